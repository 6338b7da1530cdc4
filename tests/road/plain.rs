//! The plain road: its bands are those of the rules, and each path ends where the rules end.

use super::people::{case, day, plus};
use chrono::NaiveDate;
use road::plain::{Band, Conclusion, PlainQuestion, PlainReply, Told, examples, graph, sample};
use road::standing;
use rules::{Answered, Outcome, PoliceAnswer, RULES_DATE, Request, Step, reply};
use std::collections::BTreeSet;
use words::BANK_HOLIDAYS;

/// A request about whose day a question asks, with that day.
fn with(question: PlainQuestion, on: NaiveDate) -> Option<Request> {
    let old = Request { received: Some(day("2026-07-01")), ..Request::sent_on(day("2026-07-01")) };
    let refused = |on| Some(Answered { answer: PoliceAnswer::Refused, on });
    Some(match question {
        PlainQuestion::Received => Request { received: Some(on), ..Request::sent_on(on) },
        PlainQuestion::Sent => Request::sent_on(on),
        PlainQuestion::ReceivedLonger => {
            Request { received: Some(on), extended: Some(on), ..Request::sent_on(on) }
        }
        PlainQuestion::SentLonger => Request { extended: Some(on), ..Request::sent_on(on) },
        PlainQuestion::Chased => Request { chased: Some(on), ..old },
        PlainQuestion::Unacknowledged => {
            Request { answered: refused(on), complained: Some(on), ..old }
        }
        PlainQuestion::Acknowledged => Request {
            answered: refused(on),
            complained: Some(on),
            complaint_acknowledged: Some(on),
            ..old
        },
        // The complaint was made late, so that only the time since the answer counts.
        PlainQuestion::LastWrote => {
            Request { answered: refused(on), complained: Some(plus(on, 70)), ..old }
        }
        PlainQuestion::Silence => Request {
            answered: refused(on),
            complained: Some(on),
            commissioner_complained: Some(on),
            ..old
        },
        PlainQuestion::Safety
        | PlainQuestion::Happened
        | PlainQuestion::Complained
        | PlainQuestion::Complaint
        | PlainQuestion::Commissioner => return None,
    })
}

/// From each day of three years, the rules have another step on the very day on which the edge passes.
#[test]
fn each_edge_is_that_of_the_rules() {
    let mut edges = 0;
    for question in PlainQuestion::ALL.iter().copied() {
        let Some(edge) = question.edge() else {
            assert!(with(question, RULES_DATE).is_none());
            continue;
        };
        for from in day("2026-08-01").iter_days().take(3 * 365) {
            let request = with(question, from).unwrap();
            let next = |today| {
                let case = case(Outcome::NoFurtherAction, today);
                reply(&case, &request, today, BANK_HOLIDAYS).unwrap().next
            };
            let passes = edge.passes_on(from);
            assert_eq!(next(passes.pred_opt().unwrap()), Step::Wait, "{question:?} {from}");
            assert_ne!(next(passes), Step::Wait, "{question:?} {from}");
            edges += 1;
        }
    }
    println!("{edges} edges");
    assert_eq!(edges, 9 * 3 * 365);
}

/// The first and the last day of a band are in it, and those beside them are not.
#[test]
fn bands_meet_and_leave_no_day_out() {
    for question in PlainQuestion::ALL {
        let Some(edge) = question.edge() else { continue };
        let [less, more] = [false, true].map(|has_passed| Band { edge, has_passed });
        for today in day("2026-11-21").iter_days().take(800) {
            let early = day("2026-06-19");
            assert_eq!(less.last(today), today);
            assert_eq!(more.last(today).succ_opt().unwrap(), less.first(today, early));
            assert_eq!(more.first(today, early), early);
            assert!(edge.passes_on(more.last(today)) <= today);
            assert!(edge.passes_on(less.first(today, early)) > today);
        }
    }
}

/// Every path, with the reader's days at each end of every band, on days of all kinds.
fn paths() -> Vec<Told> {
    let (mut open, mut ends) = (vec![Told::default()], Vec::new());
    while let Some(told) = open.pop() {
        match told.next_question() {
            Some(question) => {
                open.extend(question.replies().iter().map(|reply| told.and(question, *reply)));
            }
            None => ends.push(told),
        }
    }
    ends
}

#[test]
fn each_path_ends_where_the_rules_end() {
    let (mut checked, mut steps) = (0, BTreeSet::new());
    let paths = paths();
    for told in &paths {
        let end = Conclusion::of(told);
        let is_known = !told.replies().iter().any(|it| it.1 == PlainReply::NotKnown);
        assert_eq!(end.step.is_some(), is_known, "{told:?}");
        steps.extend(end.step);
        assert_eq!(end.step == Some(Step::Wait), !end.until.is_empty(), "{told:?}");
        if !is_known {
            continue;
        }
        // A late complaint has to lie after the law on complaints, in each band.
        for today in day("2026-12-20").iter_days().step_by(11).take(60) {
            let early = plus(today, 0) - chrono::Days::new(170);
            for picks_first in [false, true] {
                let pick = |band: Band| match picks_first {
                    true => band.first(today, early),
                    false => band.last(today),
                };
                let sample = sample(told, today, &pick);
                let found = standing(&sample.case, &sample.request, today).unwrap();
                assert_eq!(Some(found.next()), end.step, "{told:?} on {today}: {sample:?}");
                assert_eq!(found.options, end.options, "{told:?} on {today}");
                checked += 1;
            }
        }
    }
    println!("{} paths, {checked} samples", paths.len());
    let never = [Step::CommissionerCheck];
    let all: BTreeSet<Step> = Step::ALL.iter().copied().filter(|it| !never.contains(it)).collect();
    assert_eq!(steps, all, "each step is an end of some path");
}

#[test]
fn the_graph_leads_from_its_first_question_to_each_of_its_steps() {
    let graph = graph();
    assert_eq!(graph.forks[0].asks, PlainQuestion::Safety);
    let led: BTreeSet<String> = graph
        .forks
        .iter()
        .flat_map(|fork| &fork.branches)
        .map(|branch| format!("{:?}", branch.to))
        .collect();
    assert_eq!(led.len(), graph.forks.len() - 1 + graph.conclusions.len());
    println!("{} questions, {} ends", graph.forks.len(), graph.conclusions.len());
}

#[test]
fn the_examples_are_counted_by_the_rules() {
    let [holiday, short] = examples().unwrap();
    assert_eq!((holiday.received, holiday.due), (day("2026-11-25"), day("2026-12-29")));
    assert_eq!((holiday.month_ends, holiday.chase_from), (day("2026-12-25"), day("2027-01-03")));
    assert_eq!((short.received, short.due), (day("2027-03-31"), day("2027-04-30")));
    assert_eq!((short.month_ends, short.chase_from), (day("2027-04-30"), day("2027-05-05")));
}
