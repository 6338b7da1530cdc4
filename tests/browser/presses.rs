//! Presses that were not meant: keys that go to a field or are held down, and second clicks.

use super::browser::{Browser, in_browser};
use super::steps::{FACTS, until_screen};
use super::walk::{Walk, answer, next};
use serde_json::json;
use thirtyfour::prelude::*;
use words::UI;

const ASKED: &str = "document.querySelector('#errors')";

/// Keeps the way out from being followed, and notes that it was.
async fn stay(browser: &Browser) {
    browser
        .run(
            "addEventListener('click', (it) => { const link = it.target.closest?.('#leave'); \
             if (link) { it.preventDefault(); window.left = true; } }, true);",
        )
        .await;
}

async fn press_escapes(browser: &Browser, times: usize) {
    for _ in 0..times {
        browser.press(Key::Escape).await;
    }
}

/// Walks to the letter, types a name and puts the focus on an element.
async fn focus_in_letter(browser: &Browser, id: &str) {
    Walk::to_letter(browser, FACTS).await;
    stay(browser).await;
    browser.type_into("name", "Sam").await;
    browser.run(&format!("document.getElementById('{id}').focus();")).await;
}

async fn expect_nothing_happened(browser: &Browser, what: &str) {
    assert_eq!(browser.screen().await, "letter", "{what}");
    browser.expect("!window.left").await;
    browser.expect(&format!("!{ASKED}")).await;
    browser.expect("document.getElementById('name').value === 'Sam'").await;
}

#[test]
fn escape_in_a_field_wiped_the_letter() {
    in_browser(async |browser| {
        // A line, a list to choose from, an area, a line that is folded away at first.
        for field in ["name", "force", "address"] {
            focus_in_letter(browser, field).await;
            press_escapes(browser, 4).await;
            expect_nothing_happened(browser, field).await;
        }
        // Fields of a question too.
        browser.open_check().await;
        stay(browser).await;
        next(browser).await;
        answer(browser, "police", Some("england-or-wales")).await;
        next(browser).await;
        answer(browser, "image_kind", Some("custody")).await;
        next(browser).await;
        next_not_sure(browser, "age_at_image").await;
        browser.run("document.getElementById('born-day').focus();").await;
        press_escapes(browser, 4).await;
        browser.expect("!window.left").await;
        assert_eq!(browser.screen().await, "born");
    });
}

async fn next_not_sure(browser: &Browser, fact: &str) {
    answer(browser, fact, None).await;
    next(browser).await;
}

#[test]
fn escape_held_down_counted_as_many_presses() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        stay(browser).await;
        let held = "for (let time = 0; time < 9; time++) document.querySelector('h1').dispatchEvent(\
             new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, repeat: time > 0 }));";
        browser.run(held).await;
        browser.expect("!window.left").await;
        assert_eq!(browser.screen().await, "result");
    });
}

#[test]
fn escape_really_held_down_on_a_letter_loses_nothing_in_chromium() {
    in_browser(async |browser| {
        focus_in_letter(browser, "letter").await;
        for time in 0..12 {
            let key = json!({ "type": "rawKeyDown", "key": "Escape", "code": "Escape",
                "windowsVirtualKeyCode": 27, "autoRepeat": time > 0 });
            browser.command("Input.dispatchKeyEvent", key).await;
        }
        expect_nothing_happened(browser, "held").await;
    });
}

#[test]
fn escape_pressed_three_times_lost_a_written_letter_and_now_asks() {
    in_browser(async |browser| {
        focus_in_letter(browser, "letter").await;
        press_escapes(browser, 3).await;
        browser.until("document.activeElement.id === 'errors'").await;
        browser.expect(&format!("{ASKED}.innerText.includes('{}')", UI.clear_ask)).await;
        browser.expect("!window.left").await;
        browser.expect("document.getElementById('name').value === 'Sam'").await;
        // Again, and it still only asks.
        press_escapes(browser, 3).await;
        browser.expect("!window.left && document.getElementById('name').value === 'Sam'").await;
        browser.click_words(UI.clear_no).await;
        expect_nothing_happened(browser, "no").await;
        // From any screen, for as long as there is a letter.
        browser.click(".back").await;
        until_screen(browser, "result").await;
        press_escapes(browser, 3).await;
        browser.until("document.activeElement.id === 'errors'").await;
        browser.click_words(UI.clear_yes).await;
        until_screen(browser, "cleared").await;
    });
}

