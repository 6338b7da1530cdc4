//! WebDriver BiDi: the protocol by which Firefox tells what happens in a page, and runs a script
//! before the page's own.

use serde_json::{Value, json};
use std::net::TcpStream;
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket, connect};

/// A connection to one browser.
pub(crate) struct Bidi {
    socket: WebSocket<MaybeTlsStream<TcpStream>>,
    sent: u64,
    noted: Vec<(String, Value)>,
}

impl Bidi {
    /// Connects, and asks to be told of some kinds of events.
    pub(crate) fn connect(address: &str, events: &[&str]) -> Self {
        let (socket, _) = connect(address).unwrap_or_else(|error| panic!("{address}: {error}"));
        let mut bidi = Self { socket, sent: 0, noted: Vec::new() };
        bidi.command("session.subscribe", json!({ "events": events }));
        bidi
    }

    /// Sends a command and gives what it returns.
    pub(crate) fn command(&mut self, method: &str, parameters: Value) -> Value {
        self.sent += 1;
        let command = json!({ "id": self.sent, "method": method, "params": parameters });
        self.socket.send(Message::text(command.to_string())).unwrap();
        loop {
            let Message::Text(message) = self.socket.read().unwrap() else { continue };
            let mut message: Value = serde_json::from_str(&message).unwrap();
            if message["id"] == self.sent {
                assert_eq!(message["type"], "success", "{method}: {message}");
                return message["result"].take();
            }
            let event = message["method"].as_str().unwrap_or_default().to_owned();
            self.noted.push((event, message["params"].take()));
        }
    }

    /// The tab that is driven.
    pub(crate) fn tab(&mut self) -> Value {
        let tree = self.command("browsingContext.getTree", json!({ "maxDepth": 0 }));
        tree["contexts"][0]["context"].clone()
    }

    /// The events of one kind since it was last asked for.
    pub(crate) fn take(&mut self, kind: &str) -> Vec<Value> {
        // What happened before this command is told before its answer.
        self.command("session.status", json!({}));
        let noted = std::mem::take(&mut self.noted);
        let (wanted, others) = noted.into_iter().partition(|(event, _)| event == kind);
        self.noted = others;
        wanted.into_iter().map(|(_, parameters): (String, Value)| parameters).collect()
    }

    /// Runs a script in the browser itself, where its settings can be changed.
    pub(crate) fn run_in_browser(&mut self, script: &str) -> Value {
        let windows = json!({ "maxDepth": 0, "moz:scope": "chrome" });
        let windows = self.command("browsingContext.getTree", windows);
        let script = json!({
            "expression": script,
            "target": { "context": windows["contexts"][0]["context"] },
            "awaitPromise": true,
        });
        let answer = self.command("script.evaluate", script);
        assert_eq!(answer["type"], "success", "{answer}");
        answer["result"].clone()
    }
}
