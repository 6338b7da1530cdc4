//! The steps to how it ended, and dates that do not fit, as a reader meets them.

use super::browser::{Browser, in_browser};
use super::steps::until_screen;
use super::walk::{Facts, Walk, answer, next};
use check::{Question, titles};
use std::collections::BTreeSet;
use words::UI;

const SHOWN_STAGES: &str =
    "[...document.querySelectorAll('input[name=outcome-stage]')].map((it) => it.value).join()";

async fn heading(browser: &Browser) -> String {
    browser.text("document.querySelector('h1').innerText").await
}

#[test]
fn an_older_case_asks_the_first_step_again_and_says_so() {
    const FACTS: Facts = Facts(
        "police=england-or-wales age_at_image=18-or-over older-case=older-case outcome=convicted \
         offence=recordable group=group-3 convicted_or_released=2019",
    );
    in_browser(async |browser| {
        browser.open_check().await;
        let mut walk = Walk::begun(browser).await;
        let mut seen = Vec::new();
        while let Some(question) = walk.question() {
            let is_older = titles::is_older(question, walk.visit().answers());
            let says = format!(
                "document.querySelector('form').innerText.includes('{}')",
                UI.question_older
            );
            assert_eq!(browser.holds(&says).await, is_older, "{question:?}");
            browser.expect("!document.querySelector('#app input:checked')").await;
            seen.push((question, heading(browser).await));
            walk.answer(browser, FACTS).await;
        }
        let titles: BTreeSet<&String> = seen.iter().map(|(_, title)| title).collect();
        assert_eq!(titles.len(), seen.len(), "each screen asks something else: {seen:?}");
        // Back over the screens that share a name.
        for (question, title) in seen.iter().rev() {
            browser.click(".back").await;
            until_screen(browser, question.screen()).await;
            browser.until(&format!("document.querySelector('h1').innerText === '{title}'")).await;
        }
        // Each has its row among the answers.
        for _ in &seen {
            browser.forward().await;
        }
        until_screen(browser, "check-answers").await;
        let rows = "[...document.querySelectorAll('#app dt')].map((it) => it.innerText)";
        let shorts: Vec<&str> = seen.iter().map(|(it, _)| words::question(*it).short).collect();
        assert_eq!(browser.value(rows).await, serde_json::json!(shorts));
    });
}

#[test]
fn an_outcome_of_another_stage_is_dropped_and_told() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales age_at_image=18-or-over outcome=not-guilty";
        Walk::to_answers(browser, Facts(facts)).await;
        for _ in 0..3 {
            browser.back().await;
        }
        until_screen(browser, "outcome-stage").await;
        browser.expect("document.querySelector('[value=court]').checked").await;
        answer(browser, "outcome-stage", Some("police")).await;
        assert_eq!(next(browser).await, "outcome");
        let list = "[...document.querySelectorAll('.notice li')].map((it) => it.innerText).join()";
        assert_eq!(browser.text(list).await, words::question(Question::Outcome).short);
        browser.expect("!document.querySelector('#app input:checked')").await;
        browser.expect("!document.querySelector('[value=not-guilty]')").await;
    });
}

#[test]
fn no_case_is_offered_only_without_custody_and_an_older_case_only_after_it() {
    in_browser(async |browser| {
        for (kind, expected) in [
            ("custody", "live,police,court,cancelled,older,none,not-sure"),
            ("elsewhere", "live,police,court,cancelled,none,no-case,not-sure"),
        ] {
            browser.open_check().await;
            next(browser).await;
            answer(browser, "police", Some("england-or-wales")).await;
            next(browser).await;
            answer(browser, "image_kind", Some(kind)).await;
            if next(browser).await == "age_at_image" {
                answer(browser, "age_at_image", Some("under-18")).await;
                next(browser).await;
            }
            assert_eq!(browser.text(SHOWN_STAGES).await, expected, "{kind}");
        }
    });
}

/// Answers the last question on the way, a date, and expects an error in its place.
async fn expect_refused(browser: &Browser, year: &str, message: &str) {
    browser.run("document.getElementById('convicted_or_released-year').select();").await;
    browser.type_into("convicted_or_released-year", year).await;
    browser.click("[data-screen] [type=submit]").await;
    browser.until("document.querySelector('#errors')").await;
    browser.until("document.activeElement.id === 'errors'").await;
    assert_eq!(browser.text("document.querySelector('#errors li').innerText").await, message);
}

/// Somebody born in 2000 and photographed in 2021 enters a conviction of 1990.
#[test]
fn a_conviction_before_the_tenth_birthday_was_taken_and_one_before_the_photo_not_asked_about() {
    in_browser(async |browser| {
        browser.open_check().await;
        let facts = Facts(
            "police=england-or-wales born=2000 image_taken=2021 outcome=convicted \
             offence=recordable group=group-3",
        );
        let mut walk = Walk::begun(browser).await;
        while walk.question() != Some(Question::ConvictedOrReleased) {
            walk.answer(browser, facts).await;
        }
        expect_refused(browser, "1990", UI.errors_convicted_young).await;
        expect_refused(browser, "1990", UI.errors_convicted_young).await;
        expect_refused(browser, "2019", UI.errors_convicted_before).await;
        // Another date is asked about anew, the same one is taken.
        expect_refused(browser, "2018", UI.errors_convicted_before).await;
        assert_eq!(next_after_error(browser).await, "other_record");
    });
}

/// Presses Continue once more on a question that shows an error.
async fn next_after_error(browser: &Browser) -> String {
    browser.click("[data-screen] [type=submit]").await;
    browser.until("!document.querySelector('#errors')").await;
    browser.screen().await
}

/// A letter said "born May 1994, arrested March 2019, I was under 18".
#[test]
fn a_birth_date_that_contradicts_the_age_is_pointed_out_beside_its_field() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales age_at_image=under-18 outcome=not-guilty";
        Walk::to_letter(browser, Facts(facts)).await;
        let said = format!(
            "[...document.querySelectorAll('#born ~ [aria-live=polite]')].some((it) => \
             it.innerText === '{}')",
            UI.detail_born_differs
        );
        browser.type_into("born", "10 May 1994").await;
        browser.type_into("arrest-date", "March 201").await;
        browser.expect(&format!("!{said}")).await;
        browser.type_into("arrest-date", "9").await;
        browser.expect(&said).await;
        browser.run("document.getElementById('born').select();").await;
        browser.type_into("born", "10 May 2002").await;
        browser.expect(&format!("!{said}")).await;
    });
}
