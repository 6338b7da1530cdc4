//! Splits a Markdown file into its TOML front matter and its body.

use super::fault::Faults;

/// A Markdown file cut in two, with the line (from 1) at which each part starts.
pub(super) struct Parts {
    pub(super) front: String,
    pub(super) front_line: usize,
    pub(super) body: String,
    pub(super) body_line: usize,
}

/// What stands above front matter.
const MARK: &str = "+++\n";

/// Whether a file begins with front matter.
pub(super) fn begins(text: &str) -> bool {
    text.starts_with(MARK)
}

/// Cuts a file at its two `+++` lines; a file without them is a fault and has only a body.
pub(super) fn split(text: &str, file: &str, faults: &mut Faults) -> Parts {
    let cut = text.strip_prefix(MARK).and_then(|rest| rest.split_once("\n+++\n"));
    let Some((front, body)) = cut else {
        if !faults.is_broken(file) {
            faults.add_broken(
                file,
                1,
                "lacks front matter: start with a line +++, then TOML, then a line +++",
            );
        }
        return Parts { front: String::new(), front_line: 1, body: text.to_owned(), body_line: 1 };
    };
    Parts {
        front: front.to_owned(),
        front_line: 2,
        body: body.to_owned(),
        body_line: front.matches('\n').count() + 4,
    }
}
