//! What is typed wrong is said plainly, and nothing typed is lost.

use super::browser::{Browser, in_browser};
use super::walk::{Facts, Walk, answer, next};
use words::UI;

/// Goes to a date question: when the photo was taken, for someone born in May 2008.
async fn to_image_taken(browser: &Browser) {
    browser.open_check().await;
    next(browser).await;
    let facts = [
        ("police", Some("england-or-wales")),
        ("image_kind", Some("custody")),
        ("age_at_image", None),
        ("born", Some("2008-05")),
    ];
    for (fact, value) in facts {
        assert_eq!(browser.screen().await, fact);
        answer(browser, fact, value).await;
        next(browser).await;
    }
    assert_eq!(browser.screen().await, "image_taken");
}

/// Presses Continue and expects an error: in the summary, at the field, in the title.
async fn expect_error(browser: &Browser, field: &str, message: &str) {
    browser.click("[data-screen] [type=submit]").await;
    browser.until("document.querySelector('#errors')").await;
    browser.expect("document.activeElement.id === 'errors'").await;
    browser.expect("document.title.startsWith('Error: ')").await;
    browser.expect("scrollY === 0").await;
    assert_eq!(browser.text("document.querySelector('#errors li').innerText").await, message);
    let at_field = "document.querySelector('#field-error').textContent";
    assert_eq!(browser.text(at_field).await, format!("{} {message}", UI.errors_prefix));
    browser.expect("document.querySelector('fieldset[aria-describedby~=\"field-error\"]')").await;
    let before = browser.screen().await;
    browser.click("#errors a").await;
    browser.until(&format!("document.activeElement.id === '{field}'")).await;
    assert_eq!(browser.screen().await, before, "the link leads to the field and nowhere else");
    browser.expect("document.querySelector('#errors')").await;
    browser.expect("location.hash === ''").await;
}

/// Types a date part by part, sees the error, and the same still in the fields.
async fn check(browser: &Browser, [day, month, year]: [&str; 3], message: &str) {
    let parts = [("day", day), ("month", month), ("year", year)];
    for (part, text) in parts {
        let id = format!("image_taken-{part}");
        browser.run(&format!("document.getElementById('{id}').select();")).await;
        browser.type_into(&id, if text.is_empty() { "\u{e017}" } else { text }).await;
    }
    expect_error(browser, "image_taken-day", message).await;
    for (part, text) in parts {
        let field = format!("document.getElementById('image_taken-{part}').value");
        assert_eq!(browser.text(&field).await, text, "{message}");
    }
}

#[test]
fn a_question_without_an_answer_says_so_and_leads_to_the_first_choice() {
    in_browser(async |browser| {
        browser.open_check().await;
        next(browser).await;
        expect_error(browser, "police-1", UI.errors_choose).await;
        // It stands until it is mended, and then it is gone.
        expect_error(browser, "police-1", UI.errors_choose).await;
        answer(browser, "police", None).await;
        assert_eq!(next(browser).await, "outcome-stage");
        browser.expect("!document.querySelector('#errors')").await;
        browser.expect("!document.title.startsWith('Error')").await;
        browser.expect_silent_console().await;
    });
}

#[test]
fn a_date_that_cannot_be_is_kept_and_explained() {
    in_browser(async |browser| {
        to_image_taken(browser).await;
        check(browser, ["", "", ""], UI.errors_date_empty).await;
        check(browser, ["x", "5", "2019"], UI.errors_date_numbers).await;
        check(browser, ["", "Ma", "2019"], UI.errors_date_numbers).await;
        check(browser, ["", "", "19"], UI.errors_date_year).await;
        check(browser, ["1", "5", ""], UI.errors_date_year).await;
        check(browser, ["3", "", "2019"], UI.errors_date_month).await;
        check(browser, ["30", "2", "2019"], UI.errors_date_impossible).await;
        check(browser, ["", "13", "2019"], UI.errors_date_impossible).await;
        check(browser, ["", "", "1899"], UI.errors_date_early).await;
        check(browser, ["", "", "2999"], UI.errors_date_future).await;
        check(browser, ["30", "4", "2008"], UI.errors_date_birth).await;
        check(browser, ["<b>", "\"", "'"], UI.errors_date_numbers).await;
        browser.click("#image_taken-1").await;
        check(browser, ["", "", "2019"], UI.errors_date_both).await;
        browser.expect("document.getElementById('image_taken-1').checked").await;
        browser.expect_silent_console().await;
    });
}

#[test]
fn a_mended_date_is_taken() {
    in_browser(async |browser| {
        to_image_taken(browser).await;
        check(browser, ["31", "4", "2019"], UI.errors_date_impossible).await;
        browser.type_into("image_taken-month", "\u{e003}5").await;
        assert_eq!(next(browser).await, "outcome-stage");
        browser.expect("!document.title.startsWith('Error')").await;
    });
}

#[test]
fn a_month_typed_by_its_name_was_refused() {
    in_browser(async |browser| {
        for month in ["March", "mar", "Sept", "MARCH.", "3"] {
            to_image_taken(browser).await;
            let keys = "document.getElementById('image_taken-month').inputMode";
            assert_ne!(browser.text(keys).await, "numeric", "a phone must offer letters");
            browser.type_into("image_taken-day", "27").await;
            browser.type_into("image_taken-month", month).await;
            browser.type_into("image_taken-year", "2019").await;
            assert_eq!(next(browser).await, "outcome-stage", "{month}");
        }
    });
}

#[test]
fn an_error_adds_no_step_to_the_way_back() {
    in_browser(async |browser| {
        let facts = Facts("police=scotland");
        browser.open_check().await;
        next(browser).await;
        expect_error(browser, "police-1", UI.errors_choose).await;
        answer(browser, "police", Some("scotland")).await;
        assert_eq!(next(browser).await, "check-answers");
        browser.click(".back").await;
        browser.until("document.querySelector('[data-screen=police]')").await;
        browser.expect("document.querySelector('[value=scotland]').checked").await;
        browser.expect("Number.isInteger(history.state)").await;
        Walk::to_result(browser, facts).await;
    });
}
