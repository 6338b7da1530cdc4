//! The check opened from a disk: its page alone has all that it needs.

use super::browser::{Browser, in_browser};
use super::host;
use super::paths::{SHOWN, type_details};
use super::walk::{Facts, Walk, next};
use check::letter::{compose, plain_text};
use std::collections::BTreeSet;
use words::UI;

const FACTS: Facts = Facts(
    "police=england-or-wales age_at_image=18-or-over outcome=no-further-action other_record=none",
);

fn address(page: &str) -> String {
    format!("file://{}", host::dist().join(page).canonicalize().unwrap().display())
}

/// From the start to a letter.
async fn whole_path(browser: &Browser) {
    browser.go_to(&address("check/index.html")).await;
    browser.until("document.documentElement.matches('[data-ready]')").await;
    let walk = Walk::from_start(browser, FACTS).await;
    assert_eq!(next(browser).await, "result");
    let verdict = walk.case().verdict().as_str();
    browser.expect(&format!("document.querySelector('[data-verdict={verdict}]')")).await;
    browser.click_words(UI.result_letter).await;
    let details = type_details(browser).await;
    let letter = compose(&walk.case(), &details, walk.today()).unwrap();
    assert_eq!(browser.text(SHOWN).await, plain_text(&letter));
    browser.expect_silent_console().await;
}

#[test]
fn a_whole_path_of_the_check_page_runs_from_a_disk() {
    in_browser(whole_path);
}

#[test]
fn the_page_from_a_disk_asks_for_itself_and_its_icon_in_chromium() {
    in_browser(async |browser| {
        whole_path(browser).await;
        let mut asked = browser.requests().await;
        for file in ["check/index.html", "icon.svg"] {
            asked.remove(&format!("GET {}", address(file)));
        }
        assert_eq!(asked, BTreeSet::new());
    });
}

#[test]
fn pages_lead_to_the_check_and_the_check_to_pages() {
    in_browser(async |browser| {
        browser.go_to(&address("guide/how-to-ask/index.html")).await;
        browser.click("header li:first-child a").await;
        browser.until("document.documentElement.matches('[data-ready]')").await;
        let ways = browser.text("document.querySelector('header li:last-child a').href").await;
        assert_eq!(ways, address("get-help/index.html"));
    });
}
