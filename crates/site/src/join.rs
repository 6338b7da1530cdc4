//! Joins the builds of several languages into one site.
//!
//! A language's build is whole in the folder of that language, its worker too. What only the root can
//! have is made anew over all of them: the headers for each kind of host, and the lists of hashes.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use words::{LANGUAGES, Language};

use crate::files::{is_sent, names, read, read_text, remove, write};
use crate::folders::Files;
use crate::headers::{of_files, unknown};
use crate::headers_file::HeadersFile;
use crate::hosting;
use crate::kind::Program;
use crate::languages::folder;
use crate::manifest::{MANIFEST, SUMS, Wasm, wasm_name, write_both};

/// Adds to the English site each other language's, which stands in a folder of its name in `others`.
pub fn join(site: &Path, others: &Path) -> Result<()> {
    let mut files = own_headers(site)?;
    let mut wasm = Vec::new();
    for language in LANGUAGES {
        let (pages, own) = (folder(language), others.join(language.code));
        if pages.is_empty() {
            wasm.extend(wasm_of(site, language)?);
            continue;
        }
        wasm.extend(wasm_of(&own, language)?);
        let of_language =
            own_headers(&own)?.into_iter().filter(|(name, _)| name.starts_with(&pages));
        files.extend(of_language);
        for name in names(&own)?.iter().filter(|name| name.starts_with(&pages)) {
            write(&site.join(name), &read(&own.join(name))?)?;
        }
    }
    // They speak of all files, and so not of themselves.
    for name in names(site)?.iter().filter(|name| name.starts_with(MANIFEST) || *name == SUMS) {
        remove(&site.join(name))?;
    }
    hosting::write_all(&of_files(&files), crate::address::base(), site, Path::new("hosting"))?;
    write_both(site, &wasm)?;
    println!("{} languages", LANGUAGES.len());
    Ok(())
}

/// The headers of each file that readers get, as the site's own build wrote them.
fn own_headers(site: &Path) -> Result<Files> {
    let written = HeadersFile::parse(&read_text(&site.join("_headers"))?)?;
    let mut files = Files::new();
    for name in names(site)?.into_iter().filter(|name| is_sent(name)) {
        let path = format!("/{name}");
        let mut own = Vec::new();
        for (header, _) in unknown() {
            let found = written.headers_for(&path).find(|(name, _)| *name == header);
            if let Some((_, value)) = found {
                own.push((header, value.to_str()?.to_owned()));
            }
        }
        ensure!(!own.is_empty(), "{}: no rule of `_headers` is for {path}", site.display());
        files.insert(name, own);
    }
    Ok(files)
}

/// The hashes of a language's Wasm, as the manifest of its build has them.
fn wasm_of(site: &Path, language: &Language) -> Result<Vec<Wasm>> {
    let path = site.join(MANIFEST);
    let manifest: serde_json::Value = serde_json::from_str(&read_text(&path)?)?;
    let mut found = Vec::new();
    for program in [Program::Check, Program::Asked] {
        let name = wasm_name(program, language);
        let hash = manifest.get(&name).and_then(serde_json::Value::as_str);
        let hash = hash.with_context(|| {
            format!("{}: has no `{name}`: build all languages with `make site`", path.display())
        })?;
        found.push((name, hash.to_owned()));
    }
    Ok(found)
}
