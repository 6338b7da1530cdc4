//! Where a reader is in the check, and how each step moves them.

mod entry;
mod steps;

pub use entry::{Entry, LONGEST_NAME};
pub use steps::Place;

use crate::{Answer, Answers, CHECK, Flow, Screen, Way, letter};
use chrono::NaiveDate;
use rules::{Case, RULES_DATE};
use steps::START;
use words::Question;

/// A reader's visit: at least one arrest, each with a way of its own, and the place where they are.
#[derive(Clone, Debug)]
pub struct Visit {
    flow: &'static Flow,
    today: NaiveDate,
    /// The first arrest, of which there always is one, and the others.
    entries: (Entry, Vec<Entry>),
    /// How many arrests were ever added: the id of the next one.
    added: usize,
    place: Place,
    /// Whether what the last step dropped is still to be told.
    tells_dropped: bool,
}

impl Visit {
    /// A visit of the check that has just begun. A clock that runs before the date of the rules counts
    /// as that date.
    pub fn new(today: NaiveDate) -> Self {
        Self::through(&CHECK, today)
    }

    /// The same of any flow.
    pub fn through(flow: &'static Flow, today: NaiveDate) -> Self {
        let today = today.max(RULES_DATE);
        let first = Entry::new(0, way(flow, Answers::default(), today));
        let entries = (first, Vec::new());
        Self { flow, today, entries, added: 1, place: START, tells_dropped: false }
    }

    /// The day that the visit counts as today.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The way of the arrest that the reader is at.
    pub fn way(&self) -> &Way {
        self.entry().way()
    }

    /// The ways of all arrests, in the order in which they were added.
    pub fn ways(&self) -> impl Iterator<Item = &Way> {
        self.entries().map(Entry::way)
    }

    /// The answers that count.
    pub fn answers(&self) -> &Answers {
        self.way().answers()
    }

    /// The arrest that the reader is at, and what the rules say of it.
    pub fn case(&self) -> &Case {
        self.way().case()
    }

    /// Whether anything was answered about any arrest.
    pub fn is_empty(&self) -> bool {
        self.ways().all(|way| way.answers().is_empty())
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        self.place.screen
    }

    /// The screen that is shown, and of which arrest.
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether there may be something to hide: any screen but the start and the page after clearing.
    pub fn is_begun(&self) -> bool {
        !matches!(self.screen(), Screen::Start | Screen::Cleared)
    }

    /// The questions whose answers the last step dropped because they no longer apply.
    pub fn dropped(&self) -> &[Question] {
        if self.tells_dropped { self.way().dropped() } else { &[] }
    }

    /// Whether these answers lead to a letter; if not, the result says what to do instead.
    pub fn has_letter(&self) -> bool {
        letter::template(self.case()).is_some()
    }

    /// Answers the question that is shown and goes on: to the next question on the way,
    /// or, once all are answered, to the answers.
    pub fn answer(&mut self, answer: Answer) {
        let Screen::Question(question) = self.screen() else { return };
        let was_complete = self.way().next_question().is_none();
        let mut answers = self.answers().clone();
        answers.set(question, answer);
        let after = way(self.flow, answers, self.today);
        let following = after.asked().iter().skip_while(|it| **it != question).nth(1).copied();
        self.place.screen = match after.next_question() {
            None => Screen::CheckAnswers,
            // Also where a changed answer opened a question before others that are answered.
            Some(open) if was_complete => Screen::Question(open),
            Some(open) => Screen::Question(following.unwrap_or(open)),
        };
        self.entry_mut().set_way(after);
        self.tells_dropped = true;
    }

    /// Forgets everything and shows that it is gone.
    pub fn clear(&mut self) {
        self.restart();
        self.place.screen = Screen::Cleared;
    }

    /// Starts again with nothing answered.
    pub fn restart(&mut self) {
        *self = Self::through(self.flow, self.today);
    }
}

fn way(flow: &Flow, answers: Answers, today: NaiveDate) -> Way {
    Way::through(flow, answers, &mut |arrest| Case::of(arrest.clone(), today))
}

impl PartialEq for Visit {
    /// Two visits of one flow that stand at the same place with the same answers.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.flow, other.flow)
            && (self.today, &self.entries, self.place) == (other.today, &other.entries, other.place)
            && self.dropped() == other.dropped()
    }
}
