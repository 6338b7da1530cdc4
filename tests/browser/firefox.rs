//! What tests do in Firefox: by WebDriver BiDi, and by scripts that run in the browser itself.

use super::bidi::Bidi;
use super::browser::Browser;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use thirtyfour::prelude::WebDriver;

/// The events that tests ask for.
const EVENTS: [&str; 4] = [
    "network.beforeRequestSent",
    "log.entryAdded",
    "browsingContext.load",
    "browsingContext.userPromptOpened",
];

/// Opens the second way to speak to a browser.
pub(crate) async fn connect(driver: &WebDriver) -> Bidi {
    Bidi::connect(driver, &EVENTS).await
}

fn bidi(browser: &Browser) -> &Bidi {
    browser.bidi.as_ref().unwrap()
}

pub(crate) async fn before_each_page(browser: &Browser, script: &str) {
    let script = json!({ "functionDeclaration": format!("() => {{ {script} }}") });
    bidi(browser).command("script.addPreloadScript", script).await;
}

pub(crate) async fn look(browser: &Browser, width: u32, scheme: &str) {
    let bidi = bidi(browser);
    let tab = bidi.tab().await;
    let size = json!({ "context": tab, "viewport": { "width": width, "height": 800 } });
    bidi.command("browsingContext.setViewport", size).await;
    let (dark, colours) = match scheme {
        "dark" => (0, 0),
        "forced" => (1, 2),
        _ => (1, 0),
    };
    bidi.run_in_browser(&format!(
        "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {dark}); \
         Services.prefs.setIntPref('browser.display.document_color_use', {colours});"
    ))
    .await;
}

pub(crate) async fn download_to(browser: &Browser, folder: &Path) {
    let to = format!(
        "Services.prefs.setIntPref('browser.download.folderList', 2); \
         Services.prefs.setStringPref('browser.download.dir', {:?});",
        folder.to_str().unwrap()
    );
    bidi(browser).run_in_browser(&to).await;
}

pub(crate) async fn requests(browser: &Browser) -> BTreeSet<String> {
    let sent = bidi(browser).take("network.beforeRequestSent").await;
    let sent = sent.iter().map(|it| &it["request"]);
    let text = |it: &Value| it.as_str().unwrap_or("?").to_owned();
    let sent = sent.map(|it| format!("{} {}", text(&it["method"]), text(&it["url"])));
    // Firefox keeps the signs of its own controls in addresses that ask nobody.
    sent.filter(|it| !it.starts_with("GET data:")).collect()
}

pub(crate) async fn said(browser: &Browser) -> Vec<String> {
    let entries = bidi(browser).take("log.entryAdded").await;
    // Firefox looks for an icon where a page names none, and says that the policy forbids it.
    entries.iter().map(ToString::to_string).filter(|it| !it.contains("/favicon.ico")).collect()
}

pub(crate) async fn without_scripts(browser: &Browser) {
    let never = "Services.prefs.setBoolPref('javascript.enabled', false);";
    bidi(browser).run_in_browser(never).await;
}

pub(crate) async fn open_parts(browser: &Browser) -> Vec<String> {
    let realms = bidi(browser).command("script.getRealms", json!({})).await;
    let realms = realms["realms"].as_array().unwrap().iter();
    // A page has one realm of its own, and others for the scripts of its driver.
    let realms = realms.filter(|realm| realm["sandbox"].is_null());
    let kinds = realms.map(|realm| realm["type"].as_str().unwrap().replace("window", "page"));
    kinds.collect()
}

/// Firefox asks only while this goes on: for other tests it is told not to (`engine`).
pub(crate) async fn reload_asks(browser: &Browser) -> bool {
    let bidi = bidi(browser);
    let ask = async |whether: bool| {
        let never = !whether;
        let never = format!("Services.prefs.setBoolPref('dom.disable_beforeunload', {never});");
        bidi.run_in_browser(&never).await;
    };
    ask(true).await;
    let mut asked = false;
    bidi.take("browsingContext.load").await;
    browser.run("setTimeout(() => location.reload());").await;
    while bidi.take("browsingContext.load").await.is_empty() {
        for prompt in bidi.take("browsingContext.userPromptOpened").await {
            asked = true;
            let yes = json!({ "context": prompt["context"], "accept": true });
            bidi.command("browsingContext.handleUserPrompt", yes).await;
        }
    }
    ask(false).await;
    asked
}

pub(crate) async fn run_at_a_click(browser: &Browser, script: &str) {
    let tab = bidi(browser).tab().await;
    run_with_activation(browser, script, &tab).await;
}

pub(crate) async fn run_in_frame_at_a_click(browser: &Browser, script: &str) {
    let frame = bidi(browser).frame().await;
    run_with_activation(browser, script, &frame).await;
}

async fn run_with_activation(browser: &Browser, script: &str, context: &Value) {
    let call = json!({
        "expression": script,
        "target": { "context": context },
        "awaitPromise": false,
        "userActivation": true,
    });
    let answer = bidi(browser).command("script.evaluate", call).await;
    assert_eq!(answer["type"], "success", "{script:.200}: {answer}");
}
