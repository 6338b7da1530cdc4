//! The page that keeps the site on a device, its script, and the worker.

use std::path::Path;

use crate::pages::document::{Head, Script, html};
use crate::pages::offline;
use anyhow::Result;
use words::PAGE_UI;

use crate::build::{hash, write};
use crate::headers::{Kind, integrity, meta_policy};
use crate::precache::{WORKER, list, worker};
use crate::sheets::{Page, links};

const SCRIPT: &str = include_str!("offline/page.js");

/// Writes all three; they come after every other file that readers get, because they speak of these.
pub(crate) fn write_all(site: &Path, style: &str) -> Result<Page> {
    let script = format!("offline.{}.js", hash(SCRIPT.as_bytes()));
    write(&site.join("offline").join(&script), SCRIPT.as_bytes())?;
    let bytes = list(site)?.iter().map(|file| file.bytes).sum::<usize>();
    let bytes = bytes + page(style, &script, 1).html.len();
    let page = page(style, &script, bytes / 1_000_000 + 1);
    write(&site.join(&page.file), page.html.as_bytes())?;
    write(&site.join(WORKER), worker(&list(site)?)?.as_bytes())?;
    Ok(page)
}

fn page(style: &str, script: &str, megabytes: usize) -> Page {
    let links = links("../");
    let integrity = integrity(SCRIPT.as_bytes());
    let head = Head {
        title: PAGE_UI.offline_title,
        description: PAGE_UI.offline_lead,
        policy: &meta_policy(&Kind::Offline, style),
        style,
        script: Some(Script::File { address: script, integrity: &integrity }),
    };
    Page {
        file: "offline/index.html".to_owned(),
        html: html(&head, links, offline::body(links, megabytes)),
        kind: Kind::Offline,
        links: Vec::new(),
    }
}
