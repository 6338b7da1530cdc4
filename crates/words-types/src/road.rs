//! After asking: the words of its steps, days and refusals.

mod letters;

pub use letters::{
    LetterPart, RoadCondition, RoadFact, RoadLetter, RoadParagraph, RoadPiece, RoadTemplate,
    RoadVariable,
};

use crate::Block;
use crate::packed::Packed;
use rules::{DueRule, ReplyDate, Step, closed_set};

closed_set! {
    /// A reason for which police often keep a photo or do not answer, by its name in the content and in
    /// the order in which readers choose.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Refusal {
        /// They need it for a policing purpose, and say no more.
        PolicingPurpose = "policing-purpose",
        /// There are other convictions or arrests.
        OtherConvictions = "other-convictions",
        /// They keep every photo for a fixed time.
        FixedTime = "fixed-time",
        /// They never delete such photos.
        NeverDelete = "never-delete",
        /// Their system cannot delete it.
        SystemCannot = "system-cannot",
        /// They want proof of identity again.
        IdentityAgain = "identity-again",
        /// They count the outcome as a conviction.
        TreatedAsConviction = "treated-as-conviction",
        /// It is too early to ask.
        TooEarly = "too-early",
        /// The request is excessive or unfounded, section 53.
        Excessive = "excessive",
        /// They deleted only some copies.
        PartlyDeleted = "partly-deleted",
        /// They say that it is no custody image.
        NotACustodyImage = "not-a-custody-image",
        /// They say that they hold no such photo.
        NotHeld = "not-held",
        /// They restrict its use instead of erasing it.
        Restricted = "restricted",
    }
}

/// The words of a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StepWords {
    /// What to do, as one is told it: "Ask police where their answer is".
    pub title: &'static str,
    /// What the step is.
    pub what: &'static [Block],
    /// What it costs.
    pub cost: &'static [Block],
    /// How long there is for it, and when its time runs out.
    pub time: &'static [Block],
}

/// The words of a day that counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DateWords {
    /// What happens on it.
    pub title: &'static str,
    /// What the day means, and how it was counted.
    pub meaning: &'static [Block],
    /// Its title in a calendar that others may see: it tells nothing of police or photos.
    pub calendar: &'static str,
}

/// The words of a reason that police give.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RefusalWords {
    /// As police would say it.
    pub title: &'static str,
    /// What the sources say of it.
    pub sources: &'static [Block],
    /// What to answer.
    pub answer: &'static [Block],
}

/// All words of the road, each list in the order of its names.
#[derive(Clone, Debug, PartialEq)]
pub struct RoadWords {
    steps: Vec<StepWords>,
    dates: Vec<DateWords>,
    dues: Vec<&'static [Block]>,
    refusals: Vec<RefusalWords>,
    /// What an answer of police had to contain, section 48.
    pub answer: &'static [Block],
    /// What stands in a letter in the place of a day that was not given.
    pub day: &'static str,
}

impl RoadWords {
    /// Reads the packed words, which `words-compile` has written in this order.
    pub fn unpack(text: &'static str) -> Self {
        let mut packed = Packed::new(text);
        Self {
            steps: Step::ALL.iter().map(|_| packed.step()).collect(),
            dates: ReplyDate::ALL.iter().map(|_| packed.date()).collect(),
            dues: DueRule::ALL.iter().map(|_| packed.blocks()).collect(),
            refusals: Refusal::ALL.iter().map(|_| packed.refusal()).collect(),
            answer: packed.blocks(),
            day: packed.text(),
        }
    }

    /// The words of a step.
    pub fn step(&self, step: Step) -> StepWords {
        let none = StepWords { title: "", what: &[], cost: &[], time: &[] };
        self.steps.get(step as usize).copied().unwrap_or(none)
    }

    /// The words of a day that counts.
    pub fn date(&self, date: ReplyDate) -> DateWords {
        let none = DateWords { title: "", meaning: &[], calendar: "" };
        self.dates.get(date as usize).copied().unwrap_or(none)
    }

    /// How a rule of counting moved the day on which an answer is due.
    pub fn due(&self, rule: DueRule) -> &'static [Block] {
        self.dues.get(rule as usize).copied().unwrap_or_default()
    }

    /// The words of a reason that police give.
    pub fn refusal(&self, refusal: Refusal) -> RefusalWords {
        let none = RefusalWords { title: "", sources: &[], answer: &[] };
        self.refusals.get(refusal as usize).copied().unwrap_or(none)
    }
}

impl Packed {
    fn step(&mut self) -> StepWords {
        StepWords {
            title: self.text(),
            what: self.blocks(),
            cost: self.blocks(),
            time: self.blocks(),
        }
    }

    fn date(&mut self) -> DateWords {
        DateWords { title: self.text(), meaning: self.blocks(), calendar: self.text() }
    }

    fn refusal(&mut self) -> RefusalWords {
        RefusalWords { title: self.text(), sources: self.blocks(), answer: self.blocks() }
    }
}
