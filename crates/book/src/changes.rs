//! What is different between two books, entry by entry.

use crate::{Book, Entry};
use similar::TextDiff;
use std::collections::{BTreeMap, BTreeSet};

/// The lines around a change that are shown with it.
const CONTEXT: usize = 2;

/// Every entry that is new, changed or gone, each with its lines: those with `+` are new, those with `-`
/// are gone. Entries are compared by their ids, so one that only moved is no change. Empty where nothing
/// differs.
pub fn changes(old: &Book, new: &Book) -> String {
    let olds: BTreeMap<&str, &Entry> = by_id(old);
    let kept: BTreeSet<&str> = by_id(new).into_keys().collect();
    let mut text = String::new();
    for entry in new.entries() {
        match olds.get(entry.id.as_str()) {
            None => text += &section("new", &entry.id, "", &entry.text()),
            Some(before) if before.text() != entry.text() => {
                text += &section("changed", &entry.id, &before.text(), &entry.text());
            }
            Some(_) => {}
        }
    }
    for entry in old.entries().filter(|entry| !kept.contains(entry.id.as_str())) {
        text += &section("gone", &entry.id, &entry.text(), "");
    }
    text
}

fn by_id(book: &Book) -> BTreeMap<&str, &Entry> {
    book.entries().map(|entry| (entry.id.as_str(), entry)).collect()
}

fn section(what: &str, id: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let lines = diff.unified_diff().context_radius(CONTEXT).to_string();
    format!("{what}: {id}\n{lines}\n")
}
