//! Reads a file, or says why it cannot be read.

mod arrest;
mod details;
mod request;

use crate::json::{Json, Read};
use crate::names::{
    ABOUT, ARRESTS, CIRCUMSTANCES, DETAILS, NAMES, TODAY, VERSION as VERSION_NAME, WHAT_IF,
};
use crate::{Entry, LARGEST, LONGEST_NAME, OwnFile, Refusal, Sender, Typed, VERSION, Why};
use chrono::NaiveDate;
use rules::{MOST_ARRESTS, PartialDate};

/// Reads a file. No date in it may lie after `today`, nor after the day on which it was saved.
///
/// # Errors
///
/// The first thing that keeps it from being read.
pub fn read(text: &str, today: NaiveDate) -> Result<OwnFile, Refusal> {
    if text.len() > LARGEST {
        return Err(Refusal { why: Why::TooLarge, line: 1 });
    }
    let mut json = Json::new(text);
    if json.next() != Some(b'{') {
        return json.refuse(Why::NotOurs);
    }
    let mut file = Reading::default();
    let mut seen = Seen::default();
    json.object(&mut |json, name| file.field(json, name, &mut seen))?;
    json.end()?;
    file.whole(&seen, today)
}

/// Which names an object has had, each by a number below 32.
#[derive(Default)]
struct Seen(u32);

impl Seen {
    /// Notes a name; one that is there twice refuses the file.
    fn note(&mut self, json: &Json<'_>, number: u32) -> Read<()> {
        if self.has(number) {
            return json.refuse(Why::NotKnown);
        }
        self.0 |= 1 << number;
        Ok(())
    }

    fn has(&self, number: u32) -> bool {
        self.0 & 1 << number != 0
    }
}

/// The place of a name in a list of them, if it has one and was not there before.
fn place(json: &Json<'_>, names: &[&str], name: &str, seen: &mut Seen) -> Read<usize> {
    let place = json.known(names.iter().position(|known| *known == name))?;
    seen.note(json, place as u32)?;
    Ok(place)
}

/// Days that must not lie in the future, with their lines: what day it is may stand after them.
#[derive(Default)]
struct Days(Vec<(NaiveDate, usize)>);

impl Days {
    /// Reads a date: a day, a month or a year.
    fn date(&mut self, json: &mut Json<'_>) -> Read<PartialDate> {
        let line = json.line();
        let text = json.text()?;
        let Ok(date) = PartialDate::parse(&text) else { return json.refuse(Why::NoSuchDate) };
        self.0.push((date.first(), line));
        Ok(date)
    }

    /// Reads a full day.
    fn day(&mut self, json: &mut Json<'_>) -> Read<NaiveDate> {
        match self.date(json)? {
            PartialDate::Day(day) => Ok(day),
            PartialDate::Month { .. } | PartialDate::Year(_) => json.refuse(Why::NoSuchDate),
        }
    }
}

/// The fields of the file, in the order in which it is written.
const FILE: [&str; 5] = [ABOUT, VERSION_NAME, CIRCUMSTANCES, DETAILS, NAMES];
const CIRCUMSTANCES_AT: u32 = 2;

/// A file as far as it is read.
#[derive(Default)]
struct Reading {
    saved: Option<NaiveDate>,
    arrests: Vec<Entry>,
    days: Days,
    sender: Option<Sender>,
    details: Vec<Typed>,
    names: Vec<String>,
}

impl Reading {
    fn field(&mut self, json: &mut Json<'_>, name: &str, seen: &mut Seen) -> Read<()> {
        match place(json, &FILE, name, seen)? {
            0 => drop(json.text()?),
            1 => match json.number()? {
                VERSION => {}
                newer if newer > VERSION => return json.refuse(Why::Newer),
                _ => return json.refuse(Why::NotKnown),
            },
            2 => return self.circumstances(json),
            3 => {
                let (sender, details) = details::details(json)?;
                (self.sender, self.details) = (Some(sender), details);
            }
            _ => json.list(&mut |json| {
                self.names.push(json.typed(LONGEST_NAME)?);
                at_most(json, self.names.len())
            })?,
        }
        Ok(())
    }

    fn circumstances(&mut self, json: &mut Json<'_>) -> Read<()> {
        let mut seen = Seen::default();
        json.object(&mut |json, name| {
            match place(json, &[TODAY, ARRESTS, WHAT_IF], name, &mut seen)? {
                0 => self.saved = Some(Days::default().day(json)?),
                1 => json.list(&mut |json| {
                    at_most(json, self.arrests.len() + 1)?;
                    self.arrests.push(arrest::entry(json, &mut self.days)?);
                    Ok(())
                })?,
                // What would change an answer is no part of what the person told.
                _ => drop(json.truth()?),
            }
            Ok(())
        })
    }

    /// The file, if nothing is missing in it and no date lies in the future.
    fn whole(self, seen: &Seen, today: NaiveDate) -> Read<OwnFile> {
        let Self { saved, mut arrests, days, sender, details, names } = self;
        let has_all = (0..=CIRCUMSTANCES_AT).all(|place| seen.has(place));
        if !has_all || arrests.is_empty() {
            return Err(Refusal { why: Why::NotOurs, line: 1 });
        }
        let saved = saved.unwrap_or(today);
        let latest = saved.min(today);
        if let Some((_, line)) = days.0.into_iter().find(|(day, _)| *day > latest) {
            return Err(Refusal { why: Why::Future, line });
        }
        arrests.iter_mut().zip(names).for_each(|(entry, name)| entry.name = name);
        arrests.iter_mut().zip(details).for_each(|(entry, details)| entry.details = details);
        Ok(OwnFile { saved, arrests, sender })
    }
}

fn at_most(json: &Json<'_>, count: usize) -> Read<()> {
    if count > MOST_ARRESTS { json.refuse(Why::TooMany) } else { Ok(()) }
}
