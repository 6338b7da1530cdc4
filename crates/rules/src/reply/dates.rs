//! The days that count, each given when what it is counted from is given, unless that is over: after a
//! deletion there is no day for the Information Commission's help or for court, and none for a tribunal
//! once the Commission has told its outcome. None is moved past a weekend or a bank holiday.

use super::super::{
    PoliceAnswer, Request,
    holidays::{days_after, days_before},
};
use super::{Period, ReplyDate};
use chrono::NaiveDate;

/// The days that count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dates {
    chase: Option<NaiveDate>,
    acknowledgement: Option<NaiveDate>,
    commissioner_by: Option<NaiveDate>,
    judicial_review_by: Option<NaiveDate>,
    tribunal_from: Option<NaiveDate>,
    tribunal_by: Option<NaiveDate>,
}

impl Dates {
    pub(super) fn of(request: &Request, chase_from: Option<NaiveDate>) -> Self {
        let open = request.commissioner_answered.is_none();
        let silence = commissioner_silence(request).filter(|_| open);
        Self {
            chase: chase_from,
            acknowledgement: request.complained.map(acknowledgement),
            commissioner_by: commissioner_by(request),
            judicial_review_by: judicial_review_by(request),
            tribunal_from: silence.map(|last| days_after(last, 1)),
            tribunal_by: tribunal_by(request).filter(|_| open),
        }
    }

    /// The day of that name, where what it is counted from is given and nothing has ended it.
    pub const fn get(&self, name: ReplyDate) -> Option<NaiveDate> {
        match name {
            ReplyDate::Chase => self.chase,
            ReplyDate::Acknowledgement => self.acknowledgement,
            ReplyDate::CommissionerBy => self.commissioner_by,
            ReplyDate::JudicialReviewBy => self.judicial_review_by,
            ReplyDate::TribunalFrom => self.tribunal_from,
            ReplyDate::TribunalBy => self.tribunal_by,
        }
    }

    /// Every day that is given, in the order of [`ReplyDate::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (ReplyDate, NaiveDate)> {
        ReplyDate::ALL.iter().filter_map(|name| Some((*name, self.get(*name)?)))
    }
}

/// The last day on which police should say that they have a complaint.
pub(super) fn acknowledgement(complained: NaiveDate) -> NaiveDate {
    Period::ACKNOWLEDGEMENT.after(complained)
}

/// Three months after the last that police wrote about the request or the complaint.
pub(super) fn commissioner_by(request: &Request) -> Option<NaiveDate> {
    if request.answered.is_some_and(|it| it.answer == PoliceAnswer::Deleted) {
        return None;
    }
    let answered = request.answered.map(|it| it.on);
    let last = answered.max(request.complaint_acknowledged).max(request.complaint_answered)?;
    Some(Period::COMMISSIONER_WISH.after(last))
}

fn judicial_review_by(request: &Request) -> Option<NaiveDate> {
    let answered = request.answered?;
    match answered.answer {
        PoliceAnswer::Deleted => None,
        PoliceAnswer::Partly | PoliceAnswer::Refused | PoliceAnswer::NotHeld => {
            Some(days_before(Period::JUDICIAL_REVIEW.after(answered.on), 1))
        }
    }
}

/// The last of the three months in which the Information Commission should tell of progress or of the
/// outcome; it is not looked at whether it did.
pub(super) fn commissioner_silence(request: &Request) -> Option<NaiveDate> {
    let complained = request.commissioner_complained?;
    let from = request.commissioner_heard.map_or(complained, |heard| heard.max(complained));
    Some(Period::SILENCE.after(from))
}

fn tribunal_by(request: &Request) -> Option<NaiveDate> {
    let complained = request.commissioner_complained?;
    Some(Period::TRIBUNAL.after(complained))
}
