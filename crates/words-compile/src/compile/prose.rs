//! Every text that a reader meets, with the file and line it stands at.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::Faults;
use super::letters::LetterFile;
use super::lined::Lined;
use super::markdown::{Body, Run};
use super::road::Road;
use super::table::{Origin, parse};
use super::text::plain;
use words_types::{Block, Inline, Link};

/// What a text is to its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProseKind {
    /// A paragraph, an item of a list, or a string.
    Text,
    /// A title, a heading or a cell of a table.
    Label,
    /// Words of others, marked as a quotation.
    Quote,
    /// The folded exact rule.
    Exact,
}

/// One text: a paragraph, an item, a cell or a string.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The file, relative to the content folder.
    pub file: String,
    /// The line at which the text starts.
    pub line: usize,
    /// What it is read together with: a question, a verdict, a table of `ui.toml`; empty for a page.
    pub part: String,
    /// What it is to its reader.
    pub kind: ProseKind,
    /// The text, with an end of line where its file has one, and without citations.
    pub text: String,
    /// Words of the glossary that it links itself.
    pub links: Vec<&'static str>,
}

impl Prose {
    pub(super) fn text(file: &str, line: usize, part: &str, kind: ProseKind, text: &str) -> Self {
        let (file, text, part) = (file.to_owned(), text.to_owned(), part.to_owned());
        Self { file, line, part, kind, text, links: Vec::new() }
    }
}

/// Keys that hold no words for readers, and keys that hold names; `(file, keys)`.
const NOT_READ: &[(&str, &[&str])] = &[
    ("questions.toml", &["id", "value"]),
    ("asked.toml", &["id", "value"]),
    ("verdicts.toml", &["id"]),
    ("changes.toml", &["value"]),
    ("words.toml", &["id", "forms", "sources"]),
    ("timeline.toml", &["date", "source", "confidence"]),
    ("help.toml", &["id"]),
    ("ui.toml", &[]),
    ("pages.toml", &[]),
    ("asked-ui.toml", &[]),
    ("sources.toml", &["id", "short"]),
];

/// The texts of all TOML files of a language.
pub(super) fn tables(faults: &mut Faults, language: &str) -> Vec<Prose> {
    let files = NOT_READ.iter();
    files.flat_map(|(name, keys)| strings(faults, &format!("{language}/{name}"), keys)).collect()
}

/// The texts of a page or a rule: those of its front matter, and the words of its body.
pub(super) fn page(
    file: &str,
    labels: &[(ProseKind, Lined<&'static str>)],
    body: &Body,
    exact_rule: &str,
) -> Vec<Prose> {
    let told = labels.iter().filter(|(_, label)| !label.it.is_empty());
    let mut found: Vec<Prose> =
        told.map(|(kind, it)| Prose::text(file, it.line, "", *kind, it.it)).collect();
    found.sort_by_key(|prose| prose.line);
    let mut fold =
        Fold { file, runs: body.runs.iter(), exact_rule, found, quotes: 0, exact: false };
    fold.blocks(&body.blocks);
    fold.found
}

/// Goes through blocks and the words that their file has for them, side by side.
struct Fold<'a> {
    file: &'a str,
    runs: std::slice::Iter<'a, Run>,
    exact_rule: &'a str,
    found: Vec<Prose>,
    quotes: usize,
    exact: bool,
}

impl Fold<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.run(inlines, ProseKind::Text),
                Block::Heading { text, .. } => {
                    self.exact = plain(text) == self.exact_rule;
                    self.run(text, ProseKind::Label);
                }
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item)),
                Block::Quote(inner) => {
                    self.quotes += 1;
                    self.blocks(inner);
                    self.quotes -= 1;
                }
                Block::Table { head, rows } => {
                    let cells = head.iter().chain(rows.iter().copied().flatten());
                    cells.for_each(|cell| self.run(cell, ProseKind::Label));
                }
                // A place for a table, not words.
                Block::Insert(_) => drop(self.runs.next()),
            }
        }
    }

    fn run(&mut self, inlines: &[Inline], kind: ProseKind) {
        let kind = match kind {
            _ if self.quotes > 0 => ProseKind::Quote,
            ProseKind::Text if self.exact => ProseKind::Exact,
            kind => kind,
        };
        let Some(run) = self.runs.next().filter(|run| !run.text.trim().is_empty()) else { return };
        let mut prose = Prose::text(self.file, run.line, "", kind, &run.text);
        linked_words(inlines, &mut prose.links);
        self.found.push(prose);
    }
}

/// Ids of the glossary words that inlines link.
pub(super) fn linked_words(inlines: &[Inline], found: &mut Vec<&'static str>) {
    for inline in inlines {
        match inline {
            Inline::Link { to: Link::Word(id), .. } => found.push(id),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                linked_words(inner, found);
            }
            Inline::Text(_) | Inline::Cite { .. } | Inline::Note(_) => {}
        }
    }
}

/// The lines of a letter without its conditions.
pub(super) fn letter(letter: &LetterFile) -> Vec<Prose> {
    let lines = letter.paragraphs.iter().flat_map(|paragraph| &paragraph.lines);
    lines.map(|line| Prose::text(&letter.file, line.line, "", ProseKind::Text, &line.it)).collect()
}

/// The texts of the road, each with the row that it belongs to.
pub(super) fn road(file: &str, road: &Road) -> Vec<Prose> {
    let mut found = Vec::new();
    for text in &road.texts {
        match &text.body {
            Some(body) => {
                let prose = page(file, &[], body, "").into_iter();
                found.extend(prose.map(|it| Prose { part: text.part.to_owned(), ..it }));
            }
            None => {
                let label = ProseKind::Label;
                found.push(Prose::text(file, text.line, text.part, label, text.text));
            }
        }
    }
    found
}

/// Every string of a TOML file but those under the given keys.
fn strings(faults: &mut Faults, file: &str, not_read: &[&str]) -> Vec<Prose> {
    let text = faults.read(file);
    let origin = Origin { file, text: &text, first_line: 1 };
    let root = parse(origin, faults);
    let mut found = Vec::new();
    for (key, value) in root.get_ref() {
        let rows = value.get_ref().as_array().filter(|_| value.get_ref().as_str().is_none());
        match rows {
            Some(rows) => {
                for row in rows.iter() {
                    let part = row_id(row).unwrap_or_else(|| key.get_ref().to_string());
                    walk(row, origin, &part, not_read, &mut found);
                }
            }
            None => walk(value, origin, key.get_ref(), not_read, &mut found),
        }
    }
    found.sort_by_key(|prose| prose.line);
    found
}

fn row_id(row: &Spanned<DeValue<'_>>) -> Option<String> {
    let table: &DeTable<'_> = row.get_ref().as_table()?;
    Some(table.get("id")?.get_ref().as_str()?.to_owned())
}

fn walk(
    value: &Spanned<DeValue<'_>>,
    origin: Origin<'_>,
    part: &str,
    not_read: &[&str],
    found: &mut Vec<Prose>,
) {
    if let Some(text) = value.get_ref().as_str() {
        let line = origin.line(value.span().start);
        found.push(Prose::text(origin.file, line, part, ProseKind::Text, text));
    } else if let Some(items) = value.get_ref().as_array() {
        items.iter().for_each(|item| walk(item, origin, part, not_read, found));
    } else if let Some(table) = value.get_ref().as_table() {
        let read = table.iter().filter(|(key, _)| !not_read.contains(&key.get_ref().as_ref()));
        read.for_each(|(_, value)| walk(value, origin, part, not_read, found));
    }
}
