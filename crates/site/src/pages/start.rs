//! The start screen as static HTML: read while the check gets ready, then replaced by it.

use leptos::prelude::AnyView;
use ui::components::buttons::button;
use ui::components::start;
use ui::links::{EMBED, Links};
use ui::markup::{El, el};
use words::{UI, page};

/// The body of the check page: what a reader without script is told, and the start screen.
pub fn body(links: Links) -> El {
    check(el("div"), links)
}

/// The same for the page that other sites may frame.
pub fn framed(links: Links) -> El {
    check(el("div").attr("data-place", EMBED), links)
}

fn check(app: El, links: Links) -> El {
    let waiting = waiting(UI.start_slow, instead(links));
    in_place(app, no_script(UI.start_no_script, instead(links)), start::screen(waiting, links))
}

/// An app's element with its start screen, and what stands there without script.
pub(super) fn in_place(app: El, no_script: El, screen: AnyView) -> El {
    let screen = el("div").attr("data-screen", "start").child(screen);
    let app = app.id("app").child(el("div").class("screens").child(screen));
    el("div").child(el("noscript").child(no_script)).child(app)
}

/// The form while the app gets ready, and where to go if that takes long.
pub(super) fn waiting(slow: &'static str, instead: El) -> El {
    el("form")
        .child(button("submit", "main", UI.start_waiting).id("start").attr("disabled", ""))
        .child(el("div").class("slow").child(el("p").text(slow)).child(instead))
}

/// What is said without script.
pub(super) fn no_script(said: &'static str, instead: El) -> El {
    el("div").class("careful").child(el("p").text(said)).child(instead)
}

/// Where to go if the check does not run.
fn instead(links: Links) -> El {
    el("div")
        .child(el("p").child(links.to(links.plain_check(), UI.start_plain_link).class("main")))
        .child(el("p").child(links.to_page(page::HOW_TO_ASK, UI.start_how_link)))
}
