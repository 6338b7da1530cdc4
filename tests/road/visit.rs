//! Where a reader is after asking: the screens, what is dropped, and what the answers lead to.

use super::people::{answers, at_request, choice, day, request, tell};
use check::{Answer, Choice, Question};
use road::{Asked, AskedAnswer, Dropped, Found, Remark, Screen, Visit, remarks};
use rules::{Outcome, Police, RULES_DATE, RequestFact, Stage, Step};
use words::AskedChoice;

const NO: AskedAnswer = AskedAnswer::Choice(AskedChoice::No);
const UNKNOWN: AskedAnswer = AskedAnswer::Choice(AskedChoice::DayNotKnown);

fn on(text: &str) -> AskedAnswer {
    AskedAnswer::Day(day(text))
}

fn next_of(visit: &Visit) -> Step {
    match visit.found() {
        Found::Standing(standing, _) => standing.next(),
        other => panic!("no standing: {other:?}"),
    }
}

/// A silent force, from the first question to the step.
fn silent() -> Visit {
    let mut visit = at_request("2026-12-20");
    tell(
        &mut visit,
        &[
            (RequestFact::Sent, on("2026-10-01")),
            (RequestFact::Received, on("2026-10-03")),
            (RequestFact::Answer, NO),
            (RequestFact::IdAsked, NO),
            (RequestFact::Extended, NO),
            (RequestFact::Chased, NO),
            (RequestFact::Complained, NO),
            (RequestFact::CommissionerComplained, NO),
        ],
    );
    visit
}

#[test]
fn a_silent_force_leads_to_the_first_step_and_a_letter() {
    let mut visit = silent();
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    assert_eq!(next_of(&visit), Step::Chase);
    visit.next();
    assert_eq!(visit.screen(), Screen::Standing);
    visit.next();
    assert_eq!(visit.screen(), Screen::Letter);
    assert_eq!(visit.index(), visit.steps().len() - 1);
}

#[test]
fn somebody_who_is_early_is_asked_no_more_than_that() {
    let mut visit = at_request("2026-11-22");
    tell(
        &mut visit,
        &[
            (RequestFact::Sent, on("2026-11-10")),
            (RequestFact::Received, UNKNOWN),
            (RequestFact::Answer, choice(AskedChoice::NotSure)),
            (RequestFact::IdAsked, NO),
            (RequestFact::Extended, choice(AskedChoice::NotSure)),
        ],
    );
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    assert_eq!(next_of(&visit), Step::Wait);
}

#[test]
fn an_answer_in_time_is_asked_neither_for_identity_nor_for_more_time() {
    let mut visit = at_request("2026-12-20");
    tell(
        &mut visit,
        &[
            (RequestFact::Sent, on("2026-10-01")),
            (RequestFact::Received, on("2026-10-03")),
            (RequestFact::Answer, choice(AskedChoice::Refused)),
            (RequestFact::Answered, on("2026-11-03")),
            (RequestFact::Complained, on("2026-11-10")),
            (RequestFact::ComplaintAcknowledged, NO),
            (RequestFact::ComplaintAnswered, NO),
            (RequestFact::CommissionerComplained, NO),
        ],
    );
    assert_eq!(next_of(&visit), Step::ComplainToCommissioner);
    // A day later it was late, unless one of these moved the time.
    visit.show(Screen::Asked(RequestFact::Answered));
    visit.answer_asked(on("2026-11-04"));
    assert_eq!(visit.screen(), Screen::Asked(RequestFact::IdAsked));
}

#[test]
fn a_changed_day_drops_those_that_can_no_longer_be() {
    let mut visit = silent();
    visit.show(Screen::Asked(RequestFact::Sent));
    visit.answer_asked(on("2026-11-20"));
    assert_eq!(visit.dropped(), [Dropped::Asked(RequestFact::Received)]);
    assert_eq!(visit.screen(), Screen::Asked(RequestFact::Received));
    visit.answer_asked(on("2026-11-21"));
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    let late_only = [RequestFact::Chased, RequestFact::Complained];
    assert!(late_only.iter().all(|fact| visit.dropped().contains(&Dropped::Asked(*fact))));
}

#[test]
fn police_of_other_time_limits_end_the_road_and_drop_what_was_asked() {
    let mut visit = silent();
    visit.show(Screen::Question(Question::Police));
    visit.answer(Answer::Choice(Choice::Police(Police::Scotland)));
    assert_eq!(visit.screen(), Screen::CheckAnswers);
    assert_eq!((visit.found(), visit.has_letter()), (Found::NoRoad, false));
    assert!(visit.dropped().contains(&Dropped::Asked(RequestFact::Sent)));
    assert!(visit.request().asked().is_empty());
    assert_eq!(visit.arrest().asked(), [Question::Police]);

    visit.show(Screen::Question(Question::Police));
    visit.answer(Answer::NotSure);
    assert_eq!(visit.found(), Found::NoRoad);
}

#[test]
fn without_a_day_that_all_depends_on_nothing_is_guessed() {
    for (answer, found) in [(NO, Found::NotAsked), (UNKNOWN, Found::Lost(vec![RequestFact::Sent]))]
    {
        let mut visit = at_request("2026-12-20");
        tell(&mut visit, &[(RequestFact::Sent, answer)]);
        assert_eq!((visit.screen(), visit.found()), (Screen::CheckAnswers, found));
        assert!(!visit.has_letter());
    }
    let mut visit = silent();
    visit.show(Screen::Asked(RequestFact::Complained));
    visit.answer_asked(UNKNOWN);
    assert_eq!(visit.found(), Found::Lost(vec![RequestFact::Complained]));
}

#[test]
fn what_was_left_out_is_told() {
    let mut visit = silent();
    visit.show(Screen::Asked(RequestFact::IdAsked));
    visit.answer_asked(UNKNOWN);
    let Found::Standing(_, told) = visit.found() else { panic!("no standing") };
    assert_eq!(told, [Remark::DayNotKnown(RequestFact::IdAsked)]);
    assert!(told[0].words().contains("Send your proof"));

    let mut asked = Asked::of(&request());
    asked.set(RequestFact::Complained, on("2026-06-18"));
    assert_eq!(remarks(&asked), [Remark::OldComplaint]);
    asked.set(RequestFact::Complained, on("2026-06-19"));
    assert_eq!(remarks(&asked), []);
}

#[test]
fn a_live_case_has_days_and_no_letter() {
    let told = silent().request().asked().clone();
    let answers = answers(Stage::Live, Outcome::StillInvestigated);
    let visit = Visit::with(answers, told, day("2026-12-20"));
    assert_eq!(next_of(&visit), Step::AdviceFirst);
    assert!(!visit.has_letter() && !visit.steps().contains(&Screen::Letter));
}

#[test]
fn a_request_of_a_file_is_taken_whole() {
    let answers = answers(Stage::Police, Outcome::NoFurtherAction);
    let asked = Asked::of(&request());
    let mut visit = Visit::with(answers, asked, day("2026-12-20"));
    assert_eq!(visit.request().asked().request(), Some(request()));
    assert_eq!(visit.screen(), Screen::Start);
    visit.go_to(usize::MAX);
    assert_eq!(visit.screen(), Screen::Asked(RequestFact::Answer), "the first that is open");
}

#[test]
fn clearing_forgets_everything() {
    let mut visit = silent();
    visit.clear();
    assert!(visit.is_empty() && visit.dropped().is_empty() && !visit.is_begun());
    assert_eq!((visit.screen(), visit.index()), (Screen::Cleared, 0));
    assert_eq!(Visit::new(day("2020-01-01")).today(), RULES_DATE);
}
