//! Questions, answers, rules and verdicts: their names, and the types of their words.

use crate::{Block, Older, OlderStage};
use rules::{
    AgeAtImage, Fact, Group, ImageKind, Offence, OtherRecord, Outcome, Police, Stage, closed_set,
};

closed_set! {
    /// A question of the check, by its name and in the order in which it may be asked.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Question {
        /// Who took the image.
        Police = "police",
        /// What kind of photo the image is.
        ImageKind = "image_kind",
        /// The age on the day of the image.
        AgeAtImage = "age_at_image",
        /// The date of birth, where the age is not known.
        Born = "born",
        /// When the image was taken, to work out the age.
        ImageTaken = "image_taken",
        /// Where the case stands: the first step of how it ended.
        OutcomeStage = "outcome-stage",
        /// Why someone was arrested in an older case.
        OlderCase = "older-case",
        /// Where that older case stands.
        OlderStage = "older-stage",
        /// How it ended.
        Outcome = "outcome",
        /// Whether the offence is recordable.
        Offence = "offence",
        /// How serious police say the offence was.
        Group = "group",
        /// When convicted, or released from prison if that was later.
        ConvictedOrReleased = "convicted_or_released",
        /// Other contact with police.
        OtherRecord = "other_record",
    }
}

impl Question {
    /// The name of its screen and of its fields. An older case is asked about on the same two screens.
    pub const fn screen(self) -> &'static str {
        match self {
            Self::OlderStage => Self::OutcomeStage.as_str(),
            Self::OlderCase => Self::Outcome.as_str(),
            Self::Police
            | Self::ImageKind
            | Self::AgeAtImage
            | Self::Born
            | Self::ImageTaken
            | Self::OutcomeStage
            | Self::Outcome
            | Self::Offence
            | Self::Group
            | Self::ConvictedOrReleased
            | Self::OtherRecord => self.as_str(),
        }
    }

    /// Whether its answer is a date.
    pub const fn is_date(self) -> bool {
        matches!(self, Self::Born | Self::ImageTaken | Self::ConvictedOrReleased)
    }

    /// The answers that must have words; none for a date.
    pub fn choices(self) -> Vec<Choice> {
        fn all<T: Copy>(values: &[T], choice: fn(T) -> Choice) -> Vec<Choice> {
            values.iter().copied().map(choice).collect()
        }
        match self {
            Self::Police => all(Police::ALL, Choice::Police),
            Self::ImageKind => all(ImageKind::ALL, Choice::ImageKind),
            Self::OutcomeStage => all(Stage::ALL, Choice::Stage),
            Self::OlderCase => all(Older::ALL, Choice::Older),
            Self::OlderStage => all(OlderStage::ALL, Choice::OlderStage),
            Self::AgeAtImage => all(AgeAtImage::ALL, Choice::AgeAtImage),
            Self::Outcome => all(Outcome::ALL, Choice::Outcome),
            Self::Offence => all(Offence::ALL, Choice::Offence),
            // Groups 1 and 2 lead to the same answer, so readers choose between two.
            Self::Group => all(&[Group::Group2, Group::Group3], Choice::Group),
            Self::OtherRecord => all(OtherRecord::ALL, Choice::OtherRecord),
            Self::Born | Self::ImageTaken | Self::ConvictedOrReleased => Vec::new(),
        }
    }

    /// The question that asks for a fact.
    pub const fn about(fact: Fact) -> Self {
        match fact {
            Fact::Police => Self::Police,
            Fact::ImageKind => Self::ImageKind,
            Fact::ImageTaken => Self::ImageTaken,
            Fact::AgeAtImage => Self::AgeAtImage,
            Fact::Born => Self::Born,
            Fact::Outcome => Self::Outcome,
            Fact::Offence => Self::Offence,
            Fact::Group => Self::Group,
            Fact::ConvictedOrReleased => Self::ConvictedOrReleased,
            Fact::EarlierCase => Self::OlderCase,
            Fact::OtherRecord => Self::OtherRecord,
        }
    }
}

/// An answer to choose: a value of a fact, or a step to one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum Choice {
    /// Who took the image.
    Police(Police),
    /// What kind of photo the image is.
    ImageKind(ImageKind),
    /// The age on the day of the image.
    AgeAtImage(AgeAtImage),
    /// Where the case stands.
    Stage(Stage),
    /// Why someone was arrested in an older case.
    Older(Older),
    /// Where that older case stands.
    OlderStage(OlderStage),
    /// How it ended.
    Outcome(Outcome),
    /// Whether the offence is recordable.
    Offence(Offence),
    /// How serious police say the offence was.
    Group(Group),
    /// Other contact with police.
    OtherRecord(OtherRecord),
}

impl Choice {
    /// The name of the value, as in circumstances and in forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Police(value) => value.as_str(),
            Self::ImageKind(value) => value.as_str(),
            Self::Stage(value) => value.as_str(),
            Self::Older(value) => value.as_str(),
            Self::OlderStage(value) => value.as_str(),
            Self::AgeAtImage(value) => value.as_str(),
            Self::Outcome(value) => value.as_str(),
            Self::Offence(value) => value.as_str(),
            Self::Group(value) => value.as_str(),
            Self::OtherRecord(value) => value.as_str(),
        }
    }
}

/// The words of a question.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct QuestionWords {
    /// The question itself; `{offence}` in it is the offence as the answers call it.
    pub title: &'static str,
    /// Its short name, in a list of answers.
    pub short: &'static str,
    /// A sentence under the title.
    pub lead: Option<&'static str>,
    /// Why we ask.
    pub why: &'static str,
    /// The label of "I am not sure".
    pub not_sure: &'static str,
    /// A hint to it.
    pub not_sure_hint: Option<&'static str>,
    /// The answers to choose from, in the order in which they are shown; none for a date.
    pub answers: &'static [AnswerWords],
}

/// The words of an answer.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct AnswerWords {
    /// What it answers.
    pub choice: Choice,
    /// Its label.
    pub label: &'static str,
    /// A hint under the label.
    pub hint: Option<&'static str>,
    /// How a letter says it; outcomes of which no letter tells have none.
    pub letter: Option<&'static str>,
    /// What the offence is called after this outcome, where there was one: "the offence you were
    /// cautioned for".
    pub offence: Option<&'static str>,
}

/// The words of a rule.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct RuleWords {
    /// Its title.
    pub title: &'static str,
    /// The plain explanation.
    pub plain: &'static [Block],
    /// The exact rule.
    pub exact: &'static [Block],
    /// What police may say against it; may be empty.
    pub police_may_say: &'static [Block],
    /// What one can answer; may be empty.
    pub you_can_answer: &'static [Block],
}

/// The words of what a result tells.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct VerdictWords {
    /// The answer in one sentence.
    pub headline: &'static str,
    /// The same where it rests on how we read the policy, for answers that can.
    pub read_headline: Option<&'static str>,
    /// A few words for tables.
    pub short: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// What to do now, step by step.
    pub now: &'static [&'static str],
}
