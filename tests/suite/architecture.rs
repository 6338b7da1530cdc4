//! What crates cannot draw, read from the sources: who touches the browser, a clock, a file; what must
//! not be written; how long a file may be.

use std::fs;
use std::path::Path;

/// The project's folder.
pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The beginnings of the paths that read no clock and no machine.
const PURE: &[&str] = &[
    "crates/rules",
    "crates/words-types",
    "crates/words/src",
    "crates/check",
    "crates/road",
    "crates/own-file",
    "crates/calendar",
    "crates/ui",
];

/// The program and not its tests.
const PROGRAM: &[&str] = &["src/", "crates/"];

/// What names the forbidden words, in order to find them.
const HERE: &[&str] = &["tests/suite/architecture.rs"];

/// The app's one place, and the stand-in for a crate whose types it has to name.
const BROWSER: &[&str] = &["src/browser", "crates/wasm-streams/src/lib.rs"];

/// What must not be written, where, and the beginnings of the places that may.
const MAY_NOT_SAY: &[(&str, &[&str], &[&str])] = &[
    ("web_sys", PROGRAM, BROWSER),
    ("js_sys", PROGRAM, &["src/browser"]),
    ("#[path", &[""], HERE),
    ("target_arch", PROGRAM, &[]),
    ("todo!", &[""], HERE),
    ("unimplemented!", &[""], HERE),
    ("dbg!", &[""], HERE),
    ("#[ignore", &[""], HERE),
    (".unwrap()", PROGRAM, &[]),
    ("inner_html", PROGRAM, &[]),
    ("Utc::now", PURE, &[]),
    ("Local::now", PURE, &[]),
    ("SystemTime", PURE, &[]),
    ("Instant", PURE, &[]),
    ("std::env", PURE, &[]),
    ("std::fs", PURE, &[]),
];

/// A file that is longer has two subjects.
const LONGEST: usize = 300;

/// Every Rust file below a folder of the project, as its path from there and its text, in order.
pub(crate) fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder)).expect("a folder of sources").flatten() {
        let name = format!("{folder}/{}", entry.file_name().display());
        if entry.path().is_dir() {
            found.extend(sources(&name));
        } else if name.ends_with(".rs") {
            found.push((name, fs::read_to_string(entry.path()).expect("a source")));
        }
    }
    found.sort();
    found
}

/// Everything in one file that breaks the architecture, as `path:line: message`.
fn faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (index, line) in program(path, text).enumerate() {
        let line = line.split("//").next().unwrap_or_default();
        for (words, places, excepted) in MAY_NOT_SAY {
            let may = excepted.iter().any(|place| path.starts_with(place));
            let here = !may && places.iter().any(|place| path.starts_with(place));
            if here && line.contains(words) {
                faults.push(format!("{path}:{}: may not say `{words}`", index + 1));
            }
        }
    }
    let length = text.lines().count();
    if length > LONGEST {
        faults.push(format!("{path}:{length}: is longer than {LONGEST} lines"));
    }
    faults
}

/// The lines of a file up to its tests, which stand at its end or in a file of their own.
fn program<'a>(path: &str, text: &'a str) -> impl Iterator<Item = &'a str> {
    let is_test = path.starts_with("crates") && path.ends_with("/tests.rs");
    text.lines().take_while(move |line| !is_test && line.trim() != "#[cfg(test)]")
}

#[test]
fn the_program_keeps_to_its_design() {
    let files: Vec<_> =
        ["src", "crates", "tests", "benches"].into_iter().flat_map(sources).collect();
    assert!(files.len() > 150, "the sources were not found");
    let found: Vec<String> = files.iter().flat_map(|(path, text)| faults(path, text)).collect();
    assert_eq!(found, Vec::<String>::new());
}

/// A file of one line, after a line of its own, and what is wrong with it; empty for nothing.
#[track_caller]
fn check(path: &str, line: &str, expected: &str) {
    let found = faults(path, &format!("//! A part.\n{line}\n"));
    let expected: Vec<String> =
        expected.split_terminator('\n').map(|message| format!("{path}:2: {message}")).collect();
    assert_eq!(found, expected, "{line}");
}

#[test]
fn what_may_not_be_said_is_found_where_it_may_not() {
    check("src/browser.rs", "use web_sys::window;", "");
    check("src/screens.rs", "use web_sys::window;", "may not say `web_sys`");
    check("crates/wasm-streams/src/lib.rs", "use web_sys::ReadableStream;", "");
    check("crates/wasm-streams/src/lib.rs", "use js_sys::Date;", "may not say `js_sys`");
    check("crates/ui/src/markup.rs", "use leptos::web_sys::Event;", "may not say `web_sys`");
    check("src/screens.rs", "    js_sys::Date::now();", "may not say `js_sys`");
    check("crates/check/src/letter.rs", "    todo!()", "may not say `todo!`");
    check("tests/suite/rules.rs", "#[ignore = \"slow\"]", "may not say `#[ignore`");
    check("tests/suite/rules.rs", "    x.unwrap();", "");
    check("crates/assess/src/main.rs", "    x.unwrap();", "may not say `.unwrap()`");
    check("crates/assess/src/main.rs", "    x.unwrap_or(1);", "");
    check("crates/assess/src/main.rs", "#[cfg(test)]\nmod tests { fn f() { x.unwrap(); } }", "");
    check(
        "crates/site/src/pages/guide.rs",
        "    <div inner_html=text />",
        "may not say `inner_html`",
    );
    check("crates/rules/src/ask.rs", "    chrono::Utc::now();", "may not say `Utc::now`");
    check("crates/check/src/letter.rs", "    std::fs::read(\"a\");", "may not say `std::fs`");
    check("crates/rules/src/ask.rs", "// todo!() in a comment.", "");
    check("crates/words/src/lib.rs", "#[path = \"x.rs\"]", "may not say `#[path`");
}

#[test]
fn a_file_that_grew_too_long_is_found() {
    assert_eq!(faults("src/ui.rs", &"\n".repeat(LONGEST)), Vec::<String>::new());
    assert_eq!(
        faults("src/ui.rs", &"\n".repeat(LONGEST + 1)),
        [format!("src/ui.rs:{}: is longer than {LONGEST} lines", LONGEST + 1)]
    );
}
