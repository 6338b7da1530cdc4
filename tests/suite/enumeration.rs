//! Every combination of facts, known and unknown, against an oracle of its own: the sentences of
//! the published page, written out here once more as plain matches.

mod changes;
mod page;
mod requests;
mod road;

use chrono::NaiveDate;
use page::{Deciding, Expected, Readings, after_conviction};
use rules::{
    AgeAtImage, Arrest, Case, Confidence, Fact, Group, ImageKind, Offence, OtherRecord, Outcome,
    PartialDate, Police, RULES, RuleKind, Value, Verdict, When,
};
use std::collections::HashMap;

fn with_unknown<T: Copy>(all: &[T]) -> Vec<Option<T>> {
    all.iter().copied().map(Some).chain([None]).collect()
}

fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

fn today() -> NaiveDate {
    date("2026-11-21").first()
}

/// Ages given, ages from dates, and dates that leave the age open, with the age they say.
fn ages() -> Vec<(Arrest, Option<AgeAtImage>)> {
    let given = |age_at_image| Arrest { age_at_image, ..Arrest::default() };
    let dated = |born, taken| Arrest {
        born: Some(date(born)),
        image_taken: Some(date(taken)),
        ..Arrest::default()
    };
    vec![
        (given(None), None),
        (given(Some(AgeAtImage::Under18)), Some(AgeAtImage::Under18)),
        (given(Some(AgeAtImage::Adult)), Some(AgeAtImage::Adult)),
        (dated("2008-05-10", "2026-05-09"), Some(AgeAtImage::Under18)),
        (dated("2008-05-10", "2026-05-10"), Some(AgeAtImage::Adult)),
        (dated("2008", "2026"), None),
    ]
}

fn dates() -> Vec<Option<PartialDate>> {
    let known = ["2010-01-31", "2016-11-21", "2016-11-22", "2020-11-21", "2020-02", "2016", "2026"];
    known.map(|text| Some(date(text))).into_iter().chain([None]).collect()
}

/// What the page says about the time to ask, for readings that are already known.
fn check_ask(arrest: &Arrest, assessment: &Case, readings: &Readings) {
    let ask = assessment.ask;
    let find_out = [Verdict::Wait, Verdict::OtherRules].iter().any(|it| readings.contains(it))
        || arrest.outcome == Some(Outcome::Recall);
    let expected = match assessment.verdict() {
        Verdict::Depends if find_out => (When::CheckFirst, None, None),
        Verdict::Wait => (When::AfterCaseEnds, None, None),
        Verdict::OtherRules => (When::Elsewhere, None, None),
        Verdict::NoPresumption => after_conviction(arrest, today()),
        // Of several readings that can be asked under, one can always be asked under now.
        _ => (When::Now, None, None),
    };
    assert_eq!((ask.when, ask.earliest, ask.latest), expected, "{arrest:?}");
    assert!(ask.latest.is_none_or(|latest| latest > today()), "{arrest:?}");
    let presumed = matches!(
        assessment.verdict(),
        Verdict::DeleteUnlessHighlyExceptional | Verdict::DeleteUnlessExceptional
    );
    let confirmed = presumed && assessment.confidence() == Confidence::Confirmed;
    let expected = if confirmed { Confidence::Confirmed } else { Confidence::Unconfirmed };
    assert_eq!(ask.confidence, expected, "{arrest:?}");
    let rules = &assessment.timing;
    assert!(!rules.is_empty() && rules.iter().all(|rule| !rule.basis.is_empty()), "{arrest:?}");
}

fn check_findings(arrest: &Arrest, assessment: &Case, readings: &Readings) {
    let findings = &assessment.findings;
    let mut decided = Readings::new();
    for finding in findings {
        assert!(!finding.basis.is_empty(), "{} has a basis", finding.name.as_str());
        match finding.kind {
            RuleKind::Deciding { verdict, .. } => {
                decided.insert(verdict);
            }
            RuleKind::Qualifying { .. } => {
                assert_eq!(finding.confidence, Confidence::Unconfirmed, "{arrest:?}");
            }
            RuleKind::Timing { .. } | RuleKind::Remark { .. } => {
                panic!("{} is no finding", finding.name.as_str())
            }
        }
    }
    assert_eq!(&decided, readings, "the findings decide the readings: {arrest:?}");
    let weakest = findings.iter().map(|finding| finding.confidence).max();
    assert_eq!(Some(assessment.confidence()), weakest, "{arrest:?}");
}

