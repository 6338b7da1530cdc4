//! What a result says would change it: each is true of the rules, and made in the check it gives what was
//! promised.

use super::walking::{after, begun, change, convicted, walk};
use check::{Answer, Choice, Question, Visit, changes, opened, told};
use rules::{Arrest, Case, Group, Outcome, OutcomeClass, RULES_DATE, Verdict};
use std::collections::BTreeSet;
use words::{Doubt, Told};

/// Checks every change that the result of this visit shows, and counts them.
fn check(visit: &Visit, seen: &mut BTreeSet<Doubt>) -> usize {
    let case = visit.case();
    let known = rules::changes(case, RULES_DATE);
    let shown = changes(case, RULES_DATE);
    for change in &shown {
        seen.insert(change.doubt);
        let value = change.doubt.value();
        let rule = known.iter().find(|it| it.value == value);
        let rule = rule.unwrap_or_else(|| panic!("{change:?} is no change of {:?}", case.arrest));
        let arrest = value.set_in(&case.arrest);
        let made = opened([(&arrest, "")].into_iter(), RULES_DATE);
        assert_eq!(made.way().next_question(), None, "{arrest:?}");
        let after = made.case();
        assert_eq!((told(after), after.ask.when), (change.told, change.when), "{arrest:?}");
        assert_eq!((after.verdict(), after.ask.when), (rule.verdict, rule.when), "{arrest:?}");
        let sentence = change.sentence();
        assert!(sentence.contains(words::told(change.told).short), "{sentence}");
        assert!(!sentence.contains('{'), "{sentence}");
    }
    shown.len()
}

#[test]
fn each_shown_change_made_in_the_check_gives_what_was_promised() {
    let (mut results, mut shown, mut most, mut seen) = (0_u32, 0, 0, BTreeSet::new());
    walk(&begun(), &mut |visit| {
        let count = check(visit, &mut seen);
        (results, shown, most) = (results + 1, shown + count, most.max(count));
    });
    // Convicted seven years ago: the time to ask depends on the group.
    for group in [Group::Group2, Group::Group3] {
        let mut visit = after(&convicted());
        change(&mut visit, Question::Group, Answer::Choice(Choice::Group(group)));
        assert!(check(&visit, &mut seen) > 0, "{group:?}");
    }
    println!("{shown} changes on {results} results, {most} at most");
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), Doubt::ALL, "each is shown to someone");
    assert!(most <= 8, "{most} on one result are too many to read");
}

fn case(arrest: Arrest) -> Case {
    Case::of(arrest, RULES_DATE)
}

/// Somebody whom writing may harm is told of nothing that would let them write.
#[test]
fn nobody_who_needs_advice_first_is_shown_another_outcome() {
    walk(&begun(), &mut |visit| {
        let outcome = visit.case().arrest.outcome;
        let is_elsewhere = outcome.map(Outcome::class) == Some(OutcomeClass::Elsewhere);
        if is_elsewhere || outcome == Some(Outcome::Recall) {
            let shown = changes(visit.case(), RULES_DATE);
            assert!(shown.iter().all(|it| !it.told.has_letter()), "{:?}", visit.case().arrest);
        }
    });
}

#[track_caller]
fn check_shown(arrest: Arrest, expected: &[(Doubt, Told)]) {
    let found = changes(&case(arrest.clone()), RULES_DATE);
    let found: Vec<_> = found.into_iter().map(|change| (change.doubt, change.told)).collect();
    assert_eq!(found, expected, "{arrest:?}");
}

#[test]
fn a_result_tells_what_people_get_wrong() {
    let adult = Arrest {
        police: Some(rules::Police::EnglandOrWales),
        image_kind: Some(rules::ImageKind::Custody),
        age_at_image: Some(rules::AgeAtImage::Adult),
        ..Arrest::default()
    };
    let ended = |outcome| Arrest { outcome: Some(outcome), ..adult.clone() };
    check_shown(
        ended(Outcome::NoFurtherAction),
        &[
            (Doubt::Under18, Told::DeleteUnlessHighlyExceptional),
            (Doubt::StillInvestigated, Told::Wait),
            (Doubt::Caution, Told::Depends),
        ],
    );
    check_shown(ended(Outcome::Extradition), &[]);
    let convicted =
        Arrest { offence: Some(rules::Offence::Recordable), ..ended(Outcome::Convicted) };
    assert_eq!(case(convicted.clone()).verdict(), Verdict::NoPresumption);
    let shown = changes(&case(convicted), RULES_DATE);
    let not_recordable = shown.iter().find(|it| it.doubt == Doubt::NotRecordable).unwrap();
    assert_eq!(not_recordable.told, Told::DeleteFavoured);
    assert!(not_recordable.sentence().ends_with("Then you can ask now."));
}
