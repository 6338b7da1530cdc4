//! The start screen as static HTML: read while the check gets ready, then replaced by it.

use leptos::prelude::AnyView;
use ui::components::buttons::button;
use ui::components::start;
use ui::links::{EMBED, Links};
use ui::markup::{El, el};
use words::{UI, page};

/// The body of the check page: what a reader without script is told, and the start screen.
pub fn body(links: Links) -> El {
    in_place(el("div"), links)
}

/// The same for the page that other sites may frame.
pub fn framed(links: Links) -> El {
    in_place(el("div").attr("data-place", EMBED), links)
}

fn in_place(app: El, links: Links) -> El {
    let screen = el("div").attr("data-screen", "start").child(waiting(links));
    let app = app.id("app").child(el("div").class("screens").child(screen));
    el("div").child(el("noscript").child(no_script(links))).child(app)
}

fn waiting(links: Links) -> AnyView {
    let form = el("form")
        .child(button("submit", "main", UI.start_waiting).id("start").attr("disabled", ""))
        .child(el("div").class("slow").child(el("p").text(UI.start_slow)).child(instead(links)));
    start::screen(form, links)
}

fn no_script(links: Links) -> El {
    el("div").class("careful").child(el("p").text(UI.start_no_script)).child(instead(links))
}

/// Where to go if the check does not run.
fn instead(links: Links) -> El {
    el("div")
        .child(el("p").child(links.to(links.plain_check(), UI.start_plain_link).class("main")))
        .child(el("p").child(links.to_page(page::HOW_TO_ASK, UI.start_how_link)))
}
