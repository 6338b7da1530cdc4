//! The sources that rules rest on, and the places in them that several rules share.

use super::{Basis, closed_set};

closed_set! {
    /// The sources that rules rest on, by the ids in the list of sources.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
    SourceName {
        /// The Home Office's announcement of the review.
        HomeOfficeNews2017 = "home-office-news-2017",
        /// The review itself.
        HomeOfficeReview2017 = "home-office-review-2017",
        /// The minister's statement to Parliament.
        WrittenStatement2017 = "written-statement-2017",
        /// The minister in the House of Lords.
        LordsDebate2017 = "lords-debate-2017",
        /// A trade paper on the review.
        ScMagazine2017 = "sc-magazine-2017",
        /// A police force on its records.
        NorthYorkshireDeletion = "north-yorkshire-deletion",
        /// The power to take and keep photographs.
        Pace64a = "pace-64a",
        /// The Act's meaning of "convicted" for fingerprints.
        Pace65b = "pace-65b",
        /// Which offences are recorded.
        RecordableRegulations2000 = "recordable-regulations-2000",
        /// What a discharge counts as.
        Sentencing82 = "sentencing-82",
        /// The Scottish review.
        ScotlandBiometricsReview = "scotland-biometrics-review",
        /// The act that took extradition out of the power to take photographs.
        Extradition169 = "extradition-169",
        /// A minister on photographs at voluntary interviews.
        Pq82844 = "pq-82844",
        /// The police on penalty notices.
        PenaltyNoticeAskThePolice = "penalty-notice-ask-the-police",
        /// A police force's answer about refusals.
        WestMidlandsFoi2023 = "west-midlands-foi-2023",
    }
}
use SourceName::{
    HomeOfficeNews2017, LordsDebate2017, NorthYorkshireDeletion, WestMidlandsFoi2023,
};

pub(super) const fn at(source: SourceName, at: &'static str) -> Basis {
    Basis { source, at }
}

/// The test for people who were not convicted, adults and under 18.
pub(super) const THE_TEST: Basis = at(HomeOfficeNews2017, "paragraph 2");
/// Who is meant: the police in England and Wales.
pub(super) const THE_SCOPE: Basis = at(HomeOfficeNews2017, "paragraph 1");
/// Not convicted "of the offence in relation to which their image is taken".
pub(super) const THE_OFFENCE: Basis = at(HomeOfficeNews2017, "key recommendations, point 1");
/// No presumption, but for offences that are not recordable and images of under 18s.
pub(super) const THE_CONVICTED: Basis = at(HomeOfficeNews2017, "key recommendations, point 4");
/// The minister to the Lords on who has a presumption.
pub(super) const THE_CATEGORIES: Basis =
    at(LordsDebate2017, "“presumption of deletion in certain categories”");
/// A force on applications while a case is live.
pub(super) const THE_LIVE_CASE: Basis =
    at(NorthYorkshireDeletion, "“where an investigation or court proceedings remain ongoing”");
/// A force that looked at the whole record.
pub(super) const THE_RECORD: Basis =
    at(WestMidlandsFoi2023, "“proactively look at the whole record”");
/// A force on convicted people, without a figure.
pub(super) const THE_TIME: Basis = at(NorthYorkshireDeletion, "“a predetermined time has elapsed”");
