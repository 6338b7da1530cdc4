//! Compiled text without markup: for files that programs read, and for comparing.

use crate::{Block, Inline, Link, UI, fill};
use rules::Confidence;

/// The blocks of a text, each on a line or several, with an empty line between them.
pub fn plain_text(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect::<Vec<_>>().join("\n\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(text) | Block::Heading { text, .. } => plain_line(text),
        Block::List { ordered, items } => {
            let items = items.iter().enumerate().map(|(at, item)| {
                let sign = if *ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
                sign + &plain_text(item).replace("\n\n", "\n")
            });
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Quote(inner) => plain_text(inner),
        Block::Table { head, rows } => {
            let line = |cells: &[&[Inline]]| {
                cells.iter().map(|cell| plain_line(cell)).collect::<Vec<_>>().join(" | ")
            };
            let lines = [line(head)].into_iter().chain(rows.iter().map(|row| line(row)));
            lines.collect::<Vec<_>>().join("\n")
        }
        Block::Insert(insert) => format!("{{{}}}", insert.as_str()),
    }
}

/// Runs of text as one line. A mark stands in brackets with its source, a note with its number.
pub fn plain_line(text: &[Inline]) -> String {
    text.iter().fold(String::new(), |line, it| {
        let next = inline(it);
        // A mark brings its own space.
        let next = if line.ends_with(' ') { next.trim_start_matches(' ') } else { &next };
        line + next
    })
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => (*text).to_owned(),
        Inline::Strong(inner) | Inline::Emphasis(inner) => plain_line(inner),
        // What reads the line has no links; an e-mail address is its own words.
        Inline::Link { to: Link::Mail(address), .. } => (*address).to_owned(),
        Inline::Link { text, .. } => plain_line(text),
        Inline::Cite { confidence, source, at } => {
            let source = source.map_or_else(
                || UI.confidence_no_source.to_owned(),
                |source| format!(": {}", place(source.short, at)),
            );
            format!(" [{}{source}]", level(*confidence))
        }
        Inline::Note(sign) => match sign.number {
            Some(number) => format!(
                " [{}]",
                fill(
                    crate::PAGE_UI.notes_sign,
                    &[("level", level(sign.confidence)), ("number", &number.to_string())],
                )
            ),
            None => format!(" [{}{}]", level(sign.confidence), UI.confidence_no_source),
        },
    }
}

/// A source and the place in it.
fn place(source: &str, at: &str) -> String {
    if at.is_empty() { source.to_owned() } else { format!("{source}, {at}") }
}

fn level(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Confirmed => UI.confidence_confirmed,
        Confidence::Reported => UI.confidence_reported,
        Confidence::Unconfirmed => UI.confidence_unconfirmed,
    }
}
