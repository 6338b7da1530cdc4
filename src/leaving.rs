//! What a reader whose screen others may see is shown: the way out, the warning, the choice.

use crate::app::App;
use crate::guard;
use ui::components::buttons::button;
use ui::markup::{El, el};
use words::{SITE, UI};

/// The way out on top of each screen, and the warning before a shared computer forgets.
pub(crate) fn bar(app: impl App) -> El {
    el("div").live(move || {
        app.follow_steps();
        let begun = app.is_begun();
        let warning = app.guard().warning.get();
        let way_out = || if app.is_framed() { clear(app) } else { leave(app) };
        el("div").maybe(begun.then(way_out)).maybe(warning.then(|| warn(app))).into()
    })
}

/// Wipes first and follows the link then: Back from there shows a clean start.
fn leave(app: impl App) -> El {
    el("p").class("leave").child(
        el("a")
            .id(guard::LEAVE)
            .attr("href", SITE.neutral_page)
            .attr("rel", "noreferrer nofollow")
            .text(UI.leave_link)
            .on("click", move |_| app.restart()),
    )
}

/// In a frame: what can be done there in place of leaving.
fn clear(app: impl App) -> El {
    el("p").class("leave").child(clear_button(app))
}

/// The button that clears, which stands once on a screen.
pub(crate) fn clear_button(app: impl App) -> El {
    button("button", "quiet", UI.clear_button).id("clear").on("click", move |_| app.clear())
}

fn warn(app: impl App) -> El {
    el("div")
        .class("careful")
        .attr("role", "alert")
        .child(el("p").text(UI.idle_warning))
        .child(button("button", "main", UI.idle_stay).on("click", move |_| app.guard().put_off()))
}

/// The choice at the start.
pub(crate) fn choice(app: impl App) -> El {
    el("div")
        .class("choice")
        .child(
            el("input")
                .attr("type", "checkbox")
                .id("shared")
                .attr("name", "shared")
                .flag("checked", app.guard().shared.get_untracked())
                .attr("aria-describedby", "shared-hint")
                .on("change", move |_| app.guard().shared.update(|shared| *shared = !*shared)),
        )
        .child(el("label").attr("for", "shared").text(UI.idle_choice))
        .child(el("p").class("hint").id("shared-hint").text(UI.idle_choice_hint))
}