#[test]
fn escape_on_a_chosen_answer_still_leaves() {
    in_browser(async |browser| {
        browser.open_check().await;
        stay(browser).await;
        next(browser).await;
        answer(browser, "police", Some("scotland")).await;
        browser.expect("document.activeElement.type === 'radio'").await;
        press_escapes(browser, 3).await;
        browser.until("window.left").await;
    });
}

/// A script that clicks an element as a mouse does, at once.
fn press(selector: &str) -> String {
    format!(
        "document.querySelector('{selector}').dispatchEvent(new MouseEvent('click', \
         {{ detail: 1, bubbles: true, cancelable: true }}));"
    )
}

/// Double-clicks an element, as a mouse does.
async fn double_click_on(browser: &Browser, selector: &str) {
    browser.take_time().await;
    let button = browser.driver.find(By::Css(selector)).await.unwrap();
    let at_once = Some(std::time::Duration::ZERO);
    let mouse = browser.driver.action_chain_with_delay(at_once, at_once);
    mouse.double_click_element(&button).perform().await.unwrap();
}

#[test]
fn a_double_click_answered_the_next_question() {
    in_browser(async |browser| {
        browser.open_check().await;
        next(browser).await;
        answer(browser, "police", Some("england-or-wales")).await;
        next(browser).await;
        answer(browser, "image_kind", Some("custody")).await;
        next(browser).await;
        answer(browser, "age_at_image", Some("18-or-over")).await;
        assert_eq!(next(browser).await, "outcome-stage");
        // Where a choice of this question stands, the button of the one before stands now.
        let place = "(({ left, top }) => `left: ${left + 4}px; top: ${top}px`)\
             (document.querySelectorAll('.choice label')[1].getBoundingClientRect())";
        let place = browser.text(place).await;
        browser.back().await;
        until_screen(browser, "age_at_image").await;
        let put = format!(
            "document.querySelector('[data-screen] [type=submit]').style = 'position: fixed; {place}';"
        );
        browser.run(&put).await;
        double_click_on(browser, "[data-screen] [type=submit]").await;
        until_screen(browser, "outcome-stage").await;
        browser.expect("!document.querySelector('input:checked')").await;
        // A click that is meant for the new screen counts.
        answer(browser, "outcome-stage", Some("court")).await;
        browser.expect("document.querySelector('input:checked')").await;
    });
}

#[test]
fn each_second_press_just_after_a_screen_has_changed_does_nothing() {
    in_browser(async |browser| {
        browser.open_check().await;
        // The clock stands still, so all that follows comes too soon.
        browser.run("const then = window.Date.now(); window.Date.now = () => then;").await;
        browser.run("document.querySelector('#start').click();").await;
        until_screen(browser, "police").await;
        browser.run(&press("[type=submit]")).await;
        browser.run("document.querySelector('[value=scotland]').click();").await;
        browser.expect("document.querySelector('[value=scotland]').checked").await;
        let too_soon = ["[value=england-or-wales]", "label", "summary", ".back", "#clear"];
        for selector in too_soon {
            browser.run(&press(selector)).await;
        }
        assert_eq!(browser.screen().await, "police");
        browser.expect("document.querySelector('[value=scotland]').checked").await;
        browser.expect("!document.querySelector('details').open").await;
        // Keys count at once, on a link too.
        browser.run("document.querySelector('[value=scotland]').checked = false;").await;
        browser.run("document.querySelector('[type=submit]').focus();").await;
        browser.press(Key::Enter).await;
        browser.until(ASKED).await;
        browser.run("document.querySelector('#errors a').focus();").await;
        browser.press(Key::Enter).await;
        browser.until("document.activeElement.id === 'police-1'").await;
        browser.run("document.querySelector('[value=scotland]').click();").await;
        browser.run("document.querySelector('[type=submit]').focus();").await;
        browser.press(Key::Enter).await;
        until_screen(browser, "check-answers").await;
        browser.run(&press("[type=submit]")).await;
        assert_eq!(browser.screen().await, "check-answers");
    });
}

#[test]
fn a_second_press_on_clear_lost_a_letter_before_anyone_could_read_the_question() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        browser.type_into("name", "Sam").await;
        browser.run("const then = window.Date.now() + 1_000; window.Date.now = () => then;").await;
        browser.run(&press("#clear")).await;
        browser.until("document.activeElement.id === 'errors'").await;
        browser.run(&press("#errors .main")).await;
        browser.expect("document.getElementById('name').value === 'Sam'").await;
        browser.click_words(UI.clear_yes).await;
        until_screen(browser, "cleared").await;
    });
}
