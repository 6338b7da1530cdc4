//! Ways to take the letter along, under the headers that the site ships with.

use super::browser::{Browser, in_browser, in_whole_browser};
use super::copying::pasted;
use super::paths::{SHOWN, type_details};
use super::walk::{Facts, Walk};
use std::fs;
use std::time::Duration;
use words::UI;

pub(crate) const FACTS: Facts =
    Facts("police=england-or-wales age_at_image=18-or-over outcome=not-guilty other_record=none");

pub(crate) async fn expect_notice(browser: &Browser, words: &str) {
    browser
        .until(&format!("document.querySelector('[role=status]').innerText === '{words}'"))
        .await;
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
        let note = "window.made = 0; window.revoked = 0; window.later = []; \
             const make = URL.createObjectURL, revoke = URL.revokeObjectURL, set = setTimeout; \
             URL.createObjectURL = (it) => { made++; return make.call(URL, it); }; \
             URL.revokeObjectURL = (it) => { revoked++; revoke.call(URL, it); }; \
             window.setTimeout = (call, time) => \
             time >= 30_000 ? later.push(call) : set(call, time);";
        browser.before_each_page(note).await;
        Walk::to_letter(browser, FACTS).await;
        browser.click_words(UI.letter_save).await;
        expect_notice(browser, UI.letter_saved).await;
        browser.expect("window.made === 1 && window.revoked === 0").await;
        browser.run("window.later.forEach((call) => call());").await;
        browser.expect("window.revoked === 1").await;
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
    in_whole_browser(async |browser| {
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
