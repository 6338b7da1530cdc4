//! Shared and supervised computers: leaving quickly, and being forgotten after idle time.

use super::browser::{Browser, in_browser, in_browser_with, in_whole_browser};
use super::host;
use super::listener::{Listener, without_headers};
use super::paths::type_details;
use super::steps::{FACTS, expect_forgotten, expect_nothing_left, until_screen};
use super::walk::{Facts, Walk, answer, next};
use std::time::Duration;
use thirtyfour::prelude::Key;
use words::{SITE, UI};

/// Lets a test move the clock, and notes how often the page came out of the back/forward cache.
const CLOCK: &str = "{ let ahead = 0; const now = Date.now, set = setInterval, asked = []; \
     Date.now = () => now() + ahead; \
     window.setInterval = (call, time) => { asked.push(call); return set(call, time); }; \
     window.pass = (minutes) => { ahead += minutes * 60_000; asked.forEach((call) => call()); }; }";

const WARNING: &str = "document.querySelector('#app .careful[role=alert]')";

/// Walks to the letter of the check on a page of its own host and types all details.
async fn write_letter(browser: &Browser) {
    Walk::to_letter(browser, FACTS).await;
    type_details(browser).await;
}

/// Lets minutes pass without a sign of the reader.
async fn pass(browser: &Browser, minutes: f64) {
    browser.run(&format!("window.pass({minutes});")).await;
}

/// The start of the check, with nothing in it.
async fn expect_clean_start(browser: &Browser) {
    browser.until("document.documentElement.matches('[data-ready]')").await;
    until_screen(browser, "start").await;
    expect_nothing_left(browser).await;
    browser.expect("!document.querySelector('#leave')").await;
}

/// Nothing comes back, wherever the reader goes in the tab.
async fn expect_nothing_comes_back(browser: &Browser) {
    expect_nothing_left(browser).await;
    for _ in 0..2 {
        browser.back().await;
        expect_nothing_left(browser).await;
    }
    for _ in 0..2 {
        browser.forward().await;
        expect_nothing_left(browser).await;
    }
    browser.reload().await;
    expect_clean_start(browser).await;
}

#[test]
fn the_way_out_is_there_once_the_check_has_begun_and_is_a_plain_link() {
    in_browser(async |browser| {
        browser.open_check().await;
        browser.expect("!document.querySelector('#leave')").await;
        browser.expect(&format!("document.body.innerText.includes('{}')", UI.leave_hint)).await;
        let mut screen = next(browser).await;
        let link = format!(
            "(it => it.tagName === 'A' && it.getAttribute('href') === '{}' && \
             it.relList.contains('noreferrer') && !it.target && it.innerText === '{}')\
             (document.querySelector('#leave'))",
            SITE.neutral_page, UI.leave_link
        );
        while screen != "result" {
            browser.expect(&link).await;
            if screen != "check-answers" {
                answer(browser, &screen, FACTS.get(&screen)).await;
            }
            screen = next(browser).await;
        }
        browser.expect(&link).await;
        browser.click_words(UI.result_letter).await;
        browser.expect(&link).await;
        browser.click("#clear").await;
        until_screen(browser, "cleared").await;
        browser.expect("!document.querySelector('#leave')").await;
    });
}

/// Two ways out side by side would differ in what they clear.
#[test]
fn each_page_and_each_step_shows_one_way_out() {
    let shown = format!(
        "[...document.querySelectorAll('a')].filter((it) => it.offsetHeight && \
         it.innerText === '{}').length === 1",
        UI.leave_link
    );
    in_browser(async |browser| {
        for page in ["index.html", "guide/convicted/index.html", "check/plain/index.html"] {
            browser.open(page).await;
            browser.expect(&shown).await;
        }
        for page in ["check/index.html", "custody-image-check.html"] {
            browser.open(page).await;
            browser.until("document.documentElement.matches('[data-ready]')").await;
            browser.expect(&shown).await;
            next(browser).await;
            browser.expect(&shown).await;
            browser.expect("document.querySelector('#leave').offsetHeight").await;
        }
    });
}

/// Leaves in a way, for a stranger's server in place of the neutral page; comes back to a clean start.
async fn leaves(browser: &Browser, listener: &Listener, way: impl AsyncFnOnce(&Browser)) {
    browser.events().await;
    way(browser).await;
    // The stranger speaks no TLS, so the browser shows an error page of its own.
    browser.until("!document.querySelector('#app')").await;
    assert!(!listener.arrived().is_empty(), "the browser went to the neutral page");
    let events = browser.events().await;
    let asked = events.iter().any(|(event, _)| event == "Page.javascriptDialogOpening");
    assert!(!asked, "the browser asked about leaving");
    browser.back().await;
    expect_clean_start(browser).await;
    browser.back().await;
    expect_nothing_left(browser).await;
}

#[test]
fn leaving_wipes_first_asks_nothing_and_back_shows_a_clean_start_in_chromium() {
    let listener = Listener::start();
    let flag = format!("--host-resolver-rules=MAP www.bbc.co.uk {}", listener.requests);
    in_browser_with(&[flag], async |browser| {
        write_letter(browser).await;
        leaves(browser, &listener, async |browser| browser.click("#leave").await).await;
        // By keys only where no letter is lost.
        Walk::to_result(browser, FACTS).await;
        leaves(browser, &listener, async |browser| {
            for _ in 0..3 {
                browser.press(Key::Escape).await;
            }
        })
        .await;
    });
}

