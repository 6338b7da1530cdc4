//! The person's own file: saved, cleared, opened, all is back; what cannot be opened is refused with a
//! sentence; and nothing leaves the page or stays in the browser.

use super::another::{OTHER, add, press, to_overview};
use super::browser::{Browser, in_browser};
use super::letter::FACTS;
use super::paths::{SHOWN, type_details};
use super::road::{NOT_CHARGED, Request, next_step, open_on, rest_to, to_standing};
use super::steps::until_screen;
use super::walk::{Facts, Walk, next};
use own_file::{LARGEST, Refusal, Why};
use words::UI;

/// Keeps the last file that the page made, and the name under which it was offered.
const NOTE: &str = "const make = URL.createObjectURL; \
     URL.createObjectURL = (it) => { window.made = it; return make.call(URL, it); }; \
     const click = HTMLAnchorElement.prototype.click; \
     HTMLAnchorElement.prototype.click = function () { \
     if (this.download) window.offered = this.download; click.call(this); };";

/// How much the page has asked for since it was loaded.
const ASKED_FOR: &str = "performance.getEntriesByType('resource').length";

/// Unfolds a part by its title.
pub(crate) async fn unfold(browser: &Browser, title: &str) {
    browser
        .run(&format!(
            "[...document.querySelectorAll('details')]\
             .find((it) => it.innerText.includes('{title}')).open = true;"
        ))
        .await;
}

/// Saves the answers on the screen that is shown, and gives what is in the file.
async fn save(browser: &Browser) -> String {
    unfold(browser, UI.file_save_title).await;
    browser.click("#save-answers").await;
    // What is said of a calendar stands elsewhere on the same screen.
    let said = "[...document.querySelectorAll('[role=status]')].map((it) => it.innerText)";
    browser.until(&format!("{said}.includes('{}')", UI.file_saved)).await;
    browser.expect("window.offered === 'my-answers.json'").await;
    browser.run("return window.made.text();").await.as_str().unwrap().to_owned()
}

