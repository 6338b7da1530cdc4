//! What a letter does with the details that were typed and those that were not, and that all of each
//! template is used.

use super::letters::{
    NEEDED, Written, convicted, every_letter, filled, no_further_action, only, sample, written,
};
use check::letter::{BLANKS, Blank, Detail, Details, mentions, plain_text};
use rules::{Arrest, ImageKind, Outcome, Police};
use words::letters::{PHOTO, REQUEST};
use words::{Condition, FactCondition, LetterParagraph, ParagraphKind, Piece, Template, Variable};

#[test]
fn a_letter_is_whole() {
    for case in every_letter() {
        for mark in ["{", "}", "[", "]", "  ", " .", ".."] {
            case.must_not(mark);
        }
        for paragraph in &case.letter.paragraphs {
            assert!(paragraph.lines.iter().all(|line| !line.trim().is_empty()), "{}", case.text);
            assert!(!paragraph.lines.is_empty(), "{}", case.text);
        }
        let subjects = case.letter.paragraphs.iter().filter(|it| it.kind == ParagraphKind::Subject);
        assert_eq!(subjects.count(), 1);
        case.must(&case.letter.subject);
        assert!(case.text.starts_with("Alex Doe\n"));
        assert!(case.text.ends_with("Rules last checked: 25 November 2026.\n"));
    }
}

#[test]
fn what_is_needed_and_not_given_shows_its_place() {
    let case = written(no_further_action(), &Details::default()).expect("a letter");
    for place in ["[your full name]", "[your date of birth]", "[the police force]"] {
        case.must(place);
    }
    assert_eq!(case.text.matches('[').count(), 7, "the name three times: {}", case.text);
}

#[test]
fn an_optional_detail_is_there_only_where_it_was_given() {
    let optional: Vec<Detail> =
        Detail::ALL.iter().copied().filter(|detail| !NEEDED.contains(detail)).collect();
    for detail in optional {
        let given: Vec<Detail> = NEEDED.into_iter().chain([detail]).collect();
        let with = written(convicted(), &only(&given)).expect("a letter");
        let without = written(convicted(), &only(&NEEDED)).expect("a letter");
        with.must(sample(detail));
        without.must_not(sample(detail));
        without.must_not("[");
    }
    let mut details = only(&NEEDED);
    details.set(Detail::ArrestPlace, " \n".to_owned());
    assert_eq!(details, only(&NEEDED), "nothing but blanks is nothing");
}

/// Police may use an address on file, which others may read.
#[test]
fn other_contacts_were_used_unless_one_asked() {
    let sentence = "Please use only the contact details in this letter to reach me, and no others.";
    let mut taken_off = filled();
    taken_off.only_this_contact = false;
    for arrest in [convicted(), no_further_action(), photo_elsewhere()] {
        written(arrest.clone(), &Details::default()).expect("a letter").must(sentence);
        written(arrest.clone(), &filled()).expect("a letter").must(sentence);
        written(arrest, &taken_off).expect("a letter").must_not(sentence);
    }
    for blank in BLANKS {
        assert!(plain_text(&blank.letter()).contains(sentence), "{}", blank.slug);
    }
}

fn photo_elsewhere() -> Arrest {
    Arrest { image_kind: Some(ImageKind::Elsewhere), ..no_further_action() }
}

#[test]
fn what_was_typed_is_never_read_as_a_template() {
    let mut details = filled();
    details.set(Detail::Name, "{today} [x] {if adult}".to_owned());
    written(convicted(), &details).expect("a letter").must("{today} [x] {if adult}\n");
}

#[test]
fn other_national_forces_are_asked_to_apply_the_same_policy() {
    let national = [Police::BritishTransportPolice, Police::OtherNational].map(Some);
    for case in every_letter() {
        let asked =
            case.says("The review covers police in England and Wales. Please apply the same");
        let expected = national.contains(&case.arrest.police) && !case.is_photo();
        assert_eq!(asked, expected, "{:?}", case.arrest);
    }
}

