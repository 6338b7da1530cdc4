//! Once the rules should have been checked again, results and letters say so.

use super::browser::{Browser, in_browser};
use super::walk::{Facts, Walk};
use check::letter::long_date;
use chrono::{Datelike as _, Days, NaiveDate};
use rules::REVIEW_BY;
use words::{UI, fill};

const FACTS: Facts =
    Facts("police=england-or-wales age_at_image=18-or-over outcome=not-guilty other_record=none");

/// Makes every page opened from now on believe that it is noon of a day.
pub(crate) async fn live_on(browser: &Browser, day: NaiveDate) {
    let script = format!(
        "{{ const Real = Date; window.Date = class extends Real {{ constructor(...given) {{ \
         if (given.length) super(...given); else super({}, {}, {}, 12); }} }}; }}",
        day.year(),
        day.month0(),
        day.day()
    );
    browser.before_each_page(&script).await;
}

/// Whether a warning box of the screen says that the rules are overdue, and since when.
fn warns() -> String {
    let words = fill(UI.result_stale, &[("date", &long_date(REVIEW_BY))]);
    format!(
        "[...document.querySelectorAll('main .careful')].some((it) => it.innerText.includes('{words}'))"
    )
}

#[test]
fn past_their_date_the_rules_carry_a_warning_on_results_and_letters() {
    let after = REVIEW_BY.checked_add_days(Days::new(1)).unwrap();
    for (day, expected) in [(REVIEW_BY, false), (after, true)] {
        in_browser(async |browser| {
            live_on(browser, day).await;
            let walk = Walk::to_letter(browser, FACTS).await;
            assert_eq!(walk.today(), day);
            assert_eq!(browser.holds(&warns()).await, expected, "the letter on {day}");
            browser.back().await;
            browser.until("document.querySelector('[data-screen=result]')").await;
            assert_eq!(browser.holds(&warns()).await, expected, "the result on {day}");
        });
    }
}
