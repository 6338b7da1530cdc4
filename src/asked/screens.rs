//! Which screen is shown, its title, and what stands around each.

use super::{Asked, answers, letter, question, standing};
use crate::app::{App as _, ask, clear_foot, cleared, form};
use crate::{browser, leaving, own_file};
use ::check::titles::title_for_history;
use leptos::prelude::AnyView;
use road::Screen;
use std::sync::{Mutex, PoisonError};
use ui::components::buttons::button;
use ui::components::start;
use ui::markup::{El, Node, el};
use words::{ASKED_UI, SITE, UI, fill};

/// The screen that is shown, built again at each step.
pub(crate) fn screen(app: Asked) -> AnyView {
    el("div")
        .class("screens")
        .child(leaving::bar(app))
        .live(move || {
            let screen = app.visit.with(|visit| visit.screen());
            let error = app.error.get();
            let body = match screen {
                Screen::Start => ready(app),
                Screen::Question(of) => question::of_arrest(app, of, &error),
                Screen::Asked(fact) => question::of_request(app, fact, &error),
                Screen::CheckAnswers => answers::screen(app),
                Screen::Standing => standing::screen(app),
                Screen::Letter => letter::screen(app),
                Screen::Cleared => cleared(app),
            };
            el("div").attr("data-screen", screen.name()).child(body).maybe(foot(app, screen)).into()
        })
        .live(arriving(app))
        .into()
}

/// The start screen of the running app.
fn ready(app: Asked) -> AnyView {
    let links = browser::links();
    let form = form(app)
        .child(leaving::choice(app))
        .child(button("submit", "main", UI.start_button).id("start"))
        .child(
            el("p")
                .class("hint")
                .text(ASKED_UI.start_other)
                .text(" ")
                .child(links.to(links.plain_asked(), ASKED_UI.start_plain_link)),
        );
    el("div").child(start::asked(form, links)).child(own_file::open(app)).into()
}

/// A part that shows nothing and stands after the screen, so that it is built again after it: on each
/// new screen, and on each error, it sets the title, the top of the page and the focus.
fn arriving(app: Asked) -> impl Fn() -> AnyView + Send {
    let is_first = Mutex::new(true);
    move || {
        let error = !app.error.read().is_empty();
        let screen = app.visit.with(|visit| visit.screen());
        app.asks_to_clear.track();
        let mut is_first = is_first.lock().unwrap_or_else(PoisonError::into_inner);
        if !std::mem::replace(&mut *is_first, false) {
            app.guard.screen_changed();
            browser::arrive(&title(app, screen, error));
        }
        Node::Text("".into()).into()
    }
}

/// The title of a screen. It never names an answer.
fn title(app: Asked, screen: Screen, error: bool) -> String {
    let words = match screen {
        Screen::Start => ASKED_UI.start_title.to_owned(),
        Screen::Question(question) => title_for_history(question),
        Screen::Asked(fact) => words::asked(fact).title.to_owned(),
        Screen::CheckAnswers => UI.answers_title.to_owned(),
        Screen::Standing => ASKED_UI.standing_title.to_owned(),
        Screen::Letter => letter::title(app).to_owned(),
        Screen::Cleared => UI.cleared_title.to_owned(),
    };
    let title = fill(UI.document_title, &[("page", &words), ("site", SITE.name)]);
    if error { [UI.errors_prefix, " ", &title].concat() } else { title }
}

/// Below each screen: clear my answers, and the question whether a letter may go.
fn foot(app: Asked, screen: Screen) -> Option<El> {
    if screen == Screen::Cleared {
        return None;
    }
    Some(el("div").class("foot").live(move || {
        if app.asks_to_clear.get() {
            let keep = move || app.asks_to_clear.set(false);
            ask([UI.clear_ask, UI.clear_ask_text, UI.clear_yes], None, move || app.clear(), keep)
        } else {
            let is_start = screen == Screen::Start;
            clear_foot(app, is_start, is_start && !app.desk.has_text())
        }
    }))
}
