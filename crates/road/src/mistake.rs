//! What stands in the fields of a question about a request, and how it is read. For questions about an
//! arrest [`Draft`] does so itself.

use crate::request_way::first_day;
use crate::{Asked, AskedAnswer};
use check::letter::long_date;
use check::{DateError, Draft, read_date};
use chrono::{Datelike, NaiveDate};
use rules::{PartialDate, RequestFact};
use words::{ASKED_UI, AskedChoice, UI, fill};

/// Why a draft is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing was chosen.
    NotChosen,
    /// Neither a day was typed nor an answer chosen.
    Nothing,
    /// A day was typed, and an answer chosen too.
    DayAndChoice,
    /// Only a month or a year was typed.
    NotWhole,
    /// The day lies before that of a fact which it follows.
    Before(RequestFact, NaiveDate),
    /// The date cannot be used.
    Date(DateError),
}

/// The fields of a question as they were when it was answered.
pub fn draft_of(asked: &Asked, question: RequestFact) -> Draft {
    let mut draft = Draft::default();
    match asked.get(question) {
        Some(AskedAnswer::Choice(choice)) => choice.as_str().clone_into(&mut draft.choice),
        Some(AskedAnswer::Day(day)) => {
            draft.day = day.day().to_string();
            draft.month = day.month().to_string();
            draft.year = day.year().to_string();
        }
        None => {}
    }
    draft
}

/// Reads the answer to a question, beside the answers given before.
///
/// # Errors
/// What the person must mend first.
pub fn read(
    draft: &Draft,
    question: RequestFact,
    before: &Asked,
    today: NaiveDate,
) -> Result<AskedAnswer, Mistake> {
    let choices = AskedChoice::of(question).iter().copied();
    let chosen = choices.into_iter().find(|choice| choice.as_str() == draft.choice);
    if question == RequestFact::Answer {
        return chosen.map(AskedAnswer::Choice).ok_or(Mistake::NotChosen);
    }
    let is_typed =
        [&draft.day, &draft.month, &draft.year].iter().any(|part| !part.trim().is_empty());
    // Who chose one of them earlier cannot take that mark off again, so the day counts.
    let chosen = chosen
        .filter(|choice| !is_typed || before.get(question) != Some(AskedAnswer::Choice(*choice)));
    match chosen {
        Some(choice) if !is_typed => Ok(AskedAnswer::Choice(choice)),
        Some(_) => Err(Mistake::DayAndChoice),
        None if !is_typed => Err(Mistake::Nothing),
        None => read_day(draft, question, before, today).map(AskedAnswer::Day),
    }
}

fn read_day(
    draft: &Draft,
    question: RequestFact,
    before: &Asked,
    today: NaiveDate,
) -> Result<NaiveDate, Mistake> {
    let date = read_date(&draft.day, &draft.month, &draft.year, today);
    let day = match date.map_err(Mistake::Date)? {
        PartialDate::Day(day) => day,
        PartialDate::Month { .. } | PartialDate::Year(_) => return Err(Mistake::NotWhole),
    };
    match first_day(question, before) {
        Some((follows, first)) if day < first => Err(Mistake::Before(follows, first)),
        _ => Ok(day),
    }
}

impl Mistake {
    /// What is said at the question.
    pub fn words(self) -> String {
        match self {
            Self::Before(first, day) => {
                let values = [("first", words::asked(first).short), ("date", &long_date(day))];
                fill(ASKED_UI.errors_before, &values)
            }
            Self::NotChosen => ASKED_UI.errors_choose.to_owned(),
            Self::Nothing => ASKED_UI.errors_nothing.to_owned(),
            Self::DayAndChoice => ASKED_UI.errors_both.to_owned(),
            Self::NotWhole => ASKED_UI.errors_whole_day.to_owned(),
            Self::Date(error) => date_words(error).to_owned(),
        }
    }
}

/// A year alone is enough for the check, but not here.
fn date_words(error: DateError) -> &'static str {
    match error {
        DateError::Empty => ASKED_UI.errors_nothing,
        DateError::NotNumbers => UI.errors_date_numbers,
        DateError::NoYear => UI.errors_date_year,
        DateError::NoMonth => ASKED_UI.errors_whole_day,
        DateError::Impossible => UI.errors_date_impossible,
        DateError::TooEarly => UI.errors_date_early,
        DateError::Future => UI.errors_date_future,
        // Nobody's date of birth is asked for after asking.
        DateError::BeforeBirth => UI.errors_date_birth,
    }
}