/// All letters that show what a template can write: of every arrest, blank ones, and some of which not
/// all was filled in.
fn all_texts(photo: bool) -> Vec<String> {
    let discharged = Arrest { outcome: Some(Outcome::Discharge), ..no_further_action() };
    let mut lately = filled();
    lately.set(Detail::OutcomeDate, "9 June 2021".to_owned());
    let mut any_contact = only(&NEEDED);
    any_contact.only_this_contact = false;
    let of = |arrest: Arrest, details: &Details| written(arrest, details).expect("a letter");
    let mut more = vec![of(discharged, &lately)];
    for arrest in [no_further_action(), convicted(), photo_elsewhere()] {
        more.push(of(arrest.clone(), &any_contact));
        more.push(of(arrest, &only(&NEEDED)));
    }
    let letters = every_letter().iter().chain(&more).filter(|it| it.is_photo() == photo);
    let mut texts: Vec<String> = letters.map(|it: &Written| it.text.clone()).collect();
    if !photo {
        // Only these do not know what kind of photo it is.
        texts
            .extend(BLANKS.iter().filter(|it| !is_of_photo(it)).map(|it| plain_text(&it.letter())));
    }
    texts
}

fn is_of_photo(blank: &Blank) -> bool {
    blank.slug == "photo-elsewhere"
}

#[test]
fn every_part_of_a_template_is_written_for_someone_and_left_out_for_someone() {
    for (template, photo) in [(&REQUEST, false), (&PHOTO, true)] {
        let all = all_texts(photo);
        for paragraph in template.paragraphs {
            let parts = fixed(paragraph);
            let has = |text: &&String| parts.iter().all(|part| text.contains(part));
            let written = all.iter().filter(has).count();
            assert!(written > 0, "no one's letter has {parts:?}");
            // Whose copy it is, a build decides and nobody's case.
            let of_case =
                |it: &&(Condition, bool)| it.0 != Condition::Fact(FactCondition::IndependentCopy);
            let conditional = paragraph.conditions.iter().any(|it| of_case(&it));
            assert_eq!(written < all.len(), conditional, "{written} have {parts:?}");
        }
    }
}

/// What is always in a paragraph: its own words, or, if it has none, what was typed.
fn fixed(paragraph: &LetterParagraph) -> Vec<&'static str> {
    let pieces = || paragraph.lines.iter().copied().flatten();
    let words = pieces().filter_map(|piece| match piece {
        Piece::Text(text) => Some(*text).filter(|it| it.len() > 2),
        Piece::Variable(_) => None,
    });
    let words: Vec<_> = words.collect();
    let typed = pieces().filter_map(|piece| match piece {
        Piece::Variable(Variable::Detail(detail)) if !NEEDED.contains(detail) => {
            Some(sample(*detail))
        }
        Piece::Variable(_) | Piece::Text(_) => None,
    });
    if words.is_empty() { typed.collect() } else { words }
}

#[test]
fn every_name_that_templates_may_use_is_used() {
    let templates: [&Template; 2] = [&REQUEST, &PHOTO];
    let paragraphs = || templates.iter().flat_map(|it| it.paragraphs);
    let conditions: Vec<Condition> =
        paragraphs().flat_map(|it| it.conditions).map(|(condition, _)| *condition).collect();
    let pieces: Vec<Piece> =
        paragraphs().flat_map(|it| it.lines).copied().flatten().copied().collect();
    for condition in FactCondition::ALL {
        let used = conditions.contains(&Condition::Fact(*condition));
        assert!(used, "no paragraph depends on {condition:?}");
    }
    let computed = ["today", "outcome", "rules-date", "site"];
    for name in computed.into_iter().chain(Detail::ALL.iter().map(|it| it.as_str())) {
        let variable = Variable::parse(name).expect("a variable");
        assert!(pieces.contains(&Piece::Variable(variable)), "no paragraph has {name}");
    }
}

/// A field that a letter has no place for must not be shown, nor one that has a place be left out.
#[test]
fn a_letter_mentions_the_details_that_it_has_a_place_for() {
    let without = [
        Detail::Offence,
        Detail::OutcomeDate,
        Detail::CustodyNumber,
        Detail::PncNumber,
        Detail::ArrestNumber,
        Detail::Reasons,
    ];
    for detail in Detail::ALL {
        assert!(mentions(&REQUEST, *detail), "{detail:?}");
        assert_eq!(mentions(&PHOTO, *detail), !without.contains(detail), "{detail:?}");
        let written = written(photo_elsewhere(), &filled()).expect("a letter");
        assert_eq!(written.says(sample(*detail)), !without.contains(detail), "{detail:?}");
    }
}
