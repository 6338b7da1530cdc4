//! The parts of a page while it is being compiled; `content.rs` holds their compiled twins.

/// A block of a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Block {
    Paragraph(Vec<Inline>),
    Heading { level: u8, id: String, text: Vec<Inline>, line: usize },
    List { ordered: bool, items: Vec<Vec<Block>> },
    Quote(Vec<Block>),
    Table { head: Vec<Vec<Inline>>, rows: Vec<Vec<Vec<Inline>>> },
    Insert(String),
}

/// A run of text inside a block.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Inline {
    Text(String),
    Strong(Vec<Inline>),
    Emphasis(Vec<Inline>),
    Link { to: Link, text: Vec<Inline> },
    Cite { confidence: String, source: Option<String>, at: String },
}

/// Where a link leads; never an outside address, which only sources have.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Link {
    Page { slug: String, anchor: String },
    Check,
    Offline,
    Rule(String),
    Word(String),
    Mail(String),
}

/// A reference to something that must exist, with the line that makes it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reference {
    pub(super) line: usize,
    pub(super) to: Target,
}

/// What a reference names.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    Page { slug: String, anchor: String },
    Rule(String),
    Word(String),
    Source(String),
    Insert(String),
}

/// Plain text of inlines, for headings' ids and for checks.
pub(super) fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => text.clone(),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                plain(inner)
            }
            Inline::Cite { .. } => String::new(),
        })
        .collect()
}

/// A heading's id: lower case, runs of anything but letters and digits become one hyphen;
/// digits at the start go, because an id begins with a letter.
pub(super) fn heading_id(text: &str) -> String {
    let mut id = String::new();
    let words = text.trim_start_matches(|c: char| !c.is_alphabetic());
    for letter in words.to_lowercase().chars() {
        if letter.is_ascii_alphanumeric() {
            id.push(letter);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.trim_end_matches('-').to_owned()
}
