//! What protects a reader whose screen others may see: leaving quickly, and forgetting after idle time.

use super::browser;
use super::check::Check;
use check::interview::{Screen, Visit};
use leptos::prelude::*;
use ui::components::buttons::button;
use ui::links::NEUTRAL_PAGE;
use ui::markup::{El, el};
use words::UI;

/// The id of the link that leaves.
const LEAVE: &str = "leave";
/// This many presses of Escape leave, within [`ESCAPE_TIME`] and with nothing else between them.
const ESCAPES: usize = 3;
/// Milliseconds within which the presses count together.
const ESCAPE_TIME: f64 = 5_000.0;
/// Milliseconds without a sign of the reader after which a shared computer forgets.
const IDLE_TIME: f64 = 15.0 * 60_000.0;
/// Milliseconds before that at which the reader is warned.
const WARNING_TIME: f64 = 2.0 * 60_000.0;

/// Signs of the reader, and the choice made at the start.
#[derive(Clone, Copy)]
pub(crate) struct Guard {
    /// Whether the reader said that others use this computer.
    pub(crate) shared: RwSignal<bool>,
    warning: RwSignal<bool>,
    last_sign: StoredValue<f64>,
    escapes: StoredValue<Vec<f64>>,
}

impl Guard {
    /// A guard that watches for nothing yet.
    pub(crate) fn begin() -> Self {
        Self {
            shared: RwSignal::new(false),
            warning: RwSignal::new(false),
            last_sign: StoredValue::new(browser::now()),
            escapes: StoredValue::new(Vec::new()),
        }
    }

    /// Watches keys, touches and time.
    pub(crate) fn listen(self, check: Check) {
        browser::on_sign(move |key| {
            self.put_off();
            match key {
                "Escape" if is_begun(check) => self.escape(),
                _ => self.escapes.update_value(Vec::clear),
            }
        });
        browser::every_few_seconds(move || self.look_at_the_clock(check));
    }

    fn escape(self) {
        let now = browser::now();
        self.escapes.update_value(|times| {
            times.retain(|time| now - *time < ESCAPE_TIME);
            times.push(now);
        });
        if self.escapes.with_value(Vec::len) >= ESCAPES {
            browser::click(LEAVE);
        }
    }

    /// Without the reader's choice nothing is timed.
    fn look_at_the_clock(self, check: Check) {
        if !self.shared.get_untracked() || !is_begun(check) {
            return;
        }
        let idle = browser::now() - self.last_sign.get_value();
        if idle >= IDLE_TIME {
            self.warning.set(false);
            check.wipe_and_say_so();
        } else if idle >= IDLE_TIME - WARNING_TIME && !self.warning.get_untracked() {
            self.warning.set(true);
        }
    }

    /// Any sign of the reader puts the wipe off, not only the button.
    pub(crate) fn put_off(self) {
        self.last_sign.set_value(browser::now());
        if self.warning.get_untracked() {
            self.warning.set(false);
        }
    }
}

/// Whether there may be something to hide: any screen but the start and the page after clearing.
fn is_begun(check: Check) -> bool {
    let screen = check.visit.with_untracked(Visit::screen);
    !matches!(screen, Screen::Start | Screen::Cleared)
}

/// The way out on top of each screen, and the warning before a shared computer forgets.
pub(crate) fn bar(check: Check) -> El {
    el("div").live(move || {
        check.visit.track();
        let warning = check.guard.warning.get();
        el("div")
            .maybe(is_begun(check).then(|| leave(check)))
            .maybe(warning.then(|| warn(check)))
            .into()
    })
}

/// Wipes first and follows the link then: Back from there shows a clean start.
fn leave(check: Check) -> El {
    el("p").class("leave").child(
        el("a")
            .id(LEAVE)
            .attr("href", NEUTRAL_PAGE)
            .attr("rel", "noreferrer nofollow")
            .text(UI.leave_link)
            .on("click", move |_| check.restart()),
    )
}

fn warn(check: Check) -> El {
    el("div")
        .class("careful")
        .attr("role", "alert")
        .child(el("p").text(UI.idle_warning))
        .child(button("button", "main", UI.idle_stay).on("click", move |_| check.guard.put_off()))
}

/// The choice at the start.
pub(crate) fn choice(check: Check) -> El {
    el("div")
        .class("choice")
        .child(
            el("input")
                .attr("type", "checkbox")
                .id("shared")
                .attr("name", "shared")
                .flag("checked", check.guard.shared.get_untracked())
                .attr("aria-describedby", "shared-hint")
                .on("change", move |_| check.guard.shared.update(|shared| *shared = !*shared)),
        )
        .child(el("label").attr("for", "shared").text(UI.idle_choice))
        .child(el("p").class("hint").id("shared-hint").text(UI.idle_choice_hint))
}
