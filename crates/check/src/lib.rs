//! Questions, answers and the way through them; the letter; the check as a plain graph.
//!
//! Pure: no clock, no browser, no files.

pub mod interview;
pub mod letter;
pub mod plain;
