//! The start screen: what the check does, what it needs, the promise.

use super::button;
use crate::content::UI;
use crate::ui::check::Check;
use crate::ui::guard;
use crate::ui::links::Links;
use crate::ui::markup::{El, el};
use leptos::prelude::AnyView;

/// The start screen of the running check.
pub fn ready(check: Check) -> AnyView {
    let form = el("form").attr("novalidate", "").on("submit", move |event| {
        event.prevent_default();
        check.submit();
    });
    let links = Links::of_the_check();
    let form = form
        .child(guard::choice(check))
        .child(button("submit", "main", UI.start_button).id("start"))
        .child(
            el("p")
                .class("hint")
                .text(UI.start_other)
                .text(" ")
                .child(links.to(links.plain_check(), UI.start_plain_link)),
        );
    words(form, links)
}

/// The start screen as static HTML: read while the check gets ready, then replaced by it.
pub fn waiting(links: Links) -> AnyView {
    let form = el("form")
        .child(button("submit", "main", UI.start_waiting).id("start").attr("disabled", ""))
        .child(el("div").class("slow").child(el("p").text(UI.start_slow)).child(instead(links)));
    words(form, links)
}

/// What a reader without script is told.
pub fn no_script(links: Links) -> El {
    el("div").class("careful").child(el("p").text(UI.start_no_script)).child(instead(links))
}

/// Where to go if the check does not run.
fn instead(links: Links) -> El {
    el("div")
        .child(el("p").child(links.to(links.plain_check(), UI.start_plain_link).class("main")))
        .child(el("p").child(links.to_guide("how-to-ask", UI.start_how_link)))
}

fn words(form: El, links: Links) -> AnyView {
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
                    links.to_guide("your-privacy", UI.start_promise_link).id("start-privacy"),
                )),
        )
        .child(
            el("div")
                .class("careful")
                .child(el("h2").text(UI.start_first_title))
                .child(el("p").text(UI.start_first_text))
                .child(
                    el("p").child(links.to_guide("get-help", UI.start_first_link).id("start-help")),
                ),
        )
        .into()
}
