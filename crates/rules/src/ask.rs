//! When to ask for deletion.

use super::{
    Arrest, ArrestAssessment, Ask, Confidence, Group, RULES, Rule, RuleKind, Verdict, When,
    years_after,
};
use chrono::NaiveDate;

/// When to ask under a verdict of that confidence; of several readings, the one that lets the
/// person ask first.
pub(super) fn ask(
    verdict: Verdict,
    readings: &[Verdict],
    confidence: Confidence,
    arrest: &Arrest,
    today: NaiveDate,
) -> Ask {
    if verdict != Verdict::Depends {
        return ask_under(verdict, confidence, arrest, today);
    }
    if readings.contains(&Verdict::Wait) || readings.contains(&Verdict::OtherRules) {
        return unconfirmed(When::CheckFirst);
    }
    readings
        .iter()
        .map(|reading| ask_under(*reading, confidence, arrest, today))
        .reduce(first)
        .unwrap_or(unconfirmed(When::CheckFirst))
}

/// When to ask under one verdict that is certain.
fn ask_under(verdict: Verdict, confidence: Confidence, arrest: &Arrest, today: NaiveDate) -> Ask {
    match verdict {
        Verdict::DeleteUnlessHighlyExceptional | Verdict::DeleteUnlessExceptional => {
            Ask { confidence, ..unconfirmed(When::Now) }
        }
        // The presumption is confirmed; that it holds at once is not stated by any source.
        Verdict::DeleteFavoured => unconfirmed(When::Now),
        Verdict::NoPresumption => ask_after_years(arrest, today),
        Verdict::Wait => unconfirmed(When::AfterCaseEnds),
        Verdict::OtherRules => unconfirmed(When::Elsewhere),
        Verdict::Depends => unconfirmed(When::CheckFirst),
    }
}

/// When a convicted adult can ask: so many years after conviction or release, by group.
fn ask_after_years(arrest: &Arrest, today: NaiveDate) -> Ask {
    let from = unconfirmed(When::From);
    let Some(date) = arrest.convicted_or_released else {
        return from;
    };
    let years = timing_rules(Verdict::NoPresumption, arrest.group).filter_map(|rule| rule.years());
    let earliest = years.clone().min().map(|years| years_after(date.first(), years));
    let latest = years.max().map(|years| years_after(date.last(), years));
    if latest.is_some_and(|latest| latest <= today) {
        unconfirmed(When::Now)
    } else {
        Ask { earliest, latest, ..from }
    }
}

const fn unconfirmed(when: When) -> Ask {
    Ask { when, earliest: None, latest: None, confidence: Confidence::Unconfirmed }
}

/// The one that lets the person ask first; of two for the same time, the weaker.
fn first(one: Ask, other: Ask) -> Ask {
    if (other.when, one.confidence) < (one.when, other.confidence) { other } else { one }
}

/// The timing rules that gave an assessment its [`Ask`], so that their basis can be shown.
/// They are not among its findings, which decide the verdict.
pub fn ask_rules(assessment: &ArrestAssessment, arrest: &Arrest) -> Vec<&'static Rule> {
    let verdict = match (assessment.verdict, assessment.ask.when) {
        (Verdict::Depends, When::CheckFirst) => Verdict::Depends,
        // Readings are in table order, and the first is always the first to ask under.
        (verdict, _) => assessment.readings.first().copied().unwrap_or(verdict),
    };
    timing_rules(verdict, arrest.group).collect()
}

/// The timing rules for a verdict; where the group is not known, those of each group.
fn timing_rules(
    verdict: Verdict,
    group: Option<Group>,
) -> impl Iterator<Item = &'static Rule> + Clone {
    RULES.iter().filter(move |rule| match rule.kind {
        RuleKind::Timing { verdicts, groups, .. } => {
            verdicts.contains(&verdict)
                && (groups.is_empty() || group.is_none_or(|group| groups.contains(&group)))
        }
        _ => false,
    })
}
