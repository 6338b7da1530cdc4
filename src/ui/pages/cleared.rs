//! The page that says that the answers are gone.

use super::button;
use crate::content::UI;
use crate::ui::check::Check;
use crate::ui::markup::el;
use leptos::prelude::AnyView;

/// The screen after "Clear my answers".
pub fn screen(check: Check) -> AnyView {
    el("div")
        .child(el("h1").attr("tabindex", "-1").text(UI.cleared_title))
        .child(el("p").text(UI.cleared_text))
        .child(el("p").text(UI.cleared_history))
        .child(button("button", "main", UI.cleared_again).on("click", move |_| check.restart()))
        .into()
}
