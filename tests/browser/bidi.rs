//! WebDriver BiDi: the protocol by which Firefox tells what happens in a page, and runs a script
//! before the page's own.

use futures_util::{FutureExt as _, StreamExt as _};
use serde_json::{Value, json};
use std::cell::RefCell;
use thirtyfour::bidi::{BiDi, RawEvent, RawEventStream};
use thirtyfour::prelude::WebDriver;
use tokio::task::unconstrained;

/// How many events `thirtyfour` keeps for us. It drops older ones without a word.
const KEPT: usize = 1024;

/// A connection to one browser.
pub(crate) struct Bidi {
    connection: BiDi,
    events: RefCell<Events>,
}

impl Bidi {
    /// Connects, and asks to be told of some kinds of events.
    pub(crate) async fn connect(driver: &WebDriver, events: &[&str]) -> Self {
        let connection = driver.bidi().await.unwrap();
        let stream = connection.subscribe_raw();
        let bidi = Self { connection, events: RefCell::new(Events { stream, noted: Vec::new() }) };
        bidi.command("session.subscribe", json!({ "events": events })).await;
        bidi
    }

    /// Sends a command and gives what it returns.
    pub(crate) async fn command(&self, method: &str, parameters: Value) -> Value {
        let answer = self.connection.send_raw(method, parameters).await;
        self.events.borrow_mut().note();
        answer.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// The tab that is driven.
    pub(crate) async fn tab(&self) -> Value {
        let tree = self.command("browsingContext.getTree", json!({ "maxDepth": 0 })).await;
        tree["contexts"][0]["context"].clone()
    }

    /// The one frame of the page in that tab.
    pub(crate) async fn frame(&self) -> Value {
        let tree = self.command("browsingContext.getTree", json!({ "maxDepth": 1 })).await;
        tree["contexts"][0]["children"][0]["context"].clone()
    }

    /// The events of one kind since it was last asked for.
    pub(crate) async fn take(&self, kind: &str) -> Vec<Value> {
        // What happened before this command is told before its answer.
        self.command("session.status", json!({})).await;
        let mut events = self.events.borrow_mut();
        let wanted = events.noted.extract_if(.., |event| event.method == kind);
        wanted.map(|event| event.params).collect()
    }

    /// Runs a script in the browser itself, where its settings can be changed.
    pub(crate) async fn run_in_browser(&self, script: &str) {
        let windows = json!({ "maxDepth": 0, "moz:scope": "chrome" });
        let windows = self.command("browsingContext.getTree", windows).await;
        let script = json!({
            "expression": script,
            "target": { "context": windows["contexts"][0]["context"] },
            "awaitPromise": true,
        });
        let answer = self.command("script.evaluate", script).await;
        assert_eq!(answer["type"], "success", "{answer}");
    }
}

/// What the browser has told and no test has asked for yet.
struct Events {
    stream: RawEventStream,
    noted: Vec<RawEvent>,
}

impl Events {
    /// Notes all that has come, without waiting for more.
    fn note(&mut self) {
        let before = self.noted.len();
        // Tokio would make a task pause after so many events, as if there were no more.
        while let Some(Some(event)) = unconstrained(self.stream.next()).now_or_never() {
            self.noted.push(event);
        }
        assert!(self.noted.len() - before < KEPT, "the browser told more than was kept");
    }
}
