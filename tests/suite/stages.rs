//! How it ended, in two steps: the stage is no fact, and what is asked next speaks of what was answered.

use super::walking::{
    ADULT, CUSTODY, ELSEWHERE, ENGLAND, NO_RECORD, OLDER_CASE, RECORDABLE, VOLUNTARY, after, begun,
    change, convicted, ended, every_step, give, older, older_stage, outcome, stage, through, walk,
};
use check::{Answer, Answers, Choice, Question, Screen, Visit, titles};
use rules::{Arrest, Outcome, Verdict};
use std::collections::BTreeSet;
use words::{Older, OlderStage, Stage};

fn choices(visit: &Visit, question: Question) -> Vec<Choice> {
    visit.answers().offered(question).iter().map(|it| it.choice).collect()
}

/// An adult photographed in custody, after these answers.
fn adult_after(rest: &[Answer]) -> Visit {
    after(&[&[ENGLAND, CUSTODY, ADULT], rest].concat())
}

#[test]
fn where_a_case_stands_is_no_fact_and_follows_from_the_outcome() {
    for known in Outcome::ALL.iter().copied().filter(|it| *it != Outcome::Recall) {
        let expected = stage(Stage::of(known));
        let mut answers = Answers::default();
        answers.set(Question::OutcomeStage, expected);
        assert_eq!(*answers.arrest(), Arrest::default(), "{known:?}");
        answers.set(Question::Outcome, outcome(known));
        let arrest = Arrest { outcome: Some(known), ..Arrest::default() };
        assert_eq!(*answers.arrest(), arrest, "{known:?}");
        answers.clear(Question::OutcomeStage);
        assert_eq!(answers.get(Question::OutcomeStage), Some(expected), "{known:?}");
        assert_eq!(*answers.arrest(), arrest, "{known:?}");
    }
}

#[test]
fn sixteen_outcomes_were_six_screens_of_a_phone() {
    let mut found = BTreeSet::new();
    walk(&begun(), &mut |end| {
        for question in end.way().asked() {
            let offered = choices(end, *question).len();
            assert!(offered <= 8, "{question:?} offers {offered} after {:?}", end.answers());
        }
        found.extend(end.answers().arrest().outcome.map(Outcome::as_str));
    });
    assert_eq!(found, Outcome::ALL.iter().map(|it| it.as_str()).collect(), "each can be answered");
    for known in Outcome::ALL.iter().copied().filter(|it| *it != Outcome::Recall) {
        let offered = choices(&after(&ended(known)), Question::Outcome);
        assert!(offered.contains(&Choice::Outcome(known)), "{known:?}");
        let same_stage =
            |it: &Choice| matches!(it, Choice::Outcome(it) if Stage::of(*it) == Stage::of(known));
        assert!(offered.iter().all(same_stage), "{offered:?}");
    }
}

#[test]
fn an_outcome_of_another_stage_is_dropped_and_told() {
    let mut visit = after(&convicted());
    change(&mut visit, Question::OutcomeStage, stage(Stage::Police));
    assert_eq!(visit.screen(), Screen::Question(Question::Outcome));
    assert_eq!(visit.dropped(), [Question::Outcome]);
    assert_eq!(visit.answers().arrest().outcome, None);
    visit.answer(outcome(Outcome::Caution));
    assert_eq!(visit.screen(), Screen::CheckAnswers, "the offence was told");
    assert_eq!(visit.dropped(), [Question::Group, Question::ConvictedOrReleased]);

    let mut visit = after(&convicted());
    change(&mut visit, Question::OutcomeStage, stage(Stage::Court));
    assert_eq!((visit.screen(), visit.dropped()), (Screen::CheckAnswers, &[][..]), "of the same");

    let mut visit = after(&convicted());
    change(&mut visit, Question::OutcomeStage, Answer::NotSure);
    let no_longer =
        [Question::Outcome, Question::Offence, Question::Group, Question::ConvictedOrReleased];
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    assert_eq!(visit.dropped(), [&no_longer[..], &[Question::OtherRecord]].concat());
    assert_eq!(visit.case().verdict(), Verdict::Depends);
}

