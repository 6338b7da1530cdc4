//! Several arrests: the letters that they make, what warns, and each changed or removed by itself.

use super::access::{audit, expect_none};
use super::another::{ASKED, LIVE, OTHER, add, press, to_overview};
use super::browser::{Browser, in_browser};
use super::paths::SHOWN;
use super::steps::{FACTS, until_screen};
use super::walk::{Walk, next};
use check::titles;
use words::{Question, UI};

/// Names the force of the arrest with a number, and comes back.
async fn name_force(browser: &Browser, arrest: usize, force: &str) {
    press(browser, arrest, UI.overview_details).await;
    until_screen(browser, "details").await;
    browser.type_into("force", force).await;
    browser.click_words(UI.details_done).await;
    until_screen(browser, "overview").await;
}

/// How many letters are listed, about how many arrests each.
async fn letters(browser: &Browser) -> String {
    browser
        .text(
            "[...document.querySelectorAll('[data-letter]')]\
             .map((it) => it.querySelectorAll('li').length).join(' ')",
        )
        .await
}

#[test]
fn three_arrests_at_two_forces_give_two_letters() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        add(browser, OTHER).await;
        add(browser, OTHER).await;
        to_overview(browser).await;
        browser.expect("document.querySelectorAll('[data-arrest]').length === 3").await;
        name_force(browser, 1, "Kent").await;
        name_force(browser, 2, "Essex Police").await;
        name_force(browser, 3, "Kent Police").await;
        browser.click_words(UI.overview_letters).await;
        until_screen(browser, "letters").await;
        browser.expect("document.querySelectorAll('input:checked').length === 3").await;
        assert_eq!(letters(browser).await, "2 1");

        browser.click_words(UI.letters_write).await;
        until_screen(browser, "letter").await;
        browser.type_into("name", "Sam Doe").await;
        let letter = browser.text(SHOWN).await;
        for words in ["To: Kent", "1. Custody image", "2. Custody image", "Sam Doe"] {
            assert!(letter.contains(words), "{words}: {letter}");
        }
        assert!(!letter.contains("3. "), "{letter}");
        browser.back().await;
        until_screen(browser, "letters").await;
        browser.run("[...document.querySelectorAll('[data-letter] .main')].at(-1).click();").await;
        until_screen(browser, "letter").await;
        let letter = browser.text(SHOWN).await;
        for words in ["To: Essex Police", "Sam Doe", "my custody image\n"] {
            assert!(letter.contains(words), "{words}: {letter}");
        }
        assert!(!letter.contains("Kent"), "{letter}");
        browser.expect_silent_console().await;
    });
}

#[test]
fn a_box_that_is_cleared_takes_its_arrest_out_of_the_letter() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        add(browser, OTHER).await;
        to_overview(browser).await;
        browser.click_words(UI.overview_letters).await;
        until_screen(browser, "letters").await;
        assert_eq!(letters(browser).await, "2");
        browser.click("#goes-1").await;
        browser.until("document.querySelectorAll('[data-letter] li').length === 1").await;
        browser.click("#goes-2").await;
        browser.until("!document.querySelector('[data-letter]')").await;
        browser.expect(&format!("document.body.innerText.includes('{}')", UI.letters_none)).await;
    });
}

#[test]
fn a_case_that_is_not_over_warns_and_nothing_is_chosen() {
    in_browser(async |browser| {
        Walk::to_result(browser, OTHER).await;
        add(browser, LIVE).await;
        to_overview(browser).await;
        browser.click_words(UI.overview_letters).await;
        until_screen(browser, "letters").await;
        browser.expect("document.querySelector('[data-needs-care]')").await;
        browser.expect("document.querySelector('[data-stop]')").await;
        browser.expect("!document.querySelector('input:checked, [data-letter]')").await;
        browser.expect("document.querySelectorAll('.choice input').length === 1").await;
        let told = words::told(words::Told::Wait).headline;
        let left_out = "document.querySelector('[data-left-out]').innerText";
        browser.expect(&format!("{left_out}.includes('{told}')")).await;
    });
}

#[test]
fn a_change_in_one_arrest_leaves_the_others_as_they_are() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        add(browser, OTHER).await;
        to_overview(browser).await;
        let first = "document.querySelector('[data-arrest=\"1\"]').innerText";
        let before = browser.text(first).await;
        press(browser, 2, UI.overview_change).await;
        until_screen(browser, "check-answers").await;
        browser.click(".row:first-child .change button").await;
        until_screen(browser, Question::Police.screen()).await;
        browser.click("input[value='scotland']").await;
        assert_eq!(next(browser).await, "check-answers");
        assert_eq!(next(browser).await, "result");
        to_overview(browser).await;
        assert_eq!(browser.text(first).await, before);
        let second = browser.text("document.querySelector('[data-arrest=\"2\"]').innerText").await;
        assert!(second.contains(words::told(words::Told::OtherRules).short), "{second}");
    });
}

