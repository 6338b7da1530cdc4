//! The two steps in which the check asks how a case ended. A stage is no fact: it only sorts outcomes,
//! of which there are more than a screen can show.

use rules::{Outcome, closed_set};

closed_set! {
    /// Where a case stands.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Stage {
        /// It is not over.
        Live = "live",
        /// Police ended it without court.
        Police = "police",
        /// It went to court.
        Court = "court",
        /// What it ended in was cancelled later.
        Cancelled = "cancelled",
        /// The arrest was made in an older case.
        Older = "older",
        /// It was not about a crime.
        NoCrime = "none",
        /// There never was a case; only for a photo that was not taken in custody.
        NoCase = "no-case",
    }
}

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

impl Stage {
    /// The stage at which an outcome is asked for.
    pub const fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::StillInvestigated | Outcome::WaitingForCourt => Self::Live,
            Outcome::NoFurtherAction
            | Outcome::Caution
            | Outcome::YouthCaution
            | Outcome::CommunityResolution
            | Outcome::PenaltyNotice => Self::Police,
            Outcome::ChargesDropped
            | Outcome::NotGuilty
            | Outcome::LeftOnFileOrBoundOver
            | Outcome::Convicted
            | Outcome::ConvictedOfAnotherOffence
            | Outcome::Discharge
            | Outcome::InsanityOrUnfit => Self::Court,
            Outcome::ConvictionOverturned | Outcome::OtherOutcomeCancelled => Self::Cancelled,
            Outcome::Recall => Self::Older,
            Outcome::BreachOfThePeace
            | Outcome::MentalHealthLaw
            | Outcome::CivilOrder
            | Outcome::Immigration
            | Outcome::Extradition => Self::NoCrime,
        }
    }
}
