//! Writes the site: pages, the scripts of both programs, headers.

use std::path::Path;

use anyhow::{Context as _, Result};

use crate::address::base;
use crate::files::{hex, names, read, read_text, remove, write};
use crate::headers::headers;
use crate::hosting::write_all;
use crate::kind::Program;
use crate::pack::{Tells, pack, pack_small, plain_names};
use crate::packed::write_packed;
use crate::page::PageFile;
use crate::pages::inserts::load;
use crate::sheets::pages;
use crate::{capability, data_files, embed, findable, manifest, offline, one_file, share, style};
use words::LANGUAGE;

/// The worked cases, from where the build runs.
const WORKED: &str = "tests/cases";

/// The names that trunk gives to the files of the programs.
const CHECK: &str = "custody-image-check";
const ASKED: &str = "already-asked";

/// What trunk left of a program.
struct Taken {
    glue: String,
    wasm: Vec<u8>,
}

/// The programs as pages carry them.
struct Programs {
    /// The check, and the app for those who have already asked, for pages that are packed on their way.
    scripts: [String; 2],
    /// The check for a page that is not.
    small: String,
    /// The SHA-256 of each Wasm inside.
    wasm: Vec<manifest::Wasm>,
}

/// Turns what trunk left in a folder into the site, and writes the settings for hosts beside it.
pub fn build(folder: &Path, hosting: &Path) -> Result<()> {
    let programs = take_programs(folder)?;
    // The style sheets stand in the pages, and the page that trunk built from is none of the site's.
    for source in style::SOURCES.into_iter().chain(["index.html"]) {
        remove(&folder.join(source))?;
    }
    share::write_all(folder)?;
    findable::write_all(folder)?;
    data_files::write_all(folder, Path::new(WORKED))?;
    let pages = write_pages(folder, &programs)?;
    let mut names = names(folder)?;
    names.extend([manifest::MANIFEST.to_owned(), manifest::SUMS.to_owned()]);
    write_all(&headers(&pages, &names)?, base(), folder, hosting)?;
    write_packed(folder)?;
    manifest::write_both(folder, &programs.wasm)?;
    println!("{} pages", pages.len());
    Ok(())
}

fn write_pages(folder: &Path, programs: &Programs) -> Result<Vec<PageFile>> {
    let [check, asked] = &programs.scripts;
    let mut pages = pages([check, asked]);
    load::fill(&mut pages)?;
    pages.push(one_file::page(&programs.small));
    embed::write_script(folder)?;
    for page in &pages {
        write(&folder.join(&page.file), page.html.as_bytes())?;
    }
    pages.push(offline::write_all(folder)?);
    Ok(pages)
}

/// Takes the programs out of the folder and packs them.
fn take_programs(folder: &Path) -> Result<Programs> {
    let (check, asked) = (take(folder, CHECK)?, take(folder, ASKED)?);
    capability::check(&[(CHECK, &check.wasm), (ASKED, &asked.wasm)])?;
    let named = |taken: &Taken| plain_names(&taken.glue, &taken.wasm);
    let (check, asked) = (named(&check)?, named(&asked)?);
    let wasm = [(Program::Check, &check.1), (Program::Asked, &asked.1)];
    Ok(Programs {
        scripts: [
            pack(Tells::Heights, &check.0, &check.1)?,
            pack(Tells::Nothing, &asked.0, &asked.1)?,
        ],
        small: pack_small(&check.0, &check.1)?,
        wasm: wasm.map(|(of, wasm)| (manifest::wasm_name(of, &LANGUAGE), hex(wasm))).to_vec(),
    })
}

/// Takes glue and Wasm of one program out of the folder.
fn take(folder: &Path, name: &str) -> Result<Taken> {
    let (glue, wasm) = (folder.join(format!("{name}.js")), folder.join(format!("{name}_bg.wasm")));
    let missing = || format!("{}: build with `make site`", folder.display());
    let taken = Taken {
        glue: read_text(&glue).with_context(missing)?,
        wasm: read(&wasm).with_context(missing)?,
    };
    remove(&glue)?;
    remove(&wasm)?;
    Ok(taken)
}
