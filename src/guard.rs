//! What protects a reader whose screen others may see: leaving quickly, and forgetting after idle time.

use super::browser;
use leptos::prelude::*;

/// The id of the link that leaves.
pub(crate) const LEAVE: &str = "leave";
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
    /// Whether the reader is being warned that a wipe is near.
    pub(crate) warning: RwSignal<bool>,
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
    pub(crate) fn listen(
        self,
        is_begun: impl Fn() -> bool + Copy + 'static,
        wipe: impl Fn() + 'static,
    ) {
        browser::on_sign(move |key| {
            self.put_off();
            match key {
                "Escape" if is_begun() => self.escape(),
                _ => self.escapes.update_value(Vec::clear),
            }
        });
        browser::every_few_seconds(move || {
            if is_begun() && self.is_idle() {
                wipe();
            }
        });
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

    /// Whether it is time to wipe; warns before. Without the reader's choice nothing is timed.
    fn is_idle(self) -> bool {
        if !self.shared.get_untracked() {
            return false;
        }
        let idle = browser::now() - self.last_sign.get_value();
        let warns = (IDLE_TIME - WARNING_TIME..IDLE_TIME).contains(&idle);
        if warns != self.warning.get_untracked() {
            self.warning.set(warns);
        }
        idle >= IDLE_TIME
    }

    /// Any sign of the reader puts the wipe off, not only the button.
    pub(crate) fn put_off(self) {
        self.last_sign.set_value(browser::now());
        if self.warning.get_untracked() {
            self.warning.set(false);
        }
    }
}
