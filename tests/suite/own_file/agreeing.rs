//! The file and `assess` take the same circumstances, and understand them alike.

use super::{cases, of_arrest, reading, today, with};
use crate::assess::{assessment, faults};
use assess::asked;
use own_file::{Entry, OwnFile};
use rules::{Fact, FactValue, OtherRecord, PoliceAnswer, RequestFact};

/// What `assess` understands of circumstances, if it takes them.
fn assessed(circumstances: &str) -> Option<OwnFile> {
    let asked = asked(circumstances.as_bytes(), today()).ok()?;
    let arrests = asked.circumstances.arrests.into_iter().zip(asked.requests);
    let entry = |(arrest, request)| Entry { arrest, request, ..Entry::default() };
    Some(OwnFile {
        saved: asked.circumstances.today,
        arrests: arrests.map(entry).collect(),
        sender: None,
    })
}

/// Both say the same of circumstances. A file may not be of a day that is yet to come, which `assess`
/// allows, so that none of these has a later one.
#[track_caller]
fn check(circumstances: &str) {
    let (ours, theirs) = (reading(circumstances), assessed(circumstances));
    assert_eq!(ours.as_ref().ok(), theirs.as_ref(), "{ours:?}: {circumstances}");
}

#[test]
fn worked_cases_are_taken_by_both() {
    let mut taken = 0;
    for case in cases() {
        // Read on the day of the case, which may be after the tests' own.
        let read = own_file::read(&with(&case), chrono::NaiveDate::MAX);
        let theirs = assessed(&case);
        assert!(theirs.is_some(), "{case}");
        assert_eq!(read.ok(), theirs, "{case}");
        taken += 1;
    }
    assert!(taken >= 130, "cases were lost: {taken}");
}

/// Every field with every value, and with what it does not take.
#[test]
fn each_field_takes_the_same() {
    let values = FactValue::all().map(|value| value.as_str());
    let values: Vec<&str> = values
        .chain(OtherRecord::NAMES.iter().copied())
        .chain(PoliceAnswer::NAMES.iter().copied())
        .chain(["", "2020", "2020-02", "2020-02-29", "2021-02-29", "1899", "2026-11-22", "2026-12"])
        .chain(["2027", "2026-13", "20-01-01", "2026-1-1", "acquited", "Custody"])
        .collect();
    let mut all: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
    all.extend(["true", "false", "null", "1", "{}", "[]", "\"\\u0063ustody\""].map(str::to_owned));
    let names = Fact::NAMES.iter().copied().chain(["request", "expected", "Police", ""]);
    for name in names {
        for value in &all {
            check(&of_arrest(&format!("\"{name}\": {value}")));
        }
    }
    for name in RequestFact::NAMES {
        for value in &all {
            for beside in ["", "\"sent\": \"2020-01-01\", ", "\"answered\": \"2020-03-01\", "] {
                check(&of_arrest(&format!("\"request\": {{ {beside}\"{name}\": {value} }}")));
            }
        }
    }
}

#[test]
fn what_contradicts_itself_is_refused_by_both() {
    let days = ["2026-10-01", "2026-10-02"];
    for (one, other) in RequestFact::ALL
        .iter()
        .flat_map(|one| RequestFact::ALL.iter().map(move |other| (one, other)))
    {
        for (first, second) in [(0, 0), (0, 1), (1, 0)] {
            let fields = [(one, days[first]), (other, days[second])].map(|(fact, day)| {
                let value = if *fact == RequestFact::Answer { "refused" } else { day };
                format!("\"{}\": \"{value}\"", fact.as_str())
            });
            for sent in ["", "\"sent\": \"2026-10-01\", "] {
                let fields = fields.join(", ");
                check(&of_arrest(&format!("\"request\": {{ {sent}{fields} }}")));
            }
        }
    }
    for born in ["1990", "1990-06", "1990-06-15", "2000-02-29"] {
        for date in ["1989", "1990", "1990-05", "2000-06-14", "2000-06-15", "2010-02-28", "2010-03"]
        {
            for fact in [Fact::ImageTaken, Fact::ConvictedOrReleased] {
                let name = fact.as_str();
                check(&of_arrest(&format!("\"{name}\": \"{date}\", \"born\": \"{born}\"")));
            }
        }
        check(&of_arrest(&format!("\"born\": \"{born}\", \"age_at_image\": \"under-18\"")));
        check(&of_arrest(&format!("\"age_at_image\": \"under-18\", \"born\": \"{born}\"")));
    }
}

#[test]
fn the_whole_of_circumstances_is_taken_alike() {
    let many = |count: usize| format!("{{ \"arrests\": [{}] }}", vec!["{}"; count].join(","));
    for circumstances in [
        "{}",
        "[]",
        "null",
        "\"\"",
        r#"{ "arrests": [] }"#,
        r#"{ "arrests": {} }"#,
        r#"{ "arrests": [{}], "arrests": [{}] }"#,
        r#"{ "arrests": [{}], "what_if": true }"#,
        r#"{ "arrests": [{}], "what_if": 1 }"#,
        r#"{ "arrests": [{}], "today": "2026-11" }"#,
        r#"{ "arrests": [{ "born": "2020" }], "today": "2019-11-01" }"#,
        r#"{ "today": "2020-01-01", "arrests": [{ "born": "2020" }, { "born": "2020-01-02" }] }"#,
        r#"{ "arrests": [{}], "day": "2026-11-21" }"#,
        r#"{ "arrests": [[]] }"#,
        r#"{ "arrests": [{ "police": "scotland", "police": "scotland" }] }"#,
        &many(1),
        &many(50),
        &many(51),
    ] {
        check(circumstances);
    }
}

#[test]
fn assess_takes_a_file() {
    let circumstances = of_arrest("\"outcome\": \"no-further-action\"");
    assert_eq!(assessment(&with(&circumstances)), assessment(&circumstances));
    let wrong = with(&of_arrest("\"outcome\": \"acquited\""));
    let fault = "circumstances.arrests[0].outcome: unknown value \"acquited\" (did you mean \
                 \"not-guilty\"?)";
    assert_eq!(faults(wrong), [fault]);
    let twice = r#"{ "about": "", "circumstances": { "arrests": [{}] }, "circumstances": {} }"#;
    assert_eq!(faults(twice), ["circumstances: given twice; give it once"]);
}
