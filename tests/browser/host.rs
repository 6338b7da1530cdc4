//! The processes that tests need: the site's own server, which all share, and a driver for each browser.

use super::engine::Engine;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

/// Ends the program that it is given when its own input ends. Its input is a pipe from this process,
/// so the program ends with the tests, however these end.
const WITH_THE_TESTS: &str = r#""$@" </dev/null & read -r _; kill "$!"; wait"#;

/// The folder that `make site` writes.
pub(crate) fn dist() -> PathBuf {
    let dist = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join("dist");
    assert!(dist.join("check/index.html").is_file(), "dist/ is missing: run `make site` first");
    dist
}

/// Where the site is served, ending in a slash.
pub(crate) fn site() -> &'static str {
    static SITE: OnceLock<(Child, String)> = OnceLock::new();
    let (server, address) = SITE.get_or_init(|| {
        dist();
        let arguments = ["serve", "--port", "0"];
        let (server, line) = start(env!("CARGO_BIN_EXE_site"), &arguments, "Serving ");
        (server, line.split_whitespace().last().unwrap().to_owned())
    });
    assert!(server.id() > 0);
    address
}

/// A driver for one browser; most can drive no more than one.
pub(crate) struct Driver {
    process: Child,
    /// Where it listens.
    pub(crate) address: String,
}

impl Driver {
    /// Starts a driver.
    pub(crate) fn start(engine: Engine) -> Self {
        // A driver's own "port 0" may take a port for IPv4 and IPv6 at once, and fail at random.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let (program, arguments) = engine.driver(port);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let mut command = with_the_tests(program, &arguments);
        if engine == Engine::WebKit {
            command.env("DISPLAY", display());
        }
        // What drivers and browsers say to themselves is not what tests say.
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let driver = Self { process, address: format!("http://127.0.0.1:{port}") };
        let from = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let late = from.elapsed() > Duration::from_secs(20);
            assert!(!late, "{program} does not start; is it installed? `make browser`");
            thread::sleep(Duration::from_millis(10));
        }
        driver
    }
}

/// The name of a screen in memory, for a browser that needs one.
fn display() -> &'static str {
    static SCREEN: OnceLock<(Child, String)> = OnceLock::new();
    let (_, name) = SCREEN.get_or_init(|| {
        let arguments = ["-displayfd", "1", "-screen", "0", "1366x900x24"];
        let (screen, number) = start("Xvfb", &arguments, "");
        (screen, format!(":{number}"))
    });
    name
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// A program that ends with the tests, or when its input is dropped.
pub(crate) fn with_the_tests(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", WITH_THE_TESTS, "sh", program]).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

/// Starts a program and waits for the line in which it says that it listens.
fn start(program: &str, arguments: &[&str], says: &str) -> (Child, String) {
    let mut process = with_the_tests(program, arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .spawn()
        .unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
    let line = lines.by_ref().find(|line| line.contains(says));
    let line = line.unwrap_or_else(|| panic!("{program} ended; is it installed? `make browser`"));
    // What it says later is read too, or it would stop at a full pipe.
    thread::spawn(move || lines.for_each(drop));
    (process, line)
}
