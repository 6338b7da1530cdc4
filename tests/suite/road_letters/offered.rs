//! Which letters a person is offered, and that nobody is who should not write.

use super::super::letters::{every_arrest, no_further_action};
use super::requests::{answered, every_request};
use super::{RECEIVED, SENT, Situation, TODAY};
use road::letter::{About, RoadLetter, offered};
use rules::{Case, PoliceAnswer, Request, Step, date, reply};

#[track_caller]
fn check(request: Request, expected: &[&str]) {
    let situation = Situation::new(no_further_action(), request);
    let letters: Vec<&str> =
        offered(&situation.about(&[])).into_iter().map(RoadLetter::as_str).collect();
    assert_eq!(letters, expected, "{request:?}");
}

#[test]
fn the_letter_of_the_next_step_comes_first() {
    let got = Request { received: Some(RECEIVED), ..Request::sent_on(SENT) };
    check(got, &["chase", "complaint", "commissioner", "access", "photo-copy"]);
    let late = Request { extended: Some(date(2026, 12, 1)), chased: Some(date(2027, 1, 4)), ..got };
    check(late, &["complaint", "extension", "commissioner", "access", "photo-copy"]);
    let refused = Request { answered: answered(PoliceAnswer::Refused), ..got };
    check(refused, &["complaint", "commissioner", "commissioner-check", "access", "photo-copy"]);
    let complained = Request { complained: Some(date(2027, 2, 15)), ..refused };
    check(complained, &["commissioner", "commissioner-check", "access", "photo-copy"]);
    let deleted = Request { answered: answered(PoliceAnswer::Deleted), ..got };
    check(deleted, &["copies", "access"]);
    let not_held = Request { answered: answered(PoliceAnswer::NotHeld), ..got };
    check(not_held, &["copies", "commissioner", "commissioner-check", "access"]);
    let asked = Request { id_asked: Some(date(2026, 10, 12)), ..got };
    check(asked, &["identity", "access", "photo-copy"]);
}

#[test]
fn nobody_is_offered_a_letter_who_should_not_write() {
    let requests = every_request();
    let (mut some, mut none) = (0, 0);
    for (place, arrest) in every_arrest().into_iter().enumerate() {
        let case = Case::of(arrest, TODAY);
        let may_write = check::letter::template(&case).is_some();
        // Another request for each arrest, so that all meet many.
        let request = requests[place % requests.len()];
        let reply = reply(&case, &request, TODAY, words::BANK_HOLIDAYS);
        let about =
            About { case: &case, request: Some(&request), reply: reply.as_ref(), refusals: &[] };
        let before = About { case: &case, request: None, reply: None, refusals: &[] };
        let advice = reply.as_ref().is_some_and(|it| it.next == Step::AdviceFirst);
        assert_eq!(!offered(&about).is_empty(), may_write && !advice, "{:?}", case.arrest);
        assert_eq!(!offered(&before).is_empty(), may_write, "{:?}", case.arrest);
        if may_write { some += 1 } else { none += 1 }
    }
    assert!(some > 1_000 && none > 1_000, "{some} {none}");
}
