//! Why a file is refused, in words that help.

use words::{UI, fill};

/// What is wrong with a file. The first thing that is wrong refuses the whole of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// It has more bytes than any file of ours.
    TooLarge,
    /// It is something else: it does not begin as our files do, or says nothing of an arrest.
    NotOurs,
    /// A newer version of this site made it.
    Newer,
    /// It is no JSON, or ends too early.
    Damaged,
    /// There is a name or a value that does not belong there, or one that stands there twice.
    NotKnown,
    /// It has more arrests than can be read.
    TooMany,
    /// There is no such date, or it is before 1900, or not in a form that is read.
    NoSuchDate,
    /// A date lies after the day on which the file was saved, or after today.
    Future,
    /// Two facts of one arrest cannot both be so, or one is there without another that it needs.
    Contradiction,
}

/// Why a file is refused, and where in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refusal {
    /// What is wrong.
    pub why: Why,
    /// The line, from 1. What is wrong between two facts has the line on which their arrest or request
    /// begins.
    pub line: usize,
}

impl Refusal {
    /// What a person is told.
    pub fn sentence(self) -> String {
        let words = match self.why {
            Why::TooLarge | Why::NotOurs => UI.file_not_ours,
            Why::Newer => UI.file_newer,
            Why::Damaged => UI.file_damaged,
            Why::NotKnown => UI.file_not_known,
            Why::TooMany => UI.file_too_many,
            Why::NoSuchDate => UI.file_no_such_date,
            Why::Future => UI.file_future,
            Why::Contradiction => UI.file_contradiction,
        };
        fill(words, &[("line", &self.line.to_string())])
    }
}
