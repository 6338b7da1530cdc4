//! The answers given about one arrest, in memory only.

use rules::{Arrest, PartialDate};
use words::{Choice, Question};

/// One answer to a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// One of the answers to choose from.
    Choice(Choice),
    /// A day, a month or a year.
    Date(PartialDate),
    /// "I am not sure", or for a date "I do not know".
    NotSure,
}

/// All answers about one arrest: the facts, and what the person is not sure of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    arrest: Arrest,
    not_sure: Vec<Question>,
}

impl Answers {
    /// The answer to a question.
    pub fn get(&self, question: Question) -> Option<Answer> {
        if self.not_sure.contains(&question) {
            return Some(Answer::NotSure);
        }
        let arrest = &self.arrest;
        let choice = match question {
            Question::Police => arrest.police.map(Choice::Police),
            Question::AgeAtImage => arrest.age_at_image.map(Choice::AgeAtImage),
            Question::Outcome => arrest.outcome.map(Choice::Outcome),
            Question::Offence => arrest.offence.map(Choice::Offence),
            Question::Group => arrest.group.map(Choice::Group),
            Question::OtherRecord => arrest.other_record.map(Choice::OtherRecord),
            Question::Born => return arrest.born.map(Answer::Date),
            Question::ImageTaken => return arrest.image_taken.map(Answer::Date),
            Question::ConvictedOrReleased => return arrest.convicted_or_released.map(Answer::Date),
        };
        choice.map(Answer::Choice)
    }

    /// Notes an answer, instead of an earlier one.
    pub fn set(&mut self, question: Question, answer: Answer) {
        self.clear(question);
        match answer {
            Answer::Choice(choice) => self.choose(choice),
            Answer::Date(date) => self.put(question, Some(date)),
            Answer::NotSure => self.not_sure.push(question),
        }
    }

    /// Forgets the answer to a question.
    pub fn clear(&mut self, question: Question) {
        self.not_sure.retain(|other| *other != question);
        let arrest = &mut self.arrest;
        match question {
            Question::Police => arrest.police = None,
            Question::AgeAtImage => arrest.age_at_image = None,
            Question::Outcome => arrest.outcome = None,
            Question::Offence => arrest.offence = None,
            Question::Group => arrest.group = None,
            Question::OtherRecord => arrest.other_record = None,
            Question::Born | Question::ImageTaken | Question::ConvictedOrReleased => {
                self.put(question, None);
            }
        }
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The arrest as the rules know it; what the person is not sure of is not known.
    pub fn arrest(&self) -> &Arrest {
        &self.arrest
    }

    fn choose(&mut self, choice: Choice) {
        let arrest = &mut self.arrest;
        match choice {
            Choice::Police(value) => arrest.police = Some(value),
            Choice::AgeAtImage(value) => arrest.age_at_image = Some(value),
            Choice::Outcome(value) => arrest.outcome = Some(value),
            Choice::Offence(value) => arrest.offence = Some(value),
            Choice::Group(value) => arrest.group = Some(value),
            Choice::OtherRecord(value) => arrest.other_record = Some(value),
        }
    }

    /// Only questions for a date have one.
    fn put(&mut self, question: Question, date: Option<PartialDate>) {
        let arrest = &mut self.arrest;
        match question {
            Question::Born => arrest.born = date,
            Question::ImageTaken => arrest.image_taken = date,
            Question::ConvictedOrReleased => arrest.convicted_or_released = date,
            Question::Police
            | Question::AgeAtImage
            | Question::Outcome
            | Question::Offence
            | Question::Group
            | Question::OtherRecord => {}
        }
    }
}
