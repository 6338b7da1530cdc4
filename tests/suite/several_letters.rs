//! Letters about several arrests: read and agreed to, of two pages, and no more claimed of each arrest
//! than in a letter of its own.

use super::letters::{NEEDED, convicted, every_arrest, no_further_action, sample};
use check::letter::{Detail, Details, IN_THE_LETTER, Letter, compose, compose_all, plain_text};
use expect_test::expect_file;
use rules::{AgeAtImage, Arrest, Case, ImageKind, Offence, Outcome, Police, RULES_DATE};
use std::collections::BTreeSet;
use words::letters::{SEVERAL_BEGIN, SEVERAL_END, SEVERAL_ONE, SEVERAL_PHOTO};
use words::{Condition, FactCondition, LetterParagraph, ParagraphKind, Piece, Variable};

fn cases(arrests: &[Arrest]) -> Vec<Case> {
    arrests.iter().map(|arrest| Case::of(arrest.clone(), RULES_DATE)).collect()
}

fn written(cases: &[Case], details: &Details) -> Letter {
    let cases: Vec<(usize, &Case)> = cases.iter().enumerate().collect();
    compose_all(&cases, details, RULES_DATE).expect("a letter")
}

/// The date of the arrest with an id, and the year alone.
fn day(id: usize) -> String {
    format!("{} March {}", id + 1, 2010 + id)
}

/// These details of the sender and of so many arrests, each with a day of its own.
fn details_of(count: usize, which: &[Detail]) -> Details {
    let mut details = Details::default();
    for id in 0..count {
        details.turn_to(id);
        for detail in which {
            details.set(*detail, sample(*detail).to_owned());
        }
        details.set(Detail::ArrestDate, day(id));
    }
    details
}

fn under_18() -> Arrest {
    let outcome = Some(Outcome::ChargesDropped);
    Arrest { age_at_image: Some(AgeAtImage::Under18), outcome, ..no_further_action() }
}

fn elsewhere() -> Arrest {
    Arrest { image_kind: Some(ImageKind::Elsewhere), ..no_further_action() }
}

fn voluntary() -> Arrest {
    Arrest { image_kind: Some(ImageKind::Voluntary), ..no_further_action() }
}

fn caution() -> Arrest {
    Arrest { outcome: Some(Outcome::Caution), age_at_image: None, ..no_further_action() }
}

fn not_recordable() -> Arrest {
    Arrest { offence: Some(Offence::NotRecordable), ..convicted() }
}

fn older() -> Arrest {
    Arrest { earlier_case: true, ..under_18() }
}

/// Compares the letters with the file of that name; `UPDATE_EXPECT=1` writes it anew.
#[track_caller]
fn agreed(name: &str, letters: &[&[Arrest]], which: &[Detail]) {
    let texts = letters
        .iter()
        .map(|arrests| plain_text(&written(&cases(arrests), &details_of(arrests.len(), which))));
    let text = texts.collect::<Vec<_>>().join("\n----------\n\n");
    expect_file![format!("../letters/{name}.txt")].assert_eq(&text);
}

#[test]
fn letters_about_several_arrests_read_as_agreed() {
    let all: Vec<Detail> = Detail::ALL.to_vec();
    let seven = [
        no_further_action(),
        under_18(),
        convicted(),
        caution(),
        not_recordable(),
        voluntary(),
        older(),
    ];
    agreed("two-arrests-one-force", &[&[no_further_action(), convicted()]], &NEEDED);
    agreed("two-arrests-two-forces", &[&[under_18()], &[not_recordable()]], &NEEDED);
    agreed("three-arrests-one-force", &[&[under_18(), caution(), convicted()]], &all);
    agreed("three-photos-one-force", &[&[older(), voluntary(), elsewhere()]], &all);
    agreed("three-arrests-two-forces", &[&[under_18(), convicted()], &[older()]], &NEEDED);
    agreed("seven-arrests-one-force", &[&seven], &NEEDED);
    agreed("seven-arrests-two-forces", &[&seven[..4], &seven[4..]], &NEEDED);
}

#[test]
fn the_letter_about_one_of_several_is_the_letter_that_it_has_by_itself() {
    for arrest in [no_further_action(), convicted(), elsewhere(), voluntary()] {
        let case = Case::of(arrest, RULES_DATE);
        let mut details = details_of(5, Detail::ALL);
        let several = compose_all(&[(3, &case)], &details, RULES_DATE);
        details.turn_to(3);
        assert_eq!(several, compose(&case, &details, RULES_DATE));
    }
}

