//! What protects a reader whose screen others may see: leaving quickly, and forgetting after idle time.

use super::browser;
use crate::signal::Signal;

/// The id of the link that leaves.
pub(crate) const LEAVE: &str = "leave";
/// Milliseconds within which three presses of Escape leave, with nothing else between them.
const ESCAPE_TIME: f64 = 5_000.0;
/// Milliseconds after a new screen in which a click cannot be meant for it, but only for the last:
/// it is the second of a double click.
const SETTLING_TIME: f64 = 400.0;
/// Milliseconds without a sign of the reader after which a shared computer forgets.
const IDLE_TIME: f64 = 15.0 * 60_000.0;
/// Milliseconds before that at which the reader is warned.
const WARNING_TIME: f64 = 2.0 * 60_000.0;

/// Signs of the reader, and the choice made at the start.
#[derive(Clone, Copy)]
pub(crate) struct Guard {
    /// Whether the reader said that others use this computer.
    pub(crate) shared: Signal<bool>,
    /// Whether the reader is being warned that a wipe is near.
    pub(crate) warning: Signal<bool>,
    last_sign: Signal<f64>,
    last_change: Signal<f64>,
    /// When Escape was pressed last, and the time before that.
    escapes: (Signal<f64>, Signal<f64>),
}

impl Guard {
    /// A guard that watches for nothing yet.
    pub(crate) fn begin() -> Self {
        Self {
            shared: Signal::new(false),
            warning: Signal::new(false),
            last_sign: Signal::new(browser::now()),
            last_change: Signal::new(0.0),
            escapes: (Signal::new(0.0), Signal::new(0.0)),
        }
    }

    /// Watches keys, touches and time.
    pub(crate) fn listen(
        self,
        is_begun: impl Fn() -> bool + Copy + 'static,
        leave: impl Fn() + Copy + 'static,
        wipe: impl Fn() + 'static,
    ) {
        browser::on_sign(move |key| {
            self.put_off();
            match key {
                "Escape" if is_begun() => self.escape(leave),
                _ => self.forget_escapes(),
            }
        });
        browser::stop_clicks(move || {
            (0.0..SETTLING_TIME).contains(&(browser::now() - self.last_change.get_untracked()))
        });
        browser::every_few_seconds(move || {
            if is_begun() && self.is_idle() {
                wipe();
            }
        });
    }

    /// Notes that the reader sees something new.
    pub(crate) fn screen_changed(self) {
        self.last_change.set(browser::now());
    }

    fn escape(self, leave: impl Fn()) {
        let (now, (last, before)) = (browser::now(), self.escapes);
        if now - before.get_untracked() < ESCAPE_TIME {
            self.forget_escapes();
            leave();
        } else {
            before.set(last.get_untracked());
            last.set(now);
        }
    }

    fn forget_escapes(self) {
        self.escapes.0.set(0.0);
        self.escapes.1.set(0.0);
    }

    /// Whether it is time to wipe; warns before. Without the reader's choice nothing is timed.
    fn is_idle(self) -> bool {
        if !self.shared.get_untracked() {
            return false;
        }
        let idle = browser::now() - self.last_sign.get_untracked();
        let warns = (IDLE_TIME - WARNING_TIME..IDLE_TIME).contains(&idle);
        if warns != self.warning.get_untracked() {
            self.warning.set(warns);
        }
        idle >= IDLE_TIME
    }

    /// Any sign of the reader puts the wipe off, not only the button.
    pub(crate) fn put_off(self) {
        self.last_sign.set(browser::now());
        if self.warning.get_untracked() {
            self.warning.set(false);
        }
    }
}
