//! An arrest with what the rules say of it, and all of them together.

use super::{Arrest, Ask, Confidence, Fact, Rule, Verdict};
use chrono::NaiveDate;

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
