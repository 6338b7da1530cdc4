//! What tests do in Chromium, by its debugging protocol.

use super::browser::Browser;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

pub(crate) async fn before_each_page(browser: &Browser, script: &str) {
    let source = json!({ "source": script });
    browser.command("Page.addScriptToEvaluateOnNewDocument", source).await;
}

pub(crate) async fn look(browser: &Browser, width: u32, scheme: &str) {
    let size = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
    browser.command("Emulation.setDeviceMetricsOverride", size).await;
    let forced = if scheme == "forced" { "active" } else { "none" };
    let scheme = if scheme == "dark" { "dark" } else { "light" };
    let features = json!([
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "forced-colors", "value": forced },
    ]);
    browser.command("Emulation.setEmulatedMedia", json!({ "features": features })).await;
}

pub(crate) async fn download_to(browser: &Browser, folder: &Path) {
    let to = json!({ "behavior": "allow", "downloadPath": folder.to_str().unwrap() });
    browser.command("Browser.setDownloadBehavior", to).await;
}

pub(crate) async fn events(browser: &Browser) -> Vec<(String, Value)> {
    let entries = browser.driver.get_log("performance").await.unwrap();
    let events = entries.iter().map(|entry| {
        let mut note: Value = serde_json::from_str(&entry.message).unwrap();
        let message = note["message"].take();
        (message["method"].as_str().unwrap().to_owned(), message["params"].clone())
    });
    events.collect()
}

pub(crate) async fn requests(browser: &Browser) -> BTreeSet<String> {
    let events = events(browser).await;
    let starts =
        ["Network.requestWillBeSent", "Network.webSocketCreated", "Network.webTransportCreated"];
    let started = events.iter().filter(|(event, _)| starts.contains(&event.as_str()));
    let addresses = started.map(|(event, it)| {
        let address = it["request"]["url"].as_str().or(it["url"].as_str()).unwrap_or(event);
        format!("{} {address}", it["request"]["method"].as_str().unwrap_or("?"))
    });
    addresses.collect()
}

pub(crate) async fn said(browser: &Browser) -> Vec<String> {
    let entries = browser.driver.get_log("browser").await.unwrap();
    let said = entries.into_iter().map(|entry| entry.message);
    // The browser notes each e-mail link that it hands on.
    said.filter(|it| !it.contains("Launched external handler for 'mailto:")).collect()
}

pub(crate) async fn without_scripts(browser: &Browser) {
    browser.command("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
}

pub(crate) async fn open_parts(browser: &Browser) -> Vec<String> {
    let targets = browser.command("Target.getTargets", json!({})).await;
    let kinds = targets["targetInfos"].as_array().unwrap().iter();
    let kinds = kinds.map(|target| target["type"].as_str().unwrap().to_owned());
    // The browser's own windows, as for printing, are none of the page's.
    kinds.filter(|kind| kind != "browser_ui").collect()
}

/// The driver says yes by itself.
pub(crate) async fn reload_asks(browser: &Browser) -> bool {
    let mut asked = false;
    let mut loaded = false;
    events(browser).await;
    browser.run("setTimeout(() => location.reload());").await;
    while !loaded {
        for (event, parameters) in events(browser).await {
            asked |=
                event == "Page.javascriptDialogOpening" && parameters["type"] == "beforeunload";
            loaded |= event == "Page.loadEventFired";
        }
    }
    asked
}

pub(crate) async fn run_at_a_click(browser: &Browser, script: &str) {
    let call = json!({
        "expression": script,
        "userGesture": true,
        "allowUnsafeEvalBlockedByCSP": false,
    });
    let answer = browser.command("Runtime.evaluate", call).await;
    assert!(answer["exceptionDetails"].is_null(), "{script:.200}: {answer}");
}

/// The protocol's way to a frame of another process is long; a real click is not.
pub(crate) async fn run_in_frame_at_a_click(browser: &Browser, script: &str) {
    let button = format!(
        "const it = document.createElement('button'); it.id = 'runs'; it.textContent = 'Run'; \
         it.addEventListener('click', () => {{ {script} }}); document.body.prepend(it);"
    );
    browser.run(&button).await;
    browser.click("#runs").await;
}
