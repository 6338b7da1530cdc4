//! The types of the words, and the names that words may use.

pub mod letters;
