//! Letters to fill in by hand: each claims nothing more than those to whom it is given could sign.

use super::graph::{days, walk_all};
use super::letters::is_photo;
use check::letter::{
    BLANKS, Blank, Detail, Details, SPACE, blank_for, compose, plain_text, template,
};
use chrono::NaiveDate;
use rules::{AgeAtImage, Arrest, Case, ImageKind, Offence, Outcome, OutcomeClass, Police};
use std::collections::BTreeSet;

/// The letter that the check would write for an arrest, with the spaces of a blank one.
fn exact(arrest: &Arrest, today: NaiveDate) -> Option<String> {
    let mut details = Details::default();
    for detail in Detail::ALL {
        details.set(*detail, SPACE.to_string());
    }
    compose(&Case::of(arrest.clone(), today), &details, today).map(|it| plain_text(&it))
}

/// What only a person whom it fits may say.
fn claims(letter: &str) -> Vec<&'static str> {
    [
        "\nI was under 18",
        "\nI was not convicted",
        "\nAs I understand it",
        "\nThe conviction was for an offence that is not recordable",
        "because I was under 18",
        "because the offence was not recordable",
        "\nPlease use your discretion",
        "what the highly exceptional reason is",
        "I was not arrested",
        "the custody image that you took",
        "Date of the arrest:",
        "Section 82",
        "I was not convicted of the offence that I was arrested for",
        "I was arrested again",
        "believe that you hold a photo or a recording",
        "a face search",
    ]
    .into_iter()
    .filter(|claim| letter.contains(claim))
    .collect()
}

/// Claims that a letter is about: where they do not differ, a letter to fill in by hand says as much as
/// the one that the check writes.
fn of_policy(claims: Vec<&'static str>) -> Vec<&'static str> {
    let of_arrest = [
        "I was not arrested",
        "the custody image that you took",
        "Date of the arrest:",
        "I was arrested again",
        "Section 82",
        "I was not convicted of the offence that I was arrested for",
    ];
    claims.into_iter().filter(|it| !of_arrest.contains(it)).collect()
}

#[test]
fn a_result_has_a_blank_letter_where_the_check_writes_one() {
    let today = days()[0];
    let mut used = BTreeSet::new();
    walk_all(today, &mut |arrest, end| {
        let exact = exact(arrest, today);
        assert_eq!(end.letter.is_some(), exact.is_some(), "{arrest:?}");
        let (Some(blank), Some(exact)) = (end.letter, exact) else { return };
        used.insert(blank.slug);
        let text = plain_text(&blank.letter());
        for claim in claims(&text) {
            assert!(exact.contains(claim), "{} claims {claim:?} for {arrest:?}", blank.slug);
        }
        // Where the policy's own test depends on it, nothing may be left out either.
        if arrest.outcome.map(|it| it.class()) == Some(OutcomeClass::NotConvicted)
            || arrest.age_at_image == Some(AgeAtImage::Under18)
        {
            let (written, wanted) = (of_policy(claims(&text)), of_policy(claims(&exact)));
            assert_eq!(written, wanted, "{} for {arrest:?}", blank.slug);
        }
        let case = Case::of(arrest.clone(), today);
        let photo = template(&case).is_some_and(is_photo);
        assert_eq!(photo, blank.slug == "photo-elsewhere", "{arrest:?}");
    });
    let all: BTreeSet<&str> = BLANKS.iter().map(|blank| blank.slug).collect();
    assert_eq!(used, all, "every blank letter is some result's");
}

#[test]
fn a_blank_letter_given_to_somebody_not_arrested_claimed_custody() {
    let today = days()[0];
    walk_all(today, &mut |arrest, end| {
        let Some(blank) = end.letter else { return };
        if arrest.image_kind != Some(ImageKind::Custody) {
            let text = plain_text(&blank.letter()).to_lowercase();
            let names = "review of the use and retention of custody images";
            let text = text.replace(names, "").replace(&words::SITE.name.to_lowercase(), "");
            let text = text.replace("date of the arrest or of the photo", "");
            for claim in ["custody image", "i was arrested", "when you were arrested"] {
                assert!(!text.contains(claim), "{} claims {claim:?}", blank.slug);
            }
        }
    });
}

#[test]
fn blank_letters_differ_and_leave_space_for_what_is_not_known() {
    let letters: Vec<(&Blank, String)> =
        BLANKS.iter().map(|blank| (blank, plain_text(&blank.letter()))).collect();
    let different: BTreeSet<&String> = letters.iter().map(|(_, text)| text).collect();
    assert_eq!(different.len(), BLANKS.len(), "equal texts are one letter");
    for (blank, text) in &letters {
        for line in ["- Full name: ", "- Date of birth: ", "To: "] {
            assert!(text.contains(&format!("{line}{SPACE}")), "{line}\n{text}");
        }
        for line in ["How it ended: ", "When it ended: "] {
            let expected = blank.slug != "photo-elsewhere";
            assert_eq!(text.contains(&format!("{line}{SPACE}")), expected, "{line}\n{text}");
        }
        assert!(!text.contains('['), "a placeholder is left: {text}");
        assert!(!text.contains("What you were arrested for"), "{text}");
        let added = blank.for_national_force();
        assert_eq!(added.is_none(), blank.slug == "photo-elsewhere", "{}", blank.slug);
        let asks = |it: String| it.ends_with("Please apply the same policy.");
        assert!(added.is_none_or(asks), "{}", blank.slug);
    }
}

#[track_caller]
fn check(arrest: Arrest, slug: Option<&str>) {
    let found = blank_for(&Case::of(arrest.clone(), days()[0]));
    assert_eq!(found.map(|it| it.slug), slug, "{arrest:?}");
}

#[test]
fn each_is_given_the_letter_that_claims_most_of_what_is_true() {
    check(Arrest::default(), None);
    let ended = |outcome, offence| Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(ImageKind::Custody),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(outcome),
        offence,
        ..Arrest::default()
    };
    let (yes, no) = (Some(Offence::Recordable), Some(Offence::NotRecordable));
    check(ended(Outcome::Convicted, yes), Some("convicted"));
    check(ended(Outcome::Convicted, no), Some("convicted-not-recordable"));
    check(ended(Outcome::Convicted, None), Some("convicted-not-sure"));
    check(ended(Outcome::NotGuilty, None), Some("not-convicted"));
    check(ended(Outcome::PenaltyNotice, None), Some("no-conviction"));
    check(ended(Outcome::BreachOfThePeace, None), Some("no-conviction"));
    check(ended(Outcome::Caution, yes), Some("not-clear"));
    check(ended(Outcome::Discharge, None), Some("not-clear"));
    for none in [Outcome::WaitingForCourt, Outcome::Recall, Outcome::Immigration] {
        check(ended(none, yes), None);
    }
    let elsewhere =
        |outcome| Arrest { image_kind: Some(ImageKind::Elsewhere), ..ended(outcome, None) };
    check(elsewhere(Outcome::NoFurtherAction), Some("photo-elsewhere"));
    check(elsewhere(Outcome::Convicted), Some("photo-elsewhere"));
    check(elsewhere(Outcome::StillInvestigated), None);
}
