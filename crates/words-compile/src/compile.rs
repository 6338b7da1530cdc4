//! Checks everything under `content/` and turns it into Rust tables, for one language.
//!
//! It builds values of `words_types`, so what the tables hold is what was checked.
//! Nothing stops at the first fault; all are collected and reported together as `file:line: message`.

mod asked;
mod content;
mod days;
mod doubts;
mod fault;
mod force_survey;
mod force_words;
mod forces;
mod forms;
mod front_matter;
mod generate;
mod glossary;
mod guide;
mod help;
mod hidden;
mod holidays;
mod inlines;
mod interface;
mod language;
mod leak;
mod letters;
mod lined;
mod linker;
mod links;
mod markdown;
mod names;
mod notes;
mod papers;
mod plain;
mod prose;
mod publisher;
mod questions;
mod reading;
mod release;
mod road;
mod road_letters;
mod rows;
mod rule_words;
mod shared;
mod sources;
mod stale;
mod table;
mod text;
mod timeline;
mod twins;
mod verdicts;
mod wanted;

use std::path::Path;

use content::Content;
pub use fault::Fault;
use fault::Faults;
pub use force_survey::{Survey, survey};
pub use forms::{Forms, Place};
pub use hidden::LINKED_BY_THE_PROGRAM;
pub use language::ENGLISH;
pub(crate) use names::is_name;
pub use plain::{Banned, Everyday, Exception, Plain, Term};
pub use prose::{Prose, ProseKind};
pub use reading::{ReadPage, Reading, Word, languages, read};
pub use release::release;
pub use stale::stale;

/// Compiles the content below `root`, in the language of that folder, to the text of a Rust file.
///
/// # Errors
/// Every fault found, in the order of files and lines.
pub fn compile(root: &Path, language: &str) -> Result<String, Vec<Fault>> {
    let mut faults = Faults::new(root);
    let shared = shared::shared(&mut faults);
    let english = Content::read(&mut faults, ENGLISH, None);
    links::check(&english, &mut faults);
    links::check_sources_of_all(&english, &mut faults);
    let other = (language != ENGLISH).then(|| {
        let other = Content::read(&mut faults, language, Some(&english.names.pages));
        links::check(&other, &mut faults);
        twins::check(&english, &other, &mut faults);
        other
    });
    let content = other.as_ref().unwrap_or(&english);
    hidden::check(&shared.copy, content, &mut faults);
    faults.into_result().map(|()| generate::rust(&shared, content, &english))
}
