//! The schemas of circumstances and of assessments: valid themselves, as wide as the reader, and right
//! about what the program prints.

use super::assess::{assessment, faults, run};
use rules::{Fact, RequestFact};
use serde_json::{Value, json};
use std::ffi::OsStr;

/// What the program prints when it is asked for a schema.
fn printed(arguments: &[&str]) -> Value {
    let arguments: Vec<&OsStr> =
        ["--schema"].iter().chain(arguments).map(|it| OsStr::new(*it)).collect();
    let output = run(&arguments, b"");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(output.stderr.is_empty() && output.stdout.ends_with(b"\n"), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What a schema finds wrong with a document.
pub(crate) fn errors(schema: &Value, document: &Value) -> Vec<String> {
    let validator = jsonschema::draft202012::new(schema).unwrap();
    let errors = validator.iter_errors(document);
    errors.map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Circumstances with one arrest of these fields, whether the schema takes them, and the reader too.
#[track_caller]
fn check(arrest: Value, fits: bool, is_read: bool) {
    check_whole(json!({ "today": "2026-11-21", "arrests": [arrest] }), fits, is_read);
}

#[track_caller]
fn check_whole(document: Value, fits: bool, is_read: bool) {
    let found = errors(&assess_schema(), &document);
    assert_eq!(found.is_empty(), fits, "{document}: {found:?}");
    let status = run(&[], document.to_string().as_bytes()).status.code();
    assert_eq!(status == Some(0), is_read, "{document}");
}

fn assess_schema() -> Value {
    ::assess::schema::circumstances()
}

#[test]
fn the_program_prints_both_schemas_and_names_what_it_has_not() {
    assert_eq!(printed(&[]), assess_schema());
    assert_eq!(printed(&["circumstances"]), assess_schema());
    assert_eq!(printed(&["assessment"]), ::assess::schema::assessment());
    let output = run(&[OsStr::new("--schema"), OsStr::new("answers")], b"");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "arguments: no schema of \"answers\"; give circumstances or assessment\n"
    );
}

#[test]
fn schemas_are_valid_by_their_own_dialect() {
    for schema in [assess_schema(), ::assess::schema::assessment()] {
        assert_eq!(schema["$schema"], ::assess::schema::DIALECT);
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{schema}");
    }
}

#[test]
fn what_the_schema_refuses_the_reader_refuses_too() {
    check(json!({}), true, true);
    check(
        json!({ "police": "england-or-wales", "born": "2001-02", "earlier_case": true }),
        true,
        true,
    );
    check(json!({ "polcie": "scotland" }), false, false);
    check(json!({ "police": "England" }), false, false);
    check(json!({ "police": null }), false, false);
    check(json!({ "earlier_case": "true" }), false, false);
    check(json!({ "born": "2001", "age_at_image": "under-18" }), false, false);
    for date in ["1899", "2001-13", "2001-02-32", "2001-2", "10 May 2001", "20010510"] {
        check(json!({ "born": date }), false, false);
    }
    check(json!({ "request": {} }), false, false);
    check(json!({ "request": { "sent": "2026-10" } }), false, false);
    check(json!({ "request": { "sent": "2026-10-01", "answer": "refused" } }), false, false);
    check(json!({ "request": { "sent": "2026-10-01", "id_given": "2026-10-02" } }), false, false);
    check(
        json!({ "request": { "sent": "2026-10-01", "answer": "yes", "answered": "2026-10-02" } }),
        false,
        false,
    );
    check(
        json!({ "request": { "sent": "2026-10-01", "answer": "refused", "answered": "2026-10-02" } }),
        true,
        true,
    );
    check_whole(json!({ "arrests": [] }), false, false);
    check_whole(json!({ "arrests": vec![json!({}); 50], "what_if": true }), true, true);
    check_whole(json!({ "arrests": vec![json!({}); 51] }), false, false);
    check_whole(json!({ "arrests": [{}], "what_if": 1 }), false, false);
    check_whole(json!({ "today": "2026", "arrests": [{}] }), false, false);
    check_whole(json!({}), false, false);
    check_whole(json!([]), false, false);
}

/// The calendar, and how two dates lie to each other, no schema can say.
#[test]
fn what_only_the_reader_knows_is_about_days() {
    for (fields, is_read) in [
        (json!({ "born": "2001-02-29" }), false),
        (json!({ "born": "2000-02-29" }), true),
        (json!({ "born": "2027" }), false),
        (json!({ "born": "2001", "image_taken": "2000" }), false),
        (json!({ "request": { "sent": "2026-10-02", "received": "2026-10-01" } }), false),
    ] {
        check(fields, true, is_read);
    }
}

/// The fields and the values of the schema are those that the reader lists when it refuses another.
#[test]
fn the_schema_lists_what_the_reader_lists() {
    let schema = assess_schema();
    let arrest = &schema["properties"]["arrests"]["items"]["properties"];
    let request = &arrest["request"]["properties"];
    let fields = |at: &Value| at.as_object().unwrap().len();
    assert_eq!(fields(arrest), Fact::ALL.len() + 1);
    assert_eq!(fields(request), RequestFact::ALL.len());
    let mut named = 0;
    for (fact, field) in arrest.as_object().unwrap().iter().chain(request.as_object().unwrap()) {
        assert_ne!(field["description"], Value::Null, "{fact}");
        let Some(names) = field.get("enum") else { continue };
        let wrong = json!("nothing of the kind, and no misspelling of it either");
        let arrest = match request.get(fact) {
            Some(_) => {
                json!({ "request": { "sent": "2026-10-01", fact: wrong, "answered": "2026-10-02" } })
            }
            None => json!({ fact: wrong }),
        };
        let found = faults(json!({ "today": "2026-11-21", "arrests": [arrest] }).to_string());
        let names: Vec<String> = names.as_array().unwrap().iter().map(Value::to_string).collect();
        let listed = format!("(one of {})", names.join(", "));
        assert!(found.len() == 1 && found[0].ends_with(&listed), "{found:?} {listed}");
        named += 1;
    }
    assert_eq!(named, 8, "seven facts and the answer of police take names");
}

#[test]
fn what_the_program_prints_fits_and_a_changed_document_does_not() {
    let asked = r#"{ "today": "2026-11-21", "what_if": true, "arrests": [
        { "police": "england-or-wales", "image_kind": "custody", "age_at_image": "18-or-over",
          "outcome": "convicted", "offence": "recordable", "convicted_or_released": "2020",
          "request": { "sent": "2026-10-01" } },
        {} ] }"#;
    let schema = ::assess::schema::assessment();
    let fits: Value = serde_json::from_str(&assessment(asked)).unwrap();
    assert_eq!(errors(&schema, &fits), Vec::<String>::new());
    for (place, wrong) in [
        ("/rules", json!("today")),
        ("/arrests/0/verdict", json!("delete")),
        ("/arrests/0/ask/when", json!("later")),
        ("/arrests/0/ask/latest", json!("2030")),
        ("/arrests/0/findings", json!([])),
        ("/arrests/0/findings/0/basis", json!([])),
        ("/arrests/0/reply/next", json!("sue")),
        ("/arrests/0/changes/0/fact", json!("born")),
        ("/arrests/1/missing/0", json!("name")),
        ("/arrests/1/readings/0", json!("depends")),
    ] {
        let mut changed = fits.clone();
        *changed.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = wrong;
        assert_ne!(errors(&schema, &changed), Vec::<String>::new(), "{place}");
    }
    let mut more = fits;
    more["arrests"][0]["note"] = json!("x");
    assert_ne!(errors(&schema, &more), Vec::<String>::new());
}
