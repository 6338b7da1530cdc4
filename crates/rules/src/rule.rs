//! What a rule is: a row with its condition, its decision and its basis.

use super::{
    Basis, Confidence, Fact, Group, ImageKind, OtherRecord, Outcome, Police, RuleName, Value,
    Values, Verdict, When,
};

/// One rule: when it applies, what it decides, how sure that is, and where it comes from.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rule {
    /// Its name, stable, and that of its file of words.
    pub name: RuleName,
    /// When it applies and what it decides.
    pub kind: RuleKind,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it comes from, never empty.
    pub basis: &'static [Basis],
}

/// What a rule does.
#[derive(Clone, Copy, PartialEq, Debug)]
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
        /// The police, kind of photo, outcome or older case whose treatment is less sure.
        applies: Qualifies,
    },
    /// Says when to ask. It never joins the findings.
    Timing {
        /// The readings or the outcome under which it says when.
        applies: Asks,
        /// The groups that it applies to; empty where groups do not count.
        groups: &'static [Group],
        /// When to ask; a row with years turns to [`When::Now`] once they have passed.
        when: When,
        /// Whole years from conviction or release, where they are counted.
        years: Option<i32>,
    },
    /// Says what a person should know besides. It decides nothing and joins no findings.
    Remark {
        /// Where it is to be said.
        applies: Remarks,
    },
}

/// The fact that a qualifying rule is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Qualifies {
    /// Any of these took the image.
    Police(&'static [Police]),
    /// The image is of this kind.
    ImageKind(ImageKind),
    /// The case ended like this.
    Outcome(Outcome),
    /// The arrest was made in an older case.
    EarlierCase,
}

/// The verdicts or the outcome under which a timing rule says when to ask.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asks {
    /// Every reading is one of these.
    Under(&'static [Verdict]),
    /// Several readings with one of these among them: find out first.
    Among(&'static [Verdict]),
    /// Several readings after this outcome: find out first.
    After(Outcome),
    /// Several readings that no [`Asks::Under`] covers. The rows of each reading that says a later time
    /// are shown beside it.
    Mixed,
}

/// Where a remark is to be said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Remarks {
    /// The person has such another record.
    OtherRecord(OtherRecord),
    /// This fact is not known and makes a difference.
    Missing(Fact),
    /// It depends, and the case ended like this.
    After(Outcome),
}

impl Remarks {
    /// Whether the remark says which of several readings is likelier.
    pub const fn says_what_is_likelier(self) -> bool {
        match self {
            Self::OtherRecord(_) => false,
            Self::Missing(_) | Self::After(_) => true,
        }
    }
}

impl Rule {
    /// Whole years from conviction or release, where the rule counts them.
    pub const fn years(&self) -> Option<i32> {
        let RuleKind::Timing { years, .. } = self.kind else { return None };
        years
    }

    /// What the row says, before the table gives it its name.
    pub(super) const fn named(name: RuleName, row: Row) -> Self {
        Self { name, kind: row.kind, confidence: row.confidence, basis: row.basis }
    }
}

/// A rule without its name, as the table writes it.
pub(super) struct Row {
    kind: RuleKind,
    confidence: Confidence,
    basis: &'static [Basis],
}

pub(super) const fn deciding(
    applies: &'static [Value],
    verdict: Verdict,
    confidence: Confidence,
    basis: &'static [Basis],
) -> Row {
    Row { kind: RuleKind::Deciding { applies: Values::of(applies), verdict }, confidence, basis }
}

/// A qualifying rule is by its nature unconfirmed: it marks what the sources leave open.
pub(super) const fn qualifying(applies: Qualifies, basis: &'static [Basis]) -> Row {
    Row { kind: RuleKind::Qualifying { applies }, confidence: Confidence::Unconfirmed, basis }
}

pub(super) const fn timing(
    applies: Asks,
    when: When,
    confidence: Confidence,
    basis: &'static [Basis],
) -> Row {
    let kind = RuleKind::Timing { applies, groups: &[], when, years: None };
    Row { kind, confidence, basis }
}

pub(super) const fn timing_by_group(
    groups: &'static [Group],
    years: i32,
    confidence: Confidence,
    basis: &'static [Basis],
) -> Row {
    let applies = Asks::Under(&[Verdict::NoPresumption]);
    let kind = RuleKind::Timing { applies, groups, when: When::From, years: Some(years) };
    Row { kind, confidence, basis }
}

pub(super) const fn remark(
    applies: Remarks,
    confidence: Confidence,
    basis: &'static [Basis],
) -> Row {
    Row { kind: RuleKind::Remark { applies }, confidence, basis }
}
