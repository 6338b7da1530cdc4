//! A list of answers, each with a way to change it.

use crate::markup::{El, el};
use check::interview::{Answer, Answers};
use check::letter::month_name;
use chrono::Datelike;
use rules::{Fact, PartialDate};
use words::{self, UI};

/// The answers on the way, with what `change` adds to each row.
pub fn answers(path: &[Fact], given: &Answers, change: impl Fn(Fact) -> Option<El>) -> El {
    let rows = path.iter().filter_map(|fact| {
        let words = words::question_words(fact.as_str())?;
        let answer = answer_words(*fact, given.get(*fact)?);
        Some(
            el("div")
                .class("row")
                .child(el("dt").text(words.short))
                .child(el("dd").text(answer))
                .maybe(change(*fact).map(|link| el("dd").class("change").child(link))),
        )
    });
    el("dl").class("summary").children(rows)
}

/// An answer in words.
pub fn answer_words(fact: Fact, answer: Answer) -> String {
    let words = words::question_words(fact.as_str());
    match answer {
        Answer::Choice(value) => words
            .and_then(|words| words.answers.iter().find(|answer| answer.value == value))
            .map_or_else(String::new, |answer| answer.label.to_owned()),
        Answer::NotSure => words.map_or(UI.summary_not_sure, |words| words.not_sure).to_owned(),
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
