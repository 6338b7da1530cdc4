//! After asking: where a person stands, which letters they get, what is kept of it.

use super::browser::{Browser, in_browser};
use super::host;
use super::paths::{SHOWN, type_details};
use super::road::{
    NOT_CHARGED, Request, expect_day, next_step, open, open_on, to_answers, to_refused, to_standing,
};
use super::walk::{Facts, Walk};
use serde_json::json;
use words::{ASKED_UI, RoadLetter, UI, road_letter};

/// Opens the letter of a name from where the person stands.
pub(crate) async fn open_letter(browser: &Browser, letter: RoadLetter) {
    browser.run("document.querySelectorAll('details').forEach((it) => { it.open = true; });").await;
    let words = road_letter(letter).title;
    let button = format!(
        "[...document.querySelectorAll('main button')].find((it) => it.textContent.endsWith('{words}'))"
    );
    browser.until(&format!("{button} !== undefined")).await;
    browser.take_time().await;
    browser.run(&format!("{button}.click();")).await;
    browser.until(&format!("document.querySelector('[data-letter={}]')", letter.as_str())).await;
}

/// Walks to where a person stands on a day, and expects the next step, words in the sentences on top and
/// days.
fn check(today: &str, request: &'static str, step: &str, said: &str, days: &[(&str, &str)]) {
    in_browser(async |browser| {
        open_on(browser, today).await;
        to_standing(browser, NOT_CHARGED, Request(request)).await;
        assert_eq!(next_step(browser).await, step, "{request}");
        let top = browser.text("document.querySelector('.answer').textContent").await;
        assert!(top.contains(said), "{said} is not in: {top}");
        for (name, words) in days {
            expect_day(browser, name, words).await;
        }
        browser.expect_silent_console().await;
    });
}

#[test]
fn a_silent_force_is_chased() {
    check(
        "2027-01-20",
        "sent=2026-12-01 received=2026-12-02",
        "chase",
        "4 January 2027",
        &[("due", "4 January 2027"), ("chase", "9 January 2027")],
    );
}

#[test]
fn before_the_month_is_over_one_waits() {
    check("2026-12-10", "sent=2026-12-01", "wait", "4 January 2027", &[("due", "4 January 2027")]);
}

#[test]
fn a_demand_for_identity_is_answered_first() {
    check("2026-12-20", "sent=2026-12-01 id_asked=2026-12-10", "give-id", "", &[]);
}

#[test]
fn more_time_in_time_makes_three_months() {
    check(
        "2026-12-20",
        "sent=2026-12-01 received=2026-12-01 extended=2026-12-15",
        "wait",
        "1 March 2027",
        &[("due", "1 March 2027")],
    );
}

#[test]
fn a_deletion_is_confirmed() {
    check(
        "2026-12-20",
        "sent=2026-12-01 answer=deleted answered=2026-12-15",
        "confirm-copies",
        "",
        &[],
    );
}

/// A step that is to write, for somebody who should not: no letter, and words that say why.
#[test]
fn nobody_who_should_not_write_is_left_to_look_for_a_letter() {
    in_browser(async |browser| {
        open_on(browser, "2026-12-20").await;
        let live =
            Facts("police=england-or-wales age_at_image=18-or-over outcome=still-investigated");
        let deleted = Request("sent=2026-12-01 answer=deleted answered=2026-12-15");
        to_standing(browser, live, deleted).await;
        assert_eq!(next_step(browser).await, "confirm-copies");
        let top = browser.text("document.querySelector('.answer').textContent").await;
        assert!(top.contains(ASKED_UI.standing_no_letter), "{top}");
        let page = browser.text("document.querySelector('main').textContent").await;
        assert!(!page.contains(ASKED_UI.standing_write), "no letter is offered");
    });
}

#[test]
fn a_refusal_goes_to_the_force_with_the_days_of_a_court() {
    check(
        "2026-12-20",
        "sent=2026-12-01 answer=refused answered=2026-12-15",
        "complain-to-force",
        "",
        &[("judicial_review_by", "14 March 2027"), ("commissioner_by", "15 March 2027")],
    );
}

#[test]
fn a_complaint_without_an_outcome_goes_to_the_commission() {
    check(
        "2027-02-20",
        "sent=2026-12-01 answer=refused answered=2026-12-15 complained=2027-01-05",
        "complain-to-commissioner",
        "",
        &[("acknowledgement", "4 February 2027"), ("commissioner_by", "15 March 2027")],
    );
}

/// The refusal, the complaint with the answers that the person chose, and nothing of it kept.
#[test]
fn the_letter_of_a_step_is_written_like_the_first() {
    in_browser(async |browser| {
        browser.before_each_page("window.print = () => {};").await;
        to_refused(browser).await;
        open_letter(browser, RoadLetter::Complaint).await;
        type_details(browser).await;
        let before = browser.text(SHOWN).await;
        for part in ["Sam O’Neill <b>& Co", "1 December 2026", "15 December 2026", "164A"] {
            assert!(before.contains(part), "{part} is not in {before}");
        }
        browser.click("#reason-fixed-time").await;
        let after = browser.text(SHOWN).await;
        assert!(after.len() > before.len(), "the answer to a reason is in the letter");
        browser.click("#reason-fixed-time").await;
        assert_eq!(browser.text(SHOWN).await, before);
        expect_no_traces(browser).await;
        browser.back().await;
        browser.until("document.querySelector('[data-screen=standing]')").await;
        open_letter(browser, RoadLetter::Commissioner).await;
        let ico = browser.text(SHOWN).await;
        assert!(ico.contains("Sam O’Neill") && ico.contains("165"), "{ico}");
        browser.click("#clear").await;
        browser.until("document.querySelector('#errors')").await;
        browser.click_words(UI.clear_yes).await;
        browser.until("document.querySelector('[data-screen=cleared]')").await;
        expect_no_traces(browser).await;
    });
}

