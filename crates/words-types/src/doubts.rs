//! What a person may find out about their case, or may have got wrong.

use rules::{AgeAtImage, FactValue, Group, ImageKind, Offence, Outcome, Police, closed_set};

closed_set! {
    /// A value of a fact that a person can check, for instance by their papers. Each has the name of that
    /// value. A result tells of those that would change it.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    Doubt {
        /// Police of England or Wales took the photo.
        EnglandOrWales = "england-or-wales",
        /// It was taken in custody.
        Custody = "custody",
        /// It was taken without custody.
        Elsewhere = "elsewhere",
        /// The person was 17 or younger.
        Under18 = "under-18",
        /// They were 18 or older.
        Adult = "18-or-over",
        /// The case is not over, or something is still to be done.
        StillInvestigated = "still-investigated",
        /// A court has still to decide.
        WaitingForCourt = "waiting-for-court",
        /// It ended without any outcome.
        NoFurtherAction = "no-further-action",
        /// A conviction was overturned or disregarded later.
        ConvictionOverturned = "conviction-overturned",
        /// A caution was deleted or withdrawn later.
        OtherOutcomeCancelled = "other-outcome-cancelled",
        /// It was a community resolution.
        CommunityResolution = "community-resolution",
        /// It was a penalty notice.
        PenaltyNotice = "penalty-notice",
        /// It was a conviction.
        Convicted = "convicted",
        /// It was a caution.
        Caution = "caution",
        /// It was a youth caution.
        YouthCaution = "youth-caution",
        /// It was a discharge.
        Discharge = "discharge",
        /// It was a conviction of another offence alone.
        ConvictedOfAnotherOffence = "convicted-of-another-offence",
        /// The offence is recordable.
        Recordable = "recordable",
        /// It is not.
        NotRecordable = "not-recordable",
        /// Police put it in group 1 or 2.
        Group2 = "group-2",
        /// They put it in group 3.
        Group3 = "group-3",
    }
}

impl Doubt {
    /// The value of the fact that it is about. Readers are told of groups 1 and 2 together.
    pub const fn value(self) -> FactValue {
        match self {
            Self::EnglandOrWales => FactValue::Police(Police::EnglandOrWales),
            Self::Custody => FactValue::ImageKind(ImageKind::Custody),
            Self::Elsewhere => FactValue::ImageKind(ImageKind::Elsewhere),
            Self::Under18 => FactValue::AgeAtImage(AgeAtImage::Under18),
            Self::Adult => FactValue::AgeAtImage(AgeAtImage::Adult),
            Self::StillInvestigated => FactValue::Outcome(Outcome::StillInvestigated),
            Self::WaitingForCourt => FactValue::Outcome(Outcome::WaitingForCourt),
            Self::NoFurtherAction => FactValue::Outcome(Outcome::NoFurtherAction),
            Self::ConvictionOverturned => FactValue::Outcome(Outcome::ConvictionOverturned),
            Self::OtherOutcomeCancelled => FactValue::Outcome(Outcome::OtherOutcomeCancelled),
            Self::CommunityResolution => FactValue::Outcome(Outcome::CommunityResolution),
            Self::PenaltyNotice => FactValue::Outcome(Outcome::PenaltyNotice),
            Self::Convicted => FactValue::Outcome(Outcome::Convicted),
            Self::Caution => FactValue::Outcome(Outcome::Caution),
            Self::YouthCaution => FactValue::Outcome(Outcome::YouthCaution),
            Self::Discharge => FactValue::Outcome(Outcome::Discharge),
            Self::ConvictedOfAnotherOffence => {
                FactValue::Outcome(Outcome::ConvictedOfAnotherOffence)
            }
            Self::Recordable => FactValue::Offence(Offence::Recordable),
            Self::NotRecordable => FactValue::Offence(Offence::NotRecordable),
            Self::Group2 => FactValue::Group(Group::Group2),
            Self::Group3 => FactValue::Group(Group::Group3),
        }
    }
}
