//! The rule table itself, and what joins the findings.

use rules::{
    AgeAtImage, Arrest, Case, Circumstances, Confidence, Fact, ImageKind, Offence, OtherRecord,
    Outcome, OutcomeClass, PartialDate, Police, Qualifies, REVIEW_BY, RULES, RULES_DATE, Rule,
    RuleKind, RuleName, SourceName, Verdict, When, assess,
};
use std::collections::BTreeSet;

fn adult(outcome: Outcome) -> Arrest {
    Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(ImageKind::Custody),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(outcome),
        offence: Some(Offence::Recordable),
        ..Arrest::default()
    }
}

fn findings(arrest: &Arrest) -> Vec<&'static str> {
    Case::of(arrest.clone(), RULES_DATE).findings.iter().map(|rule| rule.name.as_str()).collect()
}

fn rule(name: &str) -> &'static Rule {
    RULES.iter().find(|rule| rule.name.as_str() == name).unwrap()
}

fn timing(arrest: &Arrest) -> Vec<&'static str> {
    Case::of(arrest.clone(), RULES_DATE).timing.iter().map(|rule| rule.name.as_str()).collect()
}

#[test]
fn every_rule_stands_at_the_place_of_its_name_and_has_a_basis() {
    let names: Vec<RuleName> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names, RuleName::ALL);
    for row in RULES {
        assert!(!row.basis.is_empty(), "{:?}", row.name);
        assert!(row.basis.iter().all(|basis| !basis.at.is_empty()), "{:?}", row.name);
    }
}

#[test]
fn every_source_that_has_a_name_is_one_that_a_rule_rests_on() {
    let used: BTreeSet<SourceName> =
        RULES.iter().flat_map(|rule| rule.basis).map(|basis| basis.source).collect();
    assert_eq!(used, SourceName::ALL.iter().copied().collect());
}

#[test]
fn the_rules_fall_due_half_a_year_after_their_date() {
    assert_eq!(RULES_DATE.checked_add_months(chrono::Months::new(6)), Some(REVIEW_BY));
}

#[test]
fn names_lead_back_to_their_values() {
    for fact in Fact::ALL {
        assert_eq!(Fact::parse(fact.as_str()), Some(*fact));
    }
    for outcome in Outcome::ALL {
        assert_eq!(Outcome::parse(outcome.as_str()), Some(*outcome));
    }
    assert_eq!(Outcome::parse("Convicted"), None);
    assert_eq!(Verdict::parse(""), None);
}

#[test]
fn each_outcome_whose_treatment_is_unconfirmed_has_a_rule_that_says_so() {
    let confirmed = [
        Outcome::StillInvestigated,
        Outcome::WaitingForCourt,
        Outcome::NoFurtherAction,
        Outcome::ChargesDropped,
        Outcome::NotGuilty,
        Outcome::Convicted,
    ];
    for outcome in Outcome::ALL {
        let id = format!("outcome-{}", outcome.as_str());
        let joined = findings(&adult(*outcome)).contains(&id.as_str());
        assert_eq!(joined, !confirmed.contains(outcome), "{id}");
        assert_eq!(RuleName::parse(&id).is_some(), joined, "{id}");
    }
}

#[test]
fn an_open_outcome_gives_both_readings_and_misses_nothing() {
    for outcome in Outcome::ALL.iter().filter(|outcome| outcome.class() == OutcomeClass::Open) {
        let assessment = Case::of(adult(*outcome), RULES_DATE);
        assert_eq!(assessment.verdict(), Verdict::Depends, "{outcome:?}");
        assert_eq!(
            assessment.readings,
            [Verdict::DeleteUnlessExceptional, Verdict::NoPresumption],
            "{outcome:?}"
        );
        assert_eq!(assessment.missing, [], "{outcome:?}");
        // After a recall the sentence may still run, so there is something to find out first.
        let when = if *outcome == Outcome::Recall { When::CheckFirst } else { When::Now };
        assert_eq!(assessment.ask.when, when, "{outcome:?}");
        assert_eq!(assessment.ask.confidence, Confidence::Unconfirmed, "{outcome:?}");
    }
}

