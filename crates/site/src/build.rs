//! Writes the site: pages, the check's script, headers.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::address::base;
use crate::files::{hex, names, read, read_text, remove, write};
use crate::headers::headers;
use crate::hosting::write_all;
use crate::pack::{pack, pack_small, plain_names};
use crate::packed::write_packed;
use crate::page::PageFile;
use crate::pages::inserts::load;
use crate::sheets::pages;
use crate::{capability, data_files, embed, findable, manifest, offline, one_file, share, style};
use words::LANGUAGE;

/// The worked cases, from where the build runs.
const WORKED: &str = "tests/cases";

/// The check's program in the two forms in which pages carry it.
struct Program {
    /// For a page that is packed on its way.
    script: String,
    /// For one that is not.
    small: String,
    /// The SHA-256 of the Wasm inside.
    wasm: String,
}

/// Turns what trunk left in a folder into the site, and writes the settings for hosts beside it.
pub fn build(folder: &Path, hosting: &Path) -> Result<()> {
    let program = take_program(folder)?;
    // The style sheets stand in the pages, and the page that trunk built from is none of the site's.
    for source in style::SOURCES.into_iter().chain(["index.html"]) {
        remove(&folder.join(source))?;
    }
    share::write_all(folder)?;
    findable::write_all(folder)?;
    data_files::write_all(folder, Path::new(WORKED))?;
    let pages = write_pages(folder, &program)?;
    let mut names = names(folder)?;
    names.extend([manifest::MANIFEST.to_owned(), manifest::SUMS.to_owned()]);
    write_all(&headers(&pages, &names)?, base(), folder, hosting)?;
    write_packed(folder)?;
    manifest::write_both(folder, &[(manifest::wasm_name(&LANGUAGE), program.wasm)])?;
    println!("{} pages", pages.len());
    Ok(())
}

fn write_pages(folder: &Path, program: &Program) -> Result<Vec<PageFile>> {
    let mut pages = pages(&program.script);
    load::fill(&mut pages)?;
    pages.push(one_file::page(&program.small));
    embed::write_script(folder)?;
    for page in &pages {
        write(&folder.join(&page.file), page.html.as_bytes())?;
    }
    pages.push(offline::write_all(folder)?);
    Ok(pages)
}

/// Takes glue and Wasm out of the folder and packs them.
fn take_program(folder: &Path) -> Result<Program> {
    let (glue_path, wasm_path) = (only_file(folder, ".js")?, only_file(folder, ".wasm")?);
    let (glue, wasm) = (read_text(&glue_path)?, read(&wasm_path)?);
    capability::check(&wasm)?;
    let (glue, wasm) = plain_names(&glue, &wasm)?;
    let program =
        Program { script: pack(&glue, &wasm)?, small: pack_small(&glue, &wasm)?, wasm: hex(&wasm) };
    remove(&glue_path)?;
    remove(&wasm_path)?;
    Ok(program)
}

fn only_file(folder: &Path, ending: &str) -> Result<PathBuf> {
    let mut found = names(folder)?;
    found.retain(|name| name.ends_with(ending));
    match found.as_slice() {
        [name] => Ok(folder.join(name)),
        [] => anyhow::bail!("{}: has no {ending} file; build with `make site`", folder.display()),
        _ => anyhow::bail!("{}: has several {ending} files; remove dist/", folder.display()),
    }
}
