//! An object of the document: its fields by name, and what is wrong with them.

use crate::{
    faults::{Faults, field, quoted},
    fields::Field,
    suggest::suggest,
    tree::Json,
};
use chrono::NaiveDate;
use rules::{DateFault, Fact, PartialDate};

/// An object of the document, with its place.
pub(super) struct Object<'a> {
    place: String,
    entries: &'a [(String, Json)],
}

impl<'a> Object<'a> {
    /// The value as an object with fields of these names, each at most once; what else it has
    /// is a fault.
    pub(super) fn of(
        place: &str,
        value: &'a Json,
        names: &[&str],
        faults: &mut Faults,
    ) -> Option<Self> {
        let Json::Object(entries) = value else {
            let place = if place.is_empty() { "input" } else { place };
            faults.add(place, &format!("expected an object, found {}", value.kind()));
            return None;
        };
        let object = Self { place: place.to_owned(), entries };
        let mut seen = std::collections::HashMap::new();
        for (name, _) in entries {
            let times = seen.entry(name.as_str()).or_insert(0_u32);
            *times += 1;
            if *times == 1 && !names.contains(&name.as_str()) {
                let hint = suggest(name, "", names.iter().copied())
                    .map_or_else(|| one_of(names), did_you_mean);
                faults.add(&object.place(name), &format!("unknown field ({hint})"));
            } else if *times == 2 {
                faults.add(&object.place(name), "given twice; give it once");
            }
        }
        Some(object)
    }

    /// The place of a field.
    pub(super) fn place(&self, name: &str) -> String {
        field(&self.place, name)
    }

    /// Every value given for a field.
    pub(super) fn values(&self, name: &str) -> impl Iterator<Item = &'a Json> {
        self.entries.iter().filter(move |entry| entry.0 == name).map(|entry| &entry.1)
    }

    /// Every text given for a field; any other type is a fault.
    pub(super) fn texts(&self, name: &str, faults: &mut Faults) -> Vec<&'a str> {
        let mut texts = Vec::new();
        for value in self.values(name) {
            match value {
                Json::Text(text) => texts.push(text.as_str()),
                _ => self.wrong_type(name, "text", value, faults),
            }
        }
        texts
    }

    fn wrong_type(&self, name: &str, expected: &str, value: &Json, faults: &mut Faults) {
        let hint = match value {
            Json::Null => "; leave out what is not known",
            _ => "",
        };
        let what = format!("expected {expected}, found {}{hint}", value.kind());
        faults.add(&self.place(name), &what);
    }

    /// The value of a field that takes one of some names.
    pub(super) fn value<T: Copy>(
        &self,
        field: &Field,
        parse: fn(&str) -> Option<T>,
        faults: &mut Faults,
    ) -> Option<T> {
        let names = field.names();
        let mut found = None;
        for text in self.texts(field.name, faults) {
            let value = parse(text).filter(|_| names.contains(&text));
            if value.is_none() {
                let hint = suggest(text, field.name, names.iter().copied())
                    .map_or_else(|| one_of(names), did_you_mean);
                let what = format!("unknown value {} ({hint})", quoted(text));
                faults.add(&self.place(field.name), &what);
            }
            found = value.or(found);
        }
        found
    }

    /// Whether a field that is `true` or `false` is true; left out it is not.
    pub(super) fn truth(&self, field: &str, faults: &mut Faults) -> bool {
        let mut found = false;
        for value in self.values(field) {
            if let Json::Truth(truth) = value {
                found = *truth;
            } else {
                self.wrong_type(field, "true or false", value, faults);
            }
        }
        found
    }

    /// Every full day given for a field.
    pub(super) fn days(&self, field: &str, faults: &mut Faults) -> Vec<NaiveDate> {
        let place = self.place(field);
        let mut days = Vec::new();
        for text in self.texts(field, faults) {
            match PartialDate::parse(text) {
                Ok(PartialDate::Day(day)) => days.push(day),
                Ok(_) => {
                    let what = format!("{} is not a full day; give YYYY-MM-DD", quoted(text));
                    faults.add(&place, &what);
                }
                Err(fault) => faults.add(&place, &date_fault(text, fault, "YYYY-MM-DD")),
            }
        }
        days
    }

    /// The date of a fact, which must not lie wholly after `today`.
    pub(super) fn date(
        &self,
        fact: Fact,
        today: Option<NaiveDate>,
        faults: &mut Faults,
    ) -> Option<PartialDate> {
        let place = self.place(fact.as_str());
        let mut found = None;
        for text in self.texts(fact.as_str(), faults) {
            match PartialDate::parse(text) {
                Ok(date) => {
                    if let Some(today) = today.filter(|today| date.first() > *today) {
                        let today = PartialDate::Day(today);
                        faults.add(&place, &format!("{date} is after today ({today})"));
                    }
                    found = Some(date);
                }
                Err(fault) => {
                    let forms = "YYYY-MM-DD, YYYY-MM or YYYY";
                    faults.add(&place, &date_fault(text, fault, forms));
                }
            }
        }
        found
    }
}

/// What is wrong with a text that is no date.
fn date_fault(text: &str, fault: DateFault, forms: &str) -> String {
    let text = quoted(text);
    match fault {
        DateFault::Form => format!("{text} is not a date in a form that is read; give {forms}"),
        DateFault::Impossible => format!("{text} is not in the calendar; give a real date"),
        DateFault::Before1900 => format!("{text} is before 1900; give a date from 1900 on"),
    }
}

fn did_you_mean(name: &str) -> String {
    format!("did you mean {name:?}?")
}

fn one_of(names: &[&str]) -> String {
    format!("one of {names:?}").replace(['[', ']'], "")
}
