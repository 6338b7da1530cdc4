//! Ranges of days, years added to them, and the eighteenth birthday.

use chrono::NaiveDate;
use rules::{
    AgeAtImage, Arrest, Case, DateFault, Group, ImageKind, Offence, Outcome, PartialDate, Police,
    When, age_at_image_of, eighteenth_birthday, tenth_birthday, years_after,
};

fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

fn day(text: &str) -> NaiveDate {
    date(text).first()
}

#[test]
fn a_partial_date_is_a_range_of_days() {
    for (text, first, last) in [
        ("2019-03-07", "2019-03-07", "2019-03-07"),
        ("2019-03", "2019-03-01", "2019-03-31"),
        ("2019-04", "2019-04-01", "2019-04-30"),
        ("2019-12", "2019-12-01", "2019-12-31"),
        ("2019-02", "2019-02-01", "2019-02-28"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2000-02", "2000-02-01", "2000-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2019", "2019-01-01", "2019-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
    ] {
        assert_eq!((date(text).first(), date(text).last()), (day(first), day(last)), "{text}");
        assert_eq!(date(text).to_string(), text);
    }
}

#[test]
fn a_text_that_is_no_date_is_refused_with_its_fault() {
    for text in [
        "",
        "-",
        "20",
        "02019",
        "2025-2-3",
        "2025-02-3",
        "2025-2",
        "03/2025",
        "2025/03",
        "2025-",
        "2025-02-",
        "2025-02-03-",
        "-2025",
        "+2025",
        " 2025",
        "2025 ",
        "2025-02-03T00:00",
        "20250203",
        "２０２５",
        "2025-０2",
        "2025–02",
        "today",
        "+025",
        "2025-+2",
        "2025--2",
    ] {
        assert_eq!(PartialDate::parse(text), Err(DateFault::Form), "{text:?}");
    }
    for text in [
        "2025-13",
        "2025-00",
        "2025-02-30",
        "2025-02-29",
        "1900-02-29",
        "2025-04-31",
        "2025-01-00",
        "2025-01-32",
        "2025-00-01",
        "2025-99-99",
    ] {
        assert_eq!(PartialDate::parse(text), Err(DateFault::Impossible), "{text:?}");
    }
    for text in ["1899", "1899-12", "1899-12-31", "0000", "0001-01-01"] {
        assert_eq!(PartialDate::parse(text), Err(DateFault::Before1900), "{text:?}");
    }
}

#[test]
fn years_keep_the_day_but_for_a_29_february_that_is_not_there() {
    for (from, years, to) in [
        ("2020-02-29", 6, "2026-02-28"),
        ("2020-02-29", 10, "2030-02-28"),
        ("2018-02-28", 10, "2028-02-28"),
        ("2018-03-01", 10, "2028-03-01"),
        ("2096-02-29", 4, "2100-02-28"),
        ("2020-02-29", 4, "2024-02-29"),
        ("2019-12-31", 6, "2025-12-31"),
    ] {
        assert_eq!(years_after(day(from), years), day(to), "{from} and {years} years");
    }
}

#[test]
fn a_date_beyond_the_calendar_is_its_last_day() {
    assert_eq!(years_after(NaiveDate::MAX, 6), NaiveDate::MAX);
    assert_eq!(years_after(NaiveDate::MAX, i32::MAX), NaiveDate::MAX);
    assert_eq!(PartialDate::Year(u16::MAX).last().to_string(), "+65535-12-31");
    assert_eq!(PartialDate::Month { year: 2020, month: 0 }.first(), day("2020-01-01"));
    assert_eq!(PartialDate::Month { year: 2020, month: u8::MAX }.last(), day("2020-12-31"));
}

#[test]
fn someone_born_on_29_february_turns_18_on_1_march() {
    assert_eq!(eighteenth_birthday(day("2008-02-29")), day("2026-03-01"));
    assert_eq!(eighteenth_birthday(day("2008-02-28")), day("2026-02-28"));
    assert_eq!(eighteenth_birthday(day("2008-05-10")), day("2026-05-10"));
}

#[test]
fn someone_born_on_29_february_turns_10_on_1_march() {
    assert_eq!(tenth_birthday(day("2008-02-29")), day("2018-03-01"));
    assert_eq!(tenth_birthday(day("2008-02-28")), day("2018-02-28"));
    assert_eq!(tenth_birthday(day("2008-05-10")), day("2018-05-10"));
    assert_eq!(tenth_birthday(NaiveDate::MAX), NaiveDate::MAX);
}

#[test]
fn the_age_is_known_only_where_every_day_of_both_ranges_agrees() {
    let under_18 = Some(AgeAtImage::Under18);
    let adult = Some(AgeAtImage::Adult);
    for (born, taken, age) in [
        ("2008-05-10", "2026-05-09", under_18),
        ("2008-05-10", "2026-05-10", adult),
        ("2008-02-29", "2026-02-28", under_18),
        ("2008-02-29", "2026-03-01", adult),
        ("2008-05-10", "2026-05", None),
        ("2008-05-01", "2026-05", adult),
        ("2008-05-31", "2026-05", None),
        ("2008-05", "2026-05-01", None),
        ("2008-05", "2026-05-30", None),
        ("2008-05", "2026-05-31", adult),
        ("2008-05", "2026-04-30", under_18),
        ("2008-05", "2026-04", under_18),
        ("2008-05", "2026-06", adult),
        ("2008", "2026", None),
        ("2008", "2025", under_18),
        ("2008", "2027", adult),
        ("2008-12-31", "2026", None),
        ("2008-01-01", "2026", adult),
        ("2008", "2026-12-31", adult),
        ("2008", "2026-12-30", None),
        ("2008-02", "2026-03-01", adult),
        ("2008-02", "2026-02-28", None),
        // A year in which both lie is possible; a year wholly before the birth is not.
        ("2008", "2008", under_18),
        ("2008", "2007", None),
    ] {
        let arrest =
            Arrest { born: Some(date(born)), image_taken: Some(date(taken)), ..Arrest::default() };
        assert_eq!(age_at_image_of(&arrest), age, "born {born}, image {taken}");
    }
}

#[test]
fn a_given_age_counts_before_a_date_of_birth() {
    let arrest = Arrest {
        age_at_image: Some(AgeAtImage::Adult),
        born: Some(date("2008")),
        image_taken: Some(date("2010")),
        ..Arrest::default()
    };
    assert_eq!(age_at_image_of(&arrest), Some(AgeAtImage::Adult));
    assert_eq!(age_at_image_of(&Arrest { age_at_image: None, image_taken: None, ..arrest }), None);
}

/// When a convicted adult can ask: `now`, or the earliest and latest day.
fn ask(group: Option<Group>, convicted: &str, today: &str) -> Option<(NaiveDate, NaiveDate)> {
    let arrest = Arrest {
        police: Some(Police::EnglandOrWales),
        image_kind: Some(ImageKind::Custody),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(Outcome::Convicted),
        offence: Some(Offence::Recordable),
        group,
        convicted_or_released: Some(date(convicted)),
        ..Arrest::default()
    };
    let ask = Case::of(arrest.clone(), day(today)).ask;
    match ask.when {
        When::Now => {
            assert_eq!((ask.earliest, ask.latest), (None, None));
            None
        }
        When::From => Some((ask.earliest.unwrap(), ask.latest.unwrap())),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_convicted_adult_can_ask_from_six_or_ten_years_on_to_the_day() {
    let from = |earliest, latest| Some((day(earliest), day(latest)));
    let six = Some(Group::Group3);
    let unknown = None;
    for (group, convicted, today, expected) in [
        (six, "2020-11-22", "2026-11-21", from("2026-11-22", "2026-11-22")),
        (six, "2020-11-21", "2026-11-21", None),
        (six, "2020-11-20", "2026-11-21", None),
        (unknown, "2016-11-22", "2026-11-21", from("2022-11-22", "2026-11-22")),
        (unknown, "2016-11-21", "2026-11-21", None),
        (unknown, "2016-11-20", "2026-11-21", None),
        (unknown, "2016", "2026-11-21", from("2022-01-01", "2026-12-31")),
        (unknown, "2020-02-29", "2026-11-21", from("2026-02-28", "2030-02-28")),
        (six, "2020", "2026-11-21", from("2026-01-01", "2026-12-31")),
        (six, "2020", "2026-12-31", None),
        (six, "2020-02", "2026-02-27", from("2026-02-01", "2026-02-28")),
        (six, "2020-02", "2026-02-28", None),
        // A partial date is not cut at today.
        (six, "2026", "2026-11-21", from("2032-01-01", "2032-12-31")),
    ] {
        assert_eq!(ask(group, convicted, today), expected, "{group:?} {convicted} {today}");
    }
    for group in [Group::Group1, Group::Group2].map(Some) {
        assert_eq!(ask(group, "2016-11-21", "2026-11-20"), from("2026-11-21", "2026-11-21"));
        assert_eq!(ask(group, "2016-11-21", "2026-11-21"), None);
        assert_eq!(ask(group, "2016-11-21", "2026-11-22"), None);
        assert_eq!(ask(group, "2018-02", "2026-11-21"), from("2028-02-01", "2028-02-28"));
    }
}
