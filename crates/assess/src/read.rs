//! Circumstances from JSON, or every fault that keeps it from being read.

use crate::{
    faults::{Faults, field, quoted},
    suggest::suggest,
    tree::Json,
};
use chrono::NaiveDate;
use rules::{
    AgeAtImage, Arrest, Circumstances, DateFault, Fact, Group, ImageKind, Offence, OtherRecord,
    Outcome, PartialDate, Police, tenth_birthday,
};
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
            let names: Vec<&str> = Fact::ALL.iter().map(|fact| fact.as_str()).collect();
            let place = format!("{place}[{index}]");
            read.extend(
                Object::of(&place, value, &names, faults)
                    .map(|object| arrest(&object, today, faults)),
            );
        }
    }
    read
}

fn arrest(object: &Object<'_>, today: Option<NaiveDate>, faults: &mut Faults) -> Arrest {
    let arrest = Arrest {
        police: object.value(Fact::Police, Police::ALL, Police::as_str, faults),
        image_kind: object.value(Fact::ImageKind, ImageKind::ALL, ImageKind::as_str, faults),
        image_taken: object.date(Fact::ImageTaken, today, faults),
        age_at_image: object.value(Fact::AgeAtImage, AgeAtImage::ALL, AgeAtImage::as_str, faults),
        born: object.date(Fact::Born, today, faults),
        outcome: object.value(Fact::Outcome, Outcome::ALL, Outcome::as_str, faults),
        offence: object.value(Fact::Offence, Offence::ALL, Offence::as_str, faults),
        group: object.value(Fact::Group, Group::ALL, Group::as_str, faults),
        convicted_or_released: object.date(Fact::ConvictedOrReleased, today, faults),
        earlier_case: object.truth(Fact::EarlierCase, faults),
        other_record: object.value(
            Fact::OtherRecord,
            OtherRecord::ALL,
            OtherRecord::as_str,
            faults,
        ),
    };
    let given = |fact: Fact| object.values(fact.as_str()).next().is_some();
    if given(Fact::Born) && given(Fact::AgeAtImage) {
        faults.add(&object.place("born"), "given beside age_at_image; give one of the two");
    }
    if let (Some(taken), Some(born)) = (arrest.image_taken, arrest.born)
        && taken.last() < born.first()
    {
        let what = format!("{taken} is before born ({born}); correct one of the two");
        faults.add(&object.place("image_taken"), &what);
    }
    if let (Some(convicted), Some(born)) = (arrest.convicted_or_released, arrest.born)
        && convicted.last() < tenth_birthday(born.first())
    {
        let what = format!(
            "{convicted} is before the tenth birthday (born {born}), and nobody younger can be \
             convicted; correct one of the two"
        );
        faults.add(&object.place("convicted_or_released"), &what);
    }
    arrest
}

/// An object of the document, with its place.
struct Object<'a> {
    place: String,
    entries: &'a [(String, Json)],
}

impl<'a> Object<'a> {
    /// The value as an object with fields of these names, each at most once; what else it has
    /// is a fault.
    fn of(place: &str, value: &'a Json, names: &[&str], faults: &mut Faults) -> Option<Self> {
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
    fn place(&self, name: &str) -> String {
        field(&self.place, name)
    }

    /// Every value given for a field.
    fn values(&self, name: &str) -> impl Iterator<Item = &'a Json> {
        self.entries.iter().filter(move |entry| entry.0 == name).map(|entry| &entry.1)
    }

    /// Every text given for a field; any other type is a fault.
    fn texts(&self, name: &str, faults: &mut Faults) -> Vec<&'a str> {
        let mut texts = Vec::new();
        for value in self.values(name) {
            match value {
                Json::Text(text) => texts.push(text.as_str()),
                Json::Null => faults.add(
                    &self.place(name),
                    "expected text, found null; leave out what is not known",
                ),
                _ => {
                    let what = format!("expected text, found {}", value.kind());
                    faults.add(&self.place(name), &what);
                }
            }
        }
        texts
    }

    /// The value of a fact with a closed set of values.
    fn value<T: Copy>(
        &self,
        fact: Fact,
        all: &[T],
        name_of: fn(T) -> &'static str,
        faults: &mut Faults,
    ) -> Option<T> {
        let mut found = None;
        for text in self.texts(fact.as_str(), faults) {
            let value = all.iter().copied().find(|value| name_of(*value) == text);
            if value.is_none() {
                let names: Vec<&str> = all.iter().map(|value| name_of(*value)).collect();
                let hint = suggest(text, fact.as_str(), names.iter().copied())
                    .map_or_else(|| one_of(&names), did_you_mean);
                let what = format!("unknown value {} ({hint})", quoted(text));
                faults.add(&self.place(fact.as_str()), &what);
            }
            found = value.or(found);
        }
        found
    }

    /// Whether a fact that is `true` or `false` is true; left out it is not.
    fn truth(&self, fact: Fact, faults: &mut Faults) -> bool {
        let mut found = false;
        for value in self.values(fact.as_str()) {
            if let Json::Truth(truth) = value {
                found = *truth;
            } else {
                let what = format!("expected true or false, found {}", value.kind());
                faults.add(&self.place(fact.as_str()), &what);
            }
        }
        found
    }

    /// The date of a fact, which must not lie wholly after `today`.
    fn date(
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
