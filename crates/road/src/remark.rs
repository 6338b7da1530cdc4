//! What a person should know beside where they stand: facts that were left out, and why.

use crate::Asked;
use rules::RequestFact;
use words::{ASKED_UI, fill};

/// Something that was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// It has happened on a day that nobody knows.
    DayNotKnown(RequestFact),
    /// A complaint from before the law on complaints to the force.
    OldComplaint,
}

/// What was left out of the request, in the order of its facts. What nobody can do without is not among
/// them: see [`Asked::lost`].
pub fn remarks(asked: &Asked) -> Vec<Remark> {
    let lost: Vec<RequestFact> = asked.lost().collect();
    let left_out = RequestFact::ALL.iter().copied();
    let left_out = left_out.filter(|fact| asked.is_day_lost(*fact) && !lost.contains(fact));
    // That the day police got it is not known makes the dates inexact, which stands beside them.
    let left_out = left_out.filter(|fact| *fact != RequestFact::Received);
    let old = asked.has_old_complaint().then_some(Remark::OldComplaint);
    left_out.map(Remark::DayNotKnown).chain(old).collect()
}

impl Remark {
    /// It in words.
    pub fn words(self) -> String {
        match self {
            Self::OldComplaint => ASKED_UI.remarks_old_complaint.to_owned(),
            Self::DayNotKnown(fact) => {
                let mut words =
                    fill(ASKED_UI.remarks_not_known, &[("fact", words::asked(fact).short)]);
                if let Some(more) = what_to_think_of(fact) {
                    words.push(' ');
                    words.push_str(more);
                }
                words
            }
        }
    }
}

/// What leaving a fact out may make wrong.
const fn what_to_think_of(fact: RequestFact) -> Option<&'static str> {
    match fact {
        RequestFact::IdAsked => Some(ASKED_UI.remarks_identity),
        RequestFact::Extended => Some(ASKED_UI.remarks_extended),
        RequestFact::Chased => Some(ASKED_UI.remarks_chased),
        RequestFact::ComplaintAcknowledged => Some(ASKED_UI.remarks_acknowledged),
        RequestFact::CommissionerHeard => Some(ASKED_UI.remarks_heard),
        RequestFact::Sent
        | RequestFact::Received
        | RequestFact::IdGiven
        | RequestFact::Answer
        | RequestFact::Answered
        | RequestFact::Complained
        | RequestFact::ComplaintAnswered
        | RequestFact::CommissionerComplained
        | RequestFact::CommissionerAnswered => None,
    }
}
