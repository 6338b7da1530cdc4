//! Dates of which only the month or the year may be known, and years added to them.

use chrono::{Datelike, NaiveDate};
use std::fmt;

/// A date as people remember it: a day, a month or a year. It stands for a range of days.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PartialDate {
    /// One full day.
    Day(NaiveDate),
    /// Any day of one month.
    Month {
        /// The calendar year.
        year: u16,
        /// 1 for January to 12; a number outside counts as the nearest of these.
        month: u8,
    },
    /// Any day of one calendar year.
    Year(u16),
}

/// Why a text is not a [`PartialDate`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateFault {
    /// Not `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in plain digits.
    Form,
    /// In the right form, but there is no such month or day.
    Impossible,
    /// A real date before the year 1900.
    Before1900,
}

impl PartialDate {
    /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, from 1900 on.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| number(part, 4)).ok_or(DateFault::Form)?;
        let month = optional_number(parts.next())?;
        let day = optional_number(parts.next())?;
        if parts.next().is_some() {
            return Err(DateFault::Form);
        }
        let date = match (month, day) {
            (Some(month), Some(day)) => Self::Day(
                NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
                    .ok_or(DateFault::Impossible)?,
            ),
            (Some(month @ 1..=12), None) => Self::Month { year, month },
            (Some(_), None) => return Err(DateFault::Impossible),
            (None, _) => Self::Year(year),
        };
        if year < 1900 { Err(DateFault::Before1900) } else { Ok(date) }
    }

    /// The first day that it may be.
    pub fn first(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } => day_of(year, month, 1),
            Self::Year(year) => day_of(year, 1, 1),
        }
    }

    /// The last day that it may be.
    pub fn last(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } => {
                // A month has its 28th; the days after it are tried from the end.
                let known = day_of(year, month, 28);
                (29..=31).rev().find_map(|day| known.with_day(day)).unwrap_or(known)
            }
            Self::Year(year) => day_of(year, 12, 31),
        }
    }
}

/// A day that every month of every year of 16 bits has; no other day may be asked for.
fn day_of(year: u16, month: u8, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year.into(), month.clamp(1, 12).into(), day).unwrap_or(NaiveDate::MAX)
}

/// A month or a day, where there is one: two plain digits.
fn optional_number(part: Option<&str>) -> Result<Option<u8>, DateFault> {
    part.map(|part| number(part, 2).and_then(|number| number.try_into().ok()))
        .map_or(Ok(None), |number| number.map(Some).ok_or(DateFault::Form))
}

/// Exactly `length` ASCII digits; a sign, a space or a digit of another script is refused.
fn number(part: &str, length: usize) -> Option<u16> {
    if part.len() != length {
        return None;
    }
    part.bytes().try_fold(0, |sum: u16, byte| {
        byte.is_ascii_digit().then(|| sum * 10 + u16::from(byte - b'0'))
    })
}

/// The same day so many years later. 29 February is 28 February in a year that has none,
/// and a date beyond the calendar is its last day.
pub fn years_after(date: NaiveDate, years: i32) -> NaiveDate {
    add_years(date, years, (2, 28))
}

/// The day on which someone born on `born` turns 18: 1 March for someone born on 29 February.
pub fn eighteenth_birthday(born: NaiveDate) -> NaiveDate {
    add_years(born, 18, (3, 1))
}

/// The day on which someone born on `born` turns 10, before which nobody can be convicted: 1 March for
/// someone born on 29 February.
pub fn tenth_birthday(born: NaiveDate) -> NaiveDate {
    add_years(born, 10, (3, 1))
}

/// Adds years; `instead` is the month and day that stand for a 29 February that is not there.
fn add_years(date: NaiveDate, years: i32, instead: (u32, u32)) -> NaiveDate {
    date.year()
        .checked_add(years)
        .and_then(|year| {
            date.with_year(year).or_else(|| NaiveDate::from_ymd_opt(year, instead.0, instead.1))
        })
        .unwrap_or(NaiveDate::MAX)
}

impl fmt::Display for PartialDate {
    /// Writes the form that [`PartialDate::parse`] reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => {
                write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
            }
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}
