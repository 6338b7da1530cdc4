//! The fields of circumstances: what each is called and what it takes. Reader and schema take their names
//! and values from here, so that a new fact or value changes both. Which facts exclude or need each other,
//! each says by itself. The names of all that is no fact are those of a person's own file, which has the
//! same circumstances in it.

use own_file::names;
use rules::{
    AgeAtImage, Fact, Group, ImageKind, Offence, OtherRecord, Outcome, Police, PoliceAnswer,
    RequestFact,
};

/// The fewest and the most arrests in one document.
pub(crate) const ARRESTS: (usize, usize) = (1, rules::MOST_ARRESTS);

/// The field of an arrest that is no fact of it: what has happened with a request to delete its image.
pub(crate) const REQUEST: &str = names::REQUEST;

/// A field of an object.
pub(crate) struct Field {
    /// Its name in JSON.
    pub(crate) name: &'static str,
    /// What it takes.
    pub(crate) takes: Takes,
    /// What it means, for those who write programs.
    pub(crate) about: &'static str,
}

/// What a field takes.
pub(crate) enum Takes {
    /// One of these names.
    Name(&'static [&'static str]),
    /// A full day.
    Day,
    /// A day, a month or a year.
    Date,
    /// True or false.
    Truth,
    /// As many arrests as [`ARRESTS`] says.
    Arrests,
    /// A request.
    Request,
}

impl Field {
    /// The names that it takes; none where it takes no name.
    pub(crate) fn names(&self) -> &'static [&'static str] {
        match self.takes {
            Takes::Name(names) => names,
            Takes::Day | Takes::Date | Takes::Truth | Takes::Arrests | Takes::Request => &[],
        }
    }
}

/// The fields of the whole document.
pub(crate) const DOCUMENT: &[Field] = &[
    Field {
        name: names::TODAY,
        takes: Takes::Day,
        about: "The day of the assessment. Left out, it is the date of the system.",
    },
    Field {
        name: names::ARRESTS,
        takes: Takes::Arrests,
        about: "One entry an image: two photos of one case are two entries.",
    },
    Field {
        name: names::WHAT_IF,
        takes: Takes::Truth,
        about: "Whether to say what would change each answer. Left out, it is false.",
    },
];

/// The fields of an arrest, in the order of [`Fact::ALL`], and the request last.
pub(crate) fn arrest_fields() -> Vec<Field> {
    let request = Field {
        name: REQUEST,
        takes: Takes::Request,
        about: "What has happened with a request to delete this image.",
    };
    Fact::ALL.iter().copied().map(of_fact).chain([request]).collect()
}

/// The fields of a request, in the order of [`RequestFact::ALL`].
pub(crate) fn request_fields() -> Vec<Field> {
    RequestFact::ALL.iter().copied().map(of_request).collect()
}

/// The field of a fact.
pub(crate) const fn of_fact(fact: Fact) -> Field {
    let (takes, about) = match fact {
        Fact::Police => (Takes::Name(Police::NAMES), "Who took the image."),
        Fact::ImageKind => (Takes::Name(ImageKind::NAMES), "What kind of photo the image is."),
        Fact::ImageTaken => (Takes::Date, "When the image was taken; only used with born."),
        Fact::AgeAtImage => {
            (Takes::Name(AgeAtImage::NAMES), "The age on the day the image was taken.")
        }
        Fact::Born => (Takes::Date, "The date of birth, instead of age_at_image."),
        Fact::Outcome => {
            (Takes::Name(Outcome::NAMES), "How the offences of the arrest ended, all together.")
        }
        Fact::Offence => (Takes::Name(Offence::NAMES), "The offence of the conviction."),
        Fact::Group => (Takes::Name(Group::NAMES), "The police's seriousness group of it."),
        Fact::ConvictedOrReleased => {
            (Takes::Date, "When convicted, or released from prison if that was later.")
        }
        Fact::EarlierCase => {
            (Takes::Truth, "Arrested again in an older case, whose outcome is given.")
        }
        Fact::OtherRecord => (Takes::Name(OtherRecord::NAMES), "Other contact with police."),
    };
    Field { name: fact.as_str(), takes, about }
}

/// The field of a fact of a request.
pub(crate) const fn of_request(fact: RequestFact) -> Field {
    let day = Takes::Day;
    let (takes, about) = match fact {
        RequestFact::Sent => (day, "When it was sent."),
        RequestFact::Received => (day, "When police got it."),
        RequestFact::IdAsked => (day, "When police asked for proof of identity."),
        RequestFact::IdGiven => (day, "When police got that proof."),
        RequestFact::Extended => (day, "When police said that they need longer."),
        RequestFact::Chased => (day, "When the person asked police where their answer is."),
        RequestFact::Answer => (Takes::Name(PoliceAnswer::NAMES), "What police answered."),
        RequestFact::Answered => (day, "When they answered."),
        RequestFact::Complained => (day, "When the person complained to police."),
        RequestFact::ComplaintAcknowledged => (day, "When police said that they have it."),
        RequestFact::ComplaintAnswered => (day, "When police told its outcome."),
        RequestFact::CommissionerComplained => {
            (day, "When the person complained to the Information Commission.")
        }
        RequestFact::CommissionerHeard => (day, "When it last told of progress."),
        RequestFact::CommissionerAnswered => (day, "When it told the outcome."),
    };
    Field { name: fact.as_str(), takes, about }
}

/// The names of fields.
pub(crate) fn names_of(fields: &[Field]) -> Vec<&'static str> {
    fields.iter().map(|field| field.name).collect()
}
