//! All answers, each with a way to change it.

use super::{overview, question};
use crate::app::{back_link, form};
use crate::check::Check;
use crate::own_file;
use check::{Question, Screen};
use leptos::prelude::*;
use ui::components::buttons::button;
use ui::components::summary;
use ui::markup::{El, el};
use words::UI;

/// The screen before the result.
pub(crate) fn screen(check: Check) -> AnyView {
    el("div")
        .child(back_link(check))
        .child(el("h1").attr("tabindex", "-1").text(UI.answers_title))
        .maybe(question::dropped(check))
        .child(answers(check))
        .child(form(check).child(button("submit", "main", UI.answers_next)))
        .child(el("div").class("buttons").children(overview::onward(check)))
        .child(overview::add_hint(check))
        .child(own_file::save(check))
        .into()
}

/// The answers that count, each with a Change button.
pub(crate) fn answers(check: Check) -> El {
    check
        .visit
        .with_untracked(|visit| summary::answers(visit.way(), |question| change(check, question)))
}

fn change(check: Check, question: Question) -> El {
    button("button", "link", UI.answers_change)
        .child(el("span").class("hidden").text(" ").text(words::question(question).short))
        .on("click", move |_| check.show(Screen::Question(question)))
}
