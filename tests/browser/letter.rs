//! Ways to take the letter along, under the headers that the site ships with.

use super::browser::{Browser, in_browser, in_browser_with};
use super::host;
use super::paths::{SHOWN, type_details};
use super::walk::{Facts, Walk, next};
use std::fs;
use std::time::Duration;
use words::UI;

const FACTS: Facts =
    Facts("police=england-or-wales age_at_image=18-or-over outcome=not-guilty other_record=none");

async fn expect_notice(browser: &Browser, words: &str) {
    browser
        .until(&format!("document.querySelector('[role=status]').innerText === '{words}'"))
        .await;
}

/// What the clipboard holds, as a reader sees it: pasted into a field.
async fn pasted(browser: &Browser) -> String {
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
        browser.expect_silent_console().await;
    });
}

#[test]
fn saving_writes_a_text_file_with_the_letter() {
    in_browser(async |browser| {
        let folder = tempfile();
        browser.download_to(&folder).await;
        Walk::to_letter(browser, FACTS).await;
        type_details(browser).await;
        browser.click_words(UI.letter_save).await;
        expect_notice(browser, UI.letter_saved).await;
        let file = folder.join("letter.txt");
        for _ in 0..1_000 {
            if file.exists() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), browser.text(SHOWN).await);
        fs::remove_dir_all(folder).unwrap();
        browser.expect_silent_console().await;
    });
}

#[test]
fn a_file_was_taken_back_before_safari_had_read_it() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        let note = "window.made = 0; window.revoked = 0; window.later = []; \
             const make = URL.createObjectURL, revoke = URL.revokeObjectURL, set = setTimeout; \
             URL.createObjectURL = (it) => { made++; return make.call(URL, it); }; \
             URL.revokeObjectURL = (it) => { revoked++; revoke.call(URL, it); }; \
             window.setTimeout = (call, time) => \
             time >= 30_000 ? later.push(call) : set(call, time);";
        browser.run(note).await;
        browser.click_words(UI.letter_save).await;
        expect_notice(browser, UI.letter_saved).await;
        browser.expect("made === 1 && revoked === 0").await;
        browser.run("later.forEach((call) => call());").await;
        browser.expect("revoked === 1").await;
    });
}

#[test]
fn a_file_that_cannot_be_made_was_said_to_be_saved() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        browser.run("URL.createObjectURL = () => { throw new Error('no'); };").await;
        browser.click_words(UI.letter_save).await;
        expect_notice(browser, UI.letter_not_saved).await;
    });
}

/// An empty folder for downloads.
fn tempfile() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("letter-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

const FOLDED: &str = "document.querySelectorAll('details:not([open])').length";

#[test]
fn printing_opens_folded_parts_and_closes_them_when_it_is_over() {
    in_browser(async |browser| {
        let note = format!(
            "window.print = () => {{ window.printed = [window.printed ?? 0, {FOLDED}]; \
             dispatchEvent(new Event('afterprint')); }};"
        );
        browser.before_each_page(&note).await;
        Walk::to_result(browser, FACTS).await;
        browser.run("document.querySelector('details').open = true;").await;
        browser.click_words(UI.result_print).await;
        browser.expect("window.printed.join() === '0,0'").await;
        browser.expect(&format!("{FOLDED} > 0")).await;
        browser.expect("document.querySelectorAll('details[open]').length === 1").await;
        browser.click_words(UI.result_letter).await;
        browser.click_words(UI.letter_print).await;
        browser.expect("window.printed.length === 2").await;
    });
}

#[test]
fn folded_parts_were_closed_again_before_a_phone_printed() {
    in_browser(async |browser| {
        // As on iOS: the page goes on at once. And as where nobody says that printing is over.
        let note = "window.print = () => {}; window.later = []; const set = setTimeout; \
             window.setTimeout = (call, time) => \
             time >= 30_000 ? later.push(call) : set(call, time);";
        browser.before_each_page(note).await;
        Walk::to_result(browser, FACTS).await;
        for over in ["dispatchEvent(new Event('afterprint'));", "later.forEach((call) => call());"]
        {
            browser.expect(&format!("{FOLDED} > 0")).await;
            browser.click_words(UI.result_print).await;
            browser.run("return new Promise((done) => setTimeout(done, 100));").await;
            browser.expect(&format!("{FOLDED} === 0")).await;
            browser.run(over).await;
            browser.expect(&format!("{FOLDED} > 0")).await;
        }
    });
}

#[test]
fn an_e_mail_link_is_short_copies_the_letter_and_keeps_the_page() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        type_details(browser).await;
        browser.run("window.before = true;").await;
        browser.click_words(UI.letter_mail).await;
        expect_notice(browser, UI.letter_copied).await;
        // The page would be gone, or a prompt be open, by the time that the browser has run this.
        browser.run("return new Promise((done) => setTimeout(done, 500));").await;
        assert_eq!(browser.screen().await, "letter");
        browser.expect("window.before").await;
        browser.expect("document.getElementById('name').value.startsWith('Sam')").await;
        browser.expect("document.querySelector('a[href^=\"mailto:\"]').href.length < 200").await;
        assert_eq!(pasted(browser).await, browser.text(SHOWN).await);
    });
}

#[test]
fn leaving_with_a_letter_asks_first_and_without_one_does_not() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        browser.click(".details summary").await;
        assert!(!browser.reload_asks().await, "nothing was typed");
        Walk::to_letter(browser, FACTS).await;
        browser.type_into("name", "Sam").await;
        assert!(browser.reload_asks().await, "a letter was begun");
        Walk::to_letter(browser, FACTS).await;
        browser.type_into("name", "Sam").await;
        browser.click("#clear").await;
        browser.click_words(UI.clear_yes).await;
        assert!(!browser.reload_asks().await, "the letter was cleared");
    });
}

#[test]
fn older_browsers_left_a_letter_without_a_question() {
    in_browser(async |browser| {
        // Chromium before 119 wants a text to return, and Safari each of the two in some version.
        let alone = [
            "Event.prototype.preventDefault = function () {};",
            "Object.defineProperty(BeforeUnloadEvent.prototype, 'returnValue', { set() {} });",
        ];
        for stub in alone {
            Walk::to_letter(browser, FACTS).await;
            browser.type_into("name", "Sam").await;
            browser.run(stub).await;
            assert!(browser.reload_asks().await, "{stub}");
        }
    });
}
