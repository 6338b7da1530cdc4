//! Which screen is shown, its title, and what stands around each; every screen has a file of its own.

pub(crate) mod check_answers;
pub(crate) mod details;
pub(crate) mod letter;
pub(crate) mod letters;
pub(crate) mod overview;
pub(crate) mod question;
pub(crate) mod result;
pub(crate) mod start;

use crate::app::{App as _, ask, clear_foot, cleared};
use crate::check::Check;
use crate::{browser, leaving};
use check::{Screen, titles};
use leptos::prelude::AnyView;
use std::sync::{Mutex, PoisonError};
use ui::markup::{El, Node, el};
use words::{SITE, UI, fill};

/// The screen that is shown, built again at each step.
pub(crate) fn screen(check: Check) -> AnyView {
    el("div")
        .class("screens")
        .child(leaving::bar(check))
        .live(move || {
            let screen = check.visit.with(|visit| visit.screen());
            let error = check.error.get();
            let body = match screen {
                Screen::Start => start::ready(check),
                Screen::Question(question) => question::screen(check, question, error),
                Screen::CheckAnswers => check_answers::screen(check),
                Screen::Result => result::screen(check),
                Screen::Letter => letter::screen(check),
                Screen::Details => details::screen(check),
                Screen::Overview => overview::screen(check),
                Screen::Letters => letters::screen(check),
                Screen::Cleared => cleared(check),
            };
            el("div")
                .attr("data-screen", screen.name())
                .maybe(overview::whose(check, screen))
                .child(body)
                .maybe(foot(check, screen))
                .into()
        })
        .live(arriving(check))
        .into()
}

/// A part that shows nothing and stands after the screen, so that it is built again after it: on each
/// new screen, and on each error, it sets the title, the top of the page and the focus. The page around
/// a frame is told of steps alone, or it could count the errors.
fn arriving(check: Check) -> impl Fn() -> AnyView + Send {
    let earlier = Mutex::new(None);
    move || {
        let error = check.error.get().is_some();
        let step = check.visit.with(|visit| (visit.index(), visit.screen()));
        check.asks_to_clear.track();
        check.asks_to_remove.track();
        let earlier = earlier.lock().unwrap_or_else(PoisonError::into_inner).replace(step);
        if earlier.is_some() {
            check.guard.screen_changed();
            browser::arrive(&title(step.1, error));
        }
        if check.is_framed && earlier != Some(step) {
            browser::tell_height(step.1);
        }
        Node::Text("".into()).into()
    }
}

/// The title of a screen. It never names an answer, nor an arrest.
pub(crate) fn title(screen: Screen, error: bool) -> String {
    let words = match screen {
        Screen::Start => UI.start_title.to_owned(),
        Screen::Question(question) => titles::title_for_history(question),
        Screen::CheckAnswers => UI.answers_title.to_owned(),
        Screen::Result => UI.result_title.to_owned(),
        Screen::Letter => UI.letter_title.to_owned(),
        Screen::Details => UI.details_title.to_owned(),
        Screen::Overview => UI.overview_title.to_owned(),
        Screen::Letters => UI.letters_title.to_owned(),
        Screen::Cleared => UI.cleared_title.to_owned(),
    };
    let mut title = String::new();
    if error {
        title.push_str(UI.errors_prefix);
        title.push(' ');
    }
    title.push_str(&fill(UI.document_title, &[("page", &words), ("site", SITE.name)]));
    title
}

/// Below each screen: clear my answers, and the question whether a letter or an arrest may go.
fn foot(check: Check, screen: Screen) -> Option<El> {
    if screen == Screen::Cleared {
        return None;
    }
    let foot = el("div").class("foot").live(move || {
        if check.asks_to_clear.get() {
            let words = [UI.clear_ask, UI.clear_ask_text, UI.clear_yes];
            ask(words, None, move || check.clear(), move || check.keep())
        } else if let Some(arrest) = check.asks_to_remove.get() {
            let words = [UI.overview_remove_ask, UI.overview_remove_text, UI.overview_remove_yes];
            let name = overview::name(check, arrest);
            ask(words, name, move || check.remove(arrest), move || check.keep())
        } else if check.is_framed {
            el("div").into()
        } else {
            let is_start = screen == Screen::Start;
            clear_foot(check, is_start, is_start && !check.has_letter_text())
        }
    });
    Some(foot)
}
