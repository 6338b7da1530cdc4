//! A date typed in three fields, of which only the year is needed.

use chrono::NaiveDate;
use rules::{DateFault, PartialDate};
use words::UI;

/// Why a typed date cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Nothing was typed and "I do not know" was not chosen.
    Empty,
    /// The day or the year is no number, or the month neither a number nor the name of one.
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

/// Fewer letters are no short form of a month.
const SHORTEST: usize = 3;

/// Reads a typed date; day and month may be left empty. Spaces around them do not matter, and the
/// month may be a number or a name.
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
    let named = month_of_name(month).map(|month| month.to_string());
    let month = named.as_deref().unwrap_or(month);
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

/// The number of a month by its name in the language, or by the beginning of one name and no other:
/// "mar", "Sept.", but not "ma".
fn month_of_name(typed: &str) -> Option<u32> {
    let typed = typed.strip_suffix('.').unwrap_or(typed);
    if typed.len() < SHORTEST {
        return None;
    }
    let mut found = None;
    for (month, name) in (1..).zip(UI.dates_months.split(' ')) {
        if name.get(..typed.len()).is_some_and(|start| start.eq_ignore_ascii_case(typed)) {
            if found.is_some() {
                return None;
            }
            found = Some(month);
        }
    }
    found
}
