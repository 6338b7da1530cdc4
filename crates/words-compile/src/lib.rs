//! Reads everything below `content/`, finds every fault in it, and turns it into tables.
//!
//! For the build of `words` and for the tools that look after the words; no reader runs it.

pub mod compile;
pub mod new_page;
pub mod readability;
