//! The answers given so far, in memory only.

use rules::{AgeAtImage, Arrest, Fact, Group, Offence, OtherRecord, Outcome, PartialDate, Police};

/// One reply to a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// One of the fact's values, by its name in circumstances.
    Choice(&'static str),
    /// A day, a month or a year.
    Date(PartialDate),
    /// "I am not sure", or for a date "I do not know".
    NotSure,
}

/// All replies, one place for each fact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    given: Vec<(Fact, Answer)>,
}

impl Answers {
    /// The reply to the question for a fact.
    pub fn get(&self, fact: Fact) -> Option<Answer> {
        self.given.iter().find(|(of, _)| *of == fact).map(|(_, answer)| *answer)
    }

    /// Notes a reply, instead of an earlier one.
    pub fn set(&mut self, fact: Fact, answer: Answer) {
        self.clear(fact);
        self.given.push((fact, answer));
    }

    /// Forgets the reply to the question for a fact.
    pub fn clear(&mut self, fact: Fact) {
        self.given.retain(|(of, _)| *of != fact);
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// The arrest as the rules know it; "not sure" is not known.
    pub fn arrest(&self) -> Arrest {
        Arrest {
            police: self.choice(Fact::Police).and_then(Police::parse),
            image_taken: self.date(Fact::ImageTaken),
            age_at_image: self.choice(Fact::AgeAtImage).and_then(AgeAtImage::parse),
            born: self.date(Fact::Born),
            outcome: self.choice(Fact::Outcome).and_then(Outcome::parse),
            offence: self.choice(Fact::Offence).and_then(Offence::parse),
            group: self.choice(Fact::Group).and_then(Group::parse),
            convicted_or_released: self.date(Fact::ConvictedOrReleased),
            other_record: self.choice(Fact::OtherRecord).and_then(OtherRecord::parse),
        }
    }

    fn choice(&self, fact: Fact) -> Option<&'static str> {
        match self.get(fact) {
            Some(Answer::Choice(value)) => Some(value),
            _ => None,
        }
    }

    fn date(&self, fact: Fact) -> Option<PartialDate> {
        match self.get(fact) {
            Some(Answer::Date(date)) => Some(date),
            _ => None,
        }
    }
}
