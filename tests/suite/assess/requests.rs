//! A request in the input: what follows from it, and its faults.

use super::{assessment, check_place, faults};

const ARREST: &str = r#""police": "england-or-wales", "image_kind": "custody",
    "age_at_image": "18-or-over", "outcome": "no-further-action""#;

/// Circumstances of 5 January 2027 with a request of these fields.
fn asked(fields: &str) -> String {
    format!(r#"{{"today":"2027-01-05","arrests":[{{ {ARREST}, "request": {{ {fields} }} }}]}}"#)
}

/// A request that was sent on 1 October 2026, and its faults: the field, then what is wrong.
fn check(fields: &str, expected: &[&str]) {
    let expected: Vec<String> =
        expected.iter().map(|fault| format!("arrests[0].request.{fault}")).collect();
    assert_eq!(faults(asked(&format!(r#""sent": "2026-10-01", {fields}"#))), expected, "{fields}");
}

/// Every date but `sent`.
const OTHERS: [&str; 12] = [
    "received",
    "id_asked",
    "id_given",
    "extended",
    "chased",
    "answered",
    "complained",
    "complaint_acknowledged",
    "complaint_answered",
    "commissioner_complained",
    "commissioner_heard",
    "commissioner_answered",
];

/// The field with all that must stand beside it, all of one day.
fn with_what_it_follows(field: &str, day: &str) -> String {
    let others: &[&str] = match field {
        "id_given" => &["id_asked"],
        "complaint_acknowledged" | "complaint_answered" => &["complained"],
        "commissioner_heard" | "commissioner_answered" => &["commissioner_complained"],
        _ => &[],
    };
    let others: String = others.iter().map(|it| format!(r#""{it}": "{day}", "#)).collect();
    let answer = if field == "answered" { r#""answer": "refused", "# } else { "" };
    format!(r#"{others}{answer}"{field}": "{day}""#)
}

#[test]
fn the_published_example_has_its_reply() {
    let text = assessment(&asked(
        r#""sent": "2026-10-01", "received": "2026-10-03", "id_asked": "2026-10-10", "id_given": "2026-10-15",
           "extended": "2026-10-20", "chased": "2026-11-12", "answer": "refused", "answered": "2026-11-20",
           "complained": "2026-11-22", "complaint_acknowledged": "2026-11-30", "complaint_answered": "2026-12-20",
           "commissioner_complained": "2027-01-05""#,
    ));
    let reply = r#"
      ],
      "reply": {
        "due": "2027-01-15",
        "about": false,
        "chase_from": "2027-01-20",
        "next": "wait",
        "options": [
          "commissioner-check",
          "court"
        ],
        "dates": {
          "chase": "2027-01-20",
          "acknowledgement": "2026-12-22",
          "commissioner_by": "2027-03-20",
          "judicial_review_by": "2027-02-19",
          "tribunal_from": "2027-04-06",
          "tribunal_by": "2027-08-02"
        }
      }
    }
  ]
}
"#;
    assert!(text.ends_with(reply), "{text}");
}

#[test]
fn what_is_left_out_of_a_reply_is_not_there() {
    let text = assessment(&asked(r#""sent": "2026-10-01", "id_asked": "2026-10-10""#));
    let reply = r#"
      "reply": {
        "about": true,
        "next": "give-id",
        "options": [],
        "dates": {}
      }
"#;
    assert!(text.contains(reply), "{text}");
}

#[test]
fn without_a_request_or_with_other_police_there_is_no_reply() {
    assert!(!assessment(r#"{"arrests":[{"police":"england-or-wales"}]}"#).contains("reply"));
    let request = r#""request": {"sent": "2026-10-01"}"#;
    for police in ["", r#""police": "scotland", "#, r#""police": "not-police", "#] {
        let text = format!(r#"{{"today":"2027-01-05","arrests":[{{ {police}{request} }}]}}"#);
        assert!(!assessment(&text).contains("reply"), "{police}");
    }
    // Its faults are faults all the same.
    let text = r#"{"today":"2026-01-05","arrests":[{"request": {"sent": "2026-10-01"}}]}"#;
    check_place(text, "arrests[0].request.sent");
}

#[test]
fn equal_days_are_fine_and_each_date_is_read() {
    for day in ["2026-10-01", "2027-01-05"] {
        let all: String = OTHERS.iter().map(|field| format!(r#", "{field}": "{day}""#)).collect();
        assessment(&asked(&format!(r#""sent": "2026-10-01", "answer": "partly"{all}"#)));
        for field in OTHERS {
            let fields = with_what_it_follows(field, day);
            assessment(&asked(&format!(r#""sent": "{day}", {fields}"#)));
        }
    }
}

#[test]
fn a_date_before_the_request_or_after_today_is_a_fault() {
    for field in OTHERS {
        let before = "is before sent (2026-10-01); correct one of the two";
        let after = "is after today (2027-01-05)";
        for (day, what) in [("2026-09-30", before), ("2027-01-06", after)] {
            let found = faults(asked(&format!(
                r#""sent": "2026-10-01", {}"#,
                with_what_it_follows(field, day)
            )));
            let expected = format!("arrests[0].request.{field}: {day} {what}");
            assert!(found.contains(&expected), "{field}: {found:?}");
            let two = with_what_it_follows(field, day).matches(day).count();
            assert_eq!(found.len(), two, "{field}: {found:?}");
        }
    }
    assert_eq!(
        faults(asked(r#""sent": "2027-01-06""#)),
        ["arrests[0].request.sent: 2027-01-06 is after today (2027-01-05)"]
    );
}

#[test]
fn a_date_before_the_one_that_it_follows_is_a_fault_of_the_later_one() {
    for (first, then) in [
        ("id_asked", "id_given"),
        ("complained", "complaint_acknowledged"),
        ("complained", "complaint_answered"),
        ("commissioner_complained", "commissioner_heard"),
        ("commissioner_complained", "commissioner_answered"),
    ] {
        check(
            &format!(r#""{then}": "2026-11-04", "{first}": "2026-11-05""#),
            &[&format!(
                "{then}: 2026-11-04 is before {first} (2026-11-05); correct one of the two"
            )],
        );
        check(
            &format!(r#""{then}": "2026-11-04""#),
            &[&format!("{then}: given without {first}; give both or none")],
        );
        assessment(&asked(&format!(
            r#""sent": "2026-10-01", "{first}": "2026-11-04", "{then}": "2026-11-04""#
        )));
    }
    // Nothing else follows another: an answer may be older than the receipt.
    assessment(&asked(
        r#""sent": "2026-10-01", "received": "2026-12-01", "answer": "partly", "answered": "2026-11-01",
           "complaint_answered": "2026-11-02", "complaint_acknowledged": "2026-11-03", "complained": "2026-10-01""#,
    ));
}

#[test]
fn an_answer_and_its_day_go_together() {
    check(r#""answer": "refused""#, &["answer: given without answered; give both or none"]);
    check(r#""answered": "2026-11-04""#, &["answered: given without answer; give both or none"]);
    for answer in ["deleted", "partly", "refused", "not-held"] {
        assessment(&asked(&format!(
            r#""sent": "2026-10-01", "answer": "{answer}", "answered": "2026-11-04""#
        )));
    }
    check(
        r#""answer": "rejected", "answered": "2026-11-04""#,
        &[r#"answer: unknown value "rejected" (did you mean "refused"?)"#],
    );
    check(
        r#""answer": "no", "answered": "2026-11-04""#,
        &[r#"answer: unknown value "no" (one of "deleted", "partly", "refused", "not-held")"#],
    );
}

#[test]
fn only_the_day_of_sending_must_be_there() {
    let missing = ["arrests[0].request.sent: missing; give the day on which the request was sent"];
    assert_eq!(faults(asked("")), missing);
    assert_eq!(faults(asked(r#""received": "2026-10-03""#)), missing);
    assessment(&asked(r#""sent": "2026-10-01""#));
}

#[test]
fn every_date_of_a_request_is_a_full_day() {
    for field in OTHERS.iter().chain(&["sent"]) {
        for (day, what) in [
            ("2026-10", r#""2026-10" is not a full day; give YYYY-MM-DD"#),
            ("2026", r#""2026" is not a full day; give YYYY-MM-DD"#),
            ("2026-11-31", r#""2026-11-31" is not in the calendar; give a real date"#),
            ("1899-12-31", r#""1899-12-31" is before 1900; give a date from 1900 on"#),
            ("3.10.2026", r#""3.10.2026" is not a date in a form that is read; give YYYY-MM-DD"#),
        ] {
            let sent = if *field == "sent" { "" } else { r#""sent": "2026-10-01", "# };
            let fields = with_what_it_follows(field, "2026-11-04");
            let fields = fields.replace(&format!(r#""{field}": "2026-11-04""#), "");
            let found = faults(asked(&format!(r#"{sent}{fields}"{field}": "{day}""#)));
            assert_eq!(found, [format!("arrests[0].request.{field}: {what}")], "{field}");
        }
    }
}

#[test]
fn unknown_fields_repetitions_and_wrong_types_are_faults() {
    check(
        r#""recieved": "2026-10-03""#,
        &[r#"recieved: unknown field (did you mean "received"?)"#],
    );
    check(
        r#""chased": "2026-11-12", "chased": "2026-11-12""#,
        &["chased: given twice; give it once"],
    );
    check(r#""chased": true"#, &["chased: expected text, found true or false"]);
    check(
        r#""answer": null, "answered": "2026-11-12""#,
        &["answer: expected text, found null; leave out what is not known"],
    );
    for (value, kind) in
        [("null", "null"), ("\"2026\"", "text"), ("[]", "a list"), ("1", "a number")]
    {
        assert_eq!(
            faults(format!(r#"{{"arrests":[{{"request": {value}}}]}}"#)),
            [format!("arrests[0].request: expected an object, found {kind}")]
        );
    }
    let twice = r#""request": {"sent": "2026-10-01"}"#;
    assert_eq!(
        faults(format!(r#"{{"today":"2027-01-05","arrests":[{{{twice}, {twice}}}]}}"#)),
        ["arrests[0].request: given twice; give it once"]
    );
}

#[test]
fn every_fault_of_a_request_is_found_at_once() {
    check(
        r#""received": "2026-09-01", "id_given": "2026", "answer": "partly", "complained": "2028-01-01",
           "complaint_answered": "2026-09-02", "x": 1, "commissioner_heard": "2026-09-03""#,
        &[
            "x: unknown field (one of \"sent\", \"received\", \"id_asked\", \"id_given\", \"extended\", \
             \"chased\", \"answer\", \"answered\", \"complained\", \"complaint_acknowledged\", \
             \"complaint_answered\", \"commissioner_complained\", \"commissioner_heard\", \
             \"commissioner_answered\")",
            "id_given: \"2026\" is not a full day; give YYYY-MM-DD",
            "received: 2026-09-01 is before sent (2026-10-01); correct one of the two",
            "complained: 2028-01-01 is after today (2027-01-05)",
            "complaint_answered: 2026-09-02 is before sent (2026-10-01); correct one of the two",
            "complaint_answered: 2026-09-02 is before complained (2028-01-01); correct one of the two",
            "commissioner_heard: 2026-09-03 is before sent (2026-10-01); correct one of the two",
            "id_given: given without id_asked; give both or none",
            "answer: given without answered; give both or none",
            "commissioner_heard: given without commissioner_complained; give both or none",
        ],
    );
}

#[test]
fn a_complaint_before_the_law_is_no_fault() {
    let old =
        r#""sent": "2026-05-01", "complained": "2026-06-18", "complaint_answered": "2026-06-18""#;
    let text = assessment(&asked(old));
    assert!(!text.contains("acknowledgement") && !text.contains("commissioner_by"), "{text}");
    let text = assessment(&asked(&old.replace("06-18", "06-19")));
    assert!(text.contains(r#""acknowledgement": "2026-07-19""#), "{text}");
}

#[test]
fn requests_at_the_end_of_the_calendar_are_answered() {
    let last = "9999-12-31";
    let all: String = OTHERS.iter().map(|field| format!(r#", "{field}": "{last}""#)).collect();
    let text = format!(
        r#"{{"today":"{last}","what_if":true,"arrests":[{{ {ARREST},
            "request": {{"sent":"{last}","answer":"refused"{all}}} }}]}}"#
    );
    assert!(assessment(&text).contains(r#""due": "10000-03-31""#));
    assessment(&text.replace(last, "1900-01-01"));
}
