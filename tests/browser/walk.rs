//! Walks through the check by the screens that appear, answering with given facts.

use super::browser::Browser;
use check::{Answer, Question, Screen, Visit};
use chrono::NaiveDate;
use rules::{Arrest, Case, Outcome, PartialDate, RULES_DATE};
use std::collections::BTreeSet;
use words::Stage;

/// Facts as `name=value` with spaces between, named as the questions are. What is left out is answered
/// "not sure", but for what most readers have: a photo taken in custody, if it is known by whom, and
/// the steps that lead to an outcome.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts(pub(crate) &'static str);

impl Facts {
    /// The value to give to a question, `None` for "not sure".
    pub(crate) fn get(self, question: &str) -> Option<&'static str> {
        let given = self.given(question).or_else(|| match question {
            "image_kind" => self.given("police").map(|_| "custody"),
            "outcome-stage" if self.given("older-case").is_some() => Some(Stage::Older.as_str()),
            "outcome-stage" | "older-stage" => {
                let outcome = Outcome::parse(self.given("outcome")?);
                Some(Stage::of(outcome.expect("an outcome")).as_str())
            }
            _ => None,
        });
        given.filter(|value| *value != "not-sure")
    }

    fn given(self, name: &str) -> Option<&'static str> {
        let mut given = self.0.split_whitespace().filter_map(|it| it.split_once('='));
        given.find(|(given, _)| *given == name).map(|(_, value)| value)
    }
}

/// Whether the screen of that name asks a question.
pub(crate) fn is_question(screen: &str) -> bool {
    Question::ALL.iter().any(|question| question.screen() == screen)
}

/// What was answered on the way, as the library of the check takes it.
pub(crate) struct Walk {
    visit: Visit,
}

impl Walk {
    /// Walks from the start to the list of answers.
    pub(crate) async fn to_answers(browser: &Browser, facts: Facts) -> Self {
        browser.open_check().await;
        Self::from_start(browser, facts).await
    }

    /// Walks from the start screen that is shown to the list of answers.
    pub(crate) async fn from_start(browser: &Browser, facts: Facts) -> Self {
        let mut walk = Self::begun(browser).await;
        while walk.question().is_some() {
            walk.answer(browser, facts).await;
        }
        walk
    }

    /// Walks from the first question of another arrest, which is shown, to its list of answers.
    pub(crate) async fn at_police(browser: &Browser, facts: Facts) -> Self {
        let mut visit = Visit::new(today(browser).await);
        visit.next();
        let mut walk = Self { visit };
        while walk.question().is_some() {
            walk.answer(browser, facts).await;
        }
        walk
    }

    /// Leaves the start screen that is shown, for the first question.
    pub(crate) async fn begun(browser: &Browser) -> Self {
        let mut visit = Visit::new(today(browser).await);
        visit.next();
        assert_eq!(next(browser).await, visit.screen().name());
        Self { visit }
    }

    /// Walks to the result.
    pub(crate) async fn to_result(browser: &Browser, facts: Facts) -> Self {
        let walk = Self::to_answers(browser, facts).await;
        assert_eq!(next(browser).await, "result");
        walk
    }

    /// Walks to the letter.
    pub(crate) async fn to_letter(browser: &Browser, facts: Facts) -> Self {
        let walk = Self::to_result(browser, facts).await;
        browser.click_words("Write my letter").await;
        assert_eq!(browser.screen().await, "letter");
        walk
    }

    /// The question that is shown.
    pub(crate) fn question(&self) -> Option<Question> {
        match self.visit.screen() {
            Screen::Question(question) => Some(question),
            _ => None,
        }
    }

    /// Answers the question that is shown, and goes on to the screen that the library leads to.
    pub(crate) async fn answer(&mut self, browser: &Browser, facts: Facts) {
        let question = self.question().expect("a question");
        let value = facts.get(question.as_str());
        answer(browser, question.screen(), value).await;
        self.visit.answer(self.as_answer(question, value));
        assert_eq!(next(browser).await, self.visit.screen().name(), "after {question:?}");
    }

    fn as_answer(&self, question: Question, value: Option<&str>) -> Answer {
        let Some(value) = value else { return Answer::NotSure };
        if question.is_date() {
            return Answer::Date(PartialDate::parse(value).expect("a date"));
        }
        let mut offered = self.visit.answers().offered(question).into_iter();
        let choice = offered.find(|answer| answer.choice.as_str() == value);
        Answer::Choice(choice.unwrap_or_else(|| panic!("{question:?} offers no {value}")).choice)
    }

    /// The names of the screens on which questions were asked.
    pub(crate) fn screens(&self) -> BTreeSet<String> {
        self.visit.way().asked().iter().map(|question| question.screen().to_owned()).collect()
    }

    /// The visit so far.
    pub(crate) fn visit(&self) -> &Visit {
        &self.visit
    }

    /// The facts that the screens asked for, as the rules take them.
    pub(crate) fn arrest(&self) -> Arrest {
        self.visit.answers().arrest().clone()
    }

    /// What the rules say about them.
    pub(crate) fn case(&self) -> Case {
        Case::of(self.arrest(), self.today())
    }

    /// The day that counts as today.
    pub(crate) fn today(&self) -> NaiveDate {
        self.visit.today()
    }
}

/// The machine's date; the date of the rules where its clock runs before them.
async fn today(browser: &Browser) -> NaiveDate {
    let now = "((d) => [d.getFullYear(), d.getMonth() + 1, d.getDate()])(new window.Date())";
    let now = browser.value(now).await;
    let part = |index: usize| u32::try_from(now[index].as_u64().unwrap()).unwrap();
    let date = NaiveDate::from_ymd_opt(i32::try_from(part(0)).unwrap(), part(1), part(2)).unwrap();
    date.max(RULES_DATE)
}

/// Fills in the question that is shown, with a value or "not sure".
pub(crate) async fn answer(browser: &Browser, fact: &str, value: Option<&str>) {
    let is_date = browser.holds(&format!("document.getElementById('{fact}-year')")).await;
    match value {
        Some(date) if is_date => {
            for (part, text) in ["year", "month", "day"].iter().zip(date.split('-')) {
                let text = text.trim_start_matches('0');
                browser.type_into(&format!("{fact}-{part}"), text).await;
            }
        }
        value => {
            let value = value.unwrap_or("not-sure");
            browser.click(&format!("input[name='{fact}'][value='{value}']")).await;
        }
    }
}

/// Presses the button that leads on, and gives the screen that it led to.
pub(crate) async fn next(browser: &Browser) -> String {
    let before = browser.screen().await;
    browser.click("[data-screen] [type=submit]").await;
    let moved = format!("document.querySelector('[data-screen]')?.dataset.screen !== '{before}'");
    browser.until(&format!("{moved} || document.querySelector('#errors')")).await;
    let after = browser.screen().await;
    assert_ne!(
        after,
        before,
        "{}",
        browser.text("document.querySelector('#errors').innerText").await
    );
    after
}
