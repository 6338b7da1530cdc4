//! Checks everything under `content/` and turns it into Rust tables.
//!
//! Host only: `build.rs` includes this folder by path, and the library offers it to its own tests.
//! It knows nothing of the rules or the letters: the ids that words must exist for are arguments.
//! Nothing stops at the first fault; all are collected and reported together as `file:line: message`.

mod emit;
mod fault;
mod front_matter;
mod glossary;
mod guide;
mod inlines;
mod letters;
mod links;
mod markdown;
mod plain;
mod prose;
mod questions;
mod reading;
mod records;
mod table;
mod tree;
mod wanted;
mod words;

use std::path::Path;

pub use fault::Fault;
use fault::Faults;
pub use glossary::find_word;
pub use plain::{Banned, Everyday, Exception, Plain, Term};
pub use prose::{Kind, Prose};
pub use reading::{Page, Reading, Word, read};

/// The ids that the rest of the program uses, for which words must exist and beyond which none may.
#[derive(Clone, Copy, Debug)]
pub struct Ids<'a> {
    /// Rule ids: one file each in `rules/`.
    pub rules: &'a [&'a str],
    /// Sources that the rules rest on.
    pub rule_sources: &'a [&'a str],
    /// Entries of `verdicts.toml`.
    pub verdicts: &'a [&'a str],
    /// Question ids with the values of their answers; none for a date.
    pub questions: &'a [(&'a str, &'a [&'a str])],
    /// Names that a letter may put in braces.
    pub variables: &'a [&'a str],
    /// Names that a letter's paragraph may depend on, besides the variables.
    pub conditions: &'a [&'a str],
    /// Generated tables and figures that a page may ask for.
    pub inserts: &'a [&'a str],
}

/// The language that content is read in; a second one gets a folder beside it.
const LANGUAGE: &str = "en";

/// Compiles the content below `root` to the text of a Rust file.
///
/// # Errors
/// Every fault found, in the order of files and lines.
pub fn compile(root: &Path, ids: &Ids<'_>) -> Result<String, Vec<Fault>> {
    let mut faults = Faults::new(root);
    let mut content = words::Content {
        site: records::site(&mut faults),
        sources: records::sources(&mut faults),
        forces: records::forces(&mut faults),
        guide: guide::pages(&mut faults, LANGUAGE),
        rules: words::rules(&mut faults, LANGUAGE, ids.rules),
        verdicts: words::verdicts(&mut faults, LANGUAGE, ids.verdicts),
        questions: questions::questions(&mut faults, LANGUAGE, ids.questions),
        glossary: words::glossary(&mut faults, LANGUAGE),
        timeline: words::timeline(&mut faults, LANGUAGE),
        ui: words::ui(&mut faults, LANGUAGE, "ui.toml"),
        page_ui: words::ui(&mut faults, LANGUAGE, "pages.toml"),
        letters: letters::letters(&mut faults, LANGUAGE, ids),
    };
    links::check(&content, ids, &mut faults);
    for page in &mut content.guide {
        glossary::link_first_places(page, &content.glossary);
    }
    faults.into_result().map(|()| emit::rust(&content))
}
