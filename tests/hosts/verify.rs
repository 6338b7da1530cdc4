//! scripts/verify-copy.sh on good and on spoiled copies.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::servers::{all, built, install};
use crate::{dist, folder, names, root};

/// What the script says of a copy held against a release, on a day or on today's, and its exit status.
pub(crate) fn verify(copy: &str, release: &Path, today: &str) -> (i32, String) {
    let mut command = Command::new(root().join("scripts/verify-copy.sh"));
    command.arg(copy).arg(release);
    // A release is tested when its rules are not due; the day of a test that waits is its own.
    let today = if today.is_empty() { rules::RULES_DATE.to_string() } else { today.to_owned() };
    let run = command.env("VERIFY_TODAY", today).output().unwrap();
    let text = [run.stdout, run.stderr].concat();
    (run.status.code().unwrap(), String::from_utf8(text).unwrap())
}

/// Copies a folder.
fn copy(from: &Path, to: &Path) {
    for name in names(from) {
        let to = to.join(&name);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from.join(&name), to).unwrap();
    }
}

/// A copy of the site, and its manifest outside of it.
fn site(name: &str) -> (PathBuf, PathBuf) {
    let place = folder(name);
    let site = place.join("site");
    copy(&dist(), &site);
    let manifest = place.join("manifest.json");
    fs::copy(site.join("manifest.json"), &manifest).unwrap();
    (site, manifest)
}

#[test]
fn a_good_folder_is_the_same() {
    let (site, manifest) = site("verify-good");
    let (status, text) = verify(site.to_str().unwrap(), &manifest, "");
    assert_eq!(status, 0, "{text}");
    assert!(text.starts_with("The same: all "), "{text}");
}

