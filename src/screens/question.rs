//! A question: the one screen for all of them, driven by the words and the kind of answer.

use crate::app::{back_link, error_summary, form};
use crate::check::Check;
use check::Question;
use leptos::prelude::*;
use ui::components::buttons::button;
use ui::components::form::Asking;
use ui::components::summary::answer_words;
use ui::markup::{El, el};
use words::UI;

/// The screen that asks a question, with the error of the last try.
pub(crate) fn screen(check: Check, question: Question, error: Option<&'static str>) -> AnyView {
    let draft = check.draft.get_untracked();
    let asking = check.visit.with_untracked(|visit| Asking::of(question, visit.answers()));
    let fields = asking.fields(&draft, error);
    el("div")
        .child(back_link(check))
        .maybe(error.map(|message| error_summary(asking.first_field(), message)))
        .maybe(dropped(check))
        .child(
            form(check)
                .child(fields)
                .child(
                    el("details")
                        .child(el("summary").text(UI.question_why))
                        .child(el("p").text(words::question(question).why)),
                )
                .child(button("submit", "main", UI.question_next)),
        )
        .into()
}

/// What the last step dropped because it no longer applies.
pub(crate) fn dropped(check: Check) -> Option<El> {
    let dropped = check.visit.with_untracked(|visit| visit.dropped().to_vec());
    if dropped.is_empty() {
        return None;
    }
    let names = dropped.iter().map(|question| el("li").text(words::question(*question).short));
    Some(
        el("div")
            .class("notice")
            .attr("role", "status")
            .child(el("p").text(UI.question_dropped))
            .child(el("ul").children(names)),
    )
}

/// What was answered to a question, with the question's short name. Who could not say where a case
/// stands was not asked how it ended.
pub(crate) fn told(check: Check, question: Question) -> Option<String> {
    let answer = |question| check.visit.with_untracked(|visit| visit.answers().get(question));
    let (question, answer) = match (question, answer(question)) {
        (Question::Outcome, None) => (Question::OutcomeStage, answer(Question::OutcomeStage)?),
        (question, answer) => (question, answer?),
    };
    let told = [words::question(question).short, ": ", &answer_words(question, answer)];
    Some(told.concat())
}
