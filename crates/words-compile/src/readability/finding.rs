//! What a check of words finds.

use crate::compile::Fault;

/// A fault and the words that it was found in, by which an exception may name it.
pub(super) struct Finding {
    pub(super) fault: Fault,
    pub(super) text: String,
}

impl Finding {
    pub(super) fn new(file: &str, line: usize, message: String, text: &str) -> Self {
        let fault = Fault { file: file.to_owned(), line, message };
        Self { fault, text: text.split_whitespace().collect::<Vec<_>>().join(" ") }
    }
}
