//! Where a reader is in the check, and how each step moves them.

use super::{Answer, Answers, next_question, path, prune};
use chrono::NaiveDate;
use rules::{self, ArrestAssessment, Fact, When};

/// One screen of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What the check does and what it needs.
    Start,
    /// The question for a fact.
    Question(Fact),
    /// All answers, each with a way to change it.
    CheckAnswers,
    /// The assessment.
    Result,
    /// The letter.
    Letter,
    /// After "Clear my answers".
    Cleared,
}

impl Screen {
    /// Its name in the markup: a question's is that of its fact.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question(fact) => fact.as_str(),
            Self::CheckAnswers => "check-answers",
            Self::Result => "result",
            Self::Letter => "letter",
            Self::Cleared => "cleared",
        }
    }
}

/// A reader's way through the check.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    today: NaiveDate,
    answers: Answers,
    screen: Screen,
    dropped: Vec<Fact>,
}

impl Visit {
    /// A visit that has just begun. A clock that runs before the date of the rules counts as that date.
    pub fn new(today: NaiveDate) -> Self {
        Self {
            today: today.max(rules::RULES_DATE),
            answers: Answers::default(),
            screen: Screen::Start,
            dropped: Vec::new(),
        }
    }

    /// The day that the visit counts as today.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The answers that count.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// The answers that the last step dropped because they no longer apply.
    pub fn dropped(&self) -> &[Fact] {
        &self.dropped
    }

    /// The assessment of the answers that count.
    pub fn assessment(&self) -> ArrestAssessment {
        rules::assess_arrest(&self.answers.arrest(), self.today)
    }

    /// Whether these answers lead to a letter; if not, the result says what to do instead.
    pub fn has_letter(&self) -> bool {
        matches!(self.assessment().ask.when, When::Now | When::From)
    }

    /// All screens that can be reached with the answers so far, in order.
    pub fn steps(&self) -> Vec<Screen> {
        let mut steps = vec![Screen::Start];
        steps.extend(path(&self.answers, self.today).into_iter().map(Screen::Question));
        if next_question(&self.answers, self.today).is_none() {
            steps.extend([Screen::CheckAnswers, Screen::Result]);
            if self.has_letter() {
                steps.push(Screen::Letter);
            }
        }
        steps
    }

    /// The place of the present screen in [`Visit::steps`]; 0 for a screen that is not in it.
    pub fn index(&self) -> usize {
        self.steps().iter().position(|step| *step == self.screen).unwrap_or(0)
    }

    /// Shows the screen at a place, or the last one that can be reached.
    pub fn go_to(&mut self, index: usize) {
        let steps = self.steps();
        let last = steps.len().saturating_sub(1);
        self.screen = steps.get(index.min(last)).copied().unwrap_or(Screen::Start);
        self.dropped.clear();
    }

    /// Shows a screen, if it can be reached.
    pub fn show(&mut self, screen: Screen) {
        if self.steps().contains(&screen) {
            self.screen = screen;
            self.dropped.clear();
        }
    }

    /// From the start, or from any screen that only leads on, to the next one.
    pub fn next(&mut self) {
        self.go_to(self.index() + 1);
    }

    /// Answers the question that is shown and goes on: to the next question on the way,
    /// or, once all are answered, to the answers.
    pub fn answer(&mut self, answer: Answer) {
        let Screen::Question(fact) = self.screen else { return };
        let was_complete = next_question(&self.answers, self.today).is_none();
        self.answers.set(fact, answer);
        let dropped = prune(&mut self.answers, self.today);
        match next_question(&self.answers, self.today) {
            // Also where a changed answer opened a question before others that are answered.
            None => self.screen = Screen::CheckAnswers,
            Some(next) if was_complete => self.screen = Screen::Question(next),
            _ => self.next(),
        }
        self.dropped = dropped;
    }

    /// Forgets everything and shows that it is gone.
    pub fn clear(&mut self) {
        *self = Self::new(self.today);
        self.screen = Screen::Cleared;
    }

    /// Starts again with nothing answered.
    pub fn restart(&mut self) {
        *self = Self::new(self.today);
    }
}
