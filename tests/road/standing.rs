//! Where a person stands: the days, what they are told, and when to come back.

use super::people::{answered, case, day, plus, request};
use chrono::{Datelike as _, NaiveDate};
use road::{Standing, standing};
use rules::{Outcome, PoliceAnswer, ReplyDate, Request, Step, reply};
use words::{ASKED_UI, BANK_HOLIDAYS};

fn stands(request: &Request, today: &str) -> Standing {
    let today = day(today);
    standing(&case(Outcome::NoFurtherAction, today), request, today).unwrap()
}

#[test]
fn somebody_who_waits_is_told_until_when() {
    // One month from 3 October is 3 November, a Tuesday; five days more are 8 November.
    let on_time = stands(&request(), "2026-11-01");
    assert_eq!((on_time.next(), on_time.back_on), (Step::Wait, Some(day("2026-11-08"))));
    assert_eq!(on_time.due_words().unwrap(), "Police should answer by 3 November 2026.");
    assert!(on_time.back_words().unwrap().contains("8 November 2026"));

    let late = stands(&request(), "2026-11-08");
    assert_eq!((late.next(), late.back_on, late.back_words()), (Step::Chase, None, None));
    assert_eq!(late.due_words().unwrap(), "Police should have answered by 3 November 2026.");

    let chased = Request { chased: Some(day("2026-11-08")), ..request() };
    assert_eq!(stands(&chased, "2026-11-10").back_on, Some(day("2026-11-22")));
    let only_sent = stands(&Request { received: None, ..request() }, "2026-11-01");
    assert_eq!(only_sent.due_words().unwrap(), "Police should answer by about 2 November 2026.");
    let held = Request { id_asked: Some(day("2026-10-10")), ..request() };
    assert_eq!(stands(&held, "2026-11-10").next(), Step::GiveId);
    assert!(stands(&held, "2026-11-10").due_words().unwrap().contains("proof"));
    let refused = answered(PoliceAnswer::Refused, "2026-10-30");
    assert_eq!(stands(&refused, "2026-11-10").due_words(), None, "it has come");
}

/// Beyond the table of bank holidays only weekends are counted, and nobody was told.
#[test]
fn a_day_of_a_year_whose_bank_holidays_are_not_known_was_given_without_a_word() {
    let words = |sent: &str| {
        let request = Request::sent_on(day(sent));
        stands(&request, sent).holidays_words()
    };
    let last = *BANK_HOLIDAYS.days().iter().max().unwrap();
    assert_eq!(words(&format!("{}-11-20", last.year())), None);
    assert_eq!(words(&format!("{}-12-10", last.year())), Some(ASKED_UI.due_holidays));
    let refused = answered(PoliceAnswer::Refused, "2026-10-30");
    assert_eq!(stands(&refused, "2026-11-10").holidays_words(), None);
}

/// The day to come back is the first on which the rules have another step, whatever one waits for.
#[test]
fn the_day_to_come_back_is_the_first_with_another_step() {
    let complained = Request {
        complained: Some(day("2026-11-20")),
        ..answered(PoliceAnswer::Refused, "2026-10-30")
    };
    let has = Request { complaint_acknowledged: Some(day("2026-11-25")), ..complained };
    let went = Request { commissioner_complained: Some(day("2026-12-20")), ..has };
    let heard = Request { commissioner_heard: Some(day("2027-01-20")), ..went };
    let extended = Request { extended: Some(day("2026-10-20")), ..request() };
    let mut waits = 0;
    for request in [request(), extended, complained, has, went, heard] {
        for today in day("2026-12-21").iter_days().take(120) {
            let case = case(Outcome::NoFurtherAction, today);
            let next_on = |on: NaiveDate| reply(&case, &request, on, BANK_HOLIDAYS).unwrap().next;
            let Some(back) = standing(&case, &request, today).unwrap().back_on else {
                assert_ne!(next_on(today), Step::Wait, "{request:?} on {today}");
                continue;
            };
            waits += 1;
            assert!(back > today && next_on(back) != Step::Wait);
            assert_eq!(next_on(back.pred_opt().unwrap()), Step::Wait);
        }
    }
    println!("{waits} waits");
    assert!(waits > 100);
}