#[test]
fn an_arrest_is_removed_after_a_question_alone() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        add(browser, LIVE).await;
        to_overview(browser).await;
        press(browser, 2, UI.overview_remove).await;
        browser.until("document.activeElement.id === 'errors'").await;
        browser.expect(&format!("{ASKED}.innerText.includes('{}')", UI.overview_remove_ask)).await;
        browser.click_words(UI.clear_no).await;
        browser.until(&format!("!{ASKED}")).await;
        browser.expect("document.querySelectorAll('[data-arrest]').length === 2").await;
        press(browser, 2, UI.overview_remove).await;
        browser.until("document.activeElement.id === 'errors'").await;
        browser.click_words(UI.overview_remove_yes).await;
        until_screen(browser, "result").await;
        browser.expect("document.querySelector('[data-verdict=no-presumption]')").await;
        // With one arrest all is as before.
        browser.click_words(UI.result_letter).await;
        until_screen(browser, "letter").await;
        browser.expect("document.getElementById('force')").await;
    });
}

#[test]
fn back_and_forward_pass_the_screens_of_several_arrests() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        add(browser, OTHER).await;
        to_overview(browser).await;
        browser.click_words(UI.overview_letters).await;
        until_screen(browser, "letters").await;
        for name in ["overview", "result", "check-answers"] {
            browser.back().await;
            until_screen(browser, name).await;
        }
        browser.expect("document.querySelectorAll('.summary .row').length < 7").await;
        for name in ["result", "overview", "letters"] {
            browser.forward().await;
            until_screen(browser, name).await;
            browser.expect("Number.isInteger(history.state)").await;
        }
    });
}

#[test]
fn a_name_that_was_given_is_shown_and_stands_in_no_title_and_no_letter() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        add(browser, OTHER).await;
        to_overview(browser).await;
        press(browser, 1, UI.overview_details).await;
        until_screen(browser, "details").await;
        browser.type_into("arrest-name", "Leeds <b>, 2019").await;
        browser.expect("document.activeElement.id === 'arrest-name'").await;
        browser.click(".back").await;
        until_screen(browser, "overview").await;
        let shown = "document.querySelector('[data-arrest=\"1\"] h2').innerText";
        assert_eq!(browser.text(shown).await, "Leeds <b>, 2019");
        let title = format!("{} – Custody Image Check", UI.overview_title);
        assert_eq!(browser.text("document.title").await, title);
        press(browser, 1, UI.overview_change).await;
        until_screen(browser, "check-answers").await;
        browser.expect("document.querySelector('#app').innerText.includes('Leeds <b>')").await;
        browser.click(".row:first-child .change button").await;
        until_screen(browser, Question::Police.screen()).await;
        let title = titles::title_for_history(Question::Police);
        browser.expect(&format!("document.title.startsWith('{title}')")).await;
        to_letters_from(browser).await;
        assert!(!browser.text(SHOWN).await.contains("Leeds <b>"));
    });
}

/// From a question back to all arrests, and to the first letter.
async fn to_letters_from(browser: &Browser) {
    browser.back().await;
    browser.back().await;
    until_screen(browser, "overview").await;
    browser.click_words(UI.overview_letters).await;
    until_screen(browser, "letters").await;
    browser.click_words(UI.letters_write).await;
    until_screen(browser, "letter").await;
}

#[test]
fn every_screen_about_several_arrests_is_accessible() {
    in_browser(async |browser| {
        let mut faults = Vec::new();
        Walk::to_result(browser, FACTS).await;
        for facts in [OTHER, LIVE] {
            add(browser, facts).await;
        }
        audit(browser, "result of several", &mut faults).await;
        to_overview(browser).await;
        audit(browser, "overview", &mut faults).await;
        press(browser, 1, UI.overview_remove).await;
        browser.until("document.querySelector('#errors')").await;
        audit(browser, "overview, remove?", &mut faults).await;
        browser.click_words(UI.clear_no).await;
        press(browser, 1, UI.overview_details).await;
        until_screen(browser, "details").await;
        audit(browser, "details", &mut faults).await;
        browser.click_words(UI.details_done).await;
        until_screen(browser, "overview").await;
        browser.click_words(UI.overview_letters).await;
        until_screen(browser, "letters").await;
        browser.click("#goes-1").await;
        browser.click("#goes-2").await;
        browser.until("document.querySelectorAll('[data-letter] li').length === 2").await;
        audit(browser, "letters", &mut faults).await;
        browser.click_words(UI.letters_write).await;
        until_screen(browser, "letter").await;
        audit(browser, "letter about several", &mut faults).await;
        expect_none(&faults);
    });
}
