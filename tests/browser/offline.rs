//! The site without internet: kept when the reader asks, replaced whole, removed whole.

use super::browser::{Browser, in_browser};
use super::host;
use super::links::pages;
use super::offline_copy::Copy;
use super::walk::{Facts, Walk, next};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::net::TcpListener;
use std::time::{Duration, Instant};
use words::PAGE_UI;

const FACTS: Facts = Facts(
    "police=england-or-wales age_at_image=18-or-over outcome=no-further-action other_record=none",
);

/// Presses a button of the page that keeps the site, and waits for what it says.
async fn press(browser: &Browser, copy: &Copy, button: &str, state: &str, words: &str) {
    let shown = "document.querySelector('#state')";
    if !browser.holds(shown).await {
        browser.go_to(&copy.address("offline/index.html")).await;
    }
    browser.until("!document.querySelector('#keep').disabled").await;
    browser.click(&format!("#{button}")).await;
    browser.until(&format!("{shown}.dataset.state === '{state}'")).await;
    assert_eq!(browser.text(&format!("{shown}.innerText")).await, words);
    browser.expect(&format!("document.activeElement.id === '{button}'")).await;
}

async fn keep(browser: &Browser, copy: &Copy) {
    press(browser, copy, "keep", "kept", PAGE_UI.offline_state_kept).await;
}

async fn remove(browser: &Browser, copy: &Copy) {
    press(browser, copy, "remove", "removed", PAGE_UI.offline_state_removed).await;
}

/// The names of all caches and the scopes of all workers of this host.
async fn stored(browser: &Browser) -> Value {
    browser
        .run(
            "return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()\
             .then((all) => all.map((one) => one.scope))]);",
        )
        .await
}

async fn heading(browser: &Browser) -> String {
    browser.text("document.querySelector('h1').innerText").await
}

/// Answers every question from the start to the result.
async fn walk_to_result(browser: &Browser) {
    browser.until("document.documentElement.matches('[data-ready]')").await;
    Walk::from_start(browser, FACTS).await;
    assert_eq!(next(browser).await, "result");
}

#[test]
fn what_is_kept_works_without_the_server() {
    // Below a folder, as on a host that has other sites too.
    let mut copy = Copy::new("works", "photos/");
    in_browser(async |browser| {
        keep(browser, &copy).await;
        let files = browser
            .run(
                "return caches.keys().then(([name]) => caches.open(name)).then((it) => it.keys())\
                 .then((all) => all.map(({ url }) => url));",
            )
            .await;
        let files: BTreeSet<&str> =
            files.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let expected = copy.files().into_iter().map(|name| copy.address(&name));
        let expected: Vec<String> = expected.collect();
        assert_eq!(files, expected.iter().map(String::as_str).collect());
        copy.stop();

        for (address, words) in [
            ("", PAGE_UI.home_title),
            ("index.html?from=a-leaflet", PAGE_UI.home_title),
            ("guide/about/", "About this site"),
            ("guide/about", "About this site"),
            ("offline/", PAGE_UI.offline_title),
            ("nothing/here", PAGE_UI.not_found_title),
            // The page of a force is not kept: the list of all forces says the same of it.
            ("forces/kent/", "List of police forces"),
            ("forces/kent/index.html", "List of police forces"),
        ] {
            browser.go_to(&copy.address(address)).await;
            assert_eq!(heading(browser).await, words, "{address}");
        }
        browser.expect("location.pathname + location.hash === '/photos/forces/#kent'").await;
        browser.go_to(&copy.address("nothing/here")).await;
        browser
            .expect("performance.getEntriesByType('navigation')[0].responseStatus === 404")
            .await;
        browser.go_to(&copy.address("guide/about")).await;
        browser.expect("location.pathname === '/photos/guide/about/'").await;

        browser.go_to(&copy.address("check/index.html")).await;
        walk_to_result(browser).await;
        // The stored page has the policy that it came with.
        let sent = "return fetch('index.html').then(() => true, () => false);";
        assert_eq!(browser.run(sent).await, json!(false));
        let traces = "return Promise.all([document.cookie, localStorage.length, \
             sessionStorage.length, indexedDB.databases().then((all) => all.length)]);";
        assert_eq!(browser.run(traces).await, json!(["", 0, 0, 0]));

        // A server that takes the question and never answers.
        let silent = TcpListener::bind(("127.0.0.1", copy.port())).unwrap();
        let from = Instant::now();
        browser.go_to(&copy.address("")).await;
        assert_eq!(heading(browser).await, PAGE_UI.home_title);
        assert!(from.elapsed() >= Duration::from_secs(3), "{:?}", from.elapsed());
        drop(silent);
    });
}

/// Notes on every page what becomes of a newer worker that the browser finds.
const WATCH: &str = "window.met = []; navigator.serviceWorker?.ready.then((it) => { \
     it.onupdatefound = () => { const worker = it.installing; \
     worker.onstatechange = () => window.met.push(worker.state); }; });";

