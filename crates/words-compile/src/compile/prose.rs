//! Every text that a reader meets, with the file and line it stands at.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Faults, line_at};
use super::front_matter;
use super::table::{Origin, parse};

/// What a text is to its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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
    pub kind: Kind,
    /// The text, with an end of line where its file has one, and without citations.
    pub text: String,
    /// Words of the glossary that it links itself.
    pub links: Vec<String>,
}

impl Prose {
    fn new(file: &str, line: usize, kind: Kind) -> Self {
        let (file, part) = (file.to_owned(), String::new());
        Self { file, line, part, kind, text: String::new(), links: Vec::new() }
    }

    fn text(file: &str, line: usize, part: &str, kind: Kind, text: &str) -> Self {
        let (text, part) = (text.to_owned(), part.to_owned());
        Self { text, part, ..Self::new(file, line, kind) }
    }
}

/// Keys that hold no words for readers, and keys that hold names; `(file, keys)`.
const NOT_READ: &[(&str, &[&str])] = &[
    ("questions.toml", &["id", "value"]),
    ("verdicts.toml", &["id"]),
    ("words.toml", &["id", "forms", "sources"]),
    ("timeline.toml", &["date", "source", "confidence"]),
    ("ui.toml", &[]),
    ("pages.toml", &[]),
];

/// Titles and publishers of sources are names, which stay as they are.
const SOURCE_KEYS: &[&str] =
    &["id", "title", "short", "publisher", "date", "kind", "link", "checked", "review_by"];

/// Every text of the content in one language.
pub(super) fn read(faults: &mut Faults, language: &str) -> Vec<Prose> {
    let mut found = Vec::new();
    for folder in ["guide", "rules"] {
        for file in faults.markdown_files(&format!("{language}/{folder}")) {
            found.extend(page(faults, &file));
        }
    }
    for (name, keys) in NOT_READ {
        found.extend(strings(faults, &format!("{language}/{name}"), keys));
    }
    found.extend(strings(faults, "sources.toml", SOURCE_KEYS));
    for file in faults.markdown_files(&format!("{language}/letters")) {
        found.extend(letter(faults, &file));
    }
    found
}

/// A page or a rule: the title and description of its front matter, and its body.
fn page(faults: &mut Faults, file: &str) -> Vec<Prose> {
    let text = faults.read(file);
    let parts = front_matter::split(&text, file, faults);
    let origin = Origin { file, text: &parts.front, first_line: parts.front_line };
    let mut found = Vec::new();
    for (key, value) in parse(origin, faults).get_ref() {
        let (key, line) = (key.get_ref(), origin.line(key.span().start));
        if let (Some(text), "title" | "description") = (value.get_ref().as_str(), key.as_ref()) {
            let kind = if key == "title" { Kind::Label } else { Kind::Text };
            found.push(Prose::text(file, line, "", kind, text));
        }
    }
    found.sort_by_key(|prose| prose.line);
    let mut body = Body { file, found, open: None, quotes: 0, exact: false, cite: false };
    for (event, range) in Parser::new_ext(&parts.body, Options::ENABLE_TABLES).into_offset_iter() {
        body.read(&event, line_at(&parts.body, range.start) + parts.body_line - 1);
    }
    body.close();
    body.found
}

/// Reads the body of a page.
struct Body<'a> {
    file: &'a str,
    found: Vec<Prose>,
    open: Option<Prose>,
    quotes: usize,
    exact: bool,
    cite: bool,
}

impl Body<'_> {
    fn read(&mut self, event: &Event<'_>, line: usize) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => self.quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => self.quotes -= 1,
            Event::Start(Tag::Heading { .. } | Tag::TableCell) => self.open(line, Kind::Label),
            Event::End(TagEnd::Heading(_)) => {
                self.exact = self.open.as_ref().is_some_and(|it| it.text == "The exact rule");
                self.close();
            }
            Event::Start(Tag::Paragraph | Tag::Item) => self.open(line, Kind::Text),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => self.close(),
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.cite = dest_url.starts_with("source:");
                if let (Some(open), Some(id)) = (&mut self.open, dest_url.strip_prefix("word:")) {
                    open.links.push(id.to_owned());
                }
            }
            Event::End(TagEnd::Link) => self.cite = false,
            Event::Text(text) if !self.cite => self.push(text),
            Event::SoftBreak => self.push("\n"),
            _ => {}
        }
    }

    fn open(&mut self, line: usize, kind: Kind) {
        self.close();
        let kind = match kind {
            _ if self.quotes > 0 => Kind::Quote,
            Kind::Text if self.exact => Kind::Exact,
            kind => kind,
        };
        self.open = Some(Prose::new(self.file, line, kind));
    }

    fn push(&mut self, text: &str) {
        if let Some(open) = &mut self.open {
            open.text.push_str(text);
        }
    }

    /// An insert such as `{rules}` is a place for a table, not words.
    fn close(&mut self) {
        let open = self.open.take().filter(|it| !it.text.trim().is_empty());
        self.found.extend(open.filter(|it| !(it.text.starts_with('{') && it.text.ends_with('}'))));
    }
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
        found.push(Prose::text(origin.file, line, part, Kind::Text, text));
    } else if let Some(items) = value.get_ref().as_array() {
        items.iter().for_each(|item| walk(item, origin, part, not_read, found));
    } else if let Some(table) = value.get_ref().as_table() {
        let read = table.iter().filter(|(key, _)| !not_read.contains(&key.get_ref().as_ref()));
        read.for_each(|(_, value)| walk(value, origin, part, not_read, found));
    }
}

/// The lines of a letter without its conditions.
fn letter(faults: &mut Faults, file: &str) -> Vec<Prose> {
    let text = faults.read(file);
    let parts = front_matter::split(&text, file, faults);
    let lines = parts.body.lines().enumerate();
    lines
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with("{if "))
        .map(|(index, line)| {
            let text = line.strip_prefix("# ").or(line.strip_prefix("- ")).unwrap_or(line);
            Prose::text(file, parts.body_line + index, "", Kind::Text, text)
        })
        .collect()
}
