//! How sure we are, and from which source.

use crate::links::Links;
use crate::markup::{El, el};
use words::{self, UI};

/// The words for a level of confidence.
pub fn confidence_words(confidence: &str) -> &'static str {
    match confidence {
        "confirmed" => UI.confidence_confirmed,
        "reported" => UI.confidence_reported,
        _ => UI.confidence_unconfirmed,
    }
}

/// A mark with the level alone.
pub fn mark(confidence: &'static str) -> El {
    el("span").class("mark").attr("data-confidence", confidence).text(confidence_words(confidence))
}

/// A mark with its source and the place in it; the source leads to our list of sources.
pub fn cite(confidence: &'static str, source: Option<&str>, at: &str, links: Links) -> El {
    let mark = mark(confidence);
    let Some(source) = source.and_then(words::source_label) else {
        return mark.text(UI.confidence_no_source);
    };
    let mut words = String::from(source.short);
    if !at.is_empty() {
        words.push_str(", ");
        words.push_str(at);
    }
    mark.text(": ").child(links.to_short(links.source(source.id), words))
}
