//! What the engine below the check does: several arrests, another flow, little work for each answer.

use super::walking::{
    CUSTODY, ENGLAND, GROUP_3, NO_RECORD, OLDER_CASE, RECORDABLE, after, all_told, begun, date,
    every_step, give, older_stage, outcome, replies, stage,
};
use check::letter::{Details, compose};
use check::{Answer, Answers, CHECK, Flow, Place, Question, Screen, Visit, Way};
use rules::{Case, Outcome, RULES_DATE, Verdict};
use std::cell::Cell;
use std::collections::BTreeSet;
use words::{OlderStage, Stage};

/// Questions that end in their answers alone, asked in an order of their own.
static HOW_IT_ENDED: Flow = Flow {
    questions: &[Question::OutcomeStage, Question::Outcome, Question::Police],
    asks: |question, before, case| match question {
        Question::Police => case.arrest.outcome.is_some(),
        _ => !before.offered(question).is_empty(),
    },
    end: |_| &[Screen::CheckAnswers],
};

#[test]
fn another_flow_goes_through_the_same_engine() {
    let mut visit = Visit::through(&HOW_IT_ENDED, RULES_DATE);
    visit.next();
    assert_eq!(visit.screen(), Screen::Question(Question::OutcomeStage));
    visit.answer(stage(Stage::Court));
    assert_eq!(visit.screen(), Screen::Question(Question::Outcome));
    visit.answer(outcome(Outcome::NotGuilty));
    assert_eq!(visit.screen(), Screen::Question(Question::Police));
    visit.answer(ENGLAND);
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    visit.next();
    assert_eq!(visit.screen(), Screen::CheckAnswers, "it has no result of its own");
    visit.show(Screen::Question(Question::Outcome));
    visit.answer(Answer::NotSure);
    assert_eq!((visit.screen(), visit.dropped()), (Screen::CheckAnswers, &[Question::Police][..]));
}

#[test]
fn two_arrests_have_answers_cases_and_letters_of_their_own() {
    let mut visit = after(&all_told(Outcome::NotGuilty));
    visit.add_arrest();
    assert_eq!(visit.place(), Place { arrest: 1, screen: Screen::Question(Question::Police) });
    give(&mut visit, &all_told(Outcome::WaitingForCourt));
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    let verdicts: Vec<Verdict> = visit.ways().map(|way| way.case().verdict()).collect();
    assert_eq!(verdicts, [Verdict::DeleteUnlessExceptional, Verdict::Wait]);
    let letters =
        visit.ways().map(|way| compose(way.case(), &Details::default(), visit.today()).is_some());
    assert_eq!(letters.collect::<Vec<_>>(), [true, false]);

    // A change in one never touches the other.
    let first = visit.ways().next().cloned();
    visit.show(Screen::Question(Question::OutcomeStage));
    give(&mut visit, &[stage(Stage::Police), outcome(Outcome::NoFurtherAction)]);
    assert_eq!(visit.ways().next().cloned(), first);
    assert_eq!(visit.case().verdict(), Verdict::DeleteUnlessExceptional);
}

#[test]
fn every_step_of_several_arrests_has_one_place_in_the_history() {
    let mut visit = after(&all_told(Outcome::NotGuilty));
    visit.add_arrest();
    give(&mut visit, &all_told(Outcome::WaitingForCourt));
    visit.add_arrest();
    visit.answer(Answer::NotSure);
    let mut indexes = BTreeSet::new();
    for place in visit.steps() {
        visit.show_at(place);
        let index = visit.index();
        assert!(indexes.insert(index), "{place:?} has a number of another");
        visit.go_to(0);
        visit.go_to(index);
        let expected = match place.screen {
            // Of a screen about all, where the reader was before is no part.
            Screen::Overview | Screen::Letters => Place { arrest: 0, ..place },
            _ => place,
        };
        assert_eq!((visit.place(), visit.index()), (expected, index));
    }
    assert!(indexes.len() > 20);
    visit.clear();
    assert!(visit.is_empty() && visit.ways().count() == 1);
}

/// The answers of the longest way: every question there is.
fn longest() -> Answers {
    let mut answers = Answers::default();
    let given = [
        ENGLAND,
        CUSTODY,
        Answer::NotSure,
        date("1990"),
        date("2022"),
        stage(Stage::Older),
        OLDER_CASE,
        older_stage(OlderStage::Court),
        outcome(Outcome::Convicted),
        RECORDABLE,
        GROUP_3,
        date("2024"),
        NO_RECORD,
    ];
    for (question, answer) in Question::ALL.iter().zip(given) {
        answers.set(*question, answer);
    }
    answers
}

/// The way through the check, and how often it was asked what the rules say.
fn counted(answers: Answers) -> (Way, usize) {
    let mut count = 0;
    let way = Way::through(&CHECK, answers, &mut |arrest| {
        count += 1;
        Case::of(arrest.clone(), RULES_DATE)
    });
    (way, count)
}

#[test]
fn one_answered_question_takes_at_most_twelve_assessments() {
    let (way, count) = counted(longest());
    assert_eq!(way.asked(), Question::ALL);
    assert!(count <= 12, "{count} assessments");
    let mut most = 0;
    every_step(&begun(), &mut |visit, question| {
        for reply in replies(question, visit.answers()) {
            let mut answers = visit.answers().clone();
            answers.set(question, reply);
            most = most.max(counted(answers).1);
        }
    });
    println!("{most} assessments for one answered question, of 12");
    assert_eq!(most, count, "no way takes more than the longest");
}

thread_local! {
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

/// The check, counting how often it looks at a question.
static COUNTED: Flow = Flow {
    questions: Question::ALL,
    asks: |question, before, case| {
        ASKED.set(ASKED.get() + 1);
        (CHECK.asks)(question, before, case)
    },
    end: |case| (CHECK.end)(case),
};

#[test]
fn what_is_done_to_other_arrests_works_no_way_out_again() {
    let mut visit = Visit::through(&COUNTED, RULES_DATE);
    visit.next();
    give(&mut visit, &all_told(Outcome::NotGuilty));
    ASKED.set(0);
    visit.add_arrest();
    assert!(ASKED.get() <= Question::ALL.len(), "a new arrest has a way of its own");
    ASKED.set(0);
    visit.rename("Leeds");
    visit.open(0);
    visit.show(Screen::Overview);
    visit.back();
    visit.remove(0);
    assert_eq!(ASKED.get(), 0);
}

#[test]
fn a_visit_works_its_way_out_once_for_each_change() {
    let mut visit = Visit::through(&COUNTED, RULES_DATE);
    visit.next();
    let answers = longest();
    while let Screen::Question(question) = visit.screen() {
        ASKED.set(0);
        visit.answer(answers.get(question).expect("an answer"));
        assert!(ASKED.get() <= Question::ALL.len(), "{question:?} walks more than once");
        ASKED.set(0);
        // Looking costs nothing.
        let _ = (visit.steps(), visit.index(), visit.case(), visit.has_letter(), visit.dropped());
        assert_eq!(ASKED.get(), 0);
    }
    assert_eq!(visit.screen(), Screen::CheckAnswers);
}
