//! Nothing leaves the page and nothing stays behind, whatever is answered.

use super::browser::{Browser, in_browser_with};
use super::engine::WHOLE;
use super::host;
use super::other_site::{FRAME, sites};
use super::paths::type_details;
use super::walk::{Facts, Walk};
use check::Question;
use rules::Verdict;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use words::UI;

/// Every request among what the browser has noted.
fn requests(events: &[(String, Value)]) -> BTreeSet<String> {
    let starts =
        ["Network.requestWillBeSent", "Network.webSocketCreated", "Network.webTransportCreated"];
    let started = events.iter().filter(|(event, _)| starts.contains(&event.as_str()));
    let addresses = started.map(|(event, it)| {
        let address = it["request"]["url"].as_str().or(it["url"].as_str()).unwrap_or(event);
        format!("{} {address}", it["request"]["method"].as_str().unwrap_or("?"))
    });
    // Links to a blob (the letter on its way to the downloads) and to an e-mail are no requests.
    // The icon is fetched once, whenever the browser likes.
    let quiet = ["GET blob:", "GET mailto:?subject="];
    let quiet =
        |it: &String| quiet.iter().any(|start| it.starts_with(start)) || it.ends_with("/icon.svg");
    addresses.filter(|it| !quiet(it)).collect()
}

/// What the browser sent along with its requests since the last look, of the headers that could tell.
fn telling_headers(events: &[(String, Value)]) -> Vec<String> {
    let sent = ["Network.requestWillBeSent", "Network.requestWillBeSentExtraInfo"];
    let sent = events.iter().filter(|(event, _)| sent.contains(&event.as_str()));
    let headers = sent.flat_map(|(_, it)| {
        let headers = it["request"]["headers"].as_object().or(it["headers"].as_object());
        headers.unwrap_or_else(|| panic!("a request without headers: {it}")).iter()
    });
    // The browser notes a referrer that it does not send as an empty one.
    let telling = headers.filter(|(name, value)| {
        ["referer", "cookie"].contains(&name.to_lowercase().as_str()) && *value != ""
    });
    telling.map(|(name, value)| format!("{name}: {value}")).collect()
}

/// The names that downloads got since the last look.
fn downloads(events: &[(String, Value)]) -> Vec<&str> {
    let begun = events.iter().filter(|(event, _)| event.ends_with(".downloadWillBegin"));
    begun.map(|(_, it)| it["suggestedFilename"].as_str().unwrap()).collect()
}

/// Where a walk has been, and what the browser asked for meanwhile.
struct Seen {
    loading: BTreeSet<String>,
    screens: BTreeSet<String>,
    verdict: Verdict,
}

/// Walks to the end and presses everything there, also Back, Forward and Clear.
async fn everything(browser: &Browser, facts: Facts) -> Seen {
    browser.events().await;
    browser.open_check().await;
    let events = browser.events().await;
    let loading = requests(&events);
    assert_eq!(telling_headers(&events), Vec::<String>::new());
    let walk = Walk::to_answers(browser, facts).await;
    let again = requests(&browser.events().await);
    assert_eq!(again, loading, "the walk loads the page once more and no more");
    let mut screens = walk.screens();
    screens.extend(["start".to_owned(), browser.screen().await]);
    screens.insert(super::walk::next(browser).await);
    let verdict = walk.case().verdict();
    if browser.holds(&format!("document.body.innerText.includes('{}')", UI.result_letter)).await {
        browser.click_words(UI.result_letter).await;
        screens.insert(browser.screen().await);
        type_details(browser).await;
        for words in [UI.letter_print, UI.letter_copy, UI.letter_save, UI.letter_mail] {
            browser.click_words(words).await;
        }
        expect_no_traces(browser).await;
        browser.back().await;
        browser.forward().await;
        browser.click("#clear").await;
        browser.click_words(UI.clear_yes).await;
    } else {
        browser.click_words(UI.result_print).await;
        expect_no_traces(browser).await;
        browser.click("#clear").await;
    }
    browser.until("document.querySelector('[data-screen=cleared]')").await;
    screens.insert(browser.screen().await);
    expect_no_traces(browser).await;
    let events = browser.events().await;
    assert_eq!(requests(&events), BTreeSet::new(), "requests after the page was loaded: {facts:?}");
    let saved = if screens.contains("letter") { vec!["letter.txt"] } else { Vec::new() };
    assert_eq!(downloads(&events), saved);
    Seen { loading, screens, verdict }
}