#[test]
fn there_is_no_case_only_for_a_photo_without_custody() {
    let no_case = Choice::Stage(Stage::NoCase);
    for (kind, expected) in [(CUSTODY, false), (VOLUNTARY, true), (ELSEWHERE, true)] {
        let visit = after(&[ENGLAND, kind]);
        assert_eq!(choices(&visit, Question::OutcomeStage).contains(&no_case), expected);
    }
    let not_sure = after(&[ENGLAND, Answer::NotSure]);
    assert!(!choices(&not_sure, Question::OutcomeStage).contains(&no_case));

    // It ends as a case that police closed, and is dropped where it no longer can be said.
    let mut visit = after(&[ENGLAND, VOLUNTARY, ADULT, stage(Stage::NoCase), NO_RECORD]);
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    assert_eq!(visit.answers().arrest().outcome, Some(Outcome::NoFurtherAction));
    change(&mut visit, Question::ImageKind, CUSTODY);
    assert_eq!(visit.screen(), Screen::Question(Question::OutcomeStage));
    assert_eq!(visit.dropped(), [Question::OutcomeStage]);
    assert_eq!(visit.answers().arrest().outcome, None);
}

#[test]
fn an_older_case_asks_the_first_step_again_and_says_so() {
    let mut visit = adult_after(&[stage(Stage::Older)]);
    assert_eq!(visit.screen(), Screen::Question(Question::OlderCase));
    assert_eq!(Question::OlderCase.screen(), "outcome");
    visit.answer(OLDER_CASE);
    assert_eq!(visit.screen(), Screen::Question(Question::OlderStage));
    assert_eq!(Question::OlderStage.screen(), "outcome-stage");
    let stages: Vec<&str> =
        choices(&visit, Question::OlderStage).iter().map(|it| it.as_str()).collect();
    assert_eq!(stages, ["live", "police", "court", "cancelled"]);
    assert!(visit.answers().arrest().earlier_case);
    give(&mut visit, &[older_stage(OlderStage::Court), outcome(Outcome::Convicted), RECORDABLE]);
    assert!(titles::title(Question::OlderStage, visit.answers()).contains("older case"));
    for (question, is_older) in [
        (Question::OutcomeStage, false),
        (Question::OlderCase, false),
        (Question::OlderStage, true),
        (Question::Outcome, true),
        (Question::Offence, true),
        (Question::Group, true),
        (Question::ConvictedOrReleased, true),
        (Question::OtherRecord, false),
        (Question::Police, false),
        (Question::AgeAtImage, false),
    ] {
        assert_eq!(titles::is_older(question, visit.answers()), is_older, "{question:?}");
    }
    let arrest = visit.answers().arrest();
    assert_eq!((arrest.outcome, arrest.earlier_case), (Some(Outcome::Convicted), true));
}

#[test]
fn a_reason_for_a_second_arrest_may_be_the_outcome_itself() {
    for (reason, ended_in, earlier_case) in
        [(Older::Mistake, Outcome::NoFurtherAction, true), (Older::Recall, Outcome::Recall, false)]
    {
        let visit = adult_after(&[stage(Stage::Older), older(reason)]);
        let arrest = visit.answers().arrest();
        assert_eq!((arrest.outcome, arrest.earlier_case), (Some(ended_in), earlier_case));
        let asked = visit.way().asked();
        for never in [Question::OlderStage, Question::Outcome, Question::Offence] {
            assert!(!asked.contains(&never), "{reason:?} asks {never:?}");
        }
    }
    let not_sure = adult_after(&[stage(Stage::Older), Answer::NotSure]);
    assert_eq!(not_sure.answers().arrest().outcome, None);
    assert_eq!(not_sure.screen(), Screen::CheckAnswers, "it must be found out first");
}

