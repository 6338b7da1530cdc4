//! The rules applied by the published file alone, as the page about it says, against the program.

use super::super::letters::every_arrest;
use super::{cases, file};
use rules::{Arrest, Case, Confidence, Fact, RULES_DATE, age_at_image_of};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// For each fact the values that it may have.
type MayBe = Map<String, Value>;

/// The facts of an arrest as circumstances name them; a fact that is not known has all its values.
fn may_be(rules: &Value, arrest: &Arrest) -> MayBe {
    let given = |fact: &str| match Fact::parse(fact).unwrap() {
        Fact::Police => arrest.police.map(|it| it.as_str()),
        Fact::ImageKind => arrest.image_kind.map(|it| it.as_str()),
        Fact::AgeAtImage => age_at_image_of(arrest).map(|it| it.as_str()),
        Fact::Outcome => arrest.outcome.map(|it| it.as_str()),
        Fact::Offence => arrest.offence.map(|it| it.as_str()),
        Fact::Group => arrest.group.map(|it| it.as_str()),
        Fact::OtherRecord => arrest.other_record.map(|it| it.as_str()),
        Fact::Born | Fact::ImageTaken | Fact::ConvictedOrReleased | Fact::EarlierCase => None,
    };
    let mut facts = MayBe::new();
    for fact in rules["facts"].as_array().unwrap() {
        let name = fact["fact"].as_str().unwrap();
        let values = match given(name) {
            Some(value) => Value::from(vec![value]),
            None => fact["unknown_stands_for"].clone(),
        };
        facts.insert(name.to_owned(), values);
    }
    facts.insert("earlier_case".to_owned(), Value::from(vec![arrest.earlier_case]));
    if let Some(outcome) = arrest.outcome {
        let outcomes = rules["facts"].as_array().unwrap().iter();
        let entry = outcomes
            .flat_map(|fact| fact["values"].as_array().unwrap())
            .find(|entry| entry["value"] == outcome.as_str())
            .unwrap();
        if let Some(offence) = entry.get("offence_counts_as") {
            facts.insert("offence".to_owned(), Value::from(vec![offence.clone()]));
        }
    }
    facts
}

/// Whether some part of a rule's condition can be true.
fn joins(rule: &Value, facts: &MayBe) -> bool {
    if let Some(given) = rule.get("given") {
        let known = given.as_object().unwrap().iter().all(|(fact, values)| {
            let may_be = facts[fact].as_array().unwrap();
            may_be.len() == 1 && values.as_array().unwrap().contains(&may_be[0])
        });
        if !known {
            return false;
        }
    }
    let Some(parts) = rule["applies"].as_array() else { return false };
    parts.iter().any(|part| {
        part.as_object().unwrap().iter().all(|(fact, values)| {
            let values = values.as_array().unwrap();
            facts[fact].as_array().unwrap().iter().any(|value| values.contains(value))
        })
    })
}

fn names(rules: &[&Value]) -> Vec<String> {
    rules.iter().map(|rule| rule["rule"].as_str().unwrap().to_owned()).collect()
}

/// The timing rules that say when, by the first of the steps that fits.
fn timing<'a>(rules: &'a [Value], readings: &BTreeSet<String>, facts: &MayBe) -> Vec<&'a Value> {
    let list = |rule: &Value, key: &str| -> Option<BTreeSet<String>> {
        let names = rule["readings"].get(key)?.as_array()?;
        Some(names.iter().map(|name| name.as_str().unwrap().to_owned()).collect())
    };
    let several = readings.len() > 1;
    let outcome = facts["outcome"].as_array().unwrap();
    let first = |rule: &&Value| {
        let with = list(rule, "several_with").is_some_and(|it| !it.is_disjoint(readings));
        let after = rule["readings"].get("several_after");
        several && (with || after.is_some_and(|after| outcome.len() == 1 && outcome[0] == *after))
    };
    let second = |rule: &&Value| list(rule, "all_of").is_some_and(|it| readings.is_subset(&it));
    let third = |rule: &&Value| rule["readings"].get("several_others").is_some();
    let group = |rule: &&Value| {
        let groups = rule.get("groups").and_then(Value::as_array);
        let may_be = facts["group"].as_array().unwrap();
        groups.is_none_or(|groups| may_be.iter().any(|group| groups.contains(group)))
    };
    let fits: [&dyn Fn(&&Value) -> bool; 3] = [&first, &second, &third];
    let found = fits.iter().map(|fits| {
        rules.iter().filter(|rule| fits(rule)).filter(|rule| group(rule)).collect::<Vec<_>>()
    });
    found.into_iter().find(|rules| !rules.is_empty()).unwrap()
}

