//! Bodies that may help: what they are, and what one language says of them.

use super::fault::Faults;
use super::forces::{link, seen};
use super::language::ENGLISH;
use super::leak;
use super::lined::Lined;
use super::rows::rows;
use super::table::Table;
use super::wanted::{Wanted, repeated};
use words_types::{Help, HelpGroup, Nation};

/// The file of what belongs to no language.
pub(super) const FILE: &str = "help.toml";

/// What a language says of a body.
#[derive(Clone, Copy, Default)]
struct Label {
    id: &'static str,
    does: &'static str,
    who: &'static str,
    cost: &'static str,
}

/// Every body with its words in a language; and where those words stand.
pub(super) struct Helpers {
    pub(super) records: Vec<Help>,
    pub(super) labels: Vec<Lined<&'static str>>,
}

pub(super) fn helpers(faults: &mut Faults, language: &str) -> Helpers {
    let records = rows(faults, FILE, "help", record);
    repeated(records.iter().map(|row| (row.it.id, row.line)), FILE, "help", faults);
    let labels = labels(faults, language, &records);
    let records = records.into_iter().map(|row| {
        let label = labels.iter().find(|label| label.it.id == row.it.id);
        let label = label.map(|label| label.it).unwrap_or_default();
        Help { does: label.does, who: label.who, cost: label.cost, ..row.it }
    });
    let records = records.collect();
    let labels = labels.iter().map(|label| Lined { line: label.line, it: label.it.id }).collect();
    Helpers { records, labels }
}

/// A body before a language has said anything of it.
fn record(row: &mut Table<'_>, faults: &mut Faults) -> Help {
    let group = row.name("group", HelpGroup::ALL, HelpGroup::as_str, faults);
    let help = Help {
        id: row.text("id", faults),
        group: group.unwrap_or(HelpGroup::Legal),
        name: row.text("name", faults),
        welsh_name: row.optional_text("welsh_name", faults),
        welsh: row.flag("welsh", faults),
        link: link(row, FILE, "link", faults),
        page_read: row.flag("page_read", faults),
        phone: phone(row, faults),
        nations: leak::list(row.names("nations", Nation::ALL, Nation::as_str, faults)),
        seen: seen(row, FILE, "seen", faults),
        does: "",
        who: "",
        cost: "",
    };
    row.text("seen_at", faults);
    if help.link.is_none() && help.phone.is_none() {
        let message = "has neither `link` nor `phone`: readers could not reach it";
        faults.add_lack(FILE, row.line(), message);
    }
    help
}

/// A number, which must say on which page it was read.
fn phone(row: &mut Table<'_>, faults: &mut Faults) -> Option<&'static str> {
    let phone = row.optional_text("phone", faults)?;
    row.text("phone_seen_at", faults);
    if !phone.starts_with(|first: char| first.is_ascii_digit()) {
        faults.add(FILE, row.line_of("phone"), "`phone` must begin with a digit");
    }
    Some(phone)
}

fn labels(faults: &mut Faults, language: &str, records: &[Lined<Help>]) -> Vec<Lined<Label>> {
    let file = format!("{language}/{FILE}");
    let mut wanted = Wanted::new(&file, 1, "help", records.iter().map(|row| row.it.id).collect());
    let labels = rows(faults, &file, "help", |row, faults| {
        let id = row.text("id", faults);
        wanted.found(id, row.line_of("id"), faults);
        Label {
            id,
            does: row.text("does", faults),
            who: row.text("for", faults),
            cost: row.text("cost", faults),
        }
    });
    if language == ENGLISH {
        wanted.finish(faults);
    }
    labels
}
