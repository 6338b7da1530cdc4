//! Ways to take the letter along, under the headers that the site ships with.

use super::browser::{Browser, in_browser};
use super::paths::{SHOWN, type_details};
use super::walk::{Facts, Walk};
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
        browser.before_each_page("document.execCommand = () => false;").await;
        Walk::to_letter(browser, FACTS).await;
        for button in [UI.letter_copy, UI.letter_mail] {
            browser.click_words(UI.letter_save).await;
            expect_notice(browser, UI.letter_saved).await;
            browser.click_words(button).await;
            expect_notice(browser, UI.letter_not_copied).await;
        }
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

/// An empty folder for downloads.
fn tempfile() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("letter-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn printing_opens_folded_parts_and_closes_them_again() {
    in_browser(async |browser| {
        let note = "window.print = () => { window.printed = [window.printed ?? 0, \
             document.querySelectorAll('details:not([open])').length]; };";
        browser.before_each_page(note).await;
        Walk::to_result(browser, FACTS).await;
        browser.run("document.querySelector('details').open = true;").await;
        browser.click_words(UI.result_print).await;
        browser.expect("window.printed.join() === '0,0'").await;
        browser.expect("document.querySelectorAll('details:not([open])').length > 0").await;
        browser.expect("document.querySelectorAll('details[open]').length === 1").await;
        browser.click_words(UI.result_letter).await;
        browser.click_words(UI.letter_print).await;
        browser.expect("window.printed.length === 2").await;
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
