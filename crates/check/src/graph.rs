//! The check as a finite graph of steps, for readers without script.
//!
//! Pure: the flow says which question comes next and the rules say what follows, so the plain
//! check cannot differ from the running one. Dates become bands, and steps after which everything is
//! the same are one step. The dates that only work out an age are left out, and so is the other
//! record: no answer to it changes a verdict, and a step of it would stay in the browser's history.

mod band;
mod merge;
pub mod steps;

pub use band::Band;
pub use merge::{Asks, Conclusion, Fork, Graph, Wait, graph};
pub use steps::To;

/// A reply and where it leads.
pub type Branch = steps::Branch<Reply>;

use crate::{Answer, Answers, CHECK, Way};
use chrono::NaiveDate;
use rules::{Case, PartialDate};
use words::{Choice, Question};

/// A reply that the plain check offers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reply {
    /// One of the answers to choose from.
    Choice(Choice),
    /// A time before today.
    Band(Band),
    /// "I am not sure".
    NotSure,
}

impl Reply {
    /// The reply as the check takes it, on a day. Any day of a band gives the same verdict;
    /// this is its last.
    pub fn answer(self, today: NaiveDate) -> Answer {
        match self {
            Self::Choice(choice) => Answer::Choice(choice),
            Self::Band(band) => Answer::Date(PartialDate::Day(band.last(today))),
            Self::NotSure => Answer::NotSure,
        }
    }
}

/// The replies to a question after these answers, in the order in which they are shown.
pub fn replies(question: Question, before: &Answers) -> Vec<Reply> {
    let answers = before.offered(question);
    let bands = if question.is_date() { Band::all() } else { Vec::new() };
    let choices = answers.iter().map(|answer| Reply::Choice(answer.choice));
    choices.chain(bands.into_iter().map(Reply::Band)).chain([Reply::NotSure]).collect()
}

/// The way that these answers lead, with "not sure" answered to the questions that the plain check
/// leaves out.
pub fn way(mut answers: Answers, today: NaiveDate) -> Way {
    loop {
        let way = Way::through(&CHECK, answers, &mut |arrest| Case::of(arrest.clone(), today));
        match way.next_question() {
            Some(left_out @ (Question::Born | Question::ImageTaken | Question::OtherRecord)) => {
                answers = way.answers().clone();
                answers.set(left_out, Answer::NotSure);
            }
            _ => return way,
        }
    }
}