#[test]
fn each_day_says_how_it_was_counted_and_whether_it_is_over() {
    let request = Request {
        complained: Some(day("2026-11-10")),
        complaint_acknowledged: Some(day("2026-11-12")),
        commissioner_complained: Some(day("2026-11-20")),
        ..answered(PoliceAnswer::Refused, "2026-10-30")
    };
    let standing = stands(&request, "2027-01-30");
    let days: Vec<_> = standing.days().map(|it| (it.name, it.day, it.is_past)).collect();
    assert_eq!(
        days,
        [
            (ReplyDate::Acknowledgement, day("2026-12-10"), true),
            (ReplyDate::CommissionerBy, day("2027-02-12"), false),
            (ReplyDate::JudicialReviewBy, day("2027-01-29"), true),
            (ReplyDate::TribunalFrom, day("2027-02-21"), false),
            (ReplyDate::TribunalBy, day("2027-06-17"), false),
        ]
    );
    for found in standing.days() {
        assert!(!found.count.basis.is_empty());
        assert_eq!(found.is_past, found.day < standing.today);
        assert!(!found.words(found.day).contains("over"), "not on the day itself");
        assert_eq!(found.words(plus(found.day, 1)).contains("over"), !found.opens());
    }
    assert_eq!(standing.until(Step::Tribunal), Some(day("2027-06-17")));
    assert_eq!(standing.until(Step::Court), Some(day("2027-01-29")));
    assert_eq!(standing.until(Step::Chase), None);
}

/// A calendar said "Reply due" after police had answered, and the days that count had it too.
#[test]
fn the_day_to_ask_where_the_answer_is_counted_after_the_answer() {
    let has_chase = |request: &Request| {
        stands(request, "2026-11-02").days().any(|day| day.name == ReplyDate::Chase)
    };
    let silent = request();
    assert!(has_chase(&silent));
    assert!(!has_chase(&Request { complained: Some(day("2026-10-20")), ..request() }));
    assert!(!has_chase(&answered(PoliceAnswer::Refused, "2026-10-30")));
    assert!(!has_chase(&answered(PoliceAnswer::NotHeld, "2026-10-30")));
}

#[test]
fn advice_stands_before_a_letter_whatever_police_answered() {
    let today = day("2026-12-01");
    let deleted = answered(PoliceAnswer::Deleted, "2026-10-30");
    let refused = answered(PoliceAnswer::Refused, "2026-10-30");
    for outcome in [Outcome::StillInvestigated, Outcome::Recall, Outcome::Immigration] {
        let case = case(outcome, today);
        let found = standing(&case, &deleted, today).unwrap();
        assert!(found.needs_advice && found.next() == Step::ConfirmCopies, "{outcome:?}");
        assert!(found.is_letter_withheld(), "nobody is left to wonder where the letter is");
        let found = standing(&case, &refused, today).unwrap();
        assert!(
            found.needs_advice && found.next() == Step::AdviceFirst && found.options.is_empty()
        );
        assert!(!found.is_letter_withheld(), "the step itself says so");
        assert!(found.days().count() > 0, "the days are told all the same");
    }
    let found = standing(&case(Outcome::NoFurtherAction, today), &refused, today).unwrap();
    assert!(!found.needs_advice && found.next() != Step::AdviceFirst);
    let found = standing(&case(Outcome::NoFurtherAction, today), &deleted, today).unwrap();
    assert!(!found.is_letter_withheld());
}

/// The published reply names the tribunal here; a reader is not sent where it would be struck out.
#[test]
fn no_tribunal_is_offered_once_the_outcome_was_told() {
    let request = Request {
        complained: Some(day("2026-11-10")),
        commissioner_complained: Some(day("2026-11-20")),
        commissioner_answered: Some(day("2027-03-01")),
        ..answered(PoliceAnswer::Refused, "2026-10-30")
    };
    let standing = stands(&request, "2027-03-10");
    assert_eq!(standing.next(), Step::Court);
    assert!(standing.reply.options.contains(&Step::Tribunal));
    assert!(!standing.options.contains(&Step::Tribunal));
}
