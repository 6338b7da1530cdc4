//! Writes the site: pages, the check's script, headers.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::files::{hex, names, read, read_text, remove, write};
use crate::headers::headers;
use crate::pack::{pack, pack_small};
use crate::packed::write_packed;
use crate::page::Page;
use crate::sheets::{base, pages};
use crate::{capability, hosting, manifest, offline, one_file, style};

/// The check's program in the two forms in which pages carry it.
struct Program {
    /// For a page that is packed on its way.
    script: String,
    /// For one that is not.
    small: String,
    /// The SHA-256 of the Wasm inside.
    wasm: String,
}

/// Turns what trunk left in a folder into the site.
pub fn build(folder: &Path) -> Result<()> {
    let program = take_program(folder)?;
    // The style sheets stand in the pages; their sources have no reader on the site.
    for source in style::SOURCES {
        remove(&folder.join(source))?;
    }
    let pages = write_pages(folder, &program)?;
    let mut names = names(folder)?;
    names.extend([manifest::MANIFEST.to_owned(), manifest::SUMS.to_owned()]);
    hosting::write_all(&headers(&pages, &names)?, base(), folder, Path::new("hosting"))?;
    write_packed(folder)?;
    manifest::write_both(folder, &program.wasm)?;
    println!("{} pages", pages.len());
    Ok(())
}

fn write_pages(folder: &Path, program: &Program) -> Result<Vec<Page>> {
    let mut pages = pages(&program.script);
    pages.push(one_file::page(&program.small));
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
