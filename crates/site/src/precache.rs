//! The worker that keeps the site on a device: its program with the list of all files.
//!
//! It stands by itself, so that the browser tests can write a worker for a changed site.

use std::path::Path;

use anyhow::Result;

use crate::embed;
use crate::files::{ONE_FILE, WORKER, is_data, is_sent, names, read, sha256, short_hash};
use crate::findable::SITEMAP;
use crate::manifest::{MANIFEST, SUMS};
use crate::pages::force;
use crate::share::PICTURE;
use words::FORCE_RECORDS;

const PROGRAM: &str = include_str!("offline/worker.js");

/// Files that readers can get but no page needs: the worker, the lists of hashes, which name the
/// worker, the one file, which has the same words once more, what is for search engines and previews,
/// and what is for pages of other sites, in whose frames no worker of ours is asked.
const LEFT_OUT: [&str; 7] = [WORKER, MANIFEST, SUMS, ONE_FILE, SITEMAP, PICTURE, embed::SCRIPT];

/// Whether a file is not kept. Data are for programs. Of the pages and leaflets of single forces a reader needs
/// one, and all of them would add half to what a phone has to fetch; the list of forces has the same
/// addresses, and the worker leads there.
fn is_left_out(name: &str) -> bool {
    LEFT_OUT.contains(&name)
        || is_data(name)
        || name.ends_with(embed::PAGE)
        || FORCE_RECORDS.iter().any(|it| {
            let leaflet = force::leaflet_file(it);
            name.ends_with(&force::file(it)) || leaflet.is_some_and(|file| name.ends_with(&file))
        })
}

/// One file of the list.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    /// Its path from the root of the site.
    pub name: String,
    /// Its hash, as `integrity` takes it.
    pub revision: String,
    /// Its size.
    pub bytes: usize,
}

/// Every file of the site that belongs on the device, by name.
pub fn list(site: &Path) -> Result<Vec<File>> {
    let mut found = Vec::new();
    for name in names(site)? {
        if is_sent(&name) && !is_left_out(&name) {
            let bytes = read(&site.join(&name))?;
            found.push(File { name, revision: sha256(&bytes), bytes: bytes.len() });
        }
    }
    Ok(found)
}

/// The text of the worker that keeps these files.
pub fn worker(files: &[File]) -> Result<String> {
    let mut lines = Vec::new();
    for file in files {
        let (name, revision) =
            (serde_json::to_string(&file.name)?, serde_json::to_string(&file.revision)?);
        lines.push(format!("  [{name}, {revision}],"));
    }
    let text = PROGRAM.replace("{FILES}", &lines.join("\n"));
    Ok(text.replace("{VERSION}", &short_hash(text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::{list, worker};
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::PathBuf;

    const FILES: [(&str, &str); 7] = [
        ("forces/index.html", "all forces"),
        ("index.html", "home"),
        ("404.html", "not here"),
        ("icon.svg", "<svg/>"),
        ("check/index.html", "the check"),
        ("offline/offline.0123456789ab.js", "run();"),
        ("guide/a/index.html", "a"),
    ];
    const OTHERS: [&str; 16] = [
        "data/v2/rules.json",
        "forces/kent/index.html",
        "forces/kent/leaflet/index.html",
        "sitemap.xml",
        "share/picture.png",
        "embed/index.html",
        "cy/embed/index.html",
        "embed/embed.js",
        "_headers",
        ".htaccess",
        "sw.js",
        "sw.js.br",
        "manifest.json",
        "SHA256SUMS",
        "index.html.br",
        "guide/a/index.html.gz",
    ];

    fn site(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("precache-{name}-{}", std::process::id()));
        let others = OTHERS.iter().map(|name| (*name, "left out"));
        for (name, text) in files.iter().copied().chain(others) {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        folder
    }

    fn worker_of(name: &str, files: &[(&str, &str)]) -> String {
        let folder = site(name, files);
        let text = worker(&list(&folder).unwrap()).unwrap();
        fs::remove_dir_all(folder).unwrap();
        text
    }

    fn version(worker: &str) -> &str {
        worker.split_once("VERSION = '").unwrap().1.split_once('\'').unwrap().0
    }

    #[test]
    fn every_file_is_listed_but_the_named_ones() {
        let folder = site("all", &FILES);
        let found = list(&folder).unwrap();
        fs::remove_dir_all(folder).unwrap();
        let names: BTreeSet<&str> = found.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, FILES.iter().map(|(name, _)| *name).collect());
        let home = found.iter().find(|file| file.name == "index.html").unwrap();
        // As `printf home | openssl dgst -sha256 -binary | base64` says.
        assert_eq!(home.revision, "sha256-TqFAWIFQdzzjqs54au739ASc4QD6ZJyU+73blg8dqUI=");
        assert_eq!(home.bytes, 4);
    }

    #[test]
    fn the_order_does_not_depend_on_the_disk() {
        let mut turned = FILES;
        turned.reverse();
        let text = worker_of("order", &FILES);
        assert_eq!(text, worker_of("turned", &turned));
        let at = |name: &str| text.find(&format!("  [\"{name}\", \"sha256-")).unwrap();
        assert!(at("404.html") < at("offline/offline.0123456789ab.js"));
        assert!(at("guide/a/index.html") < at("index.html"));
        assert!(!text.contains("{FILES}") && !text.contains("{VERSION}"));
    }

    #[test]
    fn one_changed_word_makes_another_version() {
        let (before, same) = (worker_of("before", &FILES), worker_of("same", &FILES));
        let mut files = FILES;
        files[1].1 = "House";
        let after = worker_of("after", &files);
        assert_eq!(version(&before), version(&same));
        assert_eq!(version(&before).len(), 12);
        assert_ne!(version(&before), version(&after));
    }
}