#[test]
fn what_the_browser_keeps_of_the_page_that_was_left_is_a_clean_start_in_chromium() {
    // Another page of this host stands for the neutral one, so that the browser keeps the check.
    let root = without_headers();
    in_whole_browser(async |browser| {
        let note = "addEventListener('pageshow', (it) => { window.kept = it.persisted; });";
        browser.before_each_page(note).await;
        for clears in [false, true] {
            browser.go_to(&format!("{root}check/index.html")).await;
            browser.until("document.documentElement.matches('[data-ready]')").await;
            walk_on(browser).await;
            type_details(browser).await;
            if clears {
                browser.click("#clear").await;
                browser.click_words(UI.clear_yes).await;
                browser.run("location.assign('../blank.html');").await;
            } else {
                browser.run("document.querySelector('#leave').href = '../blank.html';").await;
                browser.click("#leave").await;
            }
            browser.until("document.title === 'blank'").await;
            browser.back().await;
            browser.until("window.kept").await;
            expect_clean_start(browser).await;
            expect_forgotten(browser).await;
        }
    });
}

#[test]
fn three_presses_of_escape_count_only_together_and_only_after_the_start_in_chromium() {
    let listener = Listener::start();
    let flag = format!("--host-resolver-rules=MAP www.bbc.co.uk {}", listener.requests);
    in_browser_with(&[flag], async |browser| {
        browser.before_each_page(CLOCK).await;
        browser.open_check().await;
        for _ in 0..4 {
            browser.press(Key::Escape).await;
        }
        assert_eq!(browser.screen().await, "start", "nothing to hide yet");
        Walk::to_result(browser, FACTS).await;
        // Slowly.
        for _ in 0..4 {
            browser.press(Key::Escape).await;
            pass(browser, 3.0 / 60.0).await;
        }
        // With other keys between them.
        pass(browser, 1.0).await;
        for _ in 0..4 {
            browser.press(Key::Escape).await;
            browser.press("x").await;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(browser.screen().await, "result");
        assert!(listener.arrived().is_empty(), "{:?}", listener.arrived());
    });
}

#[test]
fn a_shared_computer_warns_after_13_minutes_and_forgets_after_15() {
    in_browser(async |browser| {
        browser.before_each_page(CLOCK).await;
        browser.open_check().await;
        browser.click("#shared").await;
        walk_on(browser).await;
        type_details(browser).await;
        pass(browser, 12.9).await;
        browser.expect(&format!("!{WARNING}")).await;
        pass(browser, 0.2).await;
        browser.expect(&format!("{WARNING}.innerText.includes('{}')", UI.idle_warning)).await;
        // Put off by its button, and by any key.
        browser.click_words(UI.idle_stay).await;
        browser.expect(&format!("!{WARNING}")).await;
        pass(browser, 13.1).await;
        browser.expect(WARNING).await;
        browser.press(Key::Shift).await;
        browser.expect(&format!("!{WARNING}")).await;
        pass(browser, 14.9).await;
        browser.expect("document.getElementById('name').value.startsWith('Sam')").await;
        pass(browser, 0.2).await;
        until_screen(browser, "cleared").await;
        browser.expect(&format!("!{WARNING}")).await;
        expect_nothing_comes_back(browser).await;
    });
}

#[test]
fn a_computer_that_slept_forgets_when_it_wakes() {
    in_browser(async |browser| {
        browser.before_each_page(CLOCK).await;
        browser.open_check().await;
        browser.click("#shared").await;
        walk_on(browser).await;
        type_details(browser).await;
        pass(browser, 600.0).await;
        until_screen(browser, "cleared").await;
        expect_nothing_left(browser).await;
        browser.click_words(UI.cleared_again).await;
        expect_forgotten(browser).await;
    });
}

#[test]
fn without_the_choice_nothing_is_timed() {
    in_browser(async |browser| {
        browser.before_each_page(CLOCK).await;
        browser.open_check().await;
        // The choice can be taken back.
        browser.click("#shared").await;
        browser.click("#shared").await;
        walk_on(browser).await;
        for _ in 0..3 {
            pass(browser, 14.0).await;
            browser.expect(&format!("!{WARNING}")).await;
        }
        pass(browser, 6_000.0).await;
        assert_eq!(browser.screen().await, "letter");
    });
}

#[test]
fn the_start_explains_the_choice() {
    let page = std::fs::read_to_string(host::dist().join("check/index.html")).unwrap();
    assert!(!page.contains("id=\"shared\""), "without script the choice would do nothing");
    in_browser(async |browser| {
        browser.open_check().await;
        let hint = "document.getElementById(document.querySelector('#shared')\
             .getAttribute('aria-describedby')).innerText";
        assert_eq!(browser.text(hint).await, UI.idle_choice_hint);
    });
}

/// Goes on from the start, whose choice has been made, to the letter.
async fn walk_on(browser: &Browser) {
    const SHORT: Facts =
        Facts("police=england-or-wales age_at_image=18-or-over outcome=no-further-action");
    let mut screen = next(browser).await;
    while screen != "check-answers" {
        answer(browser, &screen, SHORT.get(&screen)).await;
        screen = next(browser).await;
    }
    assert_eq!(next(browser).await, "result");
    browser.click_words(UI.result_letter).await;
    until_screen(browser, "letter").await;
}
