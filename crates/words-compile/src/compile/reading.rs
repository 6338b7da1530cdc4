//! What the checks of words read: the same files, read the same way as for the tables.

use std::path::Path;

use super::fault::{Fault, Faults};
use super::force_words;
use super::forms::Forms;
use super::guide::{self, GuidePage};
use super::language::{self, Readability, Tongue};
use super::names::Names;
use super::plain::{self, Plain};
use super::prose::{self, Prose, ProseKind};
use super::rule_words::{self, RuleFile};
use super::{forces, glossary, letters, papers, road, road_letters, sources};
use words_types::{Block, Insert};

/// All words of the content in one language and what they are held against.
#[derive(Debug)]
pub struct Reading {
    /// Every text that a reader meets.
    pub prose: Vec<Prose>,
    /// The guidance pages.
    pub pages: Vec<ReadPage>,
    /// The glossary.
    pub words: Vec<Word>,
    /// The lists of `plain.toml`.
    pub plain: Plain,
    /// The file of those lists.
    pub plain_file: String,
    /// Whether sentences are measured, which is known for English alone.
    pub is_measured: bool,
}

/// A guidance page, as the checks of words see it.
#[derive(Debug)]
pub struct ReadPage {
    /// Its file, relative to the content folder.
    pub file: String,
    /// The part of the site that it belongs to.
    pub section: words_types::Section,
    /// Its place there.
    pub order: u32,
    /// Ids of the glossary words that it links, or shows whole.
    pub explains: Vec<&'static str>,
}

/// A word of the glossary.
#[derive(Debug)]
pub struct Word {
    /// Its id.
    pub id: &'static str,
    /// The forms in which it stands in texts.
    pub forms: Vec<&'static str>,
}

/// The folders of all languages below `root`, English first.
pub fn languages(root: &Path) -> Vec<String> {
    language::codes(&Faults::new(root))
}

/// Reads the content of a language below `root`.
///
/// # Errors
/// What keeps a file from being read, as [`super::compile`] would tell it.
pub fn read(root: &Path, language: &str) -> Result<Reading, Vec<Fault>> {
    let mut faults = Faults::new(root);
    let reading = reading(&mut faults, language);
    faults.into_result().map(|()| reading)
}

fn reading(faults: &mut Faults, language: &str) -> Reading {
    let tongue = language::tongue(faults, language);
    let words: Vec<Word> = glossary::words(faults, language)
        .into_iter()
        .map(|word| Word { id: word.it.id, forms: word.it.forms })
        .collect();
    let fronts = guide::fronts(faults, language);
    let names = Names {
        pages: fronts.iter().map(|front| front.page).collect(),
        sources: sources::sources(faults, language).names(),
        words: words.iter().map(|word| word.id).collect(),
    };
    let forms = Forms::new(words.iter().flat_map(|it| it.forms.iter().map(|form| (*form, it.id))));
    let mut pages = guide::pages(fronts, &names, &forms, faults);
    pages.sort_by(|one, other| one.file.cmp(&other.file));
    Reading {
        prose: proses(faults, &tongue, &pages, &names, &forms),
        pages: pages.iter().map(|page| explaining(page, &words)).collect(),
        plain: lists(faults, language),
        plain_file: format!("{language}/{}", plain::FILE),
        is_measured: tongue.readability == Readability::FleschKincaidEn,
        words,
    }
}

/// Every text, in the order of files: pages, rules, tables, letters, papers.
fn proses(
    faults: &mut Faults,
    tongue: &Tongue,
    pages: &[GuidePage],
    names: &Names,
    forms: &Forms,
) -> Vec<Prose> {
    let (language, exact_rule) = (tongue.language.code, tongue.headings.exact_rule);
    let mut found = Vec::new();
    for page in pages {
        let labels = [(ProseKind::Label, page.title), (ProseKind::Text, page.description)];
        found.extend(prose::page(&page.file, &labels, &page.body, exact_rule));
    }
    for file in faults.markdown_files(&format!("{language}/rules")) {
        let RuleFile { file, title, body, .. } = rule_words::read(file, names, faults);
        found.extend(prose::page(&file, &[(ProseKind::Label, title)], &body, exact_rule));
    }
    for text in force_words::found(faults, language, names, forms) {
        found.extend(prose::page(&text.file, &[], &text.body, exact_rule));
    }
    found.extend(prose::tables(faults, language));
    found.extend(prose::road(&road::file(language), &road::found(faults, language, names)));
    for folder in [letters::FOLDER, road_letters::PARTS] {
        let letters = letters::files(faults, &format!("{language}/{folder}"));
        found.extend(letters.iter().flat_map(prose::letter));
    }
    found.extend(papers::files(faults, language).into_iter().flat_map(|paper| paper.prose));
    found
}

/// A page with the glossary words that it explains.
fn explaining(page: &GuidePage, words: &[Word]) -> ReadPage {
    let mut explains = Vec::new();
    linked_in(page.guidance.body, &mut explains);
    if page.body.blocks.contains(&Block::Insert(Insert::Words)) {
        explains.extend(words.iter().map(|word| word.id));
    }
    let (section, order) = (page.guidance.section, page.order);
    ReadPage { file: page.file.clone(), section, order, explains }
}

/// The lists of a language. The names of forces count as names too.
fn lists(faults: &mut Faults, language: &str) -> Plain {
    let mut plain = plain::read(faults, language);
    plain.names.extend(forces::forces(faults).into_iter().map(|record| record.force.name));
    // Pages are set with typographic apostrophes; the lists are typed without.
    let apostrophes = plain.names.iter().filter(|name| name.contains('\''));
    let set: Vec<&str> =
        apostrophes.map(|name| super::leak::text(name.replace('\'', "’"))).collect();
    plain.names.extend(set);
    // The longest name first, so that a name inside another does not break it.
    plain.names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    plain
}

fn linked_in(blocks: &[Block], found: &mut Vec<&'static str>) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading { text: inlines, .. } => {
                prose::linked_words(inlines, found);
            }
            Block::List { items, .. } => items.iter().for_each(|item| linked_in(item, found)),
            Block::Quote(blocks) => linked_in(blocks, found),
            Block::Table { head, rows } => {
                let cells = head.iter().chain(rows.iter().copied().flatten());
                cells.for_each(|cell| prose::linked_words(cell, found));
            }
            Block::Insert(_) => {}
        }
    }
}
