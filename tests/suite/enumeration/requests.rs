//! Requests in every combination of what can have happened, on each day on which something may change
//! and on those beside it, against an oracle of its own.

use super::road::{Holidays, Road, plus, turns};
use chrono::NaiveDate;
use rules::{
    AgeAtImage, Answered, Arrest, Case, ImageKind, Outcome, Police, PoliceAnswer, Request, reply,
};
use words::BANK_HOLIDAYS;

/// When it was sent and received: month ends, Christmas, a leap day, the end of the table of bank
/// holidays, a year before the law on complaints.
const STARTS: [(&str, Option<&str>); 7] = [
    ("2026-09-30", None),
    ("2026-09-30", Some("2026-10-03")),
    ("2026-11-25", Some("2026-11-26")),
    ("2027-01-31", Some("2027-01-31")),
    ("2028-02-29", None),
    ("2028-11-29", Some("2028-11-30")),
    ("2026-05-20", Some("2026-05-22")),
];

/// Days after it was sent: when identity was asked for, and when given.
const IDENTITY: [Option<(u64, Option<u64>)>; 5] =
    [None, Some((5, None)), Some((5, Some(12))), Some((45, None)), Some((45, Some(60)))];
const EXTENDED: [Option<u64>; 3] = [None, Some(20), Some(40)];
const CHASED: [Option<u64>; 3] = [None, Some(30), Some(50)];
const ANSWERS: [Option<(PoliceAnswer, u64)>; 6] = [
    None,
    Some((PoliceAnswer::Deleted, 28)),
    Some((PoliceAnswer::Partly, 40)),
    Some((PoliceAnswer::Refused, 28)),
    Some((PoliceAnswer::Refused, 61)),
    Some((PoliceAnswer::NotHeld, 28)),
];
/// A complaint, the first reaction to it, and the last.
type Complaint = Option<(u64, Option<u64>, Option<u64>)>;
/// A complaint to the force, when it was acknowledged, and when answered.
const COMPLAINTS: [Complaint; 6] = [
    None,
    Some((25, None, None)),
    Some((62, None, None)),
    Some((62, Some(70), None)),
    Some((62, Some(70), Some(80))),
    Some((25, None, Some(50))),
];
/// A complaint to the ICO, when it told of progress, and when it told the outcome.
const COMMISSIONER: [Complaint; 4] =
    [None, Some((95, None, None)), Some((95, Some(120), None)), Some((20, None, Some(150)))];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Every request that starts so.
fn requests(start: (&str, Option<&str>)) -> Vec<Request> {
    let sent = day(start.0);
    let on = |days: u64| plus(sent, days);
    let first = Request { received: start.1.map(day), ..Request::sent_on(sent) };
    let mut found = vec![first];
    found = each(found, &IDENTITY, |it, id| Request {
        id_asked: id.map(|id| on(id.0)),
        id_given: id.and_then(|id| id.1).map(on),
        ..it
    });
    found = each(found, &EXTENDED, |it, days| Request { extended: days.map(on), ..it });
    found = each(found, &CHASED, |it, days| Request { chased: days.map(on), ..it });
    found = each(found, &ANSWERS, |it, answer| Request {
        answered: answer.map(|(answer, days)| Answered { answer, on: on(days) }),
        ..it
    });
    found = each(found, &COMPLAINTS, |it, complaint| Request {
        complained: complaint.map(|it| on(it.0)),
        complaint_acknowledged: complaint.and_then(|it| it.1).map(on),
        complaint_answered: complaint.and_then(|it| it.2).map(on),
        ..it
    });
    each(found, &COMMISSIONER, |it, complaint| Request {
        commissioner_complained: complaint.map(|it| on(it.0)),
        commissioner_heard: complaint.and_then(|it| it.1).map(on),
        commissioner_answered: complaint.and_then(|it| it.2).map(on),
        ..it
    })
}

fn each<T: Copy>(
    requests: Vec<Request>,
    values: &[T],
    with: impl Fn(Request, T) -> Request,
) -> Vec<Request> {
    requests.iter().flat_map(|it| values.iter().map(|value| with(*it, *value))).collect()
}

/// Arrests whose answers let one ask, or say to get advice first.
fn arrests() -> Vec<Arrest> {
    let certain = Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(ImageKind::Custody),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(Outcome::NoFurtherAction),
        ..Arrest::default()
    };
    let ended = |outcome| Arrest { outcome: Some(outcome), ..certain.clone() };
    vec![
        ended(Outcome::StillInvestigated),
        ended(Outcome::Recall),
        ended(Outcome::Immigration),
        ended(Outcome::Extradition),
        Arrest { police: Some(Police::OtherNational), ..ended(Outcome::Convicted) },
        Arrest { image_kind: Some(ImageKind::Elsewhere), ..certain.clone() },
        Arrest { police: Some(Police::BritishTransportPolice), ..Arrest::default() },
        certain,
    ]
}

fn check(arrest: &Arrest, request: &Request, today: NaiveDate, holidays: &Holidays) {
    let case = Case::of(arrest.clone(), today);
    let found = reply(&case, request, today, BANK_HOLIDAYS).expect("police of these time limits");
    let told = Road {
        due: found.due.as_ref().map(|due| due.day),
        about: found.about,
        chase_from: found.chase_from,
        next: found.next.as_str(),
        options: found.options.iter().map(|step| step.as_str()).collect(),
        dates: found.dates.iter().map(|(name, day)| (name.as_str(), day)).collect(),
    };
    let expected = Road::of(&case, request, today, holidays);
    assert_eq!(told, expected, "on {today}: {request:?} {:?}", arrest.outcome);
}

#[test]
fn every_request_gets_the_published_reply() {
    let holidays = Holidays::read();
    let arrests = arrests();
    let (certain, others) = arrests.split_last().unwrap();
    let mut others = others.iter().cycle();
    let (mut all, mut count) = (0_u32, 0_u32);
    for request in STARTS.into_iter().flat_map(requests) {
        all += 1;
        for today in turns(&request, &holidays) {
            check(certain, &request, today, &holidays);
            check(others.next().unwrap(), &request, today, &holidays);
            count += 2;
        }
    }
    println!("{all} requests, {count} replies");
    assert_eq!(all, 7 * 5 * 3 * 3 * 6 * 6 * 4);
    assert!(count > 10 * all, "each request on ten days and more: {count}");
}

#[test]
fn police_of_other_time_limits_have_no_reply() {
    let request = Request::sent_on(day("2026-10-01"));
    let today = day("2026-12-01");
    for police in Police::ALL.iter().copied().map(Some).chain([None]) {
        let arrest = Arrest { police, ..Arrest::default() };
        let has = matches!(
            police,
            Some(Police::EnglandOrWales | Police::BritishTransportPolice | Police::OtherNational)
        );
        let found = reply(&Case::of(arrest, today), &request, today, BANK_HOLIDAYS);
        assert_eq!(found.is_some(), has, "{police:?}");
    }
}
