//! Two examples of counting by hand, with days that the rules give.

use chrono::{Datelike, NaiveDate};
use rules::{Arrest, Case, DueRule, Period, Police, RULES_DATE, Reply, Request, reply};
use words::BANK_HOLIDAYS;

/// A request, and the days that follow from when police got it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Example {
    /// The day on which police got it.
    pub received: NaiveDate,
    /// The last day of the month, before it is moved.
    pub month_ends: NaiveDate,
    /// The day on which the answer is due.
    pub due: NaiveDate,
    /// From when to ask where it is.
    pub chase_from: NaiveDate,
}

/// One whose month ends on a bank holiday, and one whose month ends sooner because the next month is
/// shorter: the first of each after the date of the rules.
pub fn examples() -> Option<[Example; 2]> {
    let holiday = first(|it| BANK_HOLIDAYS.days().contains(&it.month_ends))?;
    let short = first(|it| it.month_ends.day() < it.received.day() && it.due == it.month_ends)?;
    Some([holiday, short])
}

fn first(fits: impl Fn(&Example) -> bool) -> Option<Example> {
    RULES_DATE.iter_days().take(366).filter_map(example).find(fits)
}

fn example(received: NaiveDate) -> Option<Example> {
    let reply = reply_to(received)?;
    let due = reply.due?;
    Some(Example {
        received,
        month_ends: Period::ANSWER.after(received),
        due: due.day,
        chase_from: reply.chase_from?,
    })
    .filter(|it| {
        (it.due != it.month_ends) == due.rules().any(|rule| rule == DueRule::NextWorkingDay)
    })
}

fn reply_to(received: NaiveDate) -> Option<Reply> {
    let arrest = Arrest { police: Some(Police::EnglandOrWales), ..Arrest::default() };
    let request = Request { received: Some(received), ..Request::sent_on(received) };
    reply(&Case::of(arrest, received), &request, received, BANK_HOLIDAYS)
}
