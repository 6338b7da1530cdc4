//! What the texts in the one file refer to: only that much of the glossary and the sources is in it.

use super::pages;
use crate::content::{Block, GLOSSARY, Inline, Link, RULE_WORDS, RuleWords, Source, Word};
use crate::rules::RULES;

/// The words that are linked from a page or a rule in the file.
pub(super) fn words() -> impl Iterator<Item = &'static Word> {
    let texts = pages().map(|page| page.body).chain(RULE_WORDS.iter().flat_map(rule_texts));
    let mut ids = Vec::new();
    texts.for_each(|text| in_blocks(text, &mut ids));
    GLOSSARY.iter().filter(move |word| ids.contains(&word.id))
}

/// Whether a page, a word or a rule in the file cites a source.
pub(super) fn is_cited(source: &Source) -> bool {
    let by_page = pages().any(|page| page.sources.contains(&source.id));
    let by_word = words().any(|word| word.sources.contains(&source.id));
    let mut bases = RULES.iter().flat_map(|rule| rule.basis);
    by_page || by_word || bases.any(|basis| basis.source == source.id)
}

fn rule_texts(words: &RuleWords) -> [&'static [Block]; 4] {
    [words.plain, words.exact, words.police_may_say, words.you_can_answer]
}

fn in_blocks(blocks: &[Block], ids: &mut Vec<&'static str>) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } => in_text(text, ids),
            Block::List { items, .. } => items.iter().for_each(|item| in_blocks(item, ids)),
            Block::Quote(inner) => in_blocks(inner, ids),
            Block::Table { head, rows } => {
                let cells = head.iter().chain(rows.iter().flat_map(|row| row.iter()));
                cells.for_each(|cell| in_text(cell, ids));
            }
            Block::Insert(_) => {}
        }
    }
}

fn in_text(text: &[Inline], ids: &mut Vec<&'static str>) {
    for inline in text {
        match inline {
            Inline::Link { to: Link::Word(id), .. } => ids.push(*id),
            Inline::Link { text, .. } => in_text(text, ids),
            Inline::Strong(inner) | Inline::Emphasis(inner) => in_text(inner, ids),
            Inline::Text(_) | Inline::Cite { .. } => {}
        }
    }
}
