//! Every way through the questions about a request, walked forwards and backwards.

use super::people::{answers, day};
use chrono::{Days, NaiveDate};
use road::{Asked, AskedAnswer, Found, Screen, Visit, standing};
use rules::{Outcome, RequestFact, Stage};
use std::collections::BTreeSet;
use words::AskedChoice;

const TODAY: &str = "2027-03-01";

/// What is replied to a question on a walk: each answer beside a day, and days that lead on differently.
fn replies(fact: RequestFact, before: &Asked) -> Vec<AskedAnswer> {
    let today = day(TODAY);
    let ago = |days: u64| today - Days::new(days);
    let days: &[u64] = match fact {
        RequestFact::Sent => &[10, 150],
        RequestFact::Received => &[10, 149],
        RequestFact::Answer => &[],
        RequestFact::Answered => &[5, 100, 140],
        RequestFact::IdAsked => &[9, 140],
        RequestFact::IdGiven => &[3, 130],
        RequestFact::Extended => &[140],
        RequestFact::Chased => &[5, 30],
        RequestFact::Complained => &[5, 40, 80],
        RequestFact::ComplaintAcknowledged | RequestFact::ComplaintAnswered => &[4],
        RequestFact::CommissionerComplained => &[3, 95],
        RequestFact::CommissionerHeard | RequestFact::CommissionerAnswered => &[2],
    };
    let first = |day: &NaiveDate| {
        fact.follows().and_then(|it| before.day(it)).is_none_or(|first| *day >= first)
    };
    let days = days.iter().map(|days| ago(*days)).filter(first).map(AskedAnswer::Day);
    // "I am not sure" leads where "no" leads, which a test of its own says.
    let choices = AskedChoice::of(fact).iter().filter(|it| **it != AskedChoice::NotSure);
    days.chain(choices.copied().map(AskedAnswer::Choice)).collect()
}

fn walk(visit: &Visit, at_end: &mut impl FnMut(&Visit)) {
    let Screen::Asked(fact) = visit.screen() else { return at_end(visit) };
    for reply in replies(fact, visit.request().asked()) {
        let mut after = visit.clone();
        after.answer_asked(reply);
        assert!(after.dropped().is_empty(), "an answer to the last question drops none");
        walk(&after, at_end);
    }
}

fn begun(stage: Stage, outcome: Outcome) -> Visit {
    let mut visit = Visit::with(answers(stage, outcome), Asked::default(), day(TODAY));
    visit.show(Screen::Asked(RequestFact::Sent));
    visit
}

#[test]
fn every_path_ends_with_no_question_asked_twice_and_stands_where_the_rules_say() {
    let (mut paths, mut stands, mut longest, mut steps) = (0, 0, 0, BTreeSet::new());
    for (stage, outcome) in
        [(Stage::Police, Outcome::NoFurtherAction), (Stage::Live, Outcome::StillInvestigated)]
    {
        walk(&begun(stage, outcome), &mut |visit| {
            paths += 1;
            assert_eq!(visit.screen(), Screen::CheckAnswers);
            let asked = visit.request().questions();
            let once: BTreeSet<RequestFact> = asked.iter().copied().collect();
            assert_eq!(once.len(), asked.len());
            longest = longest.max(asked.len());
            let request = visit.request().asked().request();
            match visit.found() {
                Found::Standing(found, _) => {
                    stands += 1;
                    let request = request.unwrap();
                    steps.insert(found.next());
                    let again = standing(visit.case(), &request, visit.today());
                    assert_eq!(again.as_ref(), Some(&*found));
                }
                Found::NotAsked | Found::Lost(_) => assert!(!visit.has_letter()),
                found @ (Found::Open | Found::NoRoad) => panic!("{found:?}"),
            }
        });
    }
    println!("{paths} paths, {stands} with a standing, the longest of {longest} questions");
    println!("{steps:?}");
    assert!(steps.len() >= 9, "every step but the check of the ICO is met: {steps:?}");
}

/// Back and Next over every screen of a path, and the same answers given again.
#[test]
fn back_then_next_changes_nothing() {
    let (mut screens, mut paths) = (0, 0);
    walk(&begun(Stage::Police, Outcome::NoFurtherAction), &mut |end| {
        paths += 1;
        // Each path is long and most screens are shared; every seventh meets them all.
        if paths % 7 != 0 {
            return;
        }
        for index in 0..end.steps().len() {
            let mut visit = end.clone();
            visit.go_to(index);
            assert_eq!(visit.index(), index);
            assert_eq!(visit.request().asked(), end.request().asked());
            if let Screen::Asked(fact) = visit.screen() {
                let answer = visit.request().asked().get(fact).unwrap();
                visit.answer_asked(answer);
                assert_eq!(visit.screen(), Screen::CheckAnswers);
                assert_eq!(visit.request(), end.request());
                assert!(visit.dropped().is_empty());
            }
            screens += 1;
        }
    });
    println!("{screens} screens of {} paths", paths / 7);
}

#[test]
fn not_sure_leads_where_no_leads() {
    let mut pairs = 0;
    walk(&begun(Stage::Police, Outcome::NoFurtherAction), &mut |end| {
        if end.request().asked().answer().is_some() {
            return;
        }
        let mut asked = end.request().asked().clone();
        for fact in RequestFact::ALL.iter().copied() {
            let is_no = asked.get(fact) == Some(AskedAnswer::Choice(AskedChoice::No));
            if is_no && AskedChoice::of(fact).contains(&AskedChoice::NotSure) {
                asked.set(fact, AskedAnswer::Choice(AskedChoice::NotSure));
            }
        }
        let other = Visit::with(end.arrest().answers().clone(), asked, end.today());
        assert_eq!(other.found(), end.found());
        assert_eq!(other.request().questions(), end.request().questions());
        pairs += 1;
    });
    println!("{pairs} paths");
}
