//! The files of records: who runs this copy, sources, forces.

use super::fault::Faults;
use super::table::{Origin, Table, parse};
use super::wanted::repeated;

/// Who runs this copy of the site.
#[derive(Default)]
pub(super) struct Site {
    pub(super) name: String,
    pub(super) publisher: String,
    pub(super) contact: Option<String>,
    pub(super) address: Option<String>,
}

/// One source of statements.
pub(super) struct Source {
    pub(super) line: usize,
    pub(super) id: String,
    pub(super) title: String,
    pub(super) short: String,
    pub(super) publisher: String,
    pub(super) date: Option<String>,
    pub(super) kind: String,
    pub(super) link: Option<String>,
    pub(super) carries: String,
    pub(super) note: Option<String>,
    pub(super) checked: String,
    pub(super) review_by: String,
}

/// One police force.
pub(super) struct Force {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) domain: Option<String>,
    pub(super) area: String,
    pub(super) seen: bool,
}

pub(super) const SOURCES_FILE: &str = "sources.toml";

const KINDS: [&str; 9] = [
    "official",
    "law",
    "court",
    "parliament",
    "police",
    "regulator",
    "press",
    "professional",
    "campaign",
];
const AREAS: [&str; 5] = ["england", "wales", "national", "scotland", "northern-ireland"];

pub(super) fn site(faults: &mut Faults) -> Site {
    let file = "site.toml";
    let text = faults.read(file);
    let root = parse(Origin { file, text: &text, first_line: 1 }, faults);
    let mut table = Table::new(Origin { file, text: &text, first_line: 1 }, &root);
    let site = Site {
        name: table.text("name", faults),
        publisher: table.text("publisher", faults),
        contact: table.optional_text("contact", faults),
        address: table.optional_text("address", faults),
    };
    table.finish(faults);
    site
}

pub(super) fn sources(faults: &mut Faults) -> Vec<Source> {
    let file = SOURCES_FILE;
    let text = faults.read(file);
    let origin = Origin { file, text: &text, first_line: 1 };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let mut sources = Vec::new();
    for mut row in table.tables("source", faults) {
        let (checked, review_by) = row.checked_days(faults);
        let source = Source {
            line: row.line(),
            id: row.text("id", faults),
            title: row.text("title", faults),
            short: row.text("short", faults),
            publisher: row.text("publisher", faults),
            date: row.optional_date("date", faults),
            kind: row.text("kind", faults),
            link: row.optional_text("link", faults),
            carries: row.text("carries", faults),
            note: row.optional_text("note", faults),
            checked,
            review_by,
        };
        one_of(&row, "kind", &source.kind, &KINDS, file, faults);
        if source.link.as_ref().is_some_and(|link| !link.starts_with("http") || link.contains('#'))
        {
            faults.add(file, row.line_of("link"), "`link` must start with http and have no # part");
        }
        row.finish(faults);
        sources.push(source);
    }
    let ids = sources.iter().map(|source| (source.id.as_str(), source.line));
    repeated(ids, file, "source", faults);
    table.finish(faults);
    sources
}

pub(super) fn forces(faults: &mut Faults) -> Vec<Force> {
    let file = "forces.toml";
    let text = faults.read(file);
    let origin = Origin { file, text: &text, first_line: 1 };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let (mut forces, mut lines) = (Vec::new(), Vec::new());
    for mut row in table.tables("force", faults) {
        let checked = row.text("checked", faults);
        let force = Force {
            id: row.text("id", faults),
            name: row.text("name", faults),
            domain: row.optional_text("domain", faults),
            area: row.text("area", faults),
            seen: checked == "seen",
        };
        one_of(&row, "checked", &checked, &["seen", "unchecked"], file, faults);
        one_of(&row, "area", &force.area, &AREAS, file, faults);
        lines.push(row.line());
        row.finish(faults);
        forces.push(force);
    }
    let ids = forces.iter().map(|force: &Force| force.id.as_str()).zip(lines);
    repeated(ids, file, "force", faults);
    table.finish(faults);
    forces
}

/// Refuses a value that is not on a closed list.
pub(super) fn one_of(
    row: &Table<'_>,
    key: &str,
    value: &str,
    allowed: &[&str],
    file: &str,
    faults: &mut Faults,
) {
    if !value.is_empty() && !allowed.contains(&value) {
        let message = format!("`{key}` is `{value}`: use one of {}", allowed.join(", "));
        faults.add(file, row.line_of(key), message);
    }
}
