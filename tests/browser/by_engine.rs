//! What each engine does in its own way.

use super::browser::Browser;
use super::engine::{Engine, NEEDS_CHROMIUM};
use super::{chromium, firefox};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

impl Browser {
    /// Runs a script as a script of the page would run at a click of the reader.
    pub(crate) async fn run_at_a_click(&self, script: &str) {
        match self.engine {
            Engine::Chromium => chromium::run_at_a_click(self, script).await,
            Engine::Firefox => firefox::run_at_a_click(self, script).await,
            Engine::WebKit => drop(self.run(script).await),
        }
    }

    /// The same as a script of the one frame, in which the driver is.
    pub(crate) async fn run_in_frame_at_a_click(&self, script: &str) {
        match self.engine {
            Engine::Chromium => chromium::run_in_frame_at_a_click(self, script).await,
            Engine::Firefox => firefox::run_in_frame_at_a_click(self, script).await,
            Engine::WebKit => self.cannot(),
        }
    }

    /// Sends a command of Chromium's debugging protocol.
    pub(crate) async fn command(&self, method: &str, parameters: Value) -> Value {
        assert_eq!(self.engine, Engine::Chromium, "{NEEDS_CHROMIUM}");
        let answer = self.driver.cdp().send_raw(method, parameters).await;
        answer.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Runs a script before those of every page that is opened from now on.
    pub(crate) async fn before_each_page(&self, script: &str) {
        match self.engine {
            Engine::Chromium => chromium::before_each_page(self, script).await,
            Engine::Firefox => firefox::before_each_page(self, script).await,
            Engine::WebKit => self.cannot(),
        }
    }

    /// Shows pages in a window of that width, in a colour scheme.
    pub(crate) async fn look(&self, width: u32, scheme: &str) {
        match self.engine {
            Engine::Chromium => chromium::look(self, width, scheme).await,
            Engine::Firefox => firefox::look(self, width, scheme).await,
            Engine::WebKit => self.cannot(),
        }
        let dark =
            format!("matchMedia('(prefers-color-scheme: dark)').matches === {}", scheme == "dark");
        let forced =
            format!("matchMedia('(forced-colors: active)').matches === {}", scheme == "forced");
        self.until(&format!("innerWidth === {width} && {forced}")).await;
        if scheme != "forced" {
            self.until(&dark).await;
        }
    }

    /// Lets downloads go to a folder.
    pub(crate) async fn download_to(&self, folder: &Path) {
        match self.engine {
            Engine::Chromium => chromium::download_to(self, folder).await,
            Engine::Firefox => firefox::download_to(self, folder).await,
            Engine::WebKit => self.cannot(),
        }
    }

    /// What Chromium has noted about its pages since the last call: method and parameters.
    pub(crate) async fn events(&self) -> Vec<(String, Value)> {
        assert_eq!(self.engine, Engine::Chromium, "{NEEDS_CHROMIUM}");
        chromium::events(self).await
    }

    /// Every request that the page, its frames or its workers have made since the last look, as
    /// method and address.
    pub(crate) async fn requests(&self) -> BTreeSet<String> {
        match self.engine {
            Engine::Chromium => chromium::requests(self).await,
            Engine::Firefox => firefox::requests(self).await,
            Engine::WebKit => self.cannot(),
        }
    }

    /// Lets no page run scripts from now on.
    pub(crate) async fn without_scripts(&self) {
        match self.engine {
            Engine::Chromium => chromium::without_scripts(self).await,
            Engine::Firefox => firefox::without_scripts(self).await,
            Engine::WebKit => self.cannot(),
        }
    }

    /// The kinds of all that is open: pages, frames and workers.
    pub(crate) async fn open_parts(&self) -> Vec<String> {
        match self.engine {
            Engine::Chromium => chromium::open_parts(self).await,
            Engine::Firefox => firefox::open_parts(self).await,
            Engine::WebKit => self.cannot(),
        }
    }

    /// Reloads the page, and gives whether the browser asked before; it is told yes.
    pub(crate) async fn reload_asks(&self) -> bool {
        match self.engine {
            Engine::Chromium => chromium::reload_asks(self).await,
            Engine::Firefox => firefox::reload_asks(self).await,
            Engine::WebKit => self.cannot(),
        }
    }

    /// What the console has to say about the pages since the last call.
    pub(crate) async fn said(&self) -> Vec<String> {
        match self.engine {
            Engine::Chromium => chromium::said(self).await,
            Engine::Firefox => firefox::said(self).await,
            // Its driver does not tell what the console says.
            Engine::WebKit => Vec::new(),
        }
    }

    fn cannot(&self) -> ! {
        panic!("the driver of {:?} has no means for this test", self.engine);
    }
}
