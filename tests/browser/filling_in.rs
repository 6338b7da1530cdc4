//! Filling in the letter: what is missing, how much a field takes, and signs that no letter may have.

use super::browser::{Browser, in_browser};
use super::paths::SHOWN;
use super::steps::FACTS;
use super::walk::Walk;
use check::letter::{Detail, longest};
use serde_json::json;
use words::UI;

/// The names of what is said to be empty.
const GAPS: &str = "[...document.querySelectorAll('#gaps li')].map((it) => it.innerText)";

/// Puts a text into a field as a paste does, but past its length, and gives the milliseconds until the
/// page can be seen again.
async fn paste(browser: &Browser, id: &str, text: &str) -> f64 {
    let script = format!(
        "const field = document.getElementById('{id}'), from = performance.now(); \
         field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); \
         return new Promise((done) => setTimeout(() => {{ \
         document.querySelector('#letter').offsetHeight; done(performance.now() - from); }}));",
        json!(text)
    );
    browser.run(&script).await.as_f64().unwrap()
}

#[test]
fn a_letter_with_gaps_was_taken_along_without_a_word() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        let needed = [
            (Detail::Name, UI.detail_name),
            (Detail::Born, UI.detail_born),
            (Detail::Address, UI.detail_address),
            (Detail::Force, UI.detail_force),
            (Detail::ArrestDate, UI.detail_arrest_date),
        ];
        let names = |from: usize| json!(needed[from..].iter().map(|it| it.1).collect::<Vec<_>>());
        browser.expect(&format!("document.body.innerText.includes('{}')", UI.letter_gaps)).await;
        // Beside the buttons, and read out with them.
        browser.expect("document.querySelector('#gaps + .buttons[aria-describedby=gaps]')").await;
        for (index, (detail, _)) in needed.iter().enumerate() {
            assert_eq!(browser.value(GAPS).await, names(index));
            browser.type_into(detail.as_str(), "x").await;
        }
        assert_eq!(browser.value(GAPS).await, json!([]));
        browser.expect("document.querySelector('#gaps').innerText === ''").await;
        browser.type_into("name", "\u{e003}").await;
        assert_eq!(browser.value(GAPS).await, json!([UI.detail_name]));
        // It stops nobody.
        browser.click_words(UI.letter_copy).await;
        browser.until("document.querySelector('[role=status]').innerText !== ''").await;
        browser.expect("!document.querySelector('.buttons :disabled')").await;
    });
}

#[test]
fn a_field_took_text_without_end() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        for detail in Detail::ALL {
            let field = format!("document.getElementById('{}')", detail.as_str());
            if browser.holds(&field).await {
                browser.expect(&format!("{field}.maxLength === {}", longest(*detail))).await;
            }
        }
        let said = "document.querySelector('#name ~ [aria-live=polite]')";
        let most = longest(Detail::Name) as usize;
        browser.type_into("name", &"x".repeat(most / 2)).await;
        browser.expect(&format!("{said}.innerText === ''")).await;
        browser.type_into("name", &"x".repeat(most / 2 - 2)).await;
        assert_eq!(browser.text(&format!("{said}.innerText")).await, UI.letter_nearly_full);
        // It is not said again at each key.
        browser.run(&format!("window.said = {said}.firstElementChild;")).await;
        browser.type_into("name", "x").await;
        browser.expect(&format!("window.said === {said}.firstElementChild")).await;
        browser.type_into("name", "xyz").await;
        browser.expect(&format!("document.getElementById('name').value.length === {most}")).await;
        browser.expect("!document.getElementById('name').value.includes('y')").await;
    });
}

#[test]
fn twenty_thousand_letters_without_a_space_stopped_the_page_for_eleven_seconds() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        let time = paste(browser, "name", &"x".repeat(20_000)).await;
        println!("20,000 letters as a name: {time} ms");
        assert!(time < 1_500.0, "{time} ms");
        let time = paste(browser, "address", &"x".repeat(20_000)).await;
        assert!(time < 1_500.0, "{time} ms");
    });
}

#[test]
fn a_sign_in_a_name_turned_the_rest_of_its_line() {
    in_browser(async |browser| {
        Walk::to_letter(browser, FACTS).await;
        paste(browser, "name", "\u{202e}Sam\u{2066} Doe\u{7}").await;
        browser.expect("!/[\\u202a-\\u202e\\u2066-\\u2069\\x07]/.test(document.querySelector('#letter').textContent)").await;
        browser.expect("document.querySelector('#letter p').textContent === 'Sam Doe'").await;
        // All that was typed is isolated, and nothing else.
        let typed = "[...document.querySelectorAll('#letter bdi')].map((it) => it.textContent)";
        assert_eq!(browser.value(typed).await, json!(["Sam Doe", "Sam Doe", "Sam Doe"]));
        let name = "שם 12 (משפחה";
        paste(browser, "name", name).await;
        assert_eq!(browser.value(typed).await, json!([name, name, name]));
        let direction = "getComputedStyle(document.querySelector('#letter bdi')).unicodeBidi";
        browser.expect(&format!("{direction} === 'isolate'")).await;
        // As text it takes its own signs along.
        browser
            .run("window.copied = []; navigator.clipboard.writeText = async (it) => copied.push(it);")
            .await;
        browser.click_words(UI.letter_copy).await;
        browser.until("window.copied.length === 1").await;
        let copied = browser.text("window.copied[0]").await;
        assert!(copied.contains(&format!("Full name: \u{2068}{name}\u{2069}\n")), "{copied}");
        assert_eq!(copied.replace(['\u{2068}', '\u{2069}'], ""), browser.text(SHOWN).await);
    });
}
