//! The worker that keeps the site on a device: its program with the list of all files.
//!
//! It stands by itself, so that the browser tests can write a worker for a changed site.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

/// The worker's file, at the root of the site, so that its scope is the site.
pub const WORKER: &str = "sw.js";

const PROGRAM: &str = include_str!("offline/worker.js");

/// Files that no page needs: the host's own, the worker, the lists of hashes, which name the worker, and
/// the one file, which has the same words once more.
const LEFT_OUT: [&str; 5] =
    ["_headers", WORKER, "manifest.json", "SHA256SUMS", "custody-image-check.html"];
/// Packed forms of other files.
const LEFT_OUT_ENDINGS: [&str; 2] = [".br", ".gz"];

/// One file of the list.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    /// Its path from the root of the site.
    pub name: String,
    /// Its hash, as `integrity` takes it.
    pub revision: String,
    /// Its size.
    pub bytes: usize,
}

/// Whether a file's name changes with its content, as `check.0123456789ab.js` does.
pub fn is_hashed(name: &str) -> bool {
    let mut parts = name.rsplit('.');
    let (ending, hash) = (parts.next(), parts.next().unwrap_or(""));
    ending == Some("js") && hash.len() == 12 && hash.bytes().all(|it| it.is_ascii_hexdigit())
}

/// Every file of the site that belongs on the device, by name.
pub fn list(site: &Path) -> Result<Vec<File>> {
    let mut found = Vec::new();
    collect(site, "", &mut found)?;
    found.sort_by(|one: &File, other| one.name.cmp(&other.name));
    Ok(found)
}

fn collect(folder: &Path, before: &str, found: &mut Vec<File>) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("{}: cannot be read", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.with_context(|| format!("{}: the name is not UTF-8", path.display()))?;
        let name = format!("{before}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), found)?;
        } else if !is_left_out(&name) {
            let bytes =
                fs::read(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
            let revision = format!("sha256-{}", BASE64.encode(Sha256::digest(&bytes)));
            found.push(File { name, revision, bytes: bytes.len() });
        }
    }
    Ok(())
}

fn is_left_out(name: &str) -> bool {
    // Hosts keep files whose names start with a dot to themselves.
    name.starts_with('.')
        || LEFT_OUT.contains(&name)
        || LEFT_OUT_ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// The text of the worker that keeps these files.
pub fn worker(files: &[File]) -> Result<String> {
    let mut lines = Vec::new();
    for file in files {
        let (name, revision) =
            (serde_json::to_string(&file.name)?, serde_json::to_string(&file.revision)?);
        lines.push(format!("  [{name}, {revision}],"));
    }
    let text = PROGRAM.replace("{FILES}", &lines.join("\n"));
    let digest = Sha256::digest(text.as_bytes());
    let version: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    Ok(text.replace("{VERSION}", &version))
}

#[cfg(test)]
mod tests {
    use super::{list, worker};
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::PathBuf;

    const FILES: [(&str, &str); 6] = [
        ("index.html", "home"),
        ("404.html", "not here"),
        ("icon.svg", "<svg/>"),
        ("check/index.html", "the check"),
        ("check/check.0123456789ab.js", "run();"),
        ("guide/a/index.html", "a"),
    ];
    const OTHERS: [&str; 8] = [
        "_headers",
        ".htaccess",
        "sw.js",
        "sw.js.br",
        "manifest.json",
        "SHA256SUMS",
        "index.html.br",
        "guide/a/index.html.gz",
    ];

    fn site(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("precache-{name}-{}", std::process::id()));
        let others = OTHERS.iter().map(|name| (*name, "left out"));
        for (name, text) in files.iter().copied().chain(others) {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        folder
    }

    fn worker_of(name: &str, files: &[(&str, &str)]) -> String {
        let folder = site(name, files);
        let text = worker(&list(&folder).unwrap()).unwrap();
        fs::remove_dir_all(folder).unwrap();
        text
    }

    fn version(worker: &str) -> &str {
        worker.split_once("VERSION = '").unwrap().1.split_once('\'').unwrap().0
    }

    #[test]
    fn every_file_is_listed_but_the_named_ones() {
        let folder = site("all", &FILES);
        let found = list(&folder).unwrap();
        fs::remove_dir_all(folder).unwrap();
        let names: BTreeSet<&str> = found.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, FILES.iter().map(|(name, _)| *name).collect());
        let home = found.iter().find(|file| file.name == "index.html").unwrap();
        // As `printf home | openssl dgst -sha256 -binary | base64` says.
        assert_eq!(home.revision, "sha256-TqFAWIFQdzzjqs54au739ASc4QD6ZJyU+73blg8dqUI=");
        assert_eq!(home.bytes, 4);
    }

    #[test]
    fn the_order_does_not_depend_on_the_disk() {
        let mut turned = FILES;
        turned.reverse();
        let text = worker_of("order", &FILES);
        assert_eq!(text, worker_of("turned", &turned));
        let at = |name: &str| text.find(&format!("  [\"{name}\", \"sha256-")).unwrap();
        assert!(at("404.html") < at("check/check.0123456789ab.js"));
        assert!(at("guide/a/index.html") < at("index.html"));
        assert!(!text.contains("{FILES}") && !text.contains("{VERSION}"));
    }

    #[test]
    fn one_changed_word_makes_another_version() {
        let (before, same) = (worker_of("before", &FILES), worker_of("same", &FILES));
        let mut files = FILES;
        files[0].1 = "House";
        let after = worker_of("after", &files);
        assert_eq!(version(&before), version(&same));
        assert_eq!(version(&before).len(), 12);
        assert_ne!(version(&before), version(&after));
    }
}
