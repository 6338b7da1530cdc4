//! The engines that the tests run in. `BROWSER` names one; without it, it is Chromium.

use serde_json::{Map, Value, json};
use std::env;
use std::path::{Path, PathBuf};
use thirtyfour::prelude::Capabilities;

/// An engine, with the browser in which Debian ships it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    /// WebKit's own small browser; it has no mode without a window.
    WebKit,
}

/// Chromium's flags: no window, no traffic of its own, no smooth scrolling to wait for.
const CHROMIUM_FLAGS: [&str; 9] = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion",
    "--window-size=1280,900",
];

/// Chromium without the program around its pages, where Debian put it: the same engine in two thirds
/// of the time.
const HEADLESS_SHELL: &str = "/usr/lib/chromium/chromium-headless-shell";

/// The flag of a test that needs what only the whole program does, such as handing an address to another.
pub(crate) const WHOLE: &str = "--headless=new";

/// Firefox's the same.
const FIREFOX_FLAGS: [&str; 5] = ["-headless", "-width", "1280", "-height", "900"];

/// Where Debian puts WebKit's browser, for which it has no command.
const MINI_BROWSER: &str = "webkit2gtk-4.1/MiniBrowser";

/// Why a test fails in another engine.
pub(crate) const NEEDS_CHROMIUM: &str =
    "this test needs Chromium; name it `…_in_chromium`, and other engines leave it out";

impl Engine {
    /// The engine of this run.
    pub(crate) fn of_this_run() -> Self {
        match env::var("BROWSER").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("BROWSER is {other}, not chromium, firefox or webkit"),
        }
    }

    /// Its driver: program, and arguments to listen on a port.
    pub(crate) fn driver(self, port: u16) -> (&'static str, Vec<String>) {
        let port = format!("--port={port}");
        match self {
            Self::Chromium => ("chromedriver", vec![port]),
            // Tests change settings in the browser itself.
            Self::Firefox => (
                "geckodriver",
                [&port, "--websocket-port=0", "--allow-system-access"].map(str::to_owned).into(),
            ),
            Self::WebKit => ("WebKitWebDriver", vec![port]),
        }
    }

    /// What a browser must be like, to start one.
    pub(crate) fn wanted(self, flags: &[String]) -> Capabilities {
        let whole = flags.iter().any(|flag| flag == WHOLE);
        let known = self == Self::Chromium || flags.iter().all(|flag| flag == WHOLE);
        assert!(known, "{flags:?}: {NEEDS_CHROMIUM}");
        let mut wanted = match self {
            Self::Chromium => {
                let own = CHROMIUM_FLAGS.into_iter();
                let mut flags: Vec<&str> = own.chain(flags.iter().map(String::as_str)).collect();
                let in_shell = !whole && Path::new(HEADLESS_SHELL).is_file();
                flags.extend((!in_shell && !whole).then_some(WHOLE));
                let mut options = json!({ "args": flags });
                if in_shell {
                    options["binary"] = json!(HEADLESS_SHELL);
                }
                json!({
                    "browserName": "chrome",
                    "goog:chromeOptions": options,
                    "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
                })
            }
            Self::Firefox => {
                json!({
                    "browserName": "firefox",
                    "webSocketUrl": true,
                    "moz:firefoxOptions": {
                        "args": FIREFOX_FLAGS,
                        "prefs": {
                            "ui.prefersReducedMotion": 1,
                            "dom.disable_beforeunload": true,
                            // A call may reach this machine, where tests listen for it.
                            "media.peerconnection.ice.loopback": true,
                            // Nothing is made ready for tabs that no test opens.
                            "dom.ipc.processPrelaunch.enabled": false,
                            "browser.newtab.preload": false,
                        },
                    },
                })
            }
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] },
            }),
        };
        if self != Self::WebKit {
            // A prompt stays until a test has seen it. WebKit's driver knows no kinds of prompts.
            wanted["unhandledPromptBehavior"] =
                json!({ "default": "ignore", "beforeUnload": "ignore" });
        }
        let wanted: Map<String, Value> = wanted.as_object().unwrap().clone();
        Capabilities::from(wanted)
    }
}

/// The one program of that name below Debian's libraries, whatever the machine's kind.
fn mini_browser() -> PathBuf {
    let folders = std::fs::read_dir("/usr/lib").unwrap();
    let mut found = folders.map(|folder| folder.unwrap().path().join(MINI_BROWSER));
    found.find(|program| program.is_file()).expect("MiniBrowser is installed: run `make browser`")
}