#[test]
fn what_has_no_letter_goes_into_none_of_several() {
    let live = Arrest { outcome: Some(Outcome::WaitingForCourt), ..no_further_action() };
    let scotland = Arrest { police: Some(Police::Scotland), ..Arrest::default() };
    let mut held = no_further_action();
    held.outcome = Some(Outcome::Immigration);
    let details = details_of(4, &NEEDED);
    let with = cases(&[live.clone(), convicted(), scotland, held]);
    let numbered: Vec<(usize, &Case)> = with.iter().enumerate().collect();
    let letter = compose_all(&numbered, &details, RULES_DATE);
    assert_eq!(letter, compose_all(&[(1, &with[1])], &details, RULES_DATE));
    assert_eq!(compose_all(&[(0, &cases(&[live])[0])], &details, RULES_DATE), None);
    assert_eq!(compose_all(&[], &details, RULES_DATE), None);
}

/// Signs of a line and points of a page of A4, as the style sheet prints it: 18 mm of margin, letters of
/// 11 points, lines of 14.3, and between paragraphs 8.25, between items 4.1.
const LINE: usize = 90;
const PAGE: f64 = 740.0;

fn height(letter: &Letter) -> f64 {
    let of_line = |line: &String| {
        let lines = line.split('\n').map(|it| it.chars().count().div_ceil(LINE).max(1));
        14.3 * f64::from(u32::try_from(lines.sum::<usize>()).unwrap())
    };
    let of = |paragraph: &check::letter::Paragraph| {
        let lines: f64 = paragraph.lines.iter().map(of_line).sum();
        let items = f64::from(u32::try_from(paragraph.lines.len()).unwrap());
        match paragraph.kind {
            ParagraphKind::List => lines + 4.1 * items + 4.1,
            ParagraphKind::Text | ParagraphKind::Subject => lines + 8.25,
        }
    };
    letter.paragraphs.iter().map(of).sum()
}

/// Whatever the arrests are: with all that is needed, and with every detail that can be typed.
#[test]
fn a_letter_about_three_arrests_has_two_pages_at_most() {
    let mut highest = [0.0_f64; 2];
    for (which, highest) in [&NEEDED[..], Detail::ALL].into_iter().zip(&mut highest) {
        let details = details_of(3, which);
        for case in cases(&every_arrest()) {
            let three: Vec<(usize, &Case)> = (0..3).map(|id| (id, &case)).collect();
            let Some(letter) = compose_all(&three, &details, RULES_DATE) else { continue };
            let height = height(&letter);
            assert!(height <= 2.0 * PAGE, "{height} points: {}", plain_text(&letter));
            *highest = highest.max(height);
        }
    }
    println!("letters about three arrests have {highest:?} of {} points at most", 2.0 * PAGE);
}

#[test]
fn more_arrests_than_fit_are_a_list_that_follows_the_end() {
    for count in 2..=8 {
        let letter = written(&cases(&vec![convicted(); count]), &details_of(count, &NEEDED));
        let at = |start: &str| {
            let mut paragraphs = letter.paragraphs.iter();
            paragraphs.position(|it| it.lines[0].starts_with(start)).expect(start)
        };
        let numbers: Vec<usize> = (1..=count).map(|number| at(&format!("{number}. "))).collect();
        assert!(numbers.is_sorted());
        let end = at("Yours faithfully");
        assert_eq!(numbers[0] > end, count > IN_THE_LETTER, "{count}");
        assert_eq!(letter.subject, "Request to delete my custody images");
    }
}

