//! Letters after the first to print and fill in by hand, where the app does not run.
//!
//! Each claims only what its title says, so that whoever picks it by that has nothing to strike out.

use super::{About, Letter, RoadLetter, RoadWriter, mentions};
use check::letter::{spaces, untyped};
use rules::{Answered, Arrest, Case, Police, PoliceAnswer, RULES_DATE, Request, RequestFact};

/// A blank letter.
#[derive(Debug, PartialEq)]
pub struct RoadBlank {
    /// Its name in addresses.
    pub slug: &'static str,
    /// The letter.
    pub letter: RoadLetter,
    /// What police answered, where the letter differs by that.
    pub answer: Option<PoliceAnswer>,
    /// What has happened besides; each has a space for its day.
    given: &'static [RequestFact],
}

const fn blank(slug: &'static str, letter: RoadLetter) -> RoadBlank {
    RoadBlank { slug, letter, answer: None, given: &[] }
}

/// The letters after the first to fill in by hand, in the order in which they are needed.
pub static BLANKS: &[RoadBlank] = &[
    blank("access", RoadLetter::Access),
    blank("photo-copy", RoadLetter::PhotoCopy),
    blank("chase", RoadLetter::Chase),
    RoadBlank { given: &[RequestFact::IdAsked], ..blank("identity", RoadLetter::Identity) },
    RoadBlank { given: &[RequestFact::Extended], ..blank("extension", RoadLetter::Extension) },
    RoadBlank {
        answer: Some(PoliceAnswer::Deleted),
        ..blank("copies-deleted", RoadLetter::Copies)
    },
    RoadBlank { answer: Some(PoliceAnswer::Partly), ..blank("copies-partly", RoadLetter::Copies) },
    RoadBlank {
        answer: Some(PoliceAnswer::NotHeld),
        ..blank("copies-not-held", RoadLetter::Copies)
    },
    blank("complaint-no-answer", RoadLetter::Complaint),
    RoadBlank {
        answer: Some(PoliceAnswer::Refused),
        ..blank("complaint-refused", RoadLetter::Complaint)
    },
    RoadBlank {
        given: &[RequestFact::Complained],
        ..blank("commissioner-no-answer", RoadLetter::Commissioner)
    },
    RoadBlank {
        answer: Some(PoliceAnswer::Refused),
        given: &[RequestFact::Complained],
        ..blank("commissioner-refused", RoadLetter::Commissioner)
    },
    RoadBlank {
        answer: Some(PoliceAnswer::Refused),
        ..blank("commissioner-check", RoadLetter::CommissionerCheck)
    },
];

impl RoadBlank {
    /// The letter, with a space for everything that is written by hand.
    pub fn letter(&self) -> Letter {
        let arrest = Arrest { police: Some(Police::EnglandOrWales), ..Arrest::default() };
        let case = Case::of(arrest, RULES_DATE);
        let request = self.request();
        let asked = !matches!(self.letter, RoadLetter::Access | RoadLetter::PhotoCopy);
        let request = asked.then_some(&request);
        let about = About { case: &case, request, reply: None, refusals: &[] };
        let details = spaces(&|detail| mentions(self.letter, detail));
        let writer = RoadWriter::of_blank(self.letter, about, &details);
        untyped(writer.write(words::road_letter(self.letter)))
    }

    /// A request of which this has happened. Its days are never written.
    fn request(&self) -> Request {
        let day = |fact| self.given.contains(&fact).then_some(RULES_DATE);
        Request {
            id_asked: day(RequestFact::IdAsked),
            extended: day(RequestFact::Extended),
            complained: day(RequestFact::Complained),
            answered: self.answer.map(|answer| Answered { answer, on: RULES_DATE }),
            ..Request::sent_on(RULES_DATE)
        }
    }
}
