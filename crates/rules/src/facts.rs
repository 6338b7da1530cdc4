//! The facts that the check asks for, with the names that they have in JSON.

use super::{Outcome, PartialDate, closed_set, eighteenth_birthday};
use chrono::NaiveDate;

closed_set! {
    /// A fact of an arrest, by the name of its JSON field and in the order in which JSON and the schemas
    /// list them.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    Fact {
        /// Who took the image.
        Police = "police",
        /// What kind of photo the image is.
        ImageKind = "image_kind",
        /// When the image was taken.
        ImageTaken = "image_taken",
        /// The age on the day the image was taken.
        AgeAtImage = "age_at_image",
        /// The date of birth, instead of the age.
        Born = "born",
        /// How the offences of the arrest ended.
        Outcome = "outcome",
        /// Whether the offence is recordable.
        Offence = "offence",
        /// The police's seriousness group of the offence.
        Group = "group",
        /// When convicted, or released from prison if that was later.
        ConvictedOrReleased = "convicted_or_released",
        /// Whether the arrest was made in an older case, whose outcome is given.
        EarlierCase = "earlier_case",
        /// Other contact with police.
        OtherRecord = "other_record",
    }
}

closed_set! {
    /// Who took the image. For an arrest in Scotland or Northern Ireland that country's value
    /// counts, whoever made it.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    Police {
        /// A police force of England or Wales.
        EnglandOrWales = "england-or-wales",
        /// British Transport Police.
        BritishTransportPolice = "british-transport-police",
        /// Ministry of Defence Police, Civil Nuclear Constabulary or National Crime Agency.
        OtherNational = "other-national",
        /// An arrest in Scotland.
        Scotland = "scotland",
        /// An arrest in Northern Ireland.
        NorthernIreland = "northern-ireland",
        /// Service police of the armed forces.
        ArmedForces = "armed-forces",
        /// Isle of Man, Channel Islands, or abroad.
        OtherPlace = "other-place",
        /// Prison, immigration, revenue and customs.
        NotPolice = "not-police",
    }
}

closed_set! {
    /// What kind of photo the image is.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    ImageKind {
        /// After an arrest; also one taken later for the same case.
        Custody = "custody",
        /// At a police station or by appointment, without an arrest.
        Voluntary = "voluntary",
        /// Anywhere else, without custody: in the street, at a protest, by a camera or a face search,
        /// or as a victim, witness or helper.
        Elsewhere = "elsewhere",
    }
}

closed_set! {
    /// The age on the day the image was taken.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    AgeAtImage {
        /// 17 or younger.
        Under18 = "under-18",
        /// 18 or older.
        Adult = "18-or-over",
    }
}

closed_set! {
    /// Whether the offence of the conviction, or of what may count as one, is recordable.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    Offence {
        /// Police keep it on the national record.
        Recordable = "recordable",
        /// Not imprisonable and not on the list of the regulations.
        NotRecordable = "not-recordable",
    }
}

closed_set! {
    /// The police's own seriousness group of an offence.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    Group {
        /// The gravest: certain public protection matters.
        Group1 = "group-1",
        /// Other sexual, violent or serious offences.
        Group2 = "group-2",
        /// All other offences.
        Group3 = "group-3",
    }
}

closed_set! {
    /// Other contact with police. It changes what police may say, never the verdict.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    OtherRecord {
        /// No other contact.
        None = "none",
        /// Other arrests without conviction.
        Arrests = "arrests",
        /// Other convictions.
        Convictions = "convictions",
    }
}

/// One arrest with one image. A fact that is `None` is not known, and none is inferred from
/// another.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Arrest {
    /// Who took the image.
    pub police: Option<Police>,
    /// What kind of photo the image is.
    pub image_kind: Option<ImageKind>,
    /// When the image was taken; only used with `born`.
    pub image_taken: Option<PartialDate>,
    /// The age on that day; where it is given, `born` is not looked at.
    pub age_at_image: Option<AgeAtImage>,
    /// The date of birth.
    pub born: Option<PartialDate>,
    /// How the offences of the arrest ended.
    pub outcome: Option<Outcome>,
    /// Counts only for a conviction, or for what may count as one; behind a recall it is recordable.
    pub offence: Option<Offence>,
    /// Counts only for a conviction of a recordable offence.
    pub group: Option<Group>,
    /// When convicted, or released from prison if that was later.
    pub convicted_or_released: Option<PartialDate>,
    /// Arrested again in an older case, whose outcome is given.
    pub earlier_case: bool,
    /// Other contact with police; never changes the verdict.
    pub other_record: Option<OtherRecord>,
}

/// The most arrests that circumstances may have.
pub const MOST_ARRESTS: usize = 50;

/// All facts about one person, as of one day.
#[derive(Clone, PartialEq, Debug)]
pub struct Circumstances {
    /// The day on which the assessment is made.
    pub today: NaiveDate,
    /// Every arrest, at most [`MOST_ARRESTS`]; an assessment keeps their order.
    pub arrests: Vec<Arrest>,
}

/// The age on the day of the image: as given, or from `born` and `image_taken` where every day
/// of their ranges agrees. An image wholly before the birth contradicts it, and says no age.
pub fn age_at_image_of(arrest: &Arrest) -> Option<AgeAtImage> {
    if arrest.age_at_image.is_some() {
        return arrest.age_at_image;
    }
    let (born, taken) = (arrest.born?, arrest.image_taken?);
    if taken.last() < born.first() {
        None
    } else if taken.last() < eighteenth_birthday(born.first()) {
        Some(AgeAtImage::Under18)
    } else if taken.first() >= eighteenth_birthday(born.last()) {
        Some(AgeAtImage::Adult)
    } else {
        None
    }
}
