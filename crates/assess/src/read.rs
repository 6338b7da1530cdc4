//! Circumstances from JSON, or every fault that keeps it from being read.

mod arrest;
mod object;

use crate::{
    faults::{Faults, quoted},
    tree::Json,
};
use arrest::arrest;
use chrono::NaiveDate;
use object::{Object, date_fault};
use rules::{Arrest, Circumstances, Fact, PartialDate};
use serde::Deserialize;

/// The most arrests in one document.
const MOST_ARRESTS: usize = 50;

/// Reads a whole document. Where it says no `today`, that is the date of the system.
pub(crate) fn circumstances(bytes: &[u8], system_date: NaiveDate) -> Result<Circumstances, Faults> {
    let mut faults = Faults::default();
    let found = parsed(bytes, &mut faults).and_then(|tree| {
        Object::of("", &tree, &["today", "arrests"], &mut faults).map(|object| {
            let today = today(&object, system_date, &mut faults);
            (today, arrests(&object, today, &mut faults))
        })
    });
    match found {
        Some((Some(today), arrests)) if faults.is_empty() => Ok(Circumstances { today, arrests }),
        _ => Err(faults),
    }
}

/// The value that the text begins with; what else is wrong with the text is a fault.
fn parsed(bytes: &[u8], faults: &mut Faults) -> Option<Json> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let byte = error.valid_up_to() + 1;
            faults.add("input", &format!("not UTF-8 from byte {byte} on; save it as UTF-8"));
            return None;
        }
    };
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    if bare.len() < text.len() {
        faults.add("input", "begins with a byte order mark; save it as UTF-8 without one");
    }
    if bare.trim().is_empty() {
        faults.add("input", "empty; give circumstances as JSON");
        return None;
    }
    let mut source = serde_json::Deserializer::from_str(bare);
    let value = Json::deserialize(&mut source).map_err(|error| not_json(&error, faults)).ok()?;
    if let Err(error) = source.end() {
        let (line, column) = (error.line(), error.column());
        let what = format!("has more after the first JSON value, at line {line} column {column}");
        faults.add("input", &format!("{what}; give one document"));
    }
    Some(value)
}

fn not_json(error: &serde_json::Error, faults: &mut Faults) {
    if error.to_string().starts_with("recursion limit exceeded") {
        let (line, column) = (error.line(), error.column());
        faults.add("input", &format!("nested too deeply at line {line} column {column}"));
    } else {
        faults.add("input", &format!("cannot be read as JSON: {error}"));
    }
}

/// The day of the assessment; nothing where it cannot be read, and then nothing is compared
/// with it.
fn today(object: &Object<'_>, system_date: NaiveDate, faults: &mut Faults) -> Option<NaiveDate> {
    if object.values("today").next().is_none() {
        return Some(system_date);
    }
    let mut days = Vec::new();
    for text in object.texts("today", faults) {
        match PartialDate::parse(text) {
            Ok(PartialDate::Day(day)) => days.push(day),
            Ok(_) => {
                let what = format!("{} is not a full day; give YYYY-MM-DD", quoted(text));
                faults.add("today", &what);
            }
            Err(fault) => faults.add("today", &date_fault(text, fault, "YYYY-MM-DD")),
        }
    }
    // Given twice it is refused anyway; what lies after the later day lies after both.
    days.into_iter().max()
}

fn arrests(object: &Object<'_>, today: Option<NaiveDate>, faults: &mut Faults) -> Vec<Arrest> {
    let place = object.place("arrests");
    let names: Vec<&str> = Fact::ALL.iter().map(|fact| fact.as_str()).collect();
    let mut read = Vec::new();
    if object.values("arrests").next().is_none() {
        faults.add(&place, "missing; give a list of 1 to 50 arrests");
    }
    for value in object.values("arrests") {
        let Json::List(list) = value else {
            faults.add(&place, &format!("expected a list, found {}", value.kind()));
            continue;
        };
        match list.len() {
            0 => faults.add(&place, "none given; give at least 1"),
            1..=MOST_ARRESTS => {}
            count => faults.add(&place, &format!("{count} given; give at most {MOST_ARRESTS}")),
        }
        for (index, value) in list.iter().enumerate() {
            let place = format!("{place}[{index}]");
            read.extend(
                Object::of(&place, value, &names, faults)
                    .map(|object| arrest(&object, today, faults)),
            );
        }
    }
    read
}
