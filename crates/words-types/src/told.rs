//! What a result tells: a verdict, or something that goes before it.

use rules::{Verdict, closed_set};

closed_set! {
    /// What a result tells: each verdict, and what is told in its place where it alone would mislead.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Told {
        /// [`Verdict::DeleteUnlessHighlyExceptional`].
        DeleteUnlessHighlyExceptional = "delete-unless-highly-exceptional",
        /// [`Verdict::DeleteUnlessExceptional`].
        DeleteUnlessExceptional = "delete-unless-exceptional",
        /// [`Verdict::DeleteFavoured`].
        DeleteFavoured = "delete-favoured",
        /// [`Verdict::NoPresumption`].
        NoPresumption = "no-presumption",
        /// [`Verdict::Wait`].
        Wait = "wait",
        /// [`Verdict::OtherRules`].
        OtherRules = "other-rules",
        /// [`Verdict::Depends`].
        Depends = "depends",
        /// It depends, and something must be found out before asking.
        CheckFirst = "check-first",
        /// A photo without custody, which one can ask for under other law.
        PhotoElsewhere = "photo-elsewhere",
        /// Advice first: the sentence may still run.
        Recall = "recall",
        /// Advice first: writing may harm.
        Immigration = "immigration",
        /// Advice first: other law applies.
        Extradition = "extradition",
    }
}

impl Told {
    /// What tells a verdict, and nothing else.
    pub const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::DeleteUnlessHighlyExceptional => Self::DeleteUnlessHighlyExceptional,
            Verdict::DeleteUnlessExceptional => Self::DeleteUnlessExceptional,
            Verdict::DeleteFavoured => Self::DeleteFavoured,
            Verdict::NoPresumption => Self::NoPresumption,
            Verdict::Wait => Self::Wait,
            Verdict::OtherRules => Self::OtherRules,
            Verdict::Depends => Self::Depends,
        }
    }

    /// Whether a letter goes with it.
    pub const fn has_letter(self) -> bool {
        match self {
            Self::DeleteUnlessHighlyExceptional
            | Self::DeleteUnlessExceptional
            | Self::DeleteFavoured
            | Self::NoPresumption
            | Self::Depends
            | Self::PhotoElsewhere => true,
            Self::Wait
            | Self::OtherRules
            | Self::CheckFirst
            | Self::Recall
            | Self::Immigration
            | Self::Extradition => false,
        }
    }
}
