//! Walking through the check: replies to its questions, visits after them, every way there is.

use check::{Answer, Answers, CHECK, Choice, Question, Screen, Visit, Way};
use rules::{
    AgeAtImage, Case, Group, ImageKind, Offence, OtherRecord, Outcome, PartialDate, Police,
    RULES_DATE,
};
use words::{Older, OlderStage, Stage};

/// The replies that a walk gives to a question: each value it offers, and "I am not sure".
pub(crate) fn replies(question: Question, before: &Answers) -> Vec<Answer> {
    let dates: &[&str] = match question {
        // Together: under 18, adult, and an image before the birth.
        Question::Born => &["1990", "2008-05"],
        Question::ImageTaken => &["2004-03", "2022"],
        // So long ago that one can ask now, and not yet.
        Question::ConvictedOrReleased => &["2010", "2024-02"],
        _ => &[],
    };
    let choices = before.offered(question).into_iter().map(|it| Answer::Choice(it.choice));
    choices.chain(dates.iter().map(|text| date(text))).chain([Answer::NotSure]).collect()
}

pub(crate) fn date(text: &str) -> Answer {
    Answer::Date(PartialDate::parse(text).expect("a date"))
}

pub(crate) const ENGLAND: Answer = Answer::Choice(Choice::Police(Police::EnglandOrWales));
pub(crate) const CUSTODY: Answer = Answer::Choice(Choice::ImageKind(ImageKind::Custody));
pub(crate) const VOLUNTARY: Answer = Answer::Choice(Choice::ImageKind(ImageKind::Voluntary));
pub(crate) const ELSEWHERE: Answer = Answer::Choice(Choice::ImageKind(ImageKind::Elsewhere));
pub(crate) const ADULT: Answer = Answer::Choice(Choice::AgeAtImage(AgeAtImage::Adult));
pub(crate) const OLDER_CASE: Answer = older(Older::Case);
pub(crate) const RECORDABLE: Answer = Answer::Choice(Choice::Offence(Offence::Recordable));
pub(crate) const GROUP_3: Answer = Answer::Choice(Choice::Group(Group::Group3));
pub(crate) const NO_RECORD: Answer = record(OtherRecord::None);

pub(crate) const fn stage(stage: Stage) -> Answer {
    Answer::Choice(Choice::Stage(stage))
}

pub(crate) const fn older(older: Older) -> Answer {
    Answer::Choice(Choice::Older(older))
}

pub(crate) const fn older_stage(stage: OlderStage) -> Answer {
    Answer::Choice(Choice::OlderStage(stage))
}

pub(crate) const fn outcome(outcome: Outcome) -> Answer {
    Answer::Choice(Choice::Outcome(outcome))
}

pub(crate) const fn record(record: OtherRecord) -> Answer {
    Answer::Choice(Choice::OtherRecord(record))
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
    give(&mut visit, answers);
    visit
}

/// Gives these answers, one after another.
pub(crate) fn give(visit: &mut Visit, answers: &[Answer]) {
    for answer in answers {
        visit.answer(*answer);
    }
}

/// The answers of an adult whose photo was taken in custody, up to how it ended.
pub(crate) fn ended(as_it_did: Outcome) -> Vec<Answer> {
    vec![ENGLAND, CUSTODY, ADULT, stage(Stage::of(as_it_did)), outcome(as_it_did)]
}

/// The same, who has told all that is asked of someone with a presumption or a live case.
pub(crate) fn all_told(as_it_did: Outcome) -> Vec<Answer> {
    let live = Stage::of(as_it_did) == Stage::Live;
    [ended(as_it_did), if live { Vec::new() } else { vec![NO_RECORD] }].concat()
}

/// The answers of an adult convicted in 2019, who has told everything.
pub(crate) fn convicted() -> Vec<Answer> {
    let rest = [RECORDABLE, GROUP_3, date("2019"), NO_RECORD];
    [ended(Outcome::Convicted), rest.to_vec()].concat()
}

pub(crate) fn through(answers: Answers) -> Way {
    Way::through(&CHECK, answers, &mut |arrest| Case::of(arrest.clone(), RULES_DATE))
}

/// Goes back to a question and answers it otherwise.
pub(crate) fn change(visit: &mut Visit, question: Question, answer: Answer) {
    visit.show(Screen::Question(question));
    assert_eq!(visit.screen(), Screen::Question(question));
    visit.answer(answer);
}

/// Calls `at_end` with every visit that has answered every question.
pub(crate) fn walk(visit: &Visit, at_end: &mut impl FnMut(&Visit)) {
    match visit.screen() {
        Screen::Question(question) => {
            for reply in replies(question, visit.answers()) {
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
    if let Screen::Question(question) = visit.screen() {
        at_step(visit, question);
        for reply in replies(question, visit.answers()) {
            let mut next = visit.clone();
            next.answer(reply);
            every_step(&next, at_step);
        }
    }
}