/// Nothing is kept in any place that outlives the page, nor in any that others can see.
async fn expect_no_traces(browser: &Browser) {
    let kept = browser
        .run(
            "return Promise.all([document.cookie, localStorage.length, sessionStorage.length, \
             indexedDB.databases().then((all) => all.length), caches.keys().then((all) => all.length), \
             navigator.serviceWorker.getRegistrations().then((all) => all.length), \
             location.href, window.name, document.referrer]);",
        )
        .await;
    let address = format!("{}check/index.html", host::site());
    assert_eq!(kept, serde_json::json!(["", 0, 0, 0, 0, 0, address, "", ""]));
    browser.expect("Number.isInteger(history.state)").await;
    let titles = browser.text("document.title").await;
    assert!(titles.ends_with(" – Custody Image Check") && !titles.contains("Sam"), "{titles}");
    let cookies = browser.command("Storage.getCookies", serde_json::json!({})).await;
    assert_eq!(cookies["cookies"], serde_json::json!([]));
    let targets = browser.command("Target.getTargets", serde_json::json!({})).await;
    let kinds = targets["targetInfos"].as_array().unwrap().iter();
    // The browser's own windows, as for printing, are none of the page's.
    let kinds = kinds.map(|target| &target["type"]).filter(|kind| *kind != "browser_ui");
    let kinds: Vec<&Value> = kinds.collect();
    assert_eq!(kinds, ["page"], "frames, workers and windows beside the page");
}

/// What pages have asked for, by the log of the browser's network layer, from which no page can hide.
///
/// The log also has what the browser asks its maker on its own account, such as the time; such a
/// request has no page as its origin.
fn network_log(file: &Path) -> BTreeSet<String> {
    let log: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let start = &log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"];
    assert!(start.is_u64(), "the log's form has changed");
    let requests = log["events"].as_array().unwrap().iter().filter(|it| it["type"] == *start);
    let named = requests.map(|it| &it["params"]).filter(|it| it["url"].is_string());
    let of_pages = named.filter(|it| {
        let address = it["url"].as_str().unwrap();
        address.starts_with(host::site()) || it["initiator"] != "not an origin"
    });
    of_pages.map(|it| it["url"].as_str().unwrap().to_owned()).collect()
}

/// The addresses of the check: its page and the icon.
fn files_of_the_check() -> BTreeSet<String> {
    ["check/index.html", "icon.svg"].map(|name| format!("{}{name}", host::site())).into()
}

/// Answers that together reach every verdict and every screen.
const ANSWERS: [&str; 10] = [
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable \
     group=group-3 convicted_or_released=2019-06-01 other_record=convictions",
    "police=british-transport-police born=2009-01-31 image_taken=2024 outcome=not-guilty",
    "police=england-or-wales age_at_image=18-or-over outcome=no-further-action other_record=none",
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=not-recordable",
    "police=england-or-wales age_at_image=18-or-over outcome=caution",
    "police=england-or-wales age_at_image=18-or-over outcome=still-investigated",
    "police=england-or-wales older-case=older-case outcome=caution",
    "police=england-or-wales image_kind=elsewhere outcome-stage=no-case",
    "police=scotland",
    "",
];

