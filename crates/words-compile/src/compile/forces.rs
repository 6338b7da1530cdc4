//! Police forces: what the check finds them by, and where their data rights pages and offices were seen.

use super::days::parse_partial;
use super::fault::Faults;
use super::leak;
use super::lined::Lined;
use super::names::{is_name, not_a_name};
use super::rows::rows;
use super::table::Table;
use super::wanted::repeated;
use rules::closed_set;
use words_types::{Area, Force, ForceRecord, Office, RightsAbout, RightsPage, Seen, plain_name};

/// The file.
pub(super) const FILE: &str = "forces.toml";

closed_set! {
    /// Whether somebody looked at a force's address.
    Checked {
        /// A public page was seen there.
        Seen = "seen",
        /// Nobody looked.
        Unchecked = "unchecked",
    }
}

closed_set! {
    /// How a page's address fits the site as it was last seen.
    Layout {
        /// It fits.
        Current = "current",
        /// It is of an earlier site.
        Older = "older",
    }
}

/// A force as its file has it, with its names as they are compared.
struct Row {
    record: ForceRecord,
    names: Vec<String>,
    unclear: Vec<String>,
}

pub(super) fn forces(faults: &mut Faults) -> Vec<ForceRecord> {
    records(faults).into_iter().map(|record| record.it).collect()
}

/// The forces, each with the line at which it stands.
pub(super) fn records(faults: &mut Faults) -> Vec<Lined<ForceRecord>> {
    let rows = rows(faults, FILE, "force", row);
    repeated(rows.iter().map(|row| (row.it.record.force.id, row.line)), FILE, "force", faults);
    shared_names(&rows, faults);
    let all: Vec<&String> = rows.iter().flat_map(|row| &row.it.names).collect();
    let record = |row: &Row| {
        let needed = row.names.iter().filter(|name| is_needed(name, &row.names, &all));
        let needed: Vec<&str> = needed.map(String::as_str).collect();
        let names = leak::text(needed.join(";"));
        let unclear_names = leak::text(row.unclear.join(";"));
        ForceRecord { force: Force { names, unclear_names, ..row.record.force }, ..row.record }
    };
    rows.iter().map(|row| Lined { line: row.line, it: record(&row.it) }).collect()
}

fn row(row: &mut Table<'_>, faults: &mut Faults) -> Row {
    let checked = row.name("checked", Checked::ALL, Checked::as_str, faults);
    let area = row.name("area", Area::ALL, Area::as_str, faults);
    let (id, name) = (row.text("id", faults), row.text("name", faults));
    if !id.is_empty() && !is_name(id) {
        faults.add(FILE, row.line_of("id"), not_a_name(id));
    }
    let names = [name.to_owned(), stem(name)].into_iter();
    let others = row.texts("other_names", faults).into_iter().map(ToOwned::to_owned);
    let force =
        Force { id, name, area: area.unwrap_or(Area::England), names: "", unclear_names: "" };
    let mut plain: Vec<String> = Vec::new();
    for name in names.chain(others).map(|it| plain_name(&it)) {
        if !name.is_empty() && !plain.contains(&name) {
            plain.push(name);
        }
    }
    Row {
        names: plain,
        unclear: row.texts("unclear_names", faults).into_iter().map(plain_name).collect(),
        record: ForceRecord {
            force,
            welsh_name: row.optional_text("welsh_name", faults),
            domain: row.optional_text("domain", faults),
            seen: checked == Some(Checked::Seen),
            rights_page: rights_page(row, faults),
            rights_page_cy: link(row, FILE, "rights_page_cy", faults),
            email: office(row, ["email", "email_seen", "email_seen_at"], faults),
            postal: office(row, ["postal", "postal_seen", "postal_seen_at"], faults),
        },
    }
}

/// The name without the words that most forces have in theirs.
fn stem(name: &str) -> String {
    let plain = plain_name(name);
    let words: Vec<&str> =
        plain.split(' ').filter(|word| !["police", "service"].contains(word)).collect();
    words.join(" ").trim_start_matches("of ").to_owned()
}

/// A name of two forces is unclear, and has to be called so.
fn shared_names(rows: &[Lined<Row>], faults: &mut Faults) {
    for (place, row) in rows.iter().enumerate() {
        let before = rows.get(..place).unwrap_or_default();
        let other = |name: &&String| before.iter().any(|it| it.it.names.contains(*name));
        for name in row.it.names.iter().filter(other) {
            let message =
                format!("has the name `{name}`, which another force has: see unclear_names");
            faults.add(FILE, row.line, message);
        }
    }
}

/// Whether a name finds more than the shorter ones of its force: the check carries no others. One that
/// has a name of another force in it must be longer than that, to win.
fn is_needed(name: &str, own: &[String], all: &[&String]) -> bool {
    let mut inside =
        all.iter().filter(|other| **other != name && has_words(name, other)).peekable();
    inside.peek().is_none() || inside.any(|other| !own.contains(other))
}

fn has_words(text: &str, words: &str) -> bool {
    // Of all pairs of names few are worth the copies.
    text.contains(words) && format!(" {text} ").contains(&format!(" {words} "))
}

/// An address on the web that may be left out.
pub(super) fn link(
    row: &mut Table<'_>,
    file: &str,
    key: &str,
    faults: &mut Faults,
) -> Option<&'static str> {
    let link = row.optional_text(key, faults)?;
    if !link.starts_with("http") || link.contains('#') {
        let message = format!("`{key}` must start with http and have no # part");
        faults.add(file, row.line_of(key), message);
    }
    Some(link)
}

fn rights_page(row: &mut Table<'_>, faults: &mut Faults) -> Option<RightsPage> {
    let link = link(row, FILE, "rights_page", faults)?;
    let about = row.name("rights_page_about", RightsAbout::ALL, RightsAbout::as_str, faults);
    let layout = row.name("rights_page_layout", Layout::ALL, Layout::as_str, faults);
    Some(RightsPage {
        link,
        about: about.unwrap_or(RightsAbout::PrivacyNotice),
        is_older: layout == Some(Layout::Older),
        seen: seen(row, FILE, "rights_page_seen", faults),
    })
}

/// An address, which must say when and where it was seen.
fn office(row: &mut Table<'_>, keys: [&str; 3], faults: &mut Faults) -> Option<Office> {
    let [address, when, place] = keys;
    let address = row.optional_text(address, faults)?;
    row.text(place, faults);
    Some(Office { address, seen: seen(row, FILE, when, faults) })
}

/// "undated", or a year, month or day, perhaps with "or later".
pub(super) fn seen(row: &mut Table<'_>, file: &str, key: &str, faults: &mut Faults) -> Seen {
    let text = row.text(key, faults);
    if text == "undated" || text.is_empty() {
        return Seen { date: None, or_later: false };
    }
    let (date, or_later) = match text.strip_suffix(" or later") {
        Some(date) => (date, true),
        None => (text, false),
    };
    if parse_partial(date).is_none() {
        let message = format!(
            "`{key}` must be \"undated\", or 2017, 2017-02 or 2017-02-24, perhaps with \"or later\""
        );
        faults.add(file, row.line_of(key), message);
    }
    Seen { date: Some(date), or_later }
}
