//! Walks through the app for those who have already asked, on a day of its own.

use super::browser::Browser;
use super::overdue::live_on;
use super::walk::{Facts, answer, is_question, next};
use chrono::NaiveDate;
use rules::RequestFact;

/// Somebody who was not charged, and what has happened with their request, as `name=day` or `name=value`
/// with spaces between; what is left out has not happened, and there is no such day.
#[derive(Clone, Copy)]
pub(crate) struct Request(pub(crate) &'static str);

/// The facts of most tests: police, an adult who was not charged.
pub(crate) const NOT_CHARGED: Facts =
    Facts("police=england-or-wales age_at_image=18-or-over outcome=no-further-action");

impl Request {
    fn get(self, name: &str) -> Option<&'static str> {
        let mut given = self.0.split_whitespace().filter_map(|it| it.split_once('='));
        given.find(|(given, _)| *given == name).map(|(_, value)| value)
    }
}

/// Opens the app on a day and waits until it runs.
pub(crate) async fn open_on(browser: &Browser, day: &str) {
    live_on(browser, day.parse::<NaiveDate>().unwrap()).await;
    open(browser).await;
}

/// Opens the app and waits until it runs.
pub(crate) async fn open(browser: &Browser) {
    browser.open("asked/index.html").await;
    browser.until("document.documentElement.matches('[data-ready]')").await;
}

/// Walks from the start that is shown to the list of answers; gives the names of the screens.
pub(crate) async fn to_answers(browser: &Browser, facts: Facts, request: Request) -> Vec<String> {
    let first = next(browser).await;
    let mut screens = rest_to(browser, "check-answers", facts, request).await;
    screens.insert(0, first);
    screens
}

/// Whether the day that is asked for stands there already.
const FILLED: &str = "document.querySelector('[data-screen] input[id$=-year]')?.value";

/// Walks from the screen that is shown to another; gives the names of those that follow.
pub(crate) async fn rest_to(
    browser: &Browser,
    last: &str,
    facts: Facts,
    request: Request,
) -> Vec<String> {
    let mut screens = Vec::new();
    loop {
        let screen = browser.screen().await;
        if screen == last {
            return screens;
        }
        if is_question(&screen) {
            answer(browser, &screen, facts.get(&screen)).await;
        } else if screen != "start" && !browser.holds(FILLED).await {
            answer_fact(browser, &screen, request).await;
        }
        screens.push(next(browser).await);
    }
}

async fn answer_fact(browser: &Browser, screen: &str, request: Request) {
    let fact = RequestFact::parse(screen).unwrap_or_else(|| panic!("{screen} asks for no fact"));
    // What is left out has not happened, or nobody knows when.
    let other = match fact {
        RequestFact::Received | RequestFact::Answered => "day-not-known",
        _ => "no",
    };
    let value = request.get(screen).unwrap_or(other);
    if value.starts_with(|sign: char| sign.is_ascii_digit()) {
        answer(browser, screen, Some(value)).await;
    } else {
        browser.click(&format!("input[name='{screen}'][value='{value}']")).await;
    }
}

/// Walks to where the person stands.
pub(crate) async fn to_standing(browser: &Browser, facts: Facts, request: Request) -> Vec<String> {
    let mut screens = to_answers(browser, facts, request).await;
    screens.push(next(browser).await);
    assert_eq!(screens.last().unwrap(), "standing");
    screens
}

/// A request that police refused; the day on which most tests look at it is in the same month.
pub(crate) const REFUSED: Request = Request("sent=2026-12-01 answer=refused answered=2026-12-15");

/// Opens the app on such a day, and walks to where somebody stands whom police refused.
pub(crate) async fn to_refused(browser: &Browser) {
    open_on(browser, "2026-12-20").await;
    to_standing(browser, NOT_CHARGED, REFUSED).await;
}

/// The step that the screen names as the next.
pub(crate) async fn next_step(browser: &Browser) -> String {
    browser.text("document.querySelector('[data-next]').dataset.next").await
}

/// Expects the day of a name with these words.
pub(crate) async fn expect_day(browser: &Browser, name: &str, words: &str) {
    let shown = format!("document.querySelector('[data-date=\"{name}\"]')?.textContent ?? ''");
    let shown = browser.text(&shown).await;
    assert!(shown.contains(words), "{name} is not {words}: {shown}");
}
