//! Where a reader is in the check, and how each step moves them.

use crate::{Answer, Answers, CHECK, Flow, Screen, Way, letter};
use chrono::NaiveDate;
use rules::{Case, RULES_DATE};
use words::Question;

/// A screen about one of the arrests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which arrest, from 0 in the order in which they were added.
    pub arrest: usize,
    /// The screen.
    pub screen: Screen,
}

/// A reader's visit: a way for each arrest, at least one, and the place where they are.
#[derive(Clone, Debug)]
pub struct Visit {
    flow: &'static Flow,
    today: NaiveDate,
    /// The way of the first arrest, of which there always is one, and those of the others.
    ways: (Way, Vec<Way>),
    place: Place,
    /// Whether what the last step dropped is still to be told.
    tells_dropped: bool,
}

const START: Place = Place { arrest: 0, screen: Screen::Start };

impl Visit {
    /// A visit of the check that has just begun. A clock that runs before the date of the rules counts
    /// as that date.
    pub fn new(today: NaiveDate) -> Self {
        Self::through(&CHECK, today)
    }

    /// The same of any flow.
    pub fn through(flow: &'static Flow, today: NaiveDate) -> Self {
        let today = today.max(RULES_DATE);
        let ways = (way(flow, Answers::default(), today), Vec::new());
        Self { flow, today, ways, place: START, tells_dropped: false }
    }

    /// The day that the visit counts as today.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The way of the arrest that the reader is at.
    pub fn way(&self) -> &Way {
        match self.place.arrest.checked_sub(1).and_then(|at| self.ways.1.get(at)) {
            Some(way) => way,
            None => &self.ways.0,
        }
    }

    /// The ways of all arrests, in the order in which they were added.
    pub fn ways(&self) -> impl Iterator<Item = &Way> {
        [&self.ways.0].into_iter().chain(&self.ways.1)
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

    /// All places that can be reached with the answers so far, in order.
    pub fn steps(&self) -> Vec<Place> {
        let of_arrest = |(arrest, way): (usize, &Way)| {
            way.screens(self.flow).map(move |screen| Place { arrest, screen }).collect::<Vec<_>>()
        };
        [START].into_iter().chain(self.ways().enumerate().flat_map(of_arrest)).collect()
    }

    /// The position of the present place in [`Visit::steps`]; 0 for a screen that is not in it.
    pub fn index(&self) -> usize {
        self.steps().iter().position(|step| *step == self.place).unwrap_or(0)
    }

    /// Shows the place at a position, or the last one that can be reached.
    pub fn go_to(&mut self, index: usize) {
        let steps = self.steps();
        self.place = steps.get(index).or(steps.last()).copied().unwrap_or(START);
        self.tells_dropped = false;
    }

    /// Shows a screen about the arrest that the reader is at, if it can be reached.
    pub fn show(&mut self, screen: Screen) {
        let place = Place { screen, ..self.place };
        if self.steps().contains(&place) {
            self.place = place;
            self.tells_dropped = false;
        }
    }

    /// From the start, or from any screen that only leads on, to the next one.
    pub fn next(&mut self) {
        self.go_to(self.index() + 1);
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
        self.replace_way(after);
        self.tells_dropped = true;
    }

    fn replace_way(&mut self, way: Way) {
        match self.place.arrest.checked_sub(1).and_then(|at| self.ways.1.get_mut(at)) {
            Some(place) => *place = way,
            None => self.ways.0 = way,
        }
    }

    /// Adds an arrest and shows its first question.
    pub fn add_arrest(&mut self) {
        let way = way(self.flow, Answers::default(), self.today);
        let first = way.screens(self.flow).next().unwrap_or(Screen::Start);
        self.ways.1.push(way);
        self.place = Place { arrest: self.ways.1.len(), screen: first };
        self.tells_dropped = false;
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
            && (self.today, &self.ways, self.place) == (other.today, &other.ways, other.place)
            && self.dropped() == other.dropped()
    }
}
