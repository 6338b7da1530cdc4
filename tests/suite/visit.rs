//! Single visits: changed answers, steps back and on, clearing, several arrests.

use super::walking::{
    ADULT, CUSTODY, ENGLAND, NO_RECORD, after, all_told, begun, change, convicted, ended, outcome,
    record, replies, stage, walk,
};
use check::{Answer, Answers, Choice, Question, Screen, Visit};
use rules::{OtherRecord, Outcome, Police, RULES_DATE, Verdict, When};
use std::collections::BTreeSet;
use words::Stage;

/// Goes back to where the case stands, and says that it ended otherwise.
fn change_end(visit: &mut Visit, to: Outcome) {
    change(visit, Question::OutcomeStage, stage(Stage::of(to)));
    if visit.screen() == Screen::Question(Question::Outcome) {
        visit.answer(outcome(to));
    } else {
        change(visit, Question::Outcome, outcome(to));
    }
}

#[test]
fn a_changed_answer_drops_those_that_no_longer_apply_and_names_them() {
    let mut visit = after(&convicted());
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    change(&mut visit, Question::Outcome, outcome(Outcome::NotGuilty));
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    assert_eq!(
        visit.dropped(),
        [Question::Offence, Question::Group, Question::ConvictedOrReleased]
    );
    assert_eq!(visit.case().verdict(), Verdict::DeleteUnlessExceptional);
    assert_eq!(visit.answers().get(Question::OtherRecord), Some(NO_RECORD), "that still applies");

    // The next step no longer speaks of them.
    visit.next();
    assert_eq!((visit.screen(), visit.dropped()), (Screen::Result, &[][..]));
}

#[test]
fn an_answer_changed_back_does_not_bring_dropped_ones_back() {
    let mut visit = after(&convicted());
    change_end(&mut visit, Outcome::NoFurtherAction);
    change_end(&mut visit, Outcome::Convicted);
    assert_eq!(visit.screen(), Screen::Question(Question::Offence));
    assert_eq!(visit.answers().get(Question::Offence), None);
    assert_eq!(visit.answers().get(Question::Group), None);
    assert_eq!(visit.answers().get(Question::ConvictedOrReleased), None);
}

#[test]
fn an_answer_further_on_is_kept_while_a_question_before_it_is_open() {
    let mut visit =
        after(&[ended(Outcome::NotGuilty), vec![record(OtherRecord::Arrests)]].concat());
    change(&mut visit, Question::AgeAtImage, Answer::NotSure);
    assert_eq!((visit.screen(), visit.dropped()), (Screen::Question(Question::Born), &[][..]));
    visit.answer(Answer::NotSure);
    assert_eq!(visit.screen(), Screen::CheckAnswers, "the others have been answered");
    assert_eq!(visit.answers().get(Question::OtherRecord), Some(record(OtherRecord::Arrests)));
}

#[test]
fn any_change_of_any_answer_leaves_only_answers_on_the_path() {
    let mut changes = 0;
    walk(&begun(), &mut |end| {
        // The last answer leads nowhere else, so one of its values is enough to start from.
        if end.answers().get(Question::OtherRecord).is_some_and(|it| it != NO_RECORD) {
            return;
        }
        for fact in end.way().asked().to_vec() {
            for reply in replies(fact, &before(end, fact)) {
                let mut visit = end.clone();
                change(&mut visit, fact, reply);
                changes += 1;
                let before: BTreeSet<Question> = given(end.answers());
                let kept = given(visit.answers());
                let dropped: BTreeSet<Question> = visit.dropped().iter().copied().collect();
                assert_eq!(before.difference(&kept).copied().collect::<BTreeSet<_>>(), dropped);
                if visit.screen() == Screen::CheckAnswers {
                    let path = visit.way().asked().iter().copied().collect();
                    assert_eq!(kept, path);
                } else {
                    assert_eq!(
                        Some(visit.screen()),
                        visit.way().next_question().map(Screen::Question)
                    );
                }
            }
        }
    });
    println!("{changes} changed answers");
}

