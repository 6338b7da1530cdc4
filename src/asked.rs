//! The running app for those who have already asked.
