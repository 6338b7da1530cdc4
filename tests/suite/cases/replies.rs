//! What a worked case says about a request: what has happened, and what follows from it.

use super::{day, named};
use chrono::NaiveDate;
use rules::{Answered, Case, PoliceAnswer, Reply, ReplyDate, Request, Step, reply};
use serde::Deserialize;
use std::collections::BTreeMap;
use words::BANK_HOLIDAYS;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Happened {
    sent: String,
    received: Option<String>,
    id_asked: Option<String>,
    id_given: Option<String>,
    extended: Option<String>,
    chased: Option<String>,
    answer: Option<String>,
    answered: Option<String>,
    complained: Option<String>,
    complaint_acknowledged: Option<String>,
    complaint_answered: Option<String>,
    commissioner_complained: Option<String>,
    commissioner_heard: Option<String>,
    commissioner_answered: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExpectedReply {
    due: Option<String>,
    about: bool,
    chase_from: Option<String>,
    next: String,
    options: Vec<String>,
    dates: BTreeMap<String, String>,
}

/// The same arrest and request, looked at on another day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OtherDay {
    today: String,
    next: String,
    options: Vec<String>,
}

fn request(happened: &Happened) -> Request {
    let on = |text: &Option<String>| text.as_deref().map(day);
    let answer = happened.answer.as_deref().map(|name| named(name, PoliceAnswer::parse));
    let answered = on(&happened.answered);
    assert_eq!(answer.is_some(), answered.is_some(), "an answer goes with its day");
    Request {
        sent: day(&happened.sent),
        received: on(&happened.received),
        id_asked: on(&happened.id_asked),
        id_given: on(&happened.id_given),
        extended: on(&happened.extended),
        chased: on(&happened.chased),
        answered: answer.zip(answered).map(|(answer, on)| Answered { answer, on }),
        complained: on(&happened.complained),
        complaint_acknowledged: on(&happened.complaint_acknowledged),
        complaint_answered: on(&happened.complaint_answered),
        commissioner_complained: on(&happened.commissioner_complained),
        commissioner_heard: on(&happened.commissioner_heard),
        commissioner_answered: on(&happened.commissioner_answered),
    }
}

fn steps(names: &[String]) -> Vec<Step> {
    names.iter().map(|name| named(name, Step::parse)).collect()
}

/// Checks what follows from a request, on the day of the case and on others.
pub(super) fn check(
    name: &str,
    case: &Case,
    happened: &Happened,
    expected: Option<&ExpectedReply>,
    other_days: &[OtherDay],
    today: NaiveDate,
) {
    let request = request(happened);
    let found = reply(case, &request, today, BANK_HOLIDAYS);
    assert_eq!(found.is_some(), expected.is_some(), "{name}: whether there is a road");
    check_standing(name, case, &request, found.as_ref(), today);
    let (Some(found), Some(expected)) = (found, expected) else { return };
    let day_of = |text: &Option<String>| text.as_deref().map(day);
    assert_eq!(found.due.as_ref().map(|due| due.day), day_of(&expected.due), "{name}: due");
    assert_eq!(found.about, expected.about, "{name}: about");
    assert_eq!(found.chase_from, day_of(&expected.chase_from), "{name}: chase_from");
    check_steps(&format!("{name} on {today}"), &found, &expected.next, &expected.options);
    let dates: Vec<(ReplyDate, NaiveDate)> = ReplyDate::ALL
        .iter()
        .filter_map(|date| Some((*date, day(expected.dates.get(date.as_str())?))))
        .collect();
    assert_eq!(dates.len(), expected.dates.len(), "{name}: a date has a name of its own");
    assert_eq!(found.dates.iter().collect::<Vec<_>>(), dates, "{name}: dates");
    for other in other_days {
        let today = day(&other.today);
        let case = Case::of(case.arrest.clone(), today);
        let found = reply(&case, &request, today, BANK_HOLIDAYS).expect("a road on each day");
        check_steps(&format!("{name} on {today}"), &found, &other.next, &other.options);
        check_standing(name, &case, &request, Some(&found), today);
    }
}

/// What the site tells of a request is what the rules say of it, but for a tribunal after the outcome.
fn check_standing(
    name: &str,
    case: &Case,
    request: &Request,
    found: Option<&Reply>,
    today: NaiveDate,
) {
    let standing = road::standing(case, request, today);
    assert_eq!(standing.as_ref().map(|it| &it.reply), found, "{name}: standing on {today}");
    let Some(standing) = standing else { return };
    let is_told = request.commissioner_answered.is_some();
    let offered = |step: &&Step| !is_told || **step != Step::Tribunal;
    let options: Vec<Step> = standing.reply.options.iter().filter(offered).copied().collect();
    assert_eq!(standing.options, options, "{name}: options on {today}");
    assert_eq!(road::Asked::of(request).request(), Some(*request), "{name}");
}

fn check_steps(name: &str, found: &Reply, next: &str, options: &[String]) {
    assert_eq!(found.next, named(next, Step::parse), "{name}: next");
    assert_eq!(found.options, steps(options), "{name}: options");
}
