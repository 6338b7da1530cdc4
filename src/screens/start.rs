//! The start screen: what the check does, what it needs, the promise.

use crate::app::form;
use crate::browser;
use crate::check::Check;
use crate::leaving;
use crate::own_file;
use leptos::prelude::AnyView;
use ui::components::buttons::button;
use ui::components::start;
use ui::markup::el;
use words::UI;

/// The start screen of the running check.
pub(crate) fn ready(check: Check) -> AnyView {
    let links = browser::links();
    let form = form(check)
        .child(leaving::choice(check))
        .child(button("submit", "main", UI.start_button).id("start"))
        .child(
            el("p")
                .class("hint")
                .text(UI.start_other)
                .text(" ")
                .child(links.to(links.plain_check(), UI.start_plain_link)),
        );
    el("div").child(start::screen(form, links)).child(own_file::open(check)).into()
}
