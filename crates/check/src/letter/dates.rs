//! Dates in words, in the order of the language.

use crate::read_date;
use chrono::{Datelike, NaiveDate};
use rules::PartialDate;
use words::{UI, fill};

/// A date as a letter writes it: `21 November 2026`.
pub fn long_date(date: NaiveDate) -> String {
    let (day, year) = (date.day().to_string(), date.year().to_string());
    let values = [("day", day.as_str()), ("month", month_name(date.month())), ("year", &year)];
    fill(UI.dates_day, &values)
}

/// The month of a date: `November 2026`.
pub fn month_and_year(date: NaiveDate) -> String {
    let year = date.year().to_string();
    fill(UI.dates_month, &[("month", month_name(date.month())), ("year", &year)])
}

/// The name of a month, from 1 for January.
fn month_name(month: u32) -> &'static str {
    let index = usize::try_from(month.saturating_sub(1)).unwrap_or(0);
    UI.dates_months.split(' ').nth(index).unwrap_or("")
}

/// Reads a date that somebody wrote out: `27 March 1998`, `27/3/1998`, `Mar 1998`, `1998`. Words around
/// it are not understood, and then there is no date.
pub(super) fn read(text: &str) -> Option<PartialDate> {
    let is_between = |sign: char| sign.is_whitespace() || matches!(sign, '/' | '.' | ',' | '-');
    let parts: Vec<&str> = text.split(is_between).filter(|part| !part.is_empty()).collect();
    let (day, month, year) = match parts.as_slice() {
        [day, month, year] => (*day, *month, *year),
        [month, year] => ("", *month, *year),
        [year] => ("", "", *year),
        _ => return None,
    };
    // "3rd", but not a word: "before March 2021" is no time in that month.
    let is_number = day.starts_with(|sign: char| sign.is_ascii_digit());
    let day =
        if is_number { day.trim_end_matches(|sign: char| sign.is_ascii_alphabetic()) } else { day };
    read_date(day, month, year, NaiveDate::MAX).ok()
}