/// The files of the site, by its own manifest.
fn manifest() -> BTreeSet<String> {
    let manifest = fs::read_to_string(host::dist().join("manifest.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let files = manifest["files"].as_object().unwrap().keys();
    files.map(|name| format!("{}{name}", host::site())).collect()
}

#[test]
fn no_request_follows_the_first_ones_and_all_answers_make_the_same() {
    let file = std::env::temp_dir().join(format!("network-{}.json", std::process::id()));
    let flag = format!("--log-net-log={}", file.display());
    let mut all: Vec<Seen> = Vec::new();
    in_browser_with(&[flag, WHOLE.to_owned()], async |browser| {
        // Printing waits for its window, which is not the page's.
        browser.before_each_page("window.print = () => {};").await;
        browser.download_to(&std::env::temp_dir().join("unused-downloads")).await;
        let expected = files_of_the_check().iter().map(|it| format!("GET {it}")).collect();
        for facts in ANSWERS {
            let now = everything(browser, Facts(facts)).await;
            assert!(now.loading.is_subset(&expected), "{:?}", now.loading);
            assert_eq!(now.loading.len(), 1, "the page and no more: {:?}", now.loading);
            assert!(all.iter().all(|other| other.loading == now.loading), "{:?}", now.loading);
            browser.expect_silent_console().await;
            all.push(now);
        }
    });
    let (seen, expected) = (network_log(&file), files_of_the_check());
    fs::remove_file(file).unwrap();
    assert_eq!(seen, expected, "all that the browser has ever asked for");
    assert!(seen.is_subset(&manifest()), "{seen:?}");
    let verdicts: BTreeSet<Verdict> = all.iter().map(|it| it.verdict).collect();
    assert_eq!(verdicts.into_iter().collect::<Vec<_>>(), Verdict::ALL, "every verdict");
    let screens: BTreeSet<String> = all.into_iter().flat_map(|it| it.screens).collect();
    let questions = Question::ALL.iter().map(|question| question.screen());
    let others = ["start", "check-answers", "result", "letter", "cleared"];
    let wanted = questions.chain(others).map(str::to_owned).collect();
    assert_eq!(screens, wanted, "every screen");
}

#[test]
fn no_screen_of_a_whole_path_says_anything_on_the_console_or_names_an_answer_in_its_title() {
    super::browser::in_browser(async |browser| {
        for facts in ANSWERS {
            let walk = Walk::to_result(browser, Facts(facts)).await;
            browser.expect_silent_console().await;
            let told = "[...document.querySelectorAll('.summary dd:not(.change)')]\
                 .some((it) => document.title.includes(it.textContent))";
            browser.expect(&format!("!{told}")).await;
            let verdict = walk.case().verdict().as_str();
            browser.expect(&format!("!document.title.includes('{verdict}')")).await;
            assert_eq!(browser.text("document.title").await, "Your answer – Custody Image Check");
        }
    });
}

/// What the network layer has heard of a walk in a frame on a page of a stranger's.
fn log_of_framed_walk(facts: &'static str) -> BTreeSet<String> {
    let file =
        std::env::temp_dir().join(format!("framed-{}-{}.json", std::process::id(), facts.len()));
    let flag = format!("--log-net-log={}", file.display());
    in_browser_with(&[flag, WHOLE.to_owned()], async |browser| {
        browser.before_each_page("window.print = () => {};").await;
        browser.open_framed(FRAME).await;
        Walk::from_start(browser, Facts(facts)).await;
        super::walk::next(browser).await;
        if browser.holds(&format!("document.body.innerText.includes('{}')", UI.result_letter)).await
        {
            browser.click_words(UI.result_letter).await;
            type_details(browser).await;
            browser.click_words(UI.letter_copy).await;
        }
        browser.click("#clear").await;
        browser.out_of_frames().await;
        let cookies = browser.command("Storage.getCookies", serde_json::json!({})).await;
        assert_eq!(cookies["cookies"], serde_json::json!([]));
    });
    let mut log = network_log(&file);
    fs::remove_file(file).unwrap();
    // Browsers look for an icon of the stranger's page, which has none.
    log.remove(&format!("{}favicon.ico", sites().host));
    log
}

#[test]
fn a_frame_asks_for_its_page_alone_and_all_answers_make_the_same_requests() {
    let logs = [ANSWERS[2], ANSWERS[8]].map(log_of_framed_walk);
    let host = &sites().host;
    // The log has no origin for the stranger's page itself: it is the reader who asks for that.
    let own = ["page.css", "page.js"].map(|name| format!("{host}{name}"));
    let frame = format!("{}embed/index.html", host::site());
    assert_eq!(logs[0], own.into_iter().chain([frame]).collect());
    assert_eq!(logs[0], logs[1]);
}
