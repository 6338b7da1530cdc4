//! Writes checked content as a Rust file: tables, names and total look-ups.

mod interface;
mod lookups;
pub(super) mod packed;
mod rust;

use super::content::Content;
use super::glossary::Word;
use super::hidden::is_hidden;
use super::leak;
use super::lined::Lined;
use super::shared::Shared;
use super::timeline::Row;
use chrono::{Datelike, NaiveDate};
use rust::{Rust, constant};
use words_types::{Event, Force, GlossaryWord, Guidance, SourceRecord};

/// The Rust text of all words; the crate `words` includes it.
pub(super) fn rust(shared: &Shared, content: &Content, english: &Content) -> String {
    let mut out = Rust::default();
    out.text("// Written by build.rs from the files in content/.\n");
    shared_tables(&mut out, shared, content);
    language_tables(&mut out, content, &shared.copy.hidden.it);
    names(&mut out, content, english);
    letters(&mut out, content);
    lookups::write(&mut out, content);
    interface::write(&mut out, content);
    out.into_text()
}

fn shared_tables(out: &mut Rust, shared: &Shared, content: &Content) {
    let doc = "What every page and the check know of this copy.";
    out.item("static", doc, "SITE", "words_types::Site", &shared.copy.site);
    let doc = "Who runs this copy.";
    out.item("static", doc, "PUBLISHER", "words_types::Publisher", &shared.copy.publisher);
    let doc = "The language of these words.";
    out.item("static", doc, "LANGUAGE", "words_types::Language", &content.tongue.language);
    let doc = "Every language that the site has, English first.";
    out.item("static", doc, "LANGUAGES", "&[words_types::Language]", &&*shared.languages);
    let forces: Vec<Force> = shared.forces.iter().map(|record| record.force).collect();
    let doc = "Police forces, as the check knows them.";
    out.item("static", doc, "FORCES", "&[words_types::Force]", &&*forces);
    let doc = "Police forces, as our list of them shows them.";
    out.item("static", doc, "FORCE_RECORDS", "&[words_types::ForceRecord]", &&*shared.forces);
    holidays(out, &shared.holidays);
}

fn holidays(out: &mut Rust, days: &[NaiveDate]) {
    let written = days
        .iter()
        .map(|day| format!("rules::date({}, {}, {}), ", day.year(), day.month(), day.day()));
    out.text(&format!(
        "/// The bank holidays of England and Wales.\n\
         pub static BANK_HOLIDAYS: rules::BankHolidays = rules::BankHolidays::of(&[{}]);\n",
        written.collect::<String>().trim_end_matches(", ")
    ));
}

fn language_tables(out: &mut Rust, content: &Content, hidden: &[&str]) {
    let records: Vec<SourceRecord> = content.sources.records.iter().map(|it| it.it).collect();
    let doc = "Every source.";
    out.item("static", doc, "SOURCES", "&[words_types::SourceRecord]", &&*records);
    let guide = content.guide.iter().map(|page| page.guidance);
    let guide: Vec<Guidance> = guide.filter_map(|page| shown(page, hidden)).collect();
    let doc = "Guidance pages in the order of the menu.";
    out.item("static", doc, "GUIDE", "&[words_types::Guidance]", &&*guide);
    let explained = |word: &Lined<Word>| word.it.explained(&content.names.sources);
    let glossary: Vec<GlossaryWord> = content.glossary.iter().map(explained).collect();
    let doc = "Words explained, by term.";
    out.item("static", doc, "GLOSSARY", "&[words_types::GlossaryWord]", &&*glossary);
    let event = |row: &Lined<Row>| row.it.event(&content.names.sources);
    let timeline: Vec<Event> = content.timeline.iter().map(event).collect();
    let doc = "Bodies that may help.";
    out.item("static", doc, "HELP", "&[words_types::Help]", &&*content.help.records);
    let doc = "What changed when, oldest first.";
    out.item("static", doc, "TIMELINE", "&[words_types::Event]", &&*timeline);
}

/// A page as a copy shows it, if it does: without links to pages that it does not.
fn shown(page: Guidance, hidden: &[&str]) -> Option<Guidance> {
    let related = page.related.iter().copied().filter(|it| !is_hidden(it, hidden)).collect();
    (!is_hidden(&page.page, hidden)).then(|| Guidance { related: leak::list(related), ..page })
}

/// Names are the same in every language: they are those of the English files.
fn names(out: &mut Rust, content: &Content, english: &Content) {
    out.module("The guidance pages by name.", "page", |out| {
        for page in &english.guide {
            let name = constant(page.own.slug);
            out.item("const", page.guidance.title, &name, "words_types::Page", &page.own);
        }
    });
    out.module("The sources by name.", "source", |out| {
        for row in &content.sources.records {
            let name = constant(row.it.source.id);
            out.item("const", row.it.title, &name, "words_types::Source", &row.it.source);
        }
    });
}

fn letters(out: &mut Rust, content: &Content) {
    out.module("The letters.", "letters", |out| {
        for (letter, template) in &content.letters {
            let name = constant(super::guide::stem(&letter.file));
            let doc = format!("The template of `{}`.", letter.file);
            out.item("static", &doc, &name, "words_types::Template", template);
        }
    });
    out.text(&format!(
        "/// What is said of the road after asking.\n\
         pub static ROAD: std::sync::LazyLock<words_types::RoadWords> =\n    \
         std::sync::LazyLock::new(|| words_types::RoadWords::unpack({:?}));\n",
        packed::packed_road(&content.road)
    ));
}
