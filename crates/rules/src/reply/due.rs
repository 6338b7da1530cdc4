//! When an answer is due.

use super::super::{Request, holidays::BankHolidays};
use super::{DueRule, Period};
use chrono::NaiveDate;

/// When an answer is due, and how that was counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// The last day for it.
    pub day: NaiveDate,
    /// What counted, one bit each.
    rules: u8,
}

impl Due {
    /// What counted, at least one, in the order of [`DueRule::ALL`].
    pub fn rules(&self) -> impl Iterator<Item = DueRule> {
        DueRule::ALL.iter().copied().filter(|rule| self.rules & bit(*rule) != 0)
    }

    /// The same day, with something more that counted.
    fn and(self, rule: DueRule) -> Self {
        Self { rules: self.rules | bit(rule), ..self }
    }
}

const fn bit(rule: DueRule) -> u8 {
    1 << rule as u8
}

/// When the answer is due; nothing while identity was asked for in time and not given.
pub(super) fn due(request: &Request, holidays: BankHolidays) -> Option<Due> {
    let start = request.received.unwrap_or(request.sent);
    let due = counted(start, request.extended, holidays);
    let Some(asked) = request.id_asked else { return Some(due) };
    // A demand after the time was over changes nothing, as we read the law.
    if asked > due.day {
        return Some(due.and(DueRule::LateIdentity));
    }
    let given = request.id_given?;
    if given <= start {
        return Some(due);
    }
    Some(counted(given, request.extended, holidays).and(DueRule::IdentityGiven))
}

/// One month from the start or, where police said within it that they need longer, three.
fn counted(start: NaiveDate, extended: Option<NaiveDate>, holidays: BankHolidays) -> Due {
    let month = counted_by(Period::ANSWER, start, DueRule::OneMonth, holidays);
    match extended {
        Some(notice) if notice <= month.day => {
            counted_by(Period::LONGER, start, DueRule::ThreeMonths, holidays)
        }
        Some(_) => month.and(DueRule::LateExtension),
        None => month,
    }
}

/// A period; a last day on which nobody works is moved on.
fn counted_by(period: Period, start: NaiveDate, rule: DueRule, holidays: BankHolidays) -> Due {
    let last = period.after(start);
    let due = Due { day: holidays.working_day_from(last), rules: bit(rule) };
    if due.day == last { due } else { due.and(DueRule::NextWorkingDay) }
}
