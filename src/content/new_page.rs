//! Writes the file of a new guidance page.
