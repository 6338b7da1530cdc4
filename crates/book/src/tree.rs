//! The form of the book: chapters of entries, which are the smallest things to agree with.

use serde::{Deserialize, Serialize};

/// The book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// Its title.
    pub title: String,
    /// The language of its words, as a tag.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// What it is, and how to use it; a paragraph each.
    pub lead: Vec<String>,
    /// The chapters.
    pub chapters: Vec<Chapter>,
}

/// A chapter, which is signed as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chapter {
    /// Its name, which stays the same from one book to the next.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its entries.
    pub entries: Vec<Entry>,
}

/// An entry, which is ticked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name, unlike that of any other, which stays the same from one book to the next.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it says.
    pub parts: Vec<Part>,
}

/// A part of an entry. All text is plain: no markup is to be read in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// A heading inside the entry.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A quotation; a paragraph each.
    Quote(Vec<String>),
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The items, each with its lines.
        items: Vec<Vec<String>>,
    },
    /// A table.
    Table {
        /// What stands over its columns; empty where each row begins with what it is.
        head: Vec<String>,
        /// Its rows.
        rows: Vec<Vec<String>>,
    },
    /// A letter; a paragraph each, with its lines.
    Letter(Vec<String>),
}

impl Book {
    /// Every entry, in order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.chapters.iter().flat_map(|chapter| &chapter.entries)
    }
}

impl Entry {
    /// An entry.
    pub(crate) fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        parts: impl IntoIterator<Item = Part>,
    ) -> Self {
        Self { id: id.into(), title: title.into(), parts: parts.into_iter().collect() }
    }

    /// The entry as lines of plain text, for comparing and searching.
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.clone()];
        for part in &self.parts {
            lines.push(String::new());
            part.lines(&mut lines);
        }
        lines.join("\n") + "\n"
    }
}

impl Part {
    /// A paragraph.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A list of short items.
    pub(crate) fn list(ordered: bool, items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::List { ordered, items: items.into_iter().map(|item| vec![item.into()]).collect() }
    }

    /// A table of terms, each with what it is; a term without anything is left out.
    pub(crate) fn terms<'a>(rows: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        let rows = rows.into_iter().filter(|(_, value)| !value.is_empty());
        let rows = rows.map(|(term, value)| vec![term.to_owned(), value]).collect();
        Self::Table { head: Vec::new(), rows }
    }

    fn lines(&self, lines: &mut Vec<String>) {
        match self {
            Self::Heading(text) | Self::Text(text) => lines.push(text.clone()),
            Self::Quote(texts) => lines.extend(texts.iter().map(|text| format!("> {text}"))),
            Self::Letter(paragraphs) => lines.extend(paragraphs.iter().cloned()),
            Self::List { ordered, items } => {
                for (at, item) in items.iter().enumerate() {
                    let sign = if *ordered { format!("{}.", at + 1) } else { "-".to_owned() };
                    lines.push(format!("{sign} {}", item.join("\n  ")));
                }
            }
            Self::Table { head, rows } => {
                let rows = [head].into_iter().filter(|head| !head.is_empty()).chain(rows);
                lines.extend(rows.map(|cells| cells.join(" | ")));
            }
        }
    }
}
