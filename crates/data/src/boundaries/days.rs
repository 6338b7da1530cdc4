//! The days on either side of each limit: the 18th birthday, and the years that timing rules count.

use super::{TODAY, adult, case, facts};
use crate::worked::Worked;
use chrono::{Days, NaiveDate};
use rules::{Fact, Group, ImageKind, Offence, Outcome, Police, RULES, Rule};
use toml::{Table, Value};

pub(super) fn all() -> Vec<Worked> {
    let mut cases = vec![birthdays()];
    cases.extend(
        [("", "not-known")].into_iter().chain(Group::NAMES.iter().map(|it| (*it, *it))).map(
            |(group, words)| {
                let title = format!("The days around each waiting time, group: {words}");
                case(&format!("waiting-{words}"), &title, waiting(group))
            },
        ),
    );
    cases
}

/// When someone was born and when the photo was taken, where a day makes the difference or leaves it open.
const BIRTHDAYS: [(&str, &str); 14] = [
    ("2008-05-10", "2026-05-09"),
    ("2008-05-10", "2026-05-10"),
    ("2008-02-29", "2026-02-28"),
    ("2008-02-29", "2026-03-01"),
    ("2008-05-10", "2026-04"),
    ("2008-05-10", "2026-05"),
    ("2008-05-10", "2026-06"),
    ("2008-05", "2026-05-10"),
    ("2008-05", "2026-06-01"),
    ("2008", "2025"),
    ("2008", "2026"),
    ("2007", "2026"),
    ("2008-05-10", ""),
    ("", "2026-05-10"),
];

fn birthdays() -> Worked {
    let arrests = BIRTHDAYS.map(|(born, taken)| {
        facts(&[
            (Fact::Police, Police::EnglandOrWales.as_str()),
            (Fact::ImageKind, ImageKind::Custody.as_str()),
            (Fact::Born, born),
            (Fact::ImageTaken, taken),
            (Fact::Outcome, Outcome::NoFurtherAction.as_str()),
        ])
    });
    case("birthdays", "The days around the 18th birthday", arrests.to_vec())
}

/// A convicted adult, with each date around each waiting time.
fn waiting(group: &str) -> Vec<Table> {
    let dated = |date: String| {
        let mut facts = adult(
            Police::EnglandOrWales.as_str(),
            ImageKind::Custody.as_str(),
            Outcome::Convicted.as_str(),
        );
        let more = [
            (Fact::Offence, Offence::Recordable.as_str().to_owned()),
            (Fact::Group, group.to_owned()),
            (Fact::ConvictedOrReleased, date),
        ];
        let known = more.into_iter().filter(|(_, value)| !value.is_empty());
        facts.extend(known.map(|(fact, value)| (fact.as_str().to_owned(), Value::from(value))));
        facts
    };
    dates().into_iter().map(dated).collect()
}

/// For each number of years that a rule counts: the last day that has passed, the first that has not,
/// the month and the year that hold it. And a leap day, today, and no date.
fn dates() -> Vec<String> {
    let (year, month, day) = TODAY;
    let mut years: Vec<i32> = RULES.iter().filter_map(Rule::years).collect();
    years.sort_unstable();
    let mut dates = Vec::new();
    for years in years {
        let passed = NaiveDate::from_ymd_opt(year - years, month, day).unwrap_or_default();
        let not_yet = passed.checked_add_days(Days::new(1)).unwrap_or_default();
        dates.extend([passed.to_string(), not_yet.to_string()]);
        dates.extend(["%Y-%m", "%Y"].map(|form| passed.format(form).to_string()));
    }
    dates.push("2024-02-29".to_owned());
    dates.push(format!("{year}-{month:02}-{day:02}"));
    dates.push(String::new());
    dates
}
