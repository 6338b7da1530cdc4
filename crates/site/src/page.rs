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

/// Pages without words, for the tests of what goes with a page.
#[cfg(test)]
pub(crate) mod tests {
    use super::PageFile;
    use crate::kind::{Hashes, Kind};

    /// What the policy of such a page names.
    pub(crate) const HASHES: Hashes<'_> = Hashes { style: "sha256-style", script: "sha256-script" };

    /// A page of a kind that links to these addresses.
    pub(crate) fn page(file: &str, kind: Kind, outside: &[&str]) -> PageFile {
        let outside = outside.iter().map(|link| (*link).to_owned()).collect();
        let policy = kind.policy(&HASHES);
        PageFile { file: file.to_owned(), html: String::new(), kind, policy, outside }
    }
}
