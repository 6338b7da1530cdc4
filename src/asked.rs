//! The running app for those who have already asked: its state, and what each of the reader's moves does
//! to it.

mod answers;
mod dates;
mod files;
mod letter;
mod parts;
mod question;
mod reasons;
mod screens;
mod standing;

use crate::app::App;
use crate::browser;
use crate::guard::{Guard, LEAVE};
use crate::own_file::{Files, Opening};
use crate::signal::Signal;
use crate::writing::{Desk, Writes, label};
use ::check::Draft;
use ::check::letter::{Detail, Details, Letter, contradicts_age, is_gap};
use road::letter::{About, Refusal, RoadLetter, compose, mentions};
use road::{Found, Screen, Visit, draft_of};
use rules::{ImageKind, RequestFact};
use ui::markup::El;
use words::{ASKED_UI, Question};

pub(crate) use screens::screen;

/// Everything the app keeps, in memory only. Copying it copies handles, not answers.
#[derive(Clone, Copy)]
pub(crate) struct Asked {
    /// Where the reader is and what was answered.
    visit: Signal<Visit>,
    /// What stands in the fields of the question that is shown.
    draft: Signal<Draft>,
    /// What is wrong with it; empty where nothing is.
    error: Signal<String>,
    /// What is kept of the letter.
    desk: Desk,
    /// Which letter is shown on the screen of letters.
    letter: Signal<RoadLetter>,
    /// The reasons of police that the person chose to answer.
    reasons: Signal<Vec<Refusal>>,
    /// Whether clearing was asked for and a letter would be lost.
    asks_to_clear: Signal<bool>,
    /// What protects a reader whose screen others may see.
    guard: Guard,
    /// What is kept of files of answers.
    files: Files,
    /// The arrests of the file that was opened, and which of them this is about.
    opened: Signal<(Vec<own_file::Entry>, usize)>,
}

impl Asked {
    /// An app that has just begun.
    pub(crate) fn begin() -> Self {
        Self {
            visit: Signal::new(Visit::new(browser::today())),
            draft: Signal::new(Draft::default()),
            error: Signal::new(String::new()),
            desk: Desk::begin(),
            letter: Signal::new(RoadLetter::Access),
            reasons: Signal::new(Vec::new()),
            asks_to_clear: Signal::new(false),
            guard: Guard::begin(),
            files: Files::begin(),
            opened: Signal::new((Vec::new(), 0)),
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
            if self.visit.read_untracked().is_empty() || self.guard.shared.get_untracked() {
                self.restart();
            }
        });
        browser::on_leave(move || self.desk.would_lose());
    }

    /// Moves on by a step of the visit and adds it to the history.
    fn advance(self, step: impl FnOnce(&mut Visit)) {
        self.fresh_screen();
        let before = self.visit.read_untracked().index();
        self.visit.update(|visit| {
            step(visit);
            self.draft.set(saved_draft(visit));
        });
        browser::push_step(before, self.visit.read_untracked().index());
    }

    /// Shows one of the screens that can be reached.
    fn show(self, screen: Screen) {
        self.advance(|visit| visit.show(screen));
    }

    /// Shows a letter.
    fn show_letter(self, letter: RoadLetter) {
        self.letter.set(letter);
        self.show(Screen::Letter);
    }

    /// Follows the browser to a step. A link inside the page leads to the step where the reader is; what
    /// they typed there stays.
    fn arrive_at(self, index: usize) {
        let is_here = |visit: &Visit| visit.index() == index && visit.screen() != Screen::Cleared;
        if is_here(&self.visit.read_untracked()) {
            return;
        }
        self.fresh_screen();
        self.visit.update(|visit| {
            visit.go_to(index);
            self.draft.set(saved_draft(visit));
        });
    }

    fn fresh_screen(self) {
        self.error.set(String::new());
        self.asks_to_clear.set(false);
        self.files.opening.set(Opening::Nothing);
        self.desk.fresh_screen();
    }

    /// Leaves, but with a letter begun asks what "Clear my answers" asks, as in the check.
    fn leave_by_key(self) {
        if self.desk.has_text() {
            self.asks_to_clear.set(true);
        } else {
            browser::click(LEAVE);
        }
    }

    /// Clears everything without asking, and shows that it is gone.
    fn wipe_and_say_so(self) {
        self.wipe();
        self.visit.update(Visit::clear);
        browser::replace_step(0);
    }

    fn wipe(self) {
        self.fresh_screen();
        self.guard.put_off();
        self.desk.details.set(Details::default());
        self.reasons.set(Vec::new());
        self.opened.set((Vec::new(), 0));
        self.draft.set(Draft::default());
    }

    fn answer_question(self, question: Question) {
        let draft = browser::draft(question.screen());
        // Nobody is asked here for the date of a conviction, on which one may insist.
        let visit = self.visit.get_untracked();
        let read = draft.read(question, visit.arrest().answers(), visit.today(), false);
        self.draft.set(draft);
        match read {
            Ok(answer) => self.advance(|visit| visit.answer(answer)),
            Err(mistake) => self.error.set(crate::mistakes::message(mistake).to_owned()),
        }
    }

    fn answer_fact(self, fact: RequestFact) {
        let draft = browser::draft(fact.as_str());
        let visit = self.visit.get_untracked();
        let read = road::read(&draft, fact, visit.request().asked(), visit.today());
        self.draft.set(draft);
        match read {
            Ok(answer) => self.advance(|visit| visit.answer_asked(answer)),
            Err(mistake) => self.error.set(mistake.words()),
        }
    }

    /// What a letter would be about, handed to `of`; nothing where the person stands on no road.
    fn about<T>(self, visit: &Visit, of: impl FnOnce(&About<'_>) -> T) -> Option<T> {
        let Found::Standing(standing, _) = visit.found() else { return None };
        let reasons = self.reasons.read_untracked();
        Some(of(&About {
            case: visit.case(),
            request: Some(&standing.request),
            reply: Some(&standing.reply),
            refusals: &reasons,
        }))
    }
}

