//! Sources: what they are, and what one language says of them.

use super::fault::Faults;
use super::language::ENGLISH;
use super::lined::Lined;
use super::names::{is_name, not_a_name};
use super::rows::rows;
use super::table::Table;
use super::wanted::{Wanted, repeated};
use words_types::{Source, SourceKind, SourceRecord};

/// The file of what belongs to no language: titles, publishers and addresses stay as they are.
pub(super) const FILE: &str = "sources.toml";

/// What a language says of a source.
#[derive(Clone, Copy, Default)]
struct Label {
    id: &'static str,
    short: &'static str,
    carries: &'static str,
    note: Option<&'static str>,
}

/// Every source with its words in a language; and where those words stand.
pub(super) struct Sources {
    pub(super) records: Vec<Lined<SourceRecord>>,
    pub(super) labels: Vec<Lined<&'static str>>,
}

impl Sources {
    /// The names of all sources.
    pub(super) fn names(&self) -> Vec<Source> {
        self.records.iter().map(|row| row.it.source).collect()
    }
}

pub(super) fn sources(faults: &mut Faults, language: &str) -> Sources {
    let records = rows(faults, FILE, "source", record);
    let ids = records.iter().map(|row| (row.it.source.id, row.line));
    repeated(ids, FILE, "source", faults);
    let labels = labels(faults, language, &records);
    let records = records.into_iter().map(|row| {
        let label = labels.iter().find(|label| label.it.id == row.it.source.id);
        let label = label.map(|label| label.it).unwrap_or_default();
        let source = Source { short: label.short, ..row.it.source };
        let it = SourceRecord { source, carries: label.carries, note: label.note, ..row.it };
        Lined { line: row.line, it }
    });
    let records = records.collect();
    let labels = labels.iter().map(|label| Lined { line: label.line, it: label.it.id }).collect();
    Sources { records, labels }
}

/// A source before a language has said anything of it.
fn record(row: &mut Table<'_>, faults: &mut Faults) -> SourceRecord {
    let (checked, review_by) = row.checked_days(faults);
    let kind = row.name("kind", SourceKind::ALL, SourceKind::as_str, faults);
    let record = SourceRecord {
        source: Source { id: row.text("id", faults), short: "" },
        title: row.text("title", faults),
        publisher: row.text("publisher", faults),
        date: row.optional_date("date", faults),
        kind: kind.unwrap_or(SourceKind::Official),
        link: row.optional_text("link", faults),
        carries: "",
        note: None,
        checked,
        review_by,
    };
    if !record.source.id.is_empty() && !is_name(record.source.id) {
        faults.add(FILE, row.line_of("id"), not_a_name(record.source.id));
    }
    if record.link.is_some_and(|link| !link.starts_with("http") || link.contains('#')) {
        let line = row.line_of("link");
        faults.add(FILE, line, "`link` must start with http and have no # part");
    }
    record
}

fn labels(
    faults: &mut Faults,
    language: &str,
    records: &[Lined<SourceRecord>],
) -> Vec<Lined<Label>> {
    let file = format!("{language}/{FILE}");
    let ids = records.iter().map(|row| row.it.source.id).collect();
    let mut wanted = Wanted::new(&file, 1, "source", ids);
    let labels = rows(faults, &file, "source", |row, faults| {
        let id = row.text("id", faults);
        wanted.found(id, row.line_of("id"), faults);
        Label {
            id,
            short: row.text("short", faults),
            carries: row.text("carries", faults),
            note: row.optional_text("note", faults),
        }
    });
    if language == ENGLISH {
        for row in
            records.iter().filter(|row| !labels.iter().any(|it| it.it.id == row.it.source.id))
        {
            let message = format!("has a source without words in {file}: `{}`", row.it.source.id);
            if !faults.is_broken(&file) {
                faults.add_lack(FILE, row.line, message);
            }
        }
    }
    labels
}
