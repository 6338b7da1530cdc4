//! Dates in words, in the order of the language.

use chrono::{Datelike, NaiveDate};
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
