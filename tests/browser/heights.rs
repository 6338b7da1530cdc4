//! How many screens of a phone a question and a result are high, before the parts that are folded.

use super::browser::{Browser, in_browser};
use super::verdicts::sample;
use super::walk::{Facts, Walk, next};
use check::graph::graph;
use check::{Question, told};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use words::Told;

/// A small phone.
const WIDTH: u32 = 360;
const HEIGHT: u32 = 740;

/// The most that a question and a result may take (design, section 9).
const QUESTION: u32 = 3 * HEIGHT;
const RESULT: u32 = 4 * HEIGHT;

/// Circumstances of which a result has most to say, or a question most to offer, beside the sample.
pub(crate) const MORE: [&str; 8] = [
    "police=british-transport-police image_kind=voluntary outcome=caution",
    "police=british-transport-police age_at_image=18-or-over older-case=older-case outcome=discharge",
    "police=other-national age_at_image=18-or-over outcome=convicted other_record=convictions",
    "police=england-or-wales age_at_image=18-or-over older-case=older-case outcome=community-resolution",
    "police=england-or-wales age_at_image=18-or-over older-case=older-case \
     outcome=other-outcome-cancelled",
    "police=england-or-wales age_at_image=18-or-over older-case=older-case outcome=waiting-for-court",
    "police=england-or-wales image_kind=elsewhere",
    "older-case=older-case outcome=no-further-action",
];

/// How far down something ends or begins, in pixels from the top of the page.
async fn down_to(browser: &Browser, selector: &str, edge: &str) -> u32 {
    let place = format!("document.querySelector('{selector}').getBoundingClientRect().{edge}");
    let place = browser.value(&format!("Math.ceil({place} + scrollY)")).await;
    u32::try_from(place.as_u64().unwrap()).unwrap()
}

/// The height of a question down to the button that leads on, just after what is folded.
async fn of_question(browser: &Browser) -> u32 {
    browser.expect("!document.querySelector('#app details[open]')").await;
    down_to(browser, "#app [type=submit]", "bottom").await
}

/// The height of a result down to the first part that is folded.
async fn of_result(browser: &Browser) -> u32 {
    browser.expect("!document.querySelector('#app details[open]')").await;
    down_to(browser, "#app details", "top").await
}

/// The heights that were measured, by what is shown: the greatest of each.
#[derive(Default)]
struct Measured(BTreeMap<String, u32>);

impl Measured {
    fn add(&mut self, what: String, height: u32) {
        let most = self.0.entry(what).or_default();
        *most = height.max(*most);
    }

    /// Prints what is left of a limit, the least first, and gives those that are higher.
    fn over(&self, limit: u32) -> Vec<String> {
        let mut all: Vec<(&String, &u32)> = self.0.iter().collect();
        all.sort_by_key(|(_, height)| std::cmp::Reverse(**height));
        let line = |(what, height): &(&String, &u32)| {
            let left = i64::from(limit) - i64::from(**height);
            format!("{height:>5} px, {left:>5} left: {what}")
        };
        all.iter().for_each(|it| println!("{}", line(it)));
        all.iter().filter(|(_, height)| **height > limit).map(line).collect()
    }
}

/// A question with what it offers: the same question may offer more or less.
fn offered(question: Question, walk: &Walk) -> (Question, Vec<&'static str>) {
    let offered = walk.visit().answers().offered(question);
    (question, offered.iter().map(|answer| answer.choice.as_str()).collect())
}

/// Every question with all that it may offer, by the graph of the plain check, and those three that
/// are in the check alone.
fn all_offered() -> BTreeSet<(&'static str, Vec<&'static str>)> {
    let forks = graph().forks;
    let choices = |branch: &check::graph::Branch| match branch.reply {
        check::graph::Reply::Choice(choice) => Some(choice.as_str()),
        check::graph::Reply::Band(_) | check::graph::Reply::NotSure => None,
    };
    let of_fork = |fork: &check::graph::Fork| {
        (fork.asks.question.as_str(), fork.branches.iter().filter_map(choices).collect())
    };
    let records = words::question(Question::OtherRecord).answers;
    let records = records.iter().map(|answer| answer.choice.as_str()).collect();
    let alone = [
        (Question::Born.as_str(), Vec::new()),
        (Question::ImageTaken.as_str(), Vec::new()),
        (Question::OtherRecord.as_str(), records),
    ];
    forks.iter().map(of_fork).chain(alone).collect()
}

#[test]
fn questions_and_results_are_no_higher_than_some_screens_of_a_phone_in_chromium() {
    let (mut questions, mut results) = (Measured::default(), Measured::default());
    let (mut seen, mut all_told) = (BTreeSet::new(), BTreeSet::new());
    in_browser(async |browser| {
        let size =
            json!({ "width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": false });
        browser.command("Emulation.setDeviceMetricsOverride", size).await;
        for facts in sample().iter().chain(&MORE) {
            browser.open_check().await;
            let mut walk = Walk::begun(browser).await;
            while let Some(question) = walk.question() {
                let (question, choices) = offered(question, &walk);
                let what = format!("{} {choices:?}", question.as_str());
                questions.add(what, of_question(browser).await);
                seen.insert((question.as_str(), choices));
                walk.answer(browser, Facts(facts)).await;
            }
            assert_eq!(next(browser).await, "result");
            let told = told(&walk.case());
            results.add(format!("{} {facts:?}", told.as_str()), of_result(browser).await);
            all_told.insert(told);
        }
    });
    assert_eq!(seen, all_offered(), "every question, with all that it may offer");
    assert_eq!(all_told.into_iter().collect::<Vec<_>>(), Told::ALL, "all that a result tells");
    println!("Questions, of {QUESTION} px:");
    let mut over = questions.over(QUESTION);
    println!("Results, of {RESULT} px:");
    over.extend(results.over(RESULT));
    assert_eq!(over, Vec::<String>::new(), "higher than it may be");
}
