//! Faults of dates.

use super::{arrest, assessment, check, check_place, faults, run_in};

#[test]
fn a_date_that_cannot_be_is_a_fault() {
    for field in ["image_taken", "born", "convicted_or_released"] {
        let place = format!("arrests[0].{field}");
        for date in ["2025-02-30", "2025-13", "2025-00-01", "1900-02-29"] {
            check(
                &format!(r#""{field}": "{date}""#),
                &format!(r#"{place}: "{date}" is not in the calendar; give a real date"#),
            );
        }
        for date in ["1899", "1899-12-31"] {
            check(
                &format!(r#""{field}": "{date}""#),
                &format!(r#"{place}: "{date}" is before 1900; give a date from 1900 on"#),
            );
        }
        for date in ["2025-2-3", "03/2025", "", " 2025", "２０２５", "2025-02-03T10:00:00Z"] {
            check(
                &format!(r#""{field}": "{date}""#),
                &format!(
                    "{place}: {date:?} is not a date in a form that is read; \
                     give YYYY-MM-DD, YYYY-MM or YYYY"
                ),
            );
        }
        for date in ["2026-11-22", "2026-12", "2027", "9999-12-31"] {
            check(
                &format!(r#""{field}": "{date}""#),
                &format!("{place}: {date} is after today (2026-11-21)"),
            );
        }
        for date in ["2026-11-21", "2026-11", "2026", "1900", "1900-01-01"] {
            assessment(&arrest(&format!(r#""{field}": "{date}""#)));
        }
    }
}

#[test]
fn today_is_one_full_day_from_1900_on() {
    for today in ["2026-11", "2026", "2026-11-31", "1899-12-31", "tomorrow", "2026-11-21 "] {
        check_place(format!(r#"{{"today":"{today}","arrests":[{{}}]}}"#), "today");
    }
    assessment(r#"{"today":"1900-01-01","arrests":[{}]}"#);
    assessment(r#"{"today":"9999-12-31","arrests":[{}]}"#);
}

#[test]
fn without_today_dates_are_compared_with_the_system_date() {
    check_place(r#"{"arrests":[{"image_taken":"9999"}]}"#, "arrests[0].image_taken");
    assessment(r#"{"arrests":[{"image_taken":"2017"}]}"#);
}

#[test]
fn a_today_that_cannot_be_read_is_compared_with_nothing() {
    check_place(r#"{"today":"now","arrests":[{"image_taken":"9999"}]}"#, "today");
}

#[test]
fn an_image_wholly_before_the_birth_is_a_fault_of_the_image() {
    check(
        r#""image_taken": "1999-12", "born": "2000""#,
        "arrests[0].image_taken: 1999-12 is before born (2000); correct one of the two",
    );
    assessment(&arrest(r#""image_taken": "2000", "born": "2000-12-31""#));
}

#[test]
fn a_conviction_before_the_tenth_birthday_is_a_fault_of_the_conviction() {
    for (born, convicted) in [
        ("2000-06-15", "2010-06-14"),
        ("2000-06-15", "1990"),
        ("2000-06", "2010-05"),
        ("2000", "2009"),
        // Someone born on 29 February turns 10 on 1 March.
        ("2004-02-29", "2014-02-28"),
        ("2004-02-29", "2014-02"),
    ] {
        check(
            &format!(r#""born": "{born}", "convicted_or_released": "{convicted}""#),
            &format!(
                "arrests[0].convicted_or_released: {convicted} is before the tenth birthday \
                 (born {born}), and nobody younger can be convicted; correct one of the two"
            ),
        );
    }
    for (born, convicted) in [
        ("2000-06-15", "2010-06-15"),
        ("2000-06-15", "2010-06"),
        ("2000-06-15", "2010"),
        ("2000-06", "2010-06-01"),
        ("2000", "2010"),
        ("2004-02-29", "2014-03-01"),
        ("2004-02-29", "2014-03"),
        ("2004-02", "2014-02-28"),
    ] {
        assessment(&arrest(&format!(
            r#""born": "{born}", "convicted_or_released": "{convicted}""#
        )));
    }
}

#[test]
fn dates_that_contradict_the_birth_are_each_named() {
    let found =
        faults(arrest(r#""image_taken": "1999", "born": "2000", "convicted_or_released": "2005""#));
    let places: Vec<&str> = found.iter().filter_map(|line| line.split(": ").next()).collect();
    assert_eq!(places, ["arrests[0].image_taken", "arrests[0].convicted_or_released"]);
}

#[test]
fn a_birth_beside_an_age_is_a_fault() {
    check(
        r#""born": "2000", "age_at_image": "under-18""#,
        "arrests[0].born: given beside age_at_image; give one of the two",
    );
    assert_eq!(faults(arrest(r#""born": null, "age_at_image": "17""#)).len(), 3);
}

/// It took the date in UTC, so that in a British summer a photo of today was refused until one o'clock.
#[test]
fn the_date_of_the_system_was_that_of_another_place() {
    let first = (chrono::Utc::now() + chrono::TimeDelta::hours(14)).date_naive();
    let input = format!(r#"{{ "arrests": [ {{ "image_taken": "{first}", "born": "2000" }} ] }}"#);
    // The two zones never have the same day.
    let [there, elsewhere] = ["XXX-14", "XXX+12"].map(|zone| run_in(zone, input.as_bytes()));
    assert_eq!(there.status.code(), Some(0), "{there:?}");
    assert_eq!(elsewhere.status.code(), Some(2), "{elsewhere:?}");
}
