//! A list of answers, each with a way to change it.

use crate::markup::{El, el};
use check::letter::{long_date, month_and_year};
use check::{Answer, Question, Way};
use rules::PartialDate;

/// The answers on the way, with what `change` adds to each row.
pub fn answers(way: &Way, change: impl Fn(Question) -> El) -> El {
    let rows = way.asked().iter().filter_map(|question| {
        let answer = answer_words(*question, way.answers().get(*question)?);
        Some(row(words::question(*question).short, answer, change(*question)))
    });
    el("dl").class("summary").children(rows)
}

/// A row of such a list: what was asked, the answer, and the way to change it.
pub fn row(short: &'static str, answer: String, change: El) -> El {
    el("div")
        .class("row")
        .child(el("dt").text(short))
        .child(el("dd").text(answer))
        .child(el("dd").class("change").child(change))
}

/// An answer in words.
pub fn answer_words(question: Question, answer: Answer) -> String {
    match answer {
        Answer::Choice(choice) => words::answer(choice).label.to_owned(),
        Answer::NotSure => words::question(question).not_sure.to_owned(),
        Answer::Date(date) => date_words(date),
    }
}

/// A date as precise as it was given: "3 March 2019", "March 2019" or "2019".
pub fn date_words(date: PartialDate) -> String {
    match date {
        PartialDate::Day(day) => long_date(day),
        PartialDate::Month { .. } => month_and_year(date.first()),
        PartialDate::Year(year) => year.to_string(),
    }
}
