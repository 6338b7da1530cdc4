//! A button, made once so that all look and behave alike.

use crate::markup::{El, el};

/// A button with words.
pub fn button(kind: &'static str, class: &'static str, words: &'static str) -> El {
    el("button").attr("type", kind).class(class).text(words)
}
