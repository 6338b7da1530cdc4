//! How a case ended: every outcome, what it counts as, and at which stage of a case it comes.

use super::closed_set;

closed_set! {
    /// How the offences of an arrest ended, all of them together: if any is not over, the live value;
    /// else if any ended in conviction, [`Outcome::Convicted`]; else the open outcome, if there is one.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    Outcome {
        /// On bail, released under investigation, or dealt with in a way that is not finished yet.
        StillInvestigated = "still-investigated",
        /// Before trial, retrial or sentence, or with an appeal pending.
        WaitingForCourt = "waiting-for-court",
        /// Police or prosecutors took no further action; without custody also where there never was a
        /// case against the person.
        NoFurtherAction = "no-further-action",
        /// Charges were dropped before a verdict.
        ChargesDropped = "charges-dropped",
        /// A court found the person not guilty, or cleared them of the act.
        NotGuilty = "not-guilty",
        /// Charges were left on file, or the person was bound over instead of a charge.
        LeftOnFileOrBoundOver = "left-on-file-or-bound-over",
        /// A conviction that was quashed or disregarded, with nothing more to come.
        ConvictionOverturned = "conviction-overturned",
        /// A caution, resolution or notice that was deleted, withdrawn or disregarded later.
        OtherOutcomeCancelled = "other-outcome-cancelled",
        /// A community resolution.
        CommunityResolution = "community-resolution",
        /// A penalty notice for disorder, paid or not, until a court convicts.
        PenaltyNotice = "penalty-notice",
        /// Held for a breach of the peace.
        BreachOfThePeace = "breach-of-the-peace",
        /// Held under mental health law, not for an offence.
        MentalHealthLaw = "mental-health-law",
        /// Held for breaking a court order where that is no offence, or for contempt.
        CivilOrder = "civil-order",
        /// Any conviction by a court, whatever the sentence, spent ones too.
        Convicted = "convicted",
        /// An adult's caution, with or without conditions.
        Caution = "caution",
        /// A youth caution with or without conditions, a reprimand or a warning.
        YouthCaution = "youth-caution",
        /// An absolute or conditional discharge.
        Discharge = "discharge",
        /// Insanity, unfit and did the act, or a hospital order without conviction.
        InsanityOrUnfit = "insanity-or-unfit",
        /// Every offence of the arrest was dropped or replaced; another ended in conviction.
        ConvictedOfAnotherOffence = "convicted-of-another-offence",
        /// Recalled to prison, or held for breaking a sentence.
        Recall = "recall",
        /// Held for immigration, also where police dropped an immigration offence for it.
        Immigration = "immigration",
        /// Held under an extradition power.
        Extradition = "extradition",
    }
}

closed_set! {
    /// What an outcome counts as.
    OutcomeClass {
        /// The case goes on.
        Live = "live",
        /// Not convicted of the offence that the image was taken for.
        NotConvicted = "not-convicted",
        /// Convicted of it.
        Convicted = "convicted",
        /// Sources differ or are silent on whether it counts as a conviction for images.
        Open = "open",
        /// Other law may apply, and writing to police may harm.
        Elsewhere = "elsewhere",
    }
}

impl Outcome {
    /// What the outcome counts as.
    pub const fn class(self) -> OutcomeClass {
        match self {
            Self::StillInvestigated | Self::WaitingForCourt => OutcomeClass::Live,
            Self::NoFurtherAction
            | Self::ChargesDropped
            | Self::NotGuilty
            | Self::LeftOnFileOrBoundOver
            | Self::ConvictionOverturned
            | Self::OtherOutcomeCancelled
            | Self::CommunityResolution
            | Self::PenaltyNotice
            | Self::BreachOfThePeace
            | Self::MentalHealthLaw
            | Self::CivilOrder => OutcomeClass::NotConvicted,
            Self::Convicted => OutcomeClass::Convicted,
            Self::Caution
            | Self::YouthCaution
            | Self::Discharge
            | Self::InsanityOrUnfit
            | Self::ConvictedOfAnotherOffence
            | Self::Recall => OutcomeClass::Open,
            Self::Immigration | Self::Extradition => OutcomeClass::Elsewhere,
        }
    }
}

closed_set! {
    /// Where a case stands. It is no fact: it sorts outcomes, of which there are more than a screen of
    /// the check can show.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
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
