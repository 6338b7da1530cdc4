//! Templates of the letters after the first: a type of their own, so that the check carries none of it.

use super::Refusal;
use crate::{Condition, ParagraphKind, Variable};
use rules::{PoliceAnswer, RequestFact, Step, closed_set};

closed_set! {
    /// A letter after the first, by the name of its file in `letters/`.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    RoadLetter {
        /// Asks police where their answer is.
        Chase = "chase",
        /// Answers a demand for proof of identity, section 52(4).
        Identity = "identity",
        /// Answers a notice that police need longer, section 54(3A).
        Extension = "extension",
        /// Complains to police, section 164A.
        Complaint = "complaint",
        /// Complains to the Information Commission, section 165.
        Commissioner = "commissioner",
        /// Asks the Information Commission to check a refusal, section 51.
        CommissionerCheck = "commissioner-check",
        /// Asks whether every copy is gone and who was told, section 48(9).
        Copies = "copies",
        /// Asks for what police hold, section 45.
        Access = "access",
        /// Asks for a copy of the photo before it is deleted, section 45.
        PhotoCopy = "photo-copy",
    }
}

impl RoadLetter {
    /// The letter with which a step is taken, if there is one.
    pub const fn of_step(step: Step) -> Option<Self> {
        match step {
            Step::GiveId => Some(Self::Identity),
            Step::Chase => Some(Self::Chase),
            Step::ComplainToForce => Some(Self::Complaint),
            Step::ComplainToCommissioner => Some(Self::Commissioner),
            Step::CommissionerCheck => Some(Self::CommissionerCheck),
            Step::ConfirmCopies => Some(Self::Copies),
            // Courts and tribunals have forms of their own.
            Step::Tribunal | Step::Court | Step::AdviceFirst | Step::Wait => None,
        }
    }

    /// Whether it goes to police, and not to the Information Commission.
    pub const fn goes_to_police(self) -> bool {
        match self {
            Self::Commissioner | Self::CommissionerCheck => false,
            Self::Chase
            | Self::Identity
            | Self::Extension
            | Self::Complaint
            | Self::Copies
            | Self::Access
            | Self::PhotoCopy => true,
        }
    }

    /// Whether it has a place for the paragraphs that answer what police said.
    pub const fn takes_refusals(self) -> bool {
        match self {
            Self::Complaint | Self::Commissioner | Self::CommissionerCheck => true,
            Self::Chase
            | Self::Identity
            | Self::Extension
            | Self::Copies
            | Self::Access
            | Self::PhotoCopy => false,
        }
    }
}

closed_set! {
    /// What several letters share, by the name of its file in `letters/parts/` and in braces.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    LetterPart {
        /// Who writes, and when.
        Sender = "sender",
        /// Of which arrest and which photo it speaks; once for each arrest.
        Arrest = "arrest",
        /// What has happened so far, for whoever was not there.
        Story = "story",
        /// What the policy says for this photo.
        Policy = "policy",
        /// What to say to the reasons that police gave.
        Refusals = "refusals",
        /// How it ends.
        Close = "close",
    }
}

closed_set! {
    /// A fact of a request that no single day of it tells.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    RoadFact {
        /// A request was sent.
        Asked = "asked",
        /// Police have not answered it.
        NoAnswer = "no-answer",
        /// There is no answer, and the time for one is over with some days to spare.
        Overdue = "overdue",
        /// The day on which the answer is due is known, since police got the request on a known day.
        DueKnown = "due-known",
        /// Police said too late that they need longer.
        LateExtension = "late-extension",
        /// Police asked too late for proof of identity.
        LateIdentity = "late-identity",
        /// Police should have said by now that they have the complaint, and did not.
        ComplaintLate = "complaint-late",
        /// The policy speaks of this photo, and a person can ask by it.
        Policy = "policy",
        /// It speaks of it as of one of somebody who was not convicted, so that it presumes deletion.
        Presumed = "presumed",
        /// Answers to the reasons of police were chosen.
        Refusals = "refusals",
        /// So many of them were chosen that they follow the end of the letter.
        ManyRefusals = "many-refusals",
        /// The letter goes to police.
        ToPolice = "to-police",
    }
}

/// What a paragraph may depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum RoadCondition {
    /// What a first letter may depend on too.
    Letter(Condition),
    /// The day of a fact is given.
    Given(RequestFact),
    /// Police answered so.
    Answer(PoliceAnswer),
    /// A fact of the request.
    Fact(RoadFact),
    /// Police gave this reason, and the person chose to answer it.
    Refusal(Refusal),
}

impl RoadCondition {
    /// What stands before the name of a reason, which may be that of an answer too.
    pub const SAID: &'static str = "said-";

    /// The condition of that name; days have the names of their fields with hyphens.
    pub fn parse(name: &str) -> Option<Self> {
        let fact = RoadFact::parse(name).map(Self::Fact);
        fact.or_else(|| PoliceAnswer::parse(name).map(Self::Answer))
            .or_else(|| day(name).map(Self::Given))
            .or_else(|| name.strip_prefix(Self::SAID).and_then(Refusal::parse).map(Self::Refusal))
            .or_else(|| Condition::parse(name).map(Self::Letter))
    }

    /// Its name in templates.
    pub fn name(self) -> String {
        match self {
            Self::Letter(Condition::Filled(detail)) => detail.as_str().to_owned(),
            Self::Letter(Condition::Fact(fact)) => fact.as_str().to_owned(),
            Self::Given(fact) => fact.as_str().replace('_', "-"),
            Self::Answer(answer) => answer.as_str().to_owned(),
            Self::Fact(fact) => fact.as_str().to_owned(),
            Self::Refusal(refusal) => [Self::SAID, refusal.as_str()].concat(),
        }
    }
}

/// What a template may put in braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum RoadVariable {
    /// What a first letter may have too.
    Letter(Variable),
    /// The day of a fact of the request.
    Day(RequestFact),
    /// The day on which the answer is due.
    Due,
}

impl RoadVariable {
    /// The variable of that name.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "due" => Some(Self::Due),
            name => day(name).map(Self::Day).or_else(|| Variable::parse(name).map(Self::Letter)),
        }
    }

    /// Its name in templates.
    pub fn name(self) -> String {
        match self {
            Self::Letter(variable) => variable.name().to_owned(),
            Self::Day(fact) => fact.as_str().replace('_', "-"),
            Self::Due => "due".to_owned(),
        }
    }
}

/// The fact of a request that has a day and this name in templates.
fn day(name: &str) -> Option<RequestFact> {
    let facts = RequestFact::ALL.iter().copied();
    facts.filter(|it| *it != RequestFact::Answer).find(|it| it.as_str().replace('_', "-") == name)
}

/// A piece of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum RoadPiece {
    /// Fixed words.
    Text(&'static str),
    /// What takes its place when the letter is written.
    Variable(RoadVariable),
}

/// A paragraph, written only where all its conditions hold.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct RoadParagraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// Conditions, and whether each must hold or must not.
    pub conditions: &'static [(RoadCondition, bool)],
    /// The part that stands in its place; then it has no lines.
    pub part: Option<LetterPart>,
    /// Lines of pieces.
    pub lines: &'static [&'static [RoadPiece]],
}

/// A letter, or a part of letters.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct RoadTemplate {
    /// What the letter does, for those who choose among letters: "Ask police where their answer is".
    pub title: &'static str,
    /// Its paragraphs.
    pub paragraphs: &'static [RoadParagraph],
}
