//! What an assessment says: a verdict, how sure it is, when to ask, and on what basis.

use super::{Fact, facts::closed_set};
use chrono::NaiveDate;

closed_set! {
    /// What the Home Office recommended in 2017 that police do when asked for deletion.
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

/// Where a rule comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Basis {
    /// The id of the source in the list of sources.
    pub source: &'static str,
    /// Where in the source: a paragraph, a section, or the words to look for in quotation marks.
    pub at: &'static str,
}

/// One rule applied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The id of the rule.
    pub rule: &'static str,
    /// How sure the rule is.
    pub confidence: Confidence,
    /// The basis of the rule, never empty.
    pub basis: &'static [Basis],
}

/// What the rules say about one arrest.
#[derive(Clone, PartialEq, Debug)]
pub struct ArrestAssessment {
    /// The verdict, or [`Verdict::Depends`].
    pub verdict: Verdict,
    /// With [`Verdict::Depends`] the verdicts it may be, two or more in table order; else empty.
    pub readings: Vec<Verdict>,
    /// The weakest among the findings.
    pub confidence: Confidence,
    /// When to ask.
    pub ask: Ask,
    /// The unknown facts that make a difference, in the order of [`Fact::ALL`].
    pub missing: Vec<Fact>,
    /// The rules that decided, at least one, in the order of the rule table.
    pub findings: Vec<Finding>,
}

/// What the rules say about all circumstances.
#[derive(Clone, PartialEq, Debug)]
pub struct Assessment {
    /// The date of the rule set.
    pub rules: NaiveDate,
    /// The day on which the assessment was made.
    pub today: NaiveDate,
    /// One for each arrest, in the same order.
    pub arrests: Vec<ArrestAssessment>,
}
