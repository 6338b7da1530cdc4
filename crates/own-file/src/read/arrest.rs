//! One arrest, with what contradicts itself in it.

use super::{Days, Seen, request::request};
use crate::json::{Json, Read};
use crate::names::REQUEST;
use crate::{Entry, Refusal, Why};
use rules::{Arrest, Fact, FactValue, OtherRecord, tenth_birthday};

/// What stands for the request among what was seen, beside the facts.
const REQUEST_AT: u32 = 31;

/// Reads an arrest with its request.
pub(super) fn entry(json: &mut Json<'_>, days: &mut Days) -> Read<Entry> {
    let line = json.line();
    let (mut entry, mut seen) = (Entry::default(), Seen::default());
    json.object(&mut |json, name| {
        if name == REQUEST {
            seen.note(json, REQUEST_AT)?;
            entry.request = Some(request(json, days)?);
            return Ok(());
        }
        let fact = json.known(Fact::parse(name))?;
        seen.note(json, fact as u32)?;
        entry.arrest = read(json, fact, &entry.arrest, days)?;
        Ok(())
    })?;
    // Setting an age takes a date of birth away, so what was given says whether both were.
    let has_both = seen.has(Fact::Born as u32) && seen.has(Fact::AgeAtImage as u32);
    if has_both || dates_disagree(&entry.arrest) {
        return Err(Refusal { why: Why::Contradiction, line });
    }
    Ok(entry)
}

/// The arrest with the fact that stands next.
fn read(json: &mut Json<'_>, fact: Fact, arrest: &Arrest, days: &mut Days) -> Read<Arrest> {
    let mut arrest = arrest.clone();
    match fact {
        Fact::ImageTaken => arrest.image_taken = Some(days.date(json)?),
        Fact::Born => arrest.born = Some(days.date(json)?),
        Fact::ConvictedOrReleased => arrest.convicted_or_released = Some(days.date(json)?),
        Fact::EarlierCase => arrest.earlier_case = json.truth()?,
        Fact::OtherRecord => {
            let text = json.text()?;
            arrest.other_record = Some(json.known(OtherRecord::parse(&text))?);
        }
        Fact::Police
        | Fact::ImageKind
        | Fact::AgeAtImage
        | Fact::Outcome
        | Fact::Offence
        | Fact::Group => {
            let text = json.text()?;
            let is_it = |value: &FactValue| value.fact() == fact && value.as_str() == text;
            arrest = json.known(FactValue::all().find(is_it))?.set_in(&arrest);
        }
    }
    Ok(arrest)
}

/// Whether the photo was taken before the birth, or a conviction lies before the age of ten.
fn dates_disagree(arrest: &Arrest) -> bool {
    let Some(born) = arrest.born else { return false };
    let born = born.first();
    arrest.image_taken.is_some_and(|taken| taken.last() < born)
        || arrest.convicted_or_released.is_some_and(|it| it.last() < tenth_birthday(born))
}
