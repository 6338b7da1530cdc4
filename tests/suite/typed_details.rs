//! What is typed for a letter: how long it may be, what is taken out, what stays for another arrest,
//! and what is still missing.

use super::letters::{NEEDED, filled, only, written};
use check::letter::{
    BLANKS, Detail, Details, SPACE, compose, is_about_sender, is_gap, longest, parts, plain_text,
    room,
};
use rules::{AgeAtImage, Arrest, Case, ImageKind, Outcome, Police, RULES_DATE};
use words::UI;

fn arrest() -> Arrest {
    Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(ImageKind::Custody),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(Outcome::NoFurtherAction),
        ..Arrest::default()
    }
}

fn text(details: &Details) -> String {
    written(arrest(), details).expect("a letter").text
}

fn typed(detail: Detail, typed: &str) -> Details {
    let mut details = Details::default();
    details.set_field(detail.as_str(), typed.to_owned());
    details
}

#[test]
fn no_sign_of_a_typed_text_turns_the_rest_of_a_line() {
    let cases = [
        ("\u{202e}Sam Doe", "Sam Doe"),
        ("Sam\u{202d} \u{2066}Doe\u{2069}", "Sam Doe"),
        ("Sam\u{0} \u{7}Doe\u{9f}\u{1b}", "Sam Doe"),
        ("\u{200f}Sam\u{61c} Doe\u{200e}", "Sam Doe"),
        ("Sam\u{2028} Doe\u{2029}", "Sam Doe"),
        ("Sam\u{fffc} Doe", "Sam Doe"),
        ("Zoë d’Été-山田", "Zoë d’Été-山田"),
    ];
    for (given, expected) in cases {
        assert_eq!(typed(Detail::Name, given).get(Detail::Name), expected, "{given:?}");
        let text = text(&typed(Detail::Name, given));
        assert!(text.starts_with(&format!("{expected}\n")), "{given:?}: {text:.40?}");
    }
    assert!(typed(Detail::Name, "\u{202e}\u{200b}\u{1}").get(Detail::Name).len() <= 3);
    assert!(typed(Detail::Name, "\u{202e}\u{1}").is_empty(), "nothing that can be seen");
}

#[test]
fn line_breaks_of_an_address_stay() {
    let text = text(&typed(Detail::Address, "c/o 1 High Street\nLeeds"));
    assert!(text.contains("c/o 1 High Street\nLeeds\n"), "{text:.200}");
}

#[test]
fn a_name_that_runs_from_the_right_is_isolated_in_plain_text_and_others_are_not() {
    for name in ["שם משפחה", "محمد علي", "Sam محمد", "ߞߊߡߊ", "𐤀𐤁"] {
        let text = text(&typed(Detail::Name, name));
        assert!(text.contains(&format!("Full name: \u{2068}{name}\u{2069}\n")), "{text}");
        let signs = |sign| text.matches(sign).count();
        assert_eq!((signs('\u{2068}'), signs('\u{2069}')), (3, 3), "the name stands three times");
    }
    for name in ["Sam Doe", "Zoë", "Łukasz", "山田", "Ngô Bảo", "O’Neill 3"] {
        assert!(!text(&typed(Detail::Name, name)).contains(['\u{2068}', '\u{2069}']), "{name}");
    }
}

#[test]
fn a_page_knows_which_parts_of_a_line_were_typed() {
    let case = Case::of(arrest(), RULES_DATE);
    let details = typed(Detail::Name, "Sam\u{2069} Doe");
    let letter = compose(&case, &details, RULES_DATE).expect("a letter");
    let mut lines = letter.paragraphs.iter().flat_map(|it| &it.lines);
    let line = lines.find(|it| it.contains("Full name")).expect("a line for the name");
    let found: Vec<_> = parts(line).filter(|it| !it.0.is_empty()).collect();
    assert_eq!(found, [("Full name: ", false), ("Sam Doe", true)]);
    assert_eq!(parts("no name").collect::<Vec<_>>(), [("no name", false)]);
}

#[test]
fn blank_letters_hold_no_unseen_signs() {
    for blank in BLANKS {
        let text = plain_text(&blank.letter());
        assert!(text.contains(SPACE), "{}", blank.slug);
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{}", blank.slug);
    }
}