/// What is asked for all of them depends on nothing but the kinds of the photos and the sender.
#[test]
fn what_a_letter_says_of_all_holds_for_each() {
    let sender = |detail: Detail| check::letter::is_about_sender(detail) || detail == Detail::Force;
    for paragraph in [SEVERAL_BEGIN, SEVERAL_END].iter().flat_map(|it| it.paragraphs) {
        for (condition, _) in paragraph.conditions {
            let is_common = match condition {
                Condition::Filled(detail) => sender(*detail),
                Condition::Fact(fact) => [
                    FactCondition::Custody,
                    FactCondition::Voluntary,
                    FactCondition::OnlyThisContact,
                    FactCondition::IndependentCopy,
                ]
                .contains(fact),
            };
            assert!(is_common, "{condition:?}");
        }
        for piece in paragraph.lines.iter().copied().flatten() {
            if let Piece::Variable(Variable::Detail(detail)) = piece {
                assert!(sender(*detail), "{detail:?}");
            }
            assert_ne!(*piece, Piece::Variable(Variable::Outcome));
        }
    }
    let policy = [no_further_action(), convicted()];
    let subject = |arrests: &[Arrest]| written(&cases(arrests), &Details::default()).subject;
    assert_eq!(subject(&policy), "Request to delete my custody images");
    for other in [voluntary(), elsewhere()] {
        for place in 0..=2 {
            let mut arrests = policy.to_vec();
            arrests.insert(place, other.clone());
            assert_eq!(subject(&arrests), "Request to delete photos of me");
        }
    }
}

/// The sentences of a text, without how many arrests it is about.
fn sentences(text: &str) -> BTreeSet<String> {
    let text = text.replace('\n', " ");
    text.split_inclusive(". ").map(|it| it.trim().to_owned()).collect()
}

/// Each arrest is argued for as in a letter of its own: the same sentences about age, outcome and
/// offence, and none of another arrest's.
#[test]
fn each_arrest_is_argued_for_as_in_a_letter_of_its_own() {
    let argues = |sentence: &&String| {
        ["presumption", "exceptional reason", "favours deletion", "discretion", "convicted", "18"]
            .iter()
            .any(|word| sentence.contains(word))
            && !["If you refuse", "Please say which policing purpose"]
                .iter()
                .any(|start| sentence.starts_with(start))
            && !["How it ended", "Data Protection Act"].iter().any(|it| sentence.contains(it))
    };
    let details = details_of(2, &NEEDED);
    let other = Case::of(elsewhere(), RULES_DATE);
    let mut compared = 0;
    for case in cases(&every_arrest()) {
        let Some(alone) = compose(&case, &details, RULES_DATE) else { continue };
        let both = compose_all(&[(0, &case), (1, &other)], &details, RULES_DATE).expect("both");
        let (alone, both) = (sentences(&plain_text(&alone)), sentences(&plain_text(&both)));
        let of = |all: &BTreeSet<String>| all.iter().filter(argues).cloned().collect::<Vec<_>>();
        assert_eq!(of(&both), of(&alone), "{:?}", case.arrest);
        compared += 1;
    }
    assert!(compared > 1_000, "{compared}");
}

#[test]
fn every_part_about_one_of_several_is_written_for_someone() {
    let mut all: BTreeSet<String> = BTreeSet::new();
    let mut details = details_of(2, Detail::ALL);
    for outcome_date in ["9 June 2019", "9 June 2021"] {
        details.turn_to(0);
        details.set(Detail::OutcomeDate, outcome_date.to_owned());
        for case in cases(&every_arrest()) {
            let both = [(0, &case), (1, &case)];
            all.extend(compose_all(&both, &details, RULES_DATE).map(|it| plain_text(&it)));
        }
    }
    let fixed = |paragraph: &LetterParagraph| -> Vec<&str> {
        let pieces = paragraph.lines.iter().copied().flatten();
        let texts = pieces.filter_map(|piece| match piece {
            Piece::Text(text) if text.len() > 2 => Some(*text),
            Piece::Text(_) | Piece::Variable(_) => None,
        });
        texts.collect()
    };
    let templates = [SEVERAL_BEGIN, SEVERAL_ONE, SEVERAL_PHOTO, SEVERAL_END];
    for paragraph in templates.iter().flat_map(|it| it.paragraphs) {
        let parts = fixed(paragraph);
        let has = |text: &&String| parts.iter().all(|part| text.contains(part));
        assert!(all.iter().any(|text| has(&text)), "no one's letter has {parts:?}");
    }
    for text in &all {
        for mark in ["{", "}", "[", "]", "  ", " .", ".."] {
            assert!(!text.contains(mark), "{mark:?}: {text}");
        }
        for phrase in ["right to deletion", "automatic", "guarantee", "must delete", "I admit"] {
            assert!(!text.contains(phrase), "{phrase}: {text}");
        }
    }
    for line in all.iter().flat_map(|text| text.lines()) {
        for sentence in line.split_inclusive(". ") {
            assert!(sentence.split_whitespace().count() <= 25, "{sentence}");
        }
    }
}
