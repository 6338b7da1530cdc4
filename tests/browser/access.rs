//! Every screen and page under axe-core, narrow and wide, light and dark, and in forced colours.

use super::browser::{Browser, in_browser};
use super::engine::Engine;
use super::links::pages;
use super::looked_at::is_looked_at;
use super::one_file;
use super::paths::type_details;
use super::walk::{Facts, Walk, next};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;
use words::UI;

/// All that axe-core knows: WCAG 2.2 at each level, and what its authors hold to be good practice.
const ALL: &str =
    "['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

/// Those that depend on colours.
const COLOURS: &str = "['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']";

/// What every screen is looked at in: width, colours, and by which rules. What is said of a page by its
/// elements is the same in all colours.
const LOOKS: [(u32, &str, &str); 5] = [
    (320, "light", ALL),
    (320, "dark", COLOURS),
    (320, "forced", COLOURS),
    (1280, "light", ALL),
    (1280, "dark", COLOURS),
];

/// A question and a result of the plain check, besides the first question, which its page shows by
/// itself.
const PLAIN_STEPS: [&str; 2] = ["check/plain/index.html#q3", "check/plain/index.html#r3"];

/// A path on which every question is asked.
const LONGEST: Facts = Facts(
    "police=england-or-wales born=1990-05-17 image_taken=2019-03 older-case=older-case \
     outcome=convicted offence=recordable group=group-3 convicted_or_released=2024-03 \
     other_record=convictions",
);

/// One path to each answer that [`LONGEST`] does not reach.
const OTHERS: [&str; 12] = [
    "police=england-or-wales age_at_image=under-18 outcome=not-guilty other_record=none",
    "police=british-transport-police age_at_image=18-or-over outcome=no-further-action",
    "police=england-or-wales age_at_image=under-18 outcome=convicted other_record=arrests",
    "police=england-or-wales age_at_image=18-or-over outcome=waiting-for-court",
    "police=scotland",
    "police=england-or-wales outcome=caution",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable",
    "police=england-or-wales image_kind=elsewhere outcome=not-guilty",
    "police=england-or-wales age_at_image=18-or-over older-case=recall",
    "police=england-or-wales outcome=immigration",
    "police=england-or-wales outcome=extradition",
    "",
];

fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
        let file = root.join("node_modules/axe-core/axe.min.js");
        fs::read_to_string(file).expect("axe-core is installed: run `make browser` first")
    })
}

/// Looks at what is shown in every look, and notes what is wrong with it.
pub(crate) async fn audit(browser: &Browser, what: &str, faults: &mut Vec<String>) {
    // The rules ask the same everywhere; in the other engines it is seen once that they hold.
    let looks = if browser.engine == Engine::Chromium { &LOOKS[..] } else { &LOOKS[..1] };
    audit_in(looks, browser, what, faults).await;
}

async fn audit_in(
    looks: &[(u32, &str, &str)],
    browser: &Browser,
    what: &str,
    faults: &mut Vec<String>,
) {
    if !browser.holds("window.axe").await {
        browser.run(axe()).await;
    }
    browser.run("document.querySelectorAll('details').forEach((it) => { it.open = true; });").await;
    for (width, scheme, rules) in looks.iter().copied() {
        browser.look(width, scheme).await;
        let found = browser
            .run(&format!(
                "return axe.run(document, {{ runOnly: {rules}, resultTypes: ['violations'] }}) \
                 .then((all) => all.violations.flatMap((it) => it.nodes.map((node) => \
                 `${{it.id}} at ${{node.target}}: ${{node.failureSummary}}`)));"
            ))
            .await;
        let found = found.as_array().unwrap().iter();
        let look = format!("{what}, {width} px, {scheme}");
        faults.extend(found.map(|it| format!("{look}: {}", it.as_str().unwrap())));
        let covered = "[...document.querySelectorAll('.choice')].filter((it) => \
             it.checkVisibility() && it.querySelector('input').getBoundingClientRect().right > \
             it.querySelector('label').getBoundingClientRect().left).map((it) => it.textContent)";
        let covered = browser.value(covered).await;
        if covered != Value::from(Vec::<String>::new()) {
            faults.push(format!("{look}: a box stands on its words: {covered}"));
        }
        if browser.holds("document.scrollingElement.scrollWidth > innerWidth").await {
            let wide = "[...document.body.querySelectorAll('*')].filter((it) => \
                 it.getBoundingClientRect().right > innerWidth).map((it) => it.outerHTML.slice(0, 99))";
            faults.push(format!("{look}: scrolls sideways: {}", browser.value(wide).await));
        }
    }
}

pub(crate) fn expect_none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

async fn longest(browser: &Browser, faults: &mut Vec<String>) {
    browser.open_check().await;
    audit(browser, "start", faults).await;
    let mut walk = Walk::begun(browser).await;
    while let Some(question) = walk.question() {
        audit(browser, question.as_str(), faults).await;
        browser.click("[data-screen] [type=submit]").await;
        browser.until("document.querySelector('#errors')").await;
        audit(browser, &format!("{} with an error", question.as_str()), faults).await;
        walk.answer(browser, LONGEST).await;
    }
    audit(browser, "check-answers", faults).await;
    audit(browser, &next(browser).await, faults).await;
    browser.click_words(UI.result_letter).await;
    audit(browser, "letter", faults).await;
    type_details(browser).await;
    audit(browser, "letter, written", faults).await;
    browser.click("#clear").await;
    browser.until("document.querySelector('#errors')").await;
    audit(browser, "clear?", faults).await;
    browser.click_words(UI.clear_yes).await;
    audit(browser, "cleared", faults).await;
}

