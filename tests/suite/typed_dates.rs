//! Dates as people type them: month names too, in the words of the language.

use check::{DateError, read_date};
use chrono::NaiveDate;
use rules::PartialDate;

const TODAY: &str = "2026-11-24";

fn read(typed: &str) -> Result<PartialDate, DateError> {
    let mut parts = typed.split('/').map(str::trim);
    let mut part = || parts.next().expect("day / month / year");
    read_date(part(), part(), part(), TODAY.parse::<NaiveDate>().expect("a date"))
}

#[track_caller]
fn check(typed: &str, date: &str) {
    assert_eq!(read(typed), Ok(PartialDate::parse(date).expect("a date")), "{typed}");
}

#[track_caller]
fn refused(typed: &str, error: DateError) {
    assert_eq!(read(typed), Err(error), "{typed}");
}

#[test]
fn a_month_by_its_name_was_called_no_number() {
    check("27 / March / 2019", "2019-03-27");
    check("27 / Mar / 2019", "2019-03-27");
    check("27 / mar / 2019", "2019-03-27");
    check("27 / mar. / 2019", "2019-03-27");
    check("/ MARCH / 2019", "2019-03");
    check("1 / Sept / 2019", "2019-09-01");
    check("1 / sep / 2019", "2019-09-01");
    check("1 / Sept. / 2019", "2019-09-01");
    check("29 / feb / 2020", "2020-02-29");
    check("/  May  / 2019", "2019-05");
    check("/ Jun / 2019", "2019-06");
    check("/ jul / 2019", "2019-07");
    check("/ Decem / 2019", "2019-12");
}

#[test]
fn every_month_of_the_language_is_read_in_full_and_by_three_letters() {
    for (index, name) in words::UI.dates_months.split(' ').enumerate() {
        let date = format!("2019-{:02}", index + 1);
        check(&format!("/ {name} / 2019"), &date);
        check(&format!("/ {} / 2019", name.to_uppercase()), &date);
        check(&format!("/ {} / 2019", name.chars().take(3).collect::<String>()), &date);
    }
}

#[test]
fn numbers_are_read_as_before() {
    check("27 / 3 / 2019", "2019-03-27");
    check("07 / 03 / 2019", "2019-03-07");
    check("/ 12 / 2019", "2019-12");
    check("/ / 2019", "2019");
}

#[test]
fn what_is_no_month_is_refused_and_nothing_is_guessed() {
    for month in ["ma", "ju", "j", "marz", "marched", "x", ".", "mar ch", "3.", "3 March", "ſep"] {
        refused(&format!("1 / {month} / 2019"), DateError::NotNumbers);
    }
    refused("March / 27 / 2019", DateError::NotNumbers);
    refused("27 / 3 / March", DateError::NotNumbers);
    refused("31 / Feb / 2019", DateError::Impossible);
    refused("/ / 19", DateError::NoYear);
    refused("/ Dec / 2026", DateError::Future);
    refused("27 / / 2019", DateError::NoMonth);
}
