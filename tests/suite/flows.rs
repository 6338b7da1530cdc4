//! What the engine can do beyond today's check: several arrests, another flow, little work for each
//! answer.

use super::walks::{ADULT, ENGLAND, after, date, outcome, record};
use check::letter::{Details, compose};
use check::{Answer, Answers, CHECK, Choice, Flow, Place, Question, Screen, Visit, Way};
use rules::{Case, Group, Offence, OtherRecord, Outcome, RULES_DATE, Verdict};
use std::cell::Cell;
use words::letters::REQUEST;

/// Questions that end in their answers alone, asked in an order of their own.
static HOW_IT_ENDED: Flow = Flow {
    questions: &[Question::Outcome, Question::Police],
    asks: |question, before, case| {
        let known = case.arrest.outcome.is_some() || before.get(Question::Outcome).is_none();
        question == Question::Outcome || known
    },
    end: |_| &[Screen::CheckAnswers],
};

#[test]
fn another_flow_goes_through_the_same_engine() {
    let mut visit = Visit::through(&HOW_IT_ENDED, RULES_DATE);
    visit.next();
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
    let mut visit =
        after(&[ENGLAND, ADULT, outcome(Outcome::NotGuilty), record(OtherRecord::None)]);
    visit.add_arrest();
    assert_eq!(visit.place(), Place { arrest: 1, screen: Screen::Question(Question::Police) });
    visit.answer(ENGLAND);
    visit.answer(ADULT);
    visit.answer(outcome(Outcome::WaitingForCourt));
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    let verdicts: Vec<Verdict> = visit.ways().map(|way| way.case().verdict()).collect();
    assert_eq!(verdicts, [Verdict::DeleteUnlessExceptional, Verdict::Wait]);
    let letters = visit
        .ways()
        .map(|way| compose(&REQUEST, way.case(), &Details::default(), visit.today()).is_some());
    assert_eq!(letters.collect::<Vec<_>>(), [true, false]);

    // A change in one never touches the other.
    let first = visit.ways().next().cloned();
    visit.show(Screen::Question(Question::Outcome));
    visit.answer(outcome(Outcome::NoFurtherAction));
    assert_eq!(visit.ways().next().cloned(), first);
    assert_eq!(visit.case().verdict(), Verdict::DeleteUnlessExceptional);
}

#[test]
fn every_step_of_two_arrests_has_one_place_in_the_history() {
    let mut visit =
        after(&[ENGLAND, ADULT, outcome(Outcome::NotGuilty), record(OtherRecord::None)]);
    visit.add_arrest();
    visit.answer(Answer::NotSure);
    let steps = visit.steps();
    for (index, place) in steps.iter().enumerate() {
        visit.go_to(index);
        assert_eq!((visit.place(), visit.index()), (*place, index));
    }
    visit.clear();
    assert!(visit.is_empty() && visit.ways().count() == 1);
}

/// The answers of the longest way: nine questions.
fn longest() -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in [
        (Question::Police, ENGLAND),
        (Question::AgeAtImage, Answer::NotSure),
        (Question::Born, date("1990")),
        (Question::ImageTaken, date("2022")),
        (Question::Outcome, outcome(Outcome::Convicted)),
        (Question::Offence, Answer::Choice(Choice::Offence(Offence::Recordable))),
        (Question::Group, Answer::Choice(Choice::Group(Group::Group3))),
        (Question::ConvictedOrReleased, date("2024")),
        (Question::OtherRecord, record(OtherRecord::None)),
    ] {
        answers.set(question, answer);
    }
    answers
}

#[test]
fn one_answered_question_takes_at_most_twelve_assessments() {
    let mut count = 0;
    let way = Way::through(&CHECK, longest(), &mut |arrest| {
        count += 1;
        Case::of(arrest.clone(), RULES_DATE)
    });
    assert_eq!(way.asked(), Question::ALL);
    println!("{count} assessments for one answered question");
    assert!(count <= 12, "{count} assessments");
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
