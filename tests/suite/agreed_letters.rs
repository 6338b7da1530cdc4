//! Letters that a person has read and agreed to, each in a file of its own.

use super::letters::{NEEDED, convicted, no_further_action, only, written};
use check::letter::{Detail, Details, contradicts_age};
use expect_test::expect_file;
use rules::{AgeAtImage, Arrest, ImageKind, Offence, Outcome, Police, RULES_DATE};

/// Compares a letter with the file of that name; `UPDATE_EXPECT=1` writes the files anew.
#[track_caller]
fn agreed(name: &str, arrest: Arrest, details: &Details) {
    let letter = written(arrest, details).expect("a letter");
    let differs = contradicts_age(&letter.case, details, RULES_DATE);
    assert!(!differs, "{name}: the birth date must fit the age that the letter says");
    expect_file![format!("../letters/{name}.txt")].assert_eq(&letter.text);
}

/// All that is needed, with these details too.
fn needed_and(more: &[(Detail, &str)]) -> Details {
    let mut details = only(&NEEDED);
    for (detail, text) in more {
        details.set(*detail, (*text).to_owned());
    }
    details
}

#[test]
fn letters_for_people_who_were_not_convicted_read_as_agreed() {
    let needed = only(&NEEDED);
    agreed("adult-no-further-action", no_further_action(), &needed);
    let arrest = Arrest {
        age_at_image: Some(AgeAtImage::Under18),
        outcome: Some(Outcome::NotGuilty),
        ..no_further_action()
    };
    let mut young = only(Detail::ALL);
    young.set(Detail::Born, "10 May 2002".to_owned());
    young.set(Detail::ArrestDate, "March 2019".to_owned());
    agreed("under-18-not-guilty", arrest, &young);
    let arrest = Arrest { age_at_image: None, ..no_further_action() };
    agreed("age-not-sure-no-further-action", arrest, &needed);
    let arrest = Arrest {
        police: Some(Police::BritishTransportPolice),
        outcome: Some(Outcome::CommunityResolution),
        ..no_further_action()
    };
    agreed("transport-police-community-resolution", arrest, &needed);
}

#[test]
fn letters_for_people_who_were_convicted_read_as_agreed() {
    agreed("adult-convicted-of-shoplifting", convicted(), &only(Detail::ALL));
    let arrest = Arrest { offence: Some(Offence::NotRecordable), ..convicted() };
    agreed("adult-convicted-not-recordable", arrest, &only(&NEEDED));
}

#[test]
fn letters_for_people_with_a_caution_read_as_agreed() {
    let caution = Arrest { outcome: Some(Outcome::Caution), ..no_further_action() };
    let arrest = Arrest { offence: Some(Offence::Recordable), ..caution.clone() };
    agreed("adult-caution-recordable", arrest, &only(&NEEDED));
    agreed("adult-caution-offence-not-sure", caution, &only(&NEEDED));
}

#[test]
fn letters_for_people_whose_outcome_has_words_of_its_own_read_as_agreed() {
    let recordable = |outcome| Arrest {
        outcome: Some(outcome),
        offence: Some(Offence::Recordable),
        ..no_further_action()
    };
    let ended = needed_and(&[(Detail::OutcomeDate, "9 June 2021")]);
    agreed("adult-discharge-2021", recordable(Outcome::Discharge), &ended);
    let other = recordable(Outcome::ConvictedOfAnotherOffence);
    agreed("adult-convicted-of-another-offence", other, &only(&NEEDED));
    let held = recordable(Outcome::MentalHealthLaw);
    agreed("adult-mental-health-law", held, &only(&NEEDED));
    let again = Arrest { earlier_case: true, ..recordable(Outcome::ChargesDropped) };
    agreed("adult-older-case-charges-dropped", again, &only(&NEEDED));
}

#[test]
fn letters_for_people_who_were_not_arrested_read_as_agreed() {
    let details = needed_and(&[(Detail::ArrestPlace, "Anytown police station")]);
    let came = Arrest { image_kind: Some(ImageKind::Voluntary), ..no_further_action() };
    agreed("voluntary-interview-no-further-action", came, &details);
    let details = needed_and(&[(Detail::ArrestPlace, "High Street, Anytown")]);
    let street = Arrest { image_kind: Some(ImageKind::Elsewhere), ..no_further_action() };
    agreed("photo-elsewhere", street, &details);
}
