//! What a file says, with where it says it.

/// Something with the line that it stands at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Lined<T> {
    pub(super) line: usize,
    pub(super) it: T,
}
