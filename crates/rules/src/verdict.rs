//! What an assessment says: a verdict, how sure it is, when to ask, and on what basis.

use super::{Arrest, Fact, Rule, SourceName, closed_set};
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

/// Where a rule comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Basis {
    /// The source.
    pub source: SourceName,
    /// Where in the source: a paragraph, a section, or the words to look for in quotation marks.
    pub at: &'static str,
}

/// An arrest, and what the rules say about it as of one day.
#[derive(Clone, PartialEq, Debug)]
pub struct Case {
    /// The facts.
    pub arrest: Arrest,
    /// The verdicts that it may be, at least one, in the order of [`Verdict::ALL`].
    pub readings: Vec<Verdict>,
    /// When to ask.
    pub ask: Ask,
    /// The unknown facts that make a difference, in the order of [`Fact::ALL`].
    pub missing: Vec<Fact>,
    /// The rules that decided, at least one, in the order of the rule table.
    pub findings: Vec<&'static Rule>,
    /// The rules that say when to ask. They are not among the findings, which decide the verdict.
    pub timing: Vec<&'static Rule>,
    /// The rules that say what a person should know besides, and that decide nothing.
    pub remarks: Vec<&'static Rule>,
}

impl Case {
    /// The verdict: the one reading, or [`Verdict::Depends`] where there are several.
    pub fn verdict(&self) -> Verdict {
        match *self.readings.as_slice() {
            [verdict] => verdict,
            _ => Verdict::Depends,
        }
    }

    /// Whether the verdict is or may be this one.
    pub fn may_be(&self, verdict: Verdict) -> bool {
        self.readings.contains(&verdict)
    }

    /// How sure the verdict is: as sure as the weakest among the findings.
    pub fn confidence(&self) -> Confidence {
        weakest(&self.findings)
    }
}

/// The weakest of these rules' confidences; of none, [`Confidence::Confirmed`].
pub(super) fn weakest(rules: &[&Rule]) -> Confidence {
    rules.iter().map(|rule| rule.confidence).max().unwrap_or(Confidence::Confirmed)
}

/// What the rules say about all circumstances.
#[derive(Clone, PartialEq, Debug)]
pub struct Assessment {
    /// The date of the rule set.
    pub rules: NaiveDate,
    /// The day on which the assessment was made.
    pub today: NaiveDate,
    /// One for each arrest, in the same order.
    pub cases: Vec<Case>,
}
