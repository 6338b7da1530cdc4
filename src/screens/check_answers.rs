//! All answers, each with a way to change it.

use super::{back_link, question};
use crate::check::Check;
use check::interview::{Screen, path};
use leptos::prelude::*;
use rules::Fact;
use ui::components::buttons::button;
use ui::components::summary;
use ui::markup::{El, el};
use words::{self, UI};

/// The screen before the result.
pub(crate) fn screen(check: Check) -> AnyView {
    el("div")
        .child(back_link())
        .child(el("h1").attr("tabindex", "-1").text(UI.answers_title))
        .maybe(question::dropped(check))
        .child(answers(check))
        .child(
            el("form")
                .attr("novalidate", "")
                .on("submit", move |event| {
                    event.prevent_default();
                    check.submit();
                })
                .child(button("submit", "main", UI.answers_next)),
        )
        .into()
}

/// The answers that count, each with a Change button.
pub(crate) fn answers(check: Check) -> El {
    let visit = check.visit.get_untracked();
    let path = path(visit.answers(), visit.today());
    summary::answers(&path, visit.answers(), |fact| change(check, fact))
}

fn change(check: Check, fact: Fact) -> Option<El> {
    let words = words::question_words(fact.as_str())?;
    Some(
        button("button", "link", UI.answers_change)
            .child(el("span").class("hidden").text(" ").text(words.short))
            .on("click", move |_| check.show(Screen::Question(fact))),
    )
}