/// Chooses a file with this text, as a reader does on the start screen.
pub(crate) async fn choose(browser: &Browser, text: &str) {
    unfold(browser, UI.file_open_title).await;
    let text = serde_json::to_string(text).unwrap();
    browser
        .run(&format!(
            "const data = new DataTransfer(); \
             data.items.add(new File([{text}], 'my-answers.json')); \
             const field = document.getElementById('own-file'); field.files = data.files; \
             field.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        ))
        .await;
}

async fn clear(browser: &Browser, asks: bool) {
    browser.click("#clear").await;
    if asks {
        browser.click_words(UI.clear_yes).await;
    }
    until_screen(browser, "cleared").await;
    browser.click_words(UI.cleared_again).await;
    until_screen(browser, "start").await;
}

#[test]
fn what_was_saved_and_cleared_is_back_once_it_is_opened() {
    in_browser(async |browser| {
        browser.before_each_page(NOTE).await;
        let walk = Walk::to_letter(browser, FACTS).await;
        type_details(browser).await;
        let letter = browser.text(SHOWN).await;
        browser.click(".back").await;
        until_screen(browser, "result").await;
        unfold(browser, UI.file_save_title).await;
        browser.click("#own-file-details").await;
        let file = save(browser).await;
        clear(browser, true).await;
        let asked = browser.value(ASKED_FOR).await;

        choose(browser, &file).await;
        browser.until("document.activeElement.id === 'own-file-found'").await;
        assert_eq!(browser.screen().await, "start", "nothing is opened before the reader says so");
        for question in walk.visit().way().asked() {
            let short = words::question(*question).short;
            browser.expect(&format!("document.body.innerText.includes('{short}: ')")).await;
        }
        browser
            .expect(&format!("document.body.innerText.includes('{}')", UI.file_open_details))
            .await;
        browser.click_words(UI.file_open_yes).await;
        until_screen(browser, "check-answers").await;
        assert_eq!(next(browser).await, "result");
        let verdict = walk.visit().case().verdict().as_str();
        browser.expect(&format!("document.querySelector('[data-verdict={verdict}]')")).await;
        browser.click_words(UI.result_letter).await;
        until_screen(browser, "letter").await;
        assert_eq!(browser.text(SHOWN).await, letter);
        assert_eq!(browser.value(ASKED_FOR).await, asked, "opening asks for nothing");
        browser.expect("localStorage.length + sessionStorage.length === 0").await;
        browser.expect("Number.isInteger(history.state)").await;
        browser.expect_silent_console().await;
    });
}

#[test]
fn details_are_in_the_file_only_if_they_were_ticked() {
    in_browser(async |browser| {
        browser.before_each_page(NOTE).await;
        Walk::to_letter(browser, FACTS).await;
        type_details(browser).await;
        browser.click(".back").await;
        until_screen(browser, "result").await;
        let file = save(browser).await;
        assert!(file.contains("\"circumstances\"") && !file.contains("\"details\""), "{file}");
        assert!(!file.contains("Sam"), "{file}");
        let read = own_file::read(&file, chrono::NaiveDate::MAX).unwrap();
        assert_eq!((read.arrests.len(), read.sender), (1, None));
    });
}

/// Each arrest comes back with its name, and with its own details.
#[test]
fn several_arrests_come_back_with_their_names() {
    in_browser(async |browser| {
        browser.before_each_page(NOTE).await;
        Walk::to_result(browser, FACTS).await;
        add(browser, OTHER).await;
        to_overview(browser).await;
        press(browser, 2, UI.overview_details).await;
        until_screen(browser, "details").await;
        browser.type_into("arrest-name", "Leeds, 2019").await;
        browser.type_into("force", "Kent Police").await;
        browser.click_words(UI.details_done).await;
        until_screen(browser, "overview").await;
        let shown = "document.querySelector('main').innerText";
        let names = "[...document.querySelectorAll('[data-arrest] h2')].map((it) => it.innerText)";
        let before = browser.value(names).await;
        unfold(browser, UI.file_save_title).await;
        browser.click("#own-file-details").await;
        let file = save(browser).await;
        clear(browser, true).await;

        choose(browser, &file).await;
        browser.until("document.activeElement.id === 'own-file-found'").await;
        assert!(browser.text(shown).await.contains("Leeds, 2019"));
        browser.click_words(UI.file_open_yes).await;
        until_screen(browser, "check-answers").await;
        to_overview(browser).await;
        assert_eq!(browser.value(names).await, before);
        press(browser, 2, UI.overview_details).await;
        until_screen(browser, "details").await;
        browser.expect("document.getElementById('force').value === 'Kent Police'").await;
        browser.expect_silent_console().await;
    });
}

/// What happened with the requests of a file.
fn requests(file: String) -> Vec<Option<rules::Request>> {
    let read = own_file::read(&file, chrono::NaiveDate::MAX).unwrap();
    read.arrests.into_iter().map(|it| it.request).collect()
}

/// What happened with a request is in the file, and comes back where it was told; the check, which needs
/// none of it, says so and keeps it.
#[test]
fn a_request_that_was_saved_is_back_once_it_is_opened() {
    in_browser(async |browser| {
        browser.before_each_page(NOTE).await;
        let request = Request("sent=2026-12-01 answer=refused answered=2026-12-15");
        open_on(browser, "2026-12-20").await;
        to_standing(browser, NOT_CHARGED, request).await;
        let file = save(browser).await;
        clear(browser, false).await;
        choose(browser, &file).await;
        browser.until("document.activeElement.id === 'own-file-found'").await;
        for said in ["1 December 2026", "15 December 2026"] {
            browser.expect(&format!("document.body.innerText.includes('{said}')")).await;
        }
        browser.click_words(UI.file_open_yes).await;
        // What has no day in the file may have happened since.
        until_screen(browser, "received").await;
        rest_to(browser, "check-answers", NOT_CHARGED, request).await;
        assert_eq!(next(browser).await, "standing");
        assert_eq!(next_step(browser).await, "complain-to-force");
        browser.expect_silent_console().await;

        browser.open_check().await;
        choose(browser, &file).await;
        browser.until("document.activeElement.id === 'own-file-found'").await;
        browser
            .expect(&format!("document.body.innerText.includes('{}')", UI.file_open_requests))
            .await;
        browser.click_words(UI.file_open_yes).await;
        until_screen(browser, "check-answers").await;
        assert_eq!(next(browser).await, "result");
        let [again, before] = [save(browser).await, file].map(requests);
        assert!(again == before && before[0].is_some());
        clear(browser, false).await;
        Walk::from_start(browser, Facts("police=england-or-wales")).await;
        assert_eq!(requests(save(browser).await), [None], "what was cleared is forgotten");
    });
}

/// Of a file about several arrests one is opened, and the others are still in what is saved then.
#[test]
fn the_other_arrests_of_a_file_stay_in_it() {
    in_browser(async |browser| {
        browser.before_each_page(NOTE).await;
        Walk::to_result(browser, FACTS).await;
        add(browser, OTHER).await;
        let file = save(browser).await;
        open_on(browser, "2026-12-20").await;
        choose(browser, &file).await;
        browser.until("document.activeElement.id === 'own-file-found'").await;
        browser.run("[...document.querySelectorAll('.careful .main')].at(-1).click();").await;
        until_screen(browser, "sent").await;
        rest_to(browser, "check-answers", OTHER, Request("sent=2026-12-01")).await;
        let again = own_file::read(&save(browser).await, chrono::NaiveDate::MAX).unwrap();
        let before = own_file::read(&file, chrono::NaiveDate::MAX).unwrap();
        assert_eq!(again.arrests[0], before.arrests[0]);
        assert_eq!(again.arrests[1].arrest, before.arrests[1].arrest);
        assert!(again.arrests[0].request.is_none() && again.arrests[1].request.is_some());
    });
}

#[test]
fn somebody_who_has_typed_nothing_is_not_asked_about_it() {
    in_browser(async |browser| {
        browser.before_each_page(NOTE).await;
        Walk::to_answers(browser, Facts("police=england-or-wales")).await;
        let file = save(browser).await;
        browser.expect("!document.getElementById('own-file-details')").await;
        clear(browser, false).await;
        choose(browser, &file).await;
        browser.until("document.activeElement.id === 'own-file-found'").await;
        browser.click_words(UI.file_open_no).await;
        browser.until("document.getElementById('own-file')").await;
        assert_eq!(browser.screen().await, "start");
    });
}

#[test]
fn what_cannot_be_opened_is_refused_with_a_sentence() {
    in_browser(async |browser| {
        browser.open_check().await;
        let cut = "{ \"about\": \"\",\n \"version\": 2,\n \"circumstances\": { \"arr";
        let newer = "{ \"about\": \"\", \"version\": 3 }";
        let large = " ".repeat(LARGEST + 1);
        let files = [
            (cut, Refusal { why: Why::Damaged, line: 3 }),
            (newer, Refusal { why: Why::Newer, line: 1 }),
            ("Dear Sir", Refusal { why: Why::NotOurs, line: 1 }),
            ("", Refusal { why: Why::NotOurs, line: 1 }),
            (&large, Refusal { why: Why::TooLarge, line: 1 }),
        ];
        for (text, refusal) in files {
            choose(browser, text).await;
            let said = refusal.sentence();
            let shown = "document.getElementById('own-file-refused')?.innerText";
            browser.until(&format!("{shown} === '{said}'")).await;
            browser.until("document.activeElement.id === 'own-file'").await;
            assert_eq!(browser.screen().await, "start");
        }
        browser.expect_silent_console().await;
    });
}

#[test]
fn a_browser_that_cannot_read_files_does_not_end_the_check() {
    in_browser(async |browser| {
        browser.before_each_page("delete Blob.prototype.text;").await;
        browser.open_check().await;
        choose(browser, "{}").await;
        browser.until("document.getElementById('own-file-refused')").await;
        assert_eq!(next(browser).await, "police");
    });
}

#[test]
fn markup_in_a_file_is_shown_as_text() {
    in_browser(async |browser| {
        browser.open_check().await;
        let file = "{ \"about\": \"\", \"version\": 2, \"circumstances\": { \"arrests\": [{}] }, \
                    \"names\": [\"<img src=x onerror=alert(1)>\"] }";
        choose(browser, file).await;
        browser.until("document.activeElement.id === 'own-file-found'").await;
        browser.expect("document.body.innerText.includes('<img src=x onerror=alert(1)>')").await;
        browser.expect("!document.querySelector('main img')").await;
        browser.expect_silent_console().await;
    });
}
