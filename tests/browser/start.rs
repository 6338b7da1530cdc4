//! The start: read while the check gets ready, and taken over without a jolt.

use super::browser::{Browser, in_browser, in_browser_with};
use super::host;
use serde_json::json;
use std::time::{Duration, Instant};
use words::UI;

/// Holds the Wasm back until `window.letGo()` is called.
const HOLD: &str = "const start = WebAssembly.instantiate; WebAssembly.instantiate = (...given) => \
     new Promise((done) => { window.letGo = () => done(start(...given)); });";

/// Opens the check with its start held back.
async fn open_held(browser: &Browser) {
    browser.before_each_page(HOLD).await;
    browser.open("check/index.html").await;
    browser.until("window.letGo").await;
}

async fn let_go(browser: &Browser) {
    browser.run("window.letGo();").await;
    browser.until("document.documentElement.matches('[data-ready]')").await;
}

#[test]
fn the_start_screen_is_there_before_any_script_and_the_same_after() {
    let page = std::fs::read_to_string(host::dist().join("check/index.html")).unwrap();
    assert!(page.contains("data-screen=\"start\"") && page.contains(UI.start_waiting));
    in_browser(async |browser| {
        open_held(browser).await;
        assert_eq!(browser.screen().await, "start");
        browser.expect("document.querySelector('#start').disabled").await;
        assert_eq!(
            browser.text("document.querySelector('#start').innerText").await,
            UI.start_waiting
        );
        let words = "[...document.querySelectorAll('#app h1, #app h2, #app li, #app .lead')]\
             .map((it) => `${it.innerText}@${it.offsetTop}`).join(' ')";
        let before = browser.text(words).await;
        let_go(browser).await;
        assert_eq!(
            browser.text("document.querySelector('#start').innerText").await,
            UI.start_button
        );
        browser.expect("!document.querySelector('#start').disabled").await;
        let after = browser.text(words).await;
        let strip = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "");
        assert_eq!(strip(&after), strip(&before), "the same words");
        assert_eq!(browser.text("document.title").await, "Check your case – Custody Image Check");
        browser.expect_silent_console().await;
    });
}

#[test]
fn taking_over_moves_neither_the_focus_nor_the_page() {
    for focused in ["header li:nth-child(2) a", "#app .promise a", "#app .careful a"] {
        in_browser(async |browser| {
            browser.look(320, "light").await;
            open_held(browser).await;
            let focus = format!("document.querySelector('{focused}').focus();");
            browser.run(&focus).await;
            browser.run("window.scrollTo(0, 400);").await;
            browser.expect("scrollY === 400").await;
            let_go(browser).await;
            browser.expect("scrollY === 400").await;
            browser.expect(&format!("document.activeElement.matches('{focused}')")).await;
        });
    }
}

#[test]
fn a_check_that_does_not_start_shows_another_way_after_three_seconds() {
    in_browser(async |browser| {
        open_held(browser).await;
        let way = "document.querySelector('.slow').checkVisibility({ visibilityProperty: true })";
        // Time stands still but for the steps that the test takes.
        let seen_at = format!(
            "const it = document.querySelector('.slow').getAnimations()[0]; it.pause(); \
             it.currentTime = 2900; const early = {way}; it.currentTime = 3100; return [early, {way}];"
        );
        assert_eq!(browser.run(&seen_at).await, json!([false, true]));
        browser.run("document.querySelector('.slow').getAnimations()[0].play();").await;
        browser.until(way).await;
        browser.expect("document.querySelector('.slow a.main').pathname.endsWith('/check/plain/index.html')").await;
    });
}

#[test]
fn a_check_that_fails_shows_another_way_at_once() {
    in_browser(async |browser| {
        browser.before_each_page("WebAssembly.validate = () => false;").await;
        browser.open("check/index.html").await;
        browser.until("document.documentElement.matches('[data-failed]')").await;
        browser
            .expect("document.querySelector('.slow').checkVisibility({ visibilityProperty: true })")
            .await;
        browser.expect("!document.querySelector('#start').checkVisibility()").await;
    });
}

