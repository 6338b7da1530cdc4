//! Arrests and requests that the tests share.

use check::{Answer, Answers, Choice, Question};
use chrono::{Days, NaiveDate};
use road::{Asked, AskedAnswer, Screen, Visit};
use rules::{
    AgeAtImage, Answered, Arrest, Case, ImageKind, Outcome, Police, PoliceAnswer, Request,
    RequestFact, Stage,
};
use words::AskedChoice;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn plus(day: NaiveDate, days: u64) -> NaiveDate {
    day + Days::new(days)
}

pub(crate) fn arrest(outcome: Outcome) -> Arrest {
    Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(ImageKind::Custody),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(outcome),
        ..Arrest::default()
    }
}

pub(crate) fn case(outcome: Outcome, today: NaiveDate) -> Case {
    Case::of(arrest(outcome), today)
}

/// A request of 1 October 2026 that police got two days later.
pub(crate) fn request() -> Request {
    Request { received: Some(day("2026-10-03")), ..Request::sent_on(day("2026-10-01")) }
}

pub(crate) fn answered(answer: PoliceAnswer, on: &str) -> Request {
    Request { answered: Some(Answered { answer, on: day(on) }), ..request() }
}

pub(crate) fn choice(choice: AskedChoice) -> AskedAnswer {
    AskedAnswer::Choice(choice)
}

/// The answers about an arrest of an adult in England that ended so.
pub(crate) fn answers(stage: Stage, outcome: Outcome) -> Answers {
    let mut answers = Answers::default();
    for (question, choice) in [
        (Question::Police, Choice::Police(Police::EnglandOrWales)),
        (Question::ImageKind, Choice::ImageKind(ImageKind::Custody)),
        (Question::AgeAtImage, Choice::AgeAtImage(AgeAtImage::Adult)),
        (Question::OutcomeStage, Choice::Stage(stage)),
        (Question::Outcome, Choice::Outcome(outcome)),
    ] {
        answers.set(question, Answer::Choice(choice));
    }
    answers
}

/// A visit of somebody whose case police closed, at the first question about the request.
pub(crate) fn at_request(today: &str) -> Visit {
    let answers = answers(Stage::Police, Outcome::NoFurtherAction);
    let mut visit = Visit::with(answers, Asked::default(), day(today));
    visit.show(Screen::Asked(RequestFact::Sent));
    assert_eq!(visit.screen(), Screen::Asked(RequestFact::Sent));
    visit
}

/// Answers questions about the request, each of which must be the one that is shown.
pub(crate) fn tell(visit: &mut Visit, told: &[(RequestFact, AskedAnswer)]) {
    for (fact, answer) in told {
        assert_eq!(visit.screen(), Screen::Asked(*fact));
        visit.answer_asked(*answer);
    }
}
