//! Letter templates: paragraphs under conditions, with places for what the person typed.

use crate::Detail;
use rules::closed_set;

/// A letter template.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Template {
    /// Its paragraphs.
    pub paragraphs: &'static [LetterParagraph],
}

/// A paragraph of a letter, written only where all its conditions hold.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct LetterParagraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// Conditions, and whether each must hold or must not.
    pub conditions: &'static [(Condition, bool)],
    /// Lines of pieces.
    pub lines: &'static [&'static [Piece]],
}

/// What a paragraph of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum ParagraphKind {
    /// Running text.
    Text,
    /// The subject line.
    Subject,
    /// A list.
    List,
}

/// A piece of a letter's line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum Piece {
    /// Fixed words.
    Text(&'static str),
    /// What takes its place when the letter is written.
    Variable(Variable),
}

/// What a template may put in braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum Variable {
    /// What the person typed.
    Detail(Detail),
    /// The day of the letter.
    Today,
    /// How the case ended.
    Outcome,
    /// The date of the rules.
    RulesDate,
    /// The name of this site.
    Site,
}

impl Variable {
    /// The variable of that name.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "today" => Some(Self::Today),
            "outcome" => Some(Self::Outcome),
            "rules-date" => Some(Self::RulesDate),
            "site" => Some(Self::Site),
            name => Detail::parse(name).map(Self::Detail),
        }
    }

    /// Its name in templates.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Detail(detail) => detail.as_str(),
            Self::Today => "today",
            Self::Outcome => "outcome",
            Self::RulesDate => "rules-date",
            Self::Site => "site",
        }
    }
}

/// What a paragraph may depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum Condition {
    /// A detail is filled.
    Filled(Detail),
    /// A fact of the case or a choice of the person.
    Fact(FactCondition),
}

closed_set! {
    /// A fact of the case, or a choice of the person, that a paragraph may depend on.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    FactCondition {
        /// The image was taken in custody.
        Custody = "custody",
        /// The image was taken at a police station, without an arrest.
        Voluntary = "voluntary",
        /// The arrest was made in an older case.
        EarlierCase = "earlier-case",
        /// The outcome is no conviction.
        NotConvicted = "not-convicted",
        /// The outcome is a conviction.
        Convicted = "convicted",
        /// The sources leave open what the outcome counts as.
        OpenOutcome = "open-outcome",
        /// An unconfirmed rule says what the outcome counts as.
        OutcomeUnconfirmed = "outcome-unconfirmed",
        /// The outcome is a discharge, and by its own date section 82 of the Sentencing Code applies.
        DischargeUnderCode = "discharge-under-code",
        /// The conviction was for an offence other than that of the arrest.
        AnotherOffence = "another-offence",
        /// Under 18 on the day of the image.
        Under18 = "under-18",
        /// 18 or over on that day.
        Adult = "adult",
        /// The age on that day is not known.
        AgeUnknown = "age-unknown",
        /// The offence is recordable.
        Recordable = "recordable",
        /// The offence is not recordable.
        NotRecordable = "not-recordable",
        /// It matters whether the offence is recordable, and that is not known.
        OffenceUnknown = "offence-unknown",
        /// Police may have a discretion.
        Discretion = "discretion",
        /// The image was taken by a national force.
        NationalForce = "national-force",
        /// No police force runs this copy, so that the letter cannot be taken for a form of theirs.
        IndependentCopy = "independent-copy",
        /// Police are asked to use only the contact given.
        OnlyThisContact = "only-this-contact",
    }
}

impl Condition {
    /// The condition of that name.
    pub fn parse(name: &str) -> Option<Self> {
        let fact = FactCondition::parse(name).map(Self::Fact);
        fact.or_else(|| Detail::parse(name).map(Self::Filled))
    }
}
