//! Bank holidays: a table that is cut short, or out of order, would move a date to a wrong day.

use crate::good::check;

#[test]
fn a_table_of_bank_holidays_is_whole_and_in_order() {
    check(
        "bank-holidays.json",
        r#"
    2026-05-02 => 2026-02-30
        5: `date` is not a day: write it as "2026-12-25"
    2026-05-02 => 2026-05-01
        5: has 2026-05-01 after a later day or twice: keep them in order
    2026-05-03 => 2026-05-09
        7: has 2026-05-04 after a later day or twice: keep them in order
    2026-05-08 => 2027-05-08
        4: has only 7 bank holidays in 2026: give all of a year, or none of it
        11: has only 1 bank holidays in 2027: give all of a year, or none of it
    "Day 3" => " "
        6: has a day without a `title`: say which holiday it is
    "A list" => ""
        2: has a wrong `source`: say where the days come from
    england-and-wales => scotland
        2: has a wrong `division`: give those of england-and-wales
"#,
    );
}

#[test]
fn a_table_of_another_form_is_refused_with_its_line() {
    check(
        "bank-holidays.json",
        r#"
    "title": "Day 2" => "name": "Day 2"
        5: has a day that cannot be read: unknown field `name`, expected one of `date`, `title`, `notes`
    "source": "A list", =>
        12: cannot be read: missing field `source`
    "events": [ => "events": 1, "x": [
        3: cannot be read: invalid type: integer `1`, expected a sequence
    "Day 1", => "Day 1"
        4: cannot be read: expected `,` or `}`
"#,
    );
    check(
        "bank-holidays.json",
        "\n    (all) => []\n        1: cannot be read: invalid length 0, expected struct Whole with 3 elements\n",
    );
}
