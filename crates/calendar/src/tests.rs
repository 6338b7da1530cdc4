//! What is written is read by another program's parser.

use super::{Event, LONGEST, write};
use chrono::NaiveDate;
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Day, title and details of each event, as the other parser has them.
fn read(text: &str) -> Vec<(NaiveDate, String, Option<String>)> {
    let calendar: Calendar = text.parse().unwrap_or_else(|fault| panic!("{fault}:\n{text}"));
    let event = |component: &CalendarComponent| {
        let CalendarComponent::Event(event) = component else { panic!("{component:?}") };
        let Some(DatePerhapsTime::Date(day)) = event.get_start() else { panic!("{event:?}") };
        assert!(event.get_uid().is_some() && event.get_timestamp().is_some(), "{event:?}");
        let title = event.get_summary().unwrap_or_default().to_owned();
        (day, title, event.get_description().map(str::to_owned))
    };
    calendar.components.iter().map(event).collect()
}

/// The rules of lines: each ends in CRLF, none is too long, none is cut inside a character.
fn check_lines(text: &str) {
    assert!(text.ends_with("\r\n"));
    for line in text.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= LONGEST, "{} octets: {line:?}", line.len());
        assert!(!line.is_empty() && !line.contains(['\r', '\n']), "{line:?}");
    }
}

#[track_caller]
fn check(title: &str, details: Option<&str>, read_title: &str, read_details: Option<&str>) {
    let on = day(2026, 12, 1);
    let text = write(&[Event { day: on, title, details }], day(2026, 11, 21));
    check_lines(&text);
    let expected = vec![(on, read_title.to_owned(), read_details.map(str::to_owned))];
    assert_eq!(read(&text), expected, "{text}");
}

#[test]
fn each_text_comes_back() {
    check("Reply due", None, "Reply due", None);
    check("A, b; c: \"d\" \\ e", None, "A, b; c: \"d\" \\ e", None);
    check("One\nTwo\r\nThree\rFour", None, "One\nTwo\nThree\nFour", None);
    check("\u{0}A\u{7}\tB\u{7f}", None, "A B", None);
    check("Due", Some("Section 45(1), if sent."), "Due", Some("Section 45(1), if sent."));
    for length in 60..90 {
        let title = "é".repeat(length / 2) + &"x".repeat(length % 2);
        check(&title, None, &title, None);
    }
    let long = "日本語 👮🏽‍♀️ and words, ".repeat(40);
    let long = long.trim_end();
    check("Due", Some(long), "Due", Some(long));
}

#[test]
fn a_file_is_written_as_it_should_be() {
    let events = [
        Event { day: day(2026, 12, 21), title: "Reply due", details: None },
        Event { day: day(2027, 1, 4), title: "Date to note", details: Some("Call, then write") },
    ];
    let expected = "BEGIN:VCALENDAR|VERSION:2.0|PRODID:-//Dates//EN|\
        BEGIN:VEVENT|UID:20261221-1-20261121@dates.invalid|DTSTAMP:20261121T000000Z|\
        DTSTART;VALUE=DATE:20261221|SUMMARY:Reply due|TRANSP:TRANSPARENT|CLASS:PRIVATE|END:VEVENT|\
        BEGIN:VEVENT|UID:20270104-2-20261121@dates.invalid|DTSTAMP:20261121T000000Z|\
        DTSTART;VALUE=DATE:20270104|SUMMARY:Date to note|DESCRIPTION:Call\\, then write|\
        TRANSP:TRANSPARENT|CLASS:PRIVATE|END:VEVENT|END:VCALENDAR|";
    assert_eq!(write(&events, day(2026, 11, 21)).replace("\r\n", "|"), expected);
}

#[test]
fn no_events_are_still_a_calendar() {
    assert_eq!(read(&write(&[], day(2026, 11, 21))), []);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Words of any script, with the signs that mean something in such a file.
    #[test]
    fn any_text_comes_back(text in "[a-zA-Z0-9,;:\\\\\"'é日👮 \n]{1,200}") {
        let (title, on) = (text.trim(), day(2026, 2, 28));
        let text = write(&[Event { day: on, title, details: Some(title) }], on);
        check_lines(&text);
        let expected = vec![(on, title.to_owned(), Some(title.to_owned()))];
        prop_assert_eq!(read(&text), expected, "{}", text);
    }

    /// Whatever is in a text, it adds no line of its own to the file.
    #[test]
    fn no_text_adds_a_line(text in "\\PC*|[\\r\\n\\x00-\\x1f:;A-Z]*") {
        let on = day(2026, 2, 28);
        let whole = write(&[Event { day: on, title: &text, details: None }], on);
        check_lines(&whole);
        let unfolded = whole.replace("\r\n ", "");
        prop_assert_eq!(unfolded.matches("\r\n").count(), 12);
    }
}
