//! What a person typed, kept from turning the lines of the letter around it.
//!
//! A name in Arabic or Hebrew letters runs from right to left, and would take the signs beside it
//! along. So each typed text is isolated where it stands in a letter: between two signs that nobody
//! sees, which a page turns into an element and plain text keeps only where they do something.

/// Begins a text whose direction is its own.
const OPEN: char = '\u{2068}';
/// Ends it.
const CLOSE: char = '\u{2069}';

/// What stands around the words for a space to write in, in a blank letter: a sign that no content
/// uses and nobody can type.
pub const SPACE: char = '\u{fffc}';

/// A text without control characters and signs that turn what follows; line breaks and tabs stay.
pub(crate) fn cleaned(mut text: String) -> String {
    text.retain(|sign| !is_unseen(sign));
    text
}

/// Whether a sign shows nothing and does something: a control character, one that changes the
/// direction of others or ends a line, or the one that stands for a space in blank letters.
fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\0'..='\u{8}'
            | '\u{b}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{206f}'
            | SPACE
    )
}

/// A typed text as it stands in a letter.
pub(super) fn isolated(text: &str) -> String {
    let mut isolated = String::from(OPEN);
    isolated.push_str(text);
    isolated.push(CLOSE);
    isolated
}

/// A letter's line without the marks at its end.
pub(super) fn without_marks(line: &str) -> &str {
    line.trim_end_matches(CLOSE).trim_end()
}

/// The parts of a letter's line, in order, each with whether a person typed it.
pub fn parts(line: &str) -> impl Iterator<Item = (&str, bool)> {
    let ends = |sign| matches!(sign, OPEN | CLOSE);
    line.split(ends).enumerate().map(|(index, part)| (part, index % 2 == 1))
}

/// Writes a letter's line as plain text: isolated only where something in it runs from right to left.
/// Where a text has several lines, it stands alone and the first end of a line ends its isolation.
pub(super) fn push_text(text: &mut String, line: &str) {
    let isolates = line.chars().any(runs_from_the_right);
    for (part, typed) in parts(line) {
        if isolates && typed {
            text.push_str(&isolated(part));
        } else {
            text.push_str(part);
        }
    }
}

/// Whether a sign belongs to a script that runs from right to left, by the blocks that Unicode keeps
/// for those.
fn runs_from_the_right(sign: char) -> bool {
    matches!(
        sign,
        '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}
