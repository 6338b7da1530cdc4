//! Building the graph from its ends, so that equal steps are found equal.

use super::{Edge, PlainQuestion, PlainReply, Told, sample};
use crate::standing;
use check::graph::steps::{self, Steps, To};
use rules::{RULES_DATE, ReplyDate, Step};

/// The whole plain road.
pub type Graph = Steps<PlainQuestion, PlainReply, Conclusion>;

/// A question, with where each of its replies leads.
pub type Fork = steps::Fork<PlainQuestion, PlainReply>;

/// A reply and where it leads.
pub type Branch = steps::Branch<PlainReply>;

/// An end: what its page says.
#[derive(PartialEq, Debug)]
pub struct Conclusion {
    /// What to do next; `None` where the person must find a day first.
    pub step: Option<Step>,
    /// What else can be done now.
    pub options: Vec<Step>,
    /// The days that count from now on, so that a reader can work them out.
    pub dates: Vec<ReplyDate>,
    /// Where the next step is to wait: until when, or until the first of these.
    pub until: Vec<Until>,
}

/// Until when to wait: the edge of a band, counted from the day that its question asks about.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Until {
    /// What asks about the day.
    pub question: PlainQuestion,
    /// The edge.
    pub edge: Edge,
}

/// The graph of the plain road. It is the same on every day.
pub fn graph() -> Graph {
    Graph::walked(|graph| add(graph, &Told::default()))
}

/// Adds what comes after these replies, and says where it is.
fn add(graph: &mut Graph, told: &Told) -> To {
    let Some(question) = told.next_question() else {
        return graph.conclusion(Conclusion::of(told));
    };
    let branches = question
        .replies()
        .iter()
        .map(|reply| Branch { reply: *reply, to: add(graph, &told.and(question, *reply)) })
        .collect();
    graph.fork(question, branches)
}

impl Conclusion {
    /// What follows from these replies, by the rules.
    pub fn of(told: &Told) -> Self {
        let no_road =
            Self { step: None, options: Vec::new(), dates: Vec::new(), until: Vec::new() };
        if told.replies().iter().any(|(_, reply)| *reply == PlainReply::NotKnown) {
            return no_road;
        }
        let sample = sample(told, RULES_DATE, &|band| band.last(RULES_DATE));
        let Some(standing) = standing(&sample.case, &sample.request, RULES_DATE) else {
            return no_road;
        };
        let step = standing.next();
        Self {
            step: Some(step),
            dates: standing.days().map(|day| day.name).collect(),
            until: if step == Step::Wait { until(told) } else { Vec::new() },
            options: standing.options,
        }
    }
}

/// The edges that have not passed.
fn until(told: &Told) -> Vec<Until> {
    let less = told.replies().iter().filter(|(_, reply)| *reply == PlainReply::Less);
    less.filter_map(|(question, _)| Some(Until { question: *question, edge: question.edge()? }))
        .collect()
}
