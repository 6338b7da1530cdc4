//! Several arrests in one visit: added, named, removed; which letters they make, and what goes into none.

use super::walking::{
    ADULT, CUSTODY, ENGLAND, after, all_told, convicted, date, ended, give, outcome,
};
use check::letter::Details;
use check::letters::{Chosen, May, letter_with, letters, needs_care};
use check::{Answer, Choice, LONGEST_NAME, Place, Question, Screen, Visit, name_of};
use rules::{ImageKind, MOST_ARRESTS, Outcome, Police};
use words::Detail;

const KENT: &str = "Kent Police";

/// A visit with an arrest for each of these answers.
pub(crate) fn visit_of(arrests: &[Vec<Answer>]) -> Visit {
    let (first, others) = arrests.split_first().expect("an arrest");
    let mut visit = after(first);
    for answers in others {
        visit.add_arrest();
        give(&mut visit, answers);
    }
    visit
}

/// Those of a visit whose arrests are of these forces.
pub(crate) fn forces(forces: &[&str]) -> Details {
    let mut details = Details::default();
    for (id, force) in forces.iter().enumerate() {
        details.turn_to(id);
        details.set(Detail::Force, (*force).to_owned());
    }
    details
}

fn acquitted() -> Vec<Answer> {
    all_told(Outcome::NotGuilty)
}

/// Convicted so lately that police may want a person to wait.
fn lately() -> Vec<Answer> {
    let mut answers = convicted();
    let last = answers.len() - 2;
    answers[last] = date("2026-01");
    answers
}

fn scotland() -> Vec<Answer> {
    vec![Answer::Choice(Choice::Police(Police::Scotland))]
}

#[test]
fn each_arrest_says_what_can_be_done_about_it() {
    let check = |answers: Vec<Answer>, expected: May| {
        let found = May::of(after(&answers).entry());
        assert_eq!(found, expected, "{answers:?}");
        assert_eq!(found.has_letter(), after(&answers).has_letter(), "{answers:?}");
    };
    check(acquitted(), May::Write);
    check(convicted(), May::Write);
    check(lately(), May::WriteLater);
    check(all_told(Outcome::WaitingForCourt), May::GetAdvice);
    check(ended(Outcome::Immigration), May::GetAdvice);
    check(ended(Outcome::Extradition), May::GetAdvice);
    check(vec![Answer::NotSure, Answer::NotSure], May::GetAdvice);
    check(scotland(), May::AskElsewhere);
    check(vec![ENGLAND, CUSTODY, ADULT], May::Answer);
}

#[track_caller]
fn check(arrests: &[Vec<Answer>], of: &[&str], expected: &[&[usize]]) {
    let (visit, details) = (visit_of(arrests), forces(of));
    let chosen = Chosen::default();
    assert_eq!(letters(&visit, &chosen, &details), expected, "{of:?}");
    for at in 0..arrests.len() {
        let with = expected.iter().find(|letter| letter.contains(&at)).copied();
        assert_eq!(letter_with(&visit, &chosen, &details, at), with.unwrap_or_default());
    }
}

#[test]
fn there_is_one_letter_for_each_force() {
    let three = [acquitted(), convicted(), acquitted()];
    check(&three, &[KENT, "Essex Police", "kent"], &[&[0, 2], &[1]]);
    check(&three, &["Anyshire Police", "anyshire  police.", KENT], &[&[0, 1], &[2]]);
    check(&three, &["", KENT, ""], &[&[0, 2], &[1]]);
    check(&three, &[], &[&[0, 1, 2]]);
}

#[test]
fn arrests_by_different_police_without_a_name_were_in_one_letter() {
    let mut railway = acquitted();
    railway[0] = Answer::Choice(Choice::Police(Police::BritishTransportPolice));
    check(&[acquitted(), railway.clone(), railway], &[], &[&[0], &[1, 2]]);
}