/// Looks at every page of one half of the site.
fn check_pages(half: impl Fn(&str) -> bool) {
    in_browser(async |browser| {
        // The check's screens have tests of their own; here it stays as it was written.
        browser.before_each_page("WebAssembly.instantiate = () => new Promise(() => {});").await;
        let mut faults = Vec::new();
        let steps = PLAIN_STEPS.map(str::to_owned);
        let pages = pages().into_iter().filter(|page| is_looked_at(page, browser.engine));
        let pages: Vec<String> = pages.collect();
        for page in pages.iter().chain(&steps).filter(|page| half(page)) {
            browser.open(page).await;
            browser
                .expect("!location.hash || document.querySelector(':target').offsetHeight")
                .await;
            audit(browser, page, &mut faults).await;
        }
        expect_none(&faults);
    });
}

#[test]
fn every_screen_of_the_longest_path_is_fit_for_all() {
    in_browser(async |browser| {
        let mut faults = Vec::new();
        longest(browser, &mut faults).await;
        expect_none(&faults);
    });
}

#[test]
fn the_result_of_every_other_verdict_is_fit_for_all() {
    in_browser(async |browser| {
        let mut faults = Vec::new();
        for facts in OTHERS {
            Walk::to_result(browser, Facts(facts)).await;
            audit(browser, &format!("result of {facts:?}"), &mut faults).await;
        }
        expect_none(&faults);
    });
}

#[test]
fn every_page_up_to_the_guide_to_asking_is_fit_for_all() {
    check_pages(|page| page < "guide/how-to-ask");
}

#[test]
fn every_page_from_the_guide_to_asking_is_fit_for_all() {
    check_pages(|page| page >= "guide/how-to-ask");
}

/// axe-core looks at no link that has the focus.
#[test]
fn a_link_with_the_focus_can_be_read() {
    let faults = "[...document.querySelectorAll('a')].filter((link) => { link.focus(); \
         return getComputedStyle(link).backgroundColor === 'rgb(255, 213, 77)' \
         && [link, ...link.querySelectorAll('*')].some((it) => \
         !['rgb(11, 17, 16)', 'rgb(28, 32, 31)'].includes(getComputedStyle(it).color)); \
         }).map((link) => link.outerHTML)";
    in_browser(async |browser| {
        for page in ["index.html", "letters/index.html", "guide/dna-and-fingerprints/index.html"] {
            browser.open(page).await;
            for scheme in ["light", "dark"] {
                browser.look(1280, scheme).await;
                browser.run("document.querySelector('main a').focus();").await;
                let back = "getComputedStyle(document.activeElement).outlineStyle";
                assert_eq!(browser.text(back).await, "solid", "{page} shows no focus");
                assert_eq!(browser.value(faults).await, Value::from(Vec::<String>::new()));
            }
        }
    });
}

#[test]
fn the_parts_of_the_one_file_are_fit_for_all() {
    in_browser(async |browser| {
        let mut faults = Vec::new();
        for part in ["", "#how-to-ask", "#letter-convicted", "#letters", "#website", "#r6"] {
            browser.open("index.html").await;
            browser.open(&format!("{}{part}", one_file::NAME)).await;
            browser.until("document.documentElement.matches('[data-ready]')").await;
            // Its parts and its colours are those of the pages, which are looked at in every look.
            let what = format!("the one file at {part:?}");
            audit_in(&LOOKS[..1], browser, &what, &mut faults).await;
        }
        expect_none(&faults);
    });
}

/// Its other colours are measured with the style sheet.
#[test]
fn the_frame_is_fit_for_all_in_the_colours_that_it_is_told_to_have() {
    in_browser(async |browser| {
        let mut faults = Vec::new();
        for fragment in ["", "theme=dark&accent=purple", "theme=light&accent=green"] {
            browser.open("index.html").await;
            browser.open(&format!("embed/index.html#{fragment}")).await;
            browser.until("document.documentElement.matches('[data-ready]')").await;
            audit(browser, &format!("the frame with {fragment:?}"), &mut faults).await;
            Walk::from_start(browser, Facts(OTHERS[1])).await;
            audit(browser, &format!("its answers with {fragment:?}"), &mut faults).await;
            next(browser).await;
            audit(browser, &format!("its result with {fragment:?}"), &mut faults).await;
            browser.click_words(UI.result_letter).await;
            audit(browser, &format!("its letter with {fragment:?}"), &mut faults).await;
        }
        expect_none(&faults);
    });
}

#[test]
fn axe_finds_what_is_wrong() {
    in_browser(async |browser| {
        browser.open("index.html").await;
        browser
            .run(
                "const it = document.createElement('p'); it.textContent = 'pale'; \
                 it.style.cssText = 'color: #999; background: #fff; inline-size: 400px'; \
                 document.querySelector('main').append(it);",
            )
            .await;
        let mut faults = Vec::new();
        audit(browser, "home", &mut faults).await;
        assert!(faults.iter().any(|it| it.contains("color-contrast")), "{faults:?}");
        assert!(faults.iter().any(|it| it.contains("sideways")), "{faults:?}");
        assert_eq!(browser.text("axe.version").await, "4.14.1");
    });
}
