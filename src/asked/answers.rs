//! All answers, each with a way to change it.

use super::{Asked, question};
use crate::app::{back_link, form};
use crate::own_file;
use ::check::letter::long_date;
use leptos::prelude::AnyView;
use road::{AskedAnswer, Screen};
use rules::RequestFact;
use ui::components::buttons::button;
use ui::components::summary;
use ui::markup::{El, el};
use words::{ASKED_UI, UI};

/// The screen before the person is told where they stand.
pub(super) fn screen(app: Asked) -> AnyView {
    el("div")
        .child(back_link(app))
        .child(el("h1").attr("tabindex", "-1").text(UI.answers_title))
        .maybe(question::dropped(app))
        .child(answers(app))
        .child(form(app).child(button("submit", "main", ASKED_UI.answers_next)))
        .child(own_file::save(app))
        .into()
}

/// The answers that count, each with a Change button.
pub(super) fn answers(app: Asked) -> El {
    app.visit.with_untracked(|visit| {
        let of_arrest = summary::answers(visit.arrest(), |question| {
            change(app, words::question(question).short, Screen::Question(question))
        });
        let asked = visit.request().asked();
        let rows = visit.request().questions().iter().filter_map(|fact| {
            let answer = answer_words(*fact, asked.get(*fact)?);
            let short = words::asked(*fact).short;
            Some(summary::row(short, answer, change(app, short, Screen::Asked(*fact))))
        });
        of_arrest.children(rows.collect::<Vec<_>>())
    })
}

/// An answer about the request in words.
pub(super) fn answer_words(fact: RequestFact, answer: AskedAnswer) -> String {
    match answer {
        AskedAnswer::Day(day) => long_date(day),
        AskedAnswer::Choice(choice) => {
            let words = words::asked(fact).choices.iter().find(|it| it.choice == choice);
            words.map_or("", |words| words.label).to_owned()
        }
    }
}

fn change(app: Asked, short: &'static str, screen: Screen) -> El {
    button("button", "link", UI.answers_change)
        .child(el("span").class("hidden").text(" ").text(short))
        .on("click", move |_| app.show(screen))
}
