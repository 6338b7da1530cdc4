//! Dates as circumstances have them, by few bytes of program.

use chrono::{Datelike, NaiveDate};
use rules::PartialDate;

/// A date in the form that [`PartialDate::parse`] reads.
pub(crate) fn iso(date: PartialDate) -> String {
    let first = date.first();
    let parts: &[(u32, usize)] =
        &[(u32::try_from(first.year()).unwrap_or(0), 4), (first.month(), 2), (first.day(), 2)];
    let precision = match date {
        PartialDate::Day(_) => 3,
        PartialDate::Month { .. } => 2,
        PartialDate::Year(_) => 1,
    };
    let mut text = String::new();
    for (number, length) in parts.iter().take(precision) {
        if !text.is_empty() {
            text.push('-');
        }
        let digits = number.to_string();
        (digits.len()..*length).for_each(|_| text.push('0'));
        text.push_str(&digits);
    }
    text
}

/// A full day in that form.
pub(crate) fn iso_day(day: NaiveDate) -> String {
    iso(PartialDate::Day(day))
}
