//! What stands in the fields of a question, and how it is read.

use crate::{Answer, Answers, DateError, read_date};
use chrono::{Datelike, NaiveDate};
use rules::{PartialDate, tenth_birthday};
use words::Question;

/// What a reader has typed or chosen on a question, kept while an error is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The chosen value by its name, or [`NOT_SURE`].
    pub choice: String,
    /// Day as typed.
    pub day: String,
    /// Month as typed.
    pub month: String,
    /// Year as typed.
    pub year: String,
}

/// The value of the answer "I am not sure", and of "I do not know" beside a date.
pub const NOT_SURE: &str = "not-sure";

/// Why a draft is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing was chosen.
    NotChosen,
    /// A date was typed, and "I do not know" chosen too.
    DateAndNotSure,
    /// Nobody can be convicted before the tenth birthday.
    ConvictedTooYoung,
    /// The conviction lies before the photo: asked about once, and taken when it is given again.
    ConvictedBeforePhoto,
    /// The date cannot be used.
    Date(DateError),
}

impl Draft {
    /// The fields of a question as they were when it was answered.
    pub fn of(answers: &Answers, question: Question) -> Self {
        let mut draft = Self::default();
        match answers.get(question) {
            Some(Answer::Choice(choice)) => choice.as_str().clone_into(&mut draft.choice),
            Some(Answer::NotSure) => NOT_SURE.clone_into(&mut draft.choice),
            Some(Answer::Date(date)) => draft.fill(date),
            None => {}
        }
        draft
    }

    /// Reads the answer to a question, beside the answers given before. `insists` says that the same
    /// was given once more after [`Mistake::ConvictedBeforePhoto`].
    ///
    /// # Errors
    /// What the person must mend first.
    pub fn read(
        &self,
        question: Question,
        before: &Answers,
        today: NaiveDate,
        insists: bool,
    ) -> Result<Answer, Mistake> {
        if question.is_date() {
            return self.read_date(question, before, today, insists);
        }
        if self.choice == NOT_SURE {
            return Ok(Answer::NotSure);
        }
        let mut offered = before.offered(question).into_iter();
        let chosen = offered.find(|answer| answer.choice.as_str() == self.choice);
        chosen.map(|answer| Answer::Choice(answer.choice)).ok_or(Mistake::NotChosen)
    }

    fn read_date(
        &self,
        question: Question,
        before: &Answers,
        today: NaiveDate,
        insists: bool,
    ) -> Result<Answer, Mistake> {
        let is_not_sure = self.choice == NOT_SURE;
        if is_not_sure && [&self.day, &self.month, &self.year].iter().all(|it| it.is_empty()) {
            return Ok(Answer::NotSure);
        }
        let date = read_date(&self.day, &self.month, &self.year, today).map_err(Mistake::Date)?;
        fits(question, date, before, insists)?;
        // Who said earlier that they do not know cannot take that mark off again, so the date counts.
        let was_not_sure = before.get(question) == Some(Answer::NotSure);
        if is_not_sure && !was_not_sure {
            return Err(Mistake::DateAndNotSure);
        }
        Ok(Answer::Date(date))
    }

    fn fill(&mut self, date: PartialDate) {
        let first = date.first();
        self.year = first.year().to_string();
        if let PartialDate::Day(_) | PartialDate::Month { .. } = date {
            self.month = first.month().to_string();
        }
        if let PartialDate::Day(_) = date {
            self.day = first.day().to_string();
        }
    }
}

/// Whether a date fits the others: a date of birth may be changed when the others are there already.
fn fits(
    question: Question,
    date: PartialDate,
    before: &Answers,
    insists: bool,
) -> Result<(), Mistake> {
    let given = |of, earlier| if of == question { Some(date) } else { earlier };
    let arrest = before.arrest();
    let born = given(Question::Born, arrest.born);
    let taken = given(Question::ImageTaken, arrest.image_taken);
    let convicted = given(Question::ConvictedOrReleased, arrest.convicted_or_released);
    let is_before = |date: Option<PartialDate>, first: Option<NaiveDate>| {
        date.zip(first).is_some_and(|(date, first)| date.last() < first)
    };
    if is_before(taken, born.map(PartialDate::first)) {
        return Err(Mistake::Date(DateError::BeforeBirth));
    }
    if is_before(convicted, born.map(|born| tenth_birthday(born.first()))) {
        return Err(Mistake::ConvictedTooYoung);
    }
    let asks = question == Question::ConvictedOrReleased && !insists;
    if asks && is_before(convicted, taken.map(PartialDate::first)) {
        return Err(Mistake::ConvictedBeforePhoto);
    }
    Ok(())
}
