//! Every page as HTML, with the headers it needs.

use crate::pages::document::{self, Head, html, html_skipping_to};
use crate::pages::{blank_letters, guide, home, inserts, not_found, plain, start};
use check::letter::{BLANKS, Blank};
use ui::links::NEUTRAL_PAGE;
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{Block, GUIDE, PAGE_UI, SITE, SOURCES, UI};

use leptos::prelude::AnyView;

use crate::capability;
use crate::headers::{Address, Kind, headers, meta_policy};
use crate::precache::{WORKER, is_hashed};

/// A finished page.
pub(crate) struct Page {
    /// Its file below `dist/`.
    pub(crate) file: String,
    /// Its HTML.
    pub(crate) html: String,
    /// What it may do.
    pub(crate) kind: Kind,
    /// The outside addresses that it links to.
    pub(crate) links: Vec<String>,
}

/// The check's script: its address from the check page, and its integrity hash.
pub(crate) struct Script {
    /// The file name beside the check page.
    pub(crate) name: String,
    /// Its `integrity` value.
    pub(crate) integrity: String,
    /// The whole script again, in the form for a page that carries it.
    pub(crate) inline: String,
    /// The SHA-256 of the Wasm before it was packed into the script.
    pub(crate) wasm: String,
}

/// All pages of the site.
pub(crate) fn pages(style: &str, script: &Script) -> Vec<Page> {
    let mut pages = vec![home_page(style), check_page(style, script), missing_page(style)];
    pages.extend([plain_check_page(&crate::build::style(&Kind::Plain)), blank_list_page(style)]);
    pages.extend(BLANKS.iter().map(|blank| blank_page(blank, style)));
    pages.extend(GUIDE.iter().map(|page| guide_page(page, style)));
    pages
}

/// All addresses of the site: its pages, an index page at two of them, and its other files.
pub(crate) fn addresses(pages: &[Page], names: &[String]) -> Vec<Address> {
    let mut all = Vec::new();
    for page in pages {
        let file = format!("/{}", page.file);
        let folder = file.strip_suffix("index.html").map(ToOwned::to_owned);
        for path in [Some(file), folder].into_iter().flatten() {
            all.push(Address {
                path,
                kind: page.kind.clone(),
                links: page.links.clone(),
                hashed: false,
            });
        }
    }
    for name in names.iter().filter(|name| pages.iter().all(|page| page.file != **name)) {
        let kind = if name == WORKER { Kind::Worker } else { Kind::Guidance };
        let path = format!("/{name}");
        all.push(Address { path, kind, links: Vec::new(), hashed: is_hashed(name) });
    }
    all
}

/// Where this copy begins on its host: the path of its public address, `/` where none is known.
pub(crate) fn base() -> &'static str {
    SITE.address.map_or("/", path_of)
}

/// The path of an address, up to its last slash.
fn path_of(address: &'static str) -> &'static str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/");
    path.rfind('/').and_then(|at| path.get(..=at)).unwrap_or("/")
}

/// Links of a page that stands so far below the root.
pub(crate) fn links(root: &'static str) -> Links {
    Links { place: Place::Site(root), new_tab: false, insert }
}

/// The generated tables of the pages; those of headers and imports are known here alone.
pub(crate) fn insert(name: &'static str, links: Links) -> AnyView {
    match name {
        "headers" => header_table().into(),
        "imports" => import_table().into(),
        _ => inserts::insert(name, links),
    }
}

/// The headers of the check page, which has the most to lose.
fn header_table() -> El {
    let leave = vec![NEUTRAL_PAGE.to_owned()];
    let check = Address { path: String::new(), kind: Kind::Check, links: leave, hashed: false };
    let headers = headers(&[check], crate::build::style);
    let own = headers.rules.into_iter().flat_map(|rule| rule.headers);
    let rows =
        headers.everywhere.into_iter().chain(own).map(|(name, value)| {
            vec![inserts::row_head(name), el("td").child(el("code").text(value))]
        });
    inserts::table(
        PAGE_UI.header_table,
        &[PAGE_UI.header_name, PAGE_UI.header_value],
        rows.collect(),
    )
}

