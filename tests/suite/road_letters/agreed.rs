//! Letters after the first that a person has read and agreed to, each in a file of its own.

use super::super::letters::{NEEDED, convicted, no_further_action, only};
use super::requests::answered;
use super::{RECEIVED, SENT, Situation, TODAY};
use check::letter::plain_text;
use expect_test::expect_file;
use road::letter::{About, Refusal, RoadLetter, compose, is_for};
use rules::{AgeAtImage, Arrest, Case, ImageKind, Outcome, PoliceAnswer, Request, date};

/// Compares a letter with the file of that name; `UPDATE_EXPECT=1` writes the files anew.
#[track_caller]
fn agreed(name: &str, letter: RoadLetter, arrest: Arrest, request: Request, refusals: &[Refusal]) {
    let situation = Situation::new(arrest, request);
    let about = situation.about(refusals);
    assert!(is_for(letter, &about), "{name} is not offered: {:?}", situation.reply);
    let text = plain_text(&compose(letter, &about, &only(&NEEDED), TODAY));
    let file = format!("../../letters/road/{}-{name}.txt", letter.as_str());
    expect_file![file].assert_eq(&text);
}

fn got() -> Request {
    Request { received: Some(RECEIVED), ..Request::sent_on(SENT) }
}

fn under_18() -> Arrest {
    Arrest { age_at_image: Some(AgeAtImage::Under18), ..no_further_action() }
}

fn caution() -> Arrest {
    Arrest { outcome: Some(Outcome::Caution), ..no_further_action() }
}

fn elsewhere() -> Arrest {
    Arrest { image_kind: Some(ImageKind::Elsewhere), ..no_further_action() }
}

#[test]
fn letters_to_police_who_are_silent_read_as_agreed() {
    let chase = RoadLetter::Chase;
    agreed("silent", chase, no_further_action(), got(), &[]);
    agreed("silent-day-not-known", chase, elsewhere(), Request::sent_on(SENT), &[]);
    let extended = Request { extended: Some(date(2026, 10, 20)), ..got() };
    agreed("extended-in-time", chase, no_further_action(), extended, &[]);
    let late = Request { extended: Some(date(2026, 12, 1)), ..got() };
    agreed("extended-late", chase, no_further_action(), late, &[]);
    agreed("in-time", RoadLetter::Extension, no_further_action(), extended, &[]);
    agreed("late", RoadLetter::Extension, no_further_action(), late, &[]);
    let late = Request { received: None, ..late };
    agreed("late-day-not-known", RoadLetter::Extension, elsewhere(), late, &[]);
}

#[test]
fn letters_about_identity_read_as_agreed() {
    let asked = Request { id_asked: Some(date(2026, 10, 12)), ..got() };
    agreed("in-time", RoadLetter::Identity, no_further_action(), asked, &[]);
    let late = Request { id_asked: Some(date(2027, 4, 19)), ..got() };
    agreed("late", RoadLetter::Identity, no_further_action(), late, &[]);
    let given = Request { id_given: Some(date(2026, 10, 16)), ..asked };
    agreed("identity-given", RoadLetter::Chase, no_further_action(), given, &[]);
}

#[test]
fn complaints_read_as_agreed() {
    let complaint = RoadLetter::Complaint;
    let chased = Request { chased: Some(date(2026, 12, 7)), ..got() };
    agreed("silent", complaint, no_further_action(), chased, &[]);
    let refused = Request { answered: answered(PoliceAnswer::Refused), ..got() };
    let reasons = [Refusal::PolicingPurpose, Refusal::FixedTime, Refusal::OtherConvictions];
    agreed("refused-adult", complaint, no_further_action(), refused, &reasons);
    agreed("refused-under-18", complaint, under_18(), refused, &reasons);
    let reasons = [Refusal::TooEarly, Refusal::NeverDelete, Refusal::Excessive];
    agreed("refused-convicted", complaint, convicted(), refused, &reasons);
    let reasons = [Refusal::TreatedAsConviction, Refusal::SystemCannot, Refusal::IdentityAgain];
    agreed("refused-caution", complaint, caution(), refused, &reasons);
    let reasons = [Refusal::NotACustodyImage];
    agreed("refused-elsewhere", complaint, elsewhere(), refused, &reasons);
    agreed("refused-with-many-reasons", complaint, no_further_action(), refused, Refusal::ALL);
    let partly = Request { answered: answered(PoliceAnswer::Partly), ..got() };
    let reasons = [Refusal::PartlyDeleted, Refusal::Restricted];
    agreed("partly", complaint, no_further_action(), partly, &reasons);
}

#[test]
fn letters_to_the_watchdog_read_as_agreed() {
    let refused = Request {
        answered: answered(PoliceAnswer::Refused),
        complained: Some(date(2027, 2, 15)),
        ..got()
    };
    let reasons = [Refusal::PolicingPurpose, Refusal::Excessive];
    agreed("refused", RoadLetter::Commissioner, no_further_action(), refused, &reasons);
    let answer = Request {
        complaint_acknowledged: Some(date(2027, 3, 2)),
        complaint_answered: Some(date(2027, 5, 4)),
        ..refused
    };
    agreed("complaint-answered", RoadLetter::Commissioner, under_18(), answer, &reasons);
    let silent = Request {
        chased: Some(date(2026, 12, 7)),
        complained: Some(date(2027, 1, 11)),
        ..Request::sent_on(SENT)
    };
    agreed("silent", RoadLetter::Commissioner, no_further_action(), silent, &[]);
    agreed("refused", RoadLetter::CommissionerCheck, no_further_action(), refused, &reasons);
    let not_held = Request { answered: answered(PoliceAnswer::NotHeld), ..got() };
    let reasons = [Refusal::NotHeld];
    agreed("not-held", RoadLetter::CommissionerCheck, no_further_action(), not_held, &reasons);
    let partly = Request { answered: answered(PoliceAnswer::Partly), ..got() };
    let reasons = [Refusal::Restricted];
    agreed("partly", RoadLetter::CommissionerCheck, convicted(), partly, &reasons);
}

#[test]
fn letters_about_copies_read_as_agreed() {
    for answer in [PoliceAnswer::Deleted, PoliceAnswer::Partly, PoliceAnswer::NotHeld] {
        let request = Request { answered: answered(answer), ..got() };
        agreed(answer.as_str(), RoadLetter::Copies, no_further_action(), request, &[]);
    }
}

#[test]
fn requests_for_what_police_hold_read_as_agreed() {
    for letter in [RoadLetter::Access, RoadLetter::PhotoCopy] {
        agreed("asked-before", letter, no_further_action(), got(), &[]);
        let case = Case::of(no_further_action(), TODAY);
        let about = About { case: &case, request: None, reply: None, refusals: &[] };
        assert!(is_for(letter, &about));
        let text = plain_text(&compose(letter, &about, &only(&NEEDED), TODAY));
        let file = format!("../../letters/road/{}-first.txt", letter.as_str());
        expect_file![file].assert_eq(&text);
    }
}
