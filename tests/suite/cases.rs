//! Worked circumstances, each with its verdict and its source: plain ones, those of real
//! people whom an earlier version failed or served, and further ones of the same kinds.

mod replies;

use chrono::NaiveDate;
use replies::{ExpectedReply, Happened, OtherDay};
use rules::{
    AgeAtImage, Arrest, Ask, Case, Confidence, Fact, Group, ImageKind, Offence, OtherRecord,
    Outcome, PartialDate, Police, Verdict, When,
};
use serde::Deserialize;
use std::{fs, path::Path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    title: String,
    source: String,
    #[serde(default)]
    note: Option<String>,
    today: String,
    arrests: Vec<Facts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    police: Option<String>,
    image_kind: Option<String>,
    image_taken: Option<String>,
    age_at_image: Option<String>,
    born: Option<String>,
    outcome: Option<String>,
    offence: Option<String>,
    group: Option<String>,
    convicted_or_released: Option<String>,
    #[serde(default)]
    earlier_case: bool,
    other_record: Option<String>,
    request: Option<Happened>,
    expected: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    verdict: String,
    readings: Vec<String>,
    confidence: String,
    ask: ExpectedAsk,
    missing: Vec<String>,
    reply: Option<ExpectedReply>,
    #[serde(default)]
    other_days: Vec<OtherDay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedAsk {
    when: String,
    earliest: Option<String>,
    latest: Option<String>,
    confidence: String,
}

fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

fn day(text: &str) -> NaiveDate {
    match date(text) {
        PartialDate::Day(day) => day,
        _ => panic!("{text} is not a full day"),
    }
}

/// The value of that name; a case that misspells one fails.
fn named<T>(name: &str, parse: fn(&str) -> Option<T>) -> T {
    parse(name).unwrap_or_else(|| panic!("no value is called {name:?}"))
}

fn arrest(facts: &Facts) -> Arrest {
    let date_of = |text: &Option<String>| text.as_deref().map(date);
    Arrest {
        police: facts.police.as_deref().map(|name| named(name, Police::parse)),
        image_kind: facts.image_kind.as_deref().map(|name| named(name, ImageKind::parse)),
        image_taken: date_of(&facts.image_taken),
        age_at_image: facts.age_at_image.as_deref().map(|name| named(name, AgeAtImage::parse)),
        born: date_of(&facts.born),
        outcome: facts.outcome.as_deref().map(|name| named(name, Outcome::parse)),
        offence: facts.offence.as_deref().map(|name| named(name, Offence::parse)),
        group: facts.group.as_deref().map(|name| named(name, Group::parse)),
        convicted_or_released: date_of(&facts.convicted_or_released),
        earlier_case: facts.earlier_case,
        other_record: facts.other_record.as_deref().map(|name| named(name, OtherRecord::parse)),
    }
}

fn check(name: &str, facts: &Facts, today: NaiveDate) {
    let expected = &facts.expected;
    let case = Case::of(arrest(facts), today);
    match &facts.request {
        Some(happened) => {
            let (reply, days) = (expected.reply.as_ref(), &expected.other_days);
            replies::check(name, &case, happened, reply, days, today);
        }
        None => assert!(expected.reply.is_none(), "{name}: a reply without a request"),
    }
    let (verdict, confidence) = (case.verdict(), case.confidence());
    let Case { readings, ask, missing, findings, .. } = case;
    let readings = if verdict == Verdict::Depends { readings } else { Vec::new() };
    assert_eq!(verdict, named(&expected.verdict, Verdict::parse), "{name}: verdict");
    let expected_readings: Vec<Verdict> =
        expected.readings.iter().map(|reading| named(reading, Verdict::parse)).collect();
    assert_eq!(readings, expected_readings, "{name}: readings");
    assert_eq!(
        confidence,
        named(&expected.confidence, Confidence::parse),
        "{name}: confidence from {findings:?}"
    );
    let expected_ask = Ask {
        when: named(&expected.ask.when, When::parse),
        earliest: expected.ask.earliest.as_deref().map(day),
        latest: expected.ask.latest.as_deref().map(day),
        confidence: named(&expected.ask.confidence, Confidence::parse),
    };
    assert_eq!(ask, expected_ask, "{name}: ask");
    let expected_missing: Vec<Fact> =
        expected.missing.iter().map(|fact| named(fact, Fact::parse)).collect();
    assert_eq!(missing, expected_missing, "{name}: missing");
}

#[test]
fn every_case_gets_its_verdict() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join("tests/cases");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 130, "cases were lost: found {}", files.len());
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let case: Told = toml::from_str(&fs::read_to_string(&file).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!case.title.is_empty() && !case.source.is_empty(), "{name} says what and whence");
        assert!(case.note.is_none_or(|note| !note.is_empty()), "{name} has an empty note");
        for facts in &case.arrests {
            check(&name, facts, day(&case.today));
        }
    }
}
