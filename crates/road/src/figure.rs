//! The road from a request to its end as data: a page draws it, and says it in words.

use check::letter::long_date;
use chrono::NaiveDate;
use rules::{Case, PoliceAnswer, Reply, ReplyDate, Request, Step, closed_set, needs_advice};
use words::{ASKED_UI, fill};

closed_set! {
    /// A place on the road, in the order in which one comes to them.
    Stop {
        /// The request was sent.
        Sent = "sent",
        /// Police got it.
        Received = "received",
        /// Police got the proof of identity for which they asked.
        Identity = "identity",
        /// The last day for an answer.
        Due = "due",
        /// The person asked where the answer is.
        Chase = "chase",
        /// Police answered.
        Answer = "answer",
        /// Every copy is gone.
        Copies = "copies",
        /// The person complained to the force.
        Complaint = "complaint",
        /// The force said that it has the complaint.
        Acknowledgement = "acknowledgement",
        /// The force told the outcome of the complaint.
        ComplaintAnswer = "complaint-answer",
        /// The person complained to the Information Commission.
        Commissioner = "commissioner",
        /// It told the outcome.
        CommissionerAnswer = "commissioner-answer",
        /// The person asks a tribunal to make the Information Commission act.
        Tribunal = "tribunal",
        /// The person starts a court case.
        Court = "court",
    }
}

closed_set! {
    /// How a place on the road stands to the person.
    State {
        /// It has happened.
        Done = "done",
        /// It is what comes next, or what one waits for.
        Next = "next",
        /// It may come later.
        Ahead = "ahead",
        /// The road went on without it.
        Past = "past",
        /// It may come later, and only once somebody has given advice.
        AfterAdvice = "after-advice",
    }
}

/// A place on the road of one person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Station {
    /// Which place.
    pub stop: Stop,
    /// How it stands to the person.
    pub state: State,
    /// When it happened or, where it has not, the day that counts for it.
    pub day: Option<NaiveDate>,
}

impl Station {
    /// Its name.
    pub const fn name(&self) -> &'static str {
        match self.stop {
            Stop::Sent => ASKED_UI.road_sent,
            Stop::Received => ASKED_UI.road_received,
            Stop::Identity => ASKED_UI.road_identity,
            Stop::Due => ASKED_UI.road_due,
            Stop::Chase => ASKED_UI.road_chase,
            Stop::Answer => ASKED_UI.road_answer,
            Stop::Copies => ASKED_UI.road_copies,
            Stop::Complaint => ASKED_UI.road_complaint,
            Stop::Acknowledgement => ASKED_UI.road_acknowledgement,
            Stop::ComplaintAnswer => ASKED_UI.road_complaint_answer,
            Stop::Commissioner => ASKED_UI.road_commissioner,
            Stop::CommissionerAnswer => ASKED_UI.road_commissioner_answer,
            Stop::Tribunal => ASKED_UI.road_tribunal,
            Stop::Court => ASKED_UI.road_court,
        }
    }

    /// How it stands to the person, in a word or two.
    pub const fn state_words(&self) -> &'static str {
        match self.state {
            State::Done => ASKED_UI.road_done,
            State::Next => ASKED_UI.road_next,
            State::Ahead => ASKED_UI.road_ahead,
            State::Past => ASKED_UI.road_past,
            State::AfterAdvice => ASKED_UI.road_after_advice,
        }
    }

    /// Its day: when it happened or, where it has not, whether that is the first or the last day for it.
    pub fn day_words(&self) -> Option<String> {
        let day = long_date(self.day?);
        let frame = match self.stop {
            _ if self.state == State::Done => return Some(day),
            Stop::Chase | Stop::Tribunal => ASKED_UI.road_from,
            Stop::Acknowledgement | Stop::Commissioner | Stop::Court => ASKED_UI.road_by,
            Stop::Sent
            | Stop::Received
            | Stop::Identity
            | Stop::Due
            | Stop::Answer
            | Stop::Copies
            | Stop::Complaint
            | Stop::ComplaintAnswer
            | Stop::CommissionerAnswer => return Some(day),
        };
        Some(fill(frame, &[("date", &day)]))
    }
}

/// The road of a request: every place that it has, in order.
pub(crate) fn stations(
    case: &Case,
    request: &Request,
    reply: &Reply,
    today: NaiveDate,
) -> Vec<Station> {
    let road = Road { request, reply, today, is_advised: !needs_advice(case) };
    Stop::ALL.iter().copied().filter(|stop| road.has(*stop)).map(|it| road.station(it)).collect()
}

struct Road<'a> {
    request: &'a Request,
    reply: &'a Reply,
    today: NaiveDate,
    /// Whether nothing says to get advice first.
    is_advised: bool,
}

