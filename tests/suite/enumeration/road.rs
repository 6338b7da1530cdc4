//! The sentences of the published page about what follows from a request, written out once more. It
//! counts days by itself, and reads the bank holidays from their file.

use crate::architecture::root;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use rules::{Case, Outcome, PoliceAnswer, Request, When};
use std::collections::BTreeSet;
use std::fs;

/// What the page says about a request on one day.
#[derive(PartialEq, Debug)]
pub(super) struct Road {
    pub(super) due: Option<NaiveDate>,
    pub(super) about: bool,
    pub(super) chase_from: Option<NaiveDate>,
    pub(super) next: &'static str,
    pub(super) options: Vec<&'static str>,
    pub(super) dates: Vec<(&'static str, NaiveDate)>,
}

/// The bank holidays of the file.
pub(super) struct Holidays(BTreeSet<NaiveDate>);

impl Holidays {
    pub(super) fn read() -> Self {
        let text = fs::read_to_string(root().join("content/bank-holidays.json")).unwrap();
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        let events = file["events"].as_array().unwrap().iter();
        Self(events.map(|event| event["date"].as_str().unwrap().parse().unwrap()).collect())
    }

    /// A period of months, moved past weekends and bank holidays.
    fn ends(&self, start: NaiveDate, months: u32) -> NaiveDate {
        let mut day = later(start, months);
        while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || self.0.contains(&day) {
            day = plus(day, 1);
        }
        day
    }
}

pub(super) fn plus(day: NaiveDate, days: u64) -> NaiveDate {
    day + Days::new(days)
}

/// The same day of the month so many months later, or that month's last day.
pub(super) fn later(day: NaiveDate, months: u32) -> NaiveDate {
    let month = day.month0() + months;
    let (year, month) = (day.year() + (month / 12) as i32, month % 12 + 1);
    let mut of_month = day.day();
    loop {
        match NaiveDate::from_ymd_opt(year, month, of_month) {
            Some(found) => return found,
            None => of_month -= 1,
        }
    }
}

/// A complaint from before the law is treated as not given, with what follows it.
fn without_old_complaint(request: &Request) -> Request {
    let law = NaiveDate::from_ymd_opt(2026, 6, 19).unwrap();
    let mut request = *request;
    if request.complained.is_some_and(|day| day < law) {
        request.complained = None;
        request.complaint_acknowledged = None;
        request.complaint_answered = None;
    }
    request
}

/// The last day for an answer, and whether police wait for proof of identity.
fn due(request: &Request, holidays: &Holidays) -> (Option<NaiveDate>, bool) {
    let from = |start| {
        let month = holidays.ends(start, 1);
        let in_time = request.extended.is_some_and(|notice| notice <= month);
        if in_time { holidays.ends(start, 3) } else { month }
    };
    let start = request.received.unwrap_or(request.sent);
    let held = from(start);
    match (request.id_asked, request.id_given) {
        (Some(asked), None) if asked <= held => (None, true),
        (Some(asked), Some(given)) if asked <= held => (Some(from(given.max(start))), false),
        _ => (Some(held), false),
    }
}

/// Three months after the last of what police wrote.
fn commissioner_by(request: &Request) -> Option<NaiveDate> {
    let answered = request.answered.map(|it| it.on);
    let wrote = [answered, request.complaint_acknowledged, request.complaint_answered];
    let deleted = request.answered.is_some_and(|it| it.answer == PoliceAnswer::Deleted);
    wrote.into_iter().flatten().max().filter(|_| !deleted).map(|last| later(last, 3))
}

/// The last day of three months after the later of the complaint to the ICO and what it told.
fn three_months_of_silence(request: &Request) -> Option<NaiveDate> {
    let both = [request.commissioner_complained, request.commissioner_heard];
    request.commissioner_complained?;
    both.into_iter().flatten().max().map(|day| later(day, 3))
}

/// The days on which something may change.
pub(super) fn turns(request: &Request, holidays: &Holidays) -> Vec<NaiveDate> {
    let request = without_old_complaint(request);
    let chase = due(&request, holidays).0.map(|day| plus(day, 5));
    let found = [
        chase,
        chase.map(|day| plus(day, 7)),
        request.chased.map(|day| plus(day, 14)),
        request.complained.map(|day| plus(day, 30)),
        request.complained.map(|day| later(day, 2)),
        commissioner_by(&request).map(|day| day - Days::new(14)),
        three_months_of_silence(&request),
    ];
    let around = |day: NaiveDate| [day - Days::new(1), day, plus(day, 1)];
    let days: BTreeSet<NaiveDate> = found.into_iter().flatten().flat_map(around).collect();
    days.into_iter().collect()
}

impl Road {
    pub(super) fn of(
        case: &Case,
        request: &Request,
        today: NaiveDate,
        holidays: &Holidays,
    ) -> Self {
        let request = &without_old_complaint(request);
        let (due, id_awaited) = due(request, holidays);
        let known = request.received.is_some();
        let chase_from = due.map(|day| plus(day, if known { 5 } else { 12 }));
        let unheld = |day: &NaiveDate| !holidays.0.iter().any(|it| it.year() == day.year());
        let next = next(case, request, today, chase_from, id_awaited);
        Self {
            due,
            about: !known || due.as_ref().is_some_and(unheld),
            chase_from,
            next,
            options: options(request, today, chase_from, next),
            dates: dates(request, chase_from),
        }
    }
}

/// The table of the page, row by row.
fn next(
    case: &Case,
    request: &Request,
    today: NaiveDate,
    chase_from: Option<NaiveDate>,
    id_awaited: bool,
) -> &'static str {
    use PoliceAnswer::{Deleted, NotHeld};
    let no_answer = request.answered.is_none();
    let chased = request.chased;
    let complained = request.complained;
    let ends_well = request.answered.is_some_and(|it| matches!(it.answer, Deleted | NotHeld));
    let early = matches!(case.ask.when, When::AfterCaseEnds | When::CheckFirst);
    let abroad =
        [Some(Outcome::Immigration), Some(Outcome::Extradition)].contains(&case.arrest.outcome);
    let silent = three_months_of_silence(request).is_some_and(|last| last < today);
    let acknowledged = request.complaint_acknowledged.is_some();
    let complaint_rests = complained.is_some_and(|day| {
        request.complaint_answered.is_some()
            || !acknowledged && plus(day, 30) < today
            || acknowledged && later(day, 2) < today
            || commissioner_by(request).is_some_and(|by| today >= by - Days::new(14))
    });
    let rows = [
        (ends_well, "confirm-copies"),
        (early || abroad, "advice-first"),
        (no_answer && id_awaited, "give-id"),
        (no_answer && chase_from.is_some_and(|from| today < from), "wait"),
        (no_answer && chased.is_none() && complained.is_none(), "chase"),
        (
            no_answer && chased.is_some_and(|day| today < plus(day, 14)) && complained.is_none(),
            "wait",
        ),
        (complained.is_none(), "complain-to-force"),
        (request.commissioner_answered.is_some(), "court"),
        (silent, "tribunal"),
        (request.commissioner_complained.is_some(), "wait"),
        (complaint_rests, "complain-to-commissioner"),
    ];
    rows.iter().find(|row| row.0).map_or("wait", |row| row.1)
}

