//! What was answered about a request, in memory only.

use chrono::NaiveDate;
use rules::{COMPLAINTS_COUNT_FROM, PoliceAnswer, Request, RequestFact};
use words::AskedChoice;

/// One answer to a question about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedAnswer {
    /// It has happened on this day.
    Day(NaiveDate),
    /// One of the answers beside a day.
    Choice(AskedChoice),
}

/// All answers about one request, each at the place of its question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked([Option<AskedAnswer>; RequestFact::ALL.len()]);

impl Asked {
    /// The answers that a request stands for. What it does not hold may have happened on a day that
    /// nobody knows, so it is asked again.
    pub fn of(request: &Request) -> Self {
        let mut asked = Self::default();
        for fact in RequestFact::ALL.iter().copied() {
            if let Some(day) = request.day(fact) {
                asked.set(fact, AskedAnswer::Day(day));
            }
        }
        if let Some(answered) = request.answered {
            asked.set(RequestFact::Answer, AskedAnswer::Choice(choice_of(answered.answer)));
        }
        asked
    }

    /// The answer to a question.
    pub fn get(&self, question: RequestFact) -> Option<AskedAnswer> {
        self.0.get(question as usize).copied().flatten()
    }

    /// Notes an answer, instead of an earlier one.
    pub fn set(&mut self, question: RequestFact, answer: AskedAnswer) {
        self.put(question, Some(answer));
    }

    /// Forgets the answer to a question.
    pub fn clear(&mut self, question: RequestFact) {
        self.put(question, None);
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The day of a fact, where it has happened and the day is known.
    pub fn day(&self, fact: RequestFact) -> Option<NaiveDate> {
        match self.get(fact)? {
            AskedAnswer::Day(day) => Some(day),
            AskedAnswer::Choice(_) => None,
        }
    }

    /// What police answered.
    pub fn answer(&self) -> Option<PoliceAnswer> {
        match self.get(RequestFact::Answer)? {
            AskedAnswer::Day(_) => None,
            AskedAnswer::Choice(choice) => choice.police_answer(),
        }
    }

    /// Whether the person has sent no request.
    pub fn is_not_sent(&self) -> bool {
        self.is(RequestFact::Sent, AskedChoice::No)
    }

    /// Whether a fact has happened on a day that nobody knows.
    pub fn is_day_lost(&self, fact: RequestFact) -> bool {
        self.is(fact, AskedChoice::DayNotKnown)
    }

    /// Whether a complaint to the force is from before the law on such complaints, so that it is none.
    pub fn has_old_complaint(&self) -> bool {
        self.day(RequestFact::Complained).is_some_and(|day| day < COMPLAINTS_COUNT_FROM)
    }

    /// The facts without whose day nobody can say what comes next: it would be a step that was taken
    /// already, or would leave one out.
    pub fn lost(&self) -> impl Iterator<Item = RequestFact> {
        RequestFact::ALL.iter().copied().filter(|fact| is_needed(*fact) && self.is_day_lost(*fact))
    }

    /// The request as the rules know it; what has no day is left out. None without the day on which it was
    /// sent.
    pub fn request(&self) -> Option<Request> {
        Request::of(&|fact| self.day(fact), self.answer())
    }

    fn is(&self, fact: RequestFact, choice: AskedChoice) -> bool {
        self.get(fact) == Some(AskedAnswer::Choice(choice))
    }

    fn put(&mut self, question: RequestFact, answer: Option<AskedAnswer>) {
        if let Some(place) = self.0.get_mut(question as usize) {
            *place = answer;
        }
    }
}

/// Whether nobody can say what comes next without the day of a fact that has happened.
const fn is_needed(fact: RequestFact) -> bool {
    match fact {
        RequestFact::Sent
        | RequestFact::IdGiven
        | RequestFact::Answered
        | RequestFact::Complained
        | RequestFact::ComplaintAnswered
        | RequestFact::CommissionerComplained
        | RequestFact::CommissionerAnswered => true,
        RequestFact::Received
        | RequestFact::IdAsked
        | RequestFact::Extended
        | RequestFact::Chased
        | RequestFact::Answer
        | RequestFact::ComplaintAcknowledged
        | RequestFact::CommissionerHeard => false,
    }
}

const fn choice_of(answer: PoliceAnswer) -> AskedChoice {
    match answer {
        PoliceAnswer::Deleted => AskedChoice::Deleted,
        PoliceAnswer::Partly => AskedChoice::Partly,
        PoliceAnswer::Refused => AskedChoice::Refused,
        PoliceAnswer::NotHeld => AskedChoice::NotHeld,
    }
}
