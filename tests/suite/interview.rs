//! Every way through the check, walked forwards and backwards.

use check::interview::{Answer, Answers, Screen, Visit, next_question, path, prune};
use rules::{
    self, AgeAtImage, Arrest, ArrestAssessment, Fact, Offence, Outcome, PartialDate, Police,
    RULES_DATE, Verdict, When,
};
use std::collections::BTreeSet;
use words;

/// The replies that a walk gives to a question: each value it offers, and "I am not sure".
fn replies(fact: Fact) -> Vec<Answer> {
    let dates: &[&str] = match fact {
        // Together: under 18, adult, and an image before the birth.
        Fact::Born => &["1990", "2008-05"],
        Fact::ImageTaken => &["2004-03", "2022"],
        // So long ago that one can ask now, and not yet.
        Fact::ConvictedOrReleased => &["2010", "2024-02"],
        _ => &[],
    };
    let words = words::question_words(fact.as_str()).expect("words for every question");
    let choices = words.answers.iter().map(|answer| Answer::Choice(answer.value));
    choices.chain(dates.iter().map(|text| date(text))).chain([Answer::NotSure]).collect()
}

fn date(text: &str) -> Answer {
    Answer::Date(PartialDate::parse(text).expect("a date"))
}

/// A visit at the first question.
fn begun() -> Visit {
    let mut visit = Visit::new(RULES_DATE);
    visit.next();
    visit
}

/// A visit after these answers, given one after another from the first question.
fn after(answers: &[Answer]) -> Visit {
    let mut visit = begun();
    for answer in answers {
        visit.answer(*answer);
    }
    visit
}

fn choice(value: &'static str) -> Answer {
    Answer::Choice(value)
}

