//! Every page of the site, a row each.

use crate::kind::Kind;
use crate::page::Page;
use crate::pages::document::Script;
use crate::pages::{
    all_pages, blank_letters, guide, home, inserts::outside, not_found, plain, start,
};
use crate::sheet::{Sheet, links};
use check::letter::{BLANKS, Blank};
use ui::links::Links;
use words::{GUIDE, Guidance, PAGE_UI, PUBLISHER, SITE, UI};

/// The same pages made, the check's with its script.
pub fn pages(script: &str) -> Vec<Page> {
    let script_of = |sheet: &Sheet| (sheet.kind == Kind::Check).then_some(Script::Inline(script));
    sheets()
        .into_iter()
        .map(|sheet| {
            let script = script_of(&sheet);
            sheet.page(script)
        })
        .collect()
}

/// The one file, with its script.
pub fn one_file(script: &str) -> Page {
    crate::one_file::page(script)
}

/// The pages of the site but for two that speak of all others, or hold them: `offline` and `one_file`
/// make these.
fn sheets() -> Vec<Sheet> {
    let mut sheets = vec![
        Sheet::new("index.html", SITE.name, PAGE_UI.home_lead, home::body),
        Sheet {
            kind: Kind::Check,
            // Links lead away from answers here, in the header and the footer too.
            links: Links { new_tab: true, ..links("../") },
            ..Sheet::new("check/index.html", UI.start_title, UI.start_lead, start::body)
        },
        Sheet {
            // Served for any address, at any depth: only links from the root of the host can work.
            links: links(base()),
            has_twins: false,
            ..Sheet::new(
                "404.html",
                PAGE_UI.not_found_title,
                PAGE_UI.not_found_text,
                not_found::body,
            )
        },
        Sheet {
            kind: Kind::Plain,
            skip: Some((plain::FIRST, PAGE_UI.skip_first)),
            ..Sheet::new(
                "check/plain/index.html",
                PAGE_UI.plain_title,
                PAGE_UI.plain_lead,
                plain::body,
            )
        },
        Sheet::new(
            "all-pages/index.html",
            PAGE_UI.all_pages_title,
            PAGE_UI.all_pages_lead,
            all_pages::body,
        ),
        Sheet::new(
            "letters/index.html",
            PAGE_UI.blank_title,
            PAGE_UI.blank_lead,
            blank_letters::list,
        ),
    ];
    sheets.extend(BLANKS.iter().map(blank_sheet));
    sheets.extend(GUIDE.iter().map(guide_sheet));
    sheets
}

fn blank_sheet(blank: &'static Blank) -> Sheet {
    let file = format!("letters/{}/index.html", blank.slug);
    let body = move |links| blank_letters::letter(blank, links);
    Sheet::new(file, blank_letters::title(blank), PAGE_UI.blank_lead, body)
}

fn guide_sheet(page: &'static Guidance) -> Sheet {
    let file = format!("{}/index.html", page.page.folder);
    let outside = outside::of_page(page);
    let body = move |links| guide::body(page, links);
    Sheet { outside, ..Sheet::new(file, page.title, page.description, body) }
}

/// Where this copy begins on its host: the path of its public address, `/` where none is known.
pub(crate) fn base() -> &'static str {
    PUBLISHER.address.map_or("/", path_of)
}

/// The path of an address, up to its last slash.
fn path_of(address: &'static str) -> &'static str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/");
    path.rfind('/').and_then(|at| path.get(..=at)).unwrap_or("/")
}

#[cfg(test)]
mod tests {
    use super::{one_file, pages, path_of, sheets};
    use std::collections::BTreeSet;
    use words::SITE;

    #[test]
    fn the_missing_page_links_from_where_the_copy_begins() {
        for (address, path) in [
            ("https://example.org", "/"),
            ("https://example.org/", "/"),
            ("https://example.org/photos/", "/photos/"),
            ("https://example.org/photos/index.html", "/photos/"),
        ] {
            assert_eq!(path_of(address), path, "{address}");
        }
    }

    /// Every outside address that a page links to is on its list, and nothing else is: no rule of a
    /// host lets a page reach more than its links.
    #[test]
    fn each_page_may_reach_what_it_links_to_and_no_more() {
        for page in pages("").into_iter().chain([one_file("")]) {
            let links = page.html.split(" href=\"http").skip(1);
            let links = links.filter_map(|rest| rest.split('"').next());
            let links: BTreeSet<String> =
                links.map(|rest| format!("http{rest}").replace("&amp;", "&")).collect();
            let mut listed: BTreeSet<String> = page.outside.iter().cloned().collect();
            listed.insert(SITE.neutral_page.to_owned());
            assert_eq!(links.difference(&listed).count(), 0, "{}: {links:?}", page.file);
            // The one file may reach all sources, since its check names any of them.
            if page.file != "custody-image-check.html" {
                assert_eq!(links, listed, "{}", page.file);
            }
        }
    }

    #[test]
    fn each_page_has_a_file_of_its_own() {
        let sheets = sheets();
        let files: BTreeSet<&str> = sheets.iter().map(|sheet| sheet.file.as_str()).collect();
        assert_eq!(files.len(), sheets.len());
        assert!(files.contains("sources/index.html") && files.contains("get-help/index.html"));
    }
}
