//! Visits made of facts that were told before: what comes out is what a person answered.

use super::walking::{begun, walk};
use check::{Answer, Screen, Visit, opened};
use proptest::prelude::*;
use rules::{Arrest, Outcome, RULES_DATE};
use words::{Older, OlderStage, Question, Stage};

fn of(arrest: &Arrest) -> Visit {
    opened([(arrest, "")].into_iter(), RULES_DATE)
}

/// The steps to an outcome that several lead to are those of the commonest.
fn is_step(question: Question) -> bool {
    matches!(
        question,
        Question::OutcomeStage | Question::OlderCase | Question::OlderStage | Question::Outcome
    )
}

#[test]
fn the_facts_of_every_path_open_as_they_were() {
    let mut paths = 0_u32;
    walk(&begun(), &mut |visit| {
        paths += 1;
        let again = of(&visit.case().arrest);
        assert_eq!(again.screen(), Screen::CheckAnswers);
        assert_eq!(again.case(), visit.case());
        for question in visit.way().asked().iter().filter(|it| !is_step(**it)) {
            let (ours, theirs) = (again.answers().get(*question), visit.answers().get(*question));
            assert_eq!(ours, theirs, "{question:?} of {:?}", visit.case().arrest);
        }
    });
    println!("{paths} paths saved and opened again");
}

#[test]
fn the_steps_to_an_outcome_follow_from_it() {
    for outcome in Outcome::ALL.iter().copied() {
        let visit = of(&Arrest { outcome: Some(outcome), ..Arrest::default() });
        let stage = visit.answers().get(Question::OutcomeStage);
        assert_eq!(stage, Some(Answer::Choice(check::Choice::Stage(Stage::of(outcome)))));
    }
    let older =
        Arrest { outcome: Some(Outcome::NotGuilty), earlier_case: true, ..Arrest::default() };
    let visit = of(&older);
    let answer = |question| visit.answers().get(question);
    let chosen = |choice| Some(Answer::Choice(choice));
    assert_eq!(answer(Question::OlderCase), chosen(check::Choice::Older(Older::Case)));
    assert_eq!(answer(Question::OlderStage), chosen(check::Choice::OlderStage(OlderStage::Court)));
    assert_eq!(visit.case().arrest, older);
}

#[test]
fn each_arrest_opens_to_its_end() {
    let ended = |outcome| Arrest { outcome: Some(outcome), ..Arrest::default() };
    let arrests = [ended(Outcome::NotGuilty), Arrest::default(), ended(Outcome::Recall)];
    let names = ["Leeds, 2019", "", "the one at work"];
    let visit = opened(arrests.iter().zip(names), RULES_DATE);
    assert_eq!(visit.ways().count(), 3);
    assert!(visit.entries().map(check::Entry::name).eq(names));
    assert!(visit.ways().all(|way| way.next_question().is_none()));
    assert_eq!((visit.screen(), visit.place().arrest), (Screen::CheckAnswers, 0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a file says, its arrests open, and the check claims nothing that the file does not say.
    #[test]
    fn any_facts_open(arrest in super::properties::arrest()) {
        let visit = of(&arrest);
        prop_assert_eq!(visit.screen(), Screen::CheckAnswers);
        let found = &visit.case().arrest;
        prop_assert!(found.police.is_none() || found.police == arrest.police);
        prop_assert!(found.outcome.is_none() || found.outcome == arrest.outcome);
        prop_assert!(found.born.is_none() || found.born == arrest.born);
        prop_assert!(found.group.is_none() || found.group == arrest.group);
        prop_assert!(found.offence.is_none() || found.offence == arrest.offence);
    }
}
