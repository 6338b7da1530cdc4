//! Another arrest: what is about the sender stays, what belongs to the last arrest goes, and a letter
//! goes only after a question.

use super::browser::{Browser, in_browser};
use super::paths::type_details;
use super::steps::{FACTS, expect_forgotten, until_screen};
use super::walk::{Facts, Walk, next};
use words::UI;

const ASKED: &str = "document.querySelector('#errors')";

const OTHER: Facts =
    Facts("police=england-or-wales age_at_image=under-18 outcome=not-guilty other_record=none");

async fn field(browser: &Browser, name: &str) -> String {
    browser.text(&format!("document.getElementById('{name}')?.value ?? ''")).await
}

/// Writes a letter, asks for another arrest and says yes.
async fn write_and_go_on(browser: &Browser) {
    Walk::to_letter(browser, FACTS).await;
    type_details(browser).await;
    // The person takes off what is on by itself.
    browser.click("#only-this-contact").await;
    browser.click(".back").await;
    until_screen(browser, "result").await;
    browser.click_words(UI.result_another).await;
    browser.click_words(UI.result_another).await;
    until_screen(browser, "start").await;
}

async fn to_letter_of_other(browser: &Browser) {
    Walk::from_start(browser, OTHER).await;
    assert_eq!(next(browser).await, "result");
    browser.click_words(UI.result_letter).await;
    until_screen(browser, "letter").await;
}

#[test]
fn another_arrest_lost_a_letter_without_a_question() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        browser.type_into("name", "Sam").await;
        browser.click(".back").await;
        until_screen(browser, "result").await;
        let hint = format!("document.body.innerText.includes('{}')", UI.result_another_hint);
        browser.expect(&hint).await;
        browser.click_words(UI.result_another).await;
        browser.until("document.activeElement.id === 'errors'").await;
        browser.expect(&format!("{ASKED}.innerText.includes('{}')", UI.clear_ask)).await;
        browser.expect("document.activeElement.querySelector('[role=alert]')").await;
        assert_eq!(browser.screen().await, "result");
        browser.click_words(UI.clear_no).await;
        browser.until(&format!("!{ASKED}")).await;
        browser.click_words(UI.result_letter).await;
        assert_eq!(field(browser, "name").await, "Sam");
    });
}

#[test]
fn another_arrest_without_a_letter_asks_nothing() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        browser.click_words(UI.result_another).await;
        until_screen(browser, "start").await;
        browser.expect(&format!("!{ASKED}")).await;
        browser.expect("!document.querySelector('#leave')").await;
    });
}

#[test]
fn another_arrest_made_the_sender_type_everything_again() {
    in_browser(async |browser| {
        write_and_go_on(browser).await;
        browser.expect("!document.querySelector('[data-verdict]')").await;
        to_letter_of_other(browser).await;
        let kept = [
            ("name", "Sam O’Neill <b>& Co"),
            ("other-names", "Samuel Neill"),
            ("born", "27 March 1998"),
            ("address", "c/o 1 High Street\nLeeds"),
            ("contact", "sam@example.org"),
        ];
        for (name, text) in kept {
            assert_eq!(field(browser, name).await, text, "{name}");
        }
        browser.expect("!document.getElementById('only-this-contact').checked").await;
        let gone = [
            "force",
            "arrest-date",
            "arrest-place",
            "offence",
            "outcome-date",
            "custody-number",
            "pnc-number",
            "arrest-number",
            "reasons",
        ];
        for name in gone {
            assert_eq!(field(browser, name).await, "", "{name}");
        }
        let letter = browser.text("document.querySelector('#letter').textContent").await;
        assert!(letter.contains("c/o 1 High Street"), "{letter}");
        for word in ["West Yorkshire", "spring 2019", "theft", "AB/123", "It was long ago"] {
            assert!(!letter.contains(word), "{word}: {letter}");
        }
    });
}

#[test]
fn details_kept_for_another_arrest_are_guarded_and_cleared_like_a_letter() {
    in_browser(async |browser| {
        write_and_go_on(browser).await;
        // On the start already there is something to hide, and no word says otherwise.
        browser.expect("document.querySelector('#leave')").await;
        browser
            .expect(&format!("!document.body.innerText.includes('{}')", UI.clear_hint_start))
            .await;
        assert!(browser.reload_asks().await, "what was kept would be lost");
        write_and_go_on(browser).await;
        browser.click("#clear").await;
        browser.click_words(UI.clear_yes).await;
        until_screen(browser, "cleared").await;
        browser.click_words(UI.cleared_again).await;
        expect_forgotten(browser).await;
    });
}

#[test]
fn a_shared_computer_forgets_details_kept_for_another_arrest() {
    in_browser(async |browser| {
        let clock = "{ let ahead = 0; const now = Date.now, set = setInterval, asked = []; \
             Date.now = () => now() + ahead; \
             window.setInterval = (call, time) => { asked.push(call); return set(call, time); }; \
             window.pass = (minutes) => { ahead += minutes * 60_000; \
             asked.forEach((call) => call()); }; }";
        browser.before_each_page(clock).await;
        write_and_go_on(browser).await;
        browser.click("#shared").await;
        browser.run("window.pass(16);").await;
        until_screen(browser, "cleared").await;
    });
}
