//! The running check: its state, and what each of the reader's moves does to it.

use super::browser;
use super::guard::Guard;
use super::screens;
use check::interview::{Answer, DateError, Screen, Visit, read_date};
use check::letter::{Detail, Details};
use leptos::prelude::*;
use rules::{Fact, PartialDate};
use ui::components::form::{Draft, NOT_SURE};
use words::{self, UI};

/// Everything the check keeps, in memory only. Copying it copies handles, not answers.
#[derive(Clone, Copy)]
pub(crate) struct Check {
    /// Where the reader is and what was answered.
    pub(crate) visit: RwSignal<Visit>,
    /// What stands in the fields of the question that is shown.
    pub(crate) draft: RwSignal<Draft>,
    /// What is wrong with it.
    pub(crate) error: RwSignal<Option<&'static str>>,
    /// What was typed for the letter.
    pub(crate) details: RwSignal<Details>,
    /// Whether clearing was asked for and a letter would be lost.
    pub(crate) asks_to_clear: RwSignal<bool>,
    /// What happened to the letter last: copied, saved.
    pub(crate) notice: RwSignal<&'static str>,
    /// What protects a reader whose screen others may see.
    pub(crate) guard: Guard,
    mailing: RwSignal<bool>,
}

impl Check {
    /// A check that has just begun.
    pub(crate) fn begin() -> Self {
        Self {
            visit: RwSignal::new(Visit::new(browser::today())),
            draft: RwSignal::new(Draft::default()),
            error: RwSignal::new(None),
            details: RwSignal::new(Details::default()),
            asks_to_clear: RwSignal::new(false),
            notice: RwSignal::new(""),
            guard: Guard::begin(),
            mailing: RwSignal::new(false),
        }
    }

    /// Listens to the browser: Back and Forward, a page that comes back, leaving with a letter.
    pub(crate) fn listen(self) {
        browser::replace_step(0);
        self.guard.listen(self);
        browser::on_step(move |index| match index {
            Some(index) => self.arrive_at(index),
            None => browser::replace_step(self.visit.with_untracked(Visit::index)),
        });
        browser::on_return(move || {
            let is_empty = self.visit.with_untracked(|visit| visit.answers().is_empty());
            if is_empty || self.guard.shared.get_untracked() {
                self.restart();
            }
        });
        browser::on_leave(move || self.has_letter_text() && !self.mailing.get_untracked());
    }

    /// Leads on from the start, a question or the list of answers.
    pub(crate) fn submit(self) {
        match self.visit.with_untracked(Visit::screen) {
            Screen::Question(fact) => self.submit_answer(fact),
            _ => self.advance(Visit::next),
        }
    }

    fn submit_answer(self, fact: Fact) {
        let draft = read_draft(fact);
        let read =
            if is_date(fact) { self.read_date(fact, &draft) } else { read_choice(fact, &draft) };
        self.draft.set(draft);
        match read {
            Ok(answer) => self.advance(|visit| visit.answer(answer)),
            Err(message) => self.error.set(Some(message)),
        }
    }

