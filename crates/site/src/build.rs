//! Writes the site: pages, the check's script, headers.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::headers::{Kind, headers, integrity};
use crate::pack::{pack, pack_small};
use crate::packed::write_packed;
use crate::sheets::{Script, addresses, base, pages};
use crate::sizes::files;
use crate::{capability, hosting, manifest, offline, one_file};

/// The source of the style sheet, inlined into every page.
const STYLE: &str = include_str!("../../../public/style.css");
/// What the page of the plain check adds to it.
const PLAIN_STYLE: &str = include_str!("../../../public/plain.css");

/// Turns what trunk left in a folder into the site.
pub fn build(folder: &Path) -> Result<()> {
    let style = style(&Kind::Guidance);
    let script = write_script(folder)?;
    let mut pages = pages(&style, &script);
    for page in &pages {
        write(&folder.join(&page.file), page.html.as_bytes())?;
    }
    // The style sheets stand in the pages; their sources have no reader on the site.
    for source in ["style.css", "plain.css"] {
        let _ = fs::remove_file(folder.join(source));
    }
    let one_file = one_file::page(&self::style(&Kind::Plain), &script.inline)?;
    write(&folder.join(&one_file.file), one_file.html.as_bytes())?;
    pages.push(one_file);
    pages.push(offline::write_all(folder, &style)?);
    let mut names = names(folder)?;
    names.extend([manifest::MANIFEST.to_owned(), manifest::SUMS.to_owned()]);
    let headers = headers(&addresses(&pages, &names), self::style);
    hosting::write_all(&headers, base(), folder, Path::new("hosting"))?;
    write_packed(folder)?;
    manifest::write_both(folder, &script)?;
    println!("{} pages", pages.len());
    Ok(())
}

/// The style sheet as it stands in the pages of a kind.
pub(crate) fn style(kind: &Kind) -> String {
    let added = if *kind == Kind::Plain { PLAIN_STYLE } else { "" };
    minify(STYLE) + &minify(added)
}

/// The files below a folder as their addresses from it, in order.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for path in files(folder)? {
        let name = path.strip_prefix(folder)?.to_str().context("a file's name is not UTF-8")?;
        found.push(name.replace('\\', "/"));
    }
    found.sort();
    Ok(found)
}

/// Packs glue and Wasm into the check's one script, named by its hash.
fn write_script(folder: &Path) -> Result<Script> {
    let glue_path = only_file(folder, "js")?;
    let wasm_path = only_file(folder, "wasm")?;
    let glue = fs::read_to_string(&glue_path)
        .with_context(|| format!("{}: cannot be read", glue_path.display()))?;
    let wasm =
        fs::read(&wasm_path).with_context(|| format!("{}: cannot be read", wasm_path.display()))?;
    capability::check(&wasm)?;
    let script = pack(&glue, &wasm)?;
    let name = format!("check.{}.js", hash(script.as_bytes()));
    write(&folder.join("check").join(&name), script.as_bytes())?;
    fs::remove_file(&glue_path)?;
    fs::remove_file(&wasm_path)?;
    let integrity = integrity(script.as_bytes());
    Ok(Script { name, integrity, inline: pack_small(&glue, &wasm)?, wasm: hex(&wasm) })
}

/// The SHA-256 of bytes, as `sha256sum` writes it.
pub(crate) fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The part of a file's name that changes with its content.
pub(crate) fn hash(bytes: &[u8]) -> String {
    hex(bytes).chars().take(12).collect()
}

fn only_file(folder: &Path, ending: &str) -> Result<PathBuf> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("{}: cannot be read", folder.display()))?;
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    match (found.pop(), found.is_empty()) {
        (Some(path), true) => Ok(path),
        (None, _) => {
            anyhow::bail!("{}: has no .{ending} file; build with `make site`", folder.display())
        }
        (Some(_), false) => {
            anyhow::bail!("{}: has several .{ending} files; remove dist/", folder.display())
        }
    }
}

/// Writes a file, and the folders that lead to it.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("{}: cannot be made", folder.display()))?;
    }
    fs::write(path, bytes).with_context(|| format!("{}: cannot be written", path.display()))
}

/// The style sheet without comments, indents and line ends; it has no strings that these could be in.
pub(crate) fn minify(style: &str) -> String {
    let mut text = String::new();
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        text.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines
        .join("\n")
        .replace("{\n", "{")
        .replace(";\n", ";")
        .replace("\n}", "}")
        .replace(";}", "}")
        .replace("}\n", "}")
        .replace(": ", ":")
        .replace(" {", "{")
        .replace(",\n", ",")
}
