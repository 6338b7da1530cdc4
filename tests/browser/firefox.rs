//! What tests do in Firefox: by WebDriver BiDi, and by scripts that run in the browser itself.

use super::bidi::Bidi;
use super::browser::Browser;
use serde_json::{Value, json};
use std::cell::RefMut;
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
pub(crate) fn connect(driver: &WebDriver) -> Bidi {
    let address = driver.capabilities().get("webSocketUrl").and_then(Value::as_str).unwrap();
    Bidi::connect(address, &EVENTS)
}

fn bidi(browser: &Browser) -> RefMut<'_, Bidi> {
    browser.bidi.as_ref().unwrap().borrow_mut()
}

pub(crate) fn before_each_page(browser: &Browser, script: &str) {
    let script = json!({ "functionDeclaration": format!("() => {{ {script} }}") });
    bidi(browser).command("script.addPreloadScript", script);
}

pub(crate) fn look(browser: &Browser, width: u32, scheme: &str) {
    let mut bidi = bidi(browser);
    let tab = bidi.tab();
    let size = json!({ "context": tab, "viewport": { "width": width, "height": 800 } });
    bidi.command("browsingContext.setViewport", size);
    let (dark, colours) = match scheme {
        "dark" => (0, 0),
        "forced" => (1, 2),
        _ => (1, 0),
    };
    bidi.run_in_browser(&format!(
        "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {dark}); \
         Services.prefs.setIntPref('browser.display.document_color_use', {colours});"
    ));
}

pub(crate) fn download_to(browser: &Browser, folder: &Path) {
    bidi(browser).run_in_browser(&format!(
        "Services.prefs.setIntPref('browser.download.folderList', 2); \
         Services.prefs.setStringPref('browser.download.dir', {:?});",
        folder.to_str().unwrap()
    ));
}

pub(crate) fn requests(browser: &Browser) -> BTreeSet<String> {
    let sent = bidi(browser).take("network.beforeRequestSent");
    let sent = sent.iter().map(|it| &it["request"]);
    let text = |it: &Value| it.as_str().unwrap_or("?").to_owned();
    let sent = sent.map(|it| format!("{} {}", text(&it["method"]), text(&it["url"])));
    // Firefox keeps the signs of its own controls in addresses that ask nobody.
    sent.filter(|it| !it.starts_with("GET data:")).collect()
}

pub(crate) fn said(browser: &Browser) -> Vec<String> {
    let entries = bidi(browser).take("log.entryAdded");
    // Firefox looks for an icon where a page names none, and says that the policy forbids it.
    entries.iter().map(ToString::to_string).filter(|it| !it.contains("/favicon.ico")).collect()
}

pub(crate) fn without_scripts(browser: &Browser) {
    bidi(browser).run_in_browser("Services.prefs.setBoolPref('javascript.enabled', false);");
}

pub(crate) fn open_parts(browser: &Browser) -> Vec<String> {
    let mut bidi = bidi(browser);
    let realms = bidi.command("script.getRealms", json!({}));
    let realms = realms["realms"].as_array().unwrap().iter();
    // A page has one realm of its own, and others for the scripts of its driver.
    let realms = realms.filter(|realm| realm["sandbox"].is_null());
    let kinds = realms.map(|realm| realm["type"].as_str().unwrap().replace("window", "page"));
    kinds.collect()
}

/// Firefox asks only while this goes on: for other tests it is told not to (`engine`).
pub(crate) async fn reload_asks(browser: &Browser) -> bool {
    let ask = |whether: bool| {
        let never =
            format!("Services.prefs.setBoolPref('dom.disable_beforeunload', {});", !whether);
        bidi(browser).run_in_browser(&never);
    };
    ask(true);
    let mut asked = false;
    bidi(browser).take("browsingContext.load");
    browser.run("setTimeout(() => location.reload());").await;
    while bidi(browser).take("browsingContext.load").is_empty() {
        let prompts = bidi(browser).take("browsingContext.userPromptOpened");
        for prompt in prompts {
            asked = true;
            let yes = json!({ "context": prompt["context"], "accept": true });
            bidi(browser).command("browsingContext.handleUserPrompt", yes);
        }
    }
    ask(false);
    asked
}

pub(crate) fn run_at_a_click(browser: &Browser, script: &str) {
    let mut bidi = bidi(browser);
    let call = json!({
        "expression": script,
        "target": { "context": bidi.tab() },
        "awaitPromise": false,
        "userActivation": true,
    });
    let answer = bidi.command("script.evaluate", call);
    assert_eq!(answer["type"], "success", "{script:.200}: {answer}");
}
