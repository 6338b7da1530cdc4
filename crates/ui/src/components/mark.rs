//! How sure we are, and from which source.

use crate::links::Links;
use crate::markup::{El, el};
use rules::Confidence;
use words::{Source, UI};

/// The words for a level of confidence.
pub fn confidence_words(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Confirmed => UI.confidence_confirmed,
        Confidence::Reported => UI.confidence_reported,
        Confidence::Unconfirmed => UI.confidence_unconfirmed,
    }
}

/// A mark with the level alone.
pub fn mark(confidence: Confidence) -> El {
    el("span")
        .class("mark")
        .attr("data-confidence", confidence.as_str())
        .text(confidence_words(confidence))
}

/// A mark with its source and the place in it; the source leads to our list of sources.
pub fn cite(confidence: Confidence, source: Option<Source>, at: &str, links: Links) -> El {
    let mark = mark(confidence);
    let Some(source) = source else { return mark.text(UI.confidence_no_source) };
    let mut words = String::from(source.short);
    if !at.is_empty() {
        words.push_str(", ");
        words.push_str(at);
    }
    mark.text(": ").child(links.to_short(links.source(source), words))
}
