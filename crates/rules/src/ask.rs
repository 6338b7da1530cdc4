//! When to ask for deletion: the timing rows decide.

use super::case::weakest;
use super::{Arrest, Ask, Asks, Confidence, Group, Rule, RuleKind, Verdict, When, years_after};
use chrono::NaiveDate;

/// When to ask, and the rows that say so. Where it depends, what the sources say is never sure, and the
/// rows of each reading that says a later time are shown beside the row that decides.
pub(super) fn ask(
    rules: &'static [Rule],
    readings: &[Verdict],
    confidence: Confidence,
    arrest: &Arrest,
    today: NaiveDate,
) -> (Ask, Vec<&'static Rule>) {
    let several = readings.len() > 1;
    let that = |fits: &dyn Fn(Asks) -> bool| rows(rules, arrest.group, fits);
    let mut timing = that(&|applies| match applies {
        Asks::Among(any) => several && any.iter().any(|it| readings.contains(it)),
        Asks::After(outcome) => several && arrest.outcome == Some(outcome),
        Asks::Under(_) | Asks::Mixed => false,
    });
    if timing.is_empty() {
        timing = that(&|applies| is_under(applies, readings));
    }
    let mut shown_too = Vec::new();
    if timing.is_empty() {
        timing = that(&|applies| matches!(applies, Asks::Mixed));
        shown_too = that(&|applies| readings.iter().any(|it| is_under(applies, &[*it])));
        shown_too.retain(|rule| rule.years().is_some());
    }
    let mut ask = ask_by(&timing, confidence, arrest, today);
    if several {
        ask.confidence = Confidence::Unconfirmed;
    }
    timing.extend(shown_too);
    (ask, timing)
}

fn is_under(applies: Asks, readings: &[Verdict]) -> bool {
    matches!(applies, Asks::Under(verdicts) if readings.iter().all(|it| verdicts.contains(it)))
}

/// The timing rows that apply; where the group is not known, those of each group.
fn rows(
    rules: &'static [Rule],
    group: Option<Group>,
    applies_here: &dyn Fn(Asks) -> bool,
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
