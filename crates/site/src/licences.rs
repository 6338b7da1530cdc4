//! Under which licences the crates are that this project is made with, with the texts that they ask to
//! be passed on.
//!
//! Cargo knows the crates (`cargo metadata`), and each brings its texts in its own folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde::Deserialize;

use crate::files::{read, write};

/// How the names of such texts begin.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];

const HEAD: &str = "Licences

Custody Image Check is licensed under MIT or Apache-2.0, as you like: see LICENSE-MIT and LICENSE-APACHE.
It is made with the crates below. Some of them are in the program of the check, with parts of Rust's
standard library (MIT or Apache-2.0); the others helped to make or to test the site and are not in it.
After the list stand the texts that the crates bring, each once, with the crates that bring it.
";

/// What Cargo says of the crates, as far as it matters here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    license_file: Option<PathBuf>,
    /// `None` for our own crates.
    source: Option<String>,
    manifest_path: PathBuf,
}

/// Writes the list and the texts to a file; `metadata` is what `cargo metadata` printed.
pub fn write_licences(mut metadata: impl Read, file: &Path) -> Result<()> {
    let mut text = String::new();
    metadata.read_to_string(&mut text)?;
    let metadata: Metadata =
        serde_json::from_str(&text).context("this is not what `cargo metadata` prints")?;
    write(file, text_of(&metadata)?.as_bytes())
}

fn text_of(metadata: &Metadata) -> Result<String> {
    let (mut list, mut texts) = (BTreeSet::new(), BTreeMap::<String, BTreeSet<String>>::new());
    for package in metadata.packages.iter().filter(|package| package.source.is_some()) {
        let name = format!("{} {}", package.name, package.version);
        let licence = package.license.as_deref().unwrap_or("see its text below");
        list.insert(format!("{name}: {licence}"));
        for text in texts_of(package)? {
            texts.entry(text).or_default().insert(name.clone());
        }
    }
    let mut all = format!("{HEAD}\n");
    for line in list {
        all.push_str(&format!("{line}\n"));
    }
    for (text, crates) in texts {
        let crates: Vec<String> = crates.into_iter().collect();
        all.push_str(&format!("\n{}\n{}\n\n{text}\n", "=".repeat(80), crates.join(", ")));
    }
    Ok(all)
}

/// The texts in a crate's own folder, without differences that nobody sees.
fn texts_of(package: &Package) -> Result<BTreeSet<String>> {
    let folder = package.manifest_path.parent().unwrap_or(Path::new(""));
    let mut files: BTreeSet<PathBuf> =
        package.license_file.iter().map(|file| folder.join(file)).collect();
    let entries = fs::read_dir(folder)
        .with_context(|| format!("{}: run `cargo fetch --locked`", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().to_uppercase());
        let is_text = name.is_some_and(|name| NAMES.iter().any(|it| name.starts_with(it)));
        if is_text && path.is_file() {
            files.insert(path);
        }
    }
    files.iter().map(|file| Ok(tidy(&String::from_utf8_lossy(&read(file)?)))).collect()
}

fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Metadata, text_of};
    use std::fs;

    #[test]
    fn a_text_of_two_crates_stands_once_and_no_folder_is_named() {
        let place = std::env::temp_dir().join(format!("licences-{}", std::process::id()));
        for (name, text) in [("a", "Same text \r\n"), ("b", "Same text\n"), ("ours", "Ours\n")] {
            fs::create_dir_all(place.join(name)).unwrap();
            fs::write(place.join(name).join("LICENSE-MIT"), text).unwrap();
            fs::write(place.join(name).join("Cargo.toml"), "").unwrap();
        }
        let package = |name: &str, source: &str| {
            format!(
                "{{\"name\":\"{name}\",\"version\":\"1.0.0\",\"license\":\"MIT\",\
                 \"license_file\":null,\"source\":{source},\"manifest_path\":\"{}\"}}",
                place.join(name).join("Cargo.toml").display()
            )
        };
        let packages =
            [package("b", "\"registry\""), package("a", "\"registry\""), package("ours", "null")];
        let metadata = format!("{{\"packages\":[{}]}}", packages.join(","));
        let metadata: Metadata = serde_json::from_str(&metadata).unwrap();
        let text = text_of(&metadata).unwrap();
        fs::remove_dir_all(&place).unwrap();
        assert!(text.contains("\na 1.0.0: MIT\nb 1.0.0: MIT\n"), "{text}");
        assert!(text.ends_with("a 1.0.0, b 1.0.0\n\nSame text\n"), "{text}");
        assert!(!text.contains("Ours") && !text.contains(place.to_str().unwrap()), "{text}");
    }
}
