//! The page that says that the answers are gone.

use crate::check::Check;
use leptos::prelude::AnyView;
use ui::components::buttons::button;
use ui::markup::el;
use words::UI;

/// The screen after "Clear my answers".
pub(crate) fn screen(check: Check) -> AnyView {
    el("div")
        .child(el("h1").attr("tabindex", "-1").text(UI.cleared_title))
        .child(el("p").text(UI.cleared_text))
        .child(el("p").text(UI.cleared_history))
        .child(button("button", "main", UI.cleared_again).on("click", move |_| check.restart()))
        .into()
}
