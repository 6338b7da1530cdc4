//! Faults of the text as a whole, and how faults are told.

use super::{EXAMPLE, EXAMPLE_ASSESSED, arrest, assessment, check_place, faults};

#[test]
fn every_fault_is_found_at_once() {
    let found = faults(
        r#"{ "today": "2026-11-21", "when": 1, "arrests": [
            { "police": null, "outcome": "acquited", "image_taken": "2025-02-30" },
            7,
            { "born": "1899", "dob": "2000", "group": 3, "group": "group-3" } ] } x"#,
    );
    let places: Vec<&str> = found.iter().filter_map(|line| line.split(": ").next()).collect();
    assert_eq!(
        places,
        [
            "input",
            "when",
            "arrests[0].police",
            "arrests[0].image_taken",
            "arrests[0].outcome",
            "arrests[1]",
            "arrests[2].dob",
            "arrests[2].group",
            "arrests[2].born",
            "arrests[2].group",
        ]
    );
}

#[test]
fn what_is_not_one_json_document_is_refused() {
    let mut invalid = EXAMPLE.as_bytes().to_vec();
    invalid[10] = 0xff;
    for input in [
        b"".as_slice(),
        b" \n\t",
        b"{",
        b"{\"arrests\":[{}],}",
        b"{'arrests':[{}]}",
        b"{\"arrests\":[{}]} {}",
        b"{\"arrests\":[{}]}\0",
        b"\xef\xbb\xbf{\"arrests\":[{}]}",
        b"\xff\xfe{\0}\0",
        br#"{"arrests":[{"police":"\ud800"}]}"#,
        br#"{"arrests":[{}]} // done"#,
        &invalid,
    ] {
        check_place(input, "input");
    }
}

#[test]
fn deep_nesting_is_refused() {
    for depth in [128, 10_000, 400_000] {
        check_place("[".repeat(depth), "input");
        check_place(format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth)), "input");
    }
    let nested = format!("{}{}", "[".repeat(100), "]".repeat(100));
    check_place(arrest(&format!(r#""police": {nested}"#)), "arrests[0].police");
}

#[test]
fn more_than_one_mebibyte_is_refused_unread() {
    let sized = |size: usize| format!("{EXAMPLE}{}", " ".repeat(size - EXAMPLE.len()));
    assert_eq!(assessment(&sized(1 << 20)), EXAMPLE_ASSESSED);
    let refused = ["input: over 1 MiB; give fewer or shorter fields"];
    assert_eq!(faults(sized((1 << 20) + 1)), refused);
    assert_eq!(faults("x".repeat(3 << 20)), refused);
}

#[test]
fn what_an_input_says_cannot_break_the_line_of_its_fault() {
    let found = faults(arrest("\"a\\nb\\u001b[31m\": 1, \"police\": \"x\\ny\\u202e\""));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|line| !line.contains(['\u{1b}', '\u{202e}'])), "{found:?}");
    let long = faults(arrest(&format!(r#""police": "{}""#, "é".repeat(100_000))));
    assert!(long.len() == 1 && long[0].len() < 500, "{long:?}");
}
