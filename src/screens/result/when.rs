//! When to ask: dates, and ranges in words.

use super::why;
use check::letter::{long_date, month_and_year};
use rules::{Case, PartialDate, Verdict, When};
use ui::components::blocks::blocks;
use ui::components::fold::fold;
use ui::components::verdict::{basis, confidence_of};
use ui::links::Links;
use ui::markup::{El, el};
use words::{UI, fill};

/// Why it is then; what to do first is said elsewhere.
pub(super) fn section(case: &Case, links: Links) -> Option<El> {
    if case.ask.when == When::CheckFirst {
        return None;
    }
    let rules = case.timing.iter().map(|rule| {
        let words = words::rule(rule.name);
        el("div")
            .class("finding")
            .children(blocks(words.plain, links))
            .child(basis(rule, confidence_of(rule, case), links))
            .child(why::exact(words, links))
    });
    Some(fold(UI.when_title, el("div").children(rules)))
}

/// The dates in words: "between June 2024 and June 2028, because you gave a month".
pub(crate) fn dates(case: &Case) -> Option<String> {
    let date = case.arrest.convicted_or_released;
    if case.ask.when == When::Now {
        let passed = date.is_some() && case.verdict() != Verdict::Depends;
        return passed.then(|| UI.when_passed.to_owned());
    }
    let (earliest, latest) = (case.ask.earliest?, case.ask.latest?);
    let (from, to) = (month_and_year(earliest), month_and_year(latest));
    if earliest == latest {
        return Some(fill(UI.when_about, &[("date", &long_date(earliest))]));
    }
    if from == to {
        return Some(fill(UI.when_about, &[("date", &from)]));
    }
    let because = reason(date?, case.arrest.group.is_none());
    Some(fill(UI.when_between, &[("from", &from), ("to", &to), ("because", because)]))
}

/// Why it is a range: what was given, and what is not known.
fn reason(date: PartialDate, group_unknown: bool) -> &'static str {
    match (date, group_unknown) {
        (PartialDate::Day(_), _) => UI.when_because_group,
        (PartialDate::Month { .. }, false) => UI.when_because_month,
        (PartialDate::Year(_), false) => UI.when_because_year,
        (PartialDate::Month { .. }, true) => UI.when_because_month_group,
        (PartialDate::Year(_), true) => UI.when_because_year_group,
    }
}
