//! The check in a frame on a page of another site, both ways: it works to its end, and that page learns
//! nothing but the number and times of steps.

use super::browser::{Browser, in_browser};
use super::copying::pasted;
use super::engine::Engine;
use super::host;
use super::letter::{FACTS, expect_notice};
use super::other_site::{BOTH, ELEMENT, FRAME, sites};
use super::paths::{SHOWN, type_details};
use super::walk::{Facts, Walk, next};
use check::{Screen, frame};
use serde_json::{Value, json};
use words::{SITE, UI};

/// Everything that outlives a page is closed to the frame, by the browser itself.
async fn expect_no_stores(browser: &Browser) {
    let tried = browser
        .run(
            "const tries = { local: () => localStorage.length, session: () => sessionStorage.length, \
             cookie: () => { document.cookie = 'a=b'; return document.cookie; }, \
             database: () => indexedDB.databases(), caches: () => caches.keys(), \
             worker: () => navigator.serviceWorker.getRegistrations() }; \
             const open = async (name) => { try { await tries[name](); return [name]; } \
             catch { return []; } }; \
             return Promise.all(Object.keys(tries).map(open)).then((all) => all.flat());",
        )
        .await;
    assert_eq!(tried, json!([]), "stores that are open to the frame");
    browser.expect("self.origin === 'null' && window.name === ''").await;
    browser.expect("Number.isInteger(history.state) && document.referrer === ''").await;
    browser.expect(&format!("location.href.startsWith('{}embed/index.html')", host::site())).await;
}

/// In place of the way out there is one button that clears.
async fn expect_clear_in_place_of_leave(browser: &Browser) {
    browser.expect("document.querySelectorAll('#clear').length === 1").await;
    browser.expect("document.querySelector('#app .screens .leave #clear')").await;
    browser.expect(&format!("!document.body.innerText.includes('{}')", UI.leave_link)).await;
    browser.expect(&format!("!document.querySelector('a[href=\"{}\"]')", SITE.neutral_page)).await;
    let stays = "[...document.links].filter((it) => it.target !== '_blank' && \
         !it.getAttribute('href').startsWith('#') && !it.href.startsWith('mailto:')).length";
    assert_eq!(browser.value(stays).await, json!(0), "links that stay in the frame");
}

#[test]
fn both_ways_lead_to_the_letter_and_back_and_to_a_clean_start() {
    for page in BOTH {
        in_browser(async |browser| {
            browser.open_framed(page).await;
            browser
                .expect(&format!("!document.body.innerText.includes({:?})", UI.leave_hint))
                .await;
            Walk::from_start(browser, FACTS).await;
            assert_eq!(next(browser).await, "result", "{page}");
            expect_clear_in_place_of_leave(browser).await;
            browser.click_words(UI.result_letter).await;
            browser.until("document.activeElement.matches('#app h1')").await;
            type_details(browser).await;
            expect_clear_in_place_of_leave(browser).await;
            browser.click_words(UI.letter_copy).await;
            expect_notice(browser, UI.letter_copied).await;
            assert_eq!(pasted(browser).await, browser.text(SHOWN).await);
            browser.expect_silent_console().await;
            // Firefox says there that it refused.
            expect_no_stores(browser).await;
            back_and_clear(browser).await;
            browser.out_of_frames().await;
            browser.expect("localStorage.length + sessionStorage.length === 0").await;
            browser.expect("document.cookie === '' && !location.hash && !location.search").await;
        });
    }
}

/// The link steps back, and so does the Back of the browser's own window in Chromium. Firefox's history
/// knows no steps of a frame that is closed off (measured in version 153).
async fn back_and_clear(browser: &Browser) {
    browser.click(".back").await;
    browser.until("document.querySelector('[data-screen=result]')").await;
    browser.click_words(UI.result_letter).await;
    browser.until("document.querySelector('[data-screen=letter]')").await;
    if browser.engine == Engine::Chromium {
        browser.back().await;
        again_enter_frame(browser).await;
        browser.until("document.querySelector('[data-screen=result]')").await;
        browser.forward().await;
        again_enter_frame(browser).await;
        browser.until("document.querySelector('[data-screen=letter]')").await;
    }
    browser.expect("document.getElementById('name').value.startsWith('Sam')").await;
    browser.click("#clear").await;
    browser.until("document.activeElement.id === 'errors'").await;
    browser.click_words(UI.clear_yes).await;
    browser.until("document.querySelector('[data-screen=cleared]')").await;
    browser.click_words(UI.cleared_again).await;
    browser.until("document.querySelector('[data-screen=start]')").await;
    browser.expect("!document.querySelector('#clear')").await;
}

/// Back, then the button that leads on, changes nothing.
#[test]
fn the_link_back_keeps_every_answer() {
    in_browser(async |browser| {
        browser.open_framed(ELEMENT).await;
        let walk = Walk::from_start(browser, FACTS).await;
        let list = "document.querySelector('.summary').innerText";
        let answers = browser.text(list).await;
        let steps = walk.visit().way().asked().len();
        for _ in 0..steps {
            browser.click(".back").await;
        }
        assert_eq!(browser.screen().await, "police");
        // All is answered, so the next step leads to the list.
        assert_eq!(next(browser).await, "check-answers");
        assert_eq!(browser.text(list).await, answers);
    });
}

