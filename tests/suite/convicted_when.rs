//! A date of conviction beside the dates of birth and photo: refused, asked about once, or taken.

use super::walking::{CUSTODY, ENGLAND, GROUP_3, RECORDABLE, after, date, outcome, stage};
use check::{Answer, DateError, Draft, Mistake, NOT_SURE, Question};
use rules::{Outcome, RULES_DATE};
use words::Stage;

/// Where somebody born and photographed at these times gives a time of conviction.
#[track_caller]
fn check(born: &str, taken: &str, convicted: &str, insists: bool, expected: Result<(), Mistake>) {
    let ended = [stage(Stage::Court), outcome(Outcome::Convicted), RECORDABLE, GROUP_3];
    let start = [ENGLAND, CUSTODY, Answer::NotSure, date(born), date(taken)];
    let visit = after(&[&start[..], &ended].concat());
    let mut parts = convicted.split('-');
    let mut part = || parts.next().unwrap_or_default().to_owned();
    let draft = Draft { year: part(), month: part(), day: part(), ..Draft::default() };
    let question = Question::ConvictedOrReleased;
    let read = draft.read(question, visit.answers(), RULES_DATE, insists);
    let case = format!("born {born}, photo {taken}, convicted {convicted}, insists: {insists}");
    assert_eq!(read.map(|_| ()), expected, "{case}");
}

/// Where the same person, with all dates given, changes the date of birth.
#[track_caller]
fn check_birth(taken: &str, convicted: &str, born: &str, expected: Result<(), Mistake>) {
    let start = [ENGLAND, CUSTODY, Answer::NotSure, date("1980"), date(taken)];
    let ended = [stage(Stage::Court), outcome(Outcome::Convicted), RECORDABLE, GROUP_3];
    let visit = after(&[&start[..], &ended, &[date(convicted)]].concat());
    let draft = Draft { year: born.to_owned(), ..Draft::default() };
    let read = draft.read(Question::Born, visit.answers(), RULES_DATE, false);
    assert_eq!(read.map(|_| ()), expected, "photo {taken}, convicted {convicted}, born {born}");
}

/// It was taken, and a file with these answers could then not be opened again.
#[test]
fn a_birth_that_was_changed_later_lay_after_the_photo() {
    check_birth("1999", "2020", "1999", Ok(()));
    check_birth("1999", "2020", "2000", Err(Mistake::Date(DateError::BeforeBirth)));
    check_birth("2010", "2010", "2000", Ok(()));
    check_birth("2010", "2010", "2001", Err(Mistake::ConvictedTooYoung));
}

/// Somebody born in 2000, photographed in 2021 and convicted in 1990 was told to ask now.
#[test]
fn a_conviction_before_the_tenth_birthday_was_taken() {
    let refused = Err(Mistake::ConvictedTooYoung);
    for insists in [false, true] {
        check("2000", "2021", "1990", insists, refused);
        check("2000", "2021", "2009", insists, refused);
        check("2000-05-10", "2021", "2010-05-09", insists, refused);
        check("2000-05-10", "2021", "2010-04", insists, refused);
        check("2000-02-29", "2021", "2010-02-28", insists, refused);
    }
    // Some day of it is late enough: then the photo is asked about, and no more.
    check("2000", "2021", "2010", true, Ok(()));
    check("2000-05-10", "2021", "2010-05-10", true, Ok(()));
    check("2000-05-10", "2021", "2010-05", true, Ok(()));
    check("2000-02-29", "2021", "2010-03-01", true, Ok(()));
}

/// A photo of a second arrest comes after the conviction, so that it can be right; a slip is likelier.
#[test]
fn a_conviction_before_the_photo_is_asked_about_once_and_then_taken() {
    let asked = Err(Mistake::ConvictedBeforePhoto);
    for (taken, convicted) in [
        ("2019", "2018"),
        ("2019-05", "2019-04"),
        ("2019-05-10", "2019-05-09"),
        ("2019-05", "2018"),
    ] {
        check("1990", taken, convicted, false, asked);
        check("1990", taken, convicted, true, Ok(()));
    }
    for (taken, convicted) in [
        ("2019", "2019"),
        ("2019-05", "2019-05"),
        ("2019-05-10", "2019-05"),
        ("2019-05-10", "2019"),
    ] {
        check("1990", taken, convicted, false, Ok(()));
    }
}

#[test]
fn one_who_gave_no_other_date_is_asked_nothing_about_this_one() {
    let ended = [stage(Stage::Court), outcome(Outcome::Convicted), RECORDABLE, GROUP_3];
    let start = [ENGLAND, CUSTODY, Answer::NotSure, Answer::NotSure];
    let visit = after(&[&start[..], &ended].concat());
    let question = Question::ConvictedOrReleased;
    let draft = Draft { year: "1950".to_owned(), ..Draft::default() };
    let read = draft.read(question, visit.answers(), RULES_DATE, false);
    assert_eq!(read, Ok(date("1950")));
    let both = Draft { choice: NOT_SURE.to_owned(), ..draft };
    let read = both.read(question, visit.answers(), RULES_DATE, false);
    assert_eq!(read, Err(Mistake::DateAndNotSure));
    // Nobody can take a mark off again that was set earlier: "go back and enter it" led nowhere.
    let mut answers = visit.answers().clone();
    answers.set(question, Answer::NotSure);
    assert_eq!(both.read(question, &answers, RULES_DATE, false), Ok(date("1950")));
}
