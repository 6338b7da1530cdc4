//! What the plain road asks, and in which order.

use super::{Band, Edge};
use rules::{Period, closed_set};

closed_set! {
    /// A question of the plain road, by its name in the words of pages.
    PlainQuestion {
        /// Whether the person should get advice before anything else.
        Safety = "safety",
        /// What has happened so far.
        Happened = "happened",
        /// How long ago police got the request.
        Received = "received",
        /// How long ago it was sent, where nobody knows when police got it.
        Sent = "sent",
        /// How long ago they got it, where they said in time that they need longer.
        ReceivedLonger = "received-longer",
        /// How long ago it was sent, where they said in time that they need longer.
        SentLonger = "sent-longer",
        /// Whether the person asked where the answer is, and how long ago.
        Chased = "chased",
        /// Whether the person complained to the force.
        Complained = "complained",
        /// What became of that complaint.
        Complaint = "complaint",
        /// How long ago the person complained, where the force has not said that it has the complaint.
        Unacknowledged = "unacknowledged",
        /// How long ago the force last wrote, where time for the Information Commission may run out.
        LastWrote = "last-wrote",
        /// How long ago the person complained, where the force has said that it has the complaint.
        Acknowledged = "acknowledged",
        /// What the Information Commission has told.
        Commissioner = "commissioner",
        /// How long ago it got the complaint or last told something.
        Silence = "silence",
    }
}

closed_set! {
    /// A reply that the plain road offers.
    PlainReply {
        /// It is so.
        Yes = "yes",
        /// It is not so, or the person is not sure.
        No = "no",
        /// Police have not answered.
        Silent = "silent",
        /// They said in time that they need longer.
        Longer = "longer",
        /// They asked for proof of identity in time, and have none.
        IdAsked = "id-asked",
        /// They refused, or did only a part.
        Refused = "refused",
        /// They say that they have no such photo.
        NotHeld = "not-held",
        /// They say that they deleted it.
        Deleted = "deleted",
        /// Less time has passed than the edge of the question.
        Less = "less",
        /// That time or more has passed.
        More = "more",
        /// Only the day is known on which the request was sent.
        OnlySent = "only-sent",
        /// No day is known.
        NotKnown = "not-known",
        /// The person complained to the force.
        Complained = "complained",
        /// The outcome was told.
        Outcome = "outcome",
        /// The force has said that it has the complaint, and no more.
        Has = "has",
        /// Nothing was told.
        Nothing = "nothing",
        /// The person went to the Information Commission.
        Went = "went",
    }
}

