//! Where a reader is after asking, and how each step moves them.

use crate::{Asked, AskedAnswer, ROAD, Remark, RequestWay, Standing, remarks, standing};
use check::{Answer, Answers, Way};
use chrono::NaiveDate;
use rules::{Case, RULES_DATE, Request, RequestFact, Step, has_reply, reply};
use words::{BANK_HOLIDAYS, Question};

/// One screen of what comes after asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What it does and what it needs.
    Start,
    /// A question about the arrest, as the check asks it.
    Question(Question),
    /// A question about the request.
    Asked(RequestFact),
    /// All answers, each with a way to change it.
    CheckAnswers,
    /// Where the person stands, or why nobody can say.
    Standing,
    /// A letter of one of the steps.
    Letter,
    /// After "Clear my answers".
    Cleared,
}

impl Screen {
    /// Its name in the markup.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question(question) => question.screen(),
            Self::Asked(fact) => fact.as_str(),
            Self::CheckAnswers => "check-answers",
            Self::Standing => "standing",
            Self::Letter => "letter",
            Self::Cleared => "cleared",
        }
    }
}

/// A question whose answer the last step dropped because it no longer applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// About the arrest.
    Question(Question),
    /// About the request.
    Asked(RequestFact),
}

/// What the answers lead to.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Not all questions are answered.
    Open,
    /// No time limits that we can count hold for these police, or nobody knows who they are.
    NoRoad,
    /// Nothing was asked of police yet.
    NotAsked,
    /// The days of these facts are not known, and without them nobody can say what comes next.
    Lost(Vec<RequestFact>),
    /// Where the person stands, and what was left out.
    Standing(Box<Standing>, Vec<Remark>),
}

/// A reader's visit: the way through the questions about the arrest, that through those about the request,
/// and the place where they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    today: NaiveDate,
    arrest: Way,
    request: RequestWay,
    screen: Screen,
    /// Whether what the last step dropped is still to be told.
    tells_dropped: bool,
}

impl Visit {
    /// A visit that has just begun. A clock that runs before the date of the rules counts as that date.
    pub fn new(today: NaiveDate) -> Self {
        Self::with(Answers::default(), Asked::default(), today)
    }

    /// A visit with these answers, at its start: those of a file that the person opened.
    pub fn with(answers: Answers, asked: Asked, today: NaiveDate) -> Self {
        let today = today.max(RULES_DATE);
        let arrest = way(answers, today);
        let request = request_way(asked, &arrest, today);
        Self { today, arrest, request, screen: Screen::Start, tells_dropped: false }
    }

    /// The day that the visit counts as today.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The way through the questions about the arrest.
    pub fn arrest(&self) -> &Way {
        &self.arrest
    }

    /// The way through the questions about the request.
    pub fn request(&self) -> &RequestWay {
        &self.request
    }

