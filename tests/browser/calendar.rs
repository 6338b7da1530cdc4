//! The days after asking, saved for a calendar.

use super::browser::in_browser;
use super::road::to_refused;
use words::ASKED_UI;

/// The calendar's titles tell nothing, unless the reader ticks that they may.
#[test]
fn the_days_are_saved_for_a_calendar() {
    in_browser(async |browser| {
        let keep = "window.kept = []; const real = URL.createObjectURL; \
             URL.createObjectURL = (blob) => { window.kept.push(blob); return real(blob); };";
        browser.before_each_page(keep).await;
        browser.download_to(&std::env::temp_dir().join("unused-downloads")).await;
        to_refused(browser).await;
        browser
            .run("document.querySelectorAll('details').forEach((it) => { it.open = true; });")
            .await;
        browser.click_words(ASKED_UI.calendar_save).await;
        let text = browser.run("return window.kept[0].text();").await;
        let text = text.as_str().unwrap();
        assert!(text.contains("DTSTART;VALUE=DATE:20270314"), "{text}");
        for word in ["police", "photo", "ICO", "court", "complain", "DESCRIPTION"] {
            assert!(!text.to_lowercase().contains(&word.to_lowercase()), "{word} in {text}");
        }
        // The folded part that saves the answers stands on this screen too, and told it as well.
        let told = "[...document.querySelectorAll('[role=status]')].filter((it) => it.innerText)";
        browser.until(&format!("{told}.length === 1")).await;
        browser.expect(&format!("{told}[0].innerText === '{}'", ASKED_UI.calendar_saved)).await;
        browser.click("#calendar-details").await;
        browser.click_words(ASKED_UI.calendar_save).await;
        let text = browser.run("return window.kept[1].text();").await;
        assert!(text.as_str().unwrap().contains("DESCRIPTION:"), "{text}");
    });
}
