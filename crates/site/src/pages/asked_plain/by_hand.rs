//! Counting by hand: the rules, and two examples whose days the rules give.

use super::wording::{days, period};
use check::letter::long_date;
use road::plain::{Example, examples};
use rules::{Count, DueRule, Period};
use ui::components::mark::cite;
use ui::links::Links;
use ui::markup::{El, el};
use words::{PAGE_UI, fill};

/// How to count, and the examples.
pub(super) fn counting(links: Links) -> Vec<El> {
    let rules = [
        (PAGE_UI.asked_plain_count_start, DueRule::OneMonth),
        (PAGE_UI.asked_plain_count_longer, DueRule::ThreeMonths),
        (PAGE_UI.asked_plain_count_moves, DueRule::NextWorkingDay),
    ];
    let rules = rules.map(|(text, rule)| cited(el("li").text(text), rule.count(), links));
    let unknown = period(Period::PATIENCE.and(Period::ON_THE_WAY));
    let more = [("known", period(Period::PATIENCE)), ("unknown", unknown)];
    let more = more.each_ref().map(|(name, text)| (*name, text.as_str()));
    let chase = el("li").text(fill(PAGE_UI.asked_plain_count_chase, &more));
    let list = el("ol").children(rules).child(chase);
    let [moved, short] = [example_moved as fn(&Example) -> String, example_short];
    let told = examples().into_iter().flatten().zip([moved, short]).enumerate();
    let examples = told.map(|(at, (example, why))| {
        let title = fill(PAGE_UI.asked_plain_example, &[("number", &(at + 1).to_string())]);
        el("div").child(el("h3").text(title)).child(el("p").text(steps(&example, why)))
    });
    [list].into_iter().chain(examples).collect()
}

/// A text with the marks of a way of counting, each with its source.
pub(super) fn cited(parent: El, count: Count, links: Links) -> El {
    count.basis.iter().fold(parent, |parent, basis| {
        let source = words::reply_source_of(basis.source);
        parent.text(" ").child(cite(count.confidence, Some(source), basis.at, links))
    })
}

fn steps(example: &Example, why: fn(&Example) -> String) -> String {
    let dated = |text, day| fill(text, &[("date", &long_date(day))]);
    let chase = [("days", days(Period::PATIENCE.days)), ("date", long_date(example.chase_from))];
    let chase = chase.each_ref().map(|(name, text)| (*name, text.as_str()));
    [
        dated(PAGE_UI.asked_plain_example_received, example.received),
        dated(PAGE_UI.asked_plain_example_ends, example.month_ends),
        why(example),
        fill(PAGE_UI.asked_plain_example_chase, &chase),
    ]
    .join(" ")
}

fn example_moved(example: &Example) -> String {
    fill(PAGE_UI.asked_plain_example_moves, &[("date", &long_date(example.due))])
}

fn example_short(_: &Example) -> String {
    PAGE_UI.asked_plain_example_short.to_owned()
}
