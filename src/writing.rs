//! Writing a letter, in either app: details to fill in, the letter as it grows, and the ways to take it along.

mod fields;
mod preview;
mod ways;

use crate::app::App;
use crate::browser;
use crate::signal::Signal;
use check::letter::{Detail, Details, Letter};
use ui::markup::{El, el};

pub(crate) use fields::{field, fields, folded, label, only_this_contact};
pub(crate) use preview::section as preview;
pub(crate) use ways::section as ways;

/// How many details a letter may have.
const FIELDS: usize = Detail::ALL.len();

/// What is kept of a letter that is being written, in memory only. Copying it copies handles.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    /// What was typed for the letter.
    pub(crate) details: Signal<Details>,
    /// What happened last to the letter, or to a file: copied, saved.
    notice: Signal<&'static str>,
    /// What is said of the room that is left in each field of the letter.
    room: Signal<[&'static str; FIELDS]>,
    mailing: Signal<bool>,
}

impl Desk {
    /// A desk with nothing on it.
    pub(crate) fn begin() -> Self {
        Self {
            details: Signal::new(Details::default()),
            notice: Signal::new(""),
            room: Signal::new([""; FIELDS]),
            mailing: Signal::new(false),
        }
    }

    /// Takes back what was said on the last screen.
    pub(crate) fn fresh_screen(self) {
        self.notice.set("");
        self.room.set([""; FIELDS]);
    }

    /// Whether anything was typed for a letter.
    pub(crate) fn has_text(self) -> bool {
        !self.details.read_untracked().is_empty()
    }

    /// Whether leaving the page would lose a letter; an e-mail link that was just followed loses none.
    pub(crate) fn would_lose(self) -> bool {
        self.has_text() && !self.mailing.get_untracked()
    }

    /// Says what happened to the letter. What was said before goes first: screen readers do not read
    /// out the same words twice.
    pub(crate) fn say(self, notice: &'static str) {
        self.notice.set("");
        browser::after(150, move || self.notice.set(notice));
    }

    /// Where what happened is told, of the words that belong to this place: two places on one screen would
    /// both tell it.
    pub(crate) fn told(self, words: &'static [&'static str]) -> El {
        let told =
            move || self.notice.with(|notice| words.iter().find(|it| *it == notice).copied());
        let status = el("p").class("hint").attr("role", "status");
        status.live(move || el("span").text(told().unwrap_or_default()).into())
    }

    /// Notes what was typed into a field of the letter.
    pub(crate) fn type_detail(self, name: &str, text: String) {
        self.details.update(|details| details.set_field(name, text));
    }

    /// Lets an e-mail link be followed without the browser's question about leaving.
    fn mail(self) {
        self.mailing.set(true);
        browser::after(1_000, move || self.mailing.set(false));
    }
}

/// An app that writes letters, as the parts of their screens know it.
pub(crate) trait Writes: App {
    /// What is kept of the letter.
    fn desk(self) -> Desk;
    /// The letter as it stands, followed by the part that is being built.
    fn written(self) -> Option<Letter>;
    /// The hint to the field of the force.
    fn force_hint(self) -> &'static str;
    /// What stands below it.
    fn below_force(self) -> Option<El>;
    /// Whether the photo was taken in custody, so that there was an arrest.
    fn was_arrested(self) -> bool;
    /// Whether a birth date in the details contradicts the age that was answered.
    fn contradicts_age(self, details: &Details) -> bool;
    /// The names of what is still to be filled in.
    fn gaps(self) -> Vec<String>;
}
