//! The papers to hand out: their words, with what is filled in for a copy still in braces.

use crate::{Entry, Part};
use words::{PAGE_UI, PaperBlock, PaperName, PaperText, fill};

/// Every paper.
pub(super) fn entries() -> Vec<Entry> {
    PaperName::ALL.iter().copied().map(paper).collect()
}

fn paper(name: PaperName) -> Entry {
    let paper = words::paper(name);
    let mut parts = vec![Part::terms([
        (PAGE_UI.rules_id, name.as_str().to_owned()),
        (PAGE_UI.book_short, paper.label.to_owned()),
        (PAGE_UI.book_description, paper.description.to_owned()),
    ])];
    parts.extend(paper.body.iter().map(part));
    Entry::new(format!("paper-{}", name.as_str()), paper.title, parts)
}

fn part(block: &PaperBlock) -> Part {
    match block {
        PaperBlock::Paragraph(text) => Part::Text(line(text)),
        PaperBlock::Heading(text) => Part::Heading((*text).to_owned()),
        PaperBlock::List(items) => Part::list(false, items.iter().map(|item| line(item))),
        PaperBlock::Insert(insert) => {
            Part::Text(fill(PAGE_UI.book_insert, &[("name", insert.as_str())]))
        }
    }
}

fn line(text: &[PaperText]) -> String {
    let words = text.iter().map(|run| match run {
        PaperText::Plain(words) | PaperText::Strong(words) => *words,
    });
    words.collect()
}
