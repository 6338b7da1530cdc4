//! One browser with an empty profile, and what a test does in it.

use super::bidi::Bidi;
use super::engine::{Engine, WHOLE};
use super::firefox;
use super::host::{self, Driver};
use serde_json::Value;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex};
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

/// How long a condition may take to come true on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// The longest time between two looks at what is waited for.
const LONGEST_PAUSE: Duration = Duration::from_millis(80);

/// From so many seconds on a test is slow.
const SLOW: u64 = 20;

/// How many browsers may run at once.
const AT_ONCE: usize = 2;

static RUNNING: (Mutex<usize>, Condvar) = (Mutex::new(0), Condvar::new());

/// A running browser.
pub(crate) struct Browser {
    pub(crate) engine: Engine,
    pub(crate) driver: WebDriver,
    /// The second way to speak to Firefox.
    pub(crate) bidi: Option<Bidi>,
    _process: Driver,
}

/// Runs a test in a browser of its own and ends the browser, also when the test fails.
pub(crate) fn in_browser(test: impl AsyncFnOnce(&Browser)) {
    in_browser_with(&[], test);
}

/// The same in the whole program, where the engine alone is not enough.
pub(crate) fn in_whole_browser(test: impl AsyncFnOnce(&Browser)) {
    in_browser_with(&[WHOLE.to_owned()], test);
}

/// The same with more of Chromium's flags.
pub(crate) fn in_browser_with(flags: &[String], test: impl AsyncFnOnce(&Browser)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let place = Place::take();
    let started = Instant::now();
    let browser = runtime.block_on(Browser::start(flags));
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&browser))));
    runtime.block_on(browser.driver.clone().quit()).expect("the browser ends");
    drop(browser);
    drop(place);
    say_if_slow(started.elapsed());
    if let Err(failure) = outcome {
        resume_unwind(failure);
    }
}

/// Names a test that took long, straight to the terminal: what a test prints is hidden when it passes.
fn say_if_slow(took: Duration) {
    let (seconds, thread) = (took.as_secs(), std::thread::current());
    if seconds >= SLOW {
        let name = thread.name().unwrap_or_default();
        writeln!(std::io::stderr(), "{seconds} s for {name}").expect("the terminal");
    }
}

/// The right to run a browser.
struct Place;

impl Place {
    fn take() -> Self {
        let running = RUNNING.0.lock().unwrap();
        *RUNNING.1.wait_while(running, |running| *running >= AT_ONCE).unwrap() += 1;
        Self
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *RUNNING.0.lock().unwrap() -= 1;
        RUNNING.1.notify_one();
    }
}

impl Browser {
    async fn start(flags: &[String]) -> Self {
        let engine = Engine::of_this_run();
        let process = Driver::start(engine);
        let driver = WebDriver::new(&process.address, engine.wanted(flags)).await;
        let driver = driver.expect("a browser starts; see `make browser`");
        let bidi = match engine {
            Engine::Firefox => Some(firefox::connect(&driver).await),
            _ => None,
        };
        Self { engine, driver, bidi, _process: process }
    }

    /// Opens an address of the site, given from its root.
    pub(crate) async fn open(&self, path: &str) {
        self.go_to(&format!("{}{path}", host::site())).await;
    }

