//! A list of answers, each with a way to change it.

use crate::markup::{El, el};
use check::letter::month_name;
use check::{Answer, Question, Way};
use chrono::Datelike;
use rules::PartialDate;

/// The answers on the way, with what `change` adds to each row.
pub fn answers(way: &Way, change: impl Fn(Question) -> El) -> El {
    let rows = way.asked().iter().filter_map(|question| {
        let answer = answer_words(*question, way.answers().get(*question)?);
        Some(
            el("div")
                .class("row")
                .child(el("dt").text(words::question(*question).short))
                .child(el("dd").text(answer))
                .child(el("dd").class("change").child(change(*question))),
        )
    });
    el("dl").class("summary").children(rows)
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
    let mut words = String::new();
    if let PartialDate::Day(day) = date {
        words.push_str(&day.day().to_string());
        words.push(' ');
    }
    if let PartialDate::Day(_) | PartialDate::Month { .. } = date {
        words.push_str(month_name(date.first().month()));
        words.push(' ');
    }
    words.push_str(&date.first().year().to_string());
    words
}
