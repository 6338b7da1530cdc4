//! The running check: its state, and what each of the reader's moves does to it.

mod files;
mod writes;

use crate::app::App;
use crate::browser;
use crate::guard::{Guard, LEAVE};
use crate::mistakes;
use crate::own_file::{Files, Opening};
use crate::signal::Signal;
use crate::writing::Desk;
use check::letter::Details;
use check::letters::Chosen;
use check::{Draft, Entry, Place, Question, Screen, Settings, Visit};
use rules::Request;
use words::UI;

/// Everything the check keeps, in memory only. Copying it copies handles, not answers.
#[derive(Clone, Copy)]
pub(crate) struct Check {
    /// Where the reader is and what was answered.
    pub(crate) visit: Signal<Visit>,
    /// What stands in the fields of the question that is shown.
    pub(crate) draft: Signal<Draft>,
    /// What is wrong with it.
    pub(crate) error: Signal<Option<&'static str>>,
    /// What is kept of the letters; the details are always turned to the arrest that the reader is at.
    pub(crate) desk: Desk,
    /// Which of several arrests the reader put into letters.
    pub(crate) chosen: Signal<Chosen>,
    /// Whether clearing was asked for and a letter would be lost.
    pub(crate) asks_to_clear: Signal<bool>,
    /// The arrest whose removal was asked for, by its place among all.
    pub(crate) asks_to_remove: Signal<Option<usize>>,
    /// What protects a reader whose screen others may see.
    pub(crate) guard: Guard,
    /// What the address asked for when the page was opened.
    pub(crate) settings: Settings,
    /// Whether a page of others may be around this one. There the reader cannot leave that page from
    /// here, so there is no way out, only "Clear my answers" in its place.
    pub(crate) is_framed: bool,
    /// What is kept of files of answers.
    files: Files,
    /// What happened with the requests in the file that was opened, by the ids of their arrests: the check
    /// shows none of it, and saves it again.
    requests: Signal<Vec<(usize, Request)>>,
}

impl Check {
    /// A check that has just begun.
    pub(crate) fn begin() -> Self {
        Self {
            visit: Signal::new(Visit::new(browser::today())),
            draft: Signal::new(Draft::default()),
            error: Signal::new(None),
            desk: Desk::begin(),
            chosen: Signal::new(Chosen::default()),
            asks_to_clear: Signal::new(false),
            asks_to_remove: Signal::new(None),
            guard: Guard::begin(),
            settings: browser::settings(),
            is_framed: browser::is_framed(),
            files: Files::begin(),
            requests: Signal::new(Vec::new()),
        }
    }

    /// Listens to the browser: Back and Forward, a page that comes back, leaving with a letter.
    pub(crate) fn listen(self) {
        browser::replace_step(0);
        browser::close_folds_once_printed();
        self.guard.listen(
            move || self.is_begun(),
            move || self.leave_by_key(),
            move || self.wipe_and_say_so(),
        );
        browser::on_step(move |index| match index {
            Some(index) => self.arrive_at(index),
            None => browser::replace_step(self.visit.read_untracked().index()),
        });
        browser::on_return(move || {
            let is_empty = self.visit.read_untracked().is_empty();
            if is_empty || self.guard.shared.get_untracked() {
                self.restart();
            }
        });
        browser::on_leave(move || self.desk.would_lose());
    }

    fn submit_answer(self, question: Question) {
        let draft = browser::draft(question.screen());
        let insists = self.error.get_untracked() == Some(UI.errors_convicted_before)
            && self.draft.with_untracked(|before| *before == draft);
        let read = draft.read(
            question,
            self.visit.read_untracked().answers(),
            self.visit.read_untracked().today(),
            insists,
        );
        self.draft.set(draft);
        match read {
            Ok(answer) => self.advance(|visit| visit.answer(answer)),
            Err(mistake) => self.error.set(Some(mistakes::message(mistake))),
        }
    }

    /// Moves on by a step of the visit and adds it to the history.
    fn advance(self, step: impl FnOnce(&mut Visit)) {
        let before = self.visit.read_untracked().index();
        self.move_by(step);
        browser::push_step(before, self.visit.read_untracked().index());
    }

    fn move_by(self, step: impl FnOnce(&mut Visit)) {
        self.fresh_screen();
        self.visit.update(|visit| {
            step(visit);
            self.draft.set(saved_draft(visit));
        });
        let id = self.visit.read_untracked().entry().id();
        self.desk.details.update_unseen(|details| details.turn_to(id));
    }

    /// Shows one of the screens that can be reached.
    pub(crate) fn show(self, screen: Screen) {
        self.advance(|visit| visit.show(screen));
    }

