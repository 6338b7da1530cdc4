//! Where a person stands: the next step first, what else can be done, and the days that count.

use crate::figure::{Station, stations};
use check::letter::long_date;
use chrono::{Datelike as _, NaiveDate};
use rules::{Case, Count, Reply, ReplyDate, Request, Step, needs_advice, reply};
use words::{ASKED_UI, BANK_HOLIDAYS, RoadLetter, fill};

/// Where a person stands with a request, as of one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The request.
    pub request: Request,
    /// What the rules say of it.
    pub reply: Reply,
    /// The day.
    pub today: NaiveDate,
    /// Whether advice stands before any letter, also where the next step is not that: somebody whose photo
    /// is deleted may have a case that is not over.
    pub needs_advice: bool,
    /// What else can be done now.
    pub options: Vec<Step>,
    /// Where the next step is to wait: the first day on which there is another, if nothing more happens.
    pub back_on: Option<NaiveDate>,
    /// The road as a figure.
    pub stations: Vec<Station>,
}

/// A day that counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Day {
    /// Which one.
    pub name: ReplyDate,
    /// The day.
    pub day: NaiveDate,
    /// How it was counted: how sure that is, and where it comes from.
    pub count: Count,
    /// Whether it is over.
    pub is_past: bool,
}

/// Where a person stands with a request to delete the image of `case`, which was assessed as of the same
/// day. Nothing, where the police are not under these time limits or are not known.
pub fn standing(case: &Case, request: &Request, today: NaiveDate) -> Option<Standing> {
    let reply = reply(case, request, today, BANK_HOLIDAYS)?;
    Some(Standing {
        request: *request,
        today,
        needs_advice: needs_advice(case),
        options: options(&reply, request),
        back_on: back_on(case, request, today, reply.next),
        stations: stations(case, request, &reply, today),
        reply,
    })
}

/// The options of the reply, but no tribunal once the Information Commission has told an outcome: such an
/// application is struck out, section 166(1).
fn options(reply: &Reply, request: &Request) -> Vec<Step> {
    let is_told =
        request.commissioner_complained.is_some() && request.commissioner_answered.is_some();
    let options = reply.options.iter().copied();
    options.filter(|step| !(is_told && *step == Step::Tribunal)).collect()
}

/// No wait is longer: three months, and the days by which a last day moves.
const LONGEST_WAIT: usize = 200;

/// The first day after today on which the rules have another next step than to wait.
fn back_on(case: &Case, request: &Request, today: NaiveDate, next: Step) -> Option<NaiveDate> {
    if next != Step::Wait {
        return None;
    }
    let is_over = |day: &NaiveDate| {
        reply(case, request, *day, BANK_HOLIDAYS).is_some_and(|reply| reply.next != Step::Wait)
    };
    today.iter_days().skip(1).take(LONGEST_WAIT).find(is_over)
}

impl Standing {
    /// What to do next.
    pub fn next(&self) -> Step {
        self.reply.next
    }

    /// Whether the next step is a letter that this person should not write yet.
    pub fn is_letter_withheld(&self) -> bool {
        self.needs_advice && RoadLetter::of_step(self.next()).is_some()
    }

    /// The days that count, in the order of [`ReplyDate::ALL`]. The day on which the answer is due is
    /// `reply.due`. Once police have answered, or have a complaint, the day to ask where their answer is
    /// counts no more.
    pub fn days(&self) -> impl Iterator<Item = Day> {
        let is_waiting = self.request.answered.is_none() && self.request.complained.is_none();
        let dates = self.reply.dates.iter();
        let dates = dates.filter(move |(name, _)| is_waiting || *name != ReplyDate::Chase);
        dates.map(|(name, day)| Day { name, day, count: name.count(), is_past: day < self.today })
    }

    /// Whether the day on which the answer is due is over.
    pub fn is_due_past(&self) -> bool {
        self.reply.due.is_some_and(|due| due.day < self.today)
    }

    /// When the time for a step runs out, where a day is known.
    pub fn until(&self, step: Step) -> Option<NaiveDate> {
        let name = match step {
            Step::ComplainToCommissioner => ReplyDate::CommissionerBy,
            Step::Tribunal => ReplyDate::TribunalBy,
            Step::Court => ReplyDate::JudicialReviewBy,
            Step::GiveId
            | Step::Chase
            | Step::ComplainToForce
            | Step::CommissionerCheck
            | Step::ConfirmCopies
            | Step::AdviceFirst
            | Step::Wait => return None,
        };
        self.reply.dates.get(name)
    }

    /// That the day on which the answer is due may be a bank holiday, where nobody knows them yet.
    pub fn holidays_words(&self) -> Option<&'static str> {
        let due = self.reply.due.filter(|_| self.request.answered.is_none())?;
        (!BANK_HOLIDAYS.has_year(due.day.year())).then_some(ASKED_UI.due_holidays)
    }

    /// When the answer is due, as a sentence; nothing once police have answered.
    pub fn due_words(&self) -> Option<String> {
        if self.request.answered.is_some() {
            return None;
        }
        let Some(due) = self.reply.due else { return Some(ASKED_UI.due_held.to_owned()) };
        let sentence = match (self.is_due_past(), self.reply.about) {
            (false, false) => ASKED_UI.due_by,
            (false, true) => ASKED_UI.due_about,
            (true, false) => ASKED_UI.due_was,
            (true, true) => ASKED_UI.due_was_about,
        };
        Some(fill(sentence, &[("date", &long_date(due.day))]))
    }

    /// When to come back, as a sentence, where the next step is to wait.
    pub fn back_words(&self) -> Option<String> {
        if self.reply.next != Step::Wait {
            return None;
        }
        Some(match self.back_on {
            Some(day) => fill(ASKED_UI.wait_until, &[("date", &long_date(day))]),
            None => ASKED_UI.wait_no_end.to_owned(),
        })
    }
}

impl Day {
    /// Whether something can be done from this day on; on the others its time runs out.
    pub const fn opens(&self) -> bool {
        match self.name {
            ReplyDate::Chase | ReplyDate::TribunalFrom => true,
            ReplyDate::Acknowledgement
            | ReplyDate::CommissionerBy
            | ReplyDate::JudicialReviewBy
            | ReplyDate::TribunalBy => false,
        }
    }

    /// How the day stands to today, as a sentence.
    pub fn words(&self, today: NaiveDate) -> &'static str {
        match self.day.cmp(&today) {
            std::cmp::Ordering::Greater => ASKED_UI.days_coming,
            std::cmp::Ordering::Less if self.opens() => ASKED_UI.days_open,
            std::cmp::Ordering::Less => ASKED_UI.days_past,
            std::cmp::Ordering::Equal if self.opens() => ASKED_UI.days_open,
            std::cmp::Ordering::Equal => ASKED_UI.days_today,
        }
    }
}
