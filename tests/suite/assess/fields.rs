//! Faults of fields and their values.

use super::{arrest, assessment, check, check_place, faults};

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
        ("outcome", "wrong person", "no-further-action"),
        ("outcome", "recalled", "recall"),
        ("outcome", "appeal", "waiting-for-court"),
        ("outcome", "conditional discharge", "discharge"),
        ("image_kind", "voluntary interview", "voluntary"),
        ("image_kind", "street", "elsewhere"),
        ("police", "Isle of Man", "other-place"),
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
        faults(r#"{"what if":true,"arrests":[{"requests":{}}]}"#),
        [
            r#""what if": unknown field (did you mean "what_if"?)"#,
            r#"arrests[0].requests: unknown field (did you mean "request"?)"#
        ]
    );
    assert_eq!(
        faults(r#"{"arrests":[{}],"x":1}"#),
        [r#"x: unknown field (one of "today", "arrests", "what_if")"#]
    );
}

/// Version 1 had these; no name stands for just one of their meanings.
#[test]
fn outcomes_that_are_gone_are_unknown_values() {
    for gone in ["no-offence", "held-for-other-reason"] {
        let found = faults(arrest(&format!(r#""outcome": "{gone}""#)));
        let told = format!(r#"arrests[0].outcome: unknown value "{gone}" (one of "#);
        assert!(found.len() == 1 && found[0].starts_with(&told), "{found:?}");
    }
}

#[test]
fn every_published_value_is_read() {
    for (field, values) in [
        (
            "police",
            "england-or-wales british-transport-police other-national scotland \
                    northern-ireland armed-forces other-place not-police",
        ),
        ("image_kind", "custody voluntary elsewhere"),
        ("age_at_image", "under-18 18-or-over"),
        (
            "outcome",
            "still-investigated waiting-for-court no-further-action charges-dropped \
                     not-guilty left-on-file-or-bound-over conviction-overturned \
                     other-outcome-cancelled community-resolution penalty-notice \
                     breach-of-the-peace mental-health-law civil-order convicted caution \
                     youth-caution discharge insanity-or-unfit convicted-of-another-offence recall \
                     immigration extradition",
        ),
        ("offence", "recordable not-recordable"),
        ("group", "group-1 group-2 group-3"),
        ("other_record", "none arrests convictions"),
    ] {
        for value in values.split_whitespace() {
            assessment(&arrest(&format!(r#""{field}": "{value}""#)));
        }
    }
}

#[test]
fn an_older_case_is_true_or_false_and_nothing_else() {
    for (value, kind) in
        [("\"true\"", "text"), ("1", "a number"), ("[]", "a list"), ("{}", "an object")]
    {
        check(
            &format!(r#""earlier_case": {value}"#),
            &format!("arrests[0].earlier_case: expected true or false, found {kind}"),
        );
    }
    check(
        r#""earlier_case": null"#,
        "arrests[0].earlier_case: expected true or false, found null; leave out what is not known",
    );
    check(
        r#""earlier_case": true, "earlier_case": true"#,
        "arrests[0].earlier_case: given twice; give it once",
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
        "image_kind",
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
