//! The way through the questions about a request, worked out once for each change.

use crate::{Asked, AskedAnswer};
use chrono::NaiveDate;
use rules::{Case, PoliceAnswer, Reply, Request, RequestFact, has_reply, reply};
use words::{AskedChoice, BANK_HOLIDAYS};

/// In this order facts are asked: what police answered before what is only asked without an answer.
const ORDER: [RequestFact; RequestFact::ALL.len()] = [
    RequestFact::Sent,
    RequestFact::Received,
    RequestFact::Answer,
    RequestFact::Answered,
    RequestFact::IdAsked,
    RequestFact::IdGiven,
    RequestFact::Extended,
    RequestFact::Chased,
    RequestFact::Complained,
    RequestFact::ComplaintAcknowledged,
    RequestFact::ComplaintAnswered,
    RequestFact::CommissionerComplained,
    RequestFact::CommissionerAnswered,
    RequestFact::CommissionerHeard,
];

/// The questions on the way, and the answers that count.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestWay {
    asked: Asked,
    questions: Vec<RequestFact>,
    is_complete: bool,
    dropped: Vec<RequestFact>,
}

impl RequestWay {
    /// Walks through the questions with these answers. Those to questions that the way passes by, and days
    /// that can no longer be, do not count and are dropped; beyond the first open question an answer
    /// may yet count again.
    pub fn through(mut asked: Asked, case: &Case, today: NaiveDate) -> Self {
        let mut before = Asked::default();
        let (mut questions, mut dropped, mut is_complete) = (Vec::new(), Vec::new(), true);
        for fact in ORDER {
            let answer = asked.get(fact);
            if !asks(fact, &before, case, today) {
                dropped.extend(answer.map(|_| fact));
                continue;
            }
            let can_be = answer.is_none_or(|answer| can_be(fact, answer, &before, today));
            dropped.extend((!can_be).then_some(fact));
            questions.push(fact);
            let Some(answer) = answer.filter(|_| can_be) else {
                is_complete = false;
                break;
            };
            before.set(fact, answer);
        }
        dropped.iter().for_each(|fact| asked.clear(*fact));
        Self { asked, questions, is_complete, dropped }
    }

    /// Nothing is asked yet; the answers wait.
    pub(crate) fn later(asked: Asked) -> Self {
        Self { asked, questions: Vec::new(), is_complete: false, dropped: Vec::new() }
    }

    /// The answers that count, or may count again.
    pub fn asked(&self) -> &Asked {
        &self.asked
    }

    /// The questions on the way: those answered, in order, and the next one if there is one.
    pub fn questions(&self) -> &[RequestFact] {
        &self.questions
    }

    /// The first question on the way that has no answer; `None` once all are answered, or before any is
    /// asked.
    pub fn next_question(&self) -> Option<RequestFact> {
        if self.is_complete { None } else { self.questions.last().copied() }
    }

    /// Whether every question is answered.
    pub fn is_complete(&self) -> bool {
        self.is_complete
    }

    /// The questions whose answers were dropped when the way was worked out.
    pub fn dropped(&self) -> &[RequestFact] {
        &self.dropped
    }
}

/// The earliest day that a fact may have: that of the one which it follows.
pub(crate) fn first_day(fact: RequestFact, before: &Asked) -> Option<(RequestFact, NaiveDate)> {
    let follows = fact.follows()?;
    Some((follows, before.day(follows)?))
}

fn can_be(fact: RequestFact, answer: AskedAnswer, before: &Asked, today: NaiveDate) -> bool {
    match answer {
        AskedAnswer::Day(day) => {
            let is_after = first_day(fact, before).is_none_or(|(_, first)| day >= first);
            fact != RequestFact::Answer && day <= today && is_after
        }
        AskedAnswer::Choice(choice) => AskedChoice::of(fact).contains(&choice),
    }
}

/// Whether a question is asked after those before it: only where its answer can change a step or a day.
fn asks(fact: RequestFact, before: &Asked, case: &Case, today: NaiveDate) -> bool {
    if fact == RequestFact::Sent {
        return has_reply(case);
    }
    let Some(request) = before.request().filter(|_| before.lost().next().is_none()) else {
        return false;
    };
    let follow = || reply(case, &request, today, BANK_HOLIDAYS);
    match fact {
        RequestFact::Sent | RequestFact::Received | RequestFact::Answer => true,
        RequestFact::Answered => before.answer().is_some(),
        RequestFact::IdAsked | RequestFact::Extended => is_late_or_open(&request, case, today),
        RequestFact::IdGiven => request.id_asked.is_some(),
        RequestFact::Chased => request.answered.is_none() && is_chase_time(follow(), today),
        RequestFact::Complained | RequestFact::CommissionerComplained => match before.answer() {
            None => is_chase_time(follow(), today),
            Some(PoliceAnswer::Deleted) => false,
            Some(PoliceAnswer::Partly | PoliceAnswer::Refused | PoliceAnswer::NotHeld) => true,
        },
        RequestFact::ComplaintAcknowledged | RequestFact::ComplaintAnswered => {
            request.complained.is_some() && !before.has_old_complaint()
        }
        RequestFact::CommissionerAnswered => request.commissioner_complained.is_some(),
        // Once the outcome is told, no silence counts.
        RequestFact::CommissionerHeard => {
            request.commissioner_complained.is_some() && request.commissioner_answered.is_none()
        }
    }
}

/// Whether there is no answer, or it came after the month, so that a demand for identity or a notice that
/// police need longer may have moved the day. An answer within the month was in time whatever else was.
fn is_late_or_open(request: &Request, case: &Case, today: NaiveDate) -> bool {
    let Some(answered) = request.answered else { return true };
    if answered.answer == PoliceAnswer::Deleted {
        return false;
    }
    let plain = Request { received: request.received, ..Request::sent_on(request.sent) };
    let due = reply(case, &plain, today, BANK_HOLIDAYS).and_then(|reply| reply.due);
    due.is_some_and(|due| answered.on > due.day)
}

/// Whether the time has come to ask police where their answer is.
fn is_chase_time(reply: Option<Reply>, today: NaiveDate) -> bool {
    reply.and_then(|reply| reply.chase_from).is_some_and(|from| from <= today)
}
