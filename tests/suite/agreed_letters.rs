//! Letters that a person has read and agreed to, each in a file of its own.

use super::letters::{NEEDED, convicted, no_further_action, only, written};
use check::letter::Detail;
use expect_test::expect_file;
use rules::{AgeAtImage, Arrest, Offence, Outcome, Police};

/// Compares a letter with the file of that name; `UPDATE_EXPECT=1` writes the files anew.
#[track_caller]
fn agreed(name: &str, arrest: Arrest, details: &[Detail]) {
    let letter = written(arrest, &only(details)).expect("a letter");
    expect_file![format!("../letters/{name}.txt")].assert_eq(&letter.text);
}

#[test]
fn letters_for_people_who_were_not_convicted_read_as_agreed() {
    agreed("adult-no-further-action", no_further_action(), &NEEDED);
    let arrest = Arrest {
        age_at_image: Some(AgeAtImage::Under18),
        outcome: Some(Outcome::NotGuilty),
        ..no_further_action()
    };
    agreed("under-18-not-guilty", arrest, Detail::ALL);
    let arrest = Arrest { age_at_image: None, ..no_further_action() };
    agreed("age-not-sure-no-further-action", arrest, &NEEDED);
    let arrest = Arrest {
        police: Some(Police::BritishTransportPolice),
        outcome: Some(Outcome::CommunityResolution),
        ..no_further_action()
    };
    agreed("transport-police-community-resolution", arrest, &NEEDED);
}

#[test]
fn letters_for_people_who_were_convicted_read_as_agreed() {
    agreed("adult-convicted-of-shoplifting", convicted(), Detail::ALL);
    let arrest = Arrest { offence: Some(Offence::NotRecordable), ..convicted() };
    agreed("adult-convicted-not-recordable", arrest, &NEEDED);
}

#[test]
fn letters_for_people_with_a_caution_read_as_agreed() {
    let caution = Arrest { outcome: Some(Outcome::Caution), ..no_further_action() };
    let arrest = Arrest { offence: Some(Offence::Recordable), ..caution.clone() };
    agreed("adult-caution-recordable", arrest, &NEEDED);
    agreed("adult-caution-offence-not-sure", caution, &NEEDED);
}
