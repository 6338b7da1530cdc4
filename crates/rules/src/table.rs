//! The rule table: every rule of the site, one row each.
//!
//! Paragraphs of `home-office-news-2017` are counted after its summary, which is the paragraph
//! below its title; the points of its key recommendations are counted from 1. Where a source has
//! no numbers, the place is the words to look for, in quotation marks.

use super::{
    Basis,
    Confidence::{Confirmed, Unconfirmed},
    Group, Outcome, Police, Qualifies, Rule,
    Value::{
        Adult, Convicted, EnglandOrWales, Live, NotConvicted, NotRecordable, OtherRules,
        Recordable, Under18,
    },
    Verdict, When,
    rule::{deciding, qualifying, timing, timing_by_group},
};
use chrono::NaiveDate;

/// The date of the rule set: the day on which the sources were last weighed.
pub const RULES_DATE: NaiveDate = date(2026, 11, 21);

/// The day by which the sources must be looked at again.
pub const REVIEW_BY: NaiveDate = date(2027, 5, 21);

const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The rule of that id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

const fn at(source: &'static str, at: &'static str) -> Basis {
    Basis { source, at }
}

/// The test for people who were not convicted, adults and under 18.
const THE_TEST: Basis = at("home-office-news-2017", "paragraph 2");
/// Who is meant: the police in England and Wales.
const THE_SCOPE: Basis = at("home-office-news-2017", "paragraph 1");
/// Not convicted "of the offence in relation to which their image is taken".
const THE_OFFENCE: Basis = at("home-office-news-2017", "key recommendations, point 1");
/// No presumption, but for offences that are not recordable and images of under 18s.
const THE_CONVICTED: Basis = at("home-office-news-2017", "key recommendations, point 4");
/// The minister to the Lords on who has a presumption.
const THE_CATEGORIES: Basis =
    at("lords-debate-2017", "“presumption of deletion in certain categories”");
/// A force on applications while a case is live.
const THE_LIVE_CASE: Basis =
    at("north-yorkshire-deletion", "“where an investigation or court proceedings remain ongoing”");
/// A force on convicted people, without a figure.
const THE_TIME: Basis = at("north-yorkshire-deletion", "“a predetermined time has elapsed”");

/// Every rule: first those that decide, then those that qualify, then those that say when.
pub static RULES: &[Rule] = &[
    deciding(
        "image-under-18-not-convicted",
        &[EnglandOrWales, NotConvicted, Under18],
        Verdict::DeleteUnlessHighlyExceptional,
        Confirmed,
        // The statement words the test differently ("exceptional"), but has it stronger too.
        &[THE_TEST, at("written-statement-2017", "“even stronger presumption”")],
    ),
    deciding(
        "image-adult-not-convicted",
        &[EnglandOrWales, NotConvicted, Adult],
        Verdict::DeleteUnlessExceptional,
        Confirmed,
        &[THE_TEST],
    ),
    deciding(
        "image-not-recordable",
        &[EnglandOrWales, Convicted, NotRecordable],
        Verdict::DeleteFavoured,
        Confirmed,
        &[THE_CONVICTED, THE_CATEGORIES],
    ),
    deciding(
        "image-under-18-convicted",
        &[EnglandOrWales, Convicted, Under18, Recordable],
        Verdict::DeleteFavoured,
        Confirmed,
        &[THE_CONVICTED, THE_CATEGORIES],
    ),
    deciding(
        "image-adult-convicted",
        &[EnglandOrWales, Convicted, Adult, Recordable],
        Verdict::NoPresumption,
        Confirmed,
        &[THE_CONVICTED],
    ),
    // The force's words are about another request; for images alone no source was seen.
    deciding(
        "image-live-case",
        &[EnglandOrWales, Live],
        Verdict::Wait,
        Unconfirmed,
        &[THE_LIVE_CASE],
    ),
    deciding(
        "scope-other-rules",
        &[OtherRules],
        Verdict::OtherRules,
        Confirmed,
        &[THE_SCOPE, at("scotland-biometrics-review", "paragraphs 20 to 22")],
    ),
    qualifying(
        "police-national-forces",
        Qualifies::Police(&[Police::BritishTransportPolice, Police::OtherNational]),
        &[THE_SCOPE, at("home-office-review-2017", "publication page")],
    ),
    qualifying(
        "outcome-conviction-overturned",
        Qualifies::Outcome(Outcome::ConvictionOverturned),
        &[THE_OFFENCE],
    ),
    qualifying(
        "outcome-community-resolution",
        Qualifies::Outcome(Outcome::CommunityResolution),
        &[THE_OFFENCE],
    ),
    qualifying(
        "outcome-penalty-notice",
        Qualifies::Outcome(Outcome::PenaltyNotice),
        &[THE_OFFENCE],
    ),
    qualifying("outcome-no-offence", Qualifies::Outcome(Outcome::NoOffence), &[THE_OFFENCE]),
    qualifying(
        "outcome-caution",
        Qualifies::Outcome(Outcome::Caution),
        &[THE_OFFENCE, at("pace-65b", "subsection (1)(a)")],
    ),
    qualifying(
        "outcome-youth-caution",
        Qualifies::Outcome(Outcome::YouthCaution),
        &[THE_OFFENCE, at("pace-65b", "subsection (1)")],
    ),
    qualifying(
        "outcome-discharge",
        Qualifies::Outcome(Outcome::Discharge),
        &[THE_OFFENCE, at("pace-65b", "subsection (2)")],
    ),
    qualifying(
        "outcome-insanity-or-unfit",
        Qualifies::Outcome(Outcome::InsanityOrUnfit),
        &[THE_OFFENCE, at("pace-65b", "subsection (1)(c) and (d)")],
    ),
    qualifying(
        "outcome-convicted-of-another-offence",
        Qualifies::Outcome(Outcome::ConvictedOfAnotherOffence),
        &[THE_OFFENCE, at("recordable-regulations-2000", "regulation 3(3)")],
    ),
    qualifying(
        "outcome-held-for-other-reason",
        Qualifies::Outcome(Outcome::HeldForOtherReason),
        &[THE_OFFENCE],
    ),
    // Confirmed for people who were not convicted; for the others no source gives a date, and
    // the assessment says so.
    timing(
        "ask-now",
        &[
            Verdict::DeleteUnlessHighlyExceptional,
            Verdict::DeleteUnlessExceptional,
            Verdict::DeleteFavoured,
        ],
        When::Now,
        Confirmed,
        &[THE_TEST],
    ),
    timing_by_group(
        "ask-group-3",
        &[Group::Group3],
        6,
        &[at("sc-magazine-2017", "“more than six years ago”"), THE_TIME],
    ),
    timing_by_group(
        "ask-groups-1-and-2",
        &[Group::Group1, Group::Group2],
        10,
        &[at("lords-debate-rosser-2017", "“It has been on there for 10 years”"), THE_TIME],
    ),
    timing(
        "ask-after-case-ends",
        &[Verdict::Wait],
        When::AfterCaseEnds,
        Unconfirmed,
        &[THE_LIVE_CASE],
    ),
    timing("ask-elsewhere", &[Verdict::OtherRules], When::Elsewhere, Unconfirmed, &[THE_SCOPE]),
    timing(
        "ask-check-first",
        &[Verdict::Depends],
        When::CheckFirst,
        Unconfirmed,
        &[THE_SCOPE, THE_LIVE_CASE],
    ),
];