impl PlainQuestion {
    /// What can be replied, in the order in which it is shown.
    pub const fn replies(self) -> &'static [PlainReply] {
        use PlainReply::{
            Complained, Deleted, Has, IdAsked, Less, Longer, More, No, NotHeld, NotKnown, Nothing,
            OnlySent, Outcome, Refused, Silent, Went, Yes,
        };
        match self {
            Self::Safety => &[Yes, No],
            Self::Happened => &[Silent, Longer, IdAsked, Refused, NotHeld, Deleted],
            Self::Received | Self::ReceivedLonger => &[Less, More, OnlySent],
            Self::Sent | Self::SentLonger => &[Less, More, NotKnown],
            Self::Chased => &[No, Less, More, Complained],
            Self::Complained => &[No, Complained],
            Self::Complaint => &[Nothing, Has, Outcome, Went],
            Self::Unacknowledged | Self::LastWrote | Self::Acknowledged | Self::Silence => {
                &[Less, More]
            }
            Self::Commissioner => &[Nothing, Outcome],
        }
    }

    /// Where the time that it asks about is cut.
    pub const fn edge(self) -> Option<Edge> {
        Some(match self {
            Self::Received => Edge::Late(Period::ANSWER, Period::PATIENCE),
            Self::ReceivedLonger => Edge::Late(Period::LONGER, Period::PATIENCE),
            Self::Sent => Edge::Late(Period::ANSWER, Period::PATIENCE.and(Period::ON_THE_WAY)),
            Self::SentLonger => {
                Edge::Late(Period::LONGER, Period::PATIENCE.and(Period::ON_THE_WAY))
            }
            Self::Chased => Edge::Come(Period::CHASED),
            Self::Unacknowledged => Edge::Over(Period::ACKNOWLEDGEMENT),
            Self::Acknowledged => Edge::Over(Period::OUTCOME),
            Self::LastWrote => Edge::Near(Period::COMMISSIONER_WISH, Period::BEFORE_ITS_END.days),
            Self::Silence => Edge::Over(Period::SILENCE),
            Self::Safety
            | Self::Happened
            | Self::Complained
            | Self::Complaint
            | Self::Commissioner => return None,
        })
    }

    /// The band that a reply to it stands for.
    pub fn band(self, reply: PlainReply) -> Option<Band> {
        let edge = self.edge()?;
        match reply {
            PlainReply::Less => Some(Band { edge, has_passed: false }),
            PlainReply::More => Some(Band { edge, has_passed: true }),
            PlainReply::Yes
            | PlainReply::No
            | PlainReply::Silent
            | PlainReply::Longer
            | PlainReply::IdAsked
            | PlainReply::Refused
            | PlainReply::NotHeld
            | PlainReply::Deleted
            | PlainReply::OnlySent
            | PlainReply::NotKnown
            | PlainReply::Complained
            | PlainReply::Outcome
            | PlainReply::Has
            | PlainReply::Nothing
            | PlainReply::Went => None,
        }
    }
}

/// What was replied so far, in order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Told(Vec<(PlainQuestion, PlainReply)>);

impl Told {
    /// The same with one reply more.
    pub fn and(&self, question: PlainQuestion, reply: PlainReply) -> Self {
        Self(self.0.iter().copied().chain([(question, reply)]).collect())
    }

    /// The reply to a question.
    pub fn get(&self, question: PlainQuestion) -> Option<PlainReply> {
        self.0.iter().find(|(it, _)| *it == question).map(|(_, reply)| *reply)
    }

    /// Whether this was replied.
    pub fn has(&self, question: PlainQuestion, reply: PlainReply) -> bool {
        self.get(question) == Some(reply)
    }

    /// All replies, in order.
    pub fn replies(&self) -> &[(PlainQuestion, PlainReply)] {
        &self.0
    }

    /// The next question; `None` at an end.
    pub fn next_question(&self) -> Option<PlainQuestion> {
        use PlainQuestion as Q;
        use PlainReply as R;
        let Some((question, reply)) = self.0.last().copied() else { return Some(Q::Safety) };
        match (question, reply) {
            (Q::Safety, R::No) => Some(Q::Happened),
            (Q::Happened, R::Silent) => Some(Q::Received),
            (Q::Happened, R::Longer) => Some(Q::ReceivedLonger),
            (Q::Received, R::OnlySent) => Some(Q::Sent),
            (Q::ReceivedLonger, R::OnlySent) => Some(Q::SentLonger),
            (Q::Received | Q::ReceivedLonger | Q::Sent | Q::SentLonger, R::More) => Some(Q::Chased),
            (Q::Happened, R::Refused) | (Q::Chased, R::More) => Some(Q::Complained),
            (Q::Chased | Q::Complained, R::Complained) => Some(Q::Complaint),
            (Q::Complaint, R::Nothing) => Some(Q::Unacknowledged),
            (Q::Complaint, R::Has) => Some(Q::Acknowledged),
            (Q::Complaint, R::Went) => Some(Q::Commissioner),
            // Only an answer has a time that may run out before the force says a word.
            (Q::Unacknowledged, R::Less) if self.has(Q::Happened, R::Refused) => Some(Q::LastWrote),
            (Q::Commissioner, R::Nothing) => Some(Q::Silence),
            _ => None,
        }
    }
}
