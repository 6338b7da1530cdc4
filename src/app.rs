//! What both apps do in the same way, and what stands around each of their screens.

use crate::browser;
use crate::guard::Guard;
use crate::leaving;
use leptos::prelude::AnyView;
use ui::components::buttons::button;
use ui::components::form::{self, alert_box};
use ui::markup::{El, el};
use words::UI;

/// An app as what stands around its screens knows it.
pub(crate) trait App: Copy + Send + Sync + 'static {
    /// What protects a reader whose screen others may see.
    fn guard(self) -> Guard;
    /// Has the part that is being built follow the steps of the reader.
    fn follow_steps(self);
    /// Whether there may be something to hide.
    fn is_begun(self) -> bool;
    /// Whether a page of others may be around this one. There the reader cannot leave that page from
    /// here, so there is no way out, only "Clear my answers" in its place.
    fn is_framed(self) -> bool;
    /// Leads on from a screen with a form.
    fn submit(self);
    /// Goes back one step.
    fn back(self);
    /// Clears everything; where something typed would be lost, asks first.
    fn clear(self);
    /// Starts again with nothing answered.
    fn restart(self);
}

/// The error summary. The focus goes to the field by itself: to follow the link would add an entry to
/// the history.
pub(crate) fn error_summary(field: String, message: &str) -> El {
    let target = field.clone();
    form::error_summary(&target, message, move |event| {
        event.prevent_default();
        browser::focus(&field);
    })
}

/// A form that leads on when it is submitted; nothing of it is sent.
pub(crate) fn form(app: impl App) -> El {
    el("form").attr("novalidate", "").on("submit", move |event| {
        event.prevent_default();
        app.submit();
    })
}

/// The link back to the screen before, for screens after the start.
pub(crate) fn back_link(app: impl App) -> El {
    button("button", "back", UI.back_link).on("click", move |_| app.back())
}

/// The button that clears, with what it does, below a screen; `is_new` says that there is nothing yet.
pub(crate) fn clear_foot(app: impl App, is_start: bool, is_new: bool) -> AnyView {
    let hint = if is_new { UI.clear_hint_start } else { UI.clear_hint };
    el("div")
        .child(leaving::clear_button(app))
        .child(el("p").class("hint").text(hint))
        .maybe(is_start.then(|| el("p").class("hint").text(UI.leave_hint)))
        .into()
}

/// Asks before something goes: a question, what it means and the words of "yes", about something that may
/// have a name. "Yes" goes on, and the other button does `no`.
pub(crate) fn ask(
    [title, text, yes]: [&'static str; 3],
    name: Option<String>,
    go_on: impl Fn() + Send + Sync + 'static,
    no: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    alert_box()
        .child(
            el("div")
                .attr("role", "alert")
                .child(el("h2").text(title))
                .maybe(name.map(|name| el("p").child(el("bdi").text(name))))
                .child(el("p").text(text)),
        )
        .child(
            el("div")
                .class("buttons")
                .child(button("button", "main", yes).on("click", move |_| go_on()))
                .child(button("button", "quiet", UI.clear_no).on("click", move |_| no())),
        )
        .into()
}

/// The page that says that the answers are gone.
pub(crate) fn cleared(app: impl App) -> AnyView {
    el("div")
        .child(el("h1").attr("tabindex", "-1").text(UI.cleared_title))
        .child(el("p").text(UI.cleared_text))
        .child(el("p").text(UI.cleared_history))
        .child(button("button", "main", UI.cleared_again).on("click", move |_| app.restart()))
        .into()
}
