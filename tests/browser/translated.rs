//! A page that the browser translates: each piece of text is moved into an element of the translator.

use super::browser::{Browser, in_browser};
use super::paths::SHOWN;
use super::steps::{FACTS, until_screen};
use super::walk::{answer, next};
use check::letter::Detail;
use words::UI;

/// Does to the page what Google Translate does: each text node becomes `<font><font>…</font></font>`
/// with other words, but for those below `translate="no"`.
const TRANSLATE: &str = "{ const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
     const all = []; while (texts.nextNode()) all.push(texts.currentNode); \
     for (const text of all) { \
       if (!text.data.trim() || text.parentElement.closest('[translate=no], script, style, font, \
         textarea')) continue; \
       const outer = document.createElement('font'), inner = document.createElement('font'); \
       inner.textContent = `«${text.data}»`; outer.append(inner); text.replaceWith(outer); } }";

async fn translate(browser: &Browser) {
    browser.run(TRANSLATE).await;
}

#[test]
fn a_translated_page_sent_police_a_translated_letter() {
    in_browser(async |browser| {
        browser.open_check().await;
        translate(browser).await;
        let mut screen = next(browser).await;
        while screen != "result" {
            translate(browser).await;
            browser.expect("document.querySelector('h1 font')").await;
            if screen != "check-answers" {
                answer(browser, &screen, FACTS.get(&screen)).await;
            }
            screen = next(browser).await;
        }
        browser.run("document.querySelector('h1').textContent.length;").await;
        browser
            .run(&format!(
                "[...document.querySelectorAll('button')].find((it) => it.textContent === '{}').click();",
                UI.result_letter
            ))
            .await;
        until_screen(browser, "letter").await;
        let before = browser.text(SHOWN).await;
        translate(browser).await;
        browser.expect("document.querySelector('h1 font')").await;
        browser.expect("!document.querySelector('#letter font')").await;
        assert_eq!(browser.text(SHOWN).await, before, "the letter that is printed");
        browser.expect("document.querySelector('#letter[translate=no][lang=\"en-GB\"]')").await;
        // It still grows as the reader types, and so does all beside it.
        browser.type_into("name", "Sam Doe").await;
        let after = browser.text(SHOWN).await;
        assert!(after.starts_with("Sam Doe\n"), "{after:.60}");
        let gaps = "[...document.querySelectorAll('#gaps li')].map((it) => it.textContent).join()";
        assert!(!browser.text(gaps).await.contains(UI.detail_name));
        translate(browser).await;
        for detail in [Detail::Born, Detail::Address, Detail::Force, Detail::ArrestDate] {
            browser.type_into(detail.as_str(), "x").await;
            translate(browser).await;
        }
        browser.expect("document.querySelector('#gaps').textContent === ''").await;
        let clicks = format!(
            "[...document.querySelectorAll('.buttons button')].find((it) => \
             it.textContent.includes('{}')).click();",
            UI.letter_save
        );
        browser.run(&clicks).await;
        let status = "document.querySelector('[role=status]').textContent";
        browser.until(&format!("{status} === '{}'", UI.letter_saved)).await;
        translate(browser).await;
        browser.back().await;
        until_screen(browser, "result").await;
        browser.forward().await;
        until_screen(browser, "letter").await;
        assert!(browser.text(SHOWN).await.starts_with("Sam Doe\n"));
        browser.expect_silent_console().await;
    });
}
