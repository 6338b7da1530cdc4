//! The app gives the same answers as the rules do for the facts that its screens ask for.

use super::browser::{Browser, in_browser};
use super::walk::{Facts, Walk};
use check::told;
use rules::{Case, Outcome, Verdict, When};
use site::sheets::pages;
use std::collections::BTreeSet;
use words::{Told, UI};

/// Circumstances that reach every verdict and time to ask, all that a result tells, and every outcome.
pub(crate) fn sample() -> Vec<&'static str> {
    let names = |value: &&str, name| value.split_once('=').is_some_and(|(_, it)| it == name);
    let is_named = |outcome: &Outcome| {
        SAMPLE.iter().any(|facts| facts.split(' ').any(|it| names(&it, outcome.as_str())))
    };
    let others = Outcome::ALL.iter().filter(|outcome| !is_named(outcome)).map(|outcome| {
        let name = outcome.as_str();
        &*format!("police=england-or-wales age_at_image=18-or-over outcome={name}").leak()
    });
    SAMPLE.iter().copied().chain(others).collect()
}

/// Those that were chosen; an outcome that none of them names is tried as an adult's.
pub(crate) const SAMPLE: &[&str] = &[
    "police=england-or-wales age_at_image=18-or-over outcome=no-further-action other_record=none",
    "police=england-or-wales age_at_image=under-18 outcome=not-guilty other_record=arrests",
    "police=england-or-wales born=2008-05-17 image_taken=2026-05-16 outcome=charges-dropped",
    "police=england-or-wales born=2008-05-17 image_taken=2026-05-17 outcome=charges-dropped",
    "police=england-or-wales born=2008 image_taken=2026 outcome=conviction-overturned",
    "police=england-or-wales born=2008 outcome=conviction-overturned other_record=convictions",
    "police=england-or-wales age_at_image=18-or-over outcome=still-investigated",
    "police=british-transport-police age_at_image=under-18 outcome=waiting-for-court",
    "police=british-transport-police age_at_image=18-or-over outcome=community-resolution",
    "police=other-national age_at_image=under-18 outcome=penalty-notice other_record=none",
    "police=england-or-wales age_at_image=18-or-over outcome=breach-of-the-peace",
    "police=england-or-wales age_at_image=under-18 outcome=mental-health-law",
    "police=england-or-wales age_at_image=18-or-over outcome=civil-order other_record=arrests",
    "police=england-or-wales age_at_image=18-or-over outcome=left-on-file-or-bound-over",
    "police=england-or-wales age_at_image=18-or-over outcome=other-outcome-cancelled",
    "police=england-or-wales image_kind=voluntary age_at_image=18-or-over outcome-stage=no-case",
    "police=england-or-wales image_kind=elsewhere outcome=convicted",
    "police=england-or-wales image_kind=elsewhere outcome=waiting-for-court",
    "police=england-or-wales image_kind=not-sure outcome=not-guilty",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=not-recordable",
    "police=england-or-wales age_at_image=under-18 outcome=convicted",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable \
     group=group-3 convicted_or_released=2019-06 other_record=none",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable \
     group=group-3 convicted_or_released=2024-11 other_record=convictions",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable \
     group=group-2 convicted_or_released=2020-02-29",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable \
     convicted_or_released=2018",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted",
    "police=england-or-wales age_at_image=18-or-over outcome=caution offence=recordable",
    "police=england-or-wales age_at_image=18-or-over outcome=caution",
    "police=england-or-wales age_at_image=under-18 outcome=youth-caution",
    "police=england-or-wales age_at_image=18-or-over outcome=discharge offence=not-recordable",
    "police=other-national age_at_image=18-or-over outcome=insanity-or-unfit offence=recordable",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted-of-another-offence",
    "police=england-or-wales age_at_image=18-or-over older-case=recall",
    "police=england-or-wales age_at_image=18-or-over older-case=no-further-action",
    "police=england-or-wales age_at_image=18-or-over older-case=older-case outcome=convicted \
     offence=recordable group=group-3 convicted_or_released=2023",
    "police=england-or-wales outcome=immigration",
    "police=british-transport-police outcome=extradition",
    "police=scotland",
    "police=northern-ireland",
    "police=armed-forces",
    "police=other-place",
    "police=not-police",
    "outcome=not-guilty",
    "outcome=still-investigated",
    "police=england-or-wales",
    "police=england-or-wales outcome=convicted",
    "",
];

