//! When to ask: dates, and ranges in words.

use super::why;
use check::letter::{long_date, month_name};
use chrono::{Datelike, NaiveDate};
use rules::{Arrest, ArrestAssessment, PartialDate, When, ask_rules};
use ui::components::blocks::blocks;
use ui::components::verdict::basis;
use ui::links::Links;
use ui::markup::{El, el};
use words::{self, UI};

/// When to ask; what to do first is said elsewhere.
pub(super) fn section(assessment: &ArrestAssessment, arrest: &Arrest, links: Links) -> Option<El> {
    if assessment.ask.when == When::CheckFirst {
        return None;
    }
    let rules = ask_rules(assessment, arrest).into_iter().filter_map(|rule| {
        let words = words::rule_words(rule.id)?;
        Some(
            el("div")
                .class("finding")
                .children(blocks(words.plain, links))
                .child(basis(rule, links))
                .child(why::exact(words, links)),
        )
    });
    Some(
        el("section")
            .child(el("h2").text(UI.when_title))
            .maybe(dates(assessment, arrest).map(|words| el("p").class("date-words").text(words)))
            .children(rules),
    )
}

/// The dates in words: "between June 2024 and June 2028, because you gave a month".
fn dates(assessment: &ArrestAssessment, arrest: &Arrest) -> Option<String> {
    let date = arrest.convicted_or_released;
    if assessment.ask.when == When::Now {
        let passed = date.is_some() && assessment.readings.is_empty();
        return passed.then(|| UI.when_passed.to_owned());
    }
    let (earliest, latest) = (assessment.ask.earliest?, assessment.ask.latest?);
    let (from, to) = (month_and_year(earliest), month_and_year(latest));
    let mut words = String::new();
    if earliest == latest || from == to {
        words.push_str(UI.when_about);
        words.push(' ');
        words.push_str(&if earliest == latest { long_date(earliest) } else { from });
    } else {
        words.push_str(UI.when_between);
        words.push(' ');
        words.push_str(&from);
        words.push(' ');
        words.push_str(UI.when_and);
        words.push(' ');
        words.push_str(&to);
        words.push_str(reason(date?, arrest.group.is_none()));
    }
    words.push('.');
    Some(words)
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

fn month_and_year(date: NaiveDate) -> String {
    let mut words = String::from(month_name(date.month()));
    words.push(' ');
    words.push_str(&date.year().to_string());
    words
}
