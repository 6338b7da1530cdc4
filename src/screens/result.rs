//! The result: the answer, what to do, why, what police may say, when, what is not known.

mod when;
mod why;

use super::{back_link, check_answers};
use crate::browser;
use crate::check::Check;
use check::interview::{Screen, Visit};
use check::letter::long_date;
use leptos::prelude::*;
use rules::{self, ArrestAssessment, Fact, OutcomeClass, REVIEW_BY, RULES_DATE, Verdict, When};
use ui::components::buttons::button;
use ui::components::mark;
use ui::components::verdict::{confidence_meaning, decides_words, unknown_words, words_of};
use ui::links::Links;
use ui::markup::{El, el};
use words::{self, UI, VerdictWords};

/// The result of the answers that count.
pub(crate) fn screen(check: Check) -> AnyView {
    let visit = check.visit.get_untracked();
    let assessment = visit.assessment();
    let links = browser::links();
    let Some(words) = words_of(&assessment) else { return el("div").into() };
    el("div")
        .attr("data-verdict", assessment.verdict.as_str())
        .attr("data-ask", assessment.ask.when.as_str())
        .child(back_link())
        .child(answer(&assessment, words))
        .maybe(stale(visit.today()))
        .child(now(check, &assessment, words, links))
        .maybe(readings(&assessment))
        .maybe(decides(check, &assessment))
        .child(why::section(check, &assessment, links))
        .maybe(why::objections(check, &assessment, links))
        .maybe(when::section(&assessment, &visit.answers().arrest(), links))
        .maybe(unknown(&assessment, links))
        .child(
            el("section")
                .child(el("h2").text(UI.result_answers))
                .child(el("p").text(UI.result_answers_text))
                .child(check_answers::answers(check)),
        )
        .child(end(check))
        .into()
}

fn answer(assessment: &ArrestAssessment, words: &'static VerdictWords) -> El {
    el("div")
        .class("answer")
        .child(el("h1").attr("tabindex", "-1").text(words.headline))
        .child(el("p").text(words.meaning))
        .child(
            el("p")
                .text(UI.result_sure)
                .text(" ")
                .child(mark::mark(assessment.confidence.as_str()))
                .text(" ")
                .text(confidence_meaning(assessment.confidence.as_str())),
        )
}

/// A warning once the rules should have been checked again.
pub(super) fn stale(today: chrono::NaiveDate) -> Option<El> {
    (today > REVIEW_BY).then(|| {
        el("div")
            .class("careful")
            .child(el("p").text(UI.result_stale).text(" ").text(long_date(REVIEW_BY)).text("."))
    })
}

fn now(
    check: Check,
    assessment: &ArrestAssessment,
    words: &'static VerdictWords,
    links: Links,
) -> El {
    let section = el("section")
        .child(el("h2").text(UI.result_now))
        .child(el("ol").class("steps").children(words.now.iter().map(|step| el("li").text(*step))));
    let section = if check.visit.with_untracked(Visit::has_letter) {
        section.child(
            button("button", "main", UI.result_letter)
                .on("click", move |_| check.show(Screen::Letter)),
        )
    } else {
        section.child(el("p").text(UI.result_no_letter))
    };
    let page = match assessment.ask.when {
        When::CheckFirst => ("find-out-what-police-hold", UI.result_find_out_link),
        When::Elsewhere => ("other-police", UI.result_elsewhere_link),
        When::AfterCaseEnds => ("get-help", UI.result_help_link),
        When::Now | When::From => ("how-to-ask", UI.result_how_link),
    };
    section.child(el("p").child(links.to_guide(page.0, page.1)))
}

/// The verdicts that it may be, side by side.
fn readings(assessment: &ArrestAssessment) -> Option<El> {
    if assessment.readings.is_empty() {
        return None;
    }
    let cards = assessment.readings.iter().filter_map(|reading| {
        let words = words::verdict_words(reading.as_str())?;
        Some(
            el("div")
                .class("card")
                .child(el("h3").text(words.short))
                .child(el("p").text(words.headline))
                .child(el("p").text(words.meaning)),
        )
    });
    Some(
        el("section")
            .child(el("h2").text(UI.result_readings))
            .child(el("div").class("cards").children(cards)),
    )
}

/// What decides between the readings, and which is likelier where a source says so.
fn decides(check: Check, assessment: &ArrestAssessment) -> Option<El> {
    if assessment.readings.is_empty() {
        return None;
    }
    let outcome = check.visit.with_untracked(|visit| visit.answers().arrest().outcome);
    let open = outcome.is_some_and(|outcome| outcome.class() == OutcomeClass::Open);
    let points = assessment.missing.iter().map(|fact| decides_words(*fact));
    let mut list = el("ul").children(points.map(|words| el("li").text(words)));
    if open {
        list = list.child(el("li").text(UI.decides_open_outcome));
    }
    if assessment.missing.contains(&Fact::Offence) {
        list = list
            .child(el("li").text(UI.decides_likelier).text(" ").child(mark::mark("unconfirmed")));
    }
    Some(el("section").class("decides").child(el("h2").text(UI.decides_title)).child(list))
}

/// What we could not know, and how to find out.
fn unknown(assessment: &ArrestAssessment, links: Links) -> Option<El> {
    if assessment.missing.is_empty() && assessment.verdict != Verdict::Depends {
        return None;
    }
    let points = assessment.missing.iter().map(|fact| el("li").text(unknown_words(*fact)));
    Some(
        el("section")
            .child(el("h2").text(UI.unknown_title))
            .child(el("ul").children(points).child(el("li").text(UI.unknown_always)))
            .child(
                el("p").child(links.to_guide("find-out-what-police-hold", UI.result_find_out_link)),
            ),
    )
}

/// Print, another arrest, the date of the rules.
fn end(check: Check) -> El {
    el("section")
        .child(
            el("div")
                .class("buttons")
                .child(button("button", "quiet", UI.result_print).on("click", |_| browser::print()))
                .child(
                    button("button", "quiet", UI.result_another)
                        .on("click", move |_| check.restart()),
                ),
        )
        .child(el("p").class("hint").text(UI.result_another_hint))
        .child(
            el("p")
                .class("paper")
                .text(UI.result_day)
                .text(" ")
                .text(long_date(check.visit.with_untracked(Visit::today)))
                .text("."),
        )
        .child(
            el("p")
                .class("hint")
                .text(UI.result_rules)
                .text(" ")
                .text(long_date(RULES_DATE))
                .text(". ")
                .text(UI.result_not_advice),
        )
}