#[test]
fn each_kind_of_tampering_is_named() {
    let (site, manifest) = site("verify-tampered");
    let check = site.join("check/index.html");
    let text = fs::read_to_string(&check).unwrap();
    fs::write(&check, text.replacen("connect-src 'none'", "connect-src *", 1)).unwrap();
    fs::remove_file(site.join("icon.svg")).unwrap();
    fs::write(site.join("check/count.js"), "count()").unwrap();
    fs::write(site.join("_headers"), "").unwrap();
    fs::write(site.join("404.html.br"), "").unwrap();
    let (status, text) = verify(site.to_str().unwrap(), &manifest, "");
    assert_eq!(status, 1, "{text}");
    for line in [
        "CHANGED: check/index.html\n",
        "MISSING: icon.svg\n",
        "NOT IN THE RELEASE: check/count.js\n",
        "CHANGED: _headers\n",
        "CHANGED: 404.html.br\n",
        "To mend CHANGED: copy the folder site of the release to the host again",
        "Not right: 5 faults",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn live_copies_are_compared() {
    for server in all("verify") {
        let address = format!("http://127.0.0.1:{}/", server.port);
        let (status, text) = verify(&address, &dist(), "");
        assert_eq!(status, 0, "{}: {text}", server.name);
        assert!(text.starts_with("Right: all "), "{text}");
        // The manifest of another release: one file differs, one is not there.
        let manifest = fs::read_to_string(dist().join("manifest.json")).unwrap();
        let other = manifest
            .replacen("\"404.html\": {\"sha256\": \"", "\"404.html\": {\"sha256\": \"0", 1)
            .replacen("\"icon.svg\"", "\"other.svg\"", 1);
        let place = folder("verify-other").join("manifest.json");
        fs::write(&place, other).unwrap();
        let (status, text) = verify(&address, &place, "");
        assert_eq!(status, 1, "{}: {text}", server.name);
        assert!(text.contains("CHANGED: 404.html\n"), "{text}");
        assert!(text.contains("MISSING: other.svg ("), "{text}");
    }
}

#[test]
fn rules_that_are_due_make_a_copy_red() {
    let due = rules::REVIEW_BY;
    let site = dist();
    let after = |days: i64| (due + chrono::TimeDelta::days(days)).to_string();
    let (status, text) = verify(site.to_str().unwrap(), &site, &after(0));
    assert_eq!(status, 0, "{text}");
    let (status, text) = verify(site.to_str().unwrap(), &site, &after(1));
    assert_eq!(status, 1, "{text}");
    assert!(text.contains(&format!("RULES DUE: they had to be checked again by {due}")), "{text}");
    assert!(text.contains("To mend RULES DUE: install the newest release."), "{text}");
}

/// Changes a text of a file of a release, which must be there.
fn spoil(release: &Path, file: &str, from: &str, to: &str) {
    let file = release.join(file);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{} has no {from}", file.display());
    fs::write(file, text.replace(from, to)).unwrap();
}

/// A spoiled line of nginx's settings, and what is said of it.
#[track_caller]
fn check(name: &str, from: &str, to: &str, expected: &[&str]) {
    let test = format!("verify-{name}");
    let release = built(&test);
    fs::remove_file(release.join("hosting")).unwrap();
    copy(&root().join("hosting"), &release.join("hosting"));
    spoil(&release, "hosting/nginx.conf", from, to);
    let server = install("nginx", &release, "/", &test);
    let (status, text) = verify(&format!("http://127.0.0.1:{}", server.port), &dist(), "");
    assert_eq!(status, 1, "{name}: {text}");
    for line in expected {
        assert!(text.contains(line), "{name}: {line}\n{text}");
    }
}

#[test]
fn a_spoiled_header_is_named_with_how_to_mend_it() {
    check(
        "lost",
        "add_header Referrer-Policy",
        "add_header X-Other",
        &["HEADER MISSING: index.html: Referrer-Policy\n", "To mend HEADER MISSING: give the host"],
    );
    check(
        "weaker",
        "img-src 'self'",
        "img-src *",
        &["HEADER CHANGED: check/index.html: Content-Security-Policy\n"],
    );
    check(
        "twice",
        "add_header Vary",
        "add_header X-Frame-Options SAMEORIGIN always;\nadd_header Vary",
        &["HEADER TWICE: check/index.html: X-Frame-Options\n"],
    );
    check(
        "type",
        "text/html html;",
        "text/plain html;",
        &["TYPE: index.html: text/plain", "To mend TYPE: let the host send"],
    );
    check("found", "error_page 404 /404.html", "error_page 404 =200 /404.html", &["NO 404: "]);
}

#[test]
fn a_page_that_others_can_frame_is_named() {
    check(
        "framed",
        "frame-ancestors 'none'",
        "frame-ancestors *",
        &[
            "FRAME ALLOWED: check/index.html: frame-ancestors is not none\n",
            "To mend FRAME ALLOWED: send the Content-Security-Policy of the release",
        ],
    );
}

/// A page that is made for frames, as the release says: here the list of pages, which is none.
#[test]
fn a_page_for_frames_that_cannot_be_framed_is_named() {
    let place = folder("verify-for-frames");
    copy(&dist(), &place);
    spoil(&place, "_headers", "frame-ancestors 'none'", "frame-ancestors *");
    spoil(&place, "_headers", "  X-Frame-Options: DENY\n", "");
    let release = built("verify-frames");
    let server = install("nginx", &release, "/", "verify-frames");
    let (status, text) = verify(&format!("http://127.0.0.1:{}", server.port), &place, "");
    assert_eq!(status, 1, "{text}");
    for line in [
        "FRAME BLOCKED: index.html: X-Frame-Options is sent\n",
        "FRAME BLOCKED: index.html: frame-ancestors is not *\n",
        "To mend FRAME BLOCKED: take away what adds X-Frame-Options",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
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
        let (status, text) = verify(copy, manifest, "");
        assert_eq!(status, 2, "{text}");
        assert!(text.contains(words), "{text}");
    }
}