/// The answers given before a question.
fn before(end: &Visit, question: Question) -> Answers {
    let mut answers = Answers::default();
    for earlier in end.way().asked().iter().take_while(|it| **it != question) {
        answers.set(*earlier, end.answers().get(*earlier).expect("an answer on the way"));
    }
    answers
}

fn given(answers: &Answers) -> BTreeSet<Question> {
    Question::ALL.iter().copied().filter(|fact| answers.get(*fact).is_some()).collect()
}

#[test]
fn clearing_forgets_everything_and_says_so_and_starting_again_does_too() {
    let mut visit = after(&convicted());
    visit.clear();
    assert_eq!(visit.screen(), Screen::Cleared);
    assert!(visit.answers().is_empty() && visit.dropped().is_empty());
    assert_eq!((visit.index(), visit.today()), (0, RULES_DATE));
    visit.next();
    assert_eq!(visit.screen(), Screen::Question(Question::Police));

    let mut visit = after(&convicted());
    visit.restart();
    assert!(visit.is_empty());
    assert_eq!(visit.screen(), Screen::Start);
}

#[test]
fn a_step_beyond_the_end_is_the_last_one() {
    let mut visit = begun();
    visit.go_to(usize::MAX);
    assert_eq!(visit.screen(), Screen::Question(Question::Police));
    let mut visit = after(&convicted());
    visit.go_to(20);
    assert_eq!(visit.screen(), Screen::Letter);
    visit.next();
    assert_eq!(visit.screen(), Screen::Letter);
}

#[test]
fn a_screen_that_cannot_be_reached_is_not_shown() {
    let mut visit = begun();
    let before = visit.clone();
    for screen in [
        Screen::Question(Question::Outcome),
        Screen::CheckAnswers,
        Screen::Result,
        Screen::Letter,
        Screen::Cleared,
    ] {
        visit.show(screen);
        assert_eq!(visit, before);
    }
    // A live case has a result and no letter.
    let mut visit = after(&all_told(Outcome::WaitingForCourt));
    visit.show(Screen::Letter);
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    visit.show(Screen::Result);
    assert_eq!(visit.screen(), Screen::Result);
}

#[test]
fn an_answer_where_nothing_is_asked_changes_nothing() {
    let mut visit = Visit::new(RULES_DATE);
    visit.answer(Answer::Choice(Choice::Police(Police::Scotland)));
    assert!(visit.is_empty());
    assert_eq!(visit.screen(), Screen::Start);
}

#[test]
fn a_clock_that_runs_before_the_rules_counts_as_their_date() {
    let day_before = RULES_DATE.pred_opt().expect("a day");
    let day_after = RULES_DATE.succ_opt().expect("a day");
    assert_eq!(Visit::new(day_before).today(), RULES_DATE);
    assert_eq!(Visit::new(chrono::NaiveDate::MIN).today(), RULES_DATE);
    assert_eq!(Visit::new(day_after).today(), day_after);
}

#[test]
fn someone_not_sure_of_anything_is_led_to_find_out_first() {
    let not_sure_of_the_rest = [Answer::NotSure; 4];
    for known in [&[][..], &[ENGLAND], &[ENGLAND, CUSTODY], &[ENGLAND, CUSTODY, ADULT]] {
        let mut visit = after(known);
        for answer in not_sure_of_the_rest {
            if visit.screen() != Screen::CheckAnswers {
                visit.answer(answer);
            }
        }
        assert_eq!(visit.screen(), Screen::CheckAnswers, "{known:?}");
        assert_eq!(visit.case().ask.when, When::CheckFirst, "{known:?}");
        assert!(!visit.has_letter());
    }
    let visit = after(&[Answer::NotSure, Answer::NotSure]);
    assert_eq!(visit.way().asked(), [Question::Police, Question::OutcomeStage], "no more is asked");
}
