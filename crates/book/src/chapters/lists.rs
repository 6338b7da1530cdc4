//! Sources, words explained, events, bodies that help, and forces.

use super::cited;
use crate::{Entry, Part};
use words::{
    Area, Event, FORCE_RECORDS, GLOSSARY, GUIDE, GlossaryWord, HELP, Help, HelpGroup, PAGE_UI,
    SOURCES, SourceRecord, TIMELINE,
};

/// Every source, with the pages and rules that rest on it.
pub(super) fn sources() -> Vec<Entry> {
    SOURCES.iter().map(source).collect()
}

fn source(record: &SourceRecord) -> Entry {
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let pages = GUIDE.iter().filter(|page| page.sources.contains(&record.source));
    let rules = rules::RULES.iter().filter(|rule| {
        rule.basis.iter().any(|basis| words::source_of(basis.source) == record.source)
    });
    let uses: Vec<&str> =
        pages.map(|page| page.page.slug).chain(rules.map(|rule| rule.name.as_str())).collect();
    let parts = [Part::terms([
        (PAGE_UI.rules_id, record.source.id.to_owned()),
        (PAGE_UI.book_short, record.source.short.to_owned()),
        (PAGE_UI.book_publisher, record.publisher.to_owned()),
        (PAGE_UI.book_date, text(record.date)),
        (PAGE_UI.book_kind, record.kind.as_str().to_owned()),
        (PAGE_UI.book_link, text(record.link)),
        (PAGE_UI.book_carries, record.carries.to_owned()),
        (PAGE_UI.book_limit, text(record.note)),
        (PAGE_UI.book_checked, record.checked.to_owned()),
        (PAGE_UI.book_review_by, record.review_by.to_owned()),
        (PAGE_UI.source_used, uses.join(", ")),
    ])];
    Entry::new(format!("source-{}", record.source.id), record.title, parts)
}

/// Every word explained.
pub(super) fn words_explained() -> Vec<Entry> {
    let entry = |word: &GlossaryWord| {
        let sources: Vec<&str> = word.sources.iter().map(|source| source.short).collect();
        let parts =
            [Part::text(word.meaning), Part::terms([(PAGE_UI.rules_basis, sources.join(", "))])];
        Entry::new(format!("word-{}", word.id), word.term, parts)
    };
    GLOSSARY.iter().map(entry).collect()
}

/// What changed when.
pub(super) fn events() -> Vec<Entry> {
    let entry = |event: &Event| {
        let parts = [
            Part::text(event.text),
            Part::terms([
                (PAGE_UI.book_date, event.date.to_owned()),
                (PAGE_UI.rules_basis, cited(event.confidence, event.source, "")),
            ]),
        ];
        Entry::new(format!("event-{}-{}", event.date, slug(event.title)), event.title, parts)
    };
    TIMELINE.iter().map(entry).collect()
}

/// A title as a part of an id.
fn slug(title: &str) -> String {
    let words = title.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

/// Bodies that may help; a group an entry.
pub(super) fn help() -> Vec<Entry> {
    let entry = |group: &HelpGroup| {
        let bodies: Vec<&Help> = HELP.iter().filter(|body| body.group == *group).collect();
        let rows = bodies.into_iter().map(|body| {
            let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
            vec![
                body.name.to_owned(),
                body.does.to_owned(),
                body.who.to_owned(),
                body.cost.to_owned(),
                [text(body.phone), text(body.link)].join(" ").trim().to_owned(),
            ]
        });
        let head = [
            PAGE_UI.book_name,
            PAGE_UI.book_does,
            PAGE_UI.book_for,
            PAGE_UI.book_cost,
            PAGE_UI.book_link,
        ];
        let head = head.map(str::to_owned).to_vec();
        Entry::new(
            format!("help-{}", group.as_str()),
            group.as_str(),
            [Part::Table { head, rows: rows.collect() }],
        )
    };
    HelpGroup::ALL.iter().map(entry).collect()
}

/// Forces; an area an entry.
pub(super) fn forces() -> Vec<Entry> {
    let entry = |area: &Area| {
        let records = FORCE_RECORDS.iter().filter(|record| record.force.area == *area);
        let rows = records.map(|record| {
            let domain = record.domain.unwrap_or_default().to_owned();
            vec![record.force.id.to_owned(), record.force.name.to_owned(), domain]
        });
        let head = [PAGE_UI.rules_id, PAGE_UI.book_name, PAGE_UI.force_website];
        let head = head.map(str::to_owned).to_vec();
        Entry::new(
            format!("forces-{}", area.as_str()),
            area.as_str(),
            [Part::Table { head, rows: rows.collect() }],
        )
    };
    Area::ALL.iter().map(entry).collect()
}
