//! What a letter tells of a case: one outcome, the person's own, and no more than they told us.

use super::letters::{
    NEEDED, convicted, every_letter, filled, is_photo, no_further_action, only, written,
};
use check::letter::{BLANKS, Detail, Details, contradicts_age, plain_text, template};
use rules::{AgeAtImage, Arrest, Case, ImageKind, Offence, Outcome, PartialDate, RULES_DATE};
use std::collections::{BTreeMap, BTreeSet};

/// How it ended, as a letter says it.
fn line_of(text: &str) -> Option<&str> {
    text.lines().find_map(|line| line.strip_prefix("How it ended: "))
}

/// Several outcomes joined by "or" were signed by people to whom one of them had happened.
#[test]
fn a_letter_told_several_outcomes_joined_by_or() {
    let mut words = BTreeMap::new();
    for case in every_letter().iter().filter(|it| !it.is_photo()) {
        let outcome = case.arrest.outcome.expect("it ended");
        let line = line_of(&case.text).expect("how it ended");
        assert_eq!(line.matches(". ").count(), 0, "more than one sentence: {line}");
        words.insert(outcome.as_str(), line);
    }
    let lines: BTreeSet<&str> = words.values().copied().collect();
    assert_eq!(lines.len(), words.len(), "two outcomes are told in the same words: {words:?}");
    for letter in every_letter() {
        assert_eq!(alternatives(&letter.text), Vec::<String>::new());
    }
}

/// Each line that leaves something to choose, but for an office that has two names and a thing that may
/// be either.
fn alternatives(text: &str) -> Vec<String> {
    let known = [
        "Data protection or information rights office",
        "a photo or a recording",
        "used for a face search or put on a watch list",
    ];
    let rest = known.iter().fold(text.to_owned(), |text, known| text.replace(known, ""));
    let has_or = |line: &&str| line.split(|it: char| !it.is_alphabetic()).any(|word| word == "or");
    rest.lines()
        .filter(|line| !line.contains("summons number"))
        .filter(has_or)
        .map(str::to_owned)
        .collect()
}

/// A text in small letters, without names and the words by which a letter says that there was no arrest.
fn without_denials(text: &str) -> String {
    [
        "I was not arrested.",
        "someone who was not even arrested",
        "Review of the Use and Retention of Custody Images",
        words::SITE.name,
        "The review is about custody images.",
        "Custody record number: CU/123",
        "Arrest or summons number: 19/01/456",
    ]
    .iter()
    .fold(text.to_owned(), |text, known| text.replace(known, ""))
    .to_lowercase()
}

/// The letter claimed a custody image and an arrest for people who had neither.
#[test]
fn a_letter_claimed_an_arrest_or_custody_that_never_was() {
    for details in [filled(), only(&NEEDED), Details::default()] {
        for letter in every_letter() {
            let kind = letter.arrest.image_kind.expect("no letter without it");
            let case = written(letter.arrest.clone(), &details).expect("a letter");
            let text = without_denials(&case.text);
            match kind {
                ImageKind::Custody => {
                    case.must("Please delete the custody image that you took of me");
                    case.must_not("I was not arrested");
                }
                ImageKind::Voluntary => {
                    case.must("photo that you took of me at a police station");
                    case.must("I was not arrested.");
                    assert!(!text.contains("arrest") && !text.contains("custody"), "{text}");
                }
                ImageKind::Elsewhere => {
                    case.must("a photo or a recording that shows me");
                    case.must_not("arrested");
                    assert!(!text.contains("arrest") && !text.contains("custody"), "{text}");
                    case.must_not("How it ended");
                    case.must_not("review");
                    assert!(is_photo(template(&case.case).expect("a letter")));
                }
            }
        }
    }
}

#[test]
fn a_photo_letter_is_the_same_whatever_the_case_was() {
    let letters = every_letter().iter().filter(|it| it.is_photo());
    let texts: BTreeSet<&str> = letters.map(|it| it.text.as_str()).collect();
    assert_eq!(texts.len(), 1, "it tells no outcome, age or offence");
}

/// Which law the letter of somebody with a discharge names, if its date is given so.
#[track_caller]
fn check_discharge(date: &str, is_named: bool) {
    let arrest = Arrest { outcome: Some(Outcome::Discharge), ..no_further_action() };
    let mut details = only(&NEEDED);
    details.set(Detail::OutcomeDate, date.to_owned());
    let letter = written(arrest, &details).expect("a letter");
    assert_eq!(letter.says("Section 82 of the Sentencing Code"), is_named, "{date:?}");
    assert_eq!(letter.says("I could not find out whether"), !is_named, "{date:?}");
    letter.must("lease treat me as not convicted.");
}

/// The Sentencing Code is in force for convictions from 1 December 2020; before that another law was.
#[test]
fn a_section_is_named_only_for_a_discharge_from_the_day_it_came_into_force() {
    check_discharge("1 December 2020", true);
    check_discharge("01/12/2020", true);
    check_discharge("Dec 2020", true);
    check_discharge("9 June 2021", true);
    check_discharge("2021", true);
    check_discharge("30 November 2020", false);
    check_discharge("November 2020", false);
    // Some day of that year, or of that time.
    check_discharge("2020", false);
    check_discharge("about 2021", false);
    check_discharge("before December 2020", false);
    check_discharge("about December 2020", false);
    check_discharge("1st December 2020", true);
    check_discharge("", false);
    check_discharge("31 February 2021", false);
}