/// The way to the plain check is shown within three seconds, and the check starts no more.
const SHOWN: &str =
    "document.querySelector('.slow a.main').checkVisibility({ visibilityProperty: true })";

/// Follows the way to the plain check, and takes the first answer to each question to a result.
async fn take_the_plain_check(browser: &Browser) {
    // The link opens a tab of its own, in case the check is only slow.
    let way = browser.text("document.querySelector('.slow a.main').href").await;
    browser.go_to(&way).await;
    let step = "[...document.querySelectorAll('section.s')].find((it) => it.checkVisibility())";
    for _ in 0..20 {
        browser.until(step).await;
        if browser.holds(&format!("{step}.dataset.verdict")).await {
            let parts = "[...document.querySelectorAll('.w')].filter((it) => it.checkVisibility())";
            browser.expect(&format!("{parts}.length > 2")).await;
            return;
        }
        let before = browser.text("location.hash").await;
        browser.run(&format!("{step}.querySelector('.pick a').click();")).await;
        browser.until(&format!("location.hash !== '{before}'")).await;
    }
    panic!("no result after twenty questions");
}

#[test]
fn where_there_is_no_wasm_the_plain_check_works_in_chromium() {
    // Stands for Lockdown Mode of iPhones: script runs, but slowly and without Wasm.
    in_browser_with(&["--js-flags=--jitless".to_owned()], async |browser| {
        browser.open("check/index.html").await;
        let from = Instant::now();
        browser.expect("typeof WebAssembly === 'undefined'").await;
        browser.until(SHOWN).await;
        assert!(from.elapsed() < Duration::from_secs(3), "{:?}", from.elapsed());
        browser.expect("!document.querySelector('#start').checkVisibility()").await;
        take_the_plain_check(browser).await;
    });
}

#[test]
fn an_error_at_any_point_of_the_start_shows_the_plain_check() {
    for breaks in [
        "WebAssembly.instantiate = () => { throw new Error('thrown'); };",
        "WebAssembly.instantiate = () => Promise.reject(new Error('refused'));",
        "delete window.TextDecoder;",
        // The program itself fails, once it runs.
        "Date.prototype.getFullYear = () => { throw new Error('thrown'); };",
    ] {
        in_browser(async |browser| {
            browser.before_each_page(breaks).await;
            browser.open("check/index.html").await;
            let from = Instant::now();
            browser.until(SHOWN).await;
            assert!(from.elapsed() < Duration::from_secs(3), "{breaks}: {:?}", from.elapsed());
            take_the_plain_check(browser).await;
        });
    }
}

#[test]
fn without_script_the_page_says_so_and_shows_another_way() {
    in_browser(async |browser| {
        browser.without_scripts().await;
        browser.open("check/index.html").await;
        let said = "document.querySelector('noscript')";
        browser.expect(&format!("{said}.innerText.includes('{}')", UI.start_no_script)).await;
        browser.expect(&format!("{said}.querySelector('a').checkVisibility()")).await;
        browser.expect(&format!("{said}.getBoundingClientRect().top < 400")).await;
    });
}

/// The page puts the Wasm together again: what starts is what the manifest names, to the last byte.
#[test]
fn the_wasm_that_starts_is_the_one_that_the_manifest_names() {
    const KEEP: &str = "const start = WebAssembly.instantiate; \
         WebAssembly.instantiate = (bytes, ...rest) => { \
         window.digest = crypto.subtle.digest('SHA-256', bytes); return start(bytes, ...rest); };";
    let manifest = std::fs::read_to_string(host::dist().join("manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    in_browser(async |browser| {
        browser.before_each_page(KEEP).await;
        for (page, name) in [("check/index.html", "wasm"), ("asked/index.html", "wasm-asked")] {
            browser.open(page).await;
            browser.until("document.documentElement.matches('[data-ready]')").await;
            let digest = browser
                .run(
                    "return window.digest.then((it) => [...new Uint8Array(it)].map((byte) => \
                     byte.toString(16).padStart(2, '0')).join(''));",
                )
                .await;
            assert_eq!(digest, manifest[name], "{page}");
        }
    });
}
