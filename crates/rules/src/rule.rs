//! What a rule is: a row with its condition, its decision and its basis.

use super::{Basis, Confidence, Finding, Group, Outcome, Police, Value, Values, Verdict, When};

/// One rule: when it applies, what it decides, how sure that is, and where it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, stable, and that of its file of words.
    pub id: &'static str,
    /// When it applies and what it decides.
    pub kind: RuleKind,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it comes from, never empty.
    pub basis: &'static [Basis],
}

/// What a rule does.
#[derive(Clone, Copy, Debug)]
pub enum RuleKind {
    /// Decides the verdict. Exactly one such row matches each combination of known facts.
    Deciding {
        /// The values of the facts that it applies to.
        applies: Values,
        /// What it decides.
        verdict: Verdict,
    },
    /// Decides nothing, but joins the findings and makes them less sure.
    Qualifying {
        /// The police or the outcome whose treatment is less sure.
        applies: Qualifies,
    },
    /// Says when to ask. It never joins the findings.
    Timing {
        /// The verdicts that it applies to.
        verdicts: &'static [Verdict],
        /// The groups that it applies to; empty where groups do not count.
        groups: &'static [Group],
        /// When to ask; a row with years turns to [`When::Now`] once they have passed.
        when: When,
        /// Whole years from conviction or release, where they are counted.
        years: Option<i32>,
    },
}

/// The fact that a qualifying rule is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Qualifies {
    /// Any of these took the image.
    Police(&'static [Police]),
    /// The case ended like this.
    Outcome(Outcome),
}

impl Rule {
    /// The rule as a finding of an assessment.
    pub const fn finding(&self) -> Finding {
        Finding { rule: self.id, confidence: self.confidence, basis: self.basis }
    }

    /// Whole years from conviction or release, where the rule counts them.
    pub const fn years(&self) -> Option<i32> {
        match self.kind {
            RuleKind::Timing { years, .. } => years,
            _ => None,
        }
    }
}

pub(super) const fn deciding(
    id: &'static str,
    applies: &'static [Value],
    verdict: Verdict,
    confidence: Confidence,
    basis: &'static [Basis],
) -> Rule {
    let applies = Values::of(applies);
    Rule { id, kind: RuleKind::Deciding { applies, verdict }, confidence, basis }
}

/// A qualifying rule is by its nature unconfirmed: it marks what the sources leave open.
pub(super) const fn qualifying(
    id: &'static str,
    applies: Qualifies,
    basis: &'static [Basis],
) -> Rule {
    let kind = RuleKind::Qualifying { applies };
    Rule { id, kind, confidence: Confidence::Unconfirmed, basis }
}

pub(super) const fn timing(
    id: &'static str,
    verdicts: &'static [Verdict],
    when: When,
    confidence: Confidence,
    basis: &'static [Basis],
) -> Rule {
    let kind = RuleKind::Timing { verdicts, groups: &[], when, years: None };
    Rule { id, kind, confidence, basis }
}

pub(super) const fn timing_by_group(
    id: &'static str,
    groups: &'static [Group],
    years: i32,
    basis: &'static [Basis],
) -> Rule {
    let verdicts = &[Verdict::NoPresumption];
    let kind = RuleKind::Timing { verdicts, groups, when: When::From, years: Some(years) };
    Rule { id, kind, confidence: Confidence::Unconfirmed, basis }
}