#[test]
fn no_other_letter_and_no_blank_one_names_that_section() {
    for blank in BLANKS {
        let text = plain_text(&blank.letter());
        assert!(!text.contains("ection 82") && !text.contains("Sentencing Code"), "{}", blank.slug);
        assert!(!text.contains("discharge"), "{}", blank.slug);
    }
    let mut lately = filled();
    lately.set(Detail::OutcomeDate, "9 June 2021".to_owned());
    for letter in every_letter().iter().filter(|it| it.arrest.offence != Some(Offence::Recordable))
    {
        let letter = written(letter.arrest.clone(), &lately).expect("a letter");
        let is_discharge = letter.arrest.outcome == Some(Outcome::Discharge) && !letter.is_photo();
        assert_eq!(letter.says("ection 82"), is_discharge, "{:?}", letter.arrest);
        assert_eq!(letter.says("discharge"), is_discharge, "{:?}", letter.arrest);
    }
}

/// The letter had no date of the outcome.
#[test]
fn a_letter_says_when_it_ended_only_where_that_was_given() {
    for arrest in [no_further_action(), convicted()] {
        written(arrest.clone(), &filled()).expect("a letter").must("When it ended: 9 June 2019");
        written(arrest, &only(&NEEDED)).expect("a letter").must_not("When it ended");
    }
}

#[test]
fn a_letter_says_of_an_older_case_that_it_tells_of_that() {
    for case in every_letter() {
        let told =
            case.says("I was arrested again in an older case. What follows is about that case.");
        let is_told = case.arrest.earlier_case && !case.is_photo();
        assert_eq!(told, is_told, "{:?}", case.arrest);
    }
}

/// Whether a birth date in a letter contradicts the age answered; the photo was taken at some time.
#[track_caller]
fn check_age(age: AgeAtImage, born: &str, taken: &str, expected: bool) {
    let case = Case::of(Arrest { age_at_image: Some(age), ..no_further_action() }, RULES_DATE);
    let mut details = Details::default();
    details.set(Detail::Born, born.to_owned());
    details.set(Detail::ArrestDate, taken.to_owned());
    assert_eq!(contradicts_age(&case, &details, RULES_DATE), expected, "{born} {taken}");
}

/// A letter said "born May 1994, arrested March 2019, I was under 18".
#[test]
fn a_birth_date_in_a_letter_contradicted_the_age_in_it() {
    let (young, adult) = (AgeAtImage::Under18, AgeAtImage::Adult);
    check_age(young, "10 May 1994", "March 2019", true);
    check_age(young, "10 May 2002", "March 2019", false);
    check_age(young, "10 May 2002", "10 May 2020", true);
    check_age(young, "10 May 2002", "9 May 2020", false);
    check_age(adult, "10 May 2002", "10 May 2020", false);
    check_age(adult, "10 May 2002", "9 May 2020", true);
    check_age(adult, "10 May 2002", "Mar 2019", true);
    check_age(adult, "10/5/1994", "2019", false);
    // Left open by what was typed: nothing is said.
    check_age(adult, "2001", "2019", false);
    check_age(young, "2001", "2019", false);
    check_age(young, "10 May 1994", "", false);
    check_age(young, "10 May 1994", "about March 2019", false);
    check_age(young, "", "March 2019", false);
    check_age(young, "I do not know", "March 2019", false);
    // Whoever is a child today was one whenever the photo was taken.
    check_age(adult, "10 May 2015", "", true);
    check_age(adult, "10 May 2015", "in spring", true);
}

#[test]
fn a_birth_date_is_held_against_the_dates_of_the_check_too() {
    let year = |text| PartialDate::parse(text).ok();
    let mut details = Details::default();
    details.set(Detail::Born, "10 May 1994".to_owned());
    let dated = Arrest {
        age_at_image: None,
        born: year("2004"),
        image_taken: year("2019"),
        ..no_further_action()
    };
    assert!(contradicts_age(&Case::of(dated, RULES_DATE), &details, RULES_DATE));
    let unknown = Arrest { age_at_image: None, ..no_further_action() };
    assert!(!contradicts_age(&Case::of(unknown, RULES_DATE), &details, RULES_DATE));
}

#[test]
fn a_blank_letter_tells_no_outcome_and_leaves_room_for_it() {
    let slugs: Vec<&str> = BLANKS.iter().map(|blank| blank.slug).collect();
    assert_eq!(slugs.iter().filter(|it| **it == "photo-elsewhere").count(), 1);
    for blank in BLANKS.iter().filter(|it| it.slug != "photo-elsewhere") {
        let text = plain_text(&blank.letter());
        let line = line_of(&text).expect("how it ended");
        assert!(line.starts_with(check::letter::SPACE), "{line}");
    }
}
