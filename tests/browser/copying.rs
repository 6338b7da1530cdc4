//! Copying the letter: with the clipboard's interface, without it, over plain http, and what is said.

use super::browser::{Browser, in_browser, in_browser_with};
use super::host;
use super::letter::{FACTS, expect_notice};
use super::paths::{SHOWN, type_details};
use super::walk::{Walk, next};
use words::UI;

/// What the clipboard holds, as a reader sees it: pasted into a field.
pub(crate) async fn pasted(browser: &Browser) -> String {
    browser
        .run(
            "const field = document.createElement('textarea'); field.id = 'pasted'; \
             document.querySelector('main').append(field); field.focus();",
        )
        .await;
    browser.type_into("pasted", "\u{e009}v").await;
    browser.text("document.getElementById('pasted').value").await
}

#[test]
fn copying_puts_the_letter_on_the_clipboard_and_keeps_the_focus() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        type_details(browser).await;
        browser.click_words(UI.letter_copy).await;
        expect_notice(browser, UI.letter_copied).await;
        browser.expect(&format!("document.activeElement.innerText === '{}'", UI.letter_copy)).await;
        assert_eq!(pasted(browser).await, browser.text(SHOWN).await);
        browser.expect_silent_console().await;
    });
}

#[test]
fn a_browser_that_cannot_copy_is_not_said_to_have_copied() {
    in_browser(async |browser| {
        let stubs = "document.execCommand = () => false; \
             navigator.clipboard.writeText = () => Promise.reject(new Error('no'));";
        browser.before_each_page(stubs).await;
        Walk::to_letter(browser, FACTS).await;
        for button in [UI.letter_copy, UI.letter_mail] {
            browser.click_words(UI.letter_save).await;
            expect_notice(browser, UI.letter_saved).await;
            browser.click_words(button).await;
            expect_notice(browser, UI.letter_not_copied).await;
        }
    });
}

/// Copies with a browser that a script has changed, and expects to be told so.
async fn check_copying(browser: &Browser, stubs: &str, notice: &str) {
    browser.run(stubs).await;
    browser.click_words(UI.letter_save).await;
    expect_notice(browser, UI.letter_saved).await;
    browser.click_words(UI.letter_copy).await;
    expect_notice(browser, notice).await;
}

#[test]
fn what_is_said_of_copying_is_what_happened() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        let copied = |way: &str| format!("window.copied = '{way}'");
        let old = |works| {
            format!("document.execCommand = () => {{ {}; return {works}; }};", copied("old"))
        };
        let new = |works: &str| {
            format!("navigator.clipboard.writeText = () => {{ {}; {works} }};", copied("new"))
        };
        let (works, refuses) = (new("return Promise.resolve();"), new("return Promise.reject();"));
        check_copying(browser, &[&*old(false), &works].concat(), UI.letter_copied).await;
        browser.expect("window.copied === 'new'").await;
        check_copying(browser, &[&*old(true), &refuses].concat(), UI.letter_copied).await;
        browser.expect("window.copied === 'old'").await;
        check_copying(browser, &[&*old(false), &refuses].concat(), UI.letter_not_copied).await;
        check_copying(browser, &[old(true), new("throw new Error();")].concat(), UI.letter_copied)
            .await;
        for missing in ["undefined", "null", "{}", "{ writeText: 1 }"] {
            let none = format!(
                "Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {missing} }});"
            );
            check_copying(browser, &[&*old(true), &none].concat(), UI.letter_copied).await;
            check_copying(browser, &[&*old(false), &none].concat(), UI.letter_not_copied).await;
        }
        browser.expect_silent_console().await;
    });
}

#[test]
fn copying_was_called_done_before_the_browser_had_said_so() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        let waits =
            "navigator.clipboard.writeText = () => new Promise((done) => { window.done = done; });";
        browser.run(waits).await;
        browser.click_words(UI.letter_copy).await;
        browser.run("return new Promise((done) => setTimeout(done, 400));").await;
        browser.expect("document.querySelector('[role=status]').innerText === ''").await;
        browser.run("window.done();").await;
        expect_notice(browser, UI.letter_copied).await;
    });
}

#[test]
fn a_second_copy_was_not_announced() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        browser.click_words(UI.letter_copy).await;
        expect_notice(browser, UI.letter_copied).await;
        let note = "window.heard = []; const status = document.querySelector('[role=status]'); \
             new MutationObserver(() => heard.push(status.innerText)).observe(status, \
             { childList: true, subtree: true, characterData: true });";
        browser.run(note).await;
        browser.click_words(UI.letter_copy).await;
        browser.until("window.heard.length >= 2").await;
        expect_notice(browser, UI.letter_copied).await;
        browser.expect("window.heard[0] === ''").await;
    });
}

#[test]
fn copying_works_over_plain_http_and_says_so_when_it_does_not_in_chromium() {
    // Only this machine's own names count as safe without TLS.
    let address = host::site().trim_start_matches("http://").trim_end_matches('/');
    let flag = format!("--host-resolver-rules=MAP plain.example:80 {address}");
    in_browser_with(&[flag], async |browser| {
        for works in [true, false] {
            browser.go_to("http://plain.example/check/index.html").await;
            browser.until("document.documentElement.matches('[data-ready]')").await;
            browser.expect("!isSecureContext && !navigator.clipboard").await;
            Walk::from_start(browser, FACTS).await;
            next(browser).await;
            browser.click_words(UI.result_letter).await;
            if !works {
                browser.run("document.execCommand = () => false;").await;
            }
            browser.click_words(UI.letter_copy).await;
            let notice = if works { UI.letter_copied } else { UI.letter_not_copied };
            expect_notice(browser, notice).await;
            if works {
                assert_eq!(pasted(browser).await, browser.text(SHOWN).await);
            }
        }
        let said = browser.said().await.join("\n");
        assert!(!said.contains("Uncaught") && !said.contains("panicked"), "{said}");
    });
}
