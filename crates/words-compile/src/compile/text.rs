//! The plain words of texts.

use words_types::Inline;

/// Plain text of inlines, for headings' ids and for checks.
pub(super) fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => (*text).to_owned(),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                plain(inner)
            }
            Inline::Cite { .. } | Inline::Note(_) => String::new(),
        })
        .collect()
}

/// A heading's id: lower case, runs of anything but letters and digits become one hyphen;
/// digits at the start go, because an id begins with a letter.
pub(super) fn heading_id(text: &str) -> String {
    let mut id = String::new();
    let words = text.trim_start_matches(|c: char| !c.is_alphabetic());
    for letter in words.to_lowercase().chars() {
        if letter.is_alphanumeric() {
            id.push(letter);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.trim_end_matches('-').to_owned()
}
