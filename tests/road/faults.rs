//! What is typed at a question about a request, and what is said where it is no answer.

use super::people::{choice, day};
use check::{DateError, Draft};
use road::{Asked, AskedAnswer, Mistake, draft_of, read};
use rules::RequestFact;
use words::AskedChoice;

fn draft(date: [&str; 3], choice: &str) -> Draft {
    let [day, month, year] = date.map(str::to_owned);
    Draft { choice: choice.to_owned(), day, month, year }
}

/// A request that was sent on 10 November 2026, looked at on the 28th.
fn before() -> Asked {
    let mut asked = Asked::default();
    asked.set(RequestFact::Sent, AskedAnswer::Day(day("2026-11-10")));
    asked.set(RequestFact::IdAsked, AskedAnswer::Day(day("2026-11-20")));
    asked
}

#[track_caller]
fn check(
    question: RequestFact,
    date: [&str; 3],
    chosen: &str,
    expected: Result<AskedAnswer, Mistake>,
) {
    let found = read(&draft(date, chosen), question, &before(), day("2026-11-28"));
    assert_eq!(found, expected);
    if let Err(mistake) = found {
        let words = mistake.words();
        assert!(words.ends_with('.') && !words.contains('{'), "{words}");
    }
    if let Ok(answer) = found {
        let mut asked = before();
        asked.set(question, answer);
        let again = read(&draft_of(&asked, question), question, &before(), day("2026-11-28"));
        assert_eq!(again, Ok(answer), "the fields show what was answered");
    }
}

const NO_DATE: [&str; 3] = ["", " ", ""];

#[test]
fn a_day_or_one_of_the_answers_beside_it_is_read() {
    let on = |text: &str| Ok(AskedAnswer::Day(day(text)));
    check(RequestFact::Sent, ["10", "11", "2026"], "", on("2026-11-10"));
    check(RequestFact::Received, [" 12", "Nov", "2026 "], "", on("2026-11-12"));
    check(RequestFact::Received, ["10", "11", "2026"], "", on("2026-11-10"));
    check(RequestFact::Received, ["28", "11", "2026"], "", on("2026-11-28"));
    check(RequestFact::Extended, NO_DATE, "no", Ok(choice(AskedChoice::No)));
    check(RequestFact::Extended, NO_DATE, "day-not-known", Ok(choice(AskedChoice::DayNotKnown)));
    check(RequestFact::Answer, NO_DATE, "refused", Ok(choice(AskedChoice::Refused)));
}

#[test]
fn what_is_no_answer_is_told_as_the_contract_has_it() {
    let before = |fact, text| Err(Mistake::Before(fact, day(text)));
    check(RequestFact::Received, ["9", "11", "2026"], "", before(RequestFact::Sent, "2026-11-10"));
    check(
        RequestFact::IdGiven,
        ["19", "11", "2026"],
        "",
        before(RequestFact::IdAsked, "2026-11-20"),
    );
    check(RequestFact::Sent, ["29", "11", "2026"], "", Err(Mistake::Date(DateError::Future)));
    check(RequestFact::Sent, ["31", "6", "2026"], "", Err(Mistake::Date(DateError::Impossible)));
    check(RequestFact::Sent, ["", "11", "2026"], "", Err(Mistake::NotWhole));
    check(RequestFact::Sent, ["", "", "2026"], "", Err(Mistake::NotWhole));
    check(RequestFact::Sent, NO_DATE, "", Err(Mistake::Nothing));
    check(RequestFact::Sent, NO_DATE, "refused", Err(Mistake::Nothing));
    check(RequestFact::Extended, ["", "", "2026"], "no", Err(Mistake::DayAndChoice));
    check(RequestFact::Answer, NO_DATE, "", Err(Mistake::NotChosen));
    check(RequestFact::Answer, NO_DATE, "day-not-known", Err(Mistake::NotChosen));
    for error in [DateError::NotNumbers, DateError::NoYear, DateError::NoMonth, DateError::TooEarly]
    {
        assert!(Mistake::Date(error).words().ends_with('.'));
    }
}

/// Nobody can take a mark off again that was set earlier: "go back and enter it" led nowhere.
#[test]
fn a_day_counts_beside_an_answer_that_was_given_before() {
    let mut asked = before();
    asked.set(RequestFact::Received, choice(AskedChoice::DayNotKnown));
    let both = draft(["12", "11", "2026"], "day-not-known");
    let found = read(&both, RequestFact::Received, &asked, day("2026-11-28"));
    assert_eq!(found, Ok(AskedAnswer::Day(day("2026-11-12"))));
    let found = read(&both, RequestFact::Received, &before(), day("2026-11-28"));
    assert_eq!(found, Err(Mistake::DayAndChoice));
}

#[test]
fn a_mistake_names_the_date_that_must_come_first() {
    let mistake = Mistake::Before(RequestFact::Sent, day("2026-11-10"));
    let words = mistake.words();
    assert!(words.contains("10 November 2026") && words.contains("You sent your request"));
}
