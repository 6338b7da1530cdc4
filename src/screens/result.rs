//! The result: the answer, what to do, why, what police may say, when, what is not known.

mod changes;
mod end;
pub(super) mod when;
mod why;

use super::check_answers;
use crate::app::back_link;
use crate::browser;
use crate::check::Check;
use crate::own_file;
use check::letter::long_date;
use check::{Screen, told};
use leptos::prelude::*;
use rules::{Case, OutcomeClass, REVIEW_BY, RuleKind, Verdict};
use ui::components::buttons::button;
use ui::components::fold::fold;
use ui::components::stop::stop;
use ui::components::verdict::{
    Reading, Sure, decides, find_out, page_for, reading, remark, steps, sure, unknown, words_of,
};
use ui::links::Links;
use ui::markup::{El, el};
use words::{UI, fill};

/// The result of the answers that count.
pub(crate) fn screen(check: Check) -> AnyView {
    let (case, today) = check.visit.with_untracked(|visit| (visit.case().clone(), visit.today()));
    let links = browser::links();
    el("div")
        .attr("data-verdict", case.verdict().as_str())
        .attr("data-ask", case.ask.when.as_str())
        .child(back_link(check))
        .child(answer(&case))
        .maybe(stale(today))
        .child(now(check, &case, links))
        .maybe(readings(&case))
        .maybe(what_decides(&case, links))
        .child(why::section(check, &case, links))
        .maybe(why::objections(&case, links))
        .maybe(when::section(&case, links))
        .maybe(not_known(&case, links))
        .maybe(changes::section(&case, today))
        .child(fold(
            UI.result_answers,
            el("div")
                .child(el("p").text(UI.result_answers_text))
                .child(check_answers::answers(check)),
        ))
        .child(own_file::save(check))
        .child(end::section(check, today))
        .into()
}

fn answer(case: &Case) -> El {
    let told = told(case);
    let words = words_of(told, case);
    el("div")
        .class("answer")
        .child(el("h1").attr("tabindex", "-1").text(words.headline))
        .child(el("p").text(words.meaning))
        .maybe(sure(Sure::of(told, case)))
}

/// A warning once the rules should have been checked again.
pub(super) fn stale(today: chrono::NaiveDate) -> Option<El> {
    (today > REVIEW_BY).then(|| {
        let said = fill(UI.result_stale, &[("date", &long_date(REVIEW_BY))]);
        el("div").class("careful").child(el("p").text(said))
    })
}

fn now(check: Check, case: &Case, links: Links) -> El {
    let told = told(case);
    let dates = when::dates(case).map(|words| el("p").class("date-words").text(words));
    let section = el("section").child(el("h2").text(UI.result_now)).maybe(dates).child(steps(told));
    let (has_letter, is_several) =
        check.visit.with_untracked(|visit| (visit.has_letter(), visit.is_several()));
    let section = if has_letter {
        // Letters about several arrests are chosen where all can be seen.
        let (words, screen) = if is_several {
            (UI.arrests_all, Screen::Overview)
        } else {
            (UI.result_letter, Screen::Letter)
        };
        let button = button("button", "main", words).on("click", move |_| check.show(screen));
        section.child(stop("h3", links)).child(button)
    } else {
        section.child(el("p").text(UI.result_no_letter))
    };
    section.child(page_for(told, links))
}

/// The verdicts that it may be, side by side.
fn readings(case: &Case) -> Option<El> {
    (case.verdict() == Verdict::Depends).then(|| {
        el("section").child(el("h2").text(UI.result_readings)).child(
            el("div").class("cards").children(Reading::all(case).map(|it| reading(it, "h3"))),
        )
    })
}

/// What decides between the readings, and which is likelier where a rule says so.
fn what_decides(case: &Case, links: Links) -> Option<El> {
    if case.verdict() != Verdict::Depends {
        return None;
    }
    let outcome = case.arrest.outcome;
    let open = outcome.is_some_and(|outcome| outcome.class() == OutcomeClass::Open);
    let points = case.missing.iter().map(|fact| el("li").text(decides(*fact)));
    let likelier = case.remarks.iter().filter(|rule| is_likelier(rule));
    let list = el("ul")
        .children(points)
        .maybe(open.then(|| el("li").text(UI.decides_open_outcome)))
        .children(likelier.map(|rule| remark(el("li"), rule, links)));
    Some(fold(UI.decides_title, el("div").class("decides").child(list)))
}

fn is_likelier(rule: &rules::Rule) -> bool {
    matches!(rule.kind, RuleKind::Remark { applies } if applies.says_what_is_likelier())
}

/// What we could not know, and how to find out.
fn not_known(case: &Case, links: Links) -> Option<El> {
    // Nobody is told to ask police for a copy who should not write to them.
    let can_write = told(case).has_letter();
    if case.missing.is_empty() && !(can_write && case.verdict() == Verdict::Depends) {
        return None;
    }
    let points = case.missing.iter().map(|fact| el("li").text(unknown(*fact)));
    let always = can_write.then(|| el("li").text(UI.unknown_always));
    let body = el("div").child(el("ul").children(points).maybe(always)).child(find_out(links));
    Some(fold(UI.unknown_title, body))
}
