//! What the files of the site hold, whoever sends them.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use crate::{dist, names, root};

/// Every file of the site and of `hosting/`, with its bytes.
fn files() -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for folder in [dist(), root().join("hosting")] {
        for name in names(&folder) {
            let bytes = fs::read(folder.join(&name)).unwrap();
            all.push((name, bytes));
        }
    }
    all
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Folders of the machine that built the site: they tell who built it, and differ elsewhere.
#[test]
fn no_file_names_a_folder_of_this_machine() {
    let mut folders = vec![root().to_str().unwrap().to_owned(), "/.cargo/".to_owned()];
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    folders.push(target.to_str().unwrap().to_owned());
    for name in ["HOME", "CARGO_HOME", "RUSTUP_HOME"] {
        // A home of `/` says nothing.
        folders.extend(std::env::var(name).ok().filter(|folder| folder.len() > 1));
    }
    folders.extend(["/home/", "/root/", "/Users/", "registry/src"].map(ToOwned::to_owned));
    for (name, bytes) in files() {
        for folder in &folders {
            assert!(!holds(&bytes, folder), "{name} holds {folder}");
        }
    }
}

#[test]
fn every_text_has_both_packed_forms() {
    let names = names(&dist());
    let mut texts = 0;
    for name in &names {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        if !["html", "js", "css", "svg", "txt", "json", "xml"].contains(&ending) {
            continue;
        }
        texts += 1;
        for packed in [".br", ".gz"].map(|form| format!("{name}{form}")) {
            assert!(names.contains(&packed), "{packed} is missing");
        }
        let bytes = fs::read(dist().join(name)).unwrap();
        let packed = fs::File::open(dist().join(format!("{name}.gz"))).unwrap();
        let unpacked = Command::new("gzip").args(["-dc"]).stdin(packed).output().unwrap();
        assert!(unpacked.status.success() && unpacked.stdout == bytes, "{name}.gz");
    }
    assert!(texts > 20, "only {texts} texts: is this the site?");
}

#[test]
fn sha256sum_agrees_with_the_list() {
    let check = Command::new("sha256sum")
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(dist())
        .output()
        .unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
    let list = fs::read_to_string(dist().join("SHA256SUMS")).unwrap();
    assert_eq!(list.lines().count() + 1, names(&dist()).len(), "every file but the list itself");
}

/// A script's integrity is the same in its page and in the manifest, and the Wasm has its hash.
#[test]
fn the_manifest_says_what_the_pages_say() {
    let text = fs::read_to_string(dist().join("manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
    let files = manifest["files"].as_object().unwrap();
    let mut scripts = files.iter().filter(|(name, _)| name.starts_with("offline/"));
    let (_, script) = scripts.find(|(name, _)| name.ends_with(".js")).unwrap();
    let page = fs::read_to_string(dist().join("offline/index.html")).unwrap();
    let integrity = script["integrity"].as_str().unwrap();
    // Chromium 138 and later refuse a script that has the one without the other, and say nothing.
    let both = format!("integrity=\"{integrity}\" crossorigin=\"anonymous\"");
    assert!(page.contains(&both), "{both}");
    assert_eq!(manifest["wasm"].as_str().unwrap().len(), 64);
    assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(manifest["rules"], rules::RULES_DATE.to_string());
}

/// What the first of so many bytes of the check page hold, as a browser unpacks them.
#[test]
fn the_start_screen_is_whole_before_the_script_has_come() {
    let page = fs::read(dist().join("check/index.html.br")).unwrap();
    let first = &page[..site::sizes::PAGE];
    let (mut text, mut byte) = (Vec::new(), [0]);
    let mut unpacked = brotli::Decompressor::new(first, 4096);
    while unpacked.read(&mut byte).is_ok_and(|count| count == 1) {
        text.extend(byte);
    }
    let text = String::from_utf8_lossy(&text);
    for part in ["</style>", "data-screen=\"start\"", "<noscript>", "</footer>"] {
        assert!(text.contains(part), "{part}");
    }
}