fn check(rules: &Value, arrest: &Arrest, today: chrono::NaiveDate) {
    let case = Case::of(arrest.clone(), today);
    let facts = may_be(rules, arrest);
    let table = rules["rules"].as_array().unwrap();
    let findings: Vec<&Value> = table.iter().filter(|rule| joins(rule, &facts)).collect();
    let expected: Vec<String> =
        case.findings.iter().map(|rule| rule.name.as_str().to_owned()).collect();
    assert_eq!(names(&findings), expected, "{arrest:?}");
    let readings: BTreeSet<String> =
        findings.iter().filter_map(|rule| rule["verdict"].as_str()).map(str::to_owned).collect();
    let expected: BTreeSet<String> =
        case.readings.iter().map(|verdict| verdict.as_str().to_owned()).collect();
    assert_eq!(readings, expected, "{arrest:?}");
    let marks = findings.iter().map(|rule| rule["confidence"].as_str().unwrap());
    let weakest = marks.map(|mark| Confidence::parse(mark).unwrap()).max();
    assert_eq!(weakest, Some(case.confidence()), "{arrest:?}");
    let timing = timing(table, &readings, &facts);
    let deciding = case.timing.iter().take(timing.len());
    let expected: Vec<String> = deciding.map(|rule| rule.name.as_str().to_owned()).collect();
    assert_eq!(names(&timing), expected, "{arrest:?}");
    let whens: BTreeSet<&str> = timing.iter().filter_map(|rule| rule["when"].as_str()).collect();
    let passed = timing.iter().any(|rule| rule.get("years").is_some());
    let when = case.ask.when.as_str();
    assert!(whens.contains(when) || (passed && when == "now"), "{arrest:?}");
}

#[test]
fn who_has_the_file_alone_gets_the_same_findings_verdicts_and_times() {
    let rules = file("rules.json");
    for arrest in every_arrest().iter().step_by(7) {
        check(&rules, arrest, RULES_DATE);
    }
    for case in cases() {
        let text = case["circumstances"].to_string();
        let asked = ::assess::asked(text.as_bytes(), RULES_DATE).unwrap();
        for arrest in &asked.circumstances.arrests {
            check(&rules, arrest, asked.circumstances.today);
        }
    }
}

/// What the file adds to the rules is said in the words of the check, and every source can be found.
#[test]
fn each_name_in_a_rule_is_explained_in_the_file() {
    let rules = file("rules.json");
    let sources: BTreeSet<&str> = rules["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|source| source["source"].as_str().unwrap())
        .collect();
    let tables = [&rules["rules"], &rules["counting"]];
    for row in tables.iter().flat_map(|table| table.as_array().unwrap()) {
        for basis in row["basis"].as_array().unwrap() {
            assert!(sources.contains(basis["source"].as_str().unwrap()), "{basis}");
        }
    }
    for rule in rules["rules"].as_array().unwrap() {
        let words = &rule["words"];
        for name in ["title", "plain", "exact"] {
            let text = words[name].as_str().unwrap();
            assert!(!text.is_empty() && !text.contains("](") && !text.contains('<'), "{text}");
        }
    }
}
