//! scripts/verify-copy.sh on good and on tampered copies.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{dist, folder, names, root, servers};

/// What the script says of a copy, and its exit status.
fn verify(copy: &str, manifest: &Path) -> (i32, String) {
    let run = Command::new(root().join("scripts/verify-copy.sh")).arg(copy).arg(manifest).output();
    let run = run.unwrap();
    let text = [run.stdout, run.stderr].concat();
    (run.status.code().unwrap(), String::from_utf8(text).unwrap())
}

/// A copy of the site, and its manifest outside of it.
fn copy(name: &str) -> (PathBuf, PathBuf) {
    let place = folder(name);
    let site = place.join("site");
    for name in names(&dist()) {
        let to = site.join(&name);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(dist().join(&name), to).unwrap();
    }
    let manifest = place.join("manifest.json");
    fs::copy(site.join("manifest.json"), &manifest).unwrap();
    (site, manifest)
}

#[test]
fn a_good_folder_is_the_same() {
    let (site, manifest) = copy("verify-good");
    let (status, text) = verify(site.to_str().unwrap(), &manifest);
    assert_eq!(status, 0, "{text}");
    assert!(text.starts_with("The same: all "), "{text}");
}

#[test]
fn each_kind_of_tampering_is_named() {
    let (site, manifest) = copy("verify-tampered");
    let check = site.join("check/index.html");
    let text = fs::read_to_string(&check).unwrap();
    fs::write(&check, text.replacen("connect-src 'none'", "connect-src *", 1)).unwrap();
    fs::remove_file(site.join("icon.svg")).unwrap();
    fs::write(site.join("check/count.js"), "count()").unwrap();
    fs::write(site.join("_headers"), "").unwrap();
    fs::write(site.join("404.html.br"), "").unwrap();
    let (status, text) = verify(site.to_str().unwrap(), &manifest);
    assert_eq!(status, 1, "{text}");
    for line in [
        "CHANGED: check/index.html\n",
        "MISSING: icon.svg\n",
        "NOT IN THE RELEASE: check/count.js\n",
        "CHANGED: _headers\n",
        "CHANGED: 404.html.br\n",
        "Not the same: 5 files differ",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn live_copies_are_compared() {
    for server in servers::all("verify") {
        let address = format!("http://127.0.0.1:{}/", server.port);
        let (status, text) = verify(&address, &dist().join("manifest.json"));
        assert_eq!(status, 0, "{}: {text}", server.name);
        // The manifest of another release: one file differs, one is not there.
        let manifest = fs::read_to_string(dist().join("manifest.json")).unwrap();
        let other = manifest
            .replacen("\"404.html\": {\"sha256\": \"", "\"404.html\": {\"sha256\": \"0", 1)
            .replacen("\"icon.svg\"", "\"other.svg\"", 1);
        let place = folder("verify-other").join("manifest.json");
        fs::write(&place, other).unwrap();
        let (status, text) = verify(&address, &place);
        assert_eq!(status, 1, "{}: {text}", server.name);
        assert!(text.contains("CHANGED: 404.html\n"), "{text}");
        assert!(text.contains("MISSING: other.svg ("), "{text}");
    }
}

#[test]
fn what_cannot_be_told_is_neither() {
    let place = folder("verify-unclear");
    let empty = place.join("empty.json");
    fs::write(&empty, "{}").unwrap();
    let dist = dist();
    let dist = dist.to_str().unwrap();
    for (copy, manifest, words) in [
        ("no such folder", empty.as_path(), "is neither an address nor a folder"),
        (dist, empty.as_path(), "The manifest names no file."),
        (dist, Path::new("no such file"), "cannot be read"),
    ] {
        let (status, text) = verify(copy, manifest);
        assert_eq!(status, 2, "{text}");
        assert!(text.contains(words), "{text}");
    }
}
