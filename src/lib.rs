//! Custody Image Check: should police delete your custody image?

pub mod rules;