#[test]
fn what_must_wait_or_has_other_rules_is_in_no_letter() {
    check(&[acquitted(), scotland(), lately()], &[KENT, KENT, KENT], &[&[0]]);
    // Police may want the person to wait, but they may choose.
    let visit = visit_of(&[acquitted(), lately()]);
    let mut chosen = Chosen::default();
    chosen.say(&visit, 1, true);
    assert_eq!(letters(&visit, &chosen, &forces(&[KENT, KENT])), [[0, 1]]);
    chosen.say(&visit, 0, false);
    assert_eq!(letters(&visit, &chosen, &forces(&[KENT, KENT])), [[1]]);
}

#[test]
fn nothing_is_chosen_where_a_letter_may_harm_another_case() {
    let live = || all_told(Outcome::StillInvestigated);
    let open = || vec![ENGLAND];
    let recalled = || ended(Outcome::Immigration);
    for other in [live(), open(), recalled(), vec![Answer::NotSure, Answer::NotSure]] {
        check(&[acquitted(), other.clone(), convicted()], &[KENT, KENT, "Essex Police"], &[]);
        let visit = visit_of(&[acquitted(), other, convicted()]);
        assert!(needs_care(&visit));
        let mut chosen = Chosen::default();
        // The person may still choose, but never what has no letter.
        for id in [0, 1] {
            chosen.say(&visit, id, true);
        }
        assert_eq!(letters(&visit, &chosen, &Details::default()), [[0]]);
    }
    assert!(!needs_care(&visit_of(&[acquitted(), scotland()])));
}

#[test]
fn what_was_chosen_before_a_case_came_that_it_may_harm_counted_on() {
    let mut visit = visit_of(&[acquitted(), convicted()]);
    let mut chosen = Chosen::default();
    chosen.say(&visit, 0, true);
    chosen.say(&visit, 1, true);
    visit.add_arrest();
    give(&mut visit, &all_told(Outcome::WaitingForCourt));
    assert_eq!(letters(&visit, &chosen, &Details::default()), [[0; 0]; 0]);
    chosen.say(&visit, 0, true);
    assert_eq!(letters(&visit, &chosen, &Details::default()), [[0]], "the other not by itself");
}

#[test]
fn fifty_arrests_fit_and_no_more() {
    let mut visit = after(&acquitted());
    for _ in 0..100 {
        visit.add_arrest();
    }
    assert_eq!((visit.entries().count(), visit.may_add()), (MOST_ARRESTS, false));
    visit.remove(3);
    assert!(visit.may_add());
}

#[test]
fn a_removed_arrest_takes_nothing_of_the_others_along() {
    let mut visit = visit_of(&[acquitted(), convicted(), scotland()]);
    visit.rename("Glasgow");
    let kept: Vec<_> = visit.entries().cloned().collect();
    for (at, left) in [(0, [1, 2]), (1, [0, 2]), (2, [0, 1])] {
        let mut visit = visit.clone();
        visit.remove(at);
        let expected: Vec<_> = left.iter().map(|at| kept[*at].clone()).collect();
        assert_eq!(visit.entries().cloned().collect::<Vec<_>>(), expected);
        assert_eq!(visit.screen(), Screen::Overview);
        visit.remove(1);
        assert_eq!(visit.place(), Place { arrest: 0, screen: Screen::Result });
        let before = visit.clone();
        visit.remove(0);
        visit.remove(5);
        assert_eq!(visit, before, "the only one stays");
    }
}

#[test]
fn back_never_leads_to_another_arrest_than_before() {
    let mut visit = visit_of(&[acquitted(), convicted(), acquitted()]);
    let third = Place { arrest: 2, screen: Screen::Question(Question::Police) };
    visit.show_at(third);
    let index = visit.index();
    // One with fewer questions, one that is gone: the third is where it was.
    visit.show_at(Place { arrest: 1, screen: Screen::Question(Question::Police) });
    visit.answer(Answer::Choice(Choice::Police(Police::Scotland)));
    visit.go_to(index);
    assert_eq!(visit.place(), third);
    visit.remove(0);
    visit.go_to(index);
    assert_eq!(visit.place(), Place { arrest: 1, ..third });
    visit.remove(1);
    visit.go_to(index);
    assert_eq!(visit.screen(), Screen::Result, "what is left");
}

