//! The plain check against the rules: every path of its graph, on days at the edges of the calendar.

use super::walking::{CUSTODY, ENGLAND};
use check::graph::{Band, Conclusion, Graph, Reply, To, Wait, graph, replies, way};
use check::{Answer, Answers, Question, titles, told};
use chrono::NaiveDate;
use rules::{Arrest, Case, Group, PartialDate, Verdict, When, years_after};
use std::collections::BTreeSet;
use std::sync::OnceLock;

pub(crate) fn the_graph() -> &'static Graph {
    static GRAPH: OnceLock<Graph> = OnceLock::new();
    GRAPH.get_or_init(graph)
}

/// Days on which counting years is hardest, and some that are not.
pub(crate) fn days() -> Vec<NaiveDate> {
    [
        "2026-11-21",
        "2027-02-28",
        "2028-02-28",
        "2028-02-29",
        "2028-03-01",
        "2034-02-28",
        "2036-02-29",
        "2026-12-31",
        "2027-01-01",
        "2027-04-30",
    ]
    .map(|day| PartialDate::parse(day).unwrap().first())
    .to_vec()
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

/// Calls `at_end` with the facts of every path from here on and where it ends.
fn walk(
    to: To,
    answers: &Answers,
    today: NaiveDate,
    at_end: &mut impl FnMut(&Arrest, &'static Conclusion),
) {
    let way = way(answers.clone(), today);
    let (next, answers) = (way.next_question(), way.answers());
    match to {
        To::Conclusion(at) => {
            assert_eq!(next, None, "the plain check ends before the check: {answers:?}");
            at_end(answers.arrest(), &the_graph().conclusions[at]);
        }
        To::Fork(at) => {
            let fork = &the_graph().forks[at];
            assert_eq!(next, Some(fork.asks.question), "another question comes next: {answers:?}");
            assert_eq!(fork.asks.title, titles::title(fork.asks.question, answers), "{answers:?}");
            assert_eq!(
                fork.asks.is_older,
                titles::is_older(fork.asks.question, answers),
                "{answers:?}"
            );
            let offered = replies(fork.asks.question, answers);
            let shown: Vec<Reply> = fork.branches.iter().map(|branch| branch.reply).collect();
            assert_eq!(shown, offered, "every reply is offered, and no other: {answers:?}");
            for branch in &fork.branches {
                for answer in answers_of(branch.reply, today) {
                    let mut after = answers.clone();
                    after.set(fork.asks.question, answer);
                    walk(branch.to, &after, today, at_end);
                }
            }
        }
    }
}

pub(crate) fn walk_all(today: NaiveDate, at_end: &mut impl FnMut(&Arrest, &'static Conclusion)) {
    walk(To::Fork(0), &Answers::default(), today, at_end);
}

#[test]
fn every_path_ends_at_what_the_rules_say() {
    let mut paths = 0;
    for today in days() {
        paths = 0;
        walk_all(today, &mut |arrest, end| {
            paths += 1;
            let says = Case::of(arrest.clone(), today);
            let shown = &end.case;
            assert_eq!(shown.readings, says.readings, "{arrest:?} on {today}");
            assert_eq!(shown.ask.when, says.ask.when, "{arrest:?} on {today}");
            assert_eq!(shown.ask.confidence, says.ask.confidence, "{arrest:?} on {today}");
            assert_eq!(shown.missing, says.missing, "{arrest:?} on {today}");
            assert_eq!(shown.findings, says.findings, "{arrest:?} on {today}");
            assert_eq!(shown.timing, says.timing, "{arrest:?} on {today}");
            assert_eq!(end.told, told(&says), "{arrest:?} on {today}");
        });
    }
    let (questions, ends) = (the_graph().forks.len(), the_graph().conclusions.len());
    println!("{paths} paths a day through {questions} questions to {ends} results");
    assert!(paths > 300, "{paths} paths are too few to be all");
}

#[test]
fn the_words_about_a_band_are_right_at_both_its_ends() {
    for today in days() {
        walk_all(today, &mut |arrest, end| {
            let says = Case::of(arrest.clone(), today);
            let wait = (says.verdict() == Verdict::NoPresumption)
                .then_some(arrest.convicted_or_released)
                .flatten()
                .map(|date| {
                    let is_past = |years| years_after(date.first(), years) <= today;
                    match arrest.group {
                        Some(Group::Group3) if is_past(6) => Wait::Passed,
                        Some(Group::Group3) => Wait::NotYet,
                        _ if is_past(10) => Wait::Passed,
                        None if is_past(6) => Wait::Between,
                        _ => Wait::NotYet,
                    }
                });
            assert_eq!(end.wait, wait, "{arrest:?} on {today}");
            assert_eq!(
                says.ask.when == When::From && says.ask.earliest.is_some(),
                matches!(wait, Some(Wait::Between | Wait::NotYet)),
                "{arrest:?} on {today}"
            );
        });
    }
}

#[test]
fn bands_meet_and_leave_no_day_out() {
    for today in days() {
        let bands = Band::all();
        assert_eq!(bands.first().unwrap().last(today), today);
        assert_eq!(bands.last().unwrap().first(today), PartialDate::Year(1900).first());
        for pair in bands.windows(2) {
            assert_eq!(pair[1].last(today).succ_opt(), Some(pair[0].first(today)), "{today}");
        }
    }
    let years: Vec<_> = Band::all().iter().map(|band| (band.from, band.to)).collect();
    assert_eq!(years, [(None, Some(6)), (Some(6), Some(10)), (Some(10), None)]);
}

#[test]
fn every_step_is_reached_and_none_is_a_dead_end() {
    let graph = the_graph();
    let mut reached = BTreeSet::from([(false, 0)]);
    for (at, fork) in graph.forks.iter().enumerate() {
        assert!(!fork.branches.is_empty(), "{fork:?}");
        for branch in &fork.branches {
            match branch.to {
                To::Fork(to) => {
                    assert!(to > at, "a later step, so that every path ends");
                    reached.insert((false, to));
                }
                To::Conclusion(to) => {
                    reached.insert((true, to));
                }
            }
        }
    }
    assert_eq!(reached.len(), graph.forks.len() + graph.conclusions.len());
}

#[test]
fn no_two_steps_are_equal() {
    let graph = the_graph();
    for (at, fork) in graph.forks.iter().enumerate() {
        assert!(!graph.forks[at + 1..].contains(fork), "{fork:?}");
    }
    for (at, conclusion) in graph.conclusions.iter().enumerate() {
        assert!(!graph.conclusions[at + 1..].contains(conclusion), "{conclusion:?}");
    }
}

#[test]
fn what_is_left_out_changes_no_verdict() {
    let today = days()[0];
    walk_all(today, &mut |arrest, end| {
        for other in rules::OtherRecord::ALL {
            let told = Arrest { other_record: Some(*other), ..arrest.clone() };
            assert_eq!(Case::of(told, today).verdict(), end.case.verdict());
        }
    });
    let mut answers = Answers::default();
    answers.set(Question::Police, ENGLAND);
    answers.set(Question::ImageKind, CUSTODY);
    answers.set(Question::AgeAtImage, Answer::NotSure);
    assert_eq!(way(answers, today).next_question(), Some(Question::OutcomeStage));
}