    /// Opens any address.
    pub(crate) async fn go_to(&self, address: &str) {
        self.driver.goto(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Opens the check and waits until it runs.
    pub(crate) async fn open_check(&self) {
        self.open("check/index.html").await;
        self.until("document.documentElement.matches('[data-ready]')").await;
    }

    /// Runs a script and gives what it returns.
    pub(crate) async fn run(&self, script: &str) -> Value {
        let answer = self.driver.execute(script, Vec::new()).await;
        answer.unwrap_or_else(|error| panic!("{script:.200}: {error}")).json().clone()
    }

    /// The value of an expression.
    pub(crate) async fn value(&self, expression: &str) -> Value {
        self.run(&format!("return {expression};")).await
    }

    /// The value of an expression that is a text.
    pub(crate) async fn text(&self, expression: &str) -> String {
        match self.value(expression).await {
            Value::String(text) => text,
            other => panic!("{expression} is {other}, not a text"),
        }
    }

    /// Whether an expression holds now.
    pub(crate) async fn holds(&self, expression: &str) -> bool {
        self.value(&format!("Boolean({expression})")).await == Value::Bool(true)
    }

    /// Waits until an expression holds. It asks less and less often: each question takes time from the
    /// page that is asked.
    pub(crate) async fn until(&self, expression: &str) {
        let from = Instant::now();
        let mut pause = Duration::from_millis(5);
        while !self.holds(expression).await {
            if from.elapsed() > PATIENCE {
                let said = self.said().await.join("\n");
                panic!("this never came true: {expression}; the console says:\n{said}");
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// Fails unless an expression holds now.
    pub(crate) async fn expect(&self, expression: &str) {
        assert!(self.holds(expression).await, "on {}: {expression}", self.screen().await);
    }

    /// The screen that is shown.
    pub(crate) async fn screen(&self) -> String {
        self.text("document.querySelector('[data-screen]')?.dataset.screen ?? location.href").await
    }

    /// Clicks the one element that fits, as a reader's mouse does.
    pub(crate) async fn click(&self, selector: &str) {
        let found = self.driver.find_all(By::Css(selector)).await.unwrap();
        assert_eq!(found.len(), 1, "elements that fit {selector} on {}", self.screen().await);
        self.click_on(&found[0], selector).await;
    }

    /// Clicks the button or link inside the check that says these words.
    pub(crate) async fn click_words(&self, words: &str) {
        let path = format!("//main//*[self::a or self::button][starts-with(., \"{words}\")]");
        let found = self.driver.find(By::XPath(path)).await;
        let found = found.unwrap_or_else(|_| panic!("nothing to click says {words:?}"));
        self.click_on(&found, words).await;
    }

    async fn click_on(&self, element: &WebElement, name: &str) {
        if self.engine == Engine::WebKit {
            // Its driver clicks while the page still glides there.
            let come = "arguments[0].scrollIntoView({ behavior: 'instant', block: 'center' });";
            self.driver.execute(come, vec![element.to_json().unwrap()]).await.unwrap();
        }
        self.take_time().await;
        element.click().await.unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Moves the page's clock on, as if its reader had looked at it for half a second: what is clicked
    /// sooner on a new screen was meant for the last. Firefox gives its driver a `Date` of its own; the
    /// window’s is the page’s. Where no scripts run, nobody asks for the time.
    pub(crate) async fn take_time(&self) {
        let later = "const now = window.Date.now; window.Date.now = () => now() + 500;";
        let _ = self.driver.execute(later, Vec::new()).await;
    }

    /// Types into a field, after what stands there.
    pub(crate) async fn type_into(&self, id: &str, text: &str) {
        let field = self.driver.find(By::Id(id)).await.unwrap_or_else(|_| panic!("no field {id}"));
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{id}: {error}"));
    }

    /// Presses keys, wherever the focus is.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) {
        let at_once = Some(Duration::ZERO);
        let keys = self.driver.action_chain_with_delay(at_once, at_once).send_keys(keys);
        keys.perform().await.unwrap();
    }

    /// The browser's own Back button.
    pub(crate) async fn back(&self) {
        self.driver.back().await.unwrap();
    }

    /// The browser's own Forward button.
    pub(crate) async fn forward(&self) {
        self.driver.forward().await.unwrap();
    }

    /// The browser's own Reload button.
    pub(crate) async fn reload(&self) {
        self.driver.refresh().await.unwrap();
    }

    /// Fails if the console has anything to say about the pages since the last call.
    pub(crate) async fn expect_silent_console(&self) {
        assert_eq!(self.said().await, Vec::<String>::new(), "said on the console");
    }
}
