//! Every way through the check, walked forwards and backwards.

use super::walking::{begun, every_step, replies, through, walk};
use check::letter::{Details, compose};
use check::{Answer, Answers, Question, Screen, Visit, told};
use rules::{Case, RULES_DATE, Verdict, When};
use std::collections::BTreeSet;
use words::{Stage, Told};

#[test]
fn every_path_ends_at_the_answers_with_no_question_asked_twice() {
    let (mut paths, mut longest, mut met) = (0, 0, BTreeSet::new());
    walk(&begun(), &mut |visit| {
        paths += 1;
        assert_eq!(visit.screen(), Screen::CheckAnswers, "{visit:?}");
        assert_eq!(visit.way().next_question(), None);
        let asked = visit.way().asked().to_vec();
        let once: BTreeSet<Question> = asked.iter().copied().collect();
        assert_eq!(once.len(), asked.len(), "{asked:?}");
        longest = longest.max(asked.len());
        met.extend(once);
        assert!(visit.dropped().is_empty(), "nothing is dropped on the way: {visit:?}");
    });
    println!("{paths} paths through the check, the longest of {longest} questions");
    assert_eq!(met.into_iter().collect::<Vec<_>>(), Question::ALL, "each is asked of someone");
    assert_eq!(longest, Question::ALL.len(), "someone must meet every question");
    assert!(paths > 5_000, "{paths} paths are too few to be all");
}

#[test]
fn back_then_next_changes_nothing() {
    walk(&begun(), &mut |end| {
        let mut visit = end.clone();
        for index in (1..end.steps().len()).rev() {
            visit.go_to(index);
            let here = visit.clone();
            visit.go_to(index - 1);
            assert_eq!(visit.index(), index - 1);
            visit.next();
            assert_eq!(visit, here);
        }
    });
}

#[test]
fn a_path_walked_back_and_answered_again_leads_to_the_same_end() {
    walk(&begun(), &mut |end| {
        let mut visit = end.clone();
        visit.go_to(1);
        while let Screen::Question(question) = visit.screen() {
            let before = visit.index();
            let reply = end.answers().get(question).expect("every question was answered");
            // Once all is answered, an answer leads back to the list of answers.
            visit.answer(reply);
            assert_eq!(visit.screen(), Screen::CheckAnswers);
            assert!(visit.dropped().is_empty());
            visit.go_to(before + 1);
        }
        assert_eq!(visit.screen(), Screen::CheckAnswers);
        assert_eq!(visit.steps(), end.steps());
        assert_eq!(visit.case(), end.case());
    });
}

/// All that the rules and the letter make of a case. Two outcomes may be told alike and then differ in
/// the letter alone.
fn seen(visit: &Visit) -> String {
    let case = visit.case();
    let names: Vec<_> = case.findings.iter().chain(&case.timing).map(|it| it.name).collect();
    let letter = compose(case, &Details::default(), RULES_DATE);
    let letter = letter.map(|it| it.paragraphs);
    format!("{:?}", (&case.readings, &case.ask, &case.missing, names, told(case), letter))
}

/// What a reader may see for these answers and some continuation of them.
fn all_seen(visit: &Visit) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(visit, &mut |end| {
        found.insert(seen(end));
    });
    found
}

/// Whether a question is there for the reader's own list of answers: which live step it is decides
/// nothing, but nobody finds the other in the answers of the step before.
fn is_told_alone(visit: &Visit, question: Question) -> bool {
    let is_live = |it: &Visit| it.answers().offered(question).iter().any(is_live_outcome);
    question == Question::OtherRecord || question == Question::Outcome && is_live(visit)
}

fn is_live_outcome(words: &&words::AnswerWords) -> bool {
    matches!(words.choice, check::Choice::Outcome(outcome) if Stage::of(outcome) == Stage::Live)
}

#[test]
fn no_question_is_asked_whose_answer_cannot_change_anything() {
    let mut asked = 0;
    every_step(&begun(), &mut |visit, question| {
        asked += 1;
        if is_told_alone(visit, question) {
            return;
        }
        let mut different = BTreeSet::new();
        for reply in replies(question, visit.answers()) {
            let mut next = visit.clone();
            next.answer(reply);
            different.insert(all_seen(&next));
            if different.len() > 1 {
                return;
            }
        }
        panic!("{} changes nothing after {:?}", question.as_str(), visit.answers());
    });
    println!("{asked} questions asked on all paths together");
}

