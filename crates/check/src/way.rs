//! One arrest's way through a flow, worked out once for each change.

use crate::{Answer, Answers, Flow, Screen};
use rules::{Arrest, Case};
use words::{Choice, Question};

/// The questions on the way, the answers that count, and what the rules say of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    answers: Answers,
    asked: Vec<Question>,
    is_complete: bool,
    dropped: Vec<Question>,
    case: Case,
}

impl Way {
    /// Walks through a flow with these answers. Those to questions that the way passes by no longer
    /// count and are dropped; beyond the first open question an answer may yet count again.
    ///
    /// `assess` is called once at the start and once for each answer that changes the facts.
    pub fn through(
        flow: &Flow,
        mut answers: Answers,
        assess: &mut dyn FnMut(&Arrest) -> Case,
    ) -> Self {
        let mut before = Answers::default();
        let mut case = assess(before.arrest());
        let (mut asked, mut dropped, mut is_complete) = (Vec::new(), Vec::new(), true);
        for question in flow.questions.iter().copied() {
            let answer = answers.get(question);
            if !(flow.asks)(question, &before, &case) {
                dropped.extend(answer.map(|_| question));
                continue;
            }
            let is_offered = answer.is_none_or(|answer| offers(&before, question, answer));
            dropped.extend((!is_offered).then_some(question));
            let answer = answer.filter(|_| is_offered);
            asked.push(question);
            let Some(answer) = answer else {
                is_complete = false;
                break;
            };
            before.set(question, answer);
            if *before.arrest() != case.arrest {
                case = assess(before.arrest());
            }
        }
        dropped.iter().for_each(|question| answers.clear(*question));
        Self { answers, asked, is_complete, dropped, case }
    }

    /// The answers that count, or may count again.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The questions on the way: those answered, in order, and the next one if there is one.
    pub fn asked(&self) -> &[Question] {
        &self.asked
    }

    /// The first question on the way that has no answer; `None` once all are answered.
    pub fn next_question(&self) -> Option<Question> {
        if self.is_complete { None } else { self.asked.last().copied() }
    }

    /// The questions whose answers were dropped when the way was worked out.
    pub fn dropped(&self) -> &[Question] {
        &self.dropped
    }

    /// The arrest as far as it was told, and what the rules say of it.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// The screens on the way, in order.
    pub(crate) fn screens(&self, flow: &Flow) -> impl Iterator<Item = Screen> {
        let end = if self.is_complete { (flow.end)(&self.case) } else { &[] };
        self.asked.iter().copied().map(Screen::Question).chain(end.iter().copied())
    }
}

/// Whether an answer is still among those that its question offers.
fn offers(before: &Answers, question: Question, answer: Answer) -> bool {
    match answer {
        Answer::Choice(choice) => {
            before.offered(question).iter().any(|it| is_same(it.choice, choice))
        }
        Answer::Date(_) | Answer::NotSure => true,
    }
}

/// Readers choose group 2 for group 1 too.
fn is_same(offered: Choice, chosen: Choice) -> bool {
    words::answer(chosen).choice == offered
}
