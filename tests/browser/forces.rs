//! The force that a reader means is recognised, and offered where it is not certain.

use super::browser::{Browser, in_browser};
use super::paths::SHOWN;
use super::walk::{Facts, Walk};
use words::{UI, fill};

const FACTS: Facts =
    Facts("police=england-or-wales age_at_image=18-or-over outcome=not-guilty other_record=none");
const VALUE: &str = "document.getElementById('force').value";

async fn expect_told(browser: &Browser, force: &str) {
    let told = fill(UI.force_known, &[("force", force)]);
    browser.until(&format!("document.querySelector('form').innerText.includes('{told}')")).await;
}

#[test]
fn what_was_typed_stays_and_what_it_names_is_told_with_a_way_to_our_list() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        browser.type_into("force", "the Met").await;
        expect_told(browser, "Metropolitan Police Service").await;
        assert_eq!(browser.text(VALUE).await, "the Met");
        assert!(browser.text(SHOWN).await.contains("To: the Met"));
        let link = "document.querySelector('a[href=\"../forces/index.html#metropolitan\"]')";
        browser.expect(&format!("{link}.target === '_blank'")).await;
        browser.expect("!document.querySelector('datalist')").await;
    });
}

#[test]
fn a_force_that_is_tapped_is_filled_in_and_the_field_keeps_the_focus() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        browser.type_into("force", "newport").await;
        let offered = "[...document.querySelectorAll('.offers button')].map((it) => it.innerText)";
        browser.until(&format!("{offered}.length > 0")).await;
        browser.expect(&format!("{offered}.length <= 5")).await;
        browser.expect(&format!("!document.body.innerText.includes('{}')", told_start())).await;
        browser.click_words("Gwent Police").await;
        expect_told(browser, "Gwent Police").await;
        assert_eq!(browser.text(VALUE).await, "Gwent Police");
        assert!(browser.text(SHOWN).await.contains("To: Gwent Police"));
        browser.expect("!document.querySelector('.offers button')").await;
        browser.expect("document.activeElement.id === 'force'").await;
        browser.expect_silent_console().await;
    });
}

/// What is told only of a force that is certain.
fn told_start() -> &'static str {
    UI.force_known.split('{').next().unwrap()
}
