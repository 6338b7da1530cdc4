//! Steps: Back, Forward, Change, Clear, and what each screen does when it is arrived at.

use super::browser::{Browser, in_browser};
use super::paths::type_details;
use super::walk::{Facts, Walk, answer, is_question, next};
use check::titles;
use words::{Question, UI};

/// A path with a date on it and with every kind of question.
pub(crate) const FACTS: Facts = Facts(
    "police=england-or-wales born=1990-05-17 image_taken=2019-03 outcome=convicted \
     offence=recordable group=group-3 convicted_or_released=2019 other_record=none",
);

/// What the fields of the screen hold, but for the choice at the start and that of the letter, which are
/// no answers.
const FIELDS: &str = "[...document.querySelectorAll('#app input:not(#shared, #only-this-contact)')].filter((it) => it.type === 'text' ? \
     it.value : it.checked).map((it) => `${it.name}=${it.value}`).join(' ')";

/// Waits until a screen is shown.
pub(crate) async fn until_screen(browser: &Browser, name: &str) {
    browser.until(&format!("document.querySelector('[data-screen=\"{name}\"]')")).await;
}

/// On arrival: one heading with the focus, the top of the page, the heading's title.
async fn expect_arrived(browser: &Browser, name: &str, title: &str) {
    until_screen(browser, name).await;
    browser.until("document.activeElement.matches('#app h1')").await;
    browser.until("scrollY === 0").await;
    browser.expect("document.querySelectorAll('h1').length === 1").await;
    browser.expect("Number.isInteger(history.state)").await;
    browser.expect("location.hash === '' && location.search === ''").await;
    assert_eq!(browser.text("document.title").await, format!("{title} – Custody Image Check"));
}

#[test]
fn each_screen_starts_at_its_heading_and_has_its_own_title() {
    in_browser(async |browser| {
        browser.look(320, "light").await;
        browser.open_check().await;
        let mut walk = Walk::begun(browser).await;
        while let Some(question) = walk.question() {
            // The document's title stays in the browser's history, so it names no answer.
            let title = titles::title_for_history(question);
            expect_arrived(browser, question.screen(), &title).await;
            let shown = titles::title(question, walk.visit().answers());
            assert_eq!(browser.text("document.querySelector('h1').innerText").await, shown);
            browser.expect("document.querySelector('.back')").await;
            browser.expect("document.querySelector('#clear')").await;
            walk.answer(browser, FACTS).await;
        }
        expect_arrived(browser, "check-answers", UI.answers_title).await;
        next(browser).await;
        expect_arrived(browser, "result", UI.result_title).await;
        browser.click_words(UI.result_letter).await;
        expect_arrived(browser, "letter", UI.letter_title).await;
        browser.click("#clear").await;
        expect_arrived(browser, "cleared", UI.cleared_title).await;
        browser.click_words(UI.cleared_again).await;
        expect_arrived(browser, "start", UI.start_title).await;
    });
}

#[test]
fn back_and_forward_pass_every_screen_and_keep_every_answer() {
    in_browser(async |browser| {
        browser.open_check().await;
        let mut seen = vec![("start".to_owned(), String::new())];
        let mut screen = next(browser).await;
        while is_question(&screen) {
            answer(browser, &screen, FACTS.get(&screen)).await;
            seen.push((screen, browser.text(FIELDS).await));
            screen = next(browser).await;
        }
        seen.push((screen, String::new()));
        seen.push((next(browser).await, String::new()));
        assert_eq!(seen.len(), 14, "start, eleven questions, the answers, the result");
        // By the link inside the page, by the browser's Back, and forward again.
        for (name, fields) in seen.iter().rev().skip(1) {
            if name == "outcome" || name == "start" {
                browser.back().await
            } else {
                browser.click(".back").await
            }
            until_screen(browser, name).await;
            assert_eq!(&browser.text(FIELDS).await, fields, "back at {name}");
        }
        for (name, fields) in seen.iter().skip(1) {
            browser.forward().await;
            until_screen(browser, name).await;
            assert_eq!(&browser.text(FIELDS).await, fields, "forward at {name}");
        }
        // Continue on an answered question changes nothing either.
        browser.click(".back").await;
        until_screen(browser, "check-answers").await;
        browser.click(".back").await;
        until_screen(browser, "other_record").await;
        assert_eq!(next(browser).await, "check-answers");
        browser.expect("!document.querySelector('.notice')").await;
    });
}

#[test]
fn back_from_the_letter_and_forward_keeps_the_details() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        type_details(browser).await;
        let shown = browser.text(super::paths::SHOWN).await;
        browser.click(".back").await;
        until_screen(browser, "result").await;
        browser.forward().await;
        until_screen(browser, "letter").await;
        assert_eq!(browser.text(super::paths::SHOWN).await, shown);
        browser.expect("document.getElementById('name').value.startsWith('Sam')").await;
        browser.expect("document.getElementById('address').value.endsWith('\\nLeeds')").await;
        browser.expect("document.getElementById('reasons').value.length > 10").await;
    });
}

#[test]
fn a_changed_answer_drops_those_that_no_longer_apply_and_says_which() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        browser
            .run(
                "[...document.querySelectorAll('.change button')].find((it) => \
             it.innerText.includes('How it ended') || it.textContent.includes('nded')).click();",
            )
            .await;
        until_screen(browser, "outcome").await;
        assert_eq!(browser.text(FIELDS).await, "outcome=convicted");
        answer(browser, "outcome", Some("not-guilty")).await;
        assert_eq!(next(browser).await, "check-answers");
        let said = browser.text("document.querySelector('.notice').innerText").await;
        assert!(said.contains(UI.question_dropped), "{said}");
        let dropped = [Question::Offence, Question::Group, Question::ConvictedOrReleased];
        let dropped = dropped.map(|question| words::question(question).short);
        let list = "[...document.querySelectorAll('.notice li')].map((it) => it.innerText)";
        assert_eq!(browser.value(list).await, serde_json::json!(dropped));
        let kept = "[...document.querySelectorAll('#app dt')].map((it) => it.innerText)";
        let kept = browser.value(kept).await.to_string();
        assert!(!dropped.iter().any(|short| kept.contains(short)), "{kept}");
        assert_eq!(next(browser).await, "result");
        browser.expect("document.querySelector('[data-verdict=delete-unless-exceptional]')").await;
        browser.expect("!document.querySelector('.notice')").await;
    });
}

