//! Periods as the law counts them, and the days on which none of them may end.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// The bank holidays of England and Wales for some years. Whoever asks the rules hands them in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BankHolidays(&'static [NaiveDate]);

impl BankHolidays {
    /// A table of these days. Of a year that has any of them it has all.
    pub const fn of(days: &'static [NaiveDate]) -> Self {
        Self(days)
    }

    /// The days.
    pub const fn days(self) -> &'static [NaiveDate] {
        self.0
    }

    /// Whether the table knows the bank holidays of that year.
    pub fn has_year(self, year: i32) -> bool {
        self.0.iter().any(|day| day.year() == year)
    }

    /// The day itself or, if it is a Saturday, a Sunday or a bank holiday, the next day that is none.
    pub fn working_day_from(self, day: NaiveDate) -> NaiveDate {
        let is_working = |day: &NaiveDate| {
            !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.0.contains(day)
        };
        day.iter_days().find(is_working).unwrap_or(day)
    }
}

/// The last day of a period of months: the same day of the month so many months later, or the last day
/// of a month that has no such day. Beyond the calendar it is the calendar's last day.
pub(super) fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// So many days later; beyond the calendar it is the calendar's last day.
pub(super) fn days_after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

/// So many days earlier; beyond the calendar it is the calendar's first day.
pub(super) fn days_before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}
