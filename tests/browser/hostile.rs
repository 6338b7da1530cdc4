//! What stands around the frame is hostile: scripts that read, forge and flood, servers that forbid, pages
//! that are framed themselves.

use super::browser::{Browser, in_browser};
use super::letter::FACTS;
use super::other_site::{ELEMENT, FRAME, sites};
use super::walk::{Walk, next};
use check::{Screen, frame};
use serde_json::json;
use words::UI;

/// Every way to look into a frame, each of which must throw or give nothing.
const READ: &str = "const frame = document.querySelector('iframe'); const inside = frame.contentWindow; \
     const ways = { document: () => inside.document.body, url: () => inside.location.href, \
     history: () => inside.history.length, name: () => inside.name.length, text: () => inside.find('a'), \
     store: () => inside.localStorage, own: () => frame.contentDocument.body, \
     call: () => inside.eval('1'), entries: () => inside.performance.getEntries() }; \
     return Object.keys(ways).filter((name) => { try { ways[name](); return true; } catch { return false; } });";

/// Says heights to the page in the frame's name, and anything to the frame.
const FORGE: &str = "const frame = document.querySelector('iframe'); const inside = frame.contentWindow; \
     for (let at = 0; at < 200; at += 1) { \
     for (const data of [25200, 0, -400, 401, 1e9, NaN, '800', '8;x:y', [800], { height: 800 }, null]) { \
     window.postMessage(data, '*'); inside.postMessage(data, '*'); \
     dispatchEvent(new MessageEvent('message', { data, source: inside })); \
     dispatchEvent(new MessageEvent('message', { data, source: null })); } }";

/// How high the frame is.
const HEIGHT: &str = "Math.round(document.querySelector('iframe').getBoundingClientRect().height)";

#[test]
fn a_script_around_can_read_nothing_and_forge_nothing() {
    in_browser(async |browser| {
        browser.open_framed(ELEMENT).await;
        Walk::from_start(browser, FACTS).await;
        browser.out_of_frames().await;
        let before = frame::STEP * frame::height(1200, Screen::Start);
        browser.until(&format!("{HEIGHT} === {before}")).await;
        assert_eq!(browser.run(READ).await, json!([]), "what the page around could read");
        browser.run(FORGE).await;
        browser.run("return new Promise((done) => setTimeout(done, 1500));").await;
        browser.expect(&format!("{HEIGHT} === {before}")).await;
        browser.driver.enter_frame(0).await.unwrap();
        // The check goes on as if nothing had been said to it.
        assert_eq!(next(browser).await, "result");
        browser.click_words(UI.result_letter).await;
        assert_eq!(browser.screen().await, "letter");
    });
}

/// A frame that is no longer ours: it says what it likes, as often as it likes.
#[test]
fn a_frame_that_floods_the_page_moves_it_four_times_a_second_at_most() {
    in_browser(async |browser| {
        browser.go_to(&format!("{}{ELEMENT}", sites().host)).await;
        browser
            .run("window.moved = 0; HTMLElement.prototype.scrollIntoView = () => { window.moved += 1; };")
            .await;
        browser.enter_frame().await;
        let flood = "const from = performance.now(); let said = 0; return new Promise((done) => { \
             const say = () => { if (performance.now() - from > 1900) return done(said); \
             for (const data of [400, 800, 25200, 25600, 1e9, 799, '400;', {}]) { \
             parent.postMessage(data, '*'); said += 1; } setTimeout(say, 5); }; say(); });";
        let said = browser.run(flood).await.as_u64().unwrap();
        assert!(said > 500, "only {said} were said");
        browser.out_of_frames().await;
        browser.run("return new Promise((done) => setTimeout(done, 1100));").await;
        let moved = browser.value("window.moved").await.as_u64().unwrap();
        assert!((1..=12).contains(&moved), "moved {moved} times for {said} messages");
        // What it said last is the height in the end: a step of a quick reader is not lost.
        browser.expect(&format!("{HEIGHT} === 25200")).await;
    });
}

async fn expect_walk(browser: &Browser) {
    browser.enter_frame().await;
    Walk::from_start(browser, FACTS).await;
    assert_eq!(next(browser).await, "result");
}

#[test]
fn a_page_that_loads_only_what_agrees_to_it_shows_the_check() {
    for page in [FRAME, ELEMENT] {
        in_browser(async |browser| {
            browser.go_to(&format!("{}sealed/{page}", sites().host)).await;
            browser.expect("crossOriginIsolated").await;
            expect_walk(browser).await;
            browser.expect_silent_console().await;
        });
    }
}

#[test]
fn a_page_that_is_framed_itself_shows_the_check() {
    in_browser(async |browser| {
        browser.go_to(&format!("{}outer.html", sites().outer)).await;
        browser.driver.enter_frame(0).await.unwrap();
        expect_walk(browser).await;
    });
}

/// Browsers that know our policy's word on frames do not hear the older one.
#[test]
fn an_older_header_that_a_server_adds_on_the_way_stops_nothing() {
    in_browser(async |browser| {
        browser.go_to(&format!("{}forbidding.html", sites().host)).await;
        expect_walk(browser).await;
    });
}

/// Whether the frame shows a page of ours: in the place of one that it may not show stands a page of the browser's.
async fn shows_ours(browser: &Browser) -> bool {
    browser.until("document.readyState === 'complete'").await;
    browser.driver.enter_frame(0).await.unwrap();
    let ours = browser.holds("document.querySelector('main#main')").await;
    browser.out_of_frames().await;
    ours
}

/// Where the frame is blocked, by the page's own policy or by a server that drops ours, the link is there.
#[test]
fn where_frames_are_blocked_the_link_stays() {
    in_browser(async |browser| {
        for page in ["blocked/frame.html", "dropping.html"] {
            browser.go_to(&format!("{}{page}", sites().host)).await;
            assert!(!shows_ours(browser).await, "{page}");
            browser
                .expect("document.querySelector('a[href$=\"check/index.html\"]').offsetHeight > 0")
                .await;
        }
        // There the script is blocked too.
        browser.go_to(&format!("{}blocked/{ELEMENT}", sites().host)).await;
        browser
            .expect("document.querySelector('a[href$=\"check/index.html\"]').offsetHeight > 0")
            .await;
        browser.expect("!document.querySelector('iframe')").await;
    });
}

#[test]
fn no_other_page_may_be_framed() {
    in_browser(async |browser| {
        for page in
            ["index.html", "check/index.html", "check/plain/index.html", "custody-image-check.html"]
        {
            browser.go_to(&format!("{}other/{page}", sites().host)).await;
            assert!(!shows_ours(browser).await, "{page}");
        }
        browser.open_framed(FRAME).await;
    });
}