    /// Shows a screen about any of the arrests.
    pub(crate) fn show_at(self, arrest: usize, screen: Screen) {
        self.advance(|visit| visit.show_at(Place { arrest, screen }));
    }

    /// Shows what is told of an arrest.
    pub(crate) fn open(self, arrest: usize) {
        self.advance(|visit| visit.open(arrest));
    }

    /// Begins with another arrest; all that was told and typed stays.
    pub(crate) fn add_arrest(self) {
        self.advance(Visit::add_arrest);
    }

    /// Removes an arrest with its details, once the reader has said yes.
    pub(crate) fn remove(self, arrest: usize) {
        let id = self.visit.read_untracked().entries().nth(arrest).map(Entry::id);
        self.advance(|visit| visit.remove(arrest));
        self.desk.details.update(|details| id.into_iter().for_each(|id| details.forget(id)));
    }

    /// Notes the name that the reader gives to the arrest where they are. What is shown stays as it is,
    /// or the field would lose the focus.
    pub(crate) fn rename(self, name: &str) {
        self.visit.update_unseen(|visit| visit.rename(name));
    }

    /// Follows the browser to a step. A link inside the page, such as the one that skips the header,
    /// leads to the step where the reader is; what they typed there stays.
    fn arrive_at(self, index: usize) {
        let is_here = |visit: &Visit| visit.index() == index && visit.screen() != Screen::Cleared;
        if is_here(&self.visit.read_untracked()) {
            return;
        }
        self.move_by(|visit| visit.go_to(index));
    }

    /// Keeps what was typed after all.
    pub(crate) fn keep(self) {
        self.asks_to_clear.set(false);
        self.asks_to_remove.set(None);
    }

    fn fresh_screen(self) {
        self.error.set(None);
        self.asks_to_clear.set(false);
        self.asks_to_remove.set(None);
        self.desk.fresh_screen();
        self.files.opening.set(Opening::Nothing);
    }

    /// Leaves, but with a letter begun asks what "Clear my answers" asks. Keys are pressed by mistake,
    /// and a letter cannot come back; keys that did nothing would leave their reader without a word.
    /// The link beside the question leaves at once.
    fn leave_by_key(self) {
        if self.is_framed {
            return;
        }
        if self.has_letter_text() {
            self.asks_to_clear.set(true);
        } else {
            browser::click(LEAVE);
        }
    }

    /// Clears everything without asking, and shows that it is gone.
    pub(crate) fn wipe_and_say_so(self) {
        self.wipe();
        self.visit.update(Visit::clear);
        browser::replace_step(0);
    }

    /// Begins again with what a file told.
    fn begin_with(self, visit: Visit, details: Details) {
        self.wipe();
        self.desk.details.set(details);
        self.visit.set(visit);
        let index = self.visit.read_untracked().index();
        browser::push_step(0, index);
    }

    fn wipe(self) {
        self.fresh_screen();
        self.guard.put_off();
        self.desk.details.set(Details::default());
        self.chosen.set(Chosen::default());
        self.requests.set(Vec::new());
        self.draft.set(Draft::default());
    }

    /// Whether anything was typed for a letter.
    pub(crate) fn has_letter_text(self) -> bool {
        self.desk.has_text()
    }
}

impl App for Check {
    fn guard(self) -> Guard {
        self.guard
    }

    fn follow_steps(self) {
        self.visit.track();
    }

    fn is_framed(self) -> bool {
        self.is_framed
    }

    fn submit(self) {
        let screen = self.visit.read_untracked().screen();
        match screen {
            Screen::Question(question) => self.submit_answer(question),
            Screen::Start
            | Screen::CheckAnswers
            | Screen::Result
            | Screen::Letter
            | Screen::Details
            | Screen::Overview
            | Screen::Letters
            | Screen::Cleared => self.advance(Visit::next),
        }
    }

    fn back(self) {
        if self.is_framed {
            self.advance(Visit::back);
        } else {
            browser::back();
        }
    }

    fn clear(self) {
        if self.has_letter_text() && !self.asks_to_clear.get_untracked() {
            self.asks_to_clear.set(true);
        } else {
            self.wipe_and_say_so();
        }
    }

    fn restart(self) {
        self.wipe();
        self.visit.update(Visit::restart);
        browser::replace_step(0);
    }

    fn is_begun(self) -> bool {
        self.visit.read_untracked().is_begun()
            || self.has_letter_text()
            || self.files.shows_answers()
    }
}

/// The fields of the question that is shown, as they were when it was answered.
fn saved_draft(visit: &Visit) -> Draft {
    let Screen::Question(question) = visit.screen() else { return Draft::default() };
    Draft::of(visit.answers(), question)
}
