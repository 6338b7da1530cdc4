//! Building the graph from its ends, so that equal steps are found equal.

use super::steps::{self, Branch, Steps, To};
use super::{Reply, replies, way};
use crate::letter::{Blank, blank_for};
use crate::{Answers, titles, told};
use rules::{Arrest, Case, OutcomeClass, RULES_DATE, Verdict, When};
use words::{Question, Told};

/// The whole check.
pub type Graph = Steps<Asks, Reply, Conclusion>;

/// A question, with where each of its replies leads.
pub type Fork = steps::Fork<Asks, Reply>;

/// What a step asks.
#[derive(PartialEq, Debug)]
pub struct Asks {
    /// The question.
    pub question: Question,
    /// Its title, in the words of the answers before.
    pub title: String,
    /// Whether it is about an older case than that of the arrest.
    pub is_older: bool,
}

/// An end of the check: what its page says.
#[derive(PartialEq, Debug)]
pub struct Conclusion {
    /// What the rules say, without dates, of which a band has none to count from, and without the
    /// arrest, of which many end alike.
    pub case: Case,
    /// What is told of it.
    pub told: Told,
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
    Graph::walked(|graph| add(graph, Answers::default()))
}

/// Adds what comes after these answers, and says where it is.
fn add(graph: &mut Graph, answers: Answers) -> To {
    let way = way(answers, RULES_DATE);
    let Some(question) = way.next_question() else {
        return graph.conclusion(conclusion(way.case().clone()));
    };
    let branches = replies(question, way.answers())
        .into_iter()
        .map(|reply| {
            let mut after = way.answers().clone();
            after.set(question, reply.answer(RULES_DATE));
            Branch { reply, to: add(graph, after) }
        })
        .collect();
    let title = titles::title(question, way.answers());
    let is_older = titles::is_older(question, way.answers());
    graph.fork(Asks { question, title, is_older }, branches)
}

fn conclusion(mut case: Case) -> Conclusion {
    let (told, wait) = (told(&case), wait(&case));
    let open = case.arrest.outcome.is_some_and(|outcome| outcome.class() == OutcomeClass::Open);
    let letter = blank_for(&case);
    case.ask.earliest = None;
    case.ask.latest = None;
    case.arrest = Arrest::default();
    Conclusion { case, told, wait, open, letter }
}

fn wait(case: &Case) -> Option<Wait> {
    let date = case.arrest.convicted_or_released?;
    if case.verdict() != Verdict::NoPresumption {
        return None;
    }
    let earliest = case.timing.iter().filter_map(|rule| rule.years()).min()?;
    Some(if case.ask.when == When::Now {
        Wait::Passed
    } else if rules::years_after(date.last(), earliest) <= RULES_DATE {
        Wait::Between
    } else {
        Wait::NotYet
    })
}
