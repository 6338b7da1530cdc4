//! What would change the answer: every fact that, set to another value, gives another one.

use super::{
    AgeAtImage, Arrest, Case, Fact, Group, ImageKind, Offence, Outcome, Police, Verdict, When,
};
use chrono::NaiveDate;

/// A value of one of the facts that can change a verdict or when to ask. Dates are not among them, and
/// neither are an older case and another record, which change neither.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FactValue {
    /// Who took the image.
    Police(Police),
    /// What kind of photo it is.
    ImageKind(ImageKind),
    /// The age on the day it was taken.
    AgeAtImage(AgeAtImage),
    /// How the case ended.
    Outcome(Outcome),
    /// Whether the offence is recordable.
    Offence(Offence),
    /// The police's group of the offence.
    Group(Group),
}

impl FactValue {
    /// Every value, in the order of [`Fact::ALL`] and then in that of its own list.
    pub fn all() -> impl Iterator<Item = Self> {
        let police = Police::ALL.iter().map(|it| Self::Police(*it));
        police
            .chain(ImageKind::ALL.iter().map(|it| Self::ImageKind(*it)))
            .chain(AgeAtImage::ALL.iter().map(|it| Self::AgeAtImage(*it)))
            .chain(Outcome::ALL.iter().map(|it| Self::Outcome(*it)))
            .chain(Offence::ALL.iter().map(|it| Self::Offence(*it)))
            .chain(Group::ALL.iter().map(|it| Self::Group(*it)))
    }

    /// The fact whose value it is.
    pub const fn fact(self) -> Fact {
        match self {
            Self::Police(_) => Fact::Police,
            Self::ImageKind(_) => Fact::ImageKind,
            Self::AgeAtImage(_) => Fact::AgeAtImage,
            Self::Outcome(_) => Fact::Outcome,
            Self::Offence(_) => Fact::Offence,
            Self::Group(_) => Fact::Group,
        }
    }

    /// The stable name, as in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Police(it) => it.as_str(),
            Self::ImageKind(it) => it.as_str(),
            Self::AgeAtImage(it) => it.as_str(),
            Self::Outcome(it) => it.as_str(),
            Self::Offence(it) => it.as_str(),
            Self::Group(it) => it.as_str(),
        }
    }

    /// The arrest with this value for the fact. An age stands in the place of a date of birth.
    pub fn set_in(self, arrest: &Arrest) -> Arrest {
        let mut set = arrest.clone();
        match self {
            Self::Police(it) => set.police = Some(it),
            Self::ImageKind(it) => set.image_kind = Some(it),
            Self::AgeAtImage(it) => (set.age_at_image, set.born) = (Some(it), None),
            Self::Outcome(it) => set.outcome = Some(it),
            Self::Offence(it) => set.offence = Some(it),
            Self::Group(it) => set.group = Some(it),
        }
        set
    }
}

/// One fact set to another value, and the answer that this gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    /// The fact, with that value.
    pub value: FactValue,
    /// The verdict with it.
    pub verdict: Verdict,
    /// When to ask with it.
    pub when: When,
}

/// Every single fact that, set to another value, gives another verdict or another time to ask, in the
/// order of [`FactValue::all`]. `case` was assessed as of the same day.
pub fn changes(case: &Case, today: NaiveDate) -> Vec<Change> {
    let answer = |case: &Case| (case.verdict(), case.ask.when);
    let before = answer(case);
    let changed = FactValue::all().filter_map(|value| {
        let (verdict, when) = answer(&Case::of(value.set_in(&case.arrest), today));
        ((verdict, when) != before).then_some(Change { value, verdict, when })
    });
    changed.collect()
}
