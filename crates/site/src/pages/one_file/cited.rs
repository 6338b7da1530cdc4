//! The pages in the one file, and what its texts refer to: only that much of the glossary and the
//! sources is in it.

use rules::{RULES, RuleName};
use words::{
    Block, GLOSSARY, GUIDE, GlossaryWord, Guidance, Inline, Link, RuleWords, SOURCES, Source,
    SourceRecord,
};

/// The guidance pages in the file.
pub(super) fn pages() -> impl Iterator<Item = &'static Guidance> {
    GUIDE.iter().filter(|page| page.page.in_one_file)
}

/// The words that are linked from a page or a rule in the file.
pub(super) fn glossary() -> impl Iterator<Item = &'static GlossaryWord> {
    let named = named();
    GLOSSARY.iter().filter(move |word| named.contains(&Named::Word(word.id)))
}

/// The sources that a page, a word or a rule in the file cites.
pub(super) fn sources() -> impl Iterator<Item = &'static SourceRecord> {
    let mut named = named();
    let of_words = glossary().flat_map(|word| word.sources.iter().copied());
    let of_rules =
        RULES.iter().flat_map(|rule| rule.basis.iter().map(|basis| words::source_of(basis.source)));
    let of_pages = pages().flat_map(|page| page.sources.iter().copied());
    named.extend(of_words.chain(of_rules).chain(of_pages).map(Named::Source));
    SOURCES.iter().filter(move |source| named.contains(&Named::Source(source.source)))
}

/// What a text refers to.
#[derive(PartialEq, Eq)]
enum Named {
    Word(&'static str),
    Source(Source),
}

fn named() -> Vec<Named> {
    let texts = pages()
        .map(|page| page.body)
        .chain(RuleName::ALL.iter().flat_map(|name| rule_texts(words::rule(*name))));
    let mut named = Vec::new();
    texts.for_each(|text| in_blocks(text, &mut named));
    named
}

fn rule_texts(words: &RuleWords) -> [&'static [Block]; 4] {
    [words.plain, words.exact, words.police_may_say, words.you_can_answer]
}

fn in_blocks(blocks: &[Block], named: &mut Vec<Named>) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } => in_text(text, named),
            Block::List { items, .. } => items.iter().for_each(|item| in_blocks(item, named)),
            Block::Quote(inner) => in_blocks(inner, named),
            Block::Table { head, rows } => {
                let cells = head.iter().chain(rows.iter().flat_map(|row| row.iter()));
                cells.for_each(|cell| in_text(cell, named));
            }
            Block::Insert(_) => {}
        }
    }
}

fn in_text(text: &[Inline], named: &mut Vec<Named>) {
    for inline in text {
        match inline {
            Inline::Link { to: Link::Word(id), .. } => named.push(Named::Word(id)),
            Inline::Link { text, .. } => in_text(text, named),
            Inline::Strong(inner) | Inline::Emphasis(inner) => in_text(inner, named),
            Inline::Cite { source, .. } => named.extend(source.map(Named::Source)),
            Inline::Text(_) | Inline::Note(_) => {}
        }
    }
}
