//! The whole path by keyboard alone.

use super::browser::{Browser, in_browser};
use thirtyfour::Key;
use words::UI;

/// The focus is on something that a reader sees, and it shows.
async fn expect_focus_seen(browser: &Browser) {
    let unseen = browser
        .value(
            "((it) => { \
             const style = getComputedStyle(it), box = it.getBoundingClientRect(); \
             if (it === document.body) return 'nothing has the focus'; \
             if (!it.checkVisibility({ visibilityProperty: true })) return 'hidden'; \
             if (box.width < 2 || box.height < 2) return 'too small'; \
             if (box.bottom < 1 || box.top > innerHeight - 1) return 'outside the window'; \
             if (it.matches('h1, #errors')) return ''; \
             const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3; \
             return ring ? '' : 'no ring'; \
             })(document.activeElement)",
        )
        .await;
    let element = browser.text("document.activeElement.outerHTML.slice(0, 200)").await;
    assert_eq!(unseen, "", "on {}: {element}", browser.screen().await);
}

/// Presses Tab until the focus is on an element that fits, looking at each stop.
async fn tab_to(browser: &Browser, selector: &str) {
    for _ in 0..60 {
        browser.press(Key::Tab).await;
        expect_focus_seen(browser).await;
        if browser.holds(&format!("document.activeElement.matches(\"{selector}\")")).await {
            return;
        }
    }
    panic!("Tab never reaches {selector} on {}", browser.screen().await);
}

/// Chooses a radio: Tab to the group, arrows within it.
async fn choose(browser: &Browser, value: &str) {
    tab_to(browser, "#app input[type=radio]").await;
    browser.press(Key::Space).await;
    for _ in 0..20 {
        if browser.holds(&format!("document.activeElement.value === '{value}'")).await {
            browser.expect("document.activeElement.checked").await;
            return;
        }
        browser.press(Key::Down).await;
        expect_focus_seen(browser).await;
    }
    panic!("no arrow reaches {value} on {}", browser.screen().await);
}

async fn lead_on(browser: &Browser, key: Key, screen: &str) {
    tab_to(browser, "#app [type=submit]").await;
    browser.press(key).await;
    browser.until(&format!("document.querySelector('[data-screen=\"{screen}\"]')")).await;
    browser.until("document.activeElement.matches('h1')").await;
    expect_focus_seen(browser).await;
}

#[test]
fn a_path_works_by_keyboard_from_the_address_bar_to_the_letter() {
    in_browser(async |browser| {
        browser.look(320, "light").await;
        browser.open_check().await;
        tab_to(browser, ".skip").await;
        lead_on(browser, Key::Enter, "police").await;
        // An error by keyboard: to the summary, along its link, to the field.
        tab_to(browser, "#app [type=submit]").await;
        browser.press(Key::Enter).await;
        browser.until("document.activeElement.id === 'errors'").await;
        expect_focus_seen(browser).await;
        tab_to(browser, "#errors a").await;
        browser.press(Key::Enter).await;
        browser.until("document.activeElement.id === 'police-1'").await;
        browser.press(Key::Space).await;
        browser.expect("document.activeElement.checked").await;
        lead_on(browser, Key::Space, "image_kind").await;
        choose(browser, "custody").await;
        lead_on(browser, Key::Enter, "age_at_image").await;
        choose(browser, "not-sure").await;
        lead_on(browser, Key::Enter, "born").await;
        tab_to(browser, "#born-year").await;
        browser.press("1990").await;
        // Enter in a field leads on too.
        browser.press(Key::Enter).await;
        browser.until("document.querySelector('[data-screen=image_taken]')").await;
        tab_to(browser, "#image_taken-year").await;
        browser.press("2019").await;
        lead_on(browser, Key::Enter, "outcome-stage").await;
        choose(browser, "court").await;
        lead_on(browser, Key::Enter, "outcome").await;
        choose(browser, "not-guilty").await;
        tab_to(browser, "summary").await;
        browser.press(Key::Enter).await;
        browser.until("document.querySelector('details').open").await;
        lead_on(browser, Key::Enter, "other_record").await;
        choose(browser, "none").await;
        lead_on(browser, Key::Enter, "check-answers").await;
        lead_on(browser, Key::Enter, "result").await;
        for _ in 0..60 {
            browser.press(Key::Tab).await;
            expect_focus_seen(browser).await;
            if browser.text("document.activeElement.innerText").await == UI.result_letter {
                break;
            }
        }
        browser.press(Key::Enter).await;
        browser.until("document.querySelector('[data-screen=letter]')").await;
        tab_to(browser, "#name").await;
        browser.press("Sam").await;
        tab_to(browser, "#reasons, #letter").await;
        browser.expect("document.querySelector('#letter').innerText.includes('Sam')").await;
        tab_to(browser, "a[href^='mailto:']").await;
        tab_to(browser, "#clear").await;
        browser.press(Key::Enter).await;
        browser.until("document.activeElement.id === 'errors'").await;
        expect_focus_seen(browser).await;
        tab_to(browser, "#errors .main").await;
        browser.press(Key::Space).await;
        browser.until("document.querySelector('[data-screen=cleared]')").await;
        expect_focus_seen(browser).await;
    });
}
