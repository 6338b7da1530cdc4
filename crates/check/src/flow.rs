//! Which questions there are, in which order, and which of them are asked.
//!
//! Questions only route: what an answer means is for [`rules`]. No question is asked whose answer
//! cannot change what the rules or the police may say.

use crate::{Answer, Answers, Screen};
use rules::{Case, Fact, OutcomeClass, Verdict};
use words::Question;

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
        Question::AgeAtImage | Question::Outcome => case.verdict() != Verdict::OtherRules,
        Question::Born => before.get(Question::AgeAtImage) == Some(Answer::NotSure),
        Question::ImageTaken => case.arrest.born.is_some(),
        // Someone who does not know how it ended is not asked what it ended in.
        Question::Offence => may_be_convicted(case) && case.missing.contains(&Fact::Offence),
        Question::Group => is_late(case, Fact::Group),
        Question::ConvictedOrReleased => is_late(case, Fact::ConvictedOrReleased),
        Question::OtherRecord => case.ask.when.is_open(),
    }
}

fn may_be_convicted(case: &Case) -> bool {
    let class = case.arrest.outcome.map(rules::Outcome::class);
    matches!(class, Some(OutcomeClass::Convicted | OutcomeClass::Open))
}

/// Whether a fact says from when someone without a presumption can ask.
fn is_late(case: &Case, fact: Fact) -> bool {
    case.verdict() == Verdict::NoPresumption && case.missing.contains(&fact)
}

/// Where no letter should be written, the result says what to do instead.
fn end(case: &Case) -> &'static [Screen] {
    if case.ask.when.is_open() {
        &[Screen::CheckAnswers, Screen::Result, Screen::Letter]
    } else {
        &[Screen::CheckAnswers, Screen::Result]
    }
}
