//! The sources that replies rest on. They are a set of their own, because the check tells of no reply and
//! must not carry their words.

use super::super::{Basis, closed_set};

closed_set! {
    /// The sources that replies rest on, by the ids in the list of sources.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    ReplySource {
        /// Proof of identity.
        Dpa52 = "dpa-52",
        /// The time for an answer.
        Dpa54 = "dpa-54",
        /// Complaints to the force.
        Dpa164a = "dpa-164a",
        /// From when complaints to the force count.
        Si202682 = "si-2026-82",
        /// When a tribunal can make the Information Commission act.
        Dpa166 = "dpa-166",
        /// How periods of the Act are counted.
        Dpa205 = "dpa-205",
        /// The regulation by which they are counted.
        Regulation118271 = "regulation-1182-71",
        /// The bank holidays of England and Wales.
        BankHolidays = "bank-holidays",
        /// What the Information Commission wishes.
        IcoWhatToExpect = "ico-what-to-expect",
        /// The time for a judicial review.
        Cpr545 = "cpr-54-5",
        /// The time for a tribunal.
        GrcRule22 = "grc-rule-22",
    }
}
use ReplySource::{Dpa54, Dpa205, Regulation118271};

pub(super) const fn at(source: ReplySource, at: &'static str) -> Basis<ReplySource> {
    Basis { source, at }
}

/// One month from when police got the request.
pub(super) const THE_MONTH: Basis<ReplySource> = at(Dpa54, "section 54(2) and (3)");
/// Periods follow the regulation.
pub(super) const THE_COUNTING: Basis<ReplySource> = at(Dpa205, "section 205(2)");
/// The day itself is not counted, and a month ends on the same day of the month.
pub(super) const THE_SAME_DAY: Basis<ReplySource> = at(Regulation118271, "article 3(1) and (2)(c)");
