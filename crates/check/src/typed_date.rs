//! A date typed in three fields, of which only the year is needed.

use chrono::NaiveDate;
use rules::{DateFault, PartialDate};

/// Why a typed date cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Nothing was typed and "I do not know" was not chosen.
    Empty,
    /// Something other than digits was typed.
    NotNumbers,
    /// There is no year of four digits.
    NoYear,
    /// There is a day but no month.
    NoMonth,
    /// There is no such day or month.
    Impossible,
    /// The date lies before 1900.
    TooEarly,
    /// The whole of it lies after today.
    Future,
    /// The photo would have been taken before the birth.
    BeforeBirth,
}

/// Reads a typed date; day and month may be left empty. Spaces around digits do not matter.
///
/// # Errors
/// The first reason why it cannot be used, in the order in which a person would mend them.
pub fn read_date(
    day: &str,
    month: &str,
    year: &str,
    today: NaiveDate,
) -> Result<PartialDate, DateError> {
    let (day, month, year) = (day.trim(), month.trim(), year.trim());
    if [day, month, year].iter().all(|part| part.is_empty()) {
        return Err(DateError::Empty);
    }
    if ![day, month, year].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err(DateError::NotNumbers);
    }
    if year.len() != 4 {
        return Err(DateError::NoYear);
    }
    if !day.is_empty() && month.is_empty() {
        return Err(DateError::NoMonth);
    }
    let mut text = String::from(year);
    for part in [month, day].into_iter().filter(|part| !part.is_empty()) {
        text.push('-');
        if part.len() == 1 {
            text.push('0');
        }
        text.push_str(part);
    }
    let date = PartialDate::parse(&text).map_err(|fault| match fault {
        DateFault::Before1900 => DateError::TooEarly,
        DateFault::Form | DateFault::Impossible => DateError::Impossible,
    })?;
    if date.first() > today { Err(DateError::Future) } else { Ok(date) }
}