#[test]
fn an_answer_that_opens_a_question_leads_to_it() {
    in_browser(async |browser| {
        Walk::to_answers(browser, Facts("police=scotland")).await;
        browser.click(".change button").await;
        until_screen(browser, "police").await;
        answer(browser, "police", Some("england-or-wales")).await;
        assert_eq!(next(browser).await, "image_kind");
    });
}

/// Nothing that was typed or chosen is anywhere in the page.
pub(crate) async fn expect_nothing_left(browser: &Browser) {
    assert_eq!(browser.text(FIELDS).await, "");
    let fields = "[...document.querySelectorAll('input[type=text], textarea')].map((it) => it.value).join('')";
    assert_eq!(browser.text(fields).await, "");
    for word in ["Sam O", "sam@example.org", "AB/123", "1990", "17 May"] {
        browser.expect(&format!("!document.documentElement.innerHTML.includes('{word}')")).await;
    }
    browser.expect("!document.querySelector('[data-verdict]')").await;
}

/// A check that is begun again on the same page knows nothing of the one before, up to its letter.
pub(crate) async fn expect_forgotten(browser: &Browser) {
    let other = Facts("police=england-or-wales age_at_image=under-18 outcome=not-guilty");
    until_screen(browser, "start").await;
    let mut screen = next(browser).await;
    while is_question(&screen) {
        expect_nothing_left(browser).await;
        answer(browser, &screen, other.get(&screen)).await;
        screen = next(browser).await;
    }
    assert_eq!(next(browser).await, "result");
    browser.click_words(UI.result_letter).await;
    until_screen(browser, "letter").await;
    expect_nothing_left(browser).await;
    browser.expect("document.querySelector('#only-this-contact').checked").await;
}

#[test]
fn a_check_begun_again_after_clearing_knows_nothing_of_the_last() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        type_details(browser).await;
        browser.click("#only-this-contact").await;
        browser.click("#clear").await;
        browser.click_words(UI.clear_yes).await;
        until_screen(browser, "cleared").await;
        browser.click_words(UI.cleared_again).await;
        expect_forgotten(browser).await;
    });
}

#[test]
fn cleared_answers_do_not_come_back_by_back_forward_or_reload() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        type_details(browser).await;
        browser.click("#clear").await;
        browser.until("document.activeElement.id === 'errors'").await;
        browser
            .expect(&format!("document.activeElement.innerText.includes('{}')", UI.clear_ask))
            .await;
        browser.click_words(UI.clear_no).await;
        browser.expect("document.getElementById('name').value.startsWith('Sam')").await;
        browser.expect("document.activeElement !== document.body").await;
        browser.click("#clear").await;
        browser.click_words(UI.clear_yes).await;
        expect_arrived(browser, "cleared", UI.cleared_title).await;
        expect_nothing_left(browser).await;
        for _ in 0..3 {
            browser.back().await;
            browser.until("!document.querySelector('[data-screen=cleared]')").await;
            expect_nothing_left(browser).await;
        }
        browser.forward().await;
        expect_nothing_left(browser).await;
        browser.reload().await;
        browser.until("document.documentElement.matches('[data-ready]')").await;
        assert_eq!(browser.screen().await, "start");
        expect_nothing_left(browser).await;
        browser.back().await;
        expect_nothing_left(browser).await;
        browser.open("index.html").await;
        browser.back().await;
        browser.until("document.documentElement.matches('[data-ready]')").await;
        expect_nothing_left(browser).await;
    });
}

#[test]
fn clearing_without_a_letter_asks_nothing() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        browser.click("#clear").await;
        expect_arrived(browser, "cleared", UI.cleared_title).await;
        expect_nothing_left(browser).await;
        for _ in 0..2 {
            browser.back().await;
            browser.until("!document.querySelector('[data-screen=cleared]')").await;
            expect_nothing_left(browser).await;
        }
    });
}

#[test]
fn a_reload_begins_again_with_nothing() {
    in_browser(async |browser| {
        Walk::to_result(browser, FACTS).await;
        browser.reload().await;
        browser.until("document.documentElement.matches('[data-ready]')").await;
        assert_eq!(browser.screen().await, "start");
        expect_nothing_left(browser).await;
        browser.expect("history.state === 0").await;
    });
}

#[test]
fn the_skip_link_stays_on_the_screen() {
    in_browser(async |browser| {
        browser.open_check().await;
        next(browser).await;
        answer(browser, "police", Some("scotland")).await;
        for _ in 0..3 {
            browser.run("document.querySelector('.skip').focus();").await;
            browser.press("\u{e007}").await;
            browser
                .until("location.hash === '#main' && document.activeElement === document.body")
                .await;
            assert_eq!(browser.text(FIELDS).await, "police=scotland");
        }
        assert_eq!(next(browser).await, "check-answers");
        browser.back().await;
        until_screen(browser, "police").await;
        browser.back().await;
        assert_eq!(browser.text(FIELDS).await, "police=scotland");
        browser.back().await;
        until_screen(browser, "start").await;
        browser.expect("Number.isInteger(history.state)").await;
    });
}