    fn read_date(self, fact: Fact, draft: &Draft) -> Result<Answer, &'static str> {
        let nothing_typed = [&draft.day, &draft.month, &draft.year].iter().all(|it| it.is_empty());
        if draft.choice == NOT_SURE && nothing_typed {
            return Ok(Answer::NotSure);
        }
        let (today, born) =
            self.visit.with_untracked(|visit| (visit.today(), visit.answers().arrest().born));
        let date = read_date(&draft.day, &draft.month, &draft.year, today)
            .and_then(|date| after_birth(fact, date, born))
            .map_err(date_message)?;
        if draft.choice == NOT_SURE { Err(UI.errors_date_both) } else { Ok(Answer::Date(date)) }
    }

    /// Moves on by a step of the visit and adds it to the history.
    fn advance(self, step: impl FnOnce(&mut Visit)) {
        self.fresh_screen();
        self.visit.update(|visit| {
            step(visit);
            self.draft.set(saved_draft(visit));
        });
        browser::push_step(self.visit.with_untracked(Visit::index));
    }

    /// Shows one of the screens that can be reached.
    pub(crate) fn show(self, screen: Screen) {
        self.advance(|visit| visit.show(screen));
    }

    /// Follows the browser to a step. A link inside the page, such as the one that skips the header,
    /// leads to the step where the reader is; what they typed there stays.
    fn arrive_at(self, index: usize) {
        let is_here = |visit: &Visit| visit.index() == index && visit.screen() != Screen::Cleared;
        if self.visit.with_untracked(is_here) {
            return;
        }
        self.fresh_screen();
        self.visit.update(|visit| {
            visit.go_to(index);
            self.draft.set(saved_draft(visit));
        });
    }

    fn fresh_screen(self) {
        self.error.set(None);
        self.asks_to_clear.set(false);
        self.notice.set("");
    }

    /// Clears everything; with a letter begun, asks first.
    pub(crate) fn clear(self) {
        if self.has_letter_text() && !self.asks_to_clear.get_untracked() {
            self.asks_to_clear.set(true);
        } else {
            self.wipe_and_say_so();
        }
    }

    /// Clears everything without asking, and shows that it is gone.
    pub(crate) fn wipe_and_say_so(self) {
        self.wipe();
        self.visit.update(Visit::clear);
        browser::replace_step(0);
    }

    /// Starts again with nothing answered.
    pub(crate) fn restart(self) {
        self.wipe();
        self.visit.update(Visit::restart);
        browser::replace_step(0);
    }

    fn wipe(self) {
        self.fresh_screen();
        self.guard.put_off();
        self.details.set(Details::default());
        self.draft.set(Draft::default());
    }

    fn has_letter_text(self) -> bool {
        self.details.with_untracked(|details| !details.is_empty())
    }

    /// Notes what was typed into a field of the letter.
    pub(crate) fn type_detail(self, name: &str, text: String) {
        self.details.update(|details| {
            if name == screens::letter::ONLY_THIS_CONTACT {
                details.only_this_contact = !text.is_empty();
            } else if let Some(detail) = Detail::ALL.iter().find(|detail| detail.as_str() == name) {
                details.set(*detail, text);
            }
        });
    }

    /// Lets an e-mail link be followed without the browser's question about leaving.
    pub(crate) fn mail(self) {
        self.mailing.set(true);
        browser::after_moment(move || self.mailing.set(false));
    }
}

fn is_date(fact: Fact) -> bool {
    matches!(fact, Fact::Born | Fact::ImageTaken | Fact::ConvictedOrReleased)
}

fn read_draft(fact: Fact) -> Draft {
    let name = fact.as_str();
    let part = |part: &str| {
        let mut id = String::from(name);
        id.push_str(part);
        browser::typed(&id)
    };
    Draft {
        choice: browser::chosen(name),
        day: part("-day"),
        month: part("-month"),
        year: part("-year"),
    }
}

fn read_choice(fact: Fact, draft: &Draft) -> Result<Answer, &'static str> {
    if draft.choice == NOT_SURE {
        return Ok(Answer::NotSure);
    }
    let words = words::question_words(fact.as_str());
    let answers = words.map_or(&[][..], |words| words.answers);
    let chosen = answers.iter().find(|answer| answer.value == draft.choice);
    chosen.map(|answer| Answer::Choice(answer.value)).ok_or(UI.errors_choose)
}

fn after_birth(
    fact: Fact,
    date: PartialDate,
    born: Option<PartialDate>,
) -> Result<PartialDate, DateError> {
    let before_birth =
        fact == Fact::ImageTaken && born.is_some_and(|born| date.last() < born.first());
    if before_birth { Err(DateError::BeforeBirth) } else { Ok(date) }
}

fn date_message(error: DateError) -> &'static str {
    match error {
        DateError::Empty => UI.errors_date_empty,
        DateError::NotNumbers => UI.errors_date_numbers,
        DateError::NoYear => UI.errors_date_year,
        DateError::NoMonth => UI.errors_date_month,
        DateError::Impossible => UI.errors_date_impossible,
        DateError::TooEarly => UI.errors_date_early,
        DateError::Future => UI.errors_date_future,
        DateError::BeforeBirth => UI.errors_date_birth,
    }
}

/// The fields of a question as they were when it was answered.
fn saved_draft(visit: &Visit) -> Draft {
    let Screen::Question(fact) = visit.screen() else { return Draft::default() };
    let mut draft = Draft::default();
    match visit.answers().get(fact) {
        Some(Answer::Choice(value)) => draft.choice = value.to_owned(),
        Some(Answer::NotSure) => draft.choice = NOT_SURE.to_owned(),
        Some(Answer::Date(date)) => fill(&mut draft, date),
        None => {}
    }
    draft
}

fn fill(draft: &mut Draft, date: PartialDate) {
    use chrono::Datelike;
    let first = date.first();
    draft.year = first.year().to_string();
    if let PartialDate::Day(_) | PartialDate::Month { .. } = date {
        draft.month = first.month().to_string();
    }
    if let PartialDate::Day(_) = date {
        draft.day = first.day().to_string();
    }
}
