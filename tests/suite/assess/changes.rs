//! What would change an answer, where that was asked.

use super::{assessment, faults};
use rules::{Outcome, OutcomeClass};

const ARREST: &str = r#"{"police": "england-or-wales", "image_kind": "custody",
    "age_at_image": "18-or-over", "outcome": "convicted", "offence": "recordable",
    "group": "group-2", "convicted_or_released": "2018"}"#;

/// The outcomes that count as that, by name.
fn of_class(class: OutcomeClass) -> impl Iterator<Item = &'static str> {
    let outcomes = Outcome::ALL.iter().filter(move |outcome| outcome.class() == class);
    outcomes.map(|outcome| outcome.as_str())
}

#[test]
fn changes_stand_at_the_end_in_the_order_of_the_tables() {
    let text =
        assessment(&format!(r#"{{"today":"2026-11-25","what_if":true,"arrests":[{ARREST}]}}"#));
    let changes = text.split(r#""changes": ["#).nth(1).unwrap();
    let rows: Vec<String> = changes
        .split('{')
        .skip(1)
        .map(|row| row.split('"').skip(1).step_by(2).collect::<Vec<_>>().join(" "))
        .collect();
    let row = |fact: &str, value: &str, verdict: &str, when: &str| {
        format!("fact {fact} value {value} verdict {verdict} when {when}")
    };
    let mut expected = Vec::new();
    for police in ["scotland", "northern-ireland", "armed-forces", "other-place", "not-police"] {
        expected.push(row("police", police, "other-rules", "elsewhere"));
    }
    expected.push(row("image_kind", "elsewhere", "other-rules", "elsewhere"));
    expected.push(row("age_at_image", "under-18", "delete-favoured", "now"));
    for live in ["still-investigated", "waiting-for-court"] {
        expected.push(row("outcome", live, "wait", "after-case-ends"));
    }
    for not_convicted in of_class(OutcomeClass::NotConvicted) {
        expected.push(row("outcome", not_convicted, "delete-unless-exceptional", "now"));
    }
    for open in of_class(OutcomeClass::Open) {
        let when = if open == "recall" { "check-first" } else { "now" };
        expected.push(row("outcome", open, "depends", when));
    }
    for other in ["immigration", "extradition"] {
        expected.push(row("outcome", other, "other-rules", "elsewhere"));
    }
    expected.push(row("offence", "not-recordable", "delete-favoured", "now"));
    expected.push(row("group", "group-3", "no-presumption", "now"));
    assert_eq!(rows, expected);
    assert!(text.ends_with("        }\n      ]\n    }\n  ]\n}\n"), "{text}");
}

#[test]
fn each_arrest_ends_in_its_changes_after_its_reply() {
    let asked = r#"{"today":"2026-11-25","what_if":true,"arrests":[
        {"police":"england-or-wales","request":{"sent":"2026-10-01"}},{"police":"scotland"},{}]}"#;
    let text = assessment(asked);
    assert_eq!(text.matches("\"changes\": [").count(), 3);
    assert!(text.find("\"reply\"") < text.find("\"changes\""), "{text}");
}

#[test]
fn without_what_if_there_are_no_changes() {
    let plain = assessment(&format!(r#"{{"today":"2026-11-25","arrests":[{ARREST}]}}"#));
    let not = format!(r#"{{"today":"2026-11-25","what_if":false,"arrests":[{ARREST}]}}"#);
    assert_eq!(assessment(&not), plain);
    assert!(!plain.contains("changes"));
}

#[test]
fn what_if_is_true_or_false_and_nothing_else() {
    for (value, kind) in
        [("\"true\"", "text"), ("1", "a number"), ("[]", "a list"), ("{}", "an object")]
    {
        assert_eq!(
            faults(format!(r#"{{"arrests":[{{}}],"what_if":{value}}}"#)),
            [format!("what_if: expected true or false, found {kind}")]
        );
    }
    assert_eq!(
        faults(r#"{"arrests":[{}],"what_if":true,"what_if":true}"#),
        ["what_if: given twice; give it once"]
    );
}