#[test]
fn the_offence_behind_a_recall_is_recordable_whatever_is_given_and_never_missing() {
    for offence in [None, Some(Offence::Recordable), Some(Offence::NotRecordable)] {
        let of = |age| Arrest { offence, age_at_image: age, ..adult(Outcome::Recall) };
        let grown = Case::of(of(Some(AgeAtImage::Adult)), RULES_DATE);
        assert_eq!(
            grown.readings,
            [Verdict::DeleteUnlessExceptional, Verdict::NoPresumption],
            "{offence:?}"
        );
        let child = Case::of(of(Some(AgeAtImage::Under18)), RULES_DATE);
        assert_eq!(
            child.readings,
            [Verdict::DeleteUnlessHighlyExceptional, Verdict::DeleteFavoured],
            "{offence:?}"
        );
        assert_eq!(child.ask.when, When::CheckFirst);
        assert_eq!(Case::of(of(None), RULES_DATE).missing, [Fact::AgeAtImage]);
    }
}

#[test]
fn other_police_of_the_whole_country_get_the_same_verdict_less_surely() {
    for police in [Police::BritishTransportPolice, Police::OtherNational] {
        let arrest = Arrest { police: Some(police), ..adult(Outcome::NotGuilty) };
        let assessment = Case::of(arrest.clone(), RULES_DATE);
        assert_eq!(assessment.verdict(), Verdict::DeleteUnlessExceptional);
        assert_eq!(assessment.confidence(), Confidence::Unconfirmed);
        assert_eq!(assessment.ask.confidence, Confidence::Unconfirmed);
        assert_eq!(findings(&arrest), ["image-adult-not-convicted", "police-national-forces"]);
    }
}

#[test]
fn outside_the_scope_nothing_but_the_scope_is_found_or_missing() {
    for outcome in Outcome::ALL.iter().copied().map(Some).chain([None]) {
        let arrest = Arrest { police: Some(Police::Scotland), outcome, ..Arrest::default() };
        assert_eq!(findings(&arrest), ["scope-other-rules"]);
        assert_eq!(Case::of(arrest.clone(), RULES_DATE).missing, []);
        assert_eq!(Case::of(arrest.clone(), RULES_DATE).confidence(), Confidence::Confirmed);
    }
}

#[test]
fn an_unknown_offence_makes_no_difference_to_an_image_of_someone_under_18() {
    let arrest = Arrest {
        age_at_image: Some(AgeAtImage::Under18),
        offence: None,
        ..adult(Outcome::Convicted)
    };
    let assessment = Case::of(arrest.clone(), RULES_DATE);
    assert_eq!(assessment.verdict(), Verdict::DeleteFavoured);
    assert_eq!(assessment.missing, []);
    assert_eq!(findings(&arrest), ["image-not-recordable", "image-under-18-convicted"]);
}

#[test]
fn where_nothing_is_known_everything_that_decides_is_missing() {
    let assessment = Case::of(Arrest::default(), RULES_DATE);
    assert_eq!(assessment.readings, Verdict::ALL[..6]);
    assert_eq!(
        assessment.missing,
        [Fact::Police, Fact::ImageKind, Fact::AgeAtImage, Fact::Outcome, Fact::Offence]
    );
    assert_eq!(assessment.ask.when, When::CheckFirst);
}

#[test]
fn an_unknown_age_leaves_a_confirmed_choice_of_two() {
    let arrest = Arrest { age_at_image: None, ..adult(Outcome::NotGuilty) };
    let assessment = Case::of(arrest.clone(), RULES_DATE);
    assert_eq!(assessment.verdict(), Verdict::Depends);
    assert_eq!(assessment.missing, [Fact::AgeAtImage]);
    assert_eq!(assessment.confidence(), Confidence::Confirmed);
    // Of a choice the time to ask is never sure, even where each of the two would have it so.
    assert_eq!(assessment.ask.when, When::Now);
    assert_eq!(assessment.ask.confidence, Confidence::Unconfirmed);
}

#[test]
fn a_convicted_adult_misses_the_group_and_the_date_until_it_is_now_anyway() {
    let missing = |arrest: &Arrest| Case::of(arrest.clone(), RULES_DATE).missing;
    let arrest = adult(Outcome::Convicted);
    assert_eq!(missing(&arrest), [Fact::Group, Fact::ConvictedOrReleased]);
    let recent =
        Arrest { convicted_or_released: PartialDate::parse("2018").ok(), ..arrest.clone() };
    assert_eq!(missing(&recent), [Fact::Group]);
    let old = Arrest { convicted_or_released: PartialDate::parse("2009").ok(), ..arrest };
    assert_eq!(missing(&old), []);
}

