//! Walks through the check by the screens that appear, answering with given facts.

use super::browser::Browser;
use chrono::NaiveDate;
use rules::{
    AgeAtImage, Arrest, Case, Fact, Group, Offence, OtherRecord, Outcome, PartialDate, Police,
    RULES_DATE,
};
use std::collections::BTreeSet;

/// Facts as `name=value` with spaces between; what is left out is answered "not sure".
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts(pub(crate) &'static str);

impl Facts {
    /// The value of a fact.
    pub(crate) fn get(self, fact: &str) -> Option<&'static str> {
        let mut given = self.0.split_whitespace().filter_map(|it| it.split_once('='));
        given.find(|(name, _)| *name == fact).map(|(_, value)| value)
    }
}

/// What was asked on the way, and what was answered.
pub(crate) struct Walk {
    asked: Vec<(Fact, Option<&'static str>)>,
    today: NaiveDate,
}

impl Walk {
    /// Walks from the start to the list of answers.
    pub(crate) async fn to_answers(browser: &Browser, facts: Facts) -> Self {
        browser.open_check().await;
        Self::from_start(browser, facts).await
    }

    /// Walks from the start screen that is shown to the list of answers.
    pub(crate) async fn from_start(browser: &Browser, facts: Facts) -> Self {
        let mut walk = Self { asked: Vec::new(), today: today(browser).await };
        assert_eq!(next(browser).await, "police");
        walk.on(browser, facts).await;
        walk
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

    /// Answers questions until there are none.
    async fn on(&mut self, browser: &Browser, facts: Facts) {
        let mut screen = browser.screen().await;
        while let Some(fact) = Fact::parse(&screen) {
            let value = facts.get(&screen);
            answer(browser, &screen, value).await;
            self.asked.push((fact, value));
            assert!(self.asked.len() <= Fact::ALL.len(), "a question comes twice: {screen}");
            screen = next(browser).await;
        }
        assert_eq!(screen, "check-answers");
    }

    /// The names of the questions that were asked.
    pub(crate) fn screens(&self) -> BTreeSet<String> {
        self.asked.iter().map(|(fact, _)| fact.as_str().to_owned()).collect()
    }

    /// The facts that the screens asked for, as the rules take them.
    pub(crate) fn arrest(&self) -> Arrest {
        Arrest {
            police: self.choice(Fact::Police, Police::parse),
            image_taken: self.date(Fact::ImageTaken),
            age_at_image: self.choice(Fact::AgeAtImage, AgeAtImage::parse),
            born: self.date(Fact::Born),
            outcome: self.choice(Fact::Outcome, Outcome::parse),
            offence: self.choice(Fact::Offence, Offence::parse),
            group: self.choice(Fact::Group, Group::parse),
            convicted_or_released: self.date(Fact::ConvictedOrReleased),
            other_record: self.choice(Fact::OtherRecord, OtherRecord::parse),
        }
    }

    /// What the rules say about them.
    pub(crate) fn case(&self) -> Case {
        Case::of(self.arrest(), self.today)
    }

    /// The day that counts as today.
    pub(crate) fn today(&self) -> NaiveDate {
        self.today
    }

    fn value(&self, fact: Fact) -> Option<&'static str> {
        self.asked.iter().find(|(asked, _)| *asked == fact).and_then(|(_, value)| *value)
    }

    fn choice<T>(&self, fact: Fact, parse: fn(&str) -> Option<T>) -> Option<T> {
        self.value(fact).map(|name| parse(name).unwrap_or_else(|| panic!("no value {name}")))
    }

    fn date(&self, fact: Fact) -> Option<PartialDate> {
        self.value(fact).map(|text| PartialDate::parse(text).unwrap())
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
