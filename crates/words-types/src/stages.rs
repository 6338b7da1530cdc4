//! The steps in which the check asks about an older case, before it asks how that ended.

use rules::{Stage, closed_set};

closed_set! {
    /// Why someone was arrested in an older case.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Older {
        /// Bail was broken, a court date was missed, or police wanted prints, DNA or a photo: the outcome
        /// of that case counts.
        Case = "older-case",
        /// The arrest was a mistake, and nothing followed.
        Mistake = "no-further-action",
        /// A recall, or a broken sentence.
        Recall = "recall",
    }
}

closed_set! {
    /// Where an older case stands.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    OlderStage {
        /// It is not over.
        Live = "live",
        /// Police ended it without court.
        Police = "police",
        /// It went to court.
        Court = "court",
        /// What it ended in was cancelled later.
        Cancelled = "cancelled",
    }
}

impl OlderStage {
    /// The stage of a case that is as far.
    pub const fn stage(self) -> Stage {
        match self {
            Self::Live => Stage::Live,
            Self::Police => Stage::Police,
            Self::Court => Stage::Court,
            Self::Cancelled => Stage::Cancelled,
        }
    }
}
