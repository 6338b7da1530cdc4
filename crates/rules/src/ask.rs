//! When to ask for deletion: the timing rows decide.

use super::verdict::weakest;
use super::{Arrest, Ask, Asks, Confidence, Group, Rule, RuleKind, Verdict, When, years_after};
use chrono::NaiveDate;
use std::cmp::Reverse;

/// When to ask, and the rows that say so. Of several readings the one that lets the person ask first
/// counts, and of two for the same time the weaker, unless a row says to find out first.
pub(super) fn ask(
    rules: &'static [Rule],
    readings: &[Verdict],
    confidence: Confidence,
    arrest: &Arrest,
    today: NaiveDate,
) -> (Ask, Vec<&'static Rule>) {
    let find_out = rows(rules, arrest.group, |applies| is_among(applies, readings));
    if !find_out.is_empty() {
        return (ask_by(&find_out, confidence, arrest, today), find_out);
    }
    readings
        .iter()
        .map(|reading| {
            let rows = rows(rules, arrest.group, |applies| is_under(applies, *reading));
            (ask_by(&rows, confidence, arrest, today), rows)
        })
        .min_by_key(|(ask, _)| (ask.when, Reverse(ask.confidence)))
        .unwrap_or((ask_by(&[], confidence, arrest, today), Vec::new()))
}

fn is_under(applies: Asks, verdict: Verdict) -> bool {
    matches!(applies, Asks::Under(verdicts) if verdicts.contains(&verdict))
}

fn is_among(applies: Asks, readings: &[Verdict]) -> bool {
    let several = readings.len() > 1;
    several && matches!(applies, Asks::Among(any) if any.iter().any(|it| readings.contains(it)))
}

/// The timing rows that apply; where the group is not known, those of each group.
fn rows(
    rules: &'static [Rule],
    group: Option<Group>,
    applies_here: impl Fn(Asks) -> bool,
) -> Vec<&'static Rule> {
    let applies = |rule: &&Rule| {
        let RuleKind::Timing { applies, groups, .. } = rule.kind else { return false };
        let fits = groups.is_empty() || group.is_none_or(|group| groups.contains(&group));
        fits && applies_here(applies)
    };
    rules.iter().filter(applies).collect()
}

/// What rows say together. Without a row nobody can tell, so the person finds out first.
fn ask_by(rows: &[&Rule], confidence: Confidence, arrest: &Arrest, today: NaiveDate) -> Ask {
    let whens = rows.iter().filter_map(|rule| {
        let RuleKind::Timing { when, .. } = rule.kind else { return None };
        Some(when)
    });
    let Some(when) = whens.max() else {
        let confidence = Confidence::Unconfirmed;
        return Ask { when: When::CheckFirst, earliest: None, latest: None, confidence };
    };
    let ask = Ask { when, earliest: None, latest: None, confidence: weakest(rows).max(confidence) };
    let years = rows.iter().filter_map(|rule| rule.years());
    let (Some(fewest), Some(most)) = (years.clone().min(), years.max()) else { return ask };
    let Some(date) = arrest.convicted_or_released else { return ask };
    let latest = years_after(date.last(), most);
    if latest <= today {
        return Ask { when: When::Now, ..ask };
    }
    Ask { earliest: Some(years_after(date.first(), fewest)), latest: Some(latest), ..ask }
}
