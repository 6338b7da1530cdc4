//! Several arrests: each keeps its answers and details, the sender types once, and all of it is guarded
//! and cleared like one.

use super::browser::{Browser, in_browser};
use super::paths::{SHOWN, TYPED, type_details};
use super::steps::{FACTS, expect_forgotten, until_screen};
use super::walk::{Facts, Walk, next};
use check::letter::is_about_sender;
use words::{Question, UI};

pub(crate) const ASKED: &str = "document.querySelector('#errors')";

pub(crate) const OTHER: Facts =
    Facts("police=england-or-wales age_at_image=under-18 outcome=not-guilty other_record=none");
pub(crate) const LIVE: Facts =
    Facts("police=england-or-wales age_at_image=18-or-over outcome=still-investigated");

async fn field(browser: &Browser, name: &str) -> String {
    browser.text(&format!("document.getElementById('{name}')?.value ?? ''")).await
}

/// Asks for another arrest and answers its questions up to the result.
pub(crate) async fn add(browser: &Browser, facts: Facts) {
    browser.click_words(UI.arrests_add).await;
    until_screen(browser, Question::Police.screen()).await;
    Walk::at_police(browser, facts).await;
    assert_eq!(next(browser).await, "result");
}

pub(crate) async fn to_overview(browser: &Browser) {
    browser.click_words(UI.arrests_all).await;
    until_screen(browser, "overview").await;
}

/// Presses a button of the arrest with a number, on the screen of all.
pub(crate) async fn press(browser: &Browser, arrest: usize, words: &str) {
    browser
        .run(&format!(
            "[...document.querySelectorAll('[data-arrest=\"{arrest}\"] button')]\
             .find((it) => it.textContent.startsWith('{words}')).click();"
        ))
        .await;
}

#[test]
fn another_arrest_made_the_sender_type_everything_again() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        type_details(browser).await;
        // The person takes off what is on by itself.
        browser.click("#only-this-contact").await;
        browser.click(".back").await;
        until_screen(browser, "result").await;
        add(browser, OTHER).await;
        browser.expect(&format!("!{ASKED}")).await;
        to_overview(browser).await;
        press(browser, 2, UI.overview_details).await;
        until_screen(browser, "details").await;
        for (detail, _) in TYPED.iter().filter(|(detail, _)| !is_about_sender(*detail)) {
            assert_eq!(field(browser, detail.as_str()).await, "", "{detail:?}");
        }
        browser.type_into("force", "Kent Police").await;
        browser.click_words(UI.details_done).await;
        until_screen(browser, "overview").await;
        browser.click_words(UI.overview_letters).await;
        until_screen(browser, "letters").await;
        browser.run("[...document.querySelectorAll('[data-letter] .main')].at(-1).click();").await;
        until_screen(browser, "letter").await;
        for (detail, text) in TYPED.iter().filter(|(detail, _)| is_about_sender(*detail)) {
            assert_eq!(field(browser, detail.as_str()).await, *text, "{detail:?}");
        }
        browser.expect("!document.getElementById('only-this-contact').checked").await;
        let letter = browser.text(SHOWN).await;
        assert!(letter.contains("c/o 1 High Street") && letter.contains("To: Kent Police"));
        for word in ["West Yorkshire", "spring 2019", "theft", "AB/123", "It was long ago"] {
            assert!(!letter.contains(word), "{word}: {letter}");
        }
        // What was typed for the first is still there.
        browser.back().await;
        until_screen(browser, "letters").await;
        browser.click_words(UI.letters_write).await;
        until_screen(browser, "letter").await;
        let letter = browser.text(SHOWN).await;
        for word in ["West Yorkshire", "spring 2019", "AB/123", "It was long ago"] {
            assert!(letter.contains(word), "{word}: {letter}");
        }
    });
}

#[test]
fn several_arrests_are_guarded_and_cleared_like_one() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        type_details(browser).await;
        browser.click(".back").await;
        until_screen(browser, "result").await;
        add(browser, OTHER).await;
        to_overview(browser).await;
        browser.expect("document.querySelector('#leave')").await;
        assert!(browser.reload_asks().await, "a letter would be lost");
        Walk::to_letter(browser, FACTS).await;
        browser.type_into("name", "Sam O’Neill").await;
        browser.click(".back").await;
        until_screen(browser, "result").await;
        add(browser, OTHER).await;
        to_overview(browser).await;
        browser.click("#clear").await;
        browser.click_words(UI.clear_yes).await;
        until_screen(browser, "cleared").await;
        browser.click_words(UI.cleared_again).await;
        expect_forgotten(browser).await;
        browser.expect("!document.querySelector('[data-arrest]')").await;
    });
}

#[test]
fn a_shared_computer_forgets_several_arrests() {
    in_browser(async |browser| {
        let clock = "{ let ahead = 0; const now = Date.now, set = setInterval, asked = []; \
             Date.now = () => now() + ahead; \
             window.setInterval = (call, time) => { asked.push(call); return set(call, time); }; \
             window.pass = (minutes) => { ahead += minutes * 60_000; \
             asked.forEach((call) => call()); }; }";
        browser.before_each_page(clock).await;
        browser.open_check().await;
        browser.click("#shared").await;
        Walk::from_start(browser, FACTS).await;
        assert_eq!(next(browser).await, "result");
        add(browser, OTHER).await;
        to_overview(browser).await;
        browser.run("window.pass(16);").await;
        until_screen(browser, "cleared").await;
        browser.expect("!document.querySelector('[data-arrest]')").await;
    });
}
