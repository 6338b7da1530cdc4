//! The two heights of a frame are those of the highest screens, at each width, and a table of the build.

use super::browser::{Browser, in_browser};
use super::heights::MORE;
use super::paths::type_details;
use super::verdicts::SAMPLE;
use super::walk::{Facts, Walk, next};
use check::frame::{HEIGHTS, STEP};
use std::collections::BTreeSet;
use words::UI;

/// So many steps more than in Chromium the table may have, for other engines.
const SPARE: u64 = 1;

/// The narrowest phone; below it the frame is as high as there.
const NARROWEST: u32 = 320;

/// The narrowest width of each row of the table.
fn widths() -> [u32; HEIGHTS.len()] {
    HEIGHTS.map(|(from, ..)| from.max(NARROWEST))
}

#[derive(Default)]
struct Highest {
    /// The highest screens up to the list of answers, and from the result on, by width.
    heights: [(u64, u64); HEIGHTS.len()],
    /// What stood on the screens that were measured: the same words are as high.
    seen: BTreeSet<String>,
    /// The most words, before and after: a screen with far fewer is not the highest.
    longest: [usize; 2],
}

impl Highest {
    /// Measures what is shown at each width, with its folded parts closed.
    async fn measure(&mut self, browser: &Browser, is_after: bool) {
        let words = browser.text("document.querySelector('#app').innerText").await;
        let longest = &mut self.longest[usize::from(is_after)];
        *longest = words.len().max(*longest);
        if words.len() * 4 < *longest * 3 || !self.seen.insert(words) {
            return;
        }
        for (row, width) in widths().into_iter().enumerate() {
            browser.look(width, "light").await;
            // The page is as high as the window at least.
            let height = "[...document.body.children].filter((it) => it.tagName !== 'SCRIPT')\
                 .reduce((sum, it) => sum + it.getBoundingClientRect().height, 0)";
            browser.expect("!document.querySelector('#app details[open]')").await;
            let height = browser
                .value(&format!(
                    "((body) => {{ body.style.minBlockSize = 0; \
                 const sum = {height}; body.style.minBlockSize = ''; return Math.ceil(sum); }})\
                 (document.body)"
                ))
                .await;
            let most = &mut self.heights[row];
            let most = if is_after { &mut most.1 } else { &mut most.0 };
            *most = height.as_u64().unwrap().max(*most);
        }
    }

    /// The same in steps of the table.
    fn steps(&self) -> Vec<(u64, u64)> {
        let step = u64::from(STEP);
        self.heights
            .iter()
            .map(|(before, after)| (before.div_ceil(step), after.div_ceil(step)))
            .collect()
    }
}

async fn walk(browser: &Browser, facts: &'static str, highest: &mut Highest) {
    browser.open("embed/index.html").await;
    browser.until("document.documentElement.matches('[data-ready]')").await;
    highest.measure(browser, false).await;
    let mut walk = Walk::begun(browser).await;
    while walk.question().is_some() {
        highest.measure(browser, false).await;
        walk.answer(browser, Facts(facts)).await;
    }
    highest.measure(browser, false).await;
    next(browser).await;
    highest.measure(browser, true).await;
    if walk.visit().has_letter() {
        browser.click_words(UI.result_letter).await;
        type_details(browser).await;
        browser
            .run(
                "document.querySelectorAll('details[open]').forEach((it) => { it.open = false; });",
            )
            .await;
        highest.measure(browser, true).await;
    }
}

fn table() -> Vec<(u64, u64)> {
    HEIGHTS.map(|(_, before, after)| (before.into(), after.into())).into()
}

#[test]
fn the_two_heights_are_those_of_the_highest_screens_in_chromium() {
    in_browser(async |browser| {
        let mut highest = Highest::default();
        for facts in SAMPLE.iter().chain(&MORE) {
            walk(browser, facts, &mut highest).await;
        }
        for ((before, after), width) in highest.heights.into_iter().zip(widths()) {
            println!(
                "{width} px wide: {before} px up to the answers, {after} px from the result on"
            );
        }
        let (found, table) = (highest.steps(), table());
        for (found, most) in found.iter().zip(&table) {
            let fits = |found: u64, most: u64| (found..=found + SPARE).contains(&most);
            let fit = fits(found.0, most.0) && fits(found.1, most.1);
            assert!(fit, "check::frame::HEIGHTS has {table:?} steps of {STEP} px, not {found:?}");
        }
    });
}

/// Other engines break lines elsewhere: what is the highest here fits there too.
#[test]
fn the_highest_screens_fit_in_every_engine() {
    in_browser(async |browser| {
        let mut highest = Highest::default();
        for facts in HIGH {
            walk(browser, facts, &mut highest).await;
        }
        for (found, most) in highest.steps().into_iter().zip(table()) {
            assert!(
                found.0 <= most.0 && found.1 <= most.1,
                "{found:?} of {most:?}: {:?}",
                highest.heights
            );
        }
    });
}

/// Circumstances with high questions, a high result and a long letter.
const HIGH: [&str; 3] = [
    "police=england-or-wales age_at_image=18-or-over older-case=older-case outcome=convicted \
     offence=recordable group=group-3 convicted_or_released=2023",
    "police=british-transport-police age_at_image=18-or-over older-case=older-case outcome=discharge",
    "police=england-or-wales image_kind=elsewhere",
];
