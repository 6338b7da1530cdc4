//! How the days of a reply are counted: one row each, with its sources and how sure that is.

use super::super::{
    Basis,
    Confidence::{self, Confirmed, Reported, Unconfirmed},
    closed_set,
};
use super::sources::{
    ReplySource::{
        self, BankHolidays, Cpr545, Dpa52, Dpa54, Dpa164a, Dpa166, GrcRule22, IcoWhatToExpect,
        Regulation118271, Si202682,
    },
    THE_COUNTING, THE_MONTH, THE_SAME_DAY, at,
};

/// Where a way of counting comes from, and how sure it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Count {
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it comes from, never empty.
    pub basis: &'static [Basis<ReplySource>],
}

/// Writes each row once: its name, the name for others, how sure it is and where it comes from.
macro_rules! counts {
    ($(#[$meta:meta])* $set:ident {
        $($(#[$doc:meta])* $name:ident = $id:literal => $confidence:ident, $basis:expr;)+
    }) => {
        closed_set! { $(#[$meta])* $set { $($(#[$doc])* $name = $id,)+ } }

        impl $set {
            /// Where it comes from, and how sure it is.
            pub const fn count(self) -> Count {
                match self {
                    $(Self::$name => const { Count { confidence: $confidence, basis: $basis } },)+
                }
            }
        }
    };
}

counts! {
    /// What counted when the day was found on which an answer is due.
    DueRule {
        /// Police have one month.
        OneMonth = "one-month" => Reported, &[THE_MONTH, THE_COUNTING, THE_SAME_DAY];
        /// They have three, because they said within the month that they need longer.
        ThreeMonths = "three-months" => Reported, &[
            at(Dpa54, "section 54(3A) and (3B)"),
            THE_COUNTING,
            THE_SAME_DAY,
        ];
        /// The last day was a Saturday, a Sunday or a bank holiday.
        NextWorkingDay = "next-working-day" => Reported, &[
            at(Regulation118271, "article 3(4)"),
            at(BankHolidays, "England and Wales"),
        ];
        /// They said too late that they need longer, which changes nothing.
        LateExtension = "late-extension" => Confirmed, &[at(Dpa54, "section 54(3B)")];
        // No source says what a late demand does; this is how we read the law.
        /// They asked for proof of identity too late, which changes nothing.
        LateIdentity = "late-identity" => Unconfirmed, &[
            at(Dpa52, "section 52(4)"),
            at(Dpa54, "section 54(3)(b)"),
        ];
        /// The time began when they got proof of identity.
        IdentityGiven = "identity-given" => Confirmed, &[
            at(Dpa52, "section 52(4)"),
            at(Dpa54, "section 54(3)(b)"),
        ];
    }
}

counts! {
    /// A day that counts on the way from a request to its end, in the order in which JSON has them.
    ReplyDate {
        // The days after the month are our advice.
        /// From this day on ask police where their answer is.
        Chase = "chase" => Unconfirmed, &[THE_MONTH];
        /// By this day police should have said that they have the complaint.
        Acknowledgement = "acknowledgement" => Reported, &[
            at(Dpa164a, "section 164A(3)"),
            at(Si202682, "regulations 3 and 7"),
            at(Regulation118271, "article 3(1)"),
        ];
        /// By this day the Information Commission wishes to have a complaint. It is no limit of law.
        CommissionerBy = "commissioner_by" => Confirmed, &[
            at(IcoWhatToExpect, "“within three months of your last contact”"),
        ];
        // That the time begins with the refusal is how we read it.
        /// By this day a judicial review must have begun.
        JudicialReviewBy = "judicial_review_by" => Unconfirmed, &[at(Cpr545, "rule 54.5(1)")];
        /// From this day on a tribunal can make the Information Commission act.
        TribunalFrom = "tribunal_from" => Reported, &[
            at(Dpa166, "section 166(1)"),
            THE_COUNTING,
            THE_SAME_DAY,
        ];
        /// By this day the tribunal must have the application.
        TribunalBy = "tribunal_by" => Reported, &[at(GrcRule22, "rule 22(6)(f)")];
    }
}