fn options(
    request: &Request,
    today: NaiveDate,
    chase_from: Option<NaiveDate>,
    next: &str,
) -> Vec<&'static str> {
    use PoliceAnswer::{NotHeld, Partly, Refused};
    let answer = request.answered.map(|it| it.answer);
    let is = |those: &[PoliceAnswer]| answer.is_some_and(|it| those.contains(&it));
    let overdue = answer.is_none() && chase_from.is_some_and(|from| today >= from);
    let open = is(&[Partly, Refused]) || overdue;
    let all = [
        (answer.is_none() && request.id_asked.is_some() && request.id_given.is_none(), "give-id"),
        (open && answer.is_none() && request.chased.is_none(), "chase"),
        (open && request.complained.is_none(), "complain-to-force"),
        (
            (open || is(&[NotHeld])) && request.commissioner_complained.is_none(),
            "complain-to-commissioner",
        ),
        (is(&[Refused, Partly, NotHeld]), "commissioner-check"),
        (three_months_of_silence(request).is_some_and(|last| last < today), "tribunal"),
        (open || is(&[NotHeld]), "court"),
    ];
    let here = |row: &&(bool, &'static str)| row.0 && row.1 != next && next != "advice-first";
    all.iter().filter(here).map(|row| row.1).collect()
}

fn dates(request: &Request, chase_from: Option<NaiveDate>) -> Vec<(&'static str, NaiveDate)> {
    let refused = request.answered.filter(|it| it.answer != PoliceAnswer::Deleted);
    let told = request.commissioner_answered.is_some();
    let all = [
        ("chase", chase_from),
        ("acknowledgement", request.complained.map(|day| plus(day, 30))),
        ("commissioner_by", commissioner_by(request)),
        ("judicial_review_by", refused.map(|it| later(it.on, 3) - Days::new(1))),
        (
            "tribunal_from",
            three_months_of_silence(request).filter(|_| !told).map(|day| plus(day, 1)),
        ),
        (
            "tribunal_by",
            request.commissioner_complained.filter(|_| !told).map(|day| plus(later(day, 6), 28)),
        ),
    ];
    all.into_iter().filter_map(|(name, day)| Some((name, day?))).collect()
}
