//! The rule table: every rule of the site, one row each.
//!
//! Paragraphs of `home-office-news-2017` are counted after its summary, which is the paragraph
//! below its title; the points of its key recommendations are counted from 1. Where a source has
//! no numbers, the place is the words to look for, in quotation marks.

use super::{
    Asks,
    Confidence::{Confirmed, Unconfirmed},
    Fact, Group, ImageKind, OtherRecord, Outcome, Police, Qualifies, Remarks, Rule,
    SourceName::{
        Extradition169, HomeOfficeReview2017, Pace64a, Pace65b, PenaltyNotices2001, Pq82844,
        RecordableRegulations2000, ScMagazine2017, ScotlandBiometricsReview, Sentencing82,
        WrittenStatement2017,
    },
    Value::{
        Adult, Convicted, Custody, Elsewhere, EnglandOrWales, Extradition, Immigration, Live,
        NotConvicted, NotRecordable, OtherRules, Recordable, Under18,
    },
    Verdict, When, closed_set,
    rule::{deciding, qualifying, remark, timing, timing_by_group},
    sources::{
        THE_CATEGORIES, THE_CONVICTED, THE_LIVE_CASE, THE_OFFENCE, THE_RECORD, THE_SCOPE, THE_TEST,
        THE_TIME, at,
    },
};
use chrono::NaiveDate;

/// The date of the rule set: the day on which the sources were last weighed.
pub const RULES_DATE: NaiveDate = date(2026, 11, 25);

/// The day by which the sources must be looked at again.
pub const REVIEW_BY: NaiveDate = date(2027, 5, 25);

