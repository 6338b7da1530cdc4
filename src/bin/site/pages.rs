//! Every page as HTML, with the headers it needs.

use custody_image_check::content::{Block, GUIDE, PAGE_UI, SITE, SOURCES, UI};
use custody_image_check::ui::guard::NEUTRAL_PAGE;
use custody_image_check::ui::links::Links;
use custody_image_check::ui::markup::el;
use custody_image_check::ui::pages::document::{Head, html};
use custody_image_check::ui::pages::{guide, home, inserts, not_found, start};

use crate::headers::{Kind, PageRule, meta_policy};
use crate::precache::WORKER;

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
}

/// All pages of the site.
pub(crate) fn pages(style: &str, script: &Script) -> Vec<Page> {
    let mut pages = vec![home_page(style), check_page(style, script), missing_page(style)];
    pages.extend(GUIDE.iter().map(|page| guide_page(page, style)));
    pages
}

/// The header rules of all pages and of the worker; an index page answers at two addresses.
pub(crate) fn rules(pages: &[Page]) -> Vec<PageRule> {
    pages
        .iter()
        .flat_map(|page| {
            let path = format!("/{}", page.file);
            let folder = path.strip_suffix("index.html").map(ToOwned::to_owned);
            [Some(path), folder].into_iter().flatten().map(|path| PageRule {
                path,
                kind: page.kind,
                links: page.links.clone(),
            })
        })
        .chain([PageRule { path: format!("/{WORKER}"), kind: Kind::Worker, links: Vec::new() }])
        .collect()
}

/// Links of a page that stands so far below the root.
pub(crate) fn links(root: &'static str) -> Links {
    Links { root, new_tab: false, insert: inserts::insert }
}

fn home_page(style: &str) -> Page {
    let links = links("");
    let policy = meta_policy(Kind::Guidance, style);
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
    let links = links("/");
    let policy = meta_policy(Kind::Guidance, style);
    let head = Head {
        title: PAGE_UI.not_found_title,
        description: PAGE_UI.not_found_text,
        policy: &policy,
        style,
        script: None,
    };
    page("404.html", html(&head, links, not_found::body(links)), Vec::new())
}

fn guide_page(page: &'static custody_image_check::content::Page, style: &str) -> Page {
    let links = links("../../");
    let policy = meta_policy(Kind::Guidance, style);
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
    let links = links("../");
    let policy = meta_policy(Kind::Check, style);
    let head = Head {
        title: UI.start_title,
        description: UI.start_lead,
        policy: &policy,
        style,
        script: Some((&script.name, &script.integrity)),
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

fn page(file: &str, html: String, links: Vec<String>) -> Page {
    Page { file: file.to_owned(), html, kind: Kind::Guidance, links }
}

fn source_links() -> Vec<String> {
    SOURCES.iter().filter_map(|source| source.link.map(ToOwned::to_owned)).collect()
}

fn has_insert(body: &[Block], name: &str) -> bool {
    body.iter().any(|block| matches!(block, Block::Insert(found) if *found == name))
}