    /// The arrest, and what the rules say of it.
    pub fn case(&self) -> &Case {
        self.arrest.case()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.arrest.answers().is_empty() && self.request.asked().is_empty()
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// Whether there may be something to hide: any screen but the start and the page after clearing.
    pub fn is_begun(&self) -> bool {
        !matches!(self.screen, Screen::Start | Screen::Cleared)
    }

    /// The questions whose answers the last step dropped because they no longer apply.
    pub fn dropped(&self) -> Vec<Dropped> {
        if !self.tells_dropped {
            return Vec::new();
        }
        let of_arrest = self.arrest.dropped().iter().copied().map(Dropped::Question);
        of_arrest.chain(self.request.dropped().iter().copied().map(Dropped::Asked)).collect()
    }

    /// Whether every question is answered.
    pub fn is_complete(&self) -> bool {
        self.open().is_none()
    }

    /// What the answers lead to.
    pub fn found(&self) -> Found {
        if !self.is_complete() {
            return Found::Open;
        }
        if !has_reply(self.case()) {
            return Found::NoRoad;
        }
        let asked = self.request.asked();
        if asked.is_not_sent() {
            return Found::NotAsked;
        }
        let request = self.request_that_counts();
        match request.and_then(|request| standing(self.case(), &request, self.today)) {
            Some(standing) => Found::Standing(Box::new(standing), remarks(asked)),
            None => Found::Lost(asked.lost().collect()),
        }
    }

    /// Whether a letter of a step can be shown.
    pub fn has_letter(&self) -> bool {
        let reply = self
            .request_that_counts()
            .and_then(|request| reply(self.case(), &request, self.today, BANK_HOLIDAYS));
        reply.is_some_and(|reply| reply.next != Step::AdviceFirst)
    }

    /// The request, once all is answered and no day is missing on which everything depends.
    fn request_that_counts(&self) -> Option<Request> {
        let asked = self.request.asked();
        let is_whole = self.is_complete() && asked.lost().next().is_none();
        asked.request().filter(|_| is_whole)
    }

    /// All screens that can be reached with the answers so far, in order.
    pub fn steps(&self) -> Vec<Screen> {
        let mut steps = vec![Screen::Start];
        steps.extend(self.questions());
        if self.is_complete() {
            steps.extend([Screen::CheckAnswers, Screen::Standing]);
            steps.extend(self.has_letter().then_some(Screen::Letter));
        }
        steps
    }

    /// The position of the present screen in [`Visit::steps`]; 0 for a screen that is not in it.
    pub fn index(&self) -> usize {
        self.steps().iter().position(|step| *step == self.screen).unwrap_or(0)
    }

    /// Shows the screen at a position, or the last one that can be reached.
    pub fn go_to(&mut self, index: usize) {
        let steps = self.steps();
        self.screen = steps.get(index).or(steps.last()).copied().unwrap_or(Screen::Start);
        self.tells_dropped = false;
    }

    /// Shows a screen, if it can be reached.
    pub fn show(&mut self, screen: Screen) {
        if self.steps().contains(&screen) {
            self.screen = screen;
            self.tells_dropped = false;
        }
    }

    /// From the start, or from any screen that only leads on, to the next one.
    pub fn next(&mut self) {
        self.go_to(self.index() + 1);
    }

    /// Answers the question about the arrest that is shown, and goes on.
    pub fn answer(&mut self, answer: Answer) {
        let Screen::Question(question) = self.screen else { return };
        let mut answers = self.arrest.answers().clone();
        answers.set(question, answer);
        self.go_on(answers, self.request.asked().clone());
    }

    /// Answers the question about the request that is shown, and goes on.
    pub fn answer_asked(&mut self, answer: AskedAnswer) {
        let Screen::Asked(question) = self.screen else { return };
        let mut asked = self.request.asked().clone();
        asked.set(question, answer);
        self.go_on(self.arrest.answers().clone(), asked);
    }

    /// Forgets everything and shows that it is gone.
    pub fn clear(&mut self) {
        self.restart();
        self.screen = Screen::Cleared;
    }

    /// Starts again with nothing answered.
    pub fn restart(&mut self) {
        *self = Self::new(self.today);
    }

    /// To the next question on the way or, once all are answered, to the answers.
    fn go_on(&mut self, answers: Answers, asked: Asked) {
        let (was_complete, from) = (self.is_complete(), self.screen);
        self.arrest = way(answers, self.today);
        self.request = request_way(asked, &self.arrest, self.today);
        let following = self.questions().skip_while(|it| *it != from).nth(1);
        self.screen = match self.open() {
            None => Screen::CheckAnswers,
            // Also where a changed answer opened a question before others that are answered.
            Some(open) if was_complete => open,
            Some(open) => following.unwrap_or(open),
        };
        self.tells_dropped = true;
    }

    /// The questions on the way: those answered, in order, and the next one if there is one.
    fn questions(&self) -> impl Iterator<Item = Screen> {
        let of_arrest = self.arrest.asked().iter().copied().map(Screen::Question);
        of_arrest.chain(self.request.questions().iter().copied().map(Screen::Asked))
    }

    /// The first question that has no answer.
    fn open(&self) -> Option<Screen> {
        let of_arrest = self.arrest.next_question().map(Screen::Question);
        of_arrest.or_else(|| self.request.next_question().map(Screen::Asked))
    }
}

fn way(answers: Answers, today: NaiveDate) -> Way {
    Way::through(&ROAD, answers, &mut |arrest| Case::of(arrest.clone(), today))
}

/// What belongs to the request is asked once the arrest's questions are answered.
fn request_way(asked: Asked, arrest: &Way, today: NaiveDate) -> RequestWay {
    if arrest.next_question().is_some() {
        return RequestWay::later(asked);
    }
    RequestWay::through(asked, arrest.case(), today)
}
