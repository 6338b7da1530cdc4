//! Every link of every page leads somewhere inside the site, and what is not there says so.

use super::browser::in_browser;
use super::host;
use super::one_file;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use words::{FORCES, PAGE_UI};

/// The HTML files of the site, by their paths from its root, in order.
pub(crate) fn pages() -> Vec<String> {
    let mut found = BTreeSet::new();
    collect(&host::dist(), &mut found);
    assert!(found.len() >= 25, "{found:?}");
    found.into_iter().collect()
}

fn collect(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|it| it == "html") {
            let name = path.strip_prefix(host::dist()).unwrap().to_str().unwrap();
            found.insert(name.to_owned());
        }
    }
}

/// All values of an attribute in a page. The pages are our own, so quotes are always there. HTML that a
/// page shows as text has no tags.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    let tags = html.split('<').filter_map(|rest| rest.split('>').next());
    let values = tags.filter_map(|tag| tag.split_once(start.as_str()));
    values.map(|(_, rest)| rest.split('"').next().unwrap()).collect()
}

/// The file that a relative address leads to, and the place in it.
fn target(page: &str, address: &str) -> (String, String) {
    let (path, place) = address.split_once('#').unwrap_or((address, ""));
    let mut parts: Vec<&str> = match path.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => page.split('/').collect(),
    };
    if path.is_empty() {
        return (page.to_owned(), place.to_owned());
    }
    parts.pop();
    for part in path.trim_start_matches('/').split('/') {
        if part == ".." {
            parts.pop().unwrap_or_else(|| panic!("{address} on {page} leads out of the site"));
        } else {
            parts.push(part);
        }
    }
    (parts.join("/"), place.to_owned())
}

#[test]
fn every_link_of_every_page_leads_to_a_page_and_a_place_on_it() {
    let pages: BTreeMap<String, String> = pages()
        .into_iter()
        .map(|page| (page.clone(), fs::read_to_string(host::dist().join(page)).unwrap()))
        .collect();
    let places = |html: &String| values(html, "id").into_iter().map(str::to_owned).collect();
    let places: BTreeMap<&str, BTreeSet<String>> =
        pages.iter().map(|(page, html)| (page.as_str(), places(html))).collect();
    let (mut faults, mut count) = (Vec::new(), 0);
    for (page, html) in &pages {
        for address in values(html, "href").into_iter().chain(values(html, "src")) {
            if ["https://", "http://", "mailto:", "tel:", "data:"]
                .iter()
                .any(|it| address.starts_with(it))
            {
                continue;
            }
            count += 1;
            let (file, place) = target(page, address);
            let found = match places.get(file.as_str()) {
                // Not a place in the page: the check reads which force to fill in.
                Some(_) if place.starts_with("force=") => {
                    file.ends_with("check/index.html")
                        && FORCES.iter().any(|force| place == format!("force={}", force.id))
                }
                Some(places) => place.is_empty() || places.contains(&place),
                None => place.is_empty() && host::dist().join(&file).is_file(),
            };
            if !found {
                faults.push(format!("{page}: {address}"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new(), "of {count} links");
    assert!(count > 300, "only {count} links were found");
}

/// The pages that have a script.
const WITH_SCRIPT: [&str; 4] =
    ["check/index.html", "asked/index.html", "embed/index.html", "offline/index.html"];

#[test]
fn every_page_has_one_first_heading_and_no_script_but_the_four_that_need_one() {
    // The one file has many parts, of which one is shown at a time.
    for page in pages().into_iter().filter(|page| page != one_file::NAME) {
        let html = fs::read_to_string(host::dist().join(&page)).unwrap();
        assert_eq!(html.matches("<h1").count(), 1, "first-level headings of {page}");
        let scripts = html.matches("<script").count();
        assert_eq!(scripts, usize::from(WITH_SCRIPT.contains(&page.as_str())), "scripts of {page}");
        // A text to be copied is no part of the page.
        let html = html.split("<textarea").map(|it| it.rsplit("</textarea>").next().unwrap());
        let html = html.collect::<String>();
        let from_files = html.matches("<script src=").count();
        assert_eq!(from_files, usize::from(page == "offline/index.html"), "{page}");
        let sealed = html.matches(" integrity=\"sha384-").count();
        let asked_openly = html.matches(" crossorigin=\"anonymous\"").count();
        let both = (from_files, from_files);
        assert_eq!((sealed, asked_openly), both, "what Integrity-Policy needs: {page}");
    }
}

#[test]
fn no_page_says_anything_on_the_console() {
    in_browser(async |browser| {
        for page in pages() {
            browser.open(&page).await;
            browser.expect_silent_console().await;
        }
    });
}

#[test]
fn a_wrong_address_gets_the_page_that_helps_on_at_any_depth() {
    in_browser(async |browser| {
        for address in ["nothing-here", "guide/nothing/here.html"] {
            browser.open(address).await;
            let heading = browser.text("document.querySelector('h1').innerText").await;
            assert_eq!(heading, PAGE_UI.not_found_title);
            browser
                .expect("performance.getEntriesByType('navigation')[0].responseStatus === 404")
                .await;
            browser.click("main li:first-child a").await;
            browser
                .until("performance.getEntriesByType('navigation')[0].responseStatus === 200")
                .await;
        }
    });
}

#[test]
fn a_link_that_an_e_mail_or_telephone_program_opens_keeps_the_page() {
    for link in ["mailto:someone@example.org", "tel:101"] {
        for page in ["index.html", "check/index.html"] {
            // A browser for each: while Chromium asks whether a program may open, it takes no click.
            in_browser(async |browser| {
                browser.open(page).await;
                let add = "const it = document.createElement('a'); it.id = 'opens'; \
                     it.textContent = 'Opens a program'; \
                     it.addEventListener('click', () => { window.clicked = true; });";
                browser.run(&format!("{add} it.href = '{link}'; document.body.prepend(it);")).await;
                browser.click("#opens").await;
                // The page would be gone by the time that the browser has run this.
                browser.run("return new Promise((done) => setTimeout(done, 500));").await;
                browser.expect("window.clicked").await;
                browser.expect_silent_console().await;
            });
        }
    }
}
