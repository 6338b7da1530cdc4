//! The bank holidays of England and Wales, in the form in which GOV.UK publishes them.

use super::days::parse_day;
use super::fault::{Faults, line_at};
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use serde_json::value::RawValue;

/// The file.
const FILE: &str = "bank-holidays.json";

/// England and Wales have at least as many every year; a year with fewer was cut short.
const FEWEST_A_YEAR: usize = 8;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole<'a> {
    source: String,
    division: String,
    /// Each as it is written, so that its line can be found.
    #[serde(borrow)]
    events: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Event {
    date: String,
    title: String,
    #[serde(rename = "notes")]
    _notes: String,
}

/// Every bank holiday, oldest first.
pub(super) fn holidays(faults: &mut Faults) -> Vec<NaiveDate> {
    let text = faults.read(FILE);
    if faults.is_broken(FILE) {
        return Vec::new();
    }
    let whole: Whole<'_> = match serde_json::from_str(&text) {
        Ok(whole) => whole,
        Err(error) => {
            faults.add_broken(
                FILE,
                error.line().max(1),
                format!("cannot be read: {}", what(&error)),
            );
            return Vec::new();
        }
    };
    for (key, value, wanted) in [
        ("source", !whole.source.trim().is_empty(), "say where the days come from"),
        ("division", whole.division == "england-and-wales", "give those of england-and-wales"),
    ] {
        if !value {
            faults.add(FILE, line_of(&text, key), format!("has a wrong `{key}`: {wanted}"));
        }
    }
    let days = events(&text, &whole.events, faults);
    if !faults.is_broken(FILE) {
        whole_years(&days, faults);
    }
    days.into_iter().map(|(_, day)| day).collect()
}

/// What is wrong, without the place, which is told apart.
fn what(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}

/// The line of a key in a text, or the first.
fn line_of(text: &str, key: &str) -> usize {
    text.find(&format!("\"{key}\"")).map_or(1, |place| line_at(text, place))
}

/// Every day with its line.
fn events(text: &str, events: &[&RawValue], faults: &mut Faults) -> Vec<(usize, NaiveDate)> {
    let mut days: Vec<(usize, NaiveDate)> = Vec::new();
    let mut before = 0;
    for event in events.iter().map(|event| event.get()) {
        let rest = text.get(before..).unwrap_or_default();
        let start = before + rest.find(event).unwrap_or_default();
        before = start + event.len();
        let first_line = line_at(text, start);
        let Some(day) = day(event, first_line, faults) else { continue };
        let line = first_line + line_of(event, "date") - 1;
        if days.last().is_some_and(|(_, last)| day <= *last) {
            let message = format!("has {day} after a later day or twice: keep them in order");
            faults.add(FILE, line, message);
        }
        days.push((line, day));
    }
    days
}

/// The day of one event.
fn day(event: &str, first_line: usize, faults: &mut Faults) -> Option<NaiveDate> {
    let of = |key| first_line + line_of(event, key) - 1;
    let read: Event = match serde_json::from_str(event) {
        Ok(read) => read,
        Err(error) => {
            let line = first_line + error.line().max(1) - 1;
            let message = format!("has a day that cannot be read: {}", what(&error));
            faults.add_broken(FILE, line, message);
            return None;
        }
    };
    if read.title.trim().is_empty() {
        faults.add(FILE, of("title"), "has a day without a `title`: say which holiday it is");
    }
    let day = parse_day(&read.date);
    if day.is_none() {
        let message = "`date` is not a day: write it as \"2026-12-25\"";
        faults.add_broken(FILE, of("date"), message);
    }
    day
}

/// A year of which some days are known is taken to be known whole.
fn whole_years(days: &[(usize, NaiveDate)], faults: &mut Faults) {
    if days.is_empty() {
        faults.add(FILE, 1, "has no bank holidays: copy those that GOV.UK has");
    }
    for year in days.chunk_by(|a, b| a.1.year() == b.1.year()) {
        let (count, first) = (year.len(), year.first());
        if let Some((line, day)) = first.filter(|_| count < FEWEST_A_YEAR) {
            let message = format!(
                "has only {count} bank holidays in {}: give all of a year, or none of it",
                day.year()
            );
            faults.add(FILE, *line, message);
        }
    }
}
