//! Circumstances from JSON, or every fault that keeps it from being read.

mod arrest;
mod object;
mod request;

use crate::{
    faults::Faults,
    fields::{ARRESTS, DOCUMENT, arrest_fields, names_of},
    tree::Json,
};
use arrest::arrest;
use chrono::NaiveDate;
use object::Object;
use own_file::names::{ABOUT, CIRCUMSTANCES};
use request::request;
use rules::{Arrest, Circumstances, Request};
use serde::Deserialize;

/// What a document asks: circumstances, and what is wanted beside their assessment.
pub struct Asked {
    /// The facts.
    pub circumstances: Circumstances,
    /// For each arrest, in the same order, what has happened with a request to delete its image.
    pub requests: Vec<Option<Request>>,
    /// Whether to say what would change each answer.
    pub what_if: bool,
}

/// Reads a whole document: circumstances, or a person's own file with theirs in it. Where it says no
/// `today`, that is the date of the system.
///
/// # Errors
///
/// Every fault that keeps the document from being read.
pub fn asked(bytes: &[u8], system_date: NaiveDate) -> Result<Asked, Faults> {
    let mut faults = Faults::default();
    let found = parsed(bytes, &mut faults).and_then(|tree| {
        let (place, value) = circumstances(&tree, &mut faults);
        Object::of(place, value, &names_of(DOCUMENT), &mut faults).map(|object| {
            let today = today(&object, system_date, &mut faults);
            let arrests = arrests(&object, today, &mut faults);
            (today, arrests, object.truth("what_if", &mut faults))
        })
    });
    match found {
        Some((Some(today), arrests, what_if)) if faults.is_empty() => {
            let (arrests, requests) = arrests.into_iter().unzip();
            Ok(Asked { circumstances: Circumstances { today, arrests }, requests, what_if })
        }
        _ => Err(faults),
    }
}

/// Where the circumstances stand: in a person's own file in a field of it, else they are the document. What
/// else is in such a file, such as names and addresses, is not read.
fn circumstances<'a>(tree: &'a Json, faults: &mut Faults) -> (&'static str, &'a Json) {
    let Json::Object(entries) = tree else { return ("", tree) };
    let is_own_file = entries.iter().any(|(name, _)| name == ABOUT);
    let mut found = entries.iter().filter(|(name, _)| is_own_file && name == CIRCUMSTANCES);
    let Some((_, value)) = found.next() else { return ("", tree) };
    if found.next().is_some() {
        faults.add(CIRCUMSTANCES, "given twice; give it once");
    }
    (CIRCUMSTANCES, value)
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
    // Given twice it is refused anyway; what lies after the later day lies after both.
    object.days("today", faults).into_iter().max()
}

fn arrests(
    object: &Object<'_>,
    today: Option<NaiveDate>,
    faults: &mut Faults,
) -> Vec<(Arrest, Option<Request>)> {
    let place = object.place("arrests");
    let (fewest, most) = ARRESTS;
    let names = names_of(&arrest_fields());
    let mut read = Vec::new();
    if object.values("arrests").next().is_none() {
        faults.add(&place, &format!("missing; give a list of {fewest} to {most} arrests"));
    }
    for value in object.values("arrests") {
        let Json::List(list) = value else {
            faults.add(&place, &format!("expected a list, found {}", value.kind()));
            continue;
        };
        let count = list.len();
        if count < fewest {
            faults.add(&place, &format!("none given; give at least {fewest}"));
        } else if count > most {
            faults.add(&place, &format!("{count} given; give at most {most}"));
        }
        for (index, value) in list.iter().enumerate() {
            let place = format!("{place}[{index}]");
            read.extend(
                Object::of(&place, value, &names, faults).map(|object| {
                    (arrest(&object, today, faults), request(&object, today, faults))
                }),
            );
        }
    }
    read
}
