//! Pages of several languages beside each other, and what each of them may do.
//! `scripts/second-language.sh` runs this once more, on a site that has a second language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use site::embed;
use site::languages::{folder, up};
use site::precache;
use words::{LANGUAGES, Language};

use crate::headers::definition;
use crate::servers::built;
use crate::{dist, names};

/// A page of the site as it was written.
struct Written {
    file: String,
    /// Its file from the root of its language.
    own: String,
    language: &'static Language,
    html: String,
}

/// Every page of every language, but for the one file, which has the same words once more.
fn pages() -> Vec<Written> {
    let files = names(&dist()).into_iter().filter(|file| file.ends_with(".html"));
    let pages = files.filter(|file| !file.ends_with("custody-image-check.html")).map(|file| {
        let of_others = LANGUAGES.iter().skip(1);
        let other = of_others.into_iter().find(|it| file.starts_with(&folder(it)));
        let language = other.unwrap_or(&LANGUAGES[0]);
        let own = file.strip_prefix(&folder(language)).unwrap().to_owned();
        let html = fs::read_to_string(dist().join(&file)).unwrap();
        Written { file, own, language, html }
    });
    pages.collect()
}

/// The attribute of each element that starts like this.
fn values<'a>(html: &'a str, element: &str, attribute: &str) -> Vec<&'a str> {
    let elements = html.split(element).skip(1).filter_map(|rest| rest.split('>').next());
    elements
        .filter_map(|tag| tag.split_once(&format!(" {attribute}=\"")))
        .filter_map(|(_, rest)| rest.split('"').next())
        .collect()
}

