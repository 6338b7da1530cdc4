//! A finished page, as its file is written.

use crate::kind::Kind;

/// A finished page.
pub struct PageFile {
    /// Its file below `dist/`.
    pub file: String,
    /// Its HTML.
    pub html: String,
    /// What it may do.
    pub(crate) kind: Kind,
    /// The policy that it carries.
    pub(crate) policy: String,
    /// The outside addresses that it links to.
    pub(crate) outside: Vec<String>,
}
