//! What the checks of words read: the same files, read the same way as for the tables.

use std::path::Path;

use super::fault::{Fault, Faults};
use super::plain::{self, Plain};
use super::prose::{self, Prose};
use super::tree::{Block, Inline, Link};
use super::{LANGUAGE, glossary, guide, records, words};

/// All words of the content and what they are held against.
#[derive(Debug)]
pub struct Reading {
    /// Every text that a reader meets.
    pub prose: Vec<Prose>,
    /// The guidance pages.
    pub pages: Vec<Page>,
    /// The glossary.
    pub words: Vec<Word>,
    /// The lists of `plain.toml`.
    pub plain: Plain,
    /// The file of those lists.
    pub plain_file: String,
}

/// A guidance page.
#[derive(Debug)]
pub struct Page {
    /// Its file, relative to the content folder.
    pub file: String,
    /// The part of the site that it belongs to.
    pub section: String,
    /// Its place there.
    pub order: u32,
    /// Ids of the glossary words that it links, or shows whole.
    pub explains: Vec<String>,
}

/// A word of the glossary.
#[derive(Debug)]
pub struct Word {
    /// Its id.
    pub id: String,
    /// The forms in which it stands in texts.
    pub forms: Vec<String>,
}

/// Reads the content below `root`.
///
/// # Errors
/// What keeps a file from being read, as [`super::compile`] would tell it.
pub fn read(root: &Path) -> Result<Reading, Vec<Fault>> {
    let mut faults = Faults::new(root);
    let entries = words::glossary(&mut faults, LANGUAGE);
    let pages = guide::pages(&mut faults, LANGUAGE)
        .into_iter()
        .map(|mut page| {
            glossary::link_first_places(&mut page, &entries);
            let mut explains = Vec::new();
            linked_in_blocks(&page.body.blocks, &mut explains);
            if page.body.blocks.contains(&Block::Insert("words".to_owned())) {
                explains.extend(entries.iter().map(|word| word.id.clone()));
            }
            Page { file: page.file, section: page.section, order: page.order, explains }
        })
        .collect();
    let mut plain = plain::read(&mut faults, LANGUAGE);
    plain.names.extend(records::forces(&mut faults).into_iter().map(|force| force.name));
    // The longest name first, so that a name inside another does not break it.
    plain.names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let reading = Reading {
        prose: prose::read(&mut faults, LANGUAGE),
        pages,
        plain,
        plain_file: format!("{LANGUAGE}/{}", plain::FILE),
        words: entries.into_iter().map(|word| Word { id: word.id, forms: word.forms }).collect(),
    };
    faults.into_result().map(|()| reading)
}

fn linked_in_blocks(blocks: &[Block], found: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading { text: inlines, .. } => {
                linked_in(inlines, found);
            }
            Block::List { items, .. } => {
                items.iter().for_each(|item| linked_in_blocks(item, found))
            }
            Block::Quote(blocks) => linked_in_blocks(blocks, found),
            Block::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| linked_in(cell, found));
            }
            Block::Insert(_) => {}
        }
    }
}

fn linked_in(inlines: &[Inline], found: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Link { to: Link::Word(id), .. } => found.push(id.clone()),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                linked_in(inner, found);
            }
            Inline::Text(_) | Inline::Cite { .. } => {}
        }
    }
}
