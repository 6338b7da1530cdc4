//! Faults of fields and their values.

use super::{check, check_place, faults};

#[test]
fn an_unknown_value_is_named_with_the_value_that_was_likely_meant() {
    check(
        r#""outcome": "acquited""#,
        r#"arrests[0].outcome: unknown value "acquited" (did you mean "not-guilty"?)"#,
    );
    for (field, given, meant) in [
        ("outcome", "acquitted", "not-guilty"),
        ("outcome", "NFA", "no-further-action"),
        ("outcome", "No further action", "no-further-action"),
        ("outcome", "guilty", "convicted"),
        ("outcome", "bail", "still-investigated"),
        ("outcome", "comunity-resolution", "community-resolution"),
        ("outcome", "quashed", "conviction-overturned"),
        ("outcome", "unconvicted", "no-further-action"),
        ("police", "england_or_wales", "england-or-wales"),
        ("police", "BTP", "british-transport-police"),
        ("age_at_image", "under18", "under-18"),
        ("offence", "non-recordable", "not-recordable"),
        ("offence", "unrecordable", "not-recordable"),
        ("group", "3", "group-3"),
        ("other_record", "None", "none"),
    ] {
        check(
            &format!(r#""{field}": "{given}""#),
            &format!(r#"arrests[0].{field}: unknown value "{given}" (did you mean "{meant}"?)"#),
        );
    }
    for given in ["murder", "group-4"] {
        let groups = r#"(one of "group-1", "group-2", "group-3")"#;
        check(
            &format!(r#""group": "{given}""#),
            &format!(r#"arrests[0].group: unknown value "{given}" {groups}"#),
        );
    }
}

#[test]
fn an_unknown_field_is_named_with_the_field_that_was_likely_meant() {
    check(
        r#""polcie": "scotland""#,
        r#"arrests[0].polcie: unknown field (did you mean "police"?)"#,
    );
    check(r#""dob": "2000""#, r#"arrests[0].dob: unknown field (did you mean "born"?)"#);
    assert_eq!(
        faults(r#"{"tody":"2026-11-21","arrests":[{}]}"#),
        [r#"tody: unknown field (did you mean "today"?)"#]
    );
    assert_eq!(
        faults(r#"{"arrests":[{}],"x":1}"#),
        [r#"x: unknown field (one of "today", "arrests")"#]
    );
}

#[test]
fn a_field_given_twice_is_a_fault_even_with_the_same_value() {
    let twice = "given twice; give it once";
    check(r#""police": "scotland", "police": "scotland""#, &format!("arrests[0].police: {twice}"));
    check(
        r#""police": "scotland", "pol\u0069ce": "scotland""#,
        &format!("arrests[0].police: {twice}"),
    );
    assert_eq!(faults(r#"{"arrests":[{}],"arrests":[{}]}"#), [format!("arrests: {twice}")]);
    let today = r#"{"today":"2026-11-21","today":"2026-11-21","arrests":[{}]}"#;
    assert_eq!(faults(today), [format!("today: {twice}")]);
}

#[test]
fn a_fact_of_a_wrong_type_is_a_fault() {
    let fields = [
        "police",
        "image_taken",
        "age_at_image",
        "born",
        "outcome",
        "offence",
        "group",
        "convicted_or_released",
        "other_record",
    ];
    for field in fields {
        check(
            &format!(r#""{field}": null"#),
            &format!("arrests[0].{field}: expected text, found null; leave out what is not known"),
        );
        for (value, kind) in [
            ("3", "a number"),
            ("-1", "a number"),
            ("1.5e3", "a number"),
            ("true", "true or false"),
            ("[]", "a list"),
            ("{}", "an object"),
        ] {
            check(
                &format!(r#""{field}": {value}"#),
                &format!("arrests[0].{field}: expected text, found {kind}"),
            );
        }
    }
}

#[test]
fn a_document_or_an_arrest_that_is_no_object_is_a_fault() {
    for value in ["null", "1", "\"\"", "true", "[]"] {
        check_place(value, "input");
        check_place(format!(r#"{{"arrests":[{value}]}}"#), "arrests[0]");
    }
    for value in ["null", "1", "\"\"", "true", "{}", "[]"] {
        check_place(format!(r#"{{"arrests":{value}}}"#), "arrests");
    }
    check_place(r#"{"today":20261121,"arrests":[{}]}"#, "today");
    check_place(r#"{"today":null,"arrests":[{}]}"#, "today");
}

#[test]
fn missing_arrests_are_a_fault() {
    let missing = ["arrests: missing; give a list of 1 to 50 arrests"];
    assert_eq!(faults("{}"), missing);
    assert_eq!(faults(r#"{"today":"2026-11-21"}"#), missing);
    assert_eq!(faults(r#"{"arrests":[]}"#), ["arrests: none given; give at least 1"]);
}
