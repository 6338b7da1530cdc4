//! The screens of the check.

use words::Question;

/// One screen of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What the check does and what it needs.
    Start,
    /// A question.
    Question(Question),
    /// All answers, each with a way to change it.
    CheckAnswers,
    /// What the rules say.
    Result,
    /// The letter.
    Letter,
    /// After "Clear my answers".
    Cleared,
}

impl Screen {
    /// Its name in the markup.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question(question) => question.screen(),
            Self::CheckAnswers => "check-answers",
            Self::Result => "result",
            Self::Letter => "letter",
            Self::Cleared => "cleared",
        }
    }
}
