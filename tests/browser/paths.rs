//! Paths through the check, each to its end: a full page, and a letter where one is due.

use super::browser::{Browser, in_browser};
use super::host;
use super::walk::{Facts, Walk};
use check::letter::{Detail, Details, compose, plain_text};
use rules::{RULES_DATE, Verdict, When};
use serde_json::Value;
use ui::components::verdict::words_of;
use words::{Told, UI};

/// What is typed for the letter. Markup in it must come out as text.
pub(crate) const TYPED: [(Detail, &str); 14] = [
    (Detail::Name, "Sam O’Neill <b>& Co"),
    (Detail::Born, "27 March 1998"),
    (Detail::Address, "c/o 1 High Street\nLeeds"),
    (Detail::Contact, "sam@example.org"),
    (Detail::Force, "West Yorkshire Police"),
    (Detail::ArrestDate, "spring 2019"),
    (Detail::ArrestPlace, "Leeds"),
    (Detail::Offence, "theft"),
    (Detail::OutcomeDate, "May 2019"),
    (Detail::OtherNames, "Samuel Neill"),
    (Detail::CustodyNumber, "AB/123"),
    (Detail::PncNumber, "19/1A"),
    (Detail::ArrestNumber, "19/0000/1"),
    (Detail::Reasons, "It was long ago.\n\nI have a new job."),
];

/// The letter that is shown, as plain text.
pub(crate) const SHOWN: &str = "[...document.querySelectorAll('#letter > div > *')].map((it) => \
     it.tagName === 'UL' ? [...it.children].map((li) => `- ${li.textContent}\\n`).join('') \
     : `${it.textContent}\\n`).join('\\n')";

/// Types all details for the letter that the form asks for; gives them as the letter takes them.
pub(crate) async fn type_details(browser: &Browser) -> Details {
    let mut details = Details::default();
    if browser.holds("document.querySelector('.details details:not([open])')").await {
        browser.click(".details summary").await;
    }
    for (detail, text) in TYPED {
        let id = detail.as_str();
        if browser.holds(&format!("document.getElementById('{id}')")).await {
            browser.type_into(id, text).await;
            details.set(detail, text.to_owned());
        }
    }
    details
}

/// Walks a path and looks at its result; where a letter is due, writes it.
async fn check(browser: &Browser, facts: &'static str, answer: &str, has_letter: bool) {
    let walk = Walk::to_result(browser, Facts(facts)).await;
    let shown = browser.text("document.querySelector('h1').textContent").await;
    let headline = words_of(Told::parse(answer).unwrap(), &walk.case()).headline;
    assert_eq!(shown, headline, "{facts}");
    sections(browser, &walk).await;
    sources(browser).await;
    assert_eq!(has_letter, walk.visit().has_letter(), "{facts}");
    let button = format!("document.body.innerText.includes('{}')", UI.result_letter);
    assert_eq!(browser.holds(&button).await, has_letter, "{facts}");
    if has_letter {
        browser.click_words(UI.result_letter).await;
        letter(browser, &walk).await;
    } else {
        browser
            .expect(&format!("document.body.innerText.includes('{}')", UI.result_no_letter))
            .await;
    }
}

/// The sections come in the order of the specification, each with something in it.
async fn sections(browser: &Browser, walk: &Walk) {
    let case = walk.case();
    let asks = case.ask.when.is_open();
    let depends = case.verdict() == Verdict::Depends;
    let unknown = depends && walk.visit().has_letter() || !case.missing.is_empty();
    let timed = case.ask.when != When::CheckFirst;
    let changes = !check::changes(&case, walk.today()).is_empty();
    let wanted = [
        (UI.result_now, true),
        (UI.result_readings, depends),
        (UI.decides_title, depends),
        (UI.why_title, true),
        (UI.objections_title, asks),
        (UI.when_title, timed),
        (UI.unknown_title, unknown),
        (UI.change_title, changes),
        (UI.result_answers, true),
        (UI.file_save_title, true),
    ];
    let wanted: Vec<&str> =
        wanted.iter().filter(|(_, due)| *due).map(|(title, _)| *title).collect();
    let titles = "[...document.querySelectorAll('#app h2')].map((it) => it.textContent)";
    assert_eq!(browser.value(titles).await, Value::from(wanted));
    browser.expect("document.querySelector('.answer h1 + p').textContent.length > 20").await;
    let empty = "[...document.querySelectorAll('#app section, #app .fold, #app .finding, #app .card')]\
         .filter((it) => [...it.children].slice(1).every((part) => !part.textContent.trim()))\
         .map((it) => it.outerHTML)";
    assert_eq!(browser.value(empty).await, Value::from(Vec::<String>::new()), "empty sections");
    let date = check::letter::long_date(RULES_DATE);
    // On a screen the foot of the page says it, on paper the result itself.
    browser.expect(&format!("document.querySelector('footer').innerText.includes('{date}')")).await;
    browser.expect(&format!("document.querySelector('#app').textContent.includes('{date}')")).await;
    browser.expect("document.querySelectorAll('#app .summary .change button').length > 0").await;
}

