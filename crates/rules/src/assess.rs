//! From facts to a case: which rows of the table are reached, and what follows.

use super::case::weakest;
use super::{
    Arrest, Assessment, Case, Circumstances, Fact, Qualifies, RULES, RULES_DATE, Remarks, Rule,
    RuleKind, Value, Values, Verdict, When, age_at_image_of, ask, values::offence_of,
};
use chrono::NaiveDate;

/// Assesses every arrest, each on its own and in the order given.
pub fn assess(circumstances: &Circumstances) -> Assessment {
    let today = circumstances.today;
    let cases = circumstances.arrests.iter().map(|arrest| Case::of(arrest.clone(), today));
    Assessment { rules: RULES_DATE, today, cases: cases.collect() }
}

impl Case {
    /// What the rules say about an arrest as of `today`.
    pub fn of(arrest: Arrest, today: NaiveDate) -> Self {
        Self::under(RULES, arrest, today)
    }

    /// The same under another table of rules.
    pub fn under(rules: &'static [Rule], arrest: Arrest, today: NaiveDate) -> Self {
        let known = Values::of_arrest(&arrest);
        let findings: Vec<&Rule> =
            rules.iter().filter(|rule| joins(rule, known, &arrest)).collect();
        let readings = verdicts(&findings, known).list();
        let (ask, timing) = ask::ask(rules, &readings, weakest(&findings), &arrest, today);
        let mut case = Self {
            arrest,
            readings,
            ask,
            missing: Vec::new(),
            findings,
            timing,
            remarks: Vec::new(),
        };
        case.missing = missing(&case, known);
        case.remarks = rules.iter().filter(|rule| is_to_be_said(rule, &case)).collect();
        case
    }
}

/// Whether a rule is among the findings. Timing rows never are: they say when, not what.
fn joins(rule: &Rule, known: Values, arrest: &Arrest) -> bool {
    match rule.kind {
        RuleKind::Deciding { applies, .. } => applies.meets(known),
        // Outside the review's scope nothing about the case can change the verdict.
        RuleKind::Qualifying { applies } => {
            known.contains(Value::EnglandOrWales) && qualifies(applies, known, arrest)
        }
        RuleKind::Timing { .. } | RuleKind::Remark { .. } => false,
    }
}

/// Whether a fact that makes the answer less sure has a say in it: after the police a live case
/// decides, then the kind of photo, then how the case ended.
fn qualifies(applies: Qualifies, known: Values, arrest: &Arrest) -> bool {
    let may_be = |value| known.contains(value);
    match applies {
        Qualifies::Police(police) => arrest.police.is_some_and(|given| police.contains(&given)),
        Qualifies::ImageKind(kind) => {
            let over = may_be(Value::NotConvicted) || may_be(Value::Convicted);
            over && arrest.image_kind == Some(kind)
        }
        Qualifies::Outcome(outcome) => may_be(Value::Custody) && arrest.outcome == Some(outcome),
        Qualifies::EarlierCase => {
            (may_be(Value::Custody) || may_be(Value::Live)) && arrest.earlier_case
        }
    }
}

fn is_to_be_said(rule: &Rule, case: &Case) -> bool {
    match rule.kind {
        RuleKind::Remark { applies: Remarks::OtherRecord(record) } => {
            case.arrest.other_record == Some(record)
        }
        RuleKind::Remark { applies: Remarks::Missing(fact) } => case.missing.contains(&fact),
        RuleKind::Remark { applies: Remarks::After(outcome) } => {
            case.arrest.outcome == Some(outcome) && case.verdict() == Verdict::Depends
        }
        RuleKind::Deciding { .. } | RuleKind::Qualifying { .. } | RuleKind::Timing { .. } => false,
    }
}

/// A set of verdicts, one bit each.
#[derive(Clone, Copy, PartialEq)]
struct Verdicts(u8);

impl Verdicts {
    fn list(self) -> Vec<Verdict> {
        Verdict::ALL.iter().copied().filter(|verdict| self.0 & (1 << *verdict as u8) != 0).collect()
    }
}

/// The verdicts of those findings that some combination of these values reaches. What some of a person's
/// values reach, all of them reach: nothing but the findings need be asked.
fn verdicts(findings: &[&Rule], known: Values) -> Verdicts {
    Verdicts(findings.iter().fold(0, |set, rule| match rule.kind {
        RuleKind::Deciding { applies, verdict } if applies.meets(known) => set | 1 << verdict as u8,
        _ => set,
    }))
}

/// The unknown facts that make a difference, in the order of [`Fact::ALL`].
fn missing(case: &Case, known: Values) -> Vec<Fact> {
    let arrest = &case.arrest;
    let unknown = [
        (Fact::Police, arrest.police.is_none()),
        (Fact::ImageKind, arrest.image_kind.is_none()),
        (Fact::AgeAtImage, age_at_image_of(arrest).is_none()),
        (Fact::Outcome, arrest.outcome.is_none()),
        (Fact::Offence, offence_of(arrest).is_none()),
    ];
    let mut missing: Vec<Fact> = unknown
        .into_iter()
        .filter(|(fact, unknown)| *unknown && makes_a_difference(&case.findings, *fact, known))
        .map(|(fact, _)| fact)
        .collect();
    if case.verdict() == Verdict::NoPresumption && case.ask.when != When::Now {
        missing.extend(arrest.group.is_none().then_some(Fact::Group));
        missing.extend(arrest.convicted_or_released.is_none().then_some(Fact::ConvictedOrReleased));
    }
    missing
}

/// Whether one value of the fact gives other readings than another, all else left as it is.
fn makes_a_difference(findings: &[&Rule], fact: Fact, known: Values) -> bool {
    let mut sets = Value::ALL
        .iter()
        .filter(|value| value.fact() == fact && known.contains(**value))
        .map(|value| verdicts(findings, known.with(&[*value])));
    sets.next().is_some_and(|first| sets.any(|set| set != first))
}
