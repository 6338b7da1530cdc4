//! The check as a finite graph of steps, for readers without script.
//!
//! Pure: the interview says which question comes next and the rules say what follows, so the plain
//! check cannot differ from the running one. Dates become bands, and steps after which everything is
//! the same are one step. The dates that only work out an age are left out, and so is the other
//! record: no answer to it changes a verdict, and a step of it would stay in the browser's history.

mod band;
mod merge;

pub use band::Band;
pub use merge::{Choice, Conclusion, Graph, Question, To, Wait, graph};

use crate::interview::{Answer, Answers, next_question};
use chrono::NaiveDate;
use rules::{Fact, PartialDate};
use words;

/// A reply that the plain check offers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reply {
    /// One of the fact's values, by its name in circumstances.
    Choice(&'static str),
    /// A time before today.
    Band(Band),
    /// "I am not sure".
    NotSure,
}

impl Reply {
    /// The reply as the interview takes it, on a day. Any day of a band gives the same verdict;
    /// this is its last.
    pub fn answer(self, today: NaiveDate) -> Answer {
        match self {
            Self::Choice(value) => Answer::Choice(value),
            Self::Band(band) => Answer::Date(PartialDate::Day(band.last(today))),
            Self::NotSure => Answer::NotSure,
        }
    }
}

/// The replies to a question, in the order in which they are shown.
pub fn replies(fact: Fact) -> Vec<Reply> {
    let words = words::question_words(fact.as_str()).map_or(&[][..], |words| words.answers);
    let bands = if words.is_empty() { Band::all() } else { Vec::new() };
    let choices = words.iter().map(|answer| Reply::Choice(answer.value));
    choices.chain(bands.into_iter().map(Reply::Band)).chain([Reply::NotSure]).collect()
}

/// Answers "not sure" to the questions that the plain check leaves out, and names the next one.
pub fn next_step(answers: &mut Answers, today: NaiveDate) -> Option<Fact> {
    loop {
        match next_question(answers, today) {
            Some(fact @ (Fact::Born | Fact::ImageTaken | Fact::OtherRecord)) => {
                answers.set(fact, Answer::NotSure);
            }
            next => return next,
        }
    }
}