/// A day of the calendar, for tables; one that is not there is the calendar's first.
pub const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// Writes each row once: its name, the name in JSON and of its file of words, and what it says.
macro_rules! rule_table {
    ($($name:ident = $id:literal => $row:expr,)+) => {
        closed_set! {
            /// The name of a rule.
            #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = rules))]
            RuleName { $(#[doc = $id] $name = $id,)+ }
        }

        /// Every rule: first those that decide, then those that qualify, then those that say when,
        /// then remarks. The place of a rule is that of its name in [`RuleName::ALL`].
        pub static RULES: &[Rule] = &[$(Rule::named(RuleName::$name, $row),)+];
    };
}

rule_table! {
    ImageUnder18NotConvicted = "image-under-18-not-convicted" => deciding(
        &[EnglandOrWales, Custody, NotConvicted, Under18],
        Verdict::DeleteUnlessHighlyExceptional,
        Confirmed,
        // The statement words the test differently ("exceptional"), but has it stronger too.
        &[THE_TEST, at(WrittenStatement2017, "“even stronger presumption”")],
    ),
    ImageAdultNotConvicted = "image-adult-not-convicted" => deciding(
        &[EnglandOrWales, Custody, NotConvicted, Adult],
        Verdict::DeleteUnlessExceptional,
        Confirmed,
        &[THE_TEST],
    ),
    ImageNotRecordable = "image-not-recordable" => deciding(
        &[EnglandOrWales, Custody, Convicted, NotRecordable],
        Verdict::DeleteFavoured,
        Confirmed,
        &[THE_CONVICTED, THE_CATEGORIES],
    ),
    ImageUnder18Convicted = "image-under-18-convicted" => deciding(
        &[EnglandOrWales, Custody, Convicted, Under18, Recordable],
        Verdict::DeleteFavoured,
        Confirmed,
        &[THE_CONVICTED, THE_CATEGORIES],
    ),
    ImageAdultConvicted = "image-adult-convicted" => deciding(
        &[EnglandOrWales, Custody, Convicted, Adult, Recordable],
        Verdict::NoPresumption,
        Confirmed,
        &[THE_CONVICTED],
    ),
    // The force's words are about another request; for images alone no source was seen.
    ImageLiveCase = "image-live-case" => deciding(
        &[EnglandOrWales, Live],
        Verdict::Wait,
        Unconfirmed,
        &[THE_LIVE_CASE],
    ),
    // What was read of the review speaks only of custody images; nobody here has read it whole.
    ImageElsewhere = "image-elsewhere" => deciding(
        &[EnglandOrWales, Elsewhere, NotConvicted, Convicted, Immigration, Extradition],
        Verdict::OtherRules,
        Unconfirmed,
        &[THE_SCOPE, at(HomeOfficeReview2017, "publication page")],
    ),
    // The sources are silent, and writing to police may harm.
    OutcomeImmigration = "outcome-immigration" => deciding(
        &[EnglandOrWales, Custody, Immigration],
        Verdict::OtherRules,
        Unconfirmed,
        &[THE_OFFENCE],
    ),
    // An amendment of 2003, read in an excerpt only.
    OutcomeExtradition = "outcome-extradition" => deciding(
        &[EnglandOrWales, Custody, Extradition],
        Verdict::OtherRules,
        Unconfirmed,
        &[at(Pace64a, "section 64A(7)"), at(Extradition169, "section 169(5)")],
    ),
    ScopeOtherRules = "scope-other-rules" => deciding(
        &[OtherRules],
        Verdict::OtherRules,
        Confirmed,
        &[THE_SCOPE, at(ScotlandBiometricsReview, "paragraphs 20 to 22")],
    ),
    PoliceNationalForces = "police-national-forces" => qualifying(
        Qualifies::Police(&[Police::BritishTransportPolice, Police::OtherNational]),
        &[THE_SCOPE, at(HomeOfficeReview2017, "publication page")],
    ),
    ImageVoluntary = "image-voluntary" => qualifying(
        Qualifies::ImageKind(ImageKind::Voluntary),
        &[THE_SCOPE, at(Pq82844, "answer")],
    ),
    EarlierCase = "earlier-case" => qualifying(
        Qualifies::EarlierCase,
        &[THE_OFFENCE],
    ),
    OutcomeLeftOnFileOrBoundOver = "outcome-left-on-file-or-bound-over" => qualifying(
        Qualifies::Outcome(Outcome::LeftOnFileOrBoundOver),
        &[THE_OFFENCE],
    ),
    OutcomeConvictionOverturned = "outcome-conviction-overturned" => qualifying(
        Qualifies::Outcome(Outcome::ConvictionOverturned),
        &[THE_OFFENCE, at(Pace65b, "section 65B(3)")],
    ),
    OutcomeOtherOutcomeCancelled = "outcome-other-outcome-cancelled" => qualifying(
        Qualifies::Outcome(Outcome::OtherOutcomeCancelled),
        &[THE_OFFENCE, at(Pace65b, "section 65B(3)")],
    ),
    OutcomeCommunityResolution = "outcome-community-resolution" => qualifying(
        Qualifies::Outcome(Outcome::CommunityResolution),
        &[THE_OFFENCE],
    ),
    OutcomePenaltyNotice = "outcome-penalty-notice" => qualifying(
        Qualifies::Outcome(Outcome::PenaltyNotice),
        &[THE_OFFENCE, at(PenaltyNotices2001, "sections 4(5), 5(2) and 9")],
    ),
    OutcomeBreachOfThePeace = "outcome-breach-of-the-peace" => qualifying(
        Qualifies::Outcome(Outcome::BreachOfThePeace),
        &[THE_OFFENCE],
    ),
    OutcomeMentalHealthLaw = "outcome-mental-health-law" => qualifying(
        Qualifies::Outcome(Outcome::MentalHealthLaw),
        &[THE_OFFENCE],
    ),
    OutcomeCivilOrder = "outcome-civil-order" => qualifying(
        Qualifies::Outcome(Outcome::CivilOrder),
        &[THE_OFFENCE],
    ),
    OutcomeCaution = "outcome-caution" => qualifying(
        Qualifies::Outcome(Outcome::Caution),
        &[
            THE_OFFENCE,
            at(Pace65b, "section 65B(1)(a)"),
            at(Pace64a, "section 64A(4) and (1F)"),
        ],
    ),
    OutcomeYouthCaution = "outcome-youth-caution" => qualifying(
        Qualifies::Outcome(Outcome::YouthCaution),
        &[THE_OFFENCE, at(Pace65b, "section 65B(1)(a) and (b)")],
    ),
    OutcomeDischarge = "outcome-discharge" => qualifying(
        Qualifies::Outcome(Outcome::Discharge),
        &[THE_OFFENCE, at(Sentencing82, "section 82(2)")],
    ),
    OutcomeInsanityOrUnfit = "outcome-insanity-or-unfit" => qualifying(
        Qualifies::Outcome(Outcome::InsanityOrUnfit),
        &[THE_OFFENCE, at(Pace65b, "section 65B(1)(c) and (d)")],
    ),
    OutcomeConvictedOfAnotherOffence = "outcome-convicted-of-another-offence" => qualifying(
        Qualifies::Outcome(Outcome::ConvictedOfAnotherOffence),
        &[THE_OFFENCE, at(RecordableRegulations2000, "regulation 3(3)")],
    ),
    OutcomeRecall = "outcome-recall" => qualifying(
        Qualifies::Outcome(Outcome::Recall),
        &[THE_OFFENCE],
    ),
    AskNow = "ask-now" => timing(
        Asks::Under(&[Verdict::DeleteUnlessHighlyExceptional, Verdict::DeleteUnlessExceptional]),
        When::Now,
        Confirmed,
        &[THE_TEST],
    ),
    // The presumption is confirmed; that it holds at once no source states.
    AskNowFavoured = "ask-now-favoured" => timing(
        Asks::Under(&[Verdict::DeleteFavoured]),
        When::Now,
        Unconfirmed,
        &[THE_CONVICTED],
    ),
    // Where it depends, a force that counts a conviction may say that it is too early.
    AskNowDepends = "ask-now-depends" => timing(
        Asks::Mixed,
        When::Now,
        Unconfirmed,
        &[THE_TIME],
    ),
    AskGroup3 = "ask-group-3" => timing_by_group(
        &[Group::Group3],
        6,
        Unconfirmed,
        &[at(ScMagazine2017, "“more than six years ago”"), THE_TIME],
    ),
    AskGroups1And2 = "ask-groups-1-and-2" => timing_by_group(
        &[Group::Group1, Group::Group2],
        10,
        Unconfirmed,
        &[THE_TIME],
    ),
    AskAfterCaseEnds = "ask-after-case-ends" => timing(
        Asks::Under(&[Verdict::Wait]),
        When::AfterCaseEnds,
        Unconfirmed,
        &[THE_LIVE_CASE],
    ),
    AskElsewhere = "ask-elsewhere" => timing(
        Asks::Under(&[Verdict::OtherRules]),
        When::Elsewhere,
        Unconfirmed,
        &[THE_SCOPE],
    ),
    AskCheckFirst = "ask-check-first" => timing(
        Asks::Among(&[Verdict::Wait, Verdict::OtherRules]),
        When::CheckFirst,
        Unconfirmed,
        &[THE_SCOPE, THE_LIVE_CASE],
    ),
    // Found out before anything is written: the sentence may still run.
    AskAfterRecall = "ask-after-recall" => timing(
        Asks::After(Outcome::Recall),
        When::CheckFirst,
        Unconfirmed,
        &[THE_LIVE_CASE],
    ),
    RecordOtherArrests = "record-other-arrests" => remark(
        Remarks::OtherRecord(OtherRecord::Arrests),
        Confirmed,
        &[THE_RECORD],
    ),
    RecordOtherConvictions = "record-other-convictions" => remark(
        Remarks::OtherRecord(OtherRecord::Convictions),
        Confirmed,
        &[THE_RECORD],
    ),
    // Nearly all offences for which people are held can be punished with prison: no source says so.
    OffenceLikelyRecordable = "offence-likely-recordable" => remark(
        Remarks::Missing(Fact::Offence),
        Unconfirmed,
        &[at(RecordableRegulations2000, "regulation 3")],
    ),
    // The law on discharges is confirmed; that the policy follows it is our reading.
    DischargeLikelyNotConvicted = "discharge-likely-not-convicted" => remark(
        Remarks::After(Outcome::Discharge),
        Unconfirmed,
        &[at(Sentencing82, "section 82(2)")],
    ),
}
