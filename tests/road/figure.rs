//! The road as a figure: each place with its state and its day.

use super::people::{answered, case, day, request};
use road::{State, Stop, standing};
use rules::{Outcome, PoliceAnswer, Request};

/// The places of a road as `stop state day`, a line each.
fn drawn(outcome: Outcome, request: &Request, today: &str) -> Vec<String> {
    let today = day(today);
    let standing = standing(&case(outcome, today), request, today).unwrap();
    let line = |it: &road::Station| {
        let day = it.day.map(|day| format!(" {day}")).unwrap_or_default();
        format!("{} {}{day}", it.stop.as_str(), it.state.as_str())
    };
    standing.stations.iter().map(line).collect()
}

#[track_caller]
fn check(request: &Request, today: &str, expected: &[&str]) {
    assert_eq!(drawn(Outcome::NoFurtherAction, request, today), expected);
}

#[test]
fn somebody_who_waits_for_an_answer() {
    check(
        &request(),
        "2026-11-01",
        &[
            "sent done 2026-10-01",
            "received done 2026-10-03",
            "due ahead 2026-11-03",
            "chase ahead 2026-11-08",
            "answer next",
            "complaint ahead",
            "acknowledgement ahead",
            "complaint-answer ahead",
            "commissioner ahead",
            "commissioner-answer ahead",
            "tribunal ahead",
            "court ahead",
        ],
    );
}

#[test]
fn somebody_whose_refusal_went_to_the_ico() {
    let request = Request {
        complained: Some(day("2026-11-10")),
        commissioner_complained: Some(day("2026-12-20")),
        ..answered(PoliceAnswer::Refused, "2026-10-30")
    };
    check(
        &request,
        "2027-01-10",
        &[
            "sent done 2026-10-01",
            "received done 2026-10-03",
            "due past 2026-11-03",
            "chase past",
            "answer done 2026-10-30",
            "complaint done 2026-11-10",
            "acknowledgement past",
            "complaint-answer past",
            "commissioner done 2026-12-20",
            "commissioner-answer next",
            "tribunal ahead 2027-03-21",
            "court ahead 2027-01-29",
        ],
    );
}

#[test]
fn somebody_whose_photo_is_deleted_has_a_short_road() {
    check(
        &answered(PoliceAnswer::Deleted, "2026-10-30"),
        "2026-11-10",
        &[
            "sent done 2026-10-01",
            "received done 2026-10-03",
            "due past 2026-11-03",
            "chase past",
            "answer done 2026-10-30",
            "copies next",
        ],
    );
}

#[test]
fn proof_of_identity_is_a_place_of_its_own() {
    let asked = Request { id_asked: Some(day("2026-10-10")), ..request() };
    let lines = drawn(Outcome::NoFurtherAction, &asked, "2026-11-20");
    assert_eq!(lines[2..5], ["identity next", "due ahead", "chase ahead"]);
    let given = Request { id_given: Some(day("2026-10-20")), ..asked };
    let lines = drawn(Outcome::NoFurtherAction, &given, "2026-10-25");
    assert_eq!(lines[2..4], ["identity done 2026-10-20", "due ahead 2026-11-20"]);
}

#[test]
fn whoever_needs_advice_first_has_no_next_place_but_that() {
    let lines = drawn(Outcome::StillInvestigated, &request(), "2026-11-20");
    assert!(lines.contains(&"chase after-advice 2026-11-08".to_owned()), "{lines:?}");
    assert!(!lines.iter().any(|line| line.contains("next") || line.contains("ahead")));
}

/// On each day of two years, for each thing that can have happened: at most one place is next, exactly one
/// where no advice comes first, and every place says something.
#[test]
fn one_place_is_next_on_each_day() {
    let refused = answered(PoliceAnswer::Refused, "2026-10-30");
    let complained = Request { complained: Some(day("2026-11-10")), ..refused };
    let has = Request { complaint_acknowledged: Some(day("2026-11-12")), ..complained };
    let over = Request { complaint_answered: Some(day("2026-12-12")), ..has };
    let went = Request { commissioner_complained: Some(day("2026-12-20")), ..over };
    let told = Request { commissioner_answered: Some(day("2027-02-20")), ..went };
    let silent = Request { complained: Some(day("2026-11-10")), ..request() };
    let held = Request { id_asked: Some(day("2026-10-10")), ..request() };
    let chased = Request { chased: Some(day("2026-11-09")), ..request() };
    let gone = answered(PoliceAnswer::NotHeld, "2026-10-30");
    let mut drawn = 0;
    for request in
        [request(), refused, complained, has, over, went, told, silent, held, chased, gone]
    {
        for today in day("2027-02-20").iter_days().take(366) {
            for (outcome, expected) in
                [(Outcome::NoFurtherAction, 1), (Outcome::WaitingForCourt, 0)]
            {
                let standing = standing(&case(outcome, today), &request, today).unwrap();
                let is_next = |it: &&road::Station| it.state == State::Next;
                let next = standing.stations.iter().filter(is_next).count();
                let is_gone = standing.stations.iter().any(|it| it.stop == Stop::Copies);
                let expected = if is_gone { 1 } else { expected };
                assert_eq!(next, expected, "{outcome:?} {request:?} on {today}");
                for station in &standing.stations {
                    let words = station.day_words();
                    assert_eq!(words.is_some(), station.day.is_some());
                    assert!(words.is_none_or(|it| !it.contains('{')), "{station:?}");
                }
                drawn += 1;
            }
        }
    }
    println!("{drawn} roads drawn");
}

/// "A court decides, 14 March 2027" was read as the day of the judgment: it is the last day to begin.
#[test]
fn a_day_that_has_not_come_says_whether_it_is_the_first_or_the_last() {
    let today = day("2027-01-10");
    let request = Request {
        complained: Some(day("2027-01-05")),
        ..answered(PoliceAnswer::Refused, "2026-12-15")
    };
    let standing = standing(&case(Outcome::NoFurtherAction, today), &request, today).unwrap();
    let words = |stop| standing.stations.iter().find(|it| it.stop == stop).unwrap().day_words();
    assert_eq!(words(Stop::Complaint).as_deref(), Some("5 January 2027"));
    assert_eq!(words(Stop::Acknowledgement).as_deref(), Some("By 4 February 2027"));
    assert_eq!(words(Stop::Court).as_deref(), Some("By 14 March 2027"));
    assert_eq!(words(Stop::ComplaintAnswer), None);
}
