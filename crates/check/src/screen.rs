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
    /// The letter; of several arrests that to the force of this one.
    Letter,
    /// Of several arrests: the name of one, and what its letter says of it.
    Details,
    /// Several arrests, each with what was told of it.
    Overview,
    /// Which of several arrests are asked about, and the letters that this makes.
    Letters,
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
            Self::Details => "details",
            Self::Overview => "overview",
            Self::Letters => "letters",
            Self::Cleared => "cleared",
        }
    }
}
