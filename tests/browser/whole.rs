//! The words of every screen on many ways through the check, as a list of their hashes: it stays as it
//! is while only rooms are moved.

use super::browser::{Browser, in_browser};
use super::overdue::live_on;
use super::verdicts::SAMPLE;
use chrono::Days;
use expect_test::expect_file;
use rules::RULES_DATE;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

const WALK: &str = include_str!("whole.js");

/// The text of all screens on the way of these facts.
async fn screens(browser: &Browser, facts: &str) -> String {
    browser.open_check().await;
    let facts: Map<String, Value> = facts
        .split_whitespace()
        .filter_map(|fact| fact.split_once('='))
        .map(|(name, value)| (name.to_owned(), Value::from(value)))
        .collect();
    let said = browser.driver.execute_async(WALK, vec![Value::from(facts)]).await.unwrap();
    said.json().as_str().unwrap().to_owned()
}

#[test]
fn every_screen_says_what_it_said_in_chromium() {
    let mut list = String::new();
    in_browser(async |browser| {
        live_on(browser, RULES_DATE.checked_add_days(Days::new(4)).unwrap()).await;
        for facts in SAMPLE {
            let said = screens(browser, facts).await;
            let hash = Sha256::digest(said.as_bytes());
            let short: String = hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
            let facts = facts.split_whitespace().collect::<Vec<_>>().join(" ");
            let _ = writeln!(list, "{short} {} characters: {facts}", said.chars().count());
        }
    });
    expect_file!["../whole/screens.txt"].assert_eq(&list);
}