/// Whether the person must find out who took the photo or where, and is asked no more than how it ended.
fn must_find_out(end: &Visit) -> bool {
    let is_not_sure = |it: &Question| end.answers().get(*it) == Some(Answer::NotSure);
    [Question::Police, Question::ImageKind].iter().any(is_not_sure)
}

#[test]
fn a_question_that_is_not_asked_would_not_change_the_verdict() {
    walk(&begun(), &mut |end| {
        if must_find_out(end) {
            return;
        }
        // Who does not know how it ended is not asked what it ended in.
        let unknown_end = end.answers().arrest().outcome.is_none();
        let mut facts = vec![Question::ImageKind, Question::AgeAtImage];
        facts.extend((!unknown_end).then_some(Question::Offence));
        facts.extend((!unknown_end).then_some(Question::Outcome));
        for fact in facts.into_iter().filter(|it| !end.way().asked().contains(it)) {
            for choice in fact.choices() {
                let mut answers = end.answers().clone();
                answers.set(fact, Answer::Choice(choice));
                let other = Case::of(answers.arrest().clone(), end.today());
                assert_eq!(verdict(&other), verdict(end.case()), "{fact:?} {answers:?}");
            }
        }
    });
}

fn verdict(case: &Case) -> (Vec<Verdict>, When) {
    (case.readings.clone(), case.ask.when)
}

#[test]
fn who_must_find_out_where_a_photo_comes_from_is_asked_no_more_than_how_it_ended() {
    let may_be = [
        Question::Police,
        Question::ImageKind,
        Question::OutcomeStage,
        Question::OlderCase,
        Question::OlderStage,
        Question::Outcome,
    ];
    let mut found = 0;
    walk(&begun(), &mut |end| {
        if must_find_out(end) {
            found += 1;
            let asked = end.way().asked();
            assert!(asked.iter().all(|it| may_be.contains(it)), "{asked:?}");
            assert!(asked.contains(&Question::OutcomeStage), "a live case comes before all else");
            assert!(!end.has_letter(), "{:?}", end.answers());
        }
    });
    assert!(found > 50, "{found}");
}

#[test]
fn an_answer_that_is_not_on_the_path_is_pruned_and_never_counts() {
    walk(&begun(), &mut |end| {
        let path = end.way().asked().to_vec();
        for question in Question::ALL.iter().copied().filter(|it| !path.contains(it)) {
            let stray =
                question.choices().first().map_or(Answer::NotSure, |it| Answer::Choice(*it));
            let mut answers = end.answers().clone();
            answers.set(question, stray);
            let way = through(answers);
            assert!(way.dropped().contains(&question), "{question:?} {:?}", end.answers());
            assert!(!way.dropped().iter().any(|it| path.contains(it)), "{:?}", way.dropped());
            assert_eq!(way.answers(), end.answers());
        }
    });
}

#[test]
fn the_case_is_what_the_rules_say_of_the_answers() {
    walk(&begun(), &mut |end| {
        let expected = Case::of(end.answers().arrest().clone(), RULES_DATE);
        assert_eq!(*end.case(), expected);
        for question in end.way().asked() {
            let answer = end.answers().get(*question).expect("an answer on the way");
            let mut alone = Answers::default();
            alone.set(*question, answer);
            assert_eq!(alone.get(*question), Some(answer));
            alone.clear(*question);
            assert!(alone.is_empty(), "{question:?}");
        }
    });
}

#[test]
fn every_verdict_every_time_to_ask_and_all_that_is_told_can_be_reached() {
    let (mut verdicts, mut times, mut telling) =
        <(BTreeSet<_>, BTreeSet<_>, BTreeSet<_>)>::default();
    walk(&begun(), &mut |end| {
        verdicts.insert(end.case().verdict().as_str());
        times.insert(end.case().ask.when.as_str());
        telling.insert(told(end.case()));
    });
    assert_eq!(verdicts, Verdict::ALL.iter().map(|it| it.as_str()).collect());
    assert_eq!(times, When::ALL.iter().map(|it| it.as_str()).collect());
    assert_eq!(telling.into_iter().collect::<Vec<_>>(), Told::ALL);
}

#[test]
fn a_letter_is_a_step_exactly_where_something_may_be_asked_for() {
    walk(&begun(), &mut |end| {
        let asks = matches!(end.case().ask.when, When::Now | When::From);
        let letter = asks || told(end.case()) == Told::PhotoElsewhere;
        let screens: Vec<Screen> = end.steps().iter().map(|step| step.screen).collect();
        assert_eq!(end.has_letter(), letter);
        assert_eq!(screens.contains(&Screen::Letter), letter);
        assert!(screens.contains(&Screen::Result));
    });
}
