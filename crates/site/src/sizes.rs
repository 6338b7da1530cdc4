//! Sizes against the budgets of the design, in bytes after brotli.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::one_file;
use crate::packed::brotli;

/// A page with its inlined style sheet.
const PAGE_BUDGET: usize = 14_000;
/// The plain check, which is every step and every result in one page.
const PLAIN_CHECK: (&str, usize) = ("check/plain/index.html", 40_000);
/// The whole check in one file, in bytes as it is.
const ONE_FILE: (&str, u64) = (one_file::NAME, 450_000);
/// The check's one script with the Wasm inside.
const SCRIPT_BUDGET: usize = 90_000;

/// Prints every page's and script's size; fails if one is over budget.
pub fn print(dist: &Path) -> Result<()> {
    let mut over = 0;
    println!("{:>9} {:>9} {:>9}  file", "raw", "brotli", "budget");
    for path in files(dist)? {
        if path.ends_with(ONE_FILE.0) {
            over += usize::from(!one_file_fits(&path)?);
            continue;
        }
        let budget = match path.extension().and_then(|ending| ending.to_str()) {
            Some("html") if path.ends_with(PLAIN_CHECK.0) => PLAIN_CHECK.1,
            Some("html") => PAGE_BUDGET,
            Some("js") => SCRIPT_BUDGET,
            _ => continue,
        };
        let bytes =
            fs::read(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
        let packed = brotli(&bytes)?.len();
        let mark = if packed > budget { "  OVER" } else { "" };
        over += usize::from(packed > budget);
        println!("{:>9} {packed:>9} {budget:>9}  {}{mark}", bytes.len(), path.display());
    }
    if over > 0 {
        bail!("{over} files are over budget");
    }
    Ok(())
}

/// Nothing packs a file on a USB stick, so its own size counts.
fn one_file_fits(path: &Path) -> Result<bool> {
    let bytes = fs::metadata(path)?.len();
    let fits = bytes <= ONE_FILE.1;
    let mark = if fits { "" } else { "  OVER" };
    println!("{bytes:>9} {:>9} {:>9}  {} (raw){mark}", "", ONE_FILE.1, path.display());
    Ok(fits)
}

/// The files below a folder, in order.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)
        .with_context(|| format!("{}: cannot be read; run `make site` first", folder.display()))?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
