//! Gives words the life of the program, as the types of the words have it.
//!
//! The build reads its files, writes its tables and ends: nothing is gained by giving memory back.

/// A text for good.
pub(super) fn text(text: impl Into<String>) -> &'static str {
    text.into().leak()
}

/// A list for good.
pub(super) fn list<T>(items: Vec<T>) -> &'static [T] {
    items.leak()
}
