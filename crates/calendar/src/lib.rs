//! Days as a calendar file (RFC 5545), which any calendar program can take in.
//!
//! [`write`](write()) makes it of [`Event`]s, each a whole day. It adds nothing of its own that tells what
//! they are about: the names by which programs know events say the day and its number in the file, no more.
//! Pure: the day on which it is made is an argument.

use chrono::{Datelike, NaiveDate};

/// A day in a calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Event<'a> {
    /// The day.
    pub day: NaiveDate,
    /// What the calendar shows of it; others may see that, so it should tell nothing.
    pub title: &'a str,
    /// What else is written there, if the person wants it.
    pub details: Option<&'a str>,
}

/// The most octets in a line, its end not counted (section 3.1).
const LONGEST: usize = 75;

/// The calendar file with these events, made on that day.
pub fn write(events: &[Event<'_>], stamp: NaiveDate) -> String {
    let mut out = String::new();
    for (name, value) in [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Dates//EN")] {
        line(&mut out, name, value);
    }
    for (index, event) in events.iter().enumerate() {
        write_event(&mut out, index + 1, event, &basic(stamp));
    }
    line(&mut out, "END", "VCALENDAR");
    out
}

fn write_event(out: &mut String, number: usize, event: &Event<'_>, stamp: &str) {
    let day = basic(event.day);
    // The same day saved again on the same day is the same event; nothing in it names a person or a subject.
    let uid = [day.as_str(), "-", &number.to_string(), "-", stamp, "@dates.invalid"].concat();
    line(out, "BEGIN", "VEVENT");
    line(out, "UID", &uid);
    line(out, "DTSTAMP", &[stamp, "T000000Z"].concat());
    line(out, "DTSTART;VALUE=DATE", &day);
    line(out, "SUMMARY", &escaped(event.title));
    if let Some(details) = event.details {
        line(out, "DESCRIPTION", &escaped(details));
    }
    // A day to note keeps nobody busy.
    line(out, "TRANSP", "TRANSPARENT");
    line(out, "CLASS", "PRIVATE");
    line(out, "END", "VEVENT");
}

/// A day in the basic form of ISO 8601: `20261121`.
fn basic(day: NaiveDate) -> String {
    let mut text = String::new();
    for (number, length) in [(day.year().unsigned_abs(), 4), (day.month(), 2), (day.day(), 2)] {
        let digits = number.to_string();
        (digits.len()..length).for_each(|_| text.push('0'));
        text.push_str(&digits);
    }
    text
}

/// A text as a value (section 3.3.11). Other control characters have no place in one.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {
                if signs.peek() != Some(&'\n') {
                    escaped.push_str("\\n");
                }
            }
            '\t' => escaped.push(' '),
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// Writes a line, folded where it is too long, between two characters.
fn line(out: &mut String, name: &str, value: &str) {
    let mut length = 0;
    for sign in name.chars().chain([':']).chain(value.chars()) {
        if length + sign.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            // The space counts.
            length = 1;
        }
        out.push(sign);
        length += sign.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests;
