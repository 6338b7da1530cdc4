//! The processes that all tests share: the site's own server, and the driver of the browser.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

/// Ends the program that it is given when its own input ends. Its input is a pipe from this process,
/// so the program ends with the tests, however these end.
const WITH_THE_TESTS: &str = r#""$@" </dev/null & read -r _; kill "$!"; wait"#;

struct Shared {
    process: Child,
    address: String,
}

/// The folder that `make site` writes.
pub(crate) fn dist() -> PathBuf {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    assert!(dist.join("check/index.html").is_file(), "dist/ is missing: run `make site` first");
    dist
}

/// Where the site is served, ending in a slash.
pub(crate) fn site() -> &'static str {
    static SITE: OnceLock<Shared> = OnceLock::new();
    let shared = SITE.get_or_init(|| {
        dist();
        start(env!("CARGO_BIN_EXE_site"), &["serve", "--port", "0"], "Serving ", |line| {
            line.split_whitespace().last().unwrap().to_owned()
        })
    });
    assert!(shared.process.id() > 0);
    &shared.address
}

/// Where the driver listens.
pub(crate) fn driver() -> &'static str {
    static DRIVER: OnceLock<Shared> = OnceLock::new();
    let shared = DRIVER.get_or_init(|| {
        // The driver's own "port 0" would take a port for IPv4 and IPv6 at once, and fail at random.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let port = format!("--port={port}");
        start("chromedriver", &[&port], "was started successfully", |line| {
            let port = line.rsplit(' ').next().unwrap().trim_end_matches('.');
            format!("http://127.0.0.1:{port}")
        })
    });
    assert!(shared.process.id() > 0);
    &shared.address
}

/// A program that ends with the tests, or when its input is dropped.
pub(crate) fn with_the_tests(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", WITH_THE_TESTS, "sh", program]).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

/// Starts a program and waits for the line in which it says where it listens.
fn start(program: &str, arguments: &[&str], says: &str, read: fn(&str) -> String) -> Shared {
    let mut process = with_the_tests(program, arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .spawn()
        .unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
    let line = lines.by_ref().find(|line| line.contains(says));
    let line = line.unwrap_or_else(|| panic!("{program} ended; is it installed? `make browser`"));
    // What it says later is read too, or it would stop at a full pipe.
    std::thread::spawn(move || lines.for_each(drop));
    Shared { process, address: read(&line) }
}
