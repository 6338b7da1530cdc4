//! Every combination of facts, known and unknown, against an oracle of its own: the tables of
//! the published page, written out here once more as plain matches.

use chrono::NaiveDate;
use rules::{
    AgeAtImage, Arrest, Case, Confidence, Fact, Group, Offence, OtherRecord, Outcome, OutcomeClass,
    PartialDate, Police, RULES, RuleKind, Value, Verdict, When,
};
use std::collections::{BTreeSet, HashMap};

/// The four facts that decide a verdict; `None` is not known.
type Deciding = (Option<Police>, Option<AgeAtImage>, Option<Outcome>, Option<Offence>);
type Readings = BTreeSet<Verdict>;

/// The verdict of one combination in which everything is known and the outcome is not open.
fn published(
    police: Police,
    age: AgeAtImage,
    convicted: Option<bool>,
    offence: Offence,
) -> Verdict {
    match police {
        Police::Scotland | Police::NorthernIreland | Police::ArmedForces | Police::NotPolice => {
            return Verdict::OtherRules;
        }
        Police::EnglandOrWales | Police::BritishTransportPolice | Police::OtherNational => {}
    }
    match (convicted, age, offence) {
        (None, _, _) => Verdict::Wait,
        (Some(false), AgeAtImage::Under18, _) => Verdict::DeleteUnlessHighlyExceptional,
        (Some(false), AgeAtImage::Adult, _) => Verdict::DeleteUnlessExceptional,
        (Some(true), AgeAtImage::Adult, Offence::Recordable) => Verdict::NoPresumption,
        (Some(true), _, _) => Verdict::DeleteFavoured,
    }
}

/// The known value alone, or every value that an unknown one may have.
fn possible<T: Copy>(known: Option<T>, all: &[T]) -> Vec<T> {
    known.map_or_else(|| all.to_vec(), |value| vec![value])
}

fn readings((police, age, outcome, offence): Deciding) -> Readings {
    let mut readings = Readings::new();
    for police in possible(police, Police::ALL) {
        for age in possible(age, AgeAtImage::ALL) {
            for outcome in possible(outcome, Outcome::ALL) {
                for offence in possible(offence, Offence::ALL) {
                    let convicted: &[Option<bool>] = match outcome.class() {
                        OutcomeClass::Live => &[None],
                        OutcomeClass::NotConvicted => &[Some(false)],
                        OutcomeClass::Convicted => &[Some(true)],
                        OutcomeClass::Open => &[Some(false), Some(true)],
                    };
                    let verdicts = convicted
                        .iter()
                        .map(|&convicted| published(police, age, convicted, offence));
                    readings.extend(verdicts);
                }
            }
        }
    }
    readings
}

/// Whether the sets of readings differ when an unknown fact is set to each of its values.
fn differ<T: Copy>(known: Option<T>, all: &[T], with: impl Fn(Option<T>) -> Deciding) -> bool {
    let sets: BTreeSet<Readings> = all.iter().map(|&value| readings(with(Some(value)))).collect();
    known.is_none() && sets.len() > 1
}

