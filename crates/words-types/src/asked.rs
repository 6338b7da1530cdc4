//! After asking: the questions about a request, and what can be answered beside a day.

use rules::{PoliceAnswer, RequestFact, closed_set};

closed_set! {
    /// An answer to a question about a request that is no day.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    AskedChoice {
        /// It has not happened, or not yet.
        No = "no",
        /// Police refused.
        Refused = "refused",
        /// They deleted a part, or restricted the photo instead of erasing it.
        Partly = "partly",
        /// They say that they have no such photo.
        NotHeld = "not-held",
        /// They deleted it.
        Deleted = "deleted",
        /// It has happened, and nobody knows on which day.
        DayNotKnown = "day-not-known",
        /// It is not known whether it has happened.
        NotSure = "not-sure",
    }
}

impl AskedChoice {
    /// The choices of a question, in the order in which they are shown.
    pub const fn of(question: RequestFact) -> &'static [Self] {
        match question {
            RequestFact::Sent => &[Self::No, Self::DayNotKnown],
            RequestFact::Answer => &[
                Self::No,
                Self::Refused,
                Self::Partly,
                Self::NotHeld,
                Self::Deleted,
                Self::NotSure,
            ],
            // What has been answered has happened; and nobody else tells when police got something.
            RequestFact::Received | RequestFact::Answered => &[Self::DayNotKnown],
            RequestFact::IdAsked
            | RequestFact::IdGiven
            | RequestFact::Extended
            | RequestFact::Chased
            | RequestFact::Complained
            | RequestFact::ComplaintAcknowledged
            | RequestFact::ComplaintAnswered
            | RequestFact::CommissionerComplained
            | RequestFact::CommissionerHeard
            | RequestFact::CommissionerAnswered => &[Self::No, Self::DayNotKnown, Self::NotSure],
        }
    }

    /// What police answered, where it says that.
    pub const fn police_answer(self) -> Option<PoliceAnswer> {
        match self {
            Self::Refused => Some(PoliceAnswer::Refused),
            Self::Partly => Some(PoliceAnswer::Partly),
            Self::NotHeld => Some(PoliceAnswer::NotHeld),
            Self::Deleted => Some(PoliceAnswer::Deleted),
            Self::No | Self::DayNotKnown | Self::NotSure => None,
        }
    }
}

/// The words of a question about a request.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct AskedWords {
    /// The question itself.
    pub title: &'static str,
    /// Its short name, in a list of answers and on the road.
    pub short: &'static str,
    /// A sentence under the title.
    pub lead: Option<&'static str>,
    /// Why we ask.
    pub why: &'static str,
    /// What stands over the fields of its day; nothing where no day is asked for.
    pub day: Option<&'static str>,
    /// What else can be answered, in the order in which it is shown.
    pub choices: &'static [AskedChoiceWords],
}

/// The words of such an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct AskedChoiceWords {
    /// What it answers.
    pub choice: AskedChoice,
    /// Its label.
    pub label: &'static str,
    /// A hint under the label.
    pub hint: Option<&'static str>,
}
