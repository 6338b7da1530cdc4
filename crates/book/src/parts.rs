//! Compiled text as parts of an entry.

use crate::Part;
use words::{Block, Insert, PAGE_UI, fill, plain_line, plain_text};

/// The blocks of a text, in order.
pub(crate) fn parts(blocks: &[Block]) -> Vec<Part> {
    blocks.iter().map(part).collect()
}

/// The same under a heading; nothing where there is no text.
pub(crate) fn under(heading: &str, blocks: &[Block]) -> Vec<Part> {
    if blocks.is_empty() {
        return Vec::new();
    }
    let mut all = vec![Part::Heading(heading.to_owned())];
    all.extend(parts(blocks));
    all
}

fn part(block: &Block) -> Part {
    match block {
        Block::Paragraph(text) => Part::Text(plain_line(text)),
        Block::Heading { text, .. } => Part::Heading(plain_line(text)),
        Block::List { ordered, items } => {
            let lines = |item: &&[Block]| item.iter().map(|it| plain_text(&[*it])).collect();
            Part::List { ordered: *ordered, items: items.iter().map(lines).collect() }
        }
        Block::Quote(inner) => Part::Quote(inner.iter().map(|it| plain_text(&[*it])).collect()),
        Block::Table { head, rows } => Part::Table {
            head: head.iter().map(|cell| plain_line(cell)).collect(),
            rows: rows
                .iter()
                .map(|row| row.iter().map(|cell| plain_line(cell)).collect())
                .collect(),
        },
        Block::Insert(insert) => Part::Text(made_from_lists(*insert)),
    }
}

/// What stands in the place of a table that a page shows from lists of its own.
fn made_from_lists(insert: Insert) -> String {
    fill(PAGE_UI.book_insert, &[("name", insert.as_str())])
}
