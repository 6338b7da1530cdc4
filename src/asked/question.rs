//! A question, about the arrest or about the request: the one screen for all of them.

use super::Asked;
use crate::app::{back_link, error_summary, form};
use leptos::prelude::AnyView;
use road::Dropped;
use rules::RequestFact;
use ui::components::buttons::button;
use ui::components::form::{Asking, DateFields, Offered};
use ui::markup::{El, el};
use words::{ASKED_UI, AskedWords, Question, UI};

/// The screen that asks about the arrest, as the check does.
pub(super) fn of_arrest(app: Asked, question: Question, error: &str) -> AnyView {
    let asking = app.visit.with_untracked(|it| Asking::of(question, it.arrest().answers()));
    screen(app, &asking, words::question(question).why, error)
}

/// The screen that asks what has happened with the request.
pub(super) fn of_request(app: Asked, fact: RequestFact, error: &str) -> AnyView {
    let words = words::asked(fact);
    screen(app, &asking(fact, words), words.why, error)
}

fn asking(fact: RequestFact, words: &AskedWords) -> Asking {
    let date = words.day.map(|label| DateFields {
        label: Some(label),
        or: ASKED_UI.ask_or,
        is_birthday: false,
    });
    let offered = words.choices.iter().map(|it| Offered {
        value: it.choice.as_str(),
        label: it.label,
        hint: it.hint,
    });
    Asking {
        name: fact.as_str(),
        title: words.title.to_owned(),
        lead: words.lead,
        is_older: false,
        date,
        offered: offered.collect(),
    }
}

fn screen(app: Asked, asking: &Asking, why: &'static str, error: &str) -> AnyView {
    let draft = app.draft.get_untracked();
    let error = (!error.is_empty()).then_some(error);
    el("div")
        .child(back_link(app))
        .maybe(error.map(|message| error_summary(asking.first_field(), message)))
        .maybe(dropped(app))
        .child(
            form(app)
                .child(asking.fields(&draft, error))
                .child(
                    el("details")
                        .child(el("summary").text(UI.question_why))
                        .child(el("p").text(why)),
                )
                .child(button("submit", "main", UI.question_next)),
        )
        .into()
}

/// What the last step dropped because it no longer applies.
pub(super) fn dropped(app: Asked) -> Option<El> {
    let dropped = app.visit.with_untracked(road::Visit::dropped);
    let names = dropped.iter().map(|of| match of {
        Dropped::Question(question) => words::question(*question).short,
        Dropped::Asked(fact) => words::asked(*fact).short,
    });
    let names = names.map(|name| el("li").text(name));
    (!dropped.is_empty()).then(|| {
        el("div")
            .class("notice")
            .attr("role", "status")
            .child(el("p").text(UI.question_dropped))
            .child(el("ul").children(names.collect::<Vec<_>>()))
    })
}
