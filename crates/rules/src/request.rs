//! What has happened with a request to delete one image.

use super::closed_set;
use super::table::date;
use chrono::NaiveDate;

closed_set! {
    /// A fact of a request, by the name of its JSON field and in the order in which a person's own
    /// file has them.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    RequestFact {
        /// When it was sent.
        Sent = "sent",
        /// When police got it.
        Received = "received",
        /// When police asked for proof of identity.
        IdAsked = "id_asked",
        /// When police got that proof.
        IdGiven = "id_given",
        /// When police said that they need longer.
        Extended = "extended",
        /// When the person asked police where their answer is.
        Chased = "chased",
        /// What police answered.
        Answer = "answer",
        /// When they answered.
        Answered = "answered",
        /// When the person complained to police.
        Complained = "complained",
        /// When police said that they have the complaint.
        ComplaintAcknowledged = "complaint_acknowledged",
        /// When police told the outcome of the complaint.
        ComplaintAnswered = "complaint_answered",
        /// When the person complained to the Information Commission.
        CommissionerComplained = "commissioner_complained",
        /// When it last told of progress.
        CommissionerHeard = "commissioner_heard",
        /// When it told the outcome.
        CommissionerAnswered = "commissioner_answered",
    }
}

impl RequestFact {
    /// The fact that it follows: it cannot be without that one, and its day cannot lie before that one's.
    pub const fn follows(self) -> Option<Self> {
        match self {
            Self::Sent => None,
            Self::IdGiven => Some(Self::IdAsked),
            Self::ComplaintAcknowledged | Self::ComplaintAnswered => Some(Self::Complained),
            Self::CommissionerHeard | Self::CommissionerAnswered => {
                Some(Self::CommissionerComplained)
            }
            Self::Received
            | Self::IdAsked
            | Self::Extended
            | Self::Chased
            | Self::Answer
            | Self::Answered
            | Self::Complained
            | Self::CommissionerComplained => Some(Self::Sent),
        }
    }
}

closed_set! {
    /// What police answered.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    PoliceAnswer {
        /// They deleted the photo.
        Deleted = "deleted",
        /// They deleted a part, or restricted the photo instead of erasing it.
        Partly = "partly",
        /// They refused.
        Refused = "refused",
        /// They say that they have no such photo.
        NotHeld = "not-held",
    }
}

/// An answer with its day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answered {
    /// What police answered.
    pub answer: PoliceAnswer,
    /// The day on which they did.
    pub on: NaiveDate,
}

/// What has happened with a request to delete one image, each with its day. What is `None` has not
/// happened, or its day is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Request {
    /// When it was sent.
    pub sent: NaiveDate,
    /// When police got it.
    pub received: Option<NaiveDate>,
    /// When police asked for proof of identity.
    pub id_asked: Option<NaiveDate>,
    /// When police got that proof; counts only with `id_asked`.
    pub id_given: Option<NaiveDate>,
    /// When police said that they need longer.
    pub extended: Option<NaiveDate>,
    /// When the person asked police where their answer is.
    pub chased: Option<NaiveDate>,
    /// What police answered, and when.
    pub answered: Option<Answered>,
    /// When the person complained to police.
    pub complained: Option<NaiveDate>,
    /// When police said that they have the complaint; counts only with `complained`.
    pub complaint_acknowledged: Option<NaiveDate>,
    /// When police told the outcome of the complaint; counts only with `complained`.
    pub complaint_answered: Option<NaiveDate>,
    /// When the person complained to the Information Commission.
    pub commissioner_complained: Option<NaiveDate>,
    /// When it last told of progress; counts only with `commissioner_complained`.
    pub commissioner_heard: Option<NaiveDate>,
    /// When it told the outcome; counts only with `commissioner_complained`.
    pub commissioner_answered: Option<NaiveDate>,
}

/// The first day of the law on complaints to the force, section 164A: an earlier complaint is none.
pub const COMPLAINTS_COUNT_FROM: NaiveDate = date(2026, 6, 19);

impl Request {
    /// A request of which nothing is known but that it was sent.
    pub const fn sent_on(sent: NaiveDate) -> Self {
        Self {
            sent,
            received: None,
            id_asked: None,
            id_given: None,
            extended: None,
            chased: None,
            answered: None,
            complained: None,
            complaint_acknowledged: None,
            complaint_answered: None,
            commissioner_complained: None,
            commissioner_heard: None,
            commissioner_answered: None,
        }
    }

    /// A request of these days, and of what police answered if they did; none without the day on which it
    /// was sent.
    pub fn of(
        day: &dyn Fn(RequestFact) -> Option<NaiveDate>,
        answer: Option<PoliceAnswer>,
    ) -> Option<Self> {
        let answered = answer.zip(day(RequestFact::Answered));
        Some(Self {
            sent: day(RequestFact::Sent)?,
            received: day(RequestFact::Received),
            id_asked: day(RequestFact::IdAsked),
            id_given: day(RequestFact::IdGiven),
            extended: day(RequestFact::Extended),
            chased: day(RequestFact::Chased),
            answered: answered.map(|(answer, on)| Answered { answer, on }),
            complained: day(RequestFact::Complained),
            complaint_acknowledged: day(RequestFact::ComplaintAcknowledged),
            complaint_answered: day(RequestFact::ComplaintAnswered),
            commissioner_complained: day(RequestFact::CommissionerComplained),
            commissioner_heard: day(RequestFact::CommissionerHeard),
            commissioner_answered: day(RequestFact::CommissionerAnswered),
        })
    }

    /// The day of a fact, if it is known. What police answered is no day.
    pub fn day(&self, fact: RequestFact) -> Option<NaiveDate> {
        match fact {
            RequestFact::Sent => Some(self.sent),
            RequestFact::Received => self.received,
            RequestFact::IdAsked => self.id_asked,
            RequestFact::IdGiven => self.id_given,
            RequestFact::Extended => self.extended,
            RequestFact::Chased => self.chased,
            RequestFact::Answer => None,
            RequestFact::Answered => self.answered.map(|it| it.on),
            RequestFact::Complained => self.complained,
            RequestFact::ComplaintAcknowledged => self.complaint_acknowledged,
            RequestFact::ComplaintAnswered => self.complaint_answered,
            RequestFact::CommissionerComplained => self.commissioner_complained,
            RequestFact::CommissionerHeard => self.commissioner_heard,
            RequestFact::CommissionerAnswered => self.commissioner_answered,
        }
    }

    /// The same without what does not count: a complaint before the law on complaints, and all that
    /// follows something which is not there.
    pub(super) fn as_it_counts(self) -> Self {
        let complained = self.complained.filter(|day| *day >= COMPLAINTS_COUNT_FROM);
        Self {
            id_given: self.id_asked.and(self.id_given),
            complained,
            complaint_acknowledged: complained.and(self.complaint_acknowledged),
            complaint_answered: complained.and(self.complaint_answered),
            commissioner_heard: self.commissioner_complained.and(self.commissioner_heard),
            commissioner_answered: self.commissioner_complained.and(self.commissioner_answered),
            ..self
        }
    }
}