const SENDER: [Detail; 5] =
    [Detail::Name, Detail::Born, Detail::Address, Detail::Contact, Detail::OtherNames];

fn typed_in(details: &Details) -> Vec<Detail> {
    Detail::ALL.iter().copied().filter(|it| !details.get(*it).is_empty()).collect()
}

#[test]
fn another_arrest_has_the_sender_and_nothing_of_the_last_arrest() {
    let mut details = filled();
    details.turn_to(1);
    assert_eq!(typed_in(&details), SENDER);
    assert!(SENDER.iter().all(|it| is_about_sender(*it)) && details.only_this_contact);

    // What is typed for one is not told of the other, but for the sender.
    details.set(Detail::Force, "Kent Police".to_owned());
    details.set(Detail::Name, "Sam Doe".to_owned());
    details.turn_to(0);
    assert_eq!(details.get(Detail::Force), "Anyshire Police");
    assert_eq!(details.get(Detail::Name), "Sam Doe");
    assert_eq!(typed_in(&details).len(), Detail::ALL.len());
}

#[test]
fn what_belongs_to_a_removed_arrest_goes_with_it() {
    let mut details = filled();
    details.turn_to(7);
    details.set(Detail::Force, "Kent Police".to_owned());
    details.offer_force("Essex Police");
    details.forget(0);
    assert_eq!(details.get(Detail::Force), "Kent Police");
    details.turn_to(0);
    assert_eq!(typed_in(&details), SENDER);
    details.forget(7);
    details.turn_to(7);
    assert_eq!(typed_in(&details), SENDER);
    assert!(!details.is_empty());
}

#[test]
fn the_gaps_are_the_places_in_brackets() {
    let of = |details: &Details| -> Vec<Detail> {
        let all = Detail::ALL.iter().copied();
        all.filter(|detail| is_gap(details, *detail)).collect()
    };
    assert_eq!(of(&Details::default()), NEEDED);
    assert_eq!(
        of(&only(&[Detail::Name, Detail::Force])),
        [Detail::Born, Detail::Address, Detail::ArrestDate]
    );
    assert_eq!(of(&filled()), []);
    assert_eq!(of(&only(&NEEDED)), [], "what is optional leaves no gap");
    for left in NEEDED {
        let rest: Vec<Detail> = NEEDED.into_iter().filter(|it| *it != left).collect();
        let details = only(&rest);
        assert_eq!(of(&details), [left]);
        assert!(text(&details).contains('['), "{left:?}");
    }
    assert!(!text(&only(&NEEDED)).contains('['));
}

#[test]
fn a_field_tells_when_it_is_nearly_full() {
    for detail in Detail::ALL {
        let most = longest(*detail) as usize;
        let check = |length: usize, expected| {
            assert_eq!(room(*detail, &"x".repeat(length)), expected, "{detail:?} {length}");
        };
        check(0, "");
        check(most - most / 10, "");
        check(most - most / 10 + 1, UI.letter_nearly_full);
        check(most - 1, UI.letter_nearly_full);
        check(most, UI.letter_nearly_full);
        check(most + 1, UI.letter_nearly_full);
        // As browsers count.
        assert_eq!(room(*detail, &"𐤀".repeat(most / 2)), UI.letter_nearly_full);
    }
}

/// A copy for one force knew it, and its readers typed its name all the same.
#[test]
fn the_force_of_a_copy_stands_in_the_letter_until_another_is_typed() {
    let mut given = Details::default();
    assert_eq!(given.get(Detail::Force), "", "this copy is for no force");
    given.offer_force("Kent Police");
    assert!(given.is_empty(), "nothing was typed, so nothing can be lost");
    assert!(text(&given).contains("Kent Police"));
    for (typed, expected) in [("Essex Police", "Essex Police"), ("", UI.placeholder_force)] {
        let mut details = given.clone();
        details.set_field(Detail::Force.as_str(), typed.to_owned());
        let text = text(&details);
        assert!(text.contains(expected) && !text.contains("Kent Police"), "{typed:?}: {text}");
    }
}
