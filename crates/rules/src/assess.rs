//! From facts to an assessment: which rows of the table are reached, and what follows.

use super::{
    AgeAtImage, Arrest, ArrestAssessment, Assessment, Circumstances, Confidence, Fact, Finding,
    Qualifies, RULES, RULES_DATE, Rule, RuleKind, Value, Values, Verdict, When, ask,
    eighteenth_birthday,
};
use chrono::NaiveDate;

/// Assesses every arrest, each on its own and in the order given.
pub fn assess(circumstances: &Circumstances) -> Assessment {
    let today = circumstances.today;
    Assessment {
        rules: RULES_DATE,
        today,
        arrests: circumstances.arrests.iter().map(|arrest| assess_arrest(arrest, today)).collect(),
    }
}

/// Assesses one arrest as of `today`.
pub fn assess_arrest(arrest: &Arrest, today: NaiveDate) -> ArrestAssessment {
    let known = Values::of_arrest(arrest);
    let findings: Vec<Finding> =
        RULES.iter().filter(|rule| joins(rule, known, arrest)).map(Rule::finding).collect();
    let confidence =
        findings.iter().map(|finding| finding.confidence).max().unwrap_or(Confidence::Unconfirmed);
    let mut readings = verdicts(known).list();
    let verdict = match *readings.as_slice() {
        [verdict] => {
            readings.clear();
            verdict
        }
        _ => Verdict::Depends,
    };
    let ask = ask::ask(verdict, &readings, confidence, arrest, today);
    let missing = missing(arrest, known, verdict, ask.when);
    ArrestAssessment { verdict, readings, confidence, ask, missing, findings }
}

/// The age on the day of the image: as given, or from `born` and `image_taken` where every day
/// of their ranges agrees. An image wholly before the birth contradicts it, and says no age.
pub fn age_at_image_of(arrest: &Arrest) -> Option<AgeAtImage> {
    if arrest.age_at_image.is_some() {
        return arrest.age_at_image;
    }
    let (born, taken) = (arrest.born?, arrest.image_taken?);
    if taken.last() < born.first() {
        None
    } else if taken.last() < eighteenth_birthday(born.first()) {
        Some(AgeAtImage::Under18)
    } else if taken.first() >= eighteenth_birthday(born.last()) {
        Some(AgeAtImage::Adult)
    } else {
        None
    }
}

/// Whether a rule is among the findings. Timing rows never are: they say when, not what.
fn joins(rule: &Rule, known: Values, arrest: &Arrest) -> bool {
    match rule.kind {
        RuleKind::Deciding { applies, .. } => applies.meets(known),
        RuleKind::Qualifying { applies } => {
            // Outside the review's scope nothing about the case can change the verdict.
            known.contains(Value::EnglandOrWales)
                && match applies {
                    Qualifies::Police(police) => {
                        arrest.police.is_some_and(|given| police.contains(&given))
                    }
                    Qualifies::Outcome(outcome) => arrest.outcome == Some(outcome),
                }
        }
        RuleKind::Timing { .. } => false,
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

/// The verdicts of every deciding row that some combination of these values reaches.
fn verdicts(known: Values) -> Verdicts {
    Verdicts(RULES.iter().fold(0, |set, rule| match rule.kind {
        RuleKind::Deciding { applies, verdict } if applies.meets(known) => set | 1 << verdict as u8,
        _ => set,
    }))
}

/// The unknown facts that make a difference, in the order of the published table.
fn missing(arrest: &Arrest, known: Values, verdict: Verdict, when: When) -> Vec<Fact> {
    let unknown = [
        (Fact::Police, arrest.police.is_none()),
        (Fact::AgeAtImage, age_at_image_of(arrest).is_none()),
        (Fact::Outcome, arrest.outcome.is_none()),
        (Fact::Offence, arrest.offence.is_none()),
    ];
    let mut missing: Vec<Fact> = unknown
        .into_iter()
        .filter(|(fact, unknown)| *unknown && makes_a_difference(*fact, known))
        .map(|(fact, _)| fact)
        .collect();
    if verdict == Verdict::NoPresumption && when != When::Now {
        missing.extend(arrest.group.is_none().then_some(Fact::Group));
        missing.extend(arrest.convicted_or_released.is_none().then_some(Fact::ConvictedOrReleased));
    }
    missing
}

/// Whether one value of the fact gives other readings than another, all else left as it is.
fn makes_a_difference(fact: Fact, known: Values) -> bool {
    let mut sets = Value::ALL
        .iter()
        .filter(|value| value.fact() == fact)
        .map(|value| verdicts(known.with(&[*value])));
    sets.next().is_some_and(|first| sets.any(|set| set != first))
}
