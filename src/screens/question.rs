//! A question: the one screen for all of them, driven by the words and the kind of answer.

use super::back_link;
use crate::browser;
use crate::check::Check;
use leptos::prelude::*;
use rules::Fact;
use ui::components::buttons::button;
use ui::components::form::{choices, date, error_summary, first_field};
use ui::components::summary::answer_words;
use ui::markup::{El, el};
use words::{self, UI};

/// The screen that asks for a fact, with the error of the last try.
pub(crate) fn screen(check: Check, fact: Fact, error: Option<&'static str>) -> AnyView {
    let Some(words) = words::question_words(fact.as_str()) else {
        return el("div").into();
    };
    let draft = check.draft.get_untracked();
    let is_date = words.answers.is_empty();
    let fields = if is_date { date(words, &draft, error) } else { choices(words, &draft, error) };
    el("div")
        .child(back_link())
        .maybe(error.map(|message| summary_of(first_field(words.id, is_date), message)))
        .maybe(dropped(check))
        .child(
            el("form")
                .attr("novalidate", "")
                .on("submit", move |event| {
                    event.prevent_default();
                    check.submit();
                })
                .child(fields)
                .child(
                    el("details")
                        .child(el("summary").text(UI.question_why))
                        .child(el("p").text(words.why)),
                )
                .child(button("submit", "main", UI.question_next)),
        )
        .into()
}

/// The error summary. The focus goes to the field by itself: to follow the link would add an entry to
/// the history.
fn summary_of(field: String, message: &'static str) -> El {
    let target = field.clone();
    error_summary(&target, message, move |event| {
        event.prevent_default();
        browser::focus(&field);
    })
}

/// What the last step dropped because it no longer applies.
pub(crate) fn dropped(check: Check) -> Option<El> {
    let dropped = check.visit.with_untracked(|visit| visit.dropped().to_vec());
    if dropped.is_empty() {
        return None;
    }
    let names = dropped.iter().filter_map(|fact| words::question_words(fact.as_str()));
    Some(
        el("div")
            .class("notice")
            .attr("role", "status")
            .child(el("p").text(UI.question_dropped))
            .child(el("ul").children(names.map(|words| el("li").text(words.short)))),
    )
}

/// What was answered to a question, with the question's short name.
pub(crate) fn told(check: Check, fact: Fact) -> Option<String> {
    let words = words::question_words(fact.as_str())?;
    let answer = check.visit.with_untracked(|visit| visit.answers().get(fact))?;
    let mut told = String::from(words.short);
    told.push_str(": ");
    told.push_str(&answer_words(fact, answer));
    Some(told)
}
