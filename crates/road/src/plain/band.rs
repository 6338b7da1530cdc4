//! Times before today, cut where a period of the rules is over.

use chrono::{Days, NaiveDate};
use rules::Period;
use words::BANK_HOLIDAYS;

/// Where a time before today is cut.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Edge {
    /// The answer was due after the first period, and so much more time has passed. That it was due is
    /// moved past weekends and bank holidays.
    Late(Period, Period),
    /// The last day of the period has come.
    Come(Period),
    /// The last day of the period is over.
    Over(Period),
    /// So many days are left of the period, or none.
    Near(Period, u64),
}

impl Edge {
    /// The first day on which it has passed, counted from a day.
    pub fn passes_on(self, from: NaiveDate) -> NaiveDate {
        match self {
            Self::Late(due, more) => more.after(BANK_HOLIDAYS.working_day_from(due.after(from))),
            Self::Come(period) => period.after(from),
            Self::Over(period) => period.after(from) + Days::new(1),
            Self::Near(period, days) => period.after(from) - Days::new(days),
        }
    }

    /// The whole period as a reader counts it.
    pub const fn period(self) -> Period {
        match self {
            Self::Late(due, more) => due.and(more),
            Self::Come(period) | Self::Over(period) | Self::Near(period, _) => period,
        }
    }

    /// The latest day from which it has passed today.
    fn latest_passed(self, today: NaiveDate) -> NaiveDate {
        let mut days = today.iter_days().rev();
        days.find(|day| self.passes_on(*day) <= today).unwrap_or(NaiveDate::MIN)
    }
}

/// One side of an edge.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Band {
    /// The edge.
    pub edge: Edge,
    /// Whether it has passed.
    pub has_passed: bool,
}

impl Band {
    /// The first day in it that is not before `earliest`.
    pub fn first(self, today: NaiveDate, earliest: NaiveDate) -> NaiveDate {
        if self.has_passed {
            return earliest;
        }
        let latest = self.edge.latest_passed(today);
        latest.succ_opt().unwrap_or(latest).max(earliest)
    }

    /// The last day in it.
    pub fn last(self, today: NaiveDate) -> NaiveDate {
        if self.has_passed { self.edge.latest_passed(today) } else { today }
    }
}
