//! What a letter does with the details that were typed and those that were not, and that all of its
//! template is used.

use super::letters::{
    NEEDED, Written, convicted, every_letter, filled, no_further_action, only, sample, written,
};
use check::letter::{Detail, Details, parts};
use rules::Police;
use words::letters::REQUEST;
use words::{Condition, FactCondition, LetterParagraph, ParagraphKind, Piece, Variable};

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
        assert!(case.text.ends_with("Rules last checked: 21 November 2026.\n"));
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

#[test]
fn only_this_contact_is_asked_for_where_it_was_chosen() {
    let sentence = "Please use only the contact details in this letter";
    let mut details = filled();
    written(convicted(), &details).expect("a letter").must_not(sentence);
    details.only_this_contact = true;
    written(convicted(), &details).expect("a letter").must(sentence);
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
        let asked = case.says("I ask you to apply the same policy.");
        assert_eq!(asked, national.contains(&case.arrest.police), "{:?}", case.arrest);
    }
}

#[test]
fn every_part_of_the_template_is_written_for_someone_and_left_out_for_someone() {
    let template = &REQUEST;
    let mut all: Vec<&Written> = every_letter().iter().collect();
    let mut contact = filled();
    contact.only_this_contact = true;
    let others = [&contact, &only(&NEEDED)].map(|it| written(no_further_action(), it));
    all.extend(others.iter().flatten());
    for paragraph in template.paragraphs {
        let lines = rendered(paragraph);
        let is_in = |case: &&&Written| {
            let written = case.letter.paragraphs.iter().flat_map(|it| &it.lines);
            let text = |line: &String| parts(line).map(|(text, _)| text).collect::<String>();
            let mut written = written.map(text);
            lines.iter().all(|line| written.any(|it| it.contains(line.as_str())))
        };
        let written = all.iter().filter(is_in).count();
        assert!(written > 0, "no one's letter has {lines:?}");
        let conditional = !paragraph.conditions.is_empty();
        assert_eq!(written < all.len(), conditional, "{written} have {lines:?}");
    }
}

#[test]
fn every_name_that_templates_may_use_is_used() {
    let conditions: Vec<Condition> = REQUEST
        .paragraphs
        .iter()
        .flat_map(|it| it.conditions)
        .map(|(condition, _)| *condition)
        .collect();
    let pieces: Vec<Piece> =
        REQUEST.paragraphs.iter().flat_map(|it| it.lines).copied().flatten().copied().collect();
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

/// A paragraph's lines with every detail filled, up to the first computed value.
fn rendered(paragraph: &LetterParagraph) -> Vec<String> {
    let value = |variable| match variable {
        Variable::Site => words::SITE.name,
        Variable::RulesDate => "21 November 2026",
        Variable::Today | Variable::Outcome => "",
        Variable::Detail(detail) => sample(detail),
    };
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => *text,
        Piece::Variable(variable) => value(*variable),
    };
    let lines = paragraph.lines.iter();
    lines
        .map(|line| line.iter().map(piece).collect::<String>())
        .map(|line| line.trim_end_matches('.').to_owned())
        .collect()
}
