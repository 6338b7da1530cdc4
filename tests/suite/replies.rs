//! What holds for any request, and for the tables that replies rest on.

use chrono::{Days, Months, NaiveDate};
use proptest::{option, prelude::*, sample::select};
use rules::{
    Answered, Arrest, BankHolidays, Case, DueRule, Outcome, Police, PoliceAnswer, RULES_DATE,
    ReplyDate, ReplySource, Request, RequestFact, Step, reply,
};
use std::collections::BTreeSet;
use words::BANK_HOLIDAYS;

fn wild_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        Just(NaiveDate::MIN),
        Just(NaiveDate::MAX),
        (0..200_u64).prop_map(|days| NaiveDate::MAX - Days::new(days)),
        (0..1500_u64)
            .prop_map(|days| NaiveDate::from_ymd_opt(2025, 6, 1).unwrap() + Days::new(days)),
    ]
}

prop_compose! {
    /// A request whose days may contradict each other.
    fn wild_request()(
        sent in wild_day(),
        days in proptest::collection::vec(option::of(wild_day()), 11),
        answer in option::of((select(PoliceAnswer::ALL), wild_day())),
    ) -> Request {
        let mut days = days.into_iter();
        let mut next = || days.next().flatten();
        Request {
            sent,
            received: next(),
            id_asked: next(),
            id_given: next(),
            extended: next(),
            chased: next(),
            answered: answer.map(|(answer, on)| Answered { answer, on }),
            complained: next(),
            complaint_acknowledged: next(),
            complaint_answered: next(),
            commissioner_complained: next(),
            commissioner_heard: next(),
            commissioner_answered: next(),
        }
    }
}

fn case(outcome: Option<Outcome>, today: NaiveDate) -> Case {
    let police = Some(Police::EnglandOrWales);
    Case::of(Arrest { police, outcome, ..Arrest::default() }, today)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_request_has_a_reply_that_is_whole(
        request in wild_request(), today in wild_day(), outcome in option::of(select(Outcome::ALL))
    ) {
        let found = reply(&case(outcome, today), &request, today, BANK_HOLIDAYS).unwrap();
        prop_assert!(!found.options.contains(&found.next));
        prop_assert!(found.options.is_sorted());
        prop_assert!(found.dates.iter().all(|(name, day)| found.dates.get(name) == Some(day)));
        prop_assert_eq!(found.due.is_some(), found.chase_from.is_some());
        prop_assert_eq!(found.dates.get(ReplyDate::Chase), found.chase_from);
        if let Some(due) = found.due {
            prop_assert!(due.rules().count() > 0);
            prop_assert!(Some(due.day) <= found.chase_from);
        }
        if found.next == Step::AdviceFirst {
            prop_assert_eq!(found.options, vec![]);
        }
    }

    #[test]
    fn a_table_of_bank_holidays_moves_the_last_day_on_and_nothing_back(
        request in wild_request(), today in wild_day()
    ) {
        let case = case(None, today);
        let plain = Request { id_asked: None, extended: None, ..request };
        let with = reply(&case, &plain, today, BANK_HOLIDAYS).unwrap();
        let without = reply(&case, &plain, today, BankHolidays::of(&[])).unwrap();
        prop_assert!(with.due.unwrap().day >= without.due.unwrap().day);
        prop_assert!(without.about);
    }
}

/// Someone adds the next years when GOV.UK has them, a year before they are needed.
#[test]
fn the_bank_holidays_end_a_year_after_the_date_of_the_rules_or_later() {
    let last = *BANK_HOLIDAYS.days().last().expect("bank holidays");
    assert!(last >= RULES_DATE + Months::new(12), "content/bank-holidays.json ends on {last}");
}

#[test]
fn each_way_of_counting_has_its_sources_and_each_source_is_used() {
    let counts = DueRule::ALL.iter().map(|rule| rule.count());
    let counts: Vec<_> = counts.chain(ReplyDate::ALL.iter().map(|date| date.count())).collect();
    assert!(counts.iter().all(|count| !count.basis.is_empty()));
    assert!(counts.iter().flat_map(|count| count.basis).all(|basis| !basis.at.is_empty()));
    let used: BTreeSet<ReplySource> =
        counts.iter().flat_map(|count| count.basis).map(|basis| basis.source).collect();
    assert_eq!(used, ReplySource::ALL.iter().copied().collect());
}

#[test]
fn a_fact_of_a_request_follows_one_that_stands_before_it() {
    for fact in RequestFact::ALL {
        assert_eq!(fact.follows().is_none(), *fact == RequestFact::Sent, "{fact:?}");
        assert!(fact.follows() < Some(*fact), "{fact:?}");
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// How the last day was found, for a request that police got on 3 October 2026, a Saturday.
#[track_caller]
fn check(id: Option<(&str, Option<&str>)>, extended: Option<&str>, expected: &[&str]) {
    let request = Request {
        received: Some(day("2026-10-03")),
        id_asked: id.map(|it| day(it.0)),
        id_given: id.and_then(|it| it.1).map(day),
        extended: extended.map(day),
        ..Request::sent_on(day("2026-10-01"))
    };
    let today = day("2027-06-01");
    let found = reply(&case(None, today), &request, today, BANK_HOLIDAYS).expect("a reply");
    let due = found.due.expect("a last day");
    let rules: Vec<&str> = due.rules().map(DueRule::as_str).collect();
    let last = due.day.to_string();
    assert_eq!([&[last.as_str()], rules.as_slice()].concat(), expected);
}

#[test]
fn a_last_day_says_how_it_was_counted() {
    check(None, None, &["2026-11-03", "one-month"]);
    check(None, Some("2026-11-03"), &["2027-01-04", "three-months", "next-working-day"]);
    check(None, Some("2026-11-04"), &["2026-11-03", "one-month", "late-extension"]);
    check(Some(("2026-11-04", None)), None, &["2026-11-03", "one-month", "late-identity"]);
    let late = ["2026-11-03", "one-month", "late-extension", "late-identity"];
    check(Some(("2026-11-04", None)), Some("2026-11-04"), &late);
    let given = ["2026-11-16", "one-month", "next-working-day", "identity-given"];
    check(Some(("2026-10-10", Some("2026-10-15"))), None, &given);
    check(Some(("2026-10-02", Some("2026-10-03"))), None, &["2026-11-03", "one-month"]);
}