/// Each reason has a mark and a source, and each source is in our list.
async fn sources(browser: &Browser) {
    let bare = "[...document.querySelectorAll('.finding')].filter((it) => \
         !it.querySelector('.mark[data-confidence]') || !it.querySelector('.basis a'))";
    browser.expect(&format!("{bare}.length === 0")).await;
    browser.expect("document.querySelectorAll('.finding').length > 0").await;
    let links = "[...document.querySelectorAll('.basis a')].map((it) => it.getAttribute('href'))";
    let list = std::fs::read_to_string(host::dist().join("sources/index.html")).unwrap();
    for link in browser.value(links).await.as_array().unwrap() {
        let id = link.as_str().unwrap().strip_prefix("../sources/index.html#").unwrap();
        assert!(list.contains(&format!("id=\"{id}\"")), "{id} is not in the list of sources");
    }
}

/// The letter shown is the letter of the library, before and after everything was typed.
async fn letter(browser: &Browser, walk: &Walk) {
    let case = walk.case();
    let expected = |details: &Details| plain_text(&compose(&case, details, walk.today()).unwrap());
    assert_eq!(browser.text(SHOWN).await, expected(&Details::default()));
    let mut details = type_details(browser).await;
    assert_eq!(browser.text(SHOWN).await, expected(&details));
    browser.click("#only-this-contact").await;
    details.only_this_contact = false;
    assert_eq!(browser.text(SHOWN).await, expected(&details));
    browser
        .expect("document.querySelector('a[href=\"../forces/index.html#west-yorkshire\"]')")
        .await;
}

#[test]
fn an_adult_with_no_further_action_gets_a_letter() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales age_at_image=18-or-over outcome=no-further-action \
                     other_record=none";
        check(browser, facts, "delete-unless-exceptional", true).await;
    });
}

#[test]
fn someone_found_not_guilty_at_16_gets_a_letter() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales age_at_image=under-18 outcome=not-guilty";
        check(browser, facts, "delete-unless-highly-exceptional", true).await;
    });
}

#[test]
fn an_adult_convicted_of_shoplifting_in_2019_gets_a_letter() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales age_at_image=18-or-over outcome=convicted \
                     offence=recordable group=group-3 convicted_or_released=2019 other_record=arrests";
        check(browser, facts, "no-presumption", true).await;
    });
}

#[test]
fn someone_with_a_caution_gets_a_letter() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales age_at_image=18-or-over outcome=caution \
                     offence=recordable other_record=none";
        check(browser, facts, "depends", true).await;
    });
}

#[test]
fn someone_photographed_at_a_voluntary_interview_gets_a_letter() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales image_kind=voluntary age_at_image=18-or-over \
                     outcome=no-further-action other_record=none";
        check(browser, facts, "delete-unless-exceptional", true).await;
        let asked = "document.querySelector('.details').textContent";
        browser.expect(&format!("!/arrested|custody image/i.test({asked})")).await;
        browser
            .expect("!/custody/i.test(document.querySelector('[href^=\"mailto:\"]').href)")
            .await;
    });
}

#[test]
fn someone_against_whom_there_was_no_case_gets_a_letter() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales image_kind=voluntary age_at_image=under-18 \
                     outcome-stage=no-case";
        check(browser, facts, "delete-unless-highly-exceptional", true).await;
    });
}

#[test]
fn someone_photographed_in_the_street_gets_a_letter_of_data_law() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales image_kind=elsewhere outcome-stage=no-case";
        check(browser, facts, "photo-elsewhere", true).await;
        browser.expect("!document.querySelector('#custody-number, #outcome-date, #reasons')").await;
    });
}

#[test]
fn someone_arrested_again_in_an_older_case_gets_a_letter_about_that_case() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales age_at_image=18-or-over older-case=older-case \
                     outcome=charges-dropped other_record=arrests";
        check(browser, facts, "delete-unless-exceptional", true).await;
        browser
            .expect("document.querySelector('#letter').innerText.includes('in an older case')")
            .await;
    });
}

#[test]
fn someone_recalled_to_prison_is_told_to_get_advice() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales age_at_image=18-or-over older-case=recall";
        check(browser, facts, "recall", false).await;
    });
}

#[test]
fn someone_held_for_immigration_is_told_to_get_advice() {
    in_browser(async |browser| {
        check(browser, "police=england-or-wales outcome=immigration", "immigration", false).await;
    });
}

#[test]
fn someone_on_bail_is_told_to_wait() {
    in_browser(async |browser| {
        let facts = "police=england-or-wales age_at_image=18-or-over outcome=still-investigated";
        check(browser, facts, "wait", false).await;
    });
}

#[test]
fn someone_arrested_in_glasgow_is_led_elsewhere() {
    in_browser(async |browser| check(browser, "police=scotland", "other-rules", false).await);
}

#[test]
fn someone_who_is_not_sure_of_anything_is_told_how_to_find_out() {
    in_browser(async |browser| check(browser, "", "check-first", false).await);
}

#[test]
fn a_result_tells_what_would_change_it() {
    in_browser(async |browser| {
        let walk = Walk::to_result(browser, super::letter::FACTS).await;
        super::own_file::unfold(browser, UI.change_title).await;
        let changes = check::changes(walk.visit().case(), walk.visit().today());
        assert!(!changes.is_empty());
        for change in changes {
            let said = change.sentence();
            browser.expect(&format!("document.body.innerText.includes('{said}')")).await;
        }
    });
}
