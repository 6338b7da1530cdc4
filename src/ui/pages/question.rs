//! A question: the one screen for all of them, driven by the words and the kind of answer.

use super::{back_link, button};
use crate::content::{self, UI};
use crate::rules::Fact;
use crate::ui::check::Check;
use crate::ui::components::form::{choices, date, error_summary, first_field};
use crate::ui::components::summary::answer_words;
use crate::ui::markup::{El, el};
use leptos::prelude::*;

/// The screen that asks for a fact, with the error of the last try.
pub fn screen(check: Check, fact: Fact, error: Option<&'static str>) -> AnyView {
    let Some(words) = content::question_words(fact.as_str()) else {
        return el("div").into();
    };
    let draft = check.draft.get_untracked();
    let is_date = words.answers.is_empty();
    let fields = if is_date { date(words, &draft, error) } else { choices(words, &draft, error) };
    el("div")
        .child(back_link())
        .maybe(error.map(|message| error_summary(first_field(words.id, is_date), message)))
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

/// What the last step dropped because it no longer applies.
pub fn dropped(check: Check) -> Option<El> {
    let dropped = check.visit.with_untracked(|visit| visit.dropped().to_vec());
    if dropped.is_empty() {
        return None;
    }
    let names = dropped.iter().filter_map(|fact| content::question_words(fact.as_str()));
    Some(
        el("div")
            .class("notice")
            .attr("role", "status")
            .child(el("p").text(UI.question_dropped))
            .child(el("ul").children(names.map(|words| el("li").text(words.short)))),
    )
}

/// What was answered to a question, with the question's short name.
pub fn told(check: Check, fact: Fact) -> Option<String> {
    let words = content::question_words(fact.as_str())?;
    let answer = check.visit.with_untracked(|visit| visit.answers().get(fact))?;
    let mut told = String::from(words.short);
    told.push_str(": ");
    told.push_str(&answer_words(fact, answer));
    Some(told)
}
