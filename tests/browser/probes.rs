//! What a changed script could do: sixteen ways to carry answers away, tried from inside the page.

use super::browser::{Browser, in_browser};
use super::engine::Engine;
use super::host;
use super::listener::{Listener, without_headers};
use super::other_site::FRAME;
use super::walk::{Facts, Walk, next};
use std::collections::BTreeSet;
use std::time::Duration;

const PROBES: &str = include_str!("probes.js");

/// The sixteen, in the order of the annex.
const ALL: [&str; 16] = [
    "fetch",
    "beacon",
    "img",
    "css",
    "prefetch",
    "iframe",
    "form",
    "nav",
    "open",
    "alink",
    "ping",
    "metarefresh",
    "ws",
    "webrtc",
    "spec",
    "blobnav",
];

/// Those that arrive where a host sends no headers: a policy cannot stop a page from moving on, nor
/// a call. The annex says so.
const PAST_THE_POLICY: [&str; 5] = ["nav", "open", "alink", "metarefresh", "webrtc"];

/// Those that an engine has no means for, so that they never arrive.
fn unknown(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &[],
        Engine::Firefox => &["ping", "spec"],
        // Its driver cannot click as a reader does, so it opens no window either.
        Engine::WebKit => &["open", "prefetch", "spec", "webrtc"],
    }
}

/// Those that arrive all the same with the headers, since the engine does not know
/// Connection-Allowlist. The annex says so.
fn past_the_headers(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &[],
        Engine::Firefox => &PAST_THE_POLICY,
        Engine::WebKit => &["nav", "alink", "metarefresh"],
    }
}

/// Those that arrive from inside a frame: the policy of the page around lets the frame go nowhere else.
/// The annex says so.
fn past_the_page_around(engine: Engine) -> BTreeSet<String> {
    let stopped = set(&["nav", "alink", "metarefresh"]);
    set(past_the_headers(engine)).difference(&stopped).cloned().collect()
}

/// How long to wait for what should not come. In a page without a policy all come in a tenth of it.
const WAIT: Duration = Duration::from_millis(1500);

/// A script that tries a probe.
fn script(listener: &Listener, name: &str) -> String {
    let to = match name {
        "webrtc" => listener.packets.clone(),
        name => format!("http://{}/{name}?verdict=wait", listener.requests),
    };
    format!("{{ {PROBES} try {{ probes.{name}('{to}'); }} catch (error) {{ }} }}")
}

/// Runs a probe as a script of the page would, at a click of the reader.
async fn probe(browser: &Browser, listener: &Listener, name: &str) {
    browser.run_at_a_click(&script(listener, name)).await;
}

/// Waits until a probe has arrived, or for as long as one could take.
async fn wait_for(listener: &Listener, name: &str) {
    let mut left = WAIT;
    let step = Duration::from_millis(50);
    while !listener.arrived().contains(name) && !left.is_zero() {
        tokio::time::sleep(step).await;
        left -= step;
    }
}

/// Tries all sixteen, each from a fresh page, and gives what arrived.
async fn arrived_from(browser: &Browser, page: &str, ready: &str) -> BTreeSet<String> {
    let listener = Listener::start();
    for name in ALL {
        browser.go_to(page).await;
        browser.until(ready).await;
        probe(browser, &listener, name).await;
        wait_for(&listener, name).await;
        // Behind another window the browser would prefetch nothing.
        browser.run("window.opened?.close();").await;
    }
    listener.arrived()
}

const READY: &str = "document.documentElement.matches('[data-ready]')";

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn from_a_page_without_a_policy_all_arrive_that_the_engine_knows() {
    in_browser(async |browser| {
        let page = format!("{}blank.html", without_headers());
        let mut known = set(&ALL);
        for name in unknown(browser.engine) {
            known.remove(*name);
        }
        assert_eq!(arrived_from(browser, &page, "document.body").await, known);
    });
}

#[test]
fn with_the_headers_none_arrives_but_those_that_the_annex_names_for_an_engine() {
    in_browser(async |browser| {
        let page = format!("{}check/index.html", host::site());
        let past = past_the_headers(browser.engine);
        assert_eq!(arrived_from(browser, &page, READY).await, set(past));
    });
}

#[test]
fn with_the_policy_in_the_page_alone_those_arrive_that_the_annex_names_in_chromium() {
    in_browser(async |browser| {
        let page = format!("{}check/index.html", without_headers());
        assert_eq!(arrived_from(browser, &page, READY).await, set(&PAST_THE_POLICY));
    });
    let annex = host::dist().join("guide/technical-annex/index.html");
    let annex = std::fs::read_to_string(annex).unwrap();
    let count = format!("{} of {} arrive", PAST_THE_POLICY.len(), ALL.len());
    assert!(annex.contains(&count), "the annex does not say: {count}");
    assert!(annex.contains(&format!("0 of {} arrive", ALL.len())));
    let printed = ALL.iter().filter(|name| annex.contains(&format!("<strong>{name}</strong>")));
    assert_eq!(printed.copied().map(str::to_owned).collect::<BTreeSet<_>>(), set(&PAST_THE_POLICY));
}

/// The same from inside the frame on a page of a stranger's, with an answer on the screen.
#[test]
fn in_a_frame_none_arrives_either_but_those_that_the_annex_names_for_an_engine() {
    in_browser(async |browser| {
        let listener = Listener::start();
        let tab = browser.driver.window().await.unwrap();
        for name in ALL {
            browser.open_framed(FRAME).await;
            Walk::from_start(browser, Facts("police=scotland")).await;
            next(browser).await;
            browser.run_in_frame_at_a_click(&script(&listener, name)).await;
            wait_for(&listener, name).await;
            for window in browser.driver.windows().await.unwrap() {
                if window != tab {
                    browser.driver.switch_to_window(window).await.unwrap();
                    browser.driver.close_window().await.unwrap();
                }
            }
            browser.driver.switch_to_window(tab.clone()).await.unwrap();
        }
        assert_eq!(listener.arrived(), past_the_page_around(browser.engine));
    });
}

#[test]
fn with_an_answer_on_the_screen_none_arrives_either_in_chromium() {
    in_browser(async |browser| {
        let listener = Listener::start();
        for name in ALL {
            if browser.screen().await != "result" {
                Walk::to_result(browser, Facts("police=scotland")).await;
            }
            probe(browser, &listener, name).await;
            wait_for(&listener, name).await;
        }
        assert_eq!(listener.arrived(), set(&[]));
    });
}