/// Opens the home page; after that the browser looks for a newer worker by itself.
async fn open_and_wait_for(browser: &Browser, copy: &Copy, state: &str) {
    browser.go_to(&copy.address("index.html")).await;
    browser.until(&format!("window.met.includes('{state}')")).await;
}

#[test]
fn a_new_version_replaces_the_old_one_whole_or_not_at_all() {
    let mut copy = Copy::new("replaces", "");
    in_browser(async |browser| {
        keep(browser, &copy).await;
        let first = stored(browser).await;
        browser.before_each_page(WATCH).await;

        copy.change("mugshot", "portrait");
        open_and_wait_for(browser, &copy, "activated").await;
        assert_eq!(heading(browser).await, PAGE_UI.home_title.replace("mugshot", "portrait"));
        let second = stored(browser).await;
        assert_eq!(second[0].as_array().unwrap().len(), 1, "{second}");
        assert_ne!(first[0], second[0]);

        // A version of which one file is not what its list says.
        copy.change("portrait", "likeness");
        copy.damage("guide/about/index.html");
        open_and_wait_for(browser, &copy, "redundant").await;
        assert_eq!(stored(browser).await, second);

        copy.stop();
        browser.go_to(&copy.address("index.html")).await;
        assert_eq!(heading(browser).await, PAGE_UI.home_title.replace("mugshot", "portrait"));
        browser.go_to(&copy.address("guide/about/index.html")).await;
        assert_eq!(heading(browser).await, "About this site");
    });
}

#[test]
fn removing_leaves_nothing_of_ours_and_all_of_others() {
    let mut copy = Copy::new("removes", "photos/");
    let root = copy.address("");
    in_browser(async |browser| {
        keep(browser, &copy).await;
        let kept = stored(browser).await;
        assert_eq!(kept[1], json!([root]));
        browser.run("return caches.open('of somebody else').then(() => null);").await;
        remove(browser, &copy).await;
        assert_eq!(stored(browser).await, json!([["of somebody else"], []]));
        browser.run("return caches.delete('of somebody else');").await;

        // Also when the worker stands between the page and the network, and twice over.
        keep(browser, &copy).await;
        browser.go_to(&copy.address("index.html")).await;
        browser.expect("navigator.serviceWorker.controller").await;
        remove(browser, &copy).await;
        assert_eq!(stored(browser).await, json!([[], []]));
        keep(browser, &copy).await;
        assert_eq!(stored(browser).await, kept.clone());
        browser.reload().await;
        remove(browser, &copy).await;
        for page in ["index.html", "check/index.html"] {
            browser.go_to(&copy.address(page)).await;
            assert_eq!(stored(browser).await, json!([[], []]));
        }
        browser.expect("!navigator.serviceWorker.controller").await;

        // What cannot be kept whole is not kept at all.
        browser.go_to(&copy.address("offline/index.html")).await;
        copy.stop();
        press(browser, &copy, "keep", "failed", PAGE_UI.offline_state_failed).await;
        assert_eq!(stored(browser).await, json!([[], []]));
    });
}

#[test]
fn a_browser_without_workers_is_told_so() {
    in_browser(async |browser| {
        browser.before_each_page("delete Navigator.prototype.serviceWorker;").await;
        browser.open("offline/index.html").await;
        let words = "document.querySelector('#state').innerText";
        browser.until(&format!("{words} === '{}'", PAGE_UI.offline_state_cannot)).await;
        browser.expect("document.querySelector('#keep').disabled").await;
    });
}

#[test]
fn one_page_has_the_policy_that_a_worker_needs_and_nothing_registers_by_itself() {
    for page in pages() {
        let html = fs::read_to_string(host::dist().join(&page)).unwrap();
        let policy = "trusted-types 'none'; require-trusted-types-for 'script'";
        assert_eq!(html.contains(policy), page != "offline/index.html", "{page}");
        let registers = html.contains("serviceWorker");
        assert!(!registers, "{page}");
    }
    in_browser(async |browser| {
        let register = |address: &str| {
            format!(
                "return navigator.serviceWorker.register({address})\
                 .then(() => 'registered', (error) => error.name);"
            )
        };
        for page in ["index.html", "check/index.html", "guide/about/index.html"] {
            browser.open(page).await;
            let root = format!("'{}sw.js'", host::site());
            assert_eq!(browser.run(&register(&root)).await, "TypeError", "{page}");
            assert_eq!(stored(browser).await, json!([[], []]), "{page}");
        }
        browser.open("offline/index.html").await;
        browser.until("!document.querySelector('#keep').disabled").await;
        let more = "try { trustedTypes.createPolicy('offline', {}); return 'made'; } \
             catch (error) { return error.name; }";
        assert_eq!(browser.run(more).await, "TypeError");
        assert_eq!(browser.run(&register("'../sw.js'")).await, "TypeError");
        assert_eq!(stored(browser).await, json!([[], []]));
    });
}
