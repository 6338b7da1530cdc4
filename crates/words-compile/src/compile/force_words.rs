//! Which rules a force's photos come under, in words: one file for each kind of rules.

use super::fault::Faults;
use super::forms::Forms;
use super::front_matter;
use super::language::ENGLISH;
use super::linker;
use super::markdown::{self, Body};
use super::names::Names;
use super::stale::is_translation;
use super::table::{Origin, Table, parse};
use words_types::ForceRules;

/// The folder of a language that has them.
pub(super) const FOLDER: &str = "forces";

/// The words for one kind of rules, with what their checks need.
pub(super) struct RulesText {
    pub(super) of: ForceRules,
    pub(super) file: String,
    /// With a link to the meaning of each word of law, where it first stands.
    pub(super) body: Body,
}

/// One file for each kind of rules.
pub(super) fn texts(
    faults: &mut Faults,
    language: &str,
    names: &Names,
    forms: &Forms,
) -> Vec<RulesText> {
    for file in faults.markdown_files(&format!("{language}/{FOLDER}")) {
        if !ForceRules::ALL.iter().any(|of| file == path(language, *of)) {
            let known: Vec<&str> = ForceRules::ALL.iter().map(|of| of.as_str()).collect();
            faults.add(&file, 1, format!("is for no kind of rules: use {}", known.join(", ")));
        }
    }
    // What another language lacks is told with its place in English.
    let all = ForceRules::ALL.iter().map(|of| path(language, *of));
    let missing: Vec<String> =
        all.filter(|file| language == ENGLISH && !faults.has(file)).collect();
    for file in missing {
        faults.add(&file, 1, "is missing: forces under these rules have no text");
    }
    found(faults, language, names, forms)
}

/// Those of the files that are there.
pub(super) fn found(
    faults: &mut Faults,
    language: &str,
    names: &Names,
    forms: &Forms,
) -> Vec<RulesText> {
    let all = ForceRules::ALL.iter().map(|of| (*of, path(language, *of)));
    let found: Vec<(ForceRules, String)> = all.filter(|(_, file)| faults.has(file)).collect();
    found.into_iter().map(|(of, file)| text(of, file, names, forms, faults)).collect()
}

fn path(language: &str, of: ForceRules) -> String {
    format!("{language}/{FOLDER}/{}.md", of.as_str())
}

fn text(
    of: ForceRules,
    file: String,
    names: &Names,
    forms: &Forms,
    faults: &mut Faults,
) -> RulesText {
    let (text, first_line) = translated(faults.read(&file), &file, faults);
    let body = markdown::compile(&text, &file, first_line, names, faults);
    if body.blocks.is_empty() {
        faults.add_lack(&file, 1, "has no text");
    }
    for heading in &body.headings {
        faults.add(&file, heading.line, "has a heading: the page of a force has its own");
    }
    let blocks = linker::link_first_places(&body.blocks, forms);
    RulesText { of, file, body: Body { blocks, ..body } }
}

/// The words of a file and their first line. A translation names its English above them, in a front matter
/// that has nothing else.
fn translated(text: String, file: &str, faults: &mut Faults) -> (String, usize) {
    if !is_translation(file) || !front_matter::begins(&text) {
        return (text, 1);
    }
    let parts = front_matter::split(&text, file, faults);
    let origin = Origin { file, text: &parts.front, first_line: parts.front_line };
    let root = parse(origin, faults);
    Table::new(origin, &root).finish(faults);
    (parts.body, parts.body_line)
}
