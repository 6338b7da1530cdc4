//! The cases hold every boundary: a table with a changed row gives another answer to one of them.

use super::super::architecture::root;
use super::cases;
use rules::{
    Case, Confidence, Fact, Group, RULES, Rule, RuleKind, RuleName, Value as RuleValue, Values,
    Verdict, When,
};
use serde_json::Value;
use std::collections::BTreeSet;

/// Every arrest of every case, with the day of its assessment.
fn arrests() -> Vec<(rules::Arrest, chrono::NaiveDate)> {
    let read = |case: Value| {
        let text = case["circumstances"].to_string();
        let asked = ::assess::asked(text.as_bytes(), chrono::NaiveDate::default()).unwrap();
        let today = asked.circumstances.today;
        asked.circumstances.arrests.into_iter().map(move |arrest| (arrest, today))
    };
    cases().into_iter().flat_map(read).collect()
}

/// Whether some case gets another answer, or gives another reason, under this table.
fn is_noticed(arrests: &[(rules::Arrest, chrono::NaiveDate)], rules: Vec<Rule>) -> bool {
    let rules: &'static [Rule] = Vec::leak(rules);
    arrests.iter().any(|(arrest, today)| {
        let changed = Case::under(rules, arrest.clone(), *today);
        let case = Case::of(arrest.clone(), *today);
        let said = |case: &Case| {
            let names: Vec<RuleName> = case.findings.iter().map(|rule| rule.name).collect();
            (case.readings.clone(), case.confidence(), case.ask, case.missing.clone(), names)
        };
        said(&changed) != said(&case)
    })
}

fn with(name: RuleName, change: impl Fn(&mut Rule)) -> Vec<Rule> {
    let mut rules = RULES.to_vec();
    change(rules.iter_mut().find(|rule| rule.name == name).unwrap());
    rules
}

#[test]
fn no_row_that_decides_can_be_lost_or_changed_unnoticed() {
    let arrests = arrests();
    let mut changes = 0;
    for rule in RULES {
        let mut tables = Vec::new();
        // A mark that is weaker than all beside it cannot be seen to be weakened.
        if rule.confidence != Confidence::Unconfirmed {
            tables.push(with(rule.name, |rule| rule.confidence = Confidence::Unconfirmed));
        }
        match rule.kind {
            RuleKind::Deciding { verdict, .. } => {
                let other = Verdict::ALL.iter().find(|it| **it != verdict).unwrap();
                tables.push(with(rule.name, |rule| {
                    let RuleKind::Deciding { verdict, .. } = &mut rule.kind else { panic!() };
                    *verdict = *other;
                }));
            }
            RuleKind::Timing { years: Some(_), .. } => {
                for more in [-1, 1] {
                    tables.push(with(rule.name, |rule| {
                        let RuleKind::Timing { years: Some(years), .. } = &mut rule.kind else {
                            panic!()
                        };
                        *years += more;
                    }));
                }
                tables.push(with(rule.name, |rule| {
                    let RuleKind::Timing { groups, .. } = &mut rule.kind else { panic!() };
                    *groups = Group::ALL;
                }));
            }
            RuleKind::Timing { .. } => tables.push(with(rule.name, |rule| {
                let RuleKind::Timing { when, .. } = &mut rule.kind else { panic!() };
                *when = if *when == When::Now { When::CheckFirst } else { When::Now };
            })),
            RuleKind::Qualifying { .. } => {}
            // A remark is no part of an assessment.
            RuleKind::Remark { .. } => continue,
        }
        let counts_time = rule.years().is_some();
        if counts_time || !matches!(rule.kind, RuleKind::Timing { .. }) {
            tables.push(RULES.iter().filter(|it| it.name != rule.name).copied().collect());
        }
        for table in tables {
            assert!(is_noticed(&arrests, table), "a change of {:?} is not noticed", rule.name);
            changes += 1;
        }
    }
    assert!(changes > 50, "{changes}");
}

/// Every set of values that the rules tell apart in an arrest of some case.
#[test]
fn every_combination_that_the_rules_tell_apart_is_a_case() {
    let known: BTreeSet<String> =
        arrests().iter().map(|(arrest, _)| format!("{:?}", told_apart(arrest))).collect();
    let mut missing = Vec::new();
    for arrest in super::super::letters::every_arrest() {
        let values = told_apart(&arrest);
        // Of police whom no rule but one covers, nothing else counts; it is the same rule that may apply
        // where the police are not known.
        let covered =
            values.contains(RuleValue::EnglandOrWales) && !values.contains(RuleValue::OtherRules);
        if covered && counts(&arrest) && !known.contains(&format!("{values:?}")) {
            missing.push(arrest);
        }
    }
    assert_eq!(missing.len(), 0, "{:?}", missing.first());
    assert!(known.len() > 100, "{}", known.len());
}

/// Whether the offence is known only where it can count.
fn counts(arrest: &rules::Arrest) -> bool {
    use rules::OutcomeClass::{Convicted, Open};
    arrest.offence.is_none()
        || arrest.outcome.is_none_or(|it| matches!(it.class(), Convicted | Open))
}

fn told_apart(arrest: &rules::Arrest) -> Values {
    Values::of_arrest(arrest)
}

fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            found.insert(name.clone());
            strings(value, found);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn every_name_of_a_value_a_rule_a_verdict_and_a_step_is_in_some_case() {
    let mut found = BTreeSet::new();
    cases().iter().for_each(|case| strings(case, &mut found));
    let joins =
        |rule: &&Rule| matches!(rule.kind, RuleKind::Deciding { .. } | RuleKind::Qualifying { .. });
    let rules = RULES.iter().filter(joins).map(|rule| rule.name.as_str());
    let lists = [
        Fact::NAMES,
        rules::Police::NAMES,
        rules::ImageKind::NAMES,
        rules::AgeAtImage::NAMES,
        rules::Outcome::NAMES,
        rules::Offence::NAMES,
        Group::NAMES,
        rules::OtherRecord::NAMES,
        rules::RequestFact::NAMES,
        rules::PoliceAnswer::NAMES,
        Verdict::NAMES,
        When::NAMES,
        rules::Step::NAMES,
        rules::ReplyDate::NAMES,
    ];
    let names = lists.iter().flat_map(|names| names.iter().copied()).chain(rules);
    let missing: Vec<&str> = names.filter(|name| !found.contains(*name)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn every_worked_case_is_there() {
    let names: BTreeSet<String> =
        cases().iter().map(|case| case["case"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names.len(), cases().len(), "no two have one name");
    for entry in std::fs::read_dir(root().join("tests/cases")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(names.contains(&name), "{name}");
    }
}
