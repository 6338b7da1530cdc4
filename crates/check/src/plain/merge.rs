//! Building the graph from its ends, so that equal steps are found equal.

use super::{Reply, next_step, replies};
use crate::interview::Answers;
use crate::letter::{Blank, blank_for};
use rules::{self, Arrest, ArrestAssessment, Fact, OutcomeClass, RULES_DATE, Rule, Verdict, When};

/// The whole check.
#[derive(Debug)]
pub struct Graph {
    /// Every question; the first one is where the check begins.
    pub questions: Vec<Question>,
    /// Every end.
    pub conclusions: Vec<Conclusion>,
}

/// Where a choice leads, as a place in the graph's lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum To {
    /// Another question.
    Question(usize),
    /// An end.
    Conclusion(usize),
}

/// A question, with where each of its replies leads.
#[derive(PartialEq, Debug)]
pub struct Question {
    /// The fact that it asks for.
    pub fact: Fact,
    /// Its replies, in the order in which they are shown.
    pub choices: Vec<Choice>,
}

/// A reply and where it leads.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Choice {
    /// The reply.
    pub reply: Reply,
    /// Where it leads.
    pub to: To,
}

/// An end of the check: what its page says.
#[derive(PartialEq, Debug)]
pub struct Conclusion {
    /// What the rules say, without dates: a band has none to count from.
    pub assessment: ArrestAssessment,
    /// The rules that say when to ask.
    pub timing: Vec<&'static str>,
    /// Whether the time to ask has come, where it depends on a band.
    pub wait: Option<Wait>,
    /// Whether the sources leave open what the outcome counts as.
    pub open: bool,
    /// The letter to fill in by hand, where there is one.
    pub letter: Option<&'static Blank>,
}

/// How the time that was chosen stands to the years that rules count.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Wait {
    /// All of them have passed.
    Passed,
    /// Some have passed, and which count is not known.
    Between,
    /// None have passed.
    NotYet,
}

/// The graph of the plain check. It is the same on every day.
pub fn graph() -> Graph {
    let mut graph = Graph { questions: Vec::new(), conclusions: Vec::new() };
    add(&mut graph, &Answers::default());
    // Children were added before their parents: from the other end the first question is first.
    let last = graph.questions.len().saturating_sub(1);
    graph.questions.reverse();
    for choice in graph.questions.iter_mut().flat_map(|question| &mut question.choices) {
        if let To::Question(at) = &mut choice.to {
            *at = last - *at;
        }
    }
    graph
}

/// Adds what comes after these answers, unless an equal step is there, and says where it is.
fn add(graph: &mut Graph, answers: &Answers) -> To {
    let mut answers = answers.clone();
    let Some(fact) = next_step(&mut answers, RULES_DATE) else {
        return To::Conclusion(place(&mut graph.conclusions, conclusion(&answers.arrest())));
    };
    let choices = replies(fact)
        .into_iter()
        .map(|reply| {
            let mut after = answers.clone();
            after.set(fact, reply.answer(RULES_DATE));
            Choice { reply, to: add(graph, &after) }
        })
        .collect();
    To::Question(place(&mut graph.questions, Question { fact, choices }))
}

fn place<T: PartialEq>(list: &mut Vec<T>, item: T) -> usize {
    list.iter().position(|other| *other == item).unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    })
}

fn conclusion(arrest: &Arrest) -> Conclusion {
    let mut assessment = rules::assess_arrest(arrest, RULES_DATE);
    let timing = rules::ask_rules(&assessment, arrest);
    let wait = wait(&assessment, arrest, &timing);
    assessment.ask.earliest = None;
    assessment.ask.latest = None;
    Conclusion {
        wait,
        timing: timing.into_iter().map(|rule| rule.id).collect(),
        open: arrest.outcome.is_some_and(|outcome| outcome.class() == OutcomeClass::Open),
        letter: blank_for(&assessment, arrest),
        assessment,
    }
}

fn wait(assessment: &ArrestAssessment, arrest: &Arrest, timing: &[&Rule]) -> Option<Wait> {
    let date = arrest.convicted_or_released?;
    if assessment.verdict != Verdict::NoPresumption {
        return None;
    }
    let earliest = timing.iter().filter_map(|rule| rule.years()).min()?;
    Some(if assessment.ask.when == When::Now {
        Wait::Passed
    } else if rules::years_after(date.last(), earliest) <= RULES_DATE {
        Wait::Between
    } else {
        Wait::NotYet
    })
}
