//! Axe over the screens that the check has not: those after asking, and a file that is opened.

use super::access::{audit, expect_none};
use super::asked::open_letter;
use super::browser::in_browser;
use super::own_file::choose;
use super::paths::type_details;
use super::road::{NOT_CHARGED, REFUSED, open_on, rest_to};
use super::walk::next;
use words::RoadLetter;

#[test]
fn every_screen_after_asking_is_fit_for_all() {
    in_browser(async |browser| {
        let mut faults = Vec::new();
        open_on(browser, "2026-12-20").await;
        audit(browser, "start", &mut faults).await;
        for fact in ["sent", "answer", "answered", "complained"] {
            rest_to(browser, fact, NOT_CHARGED, REFUSED).await;
            browser.click("[data-screen] [type=submit]").await;
            browser.until("document.querySelector('#errors')").await;
            audit(browser, &format!("{fact} with an error"), &mut faults).await;
        }
        rest_to(browser, "check-answers", NOT_CHARGED, REFUSED).await;
        audit(browser, "check-answers", &mut faults).await;
        assert_eq!(next(browser).await, "standing");
        audit(browser, "standing", &mut faults).await;
        open_letter(browser, RoadLetter::Complaint).await;
        type_details(browser).await;
        browser.click("#reason-fixed-time").await;
        audit(browser, "letter", &mut faults).await;
        expect_none(&faults);
    });
}

#[test]
fn what_is_said_of_a_file_is_fit_for_all() {
    in_browser(async |browser| {
        let mut faults = Vec::new();
        browser.open_check().await;
        choose(browser, "{").await;
        browser.until("document.getElementById('own-file-refused')").await;
        audit(browser, "a file that cannot be opened", &mut faults).await;
        let file = "{ \"about\": \"\", \"version\": 2, \"circumstances\": { \"arrests\": \
                    [{ \"police\": \"england-or-wales\", \"outcome\": \"caution\" }, {}] }, \
                    \"names\": [\"Leeds, 2019\", \"\"] }";
        choose(browser, file).await;
        browser.until("document.activeElement.id === 'own-file-found'").await;
        audit(browser, "a file that can be opened", &mut faults).await;
        expect_none(&faults);
    });
}
