//! The one file, opened from a disk: the whole check without a server, and without a network.

use super::browser::{Browser, in_browser};
use super::host;
use super::paths::{SHOWN, type_details};
use super::walk::{Facts, Walk};
use check::letter::{compose, plain_text};
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;
use ui::links::ELSEWHERE;
use words::UI;

/// The file's name at the root of the site.
pub(crate) const NAME: &str = "custody-image-check.html";

/// A letter is due on this path, and its reasons have sources.
const FACTS: Facts = Facts(
    "police=england-or-wales age_at_image=18-or-over outcome=convicted offence=recordable \
     group=group-3 convicted_or_released=2019-06-01 other_record=convictions",
);

const APP: &str = "document.querySelector('#app').checkVisibility()";
const PLAIN: &str = "document.querySelector('.plain .pick a')?.checkVisibility()";
const READY: &str = "document.documentElement.matches('[data-ready]')";

fn text() -> String {
    fs::read_to_string(host::dist().join(NAME)).unwrap()
}

fn address() -> String {
    format!("file://{}", host::dist().join(NAME).canonicalize().unwrap().display())
}

/// Opens another form of the file from a folder of its own, which the caller removes.
async fn open_changed(browser: &Browser, name: &str, bytes: &[u8]) -> PathBuf {
    let file = std::env::temp_dir().join(format!("{name}-{}.html", std::process::id()));
    fs::write(&file, bytes).unwrap();
    browser.go_to(&format!("file://{}", file.display())).await;
    file
}

/// Walks the plain check by the first answer of each step to its end.
async fn walk_plain(browser: &Browser) {
    browser.expect(&format!("{PLAIN} && !{APP}")).await;
    let choices =
        "[...document.querySelectorAll('.s .pick a')].filter((it) => it.checkVisibility())";
    for step in 0.. {
        assert!(step < 12, "the plain check has no end");
        if browser.holds(&format!("{choices}.length === 0")).await {
            break;
        }
        let before = browser.text("location.hash").await;
        browser.run(&format!("{choices}[0].click();")).await;
        browser.until(&format!("location.hash !== '{before}'")).await;
    }
    for seen in [".w h2", ".finding", ".finding .mark a"] {
        let seen =
            format!("[...document.querySelectorAll('{seen}')].some((it) => it.checkVisibility())");
        browser.expect(&seen).await;
    }
    browser.expect(&format!("!{APP}")).await;
}

/// From the file's first sight to a letter, and back to it from a source.
async fn whole_path(browser: &Browser) {
    browser.go_to(&address()).await;
    browser.until(READY).await;
    browser.expect(&format!("{APP} && !{PLAIN}")).await;
    let walk = Walk::from_start(browser, FACTS).await;
    assert_eq!(super::walk::next(browser).await, "result");
    let verdict = walk.case().verdict().as_str();
    browser.expect(&format!("document.querySelector('[data-verdict={verdict}]')")).await;
    browser.run("document.querySelector('#app .basis a').click();").await;
    browser.until("location.hash.startsWith('#source-')").await;
    browser
        .expect(&format!("document.querySelector('.leaf:target h1').checkVisibility() && !{APP}"))
        .await;
    browser.back().await;
    browser.until(&format!("!location.hash && {APP}")).await;
    browser.click_words(UI.result_letter).await;
    let details = type_details(browser).await;
    let letter = compose(&walk.case(), &details, walk.today()).unwrap();
    assert_eq!(browser.text(SHOWN).await, plain_text(&letter));
}

#[test]
fn a_whole_path_runs_from_a_disk() {
    in_browser(whole_path);
}

#[test]
fn a_whole_path_from_a_disk_asks_for_no_other_file_in_chromium() {
    in_browser(async |browser| {
        whole_path(browser).await;
        let mut asked = browser.requests().await;
        // Firefox does not tell of files on the disk.
        asked.remove(&format!("GET {}", address()));
        assert_eq!(asked, BTreeSet::new());
        let kept = "[document.cookie, localStorage.length, sessionStorage.length, history.state]";
        let kept = browser.value(kept).await;
        assert_eq!((&kept[0], &kept[1], &kept[2]), (&json!(""), &json!(0), &json!(0)));
        assert!(kept[3].is_u64(), "{kept}");
        browser.expect_silent_console().await;
    });
}