#[test]
fn the_rules_behind_the_time_to_ask_can_be_shown() {
    assert_eq!(timing(&adult(Outcome::NotGuilty)), ["ask-now"]);
    // What police may say if they count a conviction stands beside it.
    assert_eq!(
        timing(&adult(Outcome::Caution)),
        ["ask-now-depends", "ask-group-3", "ask-groups-1-and-2"]
    );
    let child = Arrest { age_at_image: Some(AgeAtImage::Under18), ..adult(Outcome::YouthCaution) };
    assert_eq!(timing(&child), ["ask-now-depends"]);
    let no_age = Arrest { age_at_image: None, ..adult(Outcome::NotGuilty) };
    assert_eq!(timing(&no_age), ["ask-now"]);
    let favoured = Arrest { offence: Some(Offence::NotRecordable), ..adult(Outcome::Convicted) };
    assert_eq!(timing(&favoured), ["ask-now-favoured"]);
    assert_eq!(timing(&adult(Outcome::Recall)), ["ask-after-recall"]);
    assert_eq!(timing(&adult(Outcome::WaitingForCourt)), ["ask-after-case-ends"]);
    assert_eq!(timing(&adult(Outcome::Convicted)), ["ask-group-3", "ask-groups-1-and-2"]);
    assert_eq!(timing(&Arrest::default()), ["ask-check-first"]);
    let scotland = Arrest { police: Some(Police::Scotland), ..Arrest::default() };
    assert_eq!(timing(&scotland), ["ask-elsewhere"]);
}

#[test]
fn a_rule_says_which_facts_it_tests() {
    let RuleKind::Deciding { applies, .. } = rule("image-adult-not-convicted").kind else {
        panic!("it decides");
    };
    assert!(applies.tests(Fact::Police) && applies.tests(Fact::AgeAtImage));
    assert!(applies.tests(Fact::Outcome) && !applies.tests(Fact::Offence));
    let RuleKind::Qualifying { applies } = rule("outcome-caution").kind else {
        panic!("it qualifies");
    };
    assert_eq!(applies, Qualifies::Outcome(Outcome::Caution));
}

#[test]
fn a_discharge_says_which_reading_is_likelier_only_where_there_are_several() {
    let remarks = |arrest: Arrest| -> Vec<RuleName> {
        Case::of(arrest, RULES_DATE).remarks.iter().map(|rule| rule.name).collect()
    };
    assert_eq!(remarks(adult(Outcome::Discharge)), [RuleName::DischargeLikelyNotConvicted]);
    let scotland = Arrest { police: Some(Police::Scotland), ..adult(Outcome::Discharge) };
    assert_eq!(remarks(scotland), []);
    let street = Arrest { image_kind: Some(ImageKind::Elsewhere), ..adult(Outcome::Discharge) };
    assert_eq!(remarks(street), []);
    assert_eq!(remarks(adult(Outcome::Caution)), []);
    let no_offence = Arrest { offence: None, ..adult(Outcome::Discharge) };
    assert_eq!(
        remarks(no_offence),
        [RuleName::OffenceLikelyRecordable, RuleName::DischargeLikelyNotConvicted]
    );
}

#[test]
fn other_contact_with_police_changes_remarks_and_nothing_else() {
    let arrest = adult(Outcome::NotGuilty);
    let without = Case::of(arrest.clone(), RULES_DATE);
    for record in OtherRecord::ALL {
        let other = Arrest { other_record: Some(*record), ..arrest.clone() };
        let case = Case::of(other, RULES_DATE);
        assert_eq!(case.remarks.is_empty(), *record == OtherRecord::None);
        assert_eq!(Case { arrest: arrest.clone(), remarks: Vec::new(), ..case }, without);
    }
}

#[test]
fn no_arrest_gives_no_assessment_and_no_fault() {
    let assessment = assess(&Circumstances { today: RULES_DATE, arrests: Vec::new() });
    assert_eq!((assessment.rules, assessment.today), (RULES_DATE, RULES_DATE));
    assert!(assessment.cases.is_empty());
}