/// Calls `at_end` with every visit that has answered every question.
fn walk(visit: &Visit, at_end: &mut impl FnMut(&Visit)) {
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
fn every_step(visit: &Visit, at_step: &mut impl FnMut(&Visit, Fact)) {
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
        assert_eq!(next_question(visit.answers(), visit.today()), None);
        let asked = path(visit.answers(), visit.today());
        let once: BTreeSet<Fact> = asked.iter().copied().collect();
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
        assert_eq!(visit.assessment(), end.assessment());
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
    format!("{:?}", visit.assessment())
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
                Fact::OtherRecord => format!("{:?}", next.answers().arrest().other_record),
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
    let facts = [Fact::Police, Fact::AgeAtImage, Fact::Outcome, Fact::Offence];
    walk(&begun(), &mut |end| {
        let path = path(end.answers(), end.today());
        // Who does not know how it ended is not asked what it ended in.
        let unknown_end = end.answers().arrest().outcome.is_none();
        let is_asked = |fact: &Fact| path.contains(fact) || *fact == Fact::Offence && unknown_end;
        let skipped = |fact: &Fact| !is_asked(fact);
        for fact in facts.into_iter().filter(skipped) {
            for reply in replies(fact) {
                let mut answers = end.answers().clone();
                answers.set(fact, reply);
                let other = rules::assess_arrest(&answers.arrest(), end.today());
                assert_eq!(verdict(&other), verdict(&end.assessment()), "{fact:?} {answers:?}");
            }
        }
    });
}

fn verdict(assessment: &ArrestAssessment) -> (Verdict, Vec<Verdict>, When) {
    (assessment.verdict, assessment.readings.clone(), assessment.ask.when)
}

#[test]
fn an_answer_that_is_not_on_the_path_is_pruned_and_never_counts() {
    walk(&begun(), &mut |end| {
        let path = path(end.answers(), end.today());
        for fact in Fact::ALL.iter().copied().filter(|fact| !path.contains(fact)) {
            let stray = replies(fact).swap_remove(0);
            let mut answers = end.answers().clone();
            answers.set(fact, stray);
            assert_eq!(prune(&mut answers, end.today()), [fact]);
            assert_eq!(answers.arrest(), end.answers().arrest());
        }
    });
}

#[test]
fn the_answers_give_what_the_circumstances_give() {
    walk(&begun(), &mut |end| {
        let given = |fact| match end.answers().get(fact) {
            Some(Answer::Choice(value)) => Some(value),
            _ => None,
        };
        let on = |fact| match end.answers().get(fact) {
            Some(Answer::Date(date)) => Some(date),
            _ => None,
        };
        let arrest = Arrest {
            police: given(Fact::Police).and_then(Police::parse),
            age_at_image: given(Fact::AgeAtImage).and_then(AgeAtImage::parse),
            born: on(Fact::Born),
            image_taken: on(Fact::ImageTaken),
            outcome: given(Fact::Outcome).and_then(Outcome::parse),
            offence: given(Fact::Offence).and_then(Offence::parse),
            group: given(Fact::Group).and_then(rules::Group::parse),
            convicted_or_released: on(Fact::ConvictedOrReleased),
            other_record: given(Fact::OtherRecord).and_then(rules::OtherRecord::parse),
        };
        assert_eq!(end.answers().arrest(), arrest);
        assert_eq!(end.assessment(), rules::assess_arrest(&arrest, RULES_DATE));
    });
}

#[test]
fn every_verdict_and_every_time_to_ask_can_be_reached() {
    let verdicts = outcomes(&begun(), |end| end.assessment().verdict.as_str().to_owned());
    assert_eq!(verdicts, names(Verdict::ALL, Verdict::as_str));
    let times = outcomes(&begun(), |end| end.assessment().ask.when.as_str().to_owned());
    assert_eq!(times, names(When::ALL, When::as_str));
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> BTreeSet<String> {
    all.iter().map(|value| name(*value).to_owned()).collect()
}

#[test]
fn a_letter_is_a_step_exactly_where_it_is_time_to_ask() {
    walk(&begun(), &mut |end| {
        let asks = matches!(end.assessment().ask.when, When::Now | When::From);
        assert_eq!(end.has_letter(), asks);
        assert_eq!(end.steps().contains(&Screen::Letter), asks);
        assert!(end.steps().contains(&Screen::Result));
    });
}

/// A convicted adult who has answered everything.
fn convicted() -> Visit {
    after(&[
        choice("england-or-wales"),
        choice("18-or-over"),
        choice("convicted"),
        choice("recordable"),
        choice("group-3"),
        date("2019"),
        choice("none"),
    ])
}

fn change(visit: &mut Visit, fact: Fact, answer: Answer) {
    visit.show(Screen::Question(fact));
    assert_eq!(visit.screen(), Screen::Question(fact));
    visit.answer(answer);
}

#[test]
fn a_changed_answer_drops_those_that_no_longer_apply_and_names_them() {
    let mut visit = convicted();
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    change(&mut visit, Fact::Outcome, choice("no-further-action"));
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    assert_eq!(visit.dropped(), [Fact::Offence, Fact::Group, Fact::ConvictedOrReleased]);
    assert_eq!(visit.assessment().verdict, Verdict::DeleteUnlessExceptional);
    assert_eq!(visit.answers().get(Fact::OtherRecord), Some(choice("none")), "that still applies");

    // The next step no longer speaks of them.
    visit.next();
    assert_eq!((visit.screen(), visit.dropped()), (Screen::Result, &[][..]));
}

#[test]
fn an_answer_changed_back_does_not_bring_dropped_ones_back() {
    let mut visit = convicted();
    change(&mut visit, Fact::Outcome, choice("no-further-action"));
    change(&mut visit, Fact::Outcome, choice("convicted"));
    assert_eq!(visit.screen(), Screen::Question(Fact::Offence));
    assert_eq!(visit.answers().get(Fact::Offence), None);
    assert_eq!(visit.answers().get(Fact::Group), None);
    assert_eq!(visit.answers().get(Fact::ConvictedOrReleased), None);
}

#[test]
fn an_answer_further_on_is_kept_while_a_question_before_it_is_open() {
    let mut visit = after(&[
        choice("england-or-wales"),
        choice("18-or-over"),
        choice("not-guilty"),
        choice("arrests"),
    ]);
    change(&mut visit, Fact::AgeAtImage, Answer::NotSure);
    assert_eq!((visit.screen(), visit.dropped()), (Screen::Question(Fact::Born), &[][..]));
    visit.answer(Answer::NotSure);
    assert_eq!(visit.screen(), Screen::CheckAnswers, "the others have been answered");
    assert_eq!(visit.answers().get(Fact::OtherRecord), Some(choice("arrests")));
}

#[test]
fn any_change_of_any_answer_leaves_only_answers_on_the_path() {
    let mut changes = 0;
    walk(&begun(), &mut |end| {
        // The last answer leads nowhere else, so one of its values is enough to start from.
        if end.answers().get(Fact::OtherRecord).is_some_and(|it| it != choice("none")) {
            return;
        }
        for fact in path(end.answers(), end.today()) {
            for reply in replies(fact) {
                let mut visit = end.clone();
                change(&mut visit, fact, reply);
                changes += 1;
                let before: BTreeSet<Fact> = given(end.answers());
                let kept = given(visit.answers());
                let dropped: BTreeSet<Fact> = visit.dropped().iter().copied().collect();
                assert_eq!(before.difference(&kept).copied().collect::<BTreeSet<_>>(), dropped);
                if visit.screen() == Screen::CheckAnswers {
                    let path = path(visit.answers(), visit.today()).into_iter().collect();
                    assert_eq!(kept, path);
                } else {
                    assert_eq!(
                        Some(visit.screen()),
                        next_question(visit.answers(), visit.today()).map(Screen::Question)
                    );
                }
            }
        }
    });
    println!("{changes} changed answers");
}

fn given(answers: &Answers) -> BTreeSet<Fact> {
    Fact::ALL.iter().copied().filter(|fact| answers.get(*fact).is_some()).collect()
}

#[test]
fn clearing_forgets_everything_and_says_so_and_starting_again_does_too() {
    let mut visit = convicted();
    visit.clear();
    assert_eq!(visit.screen(), Screen::Cleared);
    assert!(visit.answers().is_empty() && visit.dropped().is_empty());
    assert_eq!((visit.index(), visit.today()), (0, RULES_DATE));
    visit.next();
    assert_eq!(visit.screen(), Screen::Question(Fact::Police));

    let mut visit = convicted();
    visit.restart();
    assert_eq!(visit, Visit::new(RULES_DATE));
    assert_eq!(visit.screen(), Screen::Start);
}

#[test]
fn a_step_beyond_the_end_is_the_last_one() {
    let mut visit = begun();
    visit.go_to(usize::MAX);
    assert_eq!(visit.screen(), Screen::Question(Fact::Police));
    let mut visit = convicted();
    visit.go_to(100);
    assert_eq!(visit.screen(), Screen::Letter);
    visit.next();
    assert_eq!(visit.screen(), Screen::Letter);
}

#[test]
fn a_screen_that_cannot_be_reached_is_not_shown() {
    let mut visit = begun();
    let before = visit.clone();
    for screen in [
        Screen::Question(Fact::Outcome),
        Screen::CheckAnswers,
        Screen::Result,
        Screen::Letter,
        Screen::Cleared,
    ] {
        visit.show(screen);
        assert_eq!(visit, before);
    }
    // A live case has a result and no letter.
    let mut visit =
        after(&[choice("england-or-wales"), choice("18-or-over"), choice("waiting-for-court")]);
    visit.show(Screen::Letter);
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    visit.show(Screen::Result);
    assert_eq!(visit.screen(), Screen::Result);
}

#[test]
fn an_answer_where_nothing_is_asked_changes_nothing() {
    let mut visit = Visit::new(RULES_DATE);
    visit.answer(choice("scotland"));
    assert_eq!(visit, Visit::new(RULES_DATE));
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
    let visit = after(&[Answer::NotSure, Answer::NotSure, Answer::NotSure, Answer::NotSure]);
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    assert_eq!(visit.assessment().ask.when, When::CheckFirst);
    assert!(!visit.has_letter());
}