#[test]
fn an_older_case_left_behind_takes_its_steps_with_it() {
    let steps = [stage(Stage::Older), OLDER_CASE, older_stage(OlderStage::Police)];
    let mut visit = adult_after(&[&steps[..], &[outcome(Outcome::NoFurtherAction)]].concat());
    visit.answer(NO_RECORD);
    assert!(visit.answers().arrest().earlier_case);
    change(&mut visit, Question::OutcomeStage, stage(Stage::Police));
    assert_eq!(visit.dropped(), [Question::OlderCase, Question::OlderStage]);
    assert_eq!(visit.screen(), Screen::CheckAnswers, "it ended in the same way");
    let arrest = visit.answers().arrest();
    assert_eq!((arrest.outcome, arrest.earlier_case), (Some(Outcome::NoFurtherAction), false));
}

/// "Back to prison, court order or immigration" was asked about its offence.
#[test]
fn an_offence_was_asked_about_where_there_was_none() {
    let had_one = [
        Outcome::Convicted,
        Outcome::Caution,
        Outcome::YouthCaution,
        Outcome::Discharge,
        Outcome::InsanityOrUnfit,
        Outcome::ConvictedOfAnotherOffence,
    ];
    let mut met = BTreeSet::new();
    every_step(&begun(), &mut |visit, question| {
        if let Question::Offence | Question::Group | Question::ConvictedOrReleased = question {
            let ended_in = visit.answers().arrest().outcome.expect("it ended");
            assert!(had_one.contains(&ended_in), "{question:?} after {ended_in:?}");
            met.insert(ended_in.as_str());
        }
    });
    assert_eq!(met, had_one.map(Outcome::as_str).into_iter().collect());
}

#[track_caller]
fn check_title(question: Question, ended_in: Outcome, expected: &str) {
    let visit = after(&ended(ended_in));
    assert_eq!(titles::title(question, visit.answers()), expected);
    assert!(!titles::title_for_history(question).contains("offence you"), "it names an answer");
}

#[test]
fn the_offence_is_called_as_the_last_answer_calls_it() {
    let (offence, group) = (Question::Offence, Question::Group);
    let prison = |of: &str| format!("Could someone go to prison for the offence you {of}?");
    check_title(offence, Outcome::Convicted, &prison("were convicted of"));
    check_title(offence, Outcome::Caution, &prison("were cautioned for"));
    check_title(offence, Outcome::YouthCaution, &prison("were cautioned for"));
    check_title(offence, Outcome::Discharge, &prison("got the discharge for"));
    check_title(offence, Outcome::InsanityOrUnfit, &prison("were charged with"));
    check_title(offence, Outcome::ConvictedOfAnotherOffence, &prison("were convicted of"));
    check_title(group, Outcome::Convicted, "How serious was the offence you were convicted of?");
}

/// A browser keeps the titles of documents in its history, for others to read.
#[test]
fn the_title_of_a_document_never_names_an_answer() {
    let mut answered = BTreeSet::new();
    for question in Question::ALL {
        let title = titles::title_for_history(*question);
        assert!(!title.contains(['{', '}']), "{title}");
        for known in Outcome::ALL {
            let mut answers = Answers::default();
            answers.set(Question::OutcomeStage, stage(Stage::of(*known)));
            answers.set(Question::Outcome, outcome(*known));
            let shown = titles::title(*question, &answers);
            answered.extend((shown != title).then_some(shown));
        }
    }
    assert!(
        answered.len() > 5,
        "titles that name an answer are shown, and only there: {answered:?}"
    );
}

#[test]
fn an_answer_that_is_not_offered_does_not_count() {
    let mut answers = Answers::default();
    for (question, answer) in [
        (Question::Police, ENGLAND),
        (Question::ImageKind, CUSTODY),
        (Question::AgeAtImage, ADULT),
        (Question::OutcomeStage, stage(Stage::NoCase)),
    ] {
        answers.set(question, answer);
    }
    let way = through(answers);
    assert_eq!(way.dropped(), [Question::OutcomeStage]);
    assert_eq!(way.next_question(), Some(Question::OutcomeStage));
    assert_eq!(way.case().arrest.outcome, None);
}