impl Road<'_> {
    /// Some places are on the roads of some alone: proof of identity where police asked for it, every copy
    /// where they say that there is none left, and no complaint where they deleted the photo.
    fn has(&self, stop: Stop) -> bool {
        let answer = self.request.answered.map(|it| it.answer);
        match stop {
            Stop::Identity => self.request.id_asked.is_some(),
            Stop::Copies => {
                matches!(answer, Some(PoliceAnswer::Deleted | PoliceAnswer::NotHeld))
            }
            Stop::Complaint
            | Stop::Acknowledgement
            | Stop::ComplaintAnswer
            | Stop::Commissioner
            | Stop::CommissionerAnswer
            | Stop::Tribunal
            | Stop::Court => answer != Some(PoliceAnswer::Deleted) || self.happened(stop).is_some(),
            Stop::Sent | Stop::Received | Stop::Due | Stop::Chase | Stop::Answer => true,
        }
    }

    fn station(&self, stop: Stop) -> Station {
        if let Some(day) = self.happened(stop) {
            return Station { stop, state: State::Done, day: Some(day) };
        }
        let state = if self.next() == Some(stop) {
            State::Next
        } else if self.is_passed(stop) {
            State::Past
        } else if self.is_advised {
            State::Ahead
        } else {
            State::AfterAdvice
        };
        // Of what was passed by no day is left to keep, but that of the answer.
        let keeps_day = state != State::Past || stop == Stop::Due;
        Station { stop, state, day: self.day_for(stop).filter(|_| keeps_day) }
    }

    /// When it happened.
    fn happened(&self, stop: Stop) -> Option<NaiveDate> {
        let request = self.request;
        match stop {
            Stop::Sent => Some(request.sent),
            Stop::Received => request.received,
            Stop::Identity => request.id_asked.and(request.id_given),
            Stop::Chase => request.chased,
            Stop::Answer => request.answered.map(|it| it.on),
            Stop::Complaint => request.complained,
            Stop::Acknowledgement => request.complained.and(request.complaint_acknowledged),
            Stop::ComplaintAnswer => request.complained.and(request.complaint_answered),
            Stop::Commissioner => request.commissioner_complained,
            Stop::CommissionerAnswer => {
                request.commissioner_complained.and(request.commissioner_answered)
            }
            Stop::Due | Stop::Copies | Stop::Tribunal | Stop::Court => None,
        }
    }

    /// The day that counts for what has not happened.
    fn day_for(&self, stop: Stop) -> Option<NaiveDate> {
        let date = |name| self.reply.dates.get(name);
        match stop {
            Stop::Due => self.reply.due.map(|due| due.day),
            Stop::Chase => date(ReplyDate::Chase),
            Stop::Acknowledgement => date(ReplyDate::Acknowledgement),
            Stop::Commissioner => date(ReplyDate::CommissionerBy),
            Stop::Tribunal => date(ReplyDate::TribunalFrom),
            Stop::Court => date(ReplyDate::JudicialReviewBy),
            Stop::Sent
            | Stop::Received
            | Stop::Identity
            | Stop::Answer
            | Stop::Copies
            | Stop::Complaint
            | Stop::ComplaintAnswer
            | Stop::CommissionerAnswer => None,
        }
    }

    /// What comes next, or what one waits for.
    fn next(&self) -> Option<Stop> {
        match self.reply.next {
            Step::GiveId => Some(Stop::Identity),
            Step::Chase => Some(Stop::Chase),
            Step::ComplainToForce => Some(Stop::Complaint),
            Step::ComplainToCommissioner | Step::CommissionerCheck => Some(Stop::Commissioner),
            Step::Tribunal => Some(Stop::Tribunal),
            Step::Court => Some(Stop::Court),
            Step::ConfirmCopies => Some(Stop::Copies),
            Step::AdviceFirst => None,
            Step::Wait => Some(self.awaited()),
        }
    }

    fn awaited(&self) -> Stop {
        let request = self.request;
        let is_early = self.reply.chase_from.is_none_or(|from| self.today < from);
        if request.answered.is_none() && (is_early || request.complained.is_none()) {
            Stop::Answer
        } else if request.commissioner_complained.is_some() {
            Stop::CommissionerAnswer
        } else if request.complaint_acknowledged.is_some() {
            Stop::ComplaintAnswer
        } else {
            Stop::Acknowledgement
        }
    }

    /// Whether the road went on without it.
    fn is_passed(&self, stop: Stop) -> bool {
        let request = self.request;
        let is_over = |day: Option<NaiveDate>| day.is_some_and(|day| day < self.today);
        let has_commissioner = request.commissioner_complained.is_some();
        match stop {
            Stop::Received => true,
            Stop::Identity => request.answered.is_some(),
            Stop::Due => request.answered.is_some() || is_over(self.reply.due.map(|due| due.day)),
            Stop::Chase => request.answered.is_some() || request.complained.is_some(),
            Stop::Complaint => has_commissioner,
            Stop::Acknowledgement => {
                has_commissioner
                    || request.complaint_answered.is_some()
                    || is_over(self.reply.dates.get(ReplyDate::Acknowledgement))
            }
            Stop::ComplaintAnswer => has_commissioner,
            Stop::Tribunal => {
                request.commissioner_answered.is_some()
                    || is_over(self.reply.dates.get(ReplyDate::TribunalBy))
            }
            Stop::Sent
            | Stop::Answer
            | Stop::Copies
            | Stop::Commissioner
            | Stop::CommissionerAnswer
            | Stop::Court => false,
        }
    }
}
