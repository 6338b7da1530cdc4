//! Who may import whom, and what must not be written, read from the sources themselves.

use std::fs;
use std::path::Path;

/// Modules of ours that each part may name; itself always.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("rules", &[]),
    ("interview", &["rules"]),
    ("content", &[]),
    ("letter", &["rules", "content"]),
    ("plain", &["rules", "interview", "content", "letter"]),
    ("ui", &["rules", "interview", "content", "letter", "plain"]),
    ("lib", &["rules", "interview", "content", "letter", "plain", "ui"]),
    ("main", &["rules", "interview", "content", "letter", "ui"]),
    ("bin", &["rules", "interview", "content", "letter", "plain", "ui"]),
    ("build", &["rules", "letter"]),
];

const OURS: [&str; 6] = ["rules", "interview", "content", "letter", "plain", "ui"];

/// Crates of others, and the beginnings of the paths that may name them.
const MAY_USE: &[(&str, &[&str])] = &[
    ("web_sys", &["src/ui/browser"]),
    ("js_sys", &["src/ui/browser"]),
    ("leptos", &["src/ui", "src/main.rs", "src/bin/"]),
    ("wasm_bindgen", &["src/ui/browser", "src/main.rs"]),
    ("anyhow", &["src/bin/"]),
    ("toml", &["src/bin/", "build.rs", "src/content/compile/"]),
    ("pulldown_cmark", &["src/bin/", "build.rs", "src/content/compile/"]),
    ("serde_json", &["src/bin/"]),
    ("strsim", &["src/bin/"]),
    ("axum", &["src/bin/"]),
    ("tokio", &["src/bin/"]),
    ("brotli", &["src/bin/"]),
    ("flate2", &["src/bin/"]),
];

/// The parts that read no clock and no machine.
const PURE: &[&str] = &["src/rules", "src/interview", "src/letter", "src/plain"];

/// What must not be written, and where: an empty list means everywhere.
const MAY_NOT_SAY: &[(&str, &[&str])] = &[
    ("todo!", &[]),
    ("unimplemented!", &[]),
    ("dbg!", &[]),
    (".unwrap()", &[]),
    ("inner_html", &["src/ui"]),
    ("Utc::now", PURE),
    ("Local::now", PURE),
    ("SystemTime", PURE),
    ("Instant", PURE),
    ("Date::now", PURE),
    ("Date::new_0", PURE),
    ("std::env", PURE),
    ("std::fs", PURE),
];

const LONGEST: usize = 400;

/// Every Rust file below a folder, as its path from the package's root and its text, in order.
pub(crate) fn sources(folder: &Path) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            found.push((name, fs::read_to_string(&path).expect("a source that can be read")));
        }
    }
    found.sort();
    found
}

/// Everything in one file that breaks the architecture, as `path:line: message`.
fn faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let part = part_of(path);
    if !MAY_IMPORT.iter().any(|(name, _)| *name == part) {
        faults.push(format!("{path}:1: `{part}` is not a part of the design"));
    }
    // A file of tests stands beside its module, behind `#[cfg(test)]`.
    let lines = if path.ends_with("_tests.rs") { Vec::new() } else { code(text) };
    for (index, line) in lines.iter().enumerate() {
        for message in faults_of_line(path, line) {
            faults.push(format!("{path}:{}: {message}", index + 1));
        }
    }
    let length = text.lines().count();
    if length > LONGEST {
        faults.push(format!("{path}:{length}: is longer than {LONGEST} lines"));
    }
    faults
}

fn faults_of_line(path: &str, line: &str) -> Vec<String> {
    let part = part_of(path);
    let allowed = MAY_IMPORT.iter().find(|(name, _)| *name == part).map(|(_, allowed)| *allowed);
    let Some(allowed) = allowed else {
        return Vec::new();
    };
    let mut messages = Vec::new();
    for other in OURS.iter().filter(|other| **other != part && !allowed.contains(other)) {
        if names_ours(line, other) {
            messages.push(format!("`{part}` may not import `{other}`"));
        }
    }
    for (krate, places) in MAY_USE {
        if names_crate(line, krate) && !places.iter().any(|place| path.starts_with(place)) {
            messages.push(format!("may not use `{krate}`"));
        }
    }
    for (text, places) in MAY_NOT_SAY {
        let here = places.is_empty() || places.iter().any(|place| path.starts_with(place));
        if here && line.contains(text) {
            messages.push(format!("may not say `{text}`"));
        }
    }
    messages
}

/// The part of the program that a file belongs to: `src/ui/pages/x.rs` belongs to `ui`.
fn part_of(path: &str) -> &str {
    let path = path.strip_prefix("src/").unwrap_or(path);
    let first = path.split('/').next().unwrap_or(path);
    first.strip_suffix(".rs").unwrap_or(first)
}

/// Whether a line names one of our modules from the root, alone or in a list of them.
fn names_ours(line: &str, module: &str) -> bool {
    ["crate::", "custody_image_check::"].iter().any(|root| {
        line.match_indices(root).any(|(at, _)| {
            let rest = line.get(at + root.len()..).unwrap_or_default();
            match rest.strip_prefix('{') {
                Some(list) => words(list).any(|word| word == module),
                None => words(rest).next() == Some(module),
            }
        })
    })
}