/// Drivers leave the frame where the window's own buttons were pressed.
async fn again_enter_frame(browser: &Browser) {
    browser.out_of_frames().await;
    browser.driver.enter_frame(0).await.unwrap();
}

/// Links lead to tabs of their own, which are free of the frame's limits.
#[test]
fn the_frame_opens_the_check_on_a_page_of_its_own() {
    in_browser(async |browser| {
        browser.open_framed(FRAME).await;
        browser.click("header a").await;
        let mut windows = Vec::new();
        while windows.len() < 2 {
            windows = browser.driver.windows().await.unwrap();
        }
        browser.driver.switch_to_window(windows[1].clone()).await.unwrap();
        browser.until("document.documentElement?.matches('[data-ready]')").await;
        browser.expect(&format!("location.href === '{}check/index.html'", host::site())).await;
        browser.expect("self.origin !== 'null' && !window.opener").await;
        Walk::from_start(browser, Facts("police=scotland")).await;
    });
}

#[test]
fn no_key_leaves_the_frame_or_clears_it() {
    in_browser(async |browser| {
        browser.open_framed(FRAME).await;
        Walk::from_start(browser, FACTS).await;
        next(browser).await;
        browser.click_words(UI.result_letter).await;
        type_details(browser).await;
        browser.run("document.querySelector('h1').focus();").await;
        for _ in 0..6 {
            browser.press("\u{e00c}").await;
        }
        browser.expect("document.querySelector('[data-screen=letter]')").await;
        browser.expect("!document.querySelector('#errors')").await;
        browser.expect("document.getElementById('name').value.startsWith('Sam')").await;
    });
}

/// What the page around was told, and how many entries its history has.
async fn told(browser: &Browser) -> Value {
    browser.out_of_frames().await;
    let told = browser.value("[window.seen, history.length]").await;
    browser.driver.enter_frame(0).await.unwrap();
    told
}

/// Two people whose answers have nothing in common, but that they take as many steps.
const ALIKE: [&str; 2] = [
    "police=england-or-wales age_at_image=under-18 outcome=not-guilty other_record=none",
    "police=other-national age_at_image=18-or-over outcome=no-further-action other_record=convictions",
];

/// The messages of a walk to the letter: heights alone, one a step, the taller from the result on.
async fn messages(browser: &Browser, facts: &'static str) -> Value {
    browser.open_framed(ELEMENT).await;
    let walk = Walk::from_start(browser, Facts(facts)).await;
    next(browser).await;
    // An error is no step, and nobody is told of it.
    browser.click_words(UI.result_letter).await;
    let told = told(browser).await;
    let width = browser.value("document.documentElement.clientWidth").await;
    let width = u32::try_from(width.as_u64().unwrap()).unwrap();
    let height = |screen| frame::STEP * frame::height(width, screen);
    let (before, after) = (height(Screen::Start), height(Screen::Result));
    let steps = walk.visit().way().asked().len();
    // The start, the questions, the list of answers; the result and the letter.
    let expected = [vec![before; steps + 2], vec![after; 2]].concat();
    assert_eq!(told[0], json!(expected), "{facts}");
    told
}

#[test]
fn as_many_steps_say_the_same_whatever_is_answered() {
    let mut all = Vec::new();
    for facts in ALIKE {
        in_browser(async |browser| all.push(messages(browser, facts).await));
    }
    assert_eq!(all[0], all[1], "messages and entries of the history");
}

#[test]
fn an_error_is_not_told() {
    in_browser(async |browser| {
        browser.open_framed(ELEMENT).await;
        let walk = Walk::begun(browser).await;
        assert!(walk.question().is_some());
        let before = told(browser).await;
        browser.click("[data-screen] [type=submit]").await;
        browser.until("document.querySelector('#errors')").await;
        assert_eq!(told(browser).await, before);
    });
}

/// Where the frame begins in the window of the page around, and how high it is.
const FRAME_AT: &str = "(({ top, height, width }) => [Math.round(top), Math.round(height), width > 600])\
     (document.querySelector('iframe').getBoundingClientRect())";

#[test]
fn the_element_grows_and_shows_the_top_of_each_step_whatever_sheet_the_page_has() {
    for page in [ELEMENT, "harsh.html"] {
        in_browser(async |browser| {
            browser.go_to(&format!("{}{page}", sites().host)).await;
            browser.enter_frame().await;
            Walk::from_start(browser, FACTS).await;
            browser.out_of_frames().await;
            let before = frame::STEP * frame::height(1200, Screen::Start);
            let after = frame::STEP * frame::height(1200, Screen::Result);
            browser.until(&format!("{FRAME_AT}.join() === '0,{before},true'")).await;
            browser
                .expect("getComputedStyle(document.querySelector('iframe')).opacity === '1'")
                .await;
            // Only the first steps of a second scroll.
            browser
                .run("scrollTo(0, 500); return new Promise((done) => setTimeout(done, 1100));")
                .await;
            browser.driver.enter_frame(0).await.unwrap();
            next(browser).await;
            browser.out_of_frames().await;
            browser.until(&format!("{FRAME_AT}.join() === '0,{after},true'")).await;
            browser.expect("document.querySelector('custody-image-check a').href.endsWith('check/index.html')")
                .await;
            browser.expect_silent_console().await;
        });
    }
}