/// The file that an address leads to, seen from another; it may stand at the root of the host.
fn resolved(file: &str, address: &str) -> String {
    let mut parts: Vec<&str> =
        if address.starts_with('/') { vec![] } else { file.split('/').collect() };
    parts.pop();
    for part in address.trim_start_matches('/').split('/') {
        match part {
            ".." => drop(parts.pop().expect("a folder to go up from")),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn resolved_all(page: &Written, addresses: Vec<&str>) -> BTreeSet<String> {
    addresses.into_iter().map(|it| resolved(&page.file, it)).collect()
}

/// The part of a page that leads to the other languages.
fn switch(html: &str) -> &str {
    let list = html.split_once("<ul class=\"languages\">").map(|(_, rest)| rest);
    list.and_then(|rest| rest.split("</ul>").next()).unwrap_or_default()
}

#[test]
fn each_language_has_the_same_pages_in_its_language_and_direction() {
    for page in pages() {
        let html =
            format!("<html lang=\"{}\" dir=\"{}\">", page.language.tag, page.language.direction);
        assert!(page.html.contains(&html), "{}", page.file);
    }
    let of = |language: &'static Language| -> BTreeSet<String> {
        pages().into_iter().filter(|it| it.language == language).map(|it| it.own).collect()
    };
    for language in LANGUAGES {
        assert_eq!(of(language), of(&LANGUAGES[0]), "{}", language.code);
        assert!(dist().join(folder(language)).join("custody-image-check.html").exists());
    }
}

#[test]
fn each_page_leads_to_its_twin_in_every_language() {
    for page in pages().iter().filter(|page| page.own != "404.html") {
        let twins: BTreeSet<String> = LANGUAGES.iter().map(|it| folder(it) + &page.own).collect();
        let alternates = values(&page.html, "<link rel=\"alternate\"", "href");
        let several = if LANGUAGES.len() > 1 { twins } else { BTreeSet::new() };
        assert_eq!(resolved_all(page, alternates), several, "{}", page.file);
        let list = switch(&page.html);
        // Which language a frame has says the page around it.
        let is_switched = page.own != embed::PAGE;
        let others = several.iter().filter(|file| is_switched && **file != page.file);
        let others = others.cloned().collect();
        assert_eq!(resolved_all(page, values(list, "<a", "href")), others, "{}", page.file);
        assert!(several.iter().all(|file| dist().join(file).exists()), "{}", page.file);
        // From an app a link must not take the answers with it.
        let new_tab = list.contains("target=\"_blank\"");
        let is_app = ["check/index.html", "asked/index.html"].contains(&page.own.as_str());
        assert_eq!(new_tab, is_app && LANGUAGES.len() > 1, "{}", page.file);
    }
}

/// Hosts send the one at the root for any address that does not exist.
#[test]
fn the_page_for_unknown_addresses_leads_to_the_start_in_each_language() {
    for page in pages().iter().filter(|page| page.own == "404.html") {
        let starts = LANGUAGES.iter().filter(|it| *it != page.language);
        let starts: BTreeSet<String> = starts.map(|it| folder(it) + "index.html").collect();
        assert_eq!(resolved_all(page, values(switch(&page.html), "<a", "href")), starts);
    }
}

#[test]
fn each_link_inside_the_site_leads_to_a_file() {
    for page in pages() {
        let addresses =
            values(&page.html, "<", "href").into_iter().chain(values(&page.html, "<", "src"));
        for address in addresses.filter(|it| !it.contains(':') && !it.starts_with('#')) {
            let (file, _) = address.split_once('#').unwrap_or((address, ""));
            let file = resolved(&page.file, file);
            assert!(dist().join(&file).is_file(), "{}: {address}", page.file);
        }
    }
    assert!(up().is_empty(), "this test was built with English words");
}

/// The outside addresses of a page as its allow-list may have them: without signs of patterns.
fn bare(address: &str) -> String {
    let address = address.replace("&amp;", "&");
    let (address, _) = address.split_once('#').unwrap_or((&address, ""));
    address.replace(['\\', '?'], "")
}

/// No page gets the headers of another: its policy is the one in it, and only the page for frames may be
/// framed. Its allow-list has its links, or those of all pages that share the list with it.
#[test]
fn each_page_has_the_headers_that_it_needs_and_no_more() {
    let definition = definition(&built("languages"), "");
    let mut linked: BTreeMap<BTreeSet<String>, BTreeSet<String>> = BTreeMap::new();
    for page in pages() {
        let own = definition.own(&format!("/{}", page.file));
        let policy = values(&page.html, "<meta http-equiv", "content")[0].replace("&#39;", "'");
        let framed = match page.own.as_str() {
            embed::PAGE => "; frame-ancestors *",
            _ => "; frame-ancestors 'none'",
        };
        assert_eq!(own["Content-Security-Policy"], policy + framed, "{}", page.file);
        let links =
            values(&page.html, "<a", "href").into_iter().filter(|it| it.starts_with("http"));
        let links: BTreeSet<String> = links.map(bare).collect();
        let listed = own["Connection-Allowlist"].split('"').filter(|it| it.starts_with("http"));
        let listed: BTreeSet<String> = listed.map(bare).collect();
        assert!(links.is_subset(&listed), "{}: {links:?}", page.file);
        linked.entry(listed).or_default().extend(links);
    }
    for (listed, links) in linked {
        assert_eq!(listed, links);
    }
}

/// A device keeps what its reader reads.
#[test]
fn each_worker_keeps_the_files_of_its_language() {
    for language in LANGUAGES {
        let root = dist().join(folder(language));
        let mut files = precache::list(&root).unwrap();
        let others: Vec<String> =
            LANGUAGES.iter().map(folder).filter(|it| !it.is_empty()).collect();
        files.retain(|it| !others.iter().any(|folder| it.name.starts_with(folder)));
        let written = fs::read_to_string(root.join(site::files::WORKER)).unwrap();
        assert_eq!(written, precache::worker(&files).unwrap(), "{}", language.code);
    }
}

#[test]
fn the_manifest_names_every_file_and_the_wasm_of_each_program_in_every_language() {
    let text = fs::read_to_string(dist().join("manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
    let lists = ["files", "not-sent"].map(|list| manifest[list].as_object().unwrap());
    let named: BTreeSet<&str> =
        lists.into_iter().flat_map(|list| list.keys()).map(String::as_str).collect();
    let found = names(&dist());
    let found = found.iter().map(String::as_str);
    let found: BTreeSet<&str> =
        found.filter(|it| !it.starts_with("manifest.json") && *it != "SHA256SUMS").collect();
    assert_eq!(named, found);
    let wasm = manifest.as_object().unwrap().keys().filter(|key| key.starts_with("wasm"));
    // Two programs, the check and the app for those who have already asked, in each.
    assert_eq!(wasm.count(), 2 * LANGUAGES.len());
}
