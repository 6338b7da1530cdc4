//! A letter as plain text, for copying, e-mail and a text file.

use super::{Letter, typed};
use words::ParagraphKind;

/// The letter as text: paragraphs apart by an empty line, list items behind hyphens.
pub fn plain_text(letter: &Letter) -> String {
    let mut text = String::new();
    for paragraph in &letter.paragraphs {
        if !text.is_empty() {
            text.push('\n');
        }
        for line in &paragraph.lines {
            if paragraph.kind == ParagraphKind::List {
                text.push_str("- ");
            }
            typed::push_text(&mut text, line);
            text.push('\n');
        }
    }
    text
}

/// Lines as one text, with a sign between them.
pub fn joined(lines: &[String], between: char) -> String {
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            text.push(between);
        }
        text.push_str(line);
    }
    text
}