impl Writes for Asked {
    fn desk(self) -> Desk {
        self.desk
    }

    fn written(self) -> Option<Letter> {
        self.reasons.track();
        let (visit, letter) = (self.visit.read_untracked(), self.letter.get());
        let details = self.desk.details.read();
        self.about(&visit, |about| compose(letter, about, &details, visit.today()))
    }

    fn force_hint(self) -> &'static str {
        ASKED_UI.sending_force_hint
    }

    /// The names of all forces are 3 kB of a script. Here the force was found before, and its name is typed.
    fn below_force(self) -> Option<El> {
        None
    }

    fn was_arrested(self) -> bool {
        let kind = self.visit.with_untracked(|visit| visit.case().arrest.image_kind);
        kind == Some(ImageKind::Custody)
    }

    fn contradicts_age(self, details: &Details) -> bool {
        let visit = self.visit.read_untracked();
        contradicts_age(visit.case(), details, visit.today())
    }

    fn gaps(self) -> Vec<String> {
        let details = self.desk.details.read();
        let empty = Detail::ALL.iter().filter(|it| is_gap(&details, **it));
        let used = empty.filter(|it| mentions(self.letter.get_untracked(), **it));
        used.map(|it| label(*it, self.was_arrested()).to_owned()).collect()
    }
}

impl App for Asked {
    fn guard(self) -> Guard {
        self.guard
    }

    fn follow_steps(self) {
        self.visit.track();
    }

    fn is_framed(self) -> bool {
        false
    }

    fn submit(self) {
        let screen = self.visit.read_untracked().screen();
        match screen {
            Screen::Question(question) => self.answer_question(question),
            Screen::Asked(fact) => self.answer_fact(fact),
            Screen::Start
            | Screen::CheckAnswers
            | Screen::Standing
            | Screen::Letter
            | Screen::Cleared => self.advance(Visit::next),
        }
    }

    fn back(self) {
        browser::back();
    }

    fn clear(self) {
        if self.desk.has_text() && !self.asks_to_clear.get_untracked() {
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
        self.visit.read_untracked().is_begun() || self.desk.has_text() || self.files.shows_answers()
    }
}

/// The fields of the question that is shown, as they were when it was answered.
fn saved_draft(visit: &Visit) -> Draft {
    match visit.screen() {
        Screen::Question(question) => Draft::of(visit.arrest().answers(), question),
        Screen::Asked(fact) => draft_of(visit.request().asked(), fact),
        Screen::Start
        | Screen::CheckAnswers
        | Screen::Standing
        | Screen::Letter
        | Screen::Cleared => Draft::default(),
    }
}
