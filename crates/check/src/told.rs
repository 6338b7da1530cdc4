//! What a result tells of a case, and how sure that is.

use crate::letter;
use rules::{Case, Confidence, Outcome, RuleKind, Verdict, When};
use words::Told;

/// What a result tells of a case: its verdict, unless advice or finding out goes before it, or other law
/// lets the person ask.
pub fn told(case: &Case) -> Told {
    match case.arrest.outcome {
        Some(Outcome::Immigration) => return Told::Immigration,
        Some(Outcome::Extradition) => return Told::Extradition,
        Some(Outcome::Recall) => return Told::Recall,
        _ => {}
    }
    match case.ask.when {
        When::CheckFirst => Told::CheckFirst,
        When::Elsewhere if letter::template(case).is_some() => Told::PhotoElsewhere,
        When::Now | When::From | When::AfterCaseEnds | When::Elsewhere => Told::of(case.verdict()),
    }
}

/// Whether the answer rests on how we read the policy, because a rule makes it less sure.
pub fn is_as_we_read_it(case: &Case) -> bool {
    case.findings.iter().any(|rule| matches!(rule.kind, RuleKind::Qualifying { .. }))
}

/// How sure one of several readings is: as sure as the weakest rule that decided it or makes all of them
/// less sure.
pub fn confidence_of_reading(case: &Case, reading: Verdict) -> Confidence {
    let decided_it = case.findings.iter().filter(|rule| match rule.kind {
        RuleKind::Deciding { verdict, .. } => verdict == reading,
        RuleKind::Qualifying { .. } => true,
        RuleKind::Timing { .. } | RuleKind::Remark { .. } => false,
    });
    decided_it.map(|rule| rule.confidence).max().unwrap_or(Confidence::Unconfirmed)
}

/// Whom the words about how sure we are send a reader to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SendsTo {
    /// Nobody: all that can be said is said.
    Nobody,
    /// The force, by somebody who can write to it.
    TheForce,
    /// Somebody who can advise, and not the police.
    Advice,
}

/// Whom a result that is as sure as this sends to for what it could not confirm; never to police where
/// writing may harm.
pub fn sends_to(told: Told, confidence: Confidence) -> SendsTo {
    match told {
        Told::DeleteUnlessHighlyExceptional
        | Told::DeleteUnlessExceptional
        | Told::DeleteFavoured
        | Told::NoPresumption
        | Told::Depends => match confidence {
            Confidence::Unconfirmed => SendsTo::TheForce,
            Confidence::Confirmed | Confidence::Reported => SendsTo::Nobody,
        },
        Told::OtherRules | Told::PhotoElsewhere => SendsTo::Nobody,
        Told::Wait | Told::CheckFirst | Told::Recall | Told::Immigration | Told::Extradition => {
            SendsTo::Advice
        }
    }
}