#[test]
fn screens_about_several_are_there_for_several_alone() {
    let mut visit = after(&acquitted());
    for screen in [Screen::Overview, Screen::Details, Screen::Letters] {
        visit.show(screen);
        assert_eq!(visit.screen(), Screen::CheckAnswers);
    }
    visit.add_arrest();
    for screen in [Screen::Letters, Screen::Details, Screen::Overview] {
        visit.show(screen);
        assert_eq!(visit.screen(), screen);
    }
    let mut visit = visit_of(&[scotland(), scotland()]);
    visit.show(Screen::Letters);
    assert_eq!(visit.screen(), Screen::CheckAnswers, "there is none to write");
}

#[test]
fn the_way_back_without_a_history_ends_at_the_start() {
    for mut visit in [after(&acquitted()), visit_of(&[acquitted()])] {
        visit.open(0);
        let mut count = 0;
        while visit.screen() != Screen::Start {
            visit.back();
            count += 1;
        }
        assert_eq!(count, visit.steps().len() - 2, "past every screen but the letter");
    }
    let mut visit = visit_of(&[acquitted(), acquitted()]);
    for (from, to) in [
        (Screen::Letter, Screen::Letters),
        (Screen::Letters, Screen::Overview),
        (Screen::Overview, Screen::Result),
        (Screen::Result, Screen::CheckAnswers),
        (Screen::Details, Screen::Overview),
        (Screen::Question(Question::Police), Screen::Overview),
    ] {
        visit.show(from);
        visit.back();
        assert_eq!((visit.screen(), visit.place().arrest), (to, 1), "from {from:?}");
    }
    visit.go_to(0);
    visit.next();
    assert_eq!(visit.screen(), Screen::Overview);
}

#[track_caller]
fn called(answers: &[Answer], force: &str, when: &str, expected: &str) {
    let visit = after(answers);
    let mut details = forces(&[force]);
    details.set(Detail::ArrestDate, when.to_owned());
    assert_eq!(name_of(visit.entry(), 1, &details), expected);
}

#[test]
fn an_arrest_is_called_by_its_police_and_year_unless_it_has_a_name() {
    called(&acquitted(), "", "", "Arrest 2");
    called(&acquitted(), KENT, "", "Arrest 2: Kent Police");
    called(&acquitted(), "", "spring 2019", "Arrest 2: 2019");
    called(&acquitted(), " Kent Police ", "3/4/1998", "Arrest 2: Kent Police, 1998");
    called(&acquitted(), KENT, "last year, in 1812 or 20190", "Arrest 2: Kent Police");
    let railway = Answer::Choice(Choice::Police(Police::BritishTransportPolice));
    called(&[railway], "", "2019", "Arrest 2: British Transport Police, 2019");
    let street = Answer::Choice(Choice::ImageKind(ImageKind::Elsewhere));
    called(&[ENGLAND, street], KENT, "", "Photo 2: Kent Police");
    let taken = [
        ENGLAND,
        CUSTODY,
        Answer::NotSure,
        date("1990"),
        date("2019-03"),
        outcome(Outcome::NotGuilty),
    ];
    called(&taken, KENT, "", "Arrest 2: Kent Police, 2019");

    let mut visit = after(&acquitted());
    visit.rename("  Leeds, \u{202e}2019 ");
    assert_eq!(name_of(visit.entry(), 0, &forces(&[KENT])), "Leeds, 2019");
    visit.rename(&"é".repeat(100));
    assert_eq!(visit.entry().name().chars().count(), LONGEST_NAME);
    visit.rename(" ");
    assert_eq!(name_of(visit.entry(), 0, &Details::default()), "Arrest 1");
}
