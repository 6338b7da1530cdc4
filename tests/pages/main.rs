//! The site's pages as text, without a browser: what their HTML says, and where its links lead.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod answers;
mod data_and_book;
mod field_cases;
mod findable;
mod forces;
mod home;
mod kinds;
mod leaving;
mod lists;
mod notes;
mod papers;
mod plain_check;
mod share;
mod stable;
mod stop;

use check::Answer;
use check::graph::{Graph, Reply, graph};
use chrono::NaiveDate;
use rules::PartialDate;
use std::sync::OnceLock;

fn the_graph() -> &'static Graph {
    static GRAPH: OnceLock<Graph> = OnceLock::new();
    GRAPH.get_or_init(graph)
}

/// Days on which counting years is hard, and one that is not.
fn days() -> Vec<NaiveDate> {
    ["2026-11-21", "2028-02-29"].map(|day| PartialDate::parse(day).unwrap().first()).to_vec()
}

/// What the check may be told for a reply on a day: a band at both its ends.
fn answers_of(reply: Reply, today: NaiveDate) -> Vec<Answer> {
    match reply {
        Reply::Choice(value) => vec![Answer::Choice(value)],
        Reply::Band(band) => [band.first(today), band.last(today)]
            .map(|day| Answer::Date(PartialDate::Day(day)))
            .to_vec(),
        Reply::NotSure => vec![Answer::NotSure],
    }
}
