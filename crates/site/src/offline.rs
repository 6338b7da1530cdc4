//! The page that keeps the site on a device, its script, and the worker.

use std::path::Path;

use crate::pages::document::Script;
use crate::pages::offline;
use anyhow::Result;
use words::{LANGUAGE, PAGE_UI};

use crate::files::{WORKER, integrity, short_hash, write};
use crate::kind::Kind;
use crate::languages::folder;
use crate::page::PageFile;
use crate::precache::{list, worker};
use crate::sheet::Sheet;

const SCRIPT: &str = include_str!("offline/page.js");

/// Writes all three; each language has its own, so that a device keeps no words that nobody there
/// reads. They come after every other file that readers get, because they speak of these.
pub(crate) fn write_all(site: &Path) -> Result<PageFile> {
    let own = site.join(folder(&LANGUAGE));
    let script = format!("offline.{}.js", short_hash(SCRIPT.as_bytes()));
    write(&own.join("offline").join(&script), SCRIPT.as_bytes())?;
    let bytes = list(&own)?.iter().map(|file| file.bytes).sum::<usize>();
    let bytes = bytes + page(&script, 1).html.len();
    let page = page(&script, bytes / 1_000_000 + 1);
    write(&site.join(&page.file), page.html.as_bytes())?;
    write(&own.join(WORKER), worker(&list(&own)?)?.as_bytes())?;
    Ok(page)
}

fn page(script: &str, megabytes: usize) -> PageFile {
    let integrity = integrity(SCRIPT.as_bytes());
    let body = move |links| offline::body(links, megabytes);
    let (title, lead) = (PAGE_UI.offline_title, PAGE_UI.offline_lead);
    let sheet = Sheet {
        kind: Kind::Offline,
        is_listed: false,
        ..Sheet::new("offline/index.html", title, lead, body)
    };
    sheet.page(Some(Script::File { address: script, integrity: &integrity }))
}
