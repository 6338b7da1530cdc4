//! The rules, each with its basis, and what a result tells.

use super::cited;
use crate::parts::{parts, under};
use crate::rule_words::{condition, decision};
use crate::{Entry, Part};
use rules::{Count, DueRule, RULES, ReplyDate, Rule};
use words::{PAGE_UI, ROAD, Told, UI, fill};

/// Every rule, in the order of the table, and how the days after a request are counted.
pub(super) fn rules() -> Vec<Entry> {
    let dues = DueRule::ALL.iter().map(|it| count(it.as_str(), it.count(), parts(ROAD.due(*it))));
    let dates = ReplyDate::ALL.iter().map(|it| {
        let words = ROAD.date(*it);
        let mut said = vec![Part::terms([
            (PAGE_UI.book_name, words.title.to_owned()),
            (PAGE_UI.book_calendar, words.calendar.to_owned()),
        ])];
        said.extend(parts(words.meaning));
        count(it.as_str(), it.count(), said)
    });
    RULES.iter().map(rule).chain(dues).chain(dates).collect()
}

/// A way of counting, with what is said of it.
fn count(name: &str, count: Count, said: Vec<Part>) -> Entry {
    let basis = count
        .basis
        .iter()
        .map(|basis| cited(count.confidence, Some(words::reply_source_of(basis.source)), basis.at));
    let basis = basis.collect::<Vec<_>>().join("; ");
    let title = fill(PAGE_UI.book_counting, &[("name", name)]);
    let basis = Part::terms([(PAGE_UI.rules_basis, basis)]);
    Entry::new(format!("count-{name}"), title, [basis].into_iter().chain(said))
}

fn rule(rule: &Rule) -> Entry {
    let words = words::rule(rule.name);
    let basis = rule
        .basis
        .iter()
        .map(|basis| cited(rule.confidence, Some(words::source_of(basis.source)), basis.at));
    let mut all = vec![Part::terms([
        (PAGE_UI.rules_id, rule.name.as_str().to_owned()),
        (PAGE_UI.rules_condition, condition(rule)),
        (PAGE_UI.rules_decision, decision(rule)),
        (PAGE_UI.rules_basis, basis.collect::<Vec<_>>().join("; ")),
    ])];
    all.extend(parts(words.plain));
    all.extend(under(UI.why_exact, words.exact));
    all.extend(under(UI.objections_title, words.police_may_say));
    all.extend(under(UI.objections_answer, words.you_can_answer));
    Entry::new(format!("rule-{}", rule.name.as_str()), words.title, all)
}

/// Everything that a result can tell.
pub(super) fn verdicts() -> Vec<Entry> {
    Told::ALL.iter().copied().map(verdict).collect()
}

fn verdict(told: Told) -> Entry {
    let words = words::told(told);
    let has_letter = if told.has_letter() { UI.result_letter } else { UI.result_no_letter };
    let parts = [
        Part::terms([
            (PAGE_UI.rules_id, told.as_str().to_owned()),
            (PAGE_UI.book_headline, words.headline.to_owned()),
            (PAGE_UI.book_read_headline, words.read_headline.unwrap_or_default().to_owned()),
            (PAGE_UI.book_meaning, words.meaning.to_owned()),
            (PAGE_UI.book_letter, has_letter.to_owned()),
        ]),
        Part::Heading(UI.result_now.to_owned()),
        Part::list(true, words.now.iter().copied()),
    ];
    Entry::new(format!("verdict-{}", told.as_str()), words.short, parts)
}
