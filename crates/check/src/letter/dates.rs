//! Dates in words.

use chrono::{Datelike, NaiveDate};
use words::UI;

/// A date as a letter writes it: `21 November 2026`.
pub fn long_date(date: NaiveDate) -> String {
    let mut text = date.day().to_string();
    text.push(' ');
    text.push_str(month_name(date.month()));
    text.push(' ');
    text.push_str(&date.year().to_string());
    text
}

/// The name of a month, from 1 for January.
pub fn month_name(month: u32) -> &'static str {
    let index = usize::try_from(month.saturating_sub(1)).unwrap_or(0);
    UI.dates_months.split(' ').nth(index).unwrap_or("")
}