fn missing(facts: Deciding) -> Vec<Fact> {
    let (police, age, outcome, offence) = facts;
    let differences = [
        (Fact::Police, differ(police, Police::ALL, |police| (police, age, outcome, offence))),
        (Fact::AgeAtImage, differ(age, AgeAtImage::ALL, |age| (police, age, outcome, offence))),
        (Fact::Outcome, differ(outcome, Outcome::ALL, |outcome| (police, age, outcome, offence))),
        (Fact::Offence, differ(offence, Offence::ALL, |offence| (police, age, outcome, offence))),
    ];
    differences.into_iter().filter(|(_, differs)| *differs).map(|(fact, _)| fact).collect()
}

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
    let live_or_elsewhere =
        [Verdict::Wait, Verdict::OtherRules].iter().any(|verdict| readings.contains(verdict));
    let expected = match assessment.verdict() {
        Verdict::Depends if live_or_elsewhere => When::CheckFirst,
        Verdict::Wait => When::AfterCaseEnds,
        Verdict::OtherRules => When::Elsewhere,
        Verdict::NoPresumption => {
            let years = if arrest.group == Some(Group::Group3) { 6 } else { 10 };
            let passed = arrest
                .convicted_or_released
                .is_some_and(|date| rules::years_after(date.last(), years) <= today());
            if passed { When::Now } else { When::From }
        }
        _ => When::Now,
    };
    assert_eq!(ask.when, expected, "{arrest:?}");
    let dated = ask.when == When::From && arrest.convicted_or_released.is_some();
    assert_eq!((ask.earliest.is_some(), ask.latest.is_some()), (dated, dated), "{arrest:?}");
    assert!(ask.latest.is_none_or(|latest| latest > today()), "{arrest:?}");
    assert!(ask.earliest <= ask.latest, "{arrest:?}");
    let presumed = readings.iter().all(|reading| *reading <= Verdict::DeleteUnlessExceptional);
    let confirmed = presumed && assessment.confidence() == Confidence::Confirmed;
    assert_eq!(ask.confidence == Confidence::Confirmed, confirmed, "{arrest:?}");
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
                assert_ne!(assessment.verdict(), Verdict::OtherRules, "{arrest:?}");
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

fn check(arrest: &Arrest, readings: &Readings, missing_deciding: &[Fact]) {
    let assessment = Case::of(arrest.clone(), today());
    let all: Vec<Verdict> = readings.iter().copied().collect();
    match all.as_slice() {
        [verdict] => assert_eq!(assessment.verdict(), *verdict, "{arrest:?}"),
        _ => assert_eq!(assessment.verdict(), Verdict::Depends, "{arrest:?}"),
    }
    assert_eq!(assessment.readings, all, "in the order of the table: {arrest:?}");
    let mut missing = missing_deciding.to_vec();
    if assessment.verdict() == Verdict::NoPresumption && assessment.ask.when != When::Now {
        missing.extend(arrest.group.is_none().then_some(Fact::Group));
        missing.extend(arrest.convicted_or_released.is_none().then_some(Fact::ConvictedOrReleased));
    }
    assert_eq!(assessment.missing, missing, "{arrest:?}");
    check_ask(arrest, &assessment, readings);
    check_findings(arrest, &assessment, readings);
}

#[test]
fn every_combination_of_facts_gets_the_published_verdict() {
    let mut known: HashMap<Deciding, (Readings, Vec<Fact>)> = HashMap::new();
    let mut count = 0_u32;
    for police in with_unknown(Police::ALL) {
        for (ages, age) in ages() {
            for outcome in with_unknown(Outcome::ALL) {
                for offence in with_unknown(Offence::ALL) {
                    let facts = (police, age, outcome, offence);
                    let (readings, missing) =
                        known.entry(facts).or_insert_with(|| (readings(facts), missing(facts)));
                    let arrest = Arrest { police, outcome, offence, ..ages.clone() };
                    count += check_each(&arrest, readings, missing);
                }
            }
        }
    }
    println!("{count} combinations of facts");
    assert_eq!(count, 8 * 6 * 17 * 3 * 4 * 8 * 4);
}

/// Goes through the facts that never decide a verdict; returns how many combinations it saw.
fn check_each(arrest: &Arrest, readings: &Readings, missing: &[Fact]) -> u32 {
    let mut count = 0;
    for group in with_unknown(Group::ALL) {
        for convicted_or_released in dates() {
            for other_record in with_unknown(OtherRecord::ALL) {
                let arrest =
                    Arrest { group, convicted_or_released, other_record, ..arrest.clone() };
                check(&arrest, readings, missing);
                count += 1;
            }
        }
    }
    count
}

#[test]
fn exactly_one_deciding_rule_matches_each_combination_of_known_facts() {
    for police in [Value::EnglandOrWales, Value::OtherRules] {
        for age in [Value::Under18, Value::Adult] {
            for outcome in [Value::Live, Value::NotConvicted, Value::Convicted] {
                for offence in [Value::Recordable, Value::NotRecordable] {
                    let values = [police, age, outcome, offence];
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
        }
    }
}
