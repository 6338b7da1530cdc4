//! The release that `scripts/copy.sh` made, of another publisher and for another force, below a path:
//! installed on real servers and walked to a letter.

use super::browser::{Browser, in_browser};
use super::host::with_the_tests;
use super::letter::FACTS;
use super::paths::SHOWN;
use super::walk::{Facts, Walk, next};
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};
use words::UI;

/// Where the copy begins, as its address in `site.toml` says.
const BASE: &str = "/custody/photos/";

/// The release, unpacked.
fn release() -> &'static Path {
    static RELEASE: OnceLock<PathBuf> = OnceLock::new();
    RELEASE.get_or_init(|| {
        let name = format!("custody-image-check-{}", env!("CARGO_PKG_VERSION"));
        let file = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/copy"));
        let file = fs::File::open(file.join(format!("{name}.zip")));
        let file = file.expect("the release of the tests: run scripts/copy.sh");
        let place = fresh("walked");
        zip::ZipArchive::new(file).unwrap().extract(&place).unwrap();
        place.join(name)
    })
}

fn fresh(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A server that ends with its test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// A server with the release, and the address at which the copy begins.
fn install(name: &str) -> (Server, String) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/install-copy.sh");
    let (number, folder) = (port.to_string(), fresh(&format!("walked-{name}")));
    let arguments = [name, release().to_str().unwrap(), BASE, &number, folder.to_str().unwrap()];
    let server = Server(with_the_tests(script, &arguments).spawn().unwrap());
    let from = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(from.elapsed() < Duration::from_secs(20), "{name}; see scripts/servers.sh");
        thread::sleep(Duration::from_millis(10));
    }
    (server, format!("http://127.0.0.1:{port}{BASE}"))
}

/// From the home page of a copy to the letter.
async fn to_letter(browser: &Browser, address: &str, facts: Facts) {
    browser.go_to(address).await;
    browser.click_words("Check your case").await;
    browser.until("document.documentElement.matches('[data-ready]')").await;
    Walk::from_start(browser, facts).await;
    assert_eq!(next(browser).await, "result");
    browser.click_words("Write my letter").await;
    assert_eq!(browser.screen().await, "letter");
}

const FORCE: &str = "document.getElementById('force').value";

#[track_caller]
fn check(server: &str) {
    let (_server, address) = install(server);
    in_browser(async |browser| {
        to_letter(browser, &address, FACTS).await;
        assert_eq!(browser.text(FORCE).await, "Kent Police", "{server}");
        let letter = browser.text(SHOWN).await;
        assert!(letter.contains("Kent Police"), "{server}: {letter}");
        browser.expect("document.body.innerText.includes('From Borsetshire Police:')").await;
        // Nobody typed the force, so there is nothing that leaving could lose.
        browser.go_to(&format!("{address}nothing/is/here")).await;
        browser.click("main a[href$='get-help/index.html']").await;
        browser.until(&format!("location.pathname === '{BASE}get-help/index.html'")).await;
    });
}

#[test]
fn nginx_serves_a_copy_below_a_path_in_chromium() {
    check("nginx");
}

#[test]
fn apache_serves_a_copy_below_a_path_in_chromium() {
    check("apache");
}

#[test]
fn caddy_serves_a_copy_below_a_path_in_chromium() {
    check("caddy");
}

/// Who was arrested by another force than that of the copy writes its name.
#[test]
fn the_force_of_a_copy_is_not_given_to_those_of_another_in_chromium() {
    let (_server, address) = install("nginx");
    in_browser(async |browser| {
        let facts = Facts(
            "police=british-transport-police age_at_image=18-or-over outcome=not-guilty other_record=none",
        );
        to_letter(browser, &address, facts).await;
        assert_eq!(browser.text(FORCE).await, "");
        assert!(browser.text(SHOWN).await.contains(UI.placeholder_force));
    });
}
