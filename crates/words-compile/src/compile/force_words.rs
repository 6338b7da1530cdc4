//! Which rules a force's photos come under, in words: one file for each kind of rules.

use super::fault::Faults;
use super::forms::Forms;
use super::language::ENGLISH;
use super::linker;
use super::markdown::{self, Body};
use super::names::Names;
use words_types::ForceRules;

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
    for file in faults.markdown_files(&format!("{language}/forces")) {
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
    format!("{language}/forces/{}.md", of.as_str())
}

fn text(
    of: ForceRules,
    file: String,
    names: &Names,
    forms: &Forms,
    faults: &mut Faults,
) -> RulesText {
    let text = faults.read(&file);
    let body = markdown::compile(&text, &file, 1, names, faults);
    if body.blocks.is_empty() {
        faults.add_lack(&file, 1, "has no text");
    }
    for heading in &body.headings {
        faults.add(&file, heading.line, "has a heading: the page of a force has its own");
    }
    let blocks = linker::link_first_places(&body.blocks, forms);
    RulesText { of, file, body: Body { blocks, ..body } }
}
