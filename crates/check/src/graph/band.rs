//! Times before today, cut where a rule about time changes.

use chrono::NaiveDate;
use rules::{RULES, Rule, years_after};

/// A span of time before today, between two counts of whole years.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Band {
    /// At least so many years ago; `None` for up to now.
    pub from: Option<i32>,
    /// Less than so many years ago; `None` for any time before.
    pub to: Option<i32>,
}

impl Band {
    /// Every band, the nearest first. They meet where the years of a timing rule have passed.
    pub fn all() -> Vec<Self> {
        let mut years: Vec<i32> = RULES.iter().filter_map(Rule::years).collect();
        years.sort_unstable();
        years.dedup();
        let starts = [None].into_iter().chain(years.iter().copied().map(Some));
        let ends = years.iter().copied().map(Some).chain([None]);
        starts.zip(ends).map(|(from, to)| Self { from, to }).collect()
    }

    /// The first day in it. No date of a check lies before 1900.
    pub fn first(self, today: NaiveDate) -> NaiveDate {
        let after = self.to.and_then(|years| latest_passed(today, years).succ_opt());
        after.or_else(|| NaiveDate::from_ymd_opt(1900, 1, 1)).unwrap_or(NaiveDate::MIN)
    }

    /// The last day in it.
    pub fn last(self, today: NaiveDate) -> NaiveDate {
        self.from.map_or(today, |years| latest_passed(today, years))
    }
}

/// The latest day from which so many years have passed today. Where today or that day is at the end
/// of February, the day after the plain count may have passed too.
fn latest_passed(today: NaiveDate, years: i32) -> NaiveDate {
    let passed = years_after(today, -years);
    let next = passed.succ_opt().filter(|next| years_after(*next, years) <= today);
    next.unwrap_or(passed)
}
