//! Why a file is refused, at which line, and that the person is told something that helps.

use super::{of_arrest, today, with};
use own_file::{LARGEST, Refusal, Why, read};

#[track_caller]
fn check(text: &str, why: Why, line: usize) {
    let refusal = read(text, today()).unwrap_err();
    assert_eq!(refusal, Refusal { why, line }, "{text}");
    let said = refusal.sentence();
    assert!(said.ends_with('.') && !said.contains(['{', '}']), "{said}");
}

/// A file whose one arrest has these fields, which begin in line 3.
fn lines(fields: &str) -> String {
    with(&of_arrest(&format!("\n\n{fields}\n")))
}

#[test]
fn what_is_no_file_of_ours_is_said_to_be_none() {
    check("", Why::NotOurs, 1);
    check(" \n ", Why::NotOurs, 2);
    check("Dear Sir", Why::NotOurs, 1);
    check("\u{feff}{}", Why::NotOurs, 1);
    check("[]", Why::NotOurs, 1);
    check("{}", Why::NotOurs, 1);
    check(r#"{ "about": "", "version": 2 }"#, Why::NotOurs, 1);
    check(r#"{ "version": 2, "circumstances": { "arrests": [{}] } }"#, Why::NotOurs, 1);
    check(&with(r#"{ "arrests": [] }"#), Why::NotOurs, 1);
    check(r#"{ "name": "x", "about": "" }"#, Why::NotKnown, 1);
}

#[test]
fn a_newer_or_too_large_file_is_told_from_a_damaged_one() {
    check(r#"{ "about": "", "version": 3, "cases": 1 }"#, Why::Newer, 1);
    check(r#"{ "about": "", "version": 99999999999999999999 }"#, Why::Newer, 1);
    check(r#"{ "about": "", "version": 1 }"#, Why::NotKnown, 1);
    check(r#"{ "about": "", "version": "2" }"#, Why::NotKnown, 1);
    check(&" ".repeat(LARGEST + 1), Why::TooLarge, 1);
    let arrests = vec!["{}"; 51].join(",\n");
    check(&with(&format!("{{ \"arrests\": [{arrests}] }}")), Why::TooMany, 51);
}

#[test]
fn what_is_damaged_is_found_at_its_line() {
    let whole = with(&of_arrest("\"police\": \"scotland\""));
    for end in 1..whole.len() {
        let refusal = read(&whole[..end], today()).unwrap_err();
        assert_eq!(refusal.line, 1, "{}", &whole[..end]);
    }
    check(&lines("\"police\" \"scotland\""), Why::Damaged, 3);
    check(&lines("\"police\": \"scotland\","), Why::Damaged, 4);
    check(&lines("\"police\": \"scot\nland\""), Why::Damaged, 3);
    check(&lines("\"police\": \"\\x\""), Why::Damaged, 3);
    check(&lines("\"police\": \"\\ud800\""), Why::Damaged, 3);
    check(&lines("\"police\": \"\\u12é4\""), Why::Damaged, 3);
    check(&lines("\"police\": \"\\u12\""), Why::Damaged, 3);
    check(r#"{ "about": "", "version": 02 }"#, Why::Damaged, 1);
    check(&lines("'police': 'scotland'"), Why::Damaged, 3);
    check(&(with(&of_arrest("")) + "\n\nx"), Why::Damaged, 3);
}

#[test]
fn a_fault_of_circumstances_is_found_at_its_line() {
    check(&lines("\"force\": \"met\""), Why::NotKnown, 3);
    check(&lines("\"police\": \"met\""), Why::NotKnown, 3);
    check(&lines("\"police\": 7"), Why::NotKnown, 3);
    check(&lines("\"police\": \"scotland\",\n\"police\": \"scotland\""), Why::NotKnown, 4);
    check(&lines("\"born\": \"2000-13\""), Why::NoSuchDate, 3);
    check(&lines("\"born\": \"1899\""), Why::NoSuchDate, 3);
    check(&lines("\"image_taken\":\n\"2027\""), Why::Future, 4);
    check(&lines("\"born\": \"2001\",\n\"image_taken\": \"2000\""), Why::Contradiction, 1);
    let request = "\"request\": { \"sent\": \"2026-10-02\",\n\"received\": \"2026-10-01\" }";
    check(&lines(request), Why::Contradiction, 3);
    check(&lines("\"request\": { \"sent\": \"2026-10\" }"), Why::NoSuchDate, 3);
    check(&lines("\"request\": { \"sent\": \"2026-11-22\" }"), Why::Future, 3);
}

/// A file that was saved by a device whose clock was ahead.
#[test]
fn no_date_lies_after_the_day_on_which_the_file_is_opened() {
    let ahead = with(r#"{ "today": "2027-02-01", "arrests": [{ "image_taken": "2027-01" }] }"#);
    check(&ahead, Why::Future, 1);
}

#[test]
fn details_and_names_are_read_as_strictly() {
    let whole = |rest: &str| {
        format!(
            r#"{{ "about": "", "version": 2, "circumstances": {{ "arrests": [{{}}] }}, {rest} }}"#
        )
    };
    check(&whole(r#""details": { "password": "x" }"#), Why::NotKnown, 1);
    check(&whole(r#""details": { "name": "x", "name": "y" }"#), Why::NotKnown, 1);
    check(&whole(r#""details": { "arrests": [], "arrests": [] }"#), Why::NotKnown, 1);
    check(&whole(r#""details": { "name": 7 }"#), Why::NotKnown, 1);
    check(&whole(r#""names": [7]"#), Why::NotKnown, 1);
    check(&whole(&format!(r#""names": ["{}"]"#, "x".repeat(201))), Why::NotKnown, 1);
    check(&whole(&format!(r#""names": [{}]"#, vec!["\"\""; 51].join(","))), Why::TooMany, 1);
}
