//! What holds for any circumstances.

use chrono::{Datelike, Days, NaiveDate};
use proptest::{option, prelude::*, sample::select};
use rules::{
    AgeAtImage, Arrest, Case, Circumstances, Confidence, Group, ImageKind, Offence, OtherRecord,
    Outcome, OutcomeClass, PartialDate, Police, Verdict, When, age_at_image_of, assess,
};

fn date() -> impl Strategy<Value = PartialDate> {
    let year = 1900_u16..2060;
    prop_oneof![
        (year.clone(), 1..=12_u32, 1..=28_u32).prop_map(|(year, month, day)| PartialDate::Day(
            NaiveDate::from_ymd_opt(year.into(), month, day).unwrap()
        )),
        (year.clone(), 1..=12_u8).prop_map(|(year, month)| PartialDate::Month { year, month }),
        year.prop_map(PartialDate::Year),
    ]
}

/// Any date that the types can hold, sensible or not.
fn wild_date() -> impl Strategy<Value = PartialDate> {
    prop_oneof![
        (NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce()).prop_map(|days| {
            PartialDate::Day(NaiveDate::from_num_days_from_ce_opt(days).unwrap_or(NaiveDate::MAX))
        }),
        any::<(u16, u8)>().prop_map(|(year, month)| PartialDate::Month { year, month }),
        any::<u16>().prop_map(PartialDate::Year),
    ]
}

prop_compose! {
    /// Any arrest, with dates of such a kind.
    pub(crate) fn arrest_with(date: fn() -> BoxedStrategy<PartialDate>)(
        police in option::of(select(Police::ALL)),
        image_kind in option::of(select(ImageKind::ALL)),
        image_taken in option::of(date()),
        age_at_image in option::of(select(AgeAtImage::ALL)),
        born in option::of(date()),
        outcome in option::of(select(Outcome::ALL)),
        offence in option::of(select(Offence::ALL)),
        group in option::of(select(Group::ALL)),
        convicted_or_released in option::of(date()),
        earlier_case in any::<bool>(),
        other_record in option::of(select(OtherRecord::ALL)),
    ) -> Arrest {
        Arrest {
            police, image_kind, image_taken, age_at_image, born, outcome, offence, group,
            convicted_or_released, earlier_case, other_record,
        }
    }
}

pub(crate) fn arrest() -> impl Strategy<Value = Arrest> {
    arrest_with(|| date().boxed())
}

fn today() -> impl Strategy<Value = NaiveDate> {
    date().prop_map(PartialDate::last)
}

/// The readings, or the one verdict.
fn readings(arrest: &Arrest, today: NaiveDate) -> Vec<Verdict> {
    Case::of(arrest.clone(), today).readings
}

