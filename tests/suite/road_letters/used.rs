//! Nothing in the templates is there for nobody.

use super::super::letters::{every_arrest, only};
use super::requests::every_request;
use super::{Situation, TODAY, every_letter};
use check::letter::{Detail, Details, plain_text};
use road::letter::{About, Refusal, RoadLetter, answer_to, compose, mentions};
use rules::{Arrest, Case, Outcome, Police};
use std::collections::BTreeSet;
use words::{LetterPart, RoadPiece, RoadTemplate};

/// Every letter that shows what a template can write: of many arrests and requests, and some of which
/// not all was filled in.
fn all_text() -> String {
    let mut texts: BTreeSet<String> = every_letter().iter().map(|it| it.text.clone()).collect();
    let mut any_contact = only(&[Detail::Name]);
    any_contact.only_this_contact = false;
    let discharge = {
        let mut details = Details::default();
        details.set(Detail::OutcomeDate, "9 June 2021".to_owned());
        details
    };
    let requests = every_request();
    for (place, arrest) in every_arrest().into_iter().enumerate().step_by(7) {
        let is_there = |it: &Arrest| {
            it.police.is_some_and(|police| {
                [Police::EnglandOrWales, Police::BritishTransportPolice].contains(&police)
            })
        };
        if !is_there(&arrest) {
            continue;
        }
        let is_discharge = arrest.outcome == Some(Outcome::Discharge);
        let situation = Situation::new(arrest, requests[place % requests.len()]);
        let details = if is_discharge { &discharge } else { &any_contact };
        let letter = compose(RoadLetter::Complaint, &situation.about(Refusal::ALL), details, TODAY);
        texts.insert(plain_text(&letter));
    }
    let case = Case::of(super::no_further_action(), TODAY);
    let about = About { case: &case, request: None, reply: None, refusals: &[] };
    texts.insert(plain_text(&compose(RoadLetter::PhotoCopy, &about, &any_contact, TODAY)));
    texts.into_iter().collect::<Vec<_>>().join("\n")
}

fn unused(name: &str, template: &RoadTemplate, all: &str) -> Vec<String> {
    let lines = template.paragraphs.iter().flat_map(|it| it.lines).copied();
    let texts = lines.flatten().filter_map(|piece| match piece {
        RoadPiece::Text(text) => Some(*text),
        RoadPiece::Variable(_) => None,
    });
    texts.filter(|text| !all.contains(*text)).map(|text| format!("{name}: {text}")).collect()
}

#[test]
fn all_of_each_template_is_written_for_somebody() {
    let all = all_text();
    let letters = RoadLetter::ALL.iter().map(|it| (it.as_str(), words::road_letter(*it)));
    let parts = LetterPart::ALL.iter().map(|it| (it.as_str(), words::letter_part(*it)));
    let found: Vec<String> =
        letters.chain(parts).flat_map(|(name, template)| unused(name, template, &all)).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_letter_asks_for_the_details_that_it_has() {
    for letter in RoadLetter::ALL.iter().copied() {
        assert!(mentions(letter, Detail::Name) && mentions(letter, Detail::Force), "{letter:?}");
        assert_eq!(mentions(letter, Detail::Born), letter.goes_to_police(), "{letter:?}");
        assert!(!mentions(letter, Detail::Reasons), "{letter:?}");
    }
}

#[test]
fn a_reason_that_was_not_chosen_is_not_answered() {
    let case = Case::of(super::no_further_action(), TODAY);
    let about = About { case: &case, request: None, reply: None, refusals: &[] };
    let all: Vec<Vec<_>> =
        Refusal::ALL.iter().map(|it| answer_to(*it, &about, &Details::default(), TODAY)).collect();
    let text = plain_text(&compose(RoadLetter::Complaint, &about, &Details::default(), TODAY));
    for paragraph in all.iter().flatten() {
        assert!(!text.contains(&paragraph.lines.join("\n")), "{paragraph:?}");
    }
    let different: BTreeSet<String> = all.iter().map(|it| format!("{it:?}")).collect();
    assert_eq!(different.len(), Refusal::ALL.len());
}
