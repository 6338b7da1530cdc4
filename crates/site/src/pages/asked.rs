//! The start screen of the app for those who have already asked, as static HTML: read while the app gets
//! ready, then replaced by it.

use super::start::{in_place, no_script, waiting};
use ui::components::start;
use ui::links::Links;
use ui::markup::{El, el};
use words::ASKED_UI;

/// The body of the page: what a reader without script is told, and the start screen.
pub fn body(links: Links) -> El {
    let instead = move || links.to(links.plain_asked(), ASKED_UI.start_plain_link).class("main");
    let screen = start::asked(waiting(ASKED_UI.start_slow, el("p").child(instead())), links);
    in_place(el("div"), no_script(ASKED_UI.start_no_script, el("p").child(instead())), screen)
}