/// Starts itself again where there is no network but the loopback that a driver needs.
#[test]
fn a_whole_path_needs_no_network() {
    let separate = ["--map-root-user", "--net"];
    let own =
        Command::new("unshare").args(separate).args(["ip", "link", "set", "lo", "up"]).status();
    if !own.is_ok_and(|it| it.success()) {
        // Straight to the terminal: what a test prints is hidden when it passes.
        let why =
            "a_whole_path_needs_no_network NOT RUN: nobody can make a network of their own here";
        writeln!(std::io::stderr(), "{why} (unshare, ip)").unwrap();
        return;
    }
    let inner = "ip link set lo up && cat /proc/net/dev && exec \"$0\" --exact --nocapture \
                 one_file::a_whole_path_runs_from_a_disk";
    let itself = std::env::current_exe().unwrap();
    let output =
        Command::new("unshare").args(separate).args(["sh", "-c", inner]).arg(itself).output();
    let output = output.unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    // Two lines of headings, then a line for each interface.
    let (devices, _) = said.split_once("\nrunning 1 test").unwrap_or((&said, ""));
    let devices = devices.trim().lines().skip(2).filter_map(|line| line.split_once(':'));
    let devices: Vec<&str> = devices.map(|(name, _)| name.trim()).collect();
    assert_eq!(devices, ["lo"], "{said}");
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn what_mail_and_old_systems_do_to_a_file_does_no_harm() {
    let text = text();
    assert!(text.is_ascii(), "the file reads the same in most encodings");
    let sixteen: Vec<u8> =
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let forms = [
        ("two-bytes", sixteen),
        ("marked", format!("\u{feff}{text}").into_bytes()),
        ("line-ends", text.replace('\n', "\r\n").into_bytes()),
    ];
    for (name, bytes) in forms {
        in_browser(async |browser| {
            let file = open_changed(browser, name, &bytes).await;
            browser.until(READY).await;
            browser.expect(&format!("{APP} && !{PLAIN}")).await;
            browser.expect_silent_console().await;
            fs::remove_file(file).unwrap();
        });
    }
}

#[test]
fn a_damaged_file_still_has_the_plain_check() {
    let text = text();
    let (page, script) = text.split_once("<script>").unwrap();
    let cut = format!("{page}<script>{}", &script[..script.len() / 2]);
    let other = script.replacen("const size", "const  size", 1);
    assert_ne!(other, script);
    for (name, damaged) in
        [("cut", cut), ("changed", format!("{page}<script>{other}")), ("lost", page.to_owned())]
    {
        in_browser(async |browser| {
            let file = open_changed(browser, name, damaged.as_bytes()).await;
            walk_plain(browser).await;
            browser.expect(&format!("!{READY}")).await;
            fs::remove_file(file).unwrap();
        });
    }
}

#[test]
fn a_browser_that_cannot_unpack_the_app_shows_the_plain_check() {
    in_browser(async |browser| {
        browser.before_each_page("delete window.DecompressionStream;").await;
        browser.go_to(&address()).await;
        browser.until("document.documentElement.matches('[data-failed]')").await;
        walk_plain(browser).await;
    });
}

#[test]
fn without_script_all_but_the_app_is_there() {
    in_browser(async |browser| {
        browser.without_scripts().await;
        browser.go_to(&address()).await;
        browser.expect(&format!("{PLAIN} && !{APP}")).await;
        for (place, seen) in [
            ("letter-convicted", "1. lines of a letter: .around .letter .l7 .lines"),
            ("how-to-ask", "2. a guide: .leaf:target h2"),
            ("letters", "3. the list of letters: .leaf:target .pick a"),
            ("website", "4. what is in the file: .leaf:target li a"),
            ("asked", "5. the way into the steps after asking: .leaf:target .go a"),
            ("qa2", "6. one of them: .s:target .pick a"),
            ("ra5", "7. an end of them: .w .finding"),
        ] {
            browser.go_to(&format!("{}#{place}", address())).await;
            let (what, seen) = seen.split_once(": ").unwrap();
            let visible = format!(
                "[...document.querySelectorAll('{seen}')].some((it) => it.checkVisibility())"
            );
            assert!(browser.holds(&visible).await, "{what}");
            browser.expect(&format!("!{PLAIN}")).await;
            browser.expect("[...document.querySelectorAll('h1')].filter((it) => it.checkVisibility()).length === 1").await;
        }
    });
}

/// From what is in the file to an end of the steps after asking, and back to the check.
#[test]
fn the_steps_after_asking_are_in_the_file() {
    in_browser(async |browser| {
        browser.go_to(&format!("{}#{ELSEWHERE}", address())).await;
        browser.until(READY).await;
        let pick = "document.querySelector('.leaf:target :is(a[href=\"#asked\"], .go a, .pick li:last-child a)')";
        for step in 0.. {
            assert!(step < 12, "the steps have no end");
            if !browser.holds(pick).await {
                break;
            }
            let before = browser.text("location.hash").await;
            browser.run(&format!("{pick}.click();")).await;
            browser.until(&format!("location.hash !== '{before}'")).await;
            browser.expect(&format!("!{APP} && !{PLAIN}")).await;
            let titles =
                "[...document.querySelectorAll('h1')].filter((it) => it.checkVisibility())";
            browser.expect(&format!("{titles}.length === 1")).await;
        }
        browser.expect("location.hash.startsWith('#ra')").await;
        let ways = "document.querySelectorAll('.w a[href^=\"#letter-\"]')";
        let seen = format!("[...{ways}].some((it) => it.checkVisibility())");
        browser.expect(&seen).await;
        browser.run("document.querySelector('.to-check a').click();").await;
        browser.until(APP).await;
    });
}

#[test]
fn it_also_runs_where_it_is_served_under_its_own_headers() {
    in_browser(async |browser| {
        browser.open(NAME).await;
        browser.until(READY).await;
        browser.expect(&format!("{APP} && !{PLAIN}")).await;
        browser.expect_silent_console().await;
    });
}

#[test]
fn on_paper_a_letter_stands_alone_in_chromium() {
    in_browser(async |browser| {
        browser.go_to(&format!("{}#letter-convicted", address())).await;
        browser.until(READY).await;
        browser.command("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let seen = "[...document.querySelectorAll('body *')].filter((it) => it.checkVisibility() \
             && it.innerText.trim() && !it.closest('.letter') && !it.querySelector('.letter'))\
             .map((it) => it.outerHTML.slice(0, 99))";
        assert_eq!(browser.value(seen).await, json!([]));
        browser.expect("document.querySelector('.letter').innerText.length > 500").await;
    });
}

#[test]
fn the_file_carries_one_script_and_loads_nothing() {
    let text = text();
    assert_eq!(text.matches("<script>").count(), 1);
    assert_eq!(text.matches("<script").count(), 1);
    assert_eq!(text.matches("<link").count(), 1);
    assert_eq!(text.matches("<link rel=\"icon\" href=\"data:image/svg+xml,").count(), 1);
    for loaded in [" src=", "<img", "@import", "url("] {
        assert!(!text.contains(loaded), "{loaded}");
    }
    assert!(text.len() <= site::sizes::ONE_FILE, "{} bytes", text.len());
}
