//! What `sealed` looks at in Chromium's own logs, as far as every engine tells it: nothing is asked for
//! after the page, and nothing stays.

use super::browser::{Browser, in_browser};
use super::host;
use super::paths::type_details;
use super::walk::{Facts, Walk, answer, is_question, next};
use rules::When;
use serde_json::json;
use std::collections::BTreeSet;
use words::UI;

const ANSWERS: [&str; 2] = [
    "police=british-transport-police born=2009-01-31 image_taken=2024 outcome=not-guilty",
    "police=scotland",
];

/// What was asked for since the last look. The icon is fetched whenever the browser likes; a link to a
/// blob (the letter on its way to the downloads) asks nobody.
async fn requests(browser: &Browser) -> BTreeSet<String> {
    let quiet = |it: &String| it.starts_with("GET blob:") || it.ends_with("/icon.svg");
    browser.requests().await.into_iter().filter(|it| !quiet(it)).collect()
}

/// Nothing is kept in any place that outlives the page, nor in any that others can see.
async fn expect_no_traces(browser: &Browser) {
    let kept = browser
        .run(
            "return Promise.all([document.cookie, localStorage.length, sessionStorage.length, \
             indexedDB.databases().then((all) => all.length), caches.keys().then((all) => all.length), \
             navigator.serviceWorker.getRegistrations().then((all) => all.length), \
             location.href, window.name, document.referrer]);",
        )
        .await;
    let address = format!("{}check/index.html", host::site());
    assert_eq!(kept, json!(["", 0, 0, 0, 0, 0, address, "", ""]));
    browser.expect("Number.isInteger(history.state)").await;
}

#[test]
fn a_whole_path_leads_from_heading_to_heading_and_stores_nothing() {
    in_browser(async |browser| {
        let facts = Facts("police=england-or-wales age_at_image=under-18 outcome=not-guilty");
        browser.open_check().await;
        let mut screens = vec![next(browser).await];
        while screens.last().unwrap() != "result" {
            let screen = screens.last().unwrap().clone();
            browser.until("document.activeElement.matches('#app h1')").await;
            if is_question(&screen) {
                answer(browser, &screen, facts.get(&screen)).await;
            }
            expect_no_traces(browser).await;
            screens.push(next(browser).await);
        }
        let expected = [
            "police",
            "image_kind",
            "age_at_image",
            "outcome-stage",
            "outcome",
            "other_record",
            "check-answers",
            "result",
        ];
        assert_eq!(screens, expected);
        browser.click_words(UI.result_letter).await;
        browser.until("document.activeElement.matches('#app h1')").await;
        assert_eq!(browser.screen().await, "letter");
        type_details(browser).await;
        browser.expect("document.querySelector('#letter').innerText.includes('Sam O’Neill')").await;
        expect_no_traces(browser).await;
        browser.click("#clear").await;
        browser.click_words(UI.clear_yes).await;
        assert_eq!(browser.screen().await, "cleared");
        browser.until("document.activeElement.matches('#app h1')").await;
        expect_no_traces(browser).await;
    });
}

#[test]
fn nothing_is_asked_for_after_the_page_and_nothing_stays() {
    let page = BTreeSet::from([format!("GET {}check/index.html", host::site())]);
    in_browser(async |browser| {
        browser.before_each_page("window.print = () => {};").await;
        browser.download_to(&std::env::temp_dir().join("unused-downloads")).await;
        for facts in ANSWERS {
            let walk = Walk::to_answers(browser, Facts(facts)).await;
            assert_eq!(requests(browser).await, page, "{facts}");
            next(browser).await;
            if walk.case().ask.when == When::Now {
                browser.click_words(UI.result_letter).await;
                type_details(browser).await;
                for words in [UI.letter_print, UI.letter_copy, UI.letter_save] {
                    browser.click_words(words).await;
                }
                browser.back().await;
                browser.forward().await;
            }
            assert_eq!(requests(browser).await, BTreeSet::new(), "{facts}");
            expect_no_traces(browser).await;
            assert_eq!(browser.open_parts().await, ["page"], "frames, workers, windows beside it");
            browser.expect_silent_console().await;
        }
    });
}

#[test]
fn a_request_is_noticed() {
    in_browser(async |browser| {
        browser.open("index.html").await;
        requests(browser).await;
        let image = "const it = new Image(); it.src = 'icon.svg?asked'; document.body.append(it);";
        browser.run(image).await;
        browser.until("document.querySelector('img').complete").await;
        let asked = BTreeSet::from([format!("GET {}icon.svg?asked", host::site())]);
        assert_eq!(requests(browser).await, asked);
    });
}
