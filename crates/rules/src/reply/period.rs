//! The periods of the road, each once: the rules count by them, and a page without script names them.

use super::super::holidays::{days_after, months_after};
use chrono::NaiveDate;

/// So many months, and so many days after them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Period {
    /// Months, counted first.
    pub months: u32,
    /// Days after them.
    pub days: u64,
}

impl Period {
    /// For an answer: section 54(2).
    pub const ANSWER: Self = Self::months(1);
    /// For an answer where police said in time that they need longer: section 54(3A).
    pub const LONGER: Self = Self::months(3);
    /// After the answer was due, before one asks where it is. It is our advice, not law.
    pub const PATIENCE: Self = Self::days(5);
    /// More of that where nobody knows when police got the request. It is our advice, not law.
    pub const ON_THE_WAY: Self = Self::days(7);
    /// After asking where the answer is, before the next step. It is our advice, not law.
    pub const CHASED: Self = Self::days(14);
    /// For the force to say that it has a complaint: section 164A(3).
    pub const ACKNOWLEDGEMENT: Self = Self::days(30);
    /// After a complaint that the force has, before one goes on without its outcome. It is our advice.
    pub const OUTCOME: Self = Self::months(2);
    /// In which the Information Commission wishes to have a complaint. It is no limit of law.
    pub const COMMISSIONER_WISH: Self = Self::months(3);
    /// So many days before that wish ends, one should not wait for the force. It is our advice.
    pub const BEFORE_ITS_END: Self = Self::days(14);
    /// For a judicial review, whose last day is the one before: rule 54.5(1).
    pub const JUDICIAL_REVIEW: Self = Self::months(3);
    /// In which the Information Commission must tell something: section 166(1).
    pub const SILENCE: Self = Self::months(3);
    /// For an application to the tribunal: rule 22(6)(f).
    pub const TRIBUNAL: Self = Self { months: 6, days: 28 };

    const fn months(months: u32) -> Self {
        Self { months, days: 0 }
    }

    const fn days(days: u64) -> Self {
        Self { months: 0, days }
    }

    /// One period after another, the months of both before the days of both.
    pub const fn and(self, other: Self) -> Self {
        Self { months: self.months + other.months, days: self.days + other.days }
    }

    /// Its last day, when it begins after this one.
    pub fn after(self, day: NaiveDate) -> NaiveDate {
        days_after(months_after(day, self.months), self.days)
    }
}