/// Nothing is kept in any place that outlives the page, nor in any that others can see.
async fn expect_no_traces(browser: &Browser) {
    let kept = browser
        .run(
            "return Promise.all([document.cookie, localStorage.length, sessionStorage.length, \
             indexedDB.databases().then((all) => all.length), location.href, window.name]);",
        )
        .await;
    let address = format!("{}asked/index.html", host::site());
    assert_eq!(kept, json!(["", 0, 0, 0, address, ""]));
    browser.expect("Number.isInteger(history.state)").await;
    browser.expect("!document.title.includes('Sam')").await;
}

#[test]
fn result_and_letter_lead_to_those_who_have_already_asked() {
    in_browser(async |browser| {
        let link = "document.querySelector('#app a[href=\"../asked/index.html\"][target=_blank]')";
        Walk::to_result(browser, NOT_CHARGED).await;
        browser.expect(&format!("{link}.checkVisibility()")).await;
        browser.click_words(UI.result_letter).await;
        browser.until("document.querySelector('[data-screen=letter]')").await;
        browser.expect(&format!("{link}.checkVisibility()")).await;
    });
}

/// Whoever should not write sees the days, and no letter.
#[test]
fn whoever_should_not_write_gets_advice_and_no_letter() {
    let live = Facts("police=england-or-wales age_at_image=18-or-over outcome=still-investigated");
    let recall = Facts("police=england-or-wales age_at_image=18-or-over older-case=recall");
    let request = Request("sent=2026-12-01 answer=refused answered=2026-12-15");
    for facts in [live, recall] {
        in_browser(async |browser| {
            open_on(browser, "2026-12-20").await;
            to_standing(browser, facts, request).await;
            assert_eq!(next_step(browser).await, "advice-first", "{facts:?}");
            browser.expect("document.querySelector('[data-date=judicial_review_by]')").await;
            browser.expect("document.querySelector('[data-stop]')").await;
            let button = format!(
                "[...document.querySelectorAll('main button')].every((it) => !it.textContent.startsWith('{}'))",
                ASKED_UI.standing_write
            );
            browser.expect(&button).await;
        });
    }
}

#[test]
fn police_under_other_law_have_no_road() {
    in_browser(async |browser| {
        open_on(browser, "2026-12-20").await;
        to_standing(browser, Facts("police=scotland"), Request("")).await;
        browser
            .expect(&format!("document.body.innerText.includes('{}')", ASKED_UI.no_road_title))
            .await;
        browser.expect("document.querySelector('[data-next]') === null").await;
    });
}

/// What is wrong with a day is said at the question, and what was typed stays.
#[test]
fn a_day_before_the_one_that_it_follows_is_refused() {
    in_browser(async |browser| {
        open_on(browser, "2026-12-20").await;
        // That the day was not known is marked already, and the date counts beside it.
        to_answers(browser, NOT_CHARGED, Request("sent=2026-12-10")).await;
        browser.run("[...document.querySelectorAll('.row')].find((it) => it.textContent.includes('Police got it')).querySelector('button').click();").await;
        browser.until("document.querySelector('[data-screen=received]')").await;
        super::walk::answer(browser, "received", Some("2026-12-01")).await;
        browser.click("[data-screen] [type=submit]").await;
        browser.until("document.querySelector('#errors')").await;
        browser.expect("document.activeElement.id === 'errors'").await;
        browser.expect("document.title.startsWith('Error')").await;
        browser
            .expect("document.querySelector('#errors').innerText.includes('10 December 2026')")
            .await;
        browser.expect("document.getElementById('received-month').value !== ''").await;
    });
}

#[test]
fn back_and_forward_keep_every_answer() {
    in_browser(async |browser| {
        open_on(browser, "2026-12-20").await;
        let request = Request("sent=2026-12-01 answer=refused answered=2026-12-15");
        let screens = to_standing(browser, NOT_CHARGED, request).await;
        for name in screens.iter().rev().skip(1) {
            browser.back().await;
            browser.until(&format!("document.querySelector('[data-screen=\"{name}\"]')")).await;
            browser.until("document.activeElement.matches('#app h1')").await;
            if name == "sent" {
                browser.expect("document.getElementById('sent-year').value === '2026'").await;
            }
        }
        for name in screens.iter().skip(1) {
            browser.forward().await;
            browser.until(&format!("document.querySelector('[data-screen=\"{name}\"]')")).await;
        }
        assert_eq!(next_step(browser).await, "complain-to-force");
        browser.reload().await;
        browser.until("document.documentElement.matches('[data-ready]')").await;
        browser.until("document.querySelector('[data-screen=start]')").await;
    });
}

/// What the browser asks for is the page alone, whatever is answered.
#[test]
fn nothing_is_asked_for_after_the_page() {
    in_browser(async |browser| {
        open(browser).await;
        let page = format!("GET {}asked/index.html", host::site());
        let quiet = |it: &String| !it.starts_with("GET blob:") && !it.ends_with("/icon.svg");
        let asked: Vec<String> = browser.requests().await.into_iter().filter(quiet).collect();
        assert_eq!(asked, [page]);
        to_standing(browser, NOT_CHARGED, Request("sent=2026-11-20")).await;
        let asked: Vec<String> = browser.requests().await.into_iter().filter(quiet).collect();
        assert_eq!(asked, Vec::<String>::new());
        assert_eq!(browser.open_parts().await, ["page"]);
        browser.expect_silent_console().await;
    });
}