/// Nobody is sent to police whom writing may harm, and whoever may write is told first who should not.
async fn may_be_sent_to_police(browser: &Browser, walk: &Walk) {
    let shown = |words: &str| format!("document.body.innerText.includes('{words}')");
    let (asks, facts) = (walk.case().ask.when.is_open(), walk.arrest());
    let sent = browser.holds(&shown(UI.confidence_ask_force_means)).await;
    assert!(asks || !sent, "{facts:?}");
    assert!(!sent || !browser.holds(&shown(UI.confidence_advice_means)).await, "{facts:?}");
    let has_letter = walk.visit().has_letter();
    let list = "document.querySelectorAll('#app [data-stop]').length";
    assert_eq!(browser.value(list).await, usize::from(has_letter), "{facts:?}");
    if has_letter {
        stops(browser).await;
        browser.click_words(UI.result_letter).await;
        stops(browser).await;
        let first = "document.querySelector('#app [data-stop]').compareDocumentPosition(\
             document.querySelector('#letter')) === Node.DOCUMENT_POSITION_FOLLOWING";
        browser.expect(first).await;
    }
}

/// The lines of the list as the start has them in its page; `pages/stop.rs` holds these against the words.
fn lines_of_the_start() -> Vec<String> {
    let start = pages(["", ""]).into_iter().find(|page| page.file == "check/index.html");
    let html = start.expect("the start").html;
    // The style sheet in its head names the list too.
    let (_, body) = html.split_once("<body").expect("a body");
    let (_, list) = body.split_once("data-stop").expect("its list");
    let list = list.split("class=\"paper\"").next().unwrap_or_default();
    let texts =
        list.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim());
    texts.filter(|text| !text.is_empty()).map(ToOwned::to_owned).collect()
}

/// The whole list stands on the screen and is seen.
async fn stops(browser: &Browser) {
    let lines = lines_of_the_start();
    // The points, and besides them title, reason, link, and that it opens a new tab.
    assert_eq!(lines.len(), words::stop_points().len() + 4, "{lines:?}");
    browser.expect("document.querySelector('#app [data-stop]').checkVisibility()").await;
    let text = browser.text("document.querySelector('#app [data-stop]').innerText").await;
    for words in lines {
        assert!(text.contains(&words), "{words}: {text}");
    }
}

/// Walks to the result of each of these facts, compares it with what the rules say, and gives that.
fn walked(all: &[&'static str]) -> Vec<Case> {
    let mut cases = Vec::new();
    in_browser(async |browser| {
        for facts in all {
            let walk = Walk::to_result(browser, Facts(facts)).await;
            let expected = walk.case();
            let shown = "((it) => [it.dataset.verdict, it.dataset.ask].join(' '))\
                         (document.querySelector('[data-verdict]'))";
            assert_eq!(
                browser.text(shown).await,
                format!("{} {}", expected.verdict().as_str(), expected.ask.when.as_str()),
                "{facts}"
            );
            may_be_sent_to_police(browser, &walk).await;
            cases.push(expected);
        }
    });
    cases
}

#[test]
fn the_app_gives_the_verdict_of_the_rules_for_the_facts_that_it_asked_for() {
    let (mut outcomes, mut verdicts, mut times, mut all_told) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    // The longest test, and the last: half of it in a second browser takes half the time.
    let sample = sample();
    let (one, other) = sample.split_at(sample.len() / 2);
    let cases = std::thread::scope(|scope| {
        let other = scope.spawn(|| walked(other));
        let mut cases = walked(one);
        cases.extend(other.join().unwrap());
        cases
    });
    for case in cases {
        all_told.insert(told(&case));
        outcomes.extend(case.arrest.outcome);
        verdicts.insert(case.verdict());
        times.insert(case.ask.when);
    }
    assert_eq!(outcomes.into_iter().collect::<Vec<_>>(), Outcome::ALL, "every outcome");
    assert_eq!(verdicts.into_iter().collect::<Vec<_>>(), Verdict::ALL, "every verdict");
    assert_eq!(times.into_iter().collect::<Vec<_>>(), When::ALL, "every time to ask");
    assert_eq!(all_told.into_iter().collect::<Vec<_>>(), Told::ALL, "all that is told");
}
