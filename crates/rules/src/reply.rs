//! What follows from a request: when its answer is due, what to do next, and what else can be done.

mod count;
mod dates;
mod due;
mod period;
mod sources;
mod step;

use super::holidays::BankHolidays;
use super::{Case, Outcome, Police, Request, When};
use chrono::{Datelike, NaiveDate};
pub use count::{Count, DueRule, ReplyDate};
pub use dates::Dates;
pub use due::Due;
pub use period::Period;
pub use sources::ReplySource;
pub use step::Step;

/// What follows from a request, as of one day.
#[derive(Clone, PartialEq, Debug)]
pub struct Reply {
    /// When the answer is due; nothing while police asked for proof of identity in time and have none.
    pub due: Option<Due>,
    /// Whether the day is not sure: nobody knows when police got the request, or which days of that
    /// year are bank holidays.
    pub about: bool,
    /// From when to ask police where their answer is; given with `due`. It is our advice, not law.
    pub chase_from: Option<NaiveDate>,
    /// What to do next.
    pub next: Step,
    /// What else can be done now, in the order of [`Step::ALL`].
    pub options: Vec<Step>,
    /// The days that count, also when they are past.
    pub dates: Dates,
}

/// What follows from a request to delete the image of `case`, which was assessed as of the same day.
/// Nothing, where the police are not under these time limits, or it is not known who they are.
pub fn reply(
    case: &Case,
    request: &Request,
    today: NaiveDate,
    holidays: BankHolidays,
) -> Option<Reply> {
    if !has_reply(case) {
        return None;
    }
    let request = request.as_it_counts();
    let due = due::due(&request, holidays);
    let chase_from = due.as_ref().map(|due| chase_from(&request, due.day));
    let place = step::Place { case, request: &request, today, chase_from };
    let next = place.next();
    Some(Reply {
        about: request.received.is_none()
            || due.as_ref().is_some_and(|due| !holidays.has_year(due.day.year())),
        due,
        chase_from,
        next,
        options: place.options(next),
        dates: Dates::of(&request, chase_from),
    })
}

/// Five days after the answer was due; seven more where nobody knows when police got the request.
fn chase_from(request: &Request, due: NaiveDate) -> NaiveDate {
    let is_known = request.received.is_some();
    let wait = if is_known { Period::PATIENCE } else { Period::PATIENCE.and(Period::ON_THE_WAY) };
    wait.after(due)
}

/// Whether it is known who the police are, and that these time limits hold for them.
pub fn has_reply(case: &Case) -> bool {
    case.arrest.police.is_some_and(is_under_these_limits)
}

/// Whether writing to police, or to anyone about them, may harm or is too early.
pub fn needs_advice(case: &Case) -> bool {
    matches!(case.ask.when, When::AfterCaseEnds | When::CheckFirst)
        || matches!(case.arrest.outcome, Some(Outcome::Immigration | Outcome::Extradition))
}

/// Whether Part 3 of the Data Protection Act 2018, as we read it, sets them these time limits.
const fn is_under_these_limits(police: Police) -> bool {
    match police {
        Police::EnglandOrWales | Police::BritishTransportPolice | Police::OtherNational => true,
        Police::Scotland
        | Police::NorthernIreland
        | Police::ArmedForces
        | Police::OtherPlace
        | Police::NotPolice => false,
    }
}
