//! A question: the one screen for all of them, driven by the words and the kind of answer.

use super::{back_link, form};
use crate::browser;
use crate::check::Check;
use check::{Answers, Question, asked};
use leptos::prelude::*;
use ui::components::buttons::button;
use ui::components::form::{Asking, choices, date, error_summary, first_field};
use ui::components::summary::answer_words;
use ui::markup::{El, el};
use words::UI;

/// The screen that asks a question, with the error of the last try.
pub(crate) fn screen(check: Check, question: Question, error: Option<&'static str>) -> AnyView {
    let draft = check.draft.get_untracked();
    let asking = check.visit.with_untracked(|visit| asking(question, visit.answers()));
    let fields = if question.is_date() {
        date(&asking, &draft, error)
    } else {
        choices(&asking, &draft, error)
    };
    el("div")
        .child(back_link(check))
        .maybe(error.map(|message| summary_of(first_field(question), message)))
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

fn asking(question: Question, before: &Answers) -> Asking {
    Asking {
        question,
        title: asked::title(question, before),
        is_older: asked::is_older(question, before),
        offered: before.offered(question),
    }
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