/// Whether a line names a crate: at the start of a path or in `use` alone.
fn names_crate(line: &str, krate: &str) -> bool {
    line.match_indices(krate).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        let after = line.get(at + krate.len()..).unwrap_or_default();
        !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '"'))
            && (after.starts_with("::")
                || (after.starts_with(';') && line.trim_start().starts_with("use ")))
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// The lines of a file without comments and without its tests, which stand at its end.
/// A `use` over several lines stands in its first one.
fn code(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let (mut tests, mut joined) = (false, None::<usize>);
    for line in text.lines() {
        tests |= line.trim() == "#[cfg(test)]";
        let line = line.trim();
        let code = if tests || line.starts_with("//") { "" } else { line };
        match joined.and_then(|at| lines.get_mut(at)) {
            Some(first) => {
                first.push(' ');
                first.push_str(code);
                lines.push(String::new());
            }
            None => lines.push(code.to_owned()),
        }
        let starts = joined.is_none() && (code.starts_with("use ") || code.starts_with("pub use "));
        joined =
            if starts { Some(lines.len() - 1) } else { joined }.filter(|_| !code.contains(';'));
    }
    lines
}

#[test]
fn the_program_keeps_to_its_design() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = sources(&root.join("src"));
    files.extend(sources(&root.join("build")));
    files.push((
        "build.rs".to_owned(),
        fs::read_to_string(root.join("build.rs")).expect("build.rs"),
    ));
    assert!(files.len() > 20, "the sources were not found");
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
fn an_import_of_ours_that_the_design_does_not_allow_is_found() {
    check("src/rules/ask.rs", "use crate::content::UI;", "`rules` may not import `content`");
    check("src/rules/ask.rs", "use crate::rules::Ask;", "");
    check("src/rules/ask.rs", "    crate::letter::compose();", "`rules` may not import `letter`");
    check("src/interview.rs", "use crate::rules;", "");
    check("src/interview/visit.rs", "use crate::letter;", "`interview` may not import `letter`");
    check("src/content.rs", "use crate::rules::Fact;", "`content` may not import `rules`");
    check(
        "src/content/compile/mod.rs",
        "use crate::letter::names;",
        "`content` may not import `letter`",
    );
    check("src/letter.rs", "use crate::{content, rules};", "");
    check(
        "src/letter.rs",
        "use crate::{content, interview::Answers};",
        "`letter` may not import `interview`",
    );
    check("src/letter/plain.rs", "use crate::ui::page;", "`letter` may not import `ui`");
    check("src/ui/pages/start.rs", "use crate::{content, interview, letter, rules};", "");
    check("src/bin/site.rs", "use custody_image_check::ui::pages;", "");
    assert_eq!(
        faults("src/helpers.rs", ""),
        ["src/helpers.rs:1: `helpers` is not a part of the design"]
    );
}

#[test]
fn an_import_over_several_lines_is_read_as_one() {
    let text = "use crate::{\n    content,\n    ui::page,\n};\nuse crate::rules;\n";
    assert_eq!(faults("src/letter.rs", text), ["src/letter.rs:1: `letter` may not import `ui`"]);
}

#[test]
fn a_crate_in_the_wrong_place_is_found() {
    check("src/ui/browser.rs", "use web_sys::window;", "");
    check("src/ui/pages.rs", "use web_sys::window;", "may not use `web_sys`");
    check("src/ui/pages.rs", "    js_sys::Date::now();", "may not use `js_sys`");
    check("src/rules.rs", "use leptos::prelude::*;", "may not use `leptos`");
    check("src/content.rs", "use leptos::prelude::*;", "may not use `leptos`");
    check("src/ui.rs", "use leptos::prelude::*;", "");
    check("src/ui.rs", "use serde_json;", "may not use `serde_json`");
    check("src/content/compile/table.rs", "use toml::Spanned;", "");
    check("src/content.rs", "use toml::Spanned;", "may not use `toml`");
    check("src/letter.rs", "fn f() -> anyhow::Result<()> {}", "may not use `anyhow`");
    check("src/main.rs", "use pulldown_cmark::Parser;", "may not use `pulldown_cmark`");
    check("src/letter.rs", "let toml = read(web_sys_of);", "");
    check("src/ui/pages.rs", "use leptos::web_sys::Event;", "may not use `web_sys`");
}

#[test]
fn unfinished_code_raw_html_and_a_clock_are_found() {
    check("src/letter.rs", "    todo!()", "may not say `todo!`");
    check("src/bin/assess.rs", "    dbg!(x);", "may not say `dbg!`");
    check("src/bin/assess.rs", "    x.unwrap();", "may not say `.unwrap()`");
    check("src/bin/assess.rs", "    x.unwrap_or(1);", "");
    check("src/bin/assess.rs", "#[cfg(test)]\nmod tests { fn f() { x.unwrap(); } }", "");
    check("src/ui/pages/guide.rs", "    <div inner_html=text />", "may not say `inner_html`");
    check("src/rules/ask.rs", "    chrono::Utc::now();", "may not say `Utc::now`");
    check("src/letter.rs", "    chrono::Local::now();", "may not say `Local::now`");
    check("src/interview.rs", "    std::time::SystemTime::now();", "may not say `SystemTime`");
    check("src/ui/browser.rs", "    js_sys::Date::now();", "");
    check("src/rules/ask.rs", "// todo!() in a comment, and crate::ui.", "");
}

#[test]
fn a_file_that_grew_too_long_is_found() {
    assert_eq!(faults("src/ui.rs", &"\n".repeat(LONGEST)), Vec::<String>::new());
    assert_eq!(
        faults("src/ui.rs", &"\n".repeat(LONGEST + 1)),
        [format!("src/ui.rs:{}: is longer than {LONGEST} lines", LONGEST + 1)]
    );
}
