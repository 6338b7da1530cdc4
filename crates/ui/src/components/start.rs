//! What the start screen says, around the form that starts the check.

use super::stop::stop_on_start;
use crate::links::Links;
use crate::markup::{El, el};
use leptos::prelude::AnyView;
use words::{UI, page};

/// The start screen with its form: what the check does, what it needs, the promise.
pub fn screen(form: El, links: Links) -> AnyView {
    el("div")
        .child(el("h1").attr("tabindex", "-1").text(UI.start_title))
        .child(el("p").class("lead").text(UI.start_lead))
        .child(form)
        .child(el("h2").text(UI.start_does_title))
        .child(
            el("ul")
                .child(el("li").text(UI.start_does_1))
                .child(el("li").text(UI.start_does_2))
                .child(el("li").text(UI.start_does_3))
                .child(el("li").text(UI.start_does_4)),
        )
        .child(el("h2").text(UI.start_needs_title))
        .child(
            el("ul")
                .child(el("li").text(UI.start_needs_1))
                .child(el("li").text(UI.start_needs_2))
                .child(el("li").text(UI.start_needs_3)),
        )
        .child(
            el("div")
                .class("promise")
                .child(el("h2").text(UI.start_promise_title))
                .child(el("p").text(UI.start_promise_1))
                .child(el("p").text(UI.start_promise_2))
                .child(el("p").child(
                    links.to_page(page::YOUR_PRIVACY, UI.start_promise_link).id("start-privacy"),
                )),
        )
        .child(stop_on_start(links))
        .into()
}
