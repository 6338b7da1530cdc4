//! What was told without dates, as a request with dates that fit it.

use super::{Band, PlainQuestion as Q, PlainReply as R, Told};
use chrono::{Days, NaiveDate};
use rules::{
    AgeAtImage, Answered, Arrest, Case, ImageKind, Outcome, Police, PoliceAnswer, Request,
};

/// An arrest and a request that what was told may mean on a day.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The arrest.
    pub case: Case,
    /// The request.
    pub request: Request,
}

/// A sample of what was told. `day_in` picks a day of a band; which one makes no difference to what
/// follows, or the band would be wrong.
pub fn sample(told: &Told, today: NaiveDate, day_in: &dyn Fn(Band) -> NaiveDate) -> Sample {
    let outcome = match told.get(Q::Safety) {
        Some(R::Yes) => Outcome::StillInvestigated,
        _ => Outcome::NoFurtherAction,
    };
    let arrest = Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(ImageKind::Custody),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(outcome),
        ..Arrest::default()
    };
    Sample { case: Case::of(arrest, today), request: Picked { told, today, day_in }.request() }
}

struct Picked<'a> {
    told: &'a Told,
    today: NaiveDate,
    day_in: &'a dyn Fn(Band) -> NaiveDate,
}

impl Picked<'_> {
    fn request(&self) -> Request {
        let told = self.told;
        let (sent, received) = self.start();
        let (complained, acknowledged, complaint_answered) = self.complaint();
        let went = told.get(Q::Commissioner).is_some();
        let outcome = told.has(Q::Commissioner, R::Outcome);
        Request {
            sent,
            received,
            id_asked: told.has(Q::Happened, R::IdAsked).then_some(sent),
            extended: told.has(Q::Happened, R::Longer).then_some(sent),
            chased: self.day(Q::Chased),
            answered: self.answered(),
            complained,
            complaint_acknowledged: acknowledged,
            complaint_answered,
            commissioner_complained: went
                .then(|| self.day(Q::Silence).unwrap_or_else(|| self.ago(RECENTLY))),
            commissioner_answered: outcome.then_some(self.today),
            ..Request::sent_on(sent)
        }
    }

    /// When it was sent and received. Where nobody asks how long ago, the answer is no longer waited for,
    /// but where police wait for proof of identity.
    fn start(&self) -> (NaiveDate, Option<NaiveDate>) {
        if let Some(day) = self.day(Q::Received).or_else(|| self.day(Q::ReceivedLonger)) {
            return (day, Some(day));
        }
        if let Some(day) = self.day(Q::Sent).or_else(|| self.day(Q::SentLonger)) {
            return (day, None);
        }
        let day = self.ago(if self.told.has(Q::Happened, R::IdAsked) { RECENTLY } else { LONG });
        (day, Some(day))
    }

    fn answered(&self) -> Option<Answered> {
        let answers = [
            (R::Refused, PoliceAnswer::Refused),
            (R::NotHeld, PoliceAnswer::NotHeld),
            (R::Deleted, PoliceAnswer::Deleted),
        ];
        let told = answers.into_iter().find(|(reply, _)| self.told.has(Q::Happened, *reply));
        let (_, answer) = told?;
        let on = self.day(Q::LastWrote).unwrap_or_else(|| self.ago(RECENTLY));
        Some(Answered { answer, on })
    }

    /// When the person complained to the force, when it said that it has that, and when it told the outcome.
    fn complaint(&self) -> (Option<NaiveDate>, Option<NaiveDate>, Option<NaiveDate>) {
        let told = |reply| self.told.has(Q::Complaint, reply);
        if self.told.get(Q::Complaint).is_none() {
            return (None, None, None);
        }
        let on = self.day(Q::Unacknowledged).or_else(|| self.day(Q::Acknowledged));
        let on = Some(on.unwrap_or_else(|| self.ago(RECENTLY)));
        (on, on.filter(|_| told(R::Has)), on.filter(|_| told(R::Outcome)))
    }

    /// The day of a question's band.
    fn day(&self, question: Q) -> Option<NaiveDate> {
        question.band(self.told.get(question)?).map(self.day_in)
    }

    fn ago(&self, days: u64) -> NaiveDate {
        self.today - Days::new(days)
    }
}

/// So few days ago that no period of the rules is over.
const RECENTLY: u64 = 10;

/// So many days ago that an answer is late whatever police said.
const LONG: u64 = 150;
