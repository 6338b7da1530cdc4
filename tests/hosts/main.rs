//! The site as it was built (`make site`), as real web servers send it with the files made for them.
//!
//! Needs the release that scripts/copy.sh makes, and what scripts/servers.sh fetches.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod client;
mod files;
mod headers;
mod installed;
mod languages;
mod servers;
mod verify;

use std::path::{Path, PathBuf};

/// The package's root, in which `make site` left the site.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn dist() -> PathBuf {
    root().join("dist")
}

/// A fresh folder below the target directory, by the name of the test that uses it.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The files below a folder, as paths from it, in order.
fn names(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(names(&path).into_iter().map(|below| format!("{name}/{below}")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    found
}
