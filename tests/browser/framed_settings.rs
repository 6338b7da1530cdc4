//! What an address asks for after its `#`: a force for the letter, colours for the frame, and nothing else.

use super::browser::{Browser, in_browser};
use super::host;
use super::letter::FACTS;
use super::other_site::sites;
use super::paths::SHOWN;
use super::walk::{Facts, Walk, next};
use check::ACCENTS;
use serde_json::json;
use words::UI;

const FRAME: &str = "embed/index.html";
const CHECK: &str = "check/index.html";
const VALUE: &str = "document.getElementById('force').value";
const READY: &str = "document.documentElement.matches('[data-ready]')";

/// Opens a page of ours with a fragment, anew.
async fn open(browser: &Browser, page: &str, fragment: &str) {
    browser.open("index.html").await;
    browser.open(&format!("{page}#{fragment}")).await;
    browser.until(READY).await;
}

/// The letter's force for facts, with a fragment.
async fn force(browser: &Browser, page: &str, fragment: &str, facts: Facts) -> String {
    open(browser, page, fragment).await;
    Walk::from_start(browser, facts).await;
    next(browser).await;
    browser.click_words(UI.result_letter).await;
    browser.text(VALUE).await
}

#[test]
fn the_force_that_was_asked_for_stands_in_the_letter_if_the_answers_leave_it() {
    in_browser(async |browser| {
        for page in [FRAME, CHECK] {
            assert_eq!(force(browser, page, "force=kent", FACTS).await, "Kent Police", "{page}");
            assert!(browser.text(SHOWN).await.contains("To: Kent Police"));
            // It is nobody's own text: clearing asks nothing, and leaving neither.
            browser.click("#clear").await;
            browser.until("document.querySelector('[data-screen=cleared]')").await;
        }
        let railway = Facts(
            "police=british-transport-police age_at_image=18-or-over outcome=not-guilty \
             other_record=none",
        );
        assert_eq!(force(browser, CHECK, "force=kent", railway).await, "");
        assert_eq!(
            force(browser, CHECK, "force=british-transport", railway).await,
            "British Transport Police"
        );
    });
}

#[test]
fn what_the_reader_does_to_the_field_counts() {
    in_browser(async |browser| {
        force(browser, FRAME, "force=kent", FACTS).await;
        browser.run("document.getElementById('force').select();").await;
        browser.type_into("force", "\u{e003}").await;
        browser.until(&format!("!{SHOWN}.includes('Kent Police')")).await;
        browser.type_into("force", "Essex Police").await;
        browser.back().await;
        browser.until("document.querySelector('[data-screen=result]')").await;
        browser.forward().await;
        browser.until("document.querySelector('[data-screen=letter]')").await;
        assert_eq!(browser.text(VALUE).await, "Essex Police");
        browser.expect(&format!("location.href === '{}{FRAME}#force=kent'", host::site())).await;
    });
}

/// No question is answered for the reader.
#[test]
fn no_answer_is_chosen_by_an_address() {
    in_browser(async |browser| {
        for page in [FRAME, CHECK] {
            let asks = "force=british-transport&police=british-transport-police&outcome=caution";
            open(browser, page, asks).await;
            let walk = Walk::begun(browser).await;
            assert_eq!(walk.question(), Some(check::Question::Police));
            browser.expect("!document.querySelector('#app input:checked')").await;
        }
    });
}

/// Paper and accent that are shown.
const SHOWN_COLOURS: &str = "(({ backgroundColor }, { backgroundColor: button }) => [backgroundColor, button])\
     (getComputedStyle(document.documentElement), getComputedStyle(document.querySelector('#start')))";

#[test]
fn the_frame_takes_colours_of_a_list_and_the_check_takes_none() {
    in_browser(async |browser| {
        let mut seen = Vec::new();
        for accent in ACCENTS {
            for theme in ["light", "dark"] {
                open(browser, FRAME, &format!("accent={accent}&theme={theme}")).await;
                let colours = browser.value(SHOWN_COLOURS).await;
                assert!(!seen.contains(&colours), "{accent} {theme} is like another");
                seen.push(colours);
            }
        }
        for page in [FRAME, CHECK] {
            open(browser, page, "").await;
            let plain = browser.value(SHOWN_COLOURS).await;
            for fragment in
                ["theme=Dark", "accent=red;x:y", "accent=%3Cb%3E", "theme=url(//a)", "&=#&"]
            {
                open(browser, page, fragment).await;
                assert_eq!(browser.value(SHOWN_COLOURS).await, plain, "{page}#{fragment}");
                browser.expect("document.documentElement.attributes.length <= 4").await;
            }
            browser.expect_silent_console().await;
        }
        open(browser, CHECK, "theme=dark&accent=blue").await;
        let changed = browser.value(SHOWN_COLOURS).await;
        open(browser, CHECK, "").await;
        assert_eq!(browser.value(SHOWN_COLOURS).await, changed);
    });
}

/// The attributes of the element reach the frame.
#[test]
fn the_element_hands_its_settings_on() {
    in_browser(async |browser| {
        browser.go_to(&format!("{}set.html", sites().host)).await;
        browser.enter_frame().await;
        let hash = browser.value("location.hash").await;
        assert_eq!(hash, json!("#force=kent&theme=dark&accent=blue"));
        browser
            .expect("document.documentElement.matches('[data-theme=dark][data-accent=blue]')")
            .await;
        // The language of English pages is at the root.
        browser.expect(&format!("location.href.startsWith('{}{FRAME}')", host::site())).await;
    });
}

/// The link that skips the header takes the place of the settings, which were read at the start.
#[test]
fn a_link_inside_the_page_loses_no_step_and_no_setting() {
    in_browser(async |browser| {
        open(browser, CHECK, "force=kent").await;
        Walk::from_start(browser, FACTS).await;
        browser.run("document.querySelector('.skip').click();").await;
        browser.until("location.hash === '#main'").await;
        assert_eq!(next(browser).await, "result");
        browser.click_words(UI.result_letter).await;
        assert_eq!(browser.text(VALUE).await, "Kent Police");
        browser.back().await;
        browser.until("document.querySelector('[data-screen=result]')").await;
    });
}
