//! Which questions there are, in which order, and which of them are asked.
//!
//! Questions only route: what an answer means is for [`rules`]. No question is asked whose answer
//! cannot change what the rules or the police may say.

use crate::{Answer, Answers, Screen, letter};
use rules::{Case, Fact, Verdict};
use words::{Choice, Older, Question, Stage};

/// A flow through questions, as data.
#[derive(Debug)]
pub struct Flow {
    /// All questions, in the order in which they are asked.
    pub questions: &'static [Question],
    /// Whether a question is asked, given the answers to all questions before it and what the rules
    /// say of them.
    pub asks: fn(Question, &Answers, &Case) -> bool,
    /// The screens after the last question, for what the rules say in the end.
    pub end: fn(&Case) -> &'static [Screen],
}

/// The check: should police delete this image, and what to write to them.
pub static CHECK: Flow = Flow { questions: Question::ALL, asks, end };

fn asks(question: Question, before: &Answers, case: &Case) -> bool {
    match question {
        Question::Police => true,
        Question::ImageKind => case.verdict() != Verdict::OtherRules && !must_find_out(before),
        Question::OutcomeStage => case.verdict() != Verdict::OtherRules,
        Question::AgeAtImage => case.missing.contains(&Fact::AgeAtImage) && !must_find_out(before),
        Question::OlderCase => is(before, Question::OutcomeStage, Choice::Stage(Stage::Older)),
        Question::OlderStage => is(before, Question::OlderCase, Choice::Older(Older::Case)),
        // Someone who is not sure where the case stands cannot say how it ended.
        Question::Outcome => !before.offered(Question::Outcome).is_empty(),
        Question::Born => before.get(Question::AgeAtImage) == Some(Answer::NotSure),
        Question::ImageTaken => case.arrest.born.is_some(),
        // Someone who does not know how it ended is not asked what it ended in.
        Question::Offence => {
            has_offence(case) && case.missing.contains(&Fact::Offence) && !must_find_out(before)
        }
        Question::Group => is_late(case, Fact::Group),
        Question::ConvictedOrReleased => is_late(case, Fact::ConvictedOrReleased),
        Question::OtherRecord => case.ask.when.is_open(),
    }
}

/// Whether the person must find out who took the photo, or where, before they ask for anything. Then only
/// how it ended is still asked: a case that is not over comes before all else.
fn must_find_out(before: &Answers) -> bool {
    [Question::Police, Question::ImageKind]
        .iter()
        .any(|question| before.get(*question) == Some(Answer::NotSure))
}

fn is(before: &Answers, question: Question, choice: Choice) -> bool {
    before.get(question) == Some(Answer::Choice(choice))
}

/// Whether it ended in something that there was an offence for.
fn has_offence(case: &Case) -> bool {
    let outcome = case.arrest.outcome.map(Choice::Outcome);
    outcome.is_some_and(|outcome| words::answer(outcome).offence.is_some())
}

/// Whether a fact says from when someone without a presumption can ask.
fn is_late(case: &Case, fact: Fact) -> bool {
    case.verdict() == Verdict::NoPresumption && case.missing.contains(&fact)
}

/// Where no letter should be written, the result says what to do instead.
fn end(case: &Case) -> &'static [Screen] {
    if letter::template(case).is_some() {
        &[Screen::CheckAnswers, Screen::Result, Screen::Letter]
    } else {
        &[Screen::CheckAnswers, Screen::Result]
    }
}