fn check(arrest: &Arrest, expected: &Expected) {
    let assessment = Case::of(arrest.clone(), today());
    let all: Vec<Verdict> = expected.readings.iter().copied().collect();
    match all.as_slice() {
        [verdict] => assert_eq!(assessment.verdict(), *verdict, "{arrest:?}"),
        _ => assert_eq!(assessment.verdict(), Verdict::Depends, "{arrest:?}"),
    }
    assert_eq!(assessment.readings, all, "in the order of the table: {arrest:?}");
    let confidence = if arrest.earlier_case {
        expected.confidence_in_an_older_case
    } else {
        expected.confidence
    };
    assert_eq!(assessment.confidence(), confidence, "{arrest:?}");
    let mut missing = expected.missing.clone();
    if assessment.verdict() == Verdict::NoPresumption && assessment.ask.when != When::Now {
        missing.extend(arrest.group.is_none().then_some(Fact::Group));
        missing.extend(arrest.convicted_or_released.is_none().then_some(Fact::ConvictedOrReleased));
    }
    assert_eq!(assessment.missing, missing, "{arrest:?}");
    check_ask(arrest, &assessment, &expected.readings);
    check_findings(arrest, &assessment, &expected.readings);
}

#[test]
fn every_combination_of_facts_gets_the_published_verdict() {
    let mut known: HashMap<Deciding, Expected> = HashMap::new();
    let mut count = 0;
    for police in with_unknown(Police::ALL) {
        for kind in with_unknown(ImageKind::ALL) {
            for (ages, age) in ages() {
                for outcome in with_unknown(Outcome::ALL) {
                    for offence in with_unknown(Offence::ALL) {
                        let facts = Deciding { police, kind, age, outcome, offence };
                        let expected = known.entry(facts).or_insert_with(|| Expected::of(facts));
                        let arrest =
                            Arrest { police, image_kind: kind, outcome, offence, ..ages.clone() };
                        count += check_each(&arrest, expected);
                    }
                }
            }
        }
    }
    println!("{count} combinations of facts");
    let unknown_too = [
        Police::ALL.len(),
        ImageKind::ALL.len(),
        Outcome::ALL.len(),
        Offence::ALL.len(),
        Group::ALL.len(),
    ];
    let of_each = unknown_too.iter().map(|known| known + 1).product::<usize>();
    assert_eq!(count, of_each * ages().len() * dates().len() * 2);
}

/// Goes through the facts that never decide a verdict; returns how many combinations it saw. What
/// other record a person has takes turns: that it changes remarks alone has a test of its own.
fn check_each(arrest: &Arrest, expected: &Expected) -> usize {
    let mut count = 0;
    let mut records = with_unknown(OtherRecord::ALL).into_iter().cycle();
    for group in with_unknown(Group::ALL) {
        for convicted_or_released in dates() {
            for earlier_case in [false, true] {
                let other_record = records.next().flatten();
                let arrest = Arrest {
                    group,
                    convicted_or_released,
                    earlier_case,
                    other_record,
                    ..arrest.clone()
                };
                check(&arrest, expected);
                count += 1;
            }
        }
    }
    count
}

#[test]
fn exactly_one_deciding_rule_matches_each_combination_of_known_facts() {
    let mut combinations: Vec<Vec<Value>> = vec![Vec::new()];
    for fact in [Fact::Police, Fact::ImageKind, Fact::AgeAtImage, Fact::Outcome, Fact::Offence] {
        let values = Value::ALL.iter().filter(|value| value.fact() == fact);
        combinations = values
            .flat_map(|value| {
                combinations.iter().map(move |before| {
                    before.iter().copied().chain([*value]).collect::<Vec<Value>>()
                })
            })
            .collect();
    }
    assert_eq!(combinations.len(), 2 * 2 * 2 * 5 * 2);
    for values in combinations {
        let matching: Vec<&str> = RULES
            .iter()
            .filter(|rule| match rule.kind {
                RuleKind::Deciding { applies, .. } => {
                    values.iter().all(|value| applies.contains(*value))
                }
                _ => false,
            })
            .map(|rule| rule.name.as_str())
            .collect();
        assert_eq!(matching.len(), 1, "{values:?}: {matching:?}");
    }
}
