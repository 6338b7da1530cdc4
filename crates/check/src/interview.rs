//! Which question comes next, and which answers still count.
//!
//! A question asks for one fact. Questions only route: what an answer means is for [`rules`].
//! No question is asked whose answer cannot change what the rules or the police may say.

mod answers;
mod date_input;
mod visit;

pub use answers::{Answer, Answers};
pub use date_input::{DateError, read_date};
pub use visit::{Screen, Visit};

use chrono::NaiveDate;
use rules::{self, Arrest, Fact, OutcomeClass, Verdict, When};

/// The order in which questions are asked.
const ORDER: [Fact; 9] = [
    Fact::Police,
    Fact::AgeAtImage,
    Fact::Born,
    Fact::ImageTaken,
    Fact::Outcome,
    Fact::Offence,
    Fact::Group,
    Fact::ConvictedOrReleased,
    Fact::OtherRecord,
];

/// The questions on the way: those answered, in order, and the next one if there is one.
///
/// An answer to a question that is not on it does not count.
pub fn path(answers: &Answers, today: NaiveDate) -> Vec<Fact> {
    let mut so_far = Answers::default();
    let mut path = Vec::new();
    for fact in ORDER {
        if !is_asked(fact, &so_far, today) {
            continue;
        }
        path.push(fact);
        match answers.get(fact) {
            Some(answer) => so_far.set(fact, answer),
            None => break,
        }
    }
    path
}

/// The first question on the way that has no answer; `None` once all are answered.
pub fn next_question(answers: &Answers, today: NaiveDate) -> Option<Fact> {
    path(answers, today).last().copied().filter(|fact| answers.get(*fact).is_none())
}

/// Drops the answers to questions that are no longer on the way, and names them.
pub fn prune(answers: &mut Answers, today: NaiveDate) -> Vec<Fact> {
    let path = path(answers, today);
    let complete = next_question(answers, today).is_none();
    let last = path.last().copied();
    let mut dropped = Vec::new();
    for fact in ORDER {
        // Beyond the first open question an answer may yet count again: only what the way passed by goes.
        let passed = complete
            || ORDER.iter().position(|it| *it == fact)
                < ORDER.iter().position(|it| Some(*it) == last);
        if passed && !path.contains(&fact) && answers.get(fact).is_some() {
            answers.clear(fact);
            dropped.push(fact);
        }
    }
    dropped
}

/// Whether a question is asked, given the answers to all questions before it.
fn is_asked(fact: Fact, before: &Answers, today: NaiveDate) -> bool {
    let arrest = before.arrest();
    let assessment = rules::assess_arrest(&arrest, today);
    match fact {
        Fact::Police => true,
        Fact::AgeAtImage | Fact::Outcome => assessment.verdict != Verdict::OtherRules,
        Fact::Born => before.get(Fact::AgeAtImage) == Some(Answer::NotSure),
        Fact::ImageTaken => arrest.born.is_some(),
        // Someone who does not know how it ended is not asked what it ended in.
        Fact::Offence => may_be_convicted(&arrest) && assessment.missing.contains(&fact),
        Fact::Group | Fact::ConvictedOrReleased => {
            assessment.verdict == Verdict::NoPresumption && assessment.missing.contains(&fact)
        }
        Fact::OtherRecord => matches!(assessment.ask.when, When::Now | When::From),
    }
}

fn may_be_convicted(arrest: &Arrest) -> bool {
    let class = arrest.outcome.map(rules::Outcome::class);
    matches!(class, Some(OutcomeClass::Convicted | OutcomeClass::Open))
}
