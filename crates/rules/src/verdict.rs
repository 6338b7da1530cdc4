//! What an assessment says: a verdict, how sure it is, when to ask, and on what basis.

use super::{SourceName, closed_set};
use chrono::NaiveDate;

closed_set! {
    /// What the Home Office recommended in 2017 that police do when asked for deletion.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    Verdict {
        /// Delete; keep only for a policing purpose and a highly exceptional reason.
        DeleteUnlessHighlyExceptional = "delete-unless-highly-exceptional",
        /// Delete; keep only for a policing purpose and an exceptional reason.
        DeleteUnlessExceptional = "delete-unless-exceptional",
        /// A presumption for deletion; the sources state no test for refusing.
        DeleteFavoured = "delete-favoured",
        /// Police may delete in certain, limited circumstances.
        NoPresumption = "no-presumption",
        /// Nothing yet: the case is live.
        Wait = "wait",
        /// Other rules apply, or none of these.
        OtherRules = "other-rules",
        /// One of its readings.
        Depends = "depends",
    }
}

closed_set! {
    /// How sure a statement is, surest first, so that the greatest is the weakest.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    Confidence {
        /// An official text recommended it, which does not mean that forces follow it.
        Confirmed = "confirmed",
        /// A secondary source says so.
        Reported = "reported",
        /// From memory or by inference.
        Unconfirmed = "unconfirmed",
    }
}

closed_set! {
    /// When to ask for deletion.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    When {
        /// Now.
        Now = "now",
        /// From a date, which is given where it can be computed.
        From = "from",
        /// After the case has ended.
        AfterCaseEnds = "after-case-ends",
        /// Not under these rules.
        Elsewhere = "elsewhere",
        /// Find out first; no letter until then.
        CheckFirst = "check-first",
    }
}

/// When to ask, and how sure that is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ask {
    /// When to ask.
    pub when: When,
    /// The earliest day it may be from; only with [`When::From`], and it may lie in the past.
    pub earliest: Option<NaiveDate>,
    /// The latest day it may be from; only with [`When::From`], and always after today.
    pub latest: Option<NaiveDate>,
    /// How sure the time is, which may be less than how sure the verdict is.
    pub confidence: Confidence,
}

impl When {
    /// Whether one can ask: now, or from a day on, and earlier at the risk of hearing that it is early.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Now | Self::From)
    }
}

/// Where a rule comes from, or with sources of another set something else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Basis<S = SourceName> {
    /// The source.
    pub source: S,
    /// Where in the source: a paragraph, a section, or the words to look for in quotation marks.
    pub at: &'static str,
}