/// What is known already, and of the rest what the other arrest says.
fn knowing_more(arrest: &Arrest, more: &Arrest) -> Arrest {
    // Where dates say an age already, another age would be other, not more, knowledge.
    let age_at_image = match age_at_image_of(arrest) {
        Some(_) => arrest.age_at_image,
        None => more.age_at_image,
    };
    // An unknown outcome stands for three things. What it does not stand for is other knowledge:
    // immigration and extradition, and a recall, which says that the offence is recordable.
    let outcome = more.outcome.filter(|outcome| {
        outcome.class() != OutcomeClass::Elsewhere && *outcome != Outcome::Recall
    });
    Arrest {
        police: arrest.police.or(more.police),
        image_kind: arrest.image_kind.or(more.image_kind),
        image_taken: arrest.image_taken.or(more.image_taken),
        age_at_image,
        born: arrest.born.or(more.born),
        outcome: arrest.outcome.or(outcome),
        offence: arrest.offence.or(more.offence),
        group: arrest.group.or(more.group),
        convicted_or_released: arrest.convicted_or_released.or(more.convicted_or_released),
        earlier_case: arrest.earlier_case || more.earlier_case,
        other_record: arrest.other_record.or(more.other_record),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn knowing_more_only_takes_readings_away(
        arrest in arrest(), more in arrest(), today in today()
    ) {
        let before = readings(&arrest, today);
        let after = readings(&knowing_more(&arrest, &more), today);
        prop_assert!(after.iter().all(|reading| before.contains(reading)), "{before:?} {after:?}");
    }

    #[test]
    fn a_certain_verdict_stays_certain_when_more_is_known(
        arrest in arrest(), more in arrest(), today in today()
    ) {
        let before = Case::of(arrest.clone(), today).verdict();
        if before != Verdict::Depends {
            prop_assert_eq!(Case::of(knowing_more(&arrest, &more), today).verdict(), before);
        }
    }

    #[test]
    fn a_later_day_never_turns_now_into_later(
        arrest in arrest(), today in today(), days in 0..20_000_u64
    ) {
        let before = Case::of(arrest.clone(), today);
        let after = Case::of(arrest.clone(), today.checked_add_days(Days::new(days)).unwrap());
        prop_assert_eq!(before.verdict(), after.verdict());
        prop_assert!(after.ask.when <= before.ask.when);
    }

    /// The order is that of the table of verdicts, which begins with the strongest presumption.
    #[test]
    fn someone_under_18_never_fares_worse_than_an_adult(arrest in arrest(), today in today()) {
        let child = Arrest { age_at_image: Some(AgeAtImage::Under18), ..arrest.clone() };
        let adult = Arrest { age_at_image: Some(AgeAtImage::Adult), ..arrest };
        let (of_child, of_adult) = (readings(&child, today), readings(&adult, today));
        prop_assert!(of_child.first() <= of_adult.first(), "the best: {of_child:?} {of_adult:?}");
        prop_assert!(of_child.last() <= of_adult.last(), "the worst: {of_child:?} {of_adult:?}");
        let when = |arrest: &Arrest| Case::of(arrest.clone(), today).ask.when;
        prop_assert!(when(&child) <= when(&adult));
    }

    /// Less is sure of a choice, of what is live and of what other rules decide.
    #[test]
    fn only_now_for_someone_not_convicted_is_confirmed(arrest in arrest(), today in today()) {
        let case = Case::of(arrest, today);
        let confirmed = matches!(
            case.verdict(),
            Verdict::DeleteUnlessHighlyExceptional | Verdict::DeleteUnlessExceptional
        ) && case.confidence() == Confidence::Confirmed;
        prop_assert_eq!(case.ask.confidence == Confidence::Confirmed, confirmed);
        prop_assert!(!confirmed || case.ask.when == When::Now);
    }

    /// Nobody is told to write who should first get advice or find something out.
    #[test]
    fn asking_is_open_only_where_every_reading_lets_one_ask(arrest in arrest(), today in today()) {
        let case = Case::of(arrest, today);
        let closed = case.may_be(Verdict::Wait)
            || case.may_be(Verdict::OtherRules)
            || case.verdict() == Verdict::Depends && case.arrest.outcome == Some(Outcome::Recall);
        prop_assert_eq!(case.ask.when.is_open(), !closed);
    }

    #[test]
    fn another_record_changes_remarks_and_nothing_else(arrest in arrest(), today in today()) {
        let without = Case::of(Arrest { other_record: None, ..arrest.clone() }, today);
        for record in OtherRecord::ALL {
            let case = Case::of(Arrest { other_record: Some(*record), ..arrest.clone() }, today);
            let Case { arrest, remarks, .. } = without.clone();
            prop_assert_eq!(&Case { arrest, remarks, ..case }, &without);
        }
    }

    #[test]
    fn each_arrest_is_assessed_on_its_own(
        arrests in proptest::collection::vec(arrest(), 0..6), today in today()
    ) {
        let forwards = assess(&Circumstances { today, arrests: arrests.clone() });
        let backwards =
            assess(&Circumstances { today, arrests: arrests.iter().rev().cloned().collect() });
        let reversed: Vec<_> = backwards.cases.into_iter().rev().collect();
        prop_assert_eq!(&forwards.cases, &reversed);
        let alone: Vec<_> = arrests.iter().map(|arrest| Case::of(arrest.clone(), today)).collect();
        prop_assert_eq!(forwards.cases, alone);
    }

    #[test]
    fn any_dates_at_all_give_an_assessment(
        arrest in arrest_with(|| wild_date().boxed()), today in wild_date()
    ) {
        let assessment = Case::of(arrest.clone(), today.first());
        prop_assert!(!assessment.findings.is_empty());
        prop_assert!(assessment.ask.when == When::From || assessment.ask.latest.is_none());
    }

    #[test]
    fn a_date_is_read_as_it_is_written(date in date()) {
        prop_assert_eq!(PartialDate::parse(&date.to_string()), Ok(date));
    }
}
