//! What the start screens of both apps say, around the form that starts each.

use super::stop::stop_on_start;
use crate::links::Links;
use crate::markup::{El, el};
use leptos::prelude::AnyView;
use words::{ASKED_UI, UI, page};

/// The start screen of the check with its form: what the check does, what it needs, the promise.
pub fn screen(form: El, links: Links) -> AnyView {
    let does = [UI.start_does_1, UI.start_does_2, UI.start_does_3, UI.start_does_4];
    let needs = [UI.start_needs_1, UI.start_needs_2, UI.start_needs_3];
    said([UI.start_title, UI.start_lead], form, &does, &needs, links)
}

/// That of the app for those who have already asked.
pub fn asked(form: El, links: Links) -> AnyView {
    let does = [ASKED_UI.start_does_1, ASKED_UI.start_does_2, ASKED_UI.start_does_3];
    let needs = [ASKED_UI.start_needs_1, ASKED_UI.start_needs_2];
    said([ASKED_UI.start_title, ASKED_UI.start_lead], form, &does, &needs, links)
}

fn said(
    [title, lead]: [&'static str; 2],
    form: El,
    does: &[&'static str],
    needs: &[&'static str],
    links: Links,
) -> AnyView {
    let list =
        |items: &[&'static str]| el("ul").children(items.iter().map(|item| el("li").text(*item)));
    el("div")
        .child(el("h1").attr("tabindex", "-1").text(title))
        .child(el("p").class("lead").text(lead))
        .child(form)
        .child(el("h2").text(UI.start_does_title))
        .child(list(does))
        .child(el("h2").text(UI.start_needs_title))
        .child(list(needs))
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