/// What the Wasm of the check may do, each purpose a row.
fn import_table() -> El {
    let rows = capability::allowed().iter().map(|group| {
        let names = group.names().map(|(name, means)| {
            let name = el("li").child(el("code").text(name));
            if means.is_empty() { name } else { name.text(format!(" {means}")) }
        });
        let why = el("th").attr("scope", "row").text(group.why.as_str());
        vec![why, el("td").child(el("ul").children(names))]
    });
    inserts::table(
        PAGE_UI.imports_table,
        &[PAGE_UI.imports_why, PAGE_UI.imports_what],
        rows.collect(),
    )
}

fn home_page(style: &str) -> Page {
    let links = links("");
    let policy = meta_policy(&Kind::Guidance, style);
    let head = Head {
        title: SITE.name,
        description: PAGE_UI.home_lead,
        policy: &policy,
        style,
        script: None,
    };
    page("index.html", html(&head, links, home::body(links)), Vec::new())
}

fn missing_page(style: &str) -> Page {
    // Served for any address, at any depth: only links from the root of the host can work.
    let links = links(base());
    let policy = meta_policy(&Kind::Guidance, style);
    let head = Head {
        title: PAGE_UI.not_found_title,
        description: PAGE_UI.not_found_text,
        policy: &policy,
        style,
        script: None,
    };
    page("404.html", html(&head, links, not_found::body(links)), Vec::new())
}

fn guide_page(page: &'static words::Page, style: &str) -> Page {
    let links = links("../../");
    let policy = meta_policy(&Kind::Guidance, style);
    let head = Head {
        title: page.title,
        description: page.description,
        policy: &policy,
        style,
        script: None,
    };
    let outside = if has_insert(page.body, "sources") { source_links() } else { Vec::new() };
    let file = format!("guide/{}/index.html", page.slug);
    self::page(&file, html(&head, links, guide::body(page, links)), outside)
}

fn check_page(style: &str, script: &Script) -> Page {
    // Links lead away from answers here, in the header and the footer too.
    let links = Links { new_tab: true, ..links("../") };
    let policy = meta_policy(&Kind::Check, style);
    let head = Head {
        title: UI.start_title,
        description: UI.start_lead,
        policy: &policy,
        style,
        script: Some(document::Script::File {
            address: &script.name,
            integrity: &script.integrity,
        }),
    };
    let app = el("div").id("app").child(
        el("div")
            .class("screens")
            .child(el("div").attr("data-screen", "start").child(start::waiting(links))),
    );
    let body = el("div").child(el("noscript").child(start::no_script(links))).child(app);
    let leave = vec![NEUTRAL_PAGE.to_owned()];
    Page { kind: Kind::Check, ..page("check/index.html", html(&head, links, body), leave) }
}

fn plain_check_page(style: &str) -> Page {
    let links = links("../../");
    let policy = meta_policy(&Kind::Plain, style);
    let head = Head {
        title: PAGE_UI.plain_title,
        description: PAGE_UI.plain_lead,
        policy: &policy,
        style,
        script: None,
    };
    let skip = (plain::FIRST, PAGE_UI.skip_first);
    let html = html_skipping_to(skip, &head, links, plain::body(links));
    Page { kind: Kind::Plain, ..page("check/plain/index.html", html, Vec::new()) }
}

fn blank_list_page(style: &str) -> Page {
    let links = links("../");
    let policy = meta_policy(&Kind::Guidance, style);
    let head = Head {
        title: PAGE_UI.blank_title,
        description: PAGE_UI.blank_lead,
        policy: &policy,
        style,
        script: None,
    };
    page("letters/index.html", html(&head, links, blank_letters::list(links)), Vec::new())
}

fn blank_page(blank: &Blank, style: &str) -> Page {
    let links = links("../../");
    let policy = meta_policy(&Kind::Guidance, style);
    let title = blank_letters::title(blank);
    let head = Head {
        title: &title,
        description: PAGE_UI.blank_lead,
        policy: &policy,
        style,
        script: None,
    };
    let file = format!("letters/{}/index.html", blank.slug);
    page(&file, html(&head, links, blank_letters::letter(blank, links)), Vec::new())
}

fn page(file: &str, html: String, links: Vec<String>) -> Page {
    Page { file: file.to_owned(), html, kind: Kind::Guidance, links }
}

pub(crate) fn source_links() -> Vec<String> {
    SOURCES.iter().filter_map(|source| source.link.map(ToOwned::to_owned)).collect()
}

fn has_insert(body: &[Block], name: &str) -> bool {
    body.iter().any(|block| matches!(block, Block::Insert(found) if *found == name))
}

#[cfg(test)]
mod tests {
    use super::path_of;

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
}
