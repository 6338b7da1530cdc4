//! Every way through the check, walked forwards and backwards.

use check::{Answer, Answers, CHECK, Choice, Question, Screen, Visit, Way};
use rules::{
    AgeAtImage, Case, OtherRecord, Outcome, PartialDate, Police, RULES_DATE, Verdict, When,
};
use std::collections::BTreeSet;

/// The replies that a walk gives to a question: each value it offers, and "I am not sure".
pub(crate) fn replies(question: Question) -> Vec<Answer> {
    let dates: &[&str] = match question {
        // Together: under 18, adult, and an image before the birth.
        Question::Born => &["1990", "2008-05"],
        Question::ImageTaken => &["2004-03", "2022"],
        // So long ago that one can ask now, and not yet.
        Question::ConvictedOrReleased => &["2010", "2024-02"],
        _ => &[],
    };
    let choices = question.choices().into_iter().map(Answer::Choice);
    choices.chain(dates.iter().map(|text| date(text))).chain([Answer::NotSure]).collect()
}

pub(crate) fn date(text: &str) -> Answer {
    Answer::Date(PartialDate::parse(text).expect("a date"))
}

/// A visit at the first question.
pub(crate) fn begun() -> Visit {
    let mut visit = Visit::new(RULES_DATE);
    visit.next();
    visit
}

/// A visit after these answers, given one after another from the first question.
pub(crate) fn after(answers: &[Answer]) -> Visit {
    let mut visit = begun();
    for answer in answers {
        visit.answer(*answer);
    }
    visit
}

pub(crate) const ENGLAND: Answer = Answer::Choice(Choice::Police(Police::EnglandOrWales));
pub(crate) const ADULT: Answer = Answer::Choice(Choice::AgeAtImage(AgeAtImage::Adult));

pub(crate) fn outcome(outcome: Outcome) -> Answer {
    Answer::Choice(Choice::Outcome(outcome))
}

pub(crate) fn record(record: OtherRecord) -> Answer {
    Answer::Choice(Choice::OtherRecord(record))
}

fn through(answers: Answers, today: chrono::NaiveDate) -> Way {
    Way::through(&CHECK, answers, &mut |arrest| Case::of(arrest.clone(), today))
}

/// Calls `at_end` with every visit that has answered every question.
pub(crate) fn walk(visit: &Visit, at_end: &mut impl FnMut(&Visit)) {
    match visit.screen() {
        Screen::Question(fact) => {
            for reply in replies(fact) {
                let mut next = visit.clone();
                next.answer(reply);
                walk(&next, at_end);
            }
        }
        _ => at_end(visit),
    }
}

/// Calls `at_step` with every visit that stands at a question.
pub(crate) fn every_step(visit: &Visit, at_step: &mut impl FnMut(&Visit, Question)) {
    if let Screen::Question(fact) = visit.screen() {
        at_step(visit, fact);
        for reply in replies(fact) {
            let mut next = visit.clone();
            next.answer(reply);
            every_step(&next, at_step);
        }
    }
}

#[test]
fn every_path_ends_at_the_answers_with_no_question_asked_twice() {
    let (mut paths, mut longest) = (0, 0);
    walk(&begun(), &mut |visit| {
        paths += 1;
        assert_eq!(visit.screen(), Screen::CheckAnswers, "{visit:?}");
        assert_eq!(visit.way().next_question(), None);
        let asked = visit.way().asked().to_vec();
        let once: BTreeSet<Question> = asked.iter().copied().collect();
        assert_eq!(once.len(), asked.len(), "{asked:?}");
        longest = longest.max(asked.len());
        assert!(visit.dropped().is_empty(), "nothing is dropped on the way: {visit:?}");
    });
    println!("{paths} paths through the check, the longest of {longest} questions");
    assert_eq!(longest, 9, "someone must meet every question");
    assert!(paths > 1_000, "{paths} paths are too few to be all");
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
        while let Screen::Question(fact) = visit.screen() {
            let before = visit.index();
            let reply = end.answers().get(fact).expect("every question on the path is answered");
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

/// What a reader may be told for these answers and some continuation of them: every assessment.
fn outcomes(visit: &Visit, of: impl Fn(&Visit) -> String) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(visit, &mut |end| {
        found.insert(of(end));
    });
    found
}

fn assessment_of(visit: &Visit) -> String {
    format!("{:?}", visit.case())
}

#[test]
fn no_question_is_asked_whose_answer_cannot_change_anything() {
    let mut asked = 0;
    every_step(&begun(), &mut |visit, fact| {
        asked += 1;
        let with = |reply| {
            let mut next = visit.clone();
            next.answer(reply);
            next
        };
        let mut different = BTreeSet::new();
        for reply in replies(fact) {
            let next = with(reply);
            different.insert(match fact {
                // It changes what police may say, never the verdict.
                Question::OtherRecord => format!("{:?}", next.answers().arrest().other_record),
                _ => format!("{:?}", outcomes(&next, assessment_of)),
            });
            if different.len() > 1 {
                return;
            }
        }
        panic!("{} changes nothing after {:?}", fact.as_str(), visit.answers());
    });
    println!("{asked} questions asked on all paths together");
}

#[test]
fn a_question_that_is_not_asked_would_not_change_the_verdict() {
    let facts = [Question::Police, Question::AgeAtImage, Question::Outcome, Question::Offence];
    walk(&begun(), &mut |end| {
        let path = end.way().asked().to_vec();
        // Who does not know how it ended is not asked what it ended in.
        let unknown_end = end.answers().arrest().outcome.is_none();
        let is_asked =
            |fact: &Question| path.contains(fact) || *fact == Question::Offence && unknown_end;
        let skipped = |fact: &Question| !is_asked(fact);
        for fact in facts.into_iter().filter(skipped) {
            for reply in replies(fact) {
                let mut answers = end.answers().clone();
                answers.set(fact, reply);
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
fn an_answer_that_is_not_on_the_path_is_pruned_and_never_counts() {
    walk(&begun(), &mut |end| {
        let path = end.way().asked().to_vec();
        for fact in Question::ALL.iter().copied().filter(|fact| !path.contains(fact)) {
            let stray = replies(fact).swap_remove(0);
            let mut answers = end.answers().clone();
            answers.set(fact, stray);
            let way = through(answers, end.today());
            assert_eq!(way.dropped(), [fact]);
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
fn every_verdict_and_every_time_to_ask_can_be_reached() {
    let verdicts = outcomes(&begun(), |end| end.case().verdict().as_str().to_owned());
    assert_eq!(verdicts, names(Verdict::ALL, Verdict::as_str));
    let times = outcomes(&begun(), |end| end.case().ask.when.as_str().to_owned());
    assert_eq!(times, names(When::ALL, When::as_str));
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> BTreeSet<String> {
    all.iter().map(|value| name(*value).to_owned()).collect()
}

#[test]
fn a_letter_is_a_step_exactly_where_it_is_time_to_ask() {
    walk(&begun(), &mut |end| {
        let asks = matches!(end.case().ask.when, When::Now | When::From);
        assert_eq!(end.has_letter(), asks);
        assert_eq!(screens(end).contains(&Screen::Letter), asks);
        assert!(screens(end).contains(&Screen::Result));
    });
}

fn screens(visit: &Visit) -> Vec<Screen> {
    visit.steps().iter().map(|step| step.screen).collect()
}
