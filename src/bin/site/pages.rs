//! Every page as HTML, with the headers it needs.

use custody_image_check::content::{Block, GUIDE, PAGE_UI, SITE, SOURCES, UI};
use custody_image_check::letter::{BLANKS, Blank};
use custody_image_check::ui::links::Links;
use custody_image_check::ui::markup::el;
use custody_image_check::ui::pages::document::{Head, html, html_skipping_to};
use custody_image_check::ui::pages::{
    blank_letters, guide, home, inserts, not_found, plain, start,
};

use crate::headers::{Kind, PageRule, meta_policy};

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
    pages.extend([plain_check_page(style), blank_list_page(style)]);
    pages.extend(BLANKS.iter().map(|blank| blank_page(blank, style)));
    pages.extend(GUIDE.iter().map(|page| guide_page(page, style)));
    pages
}

/// The header rules of all pages; an index page answers at two addresses.
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
        .collect()
}

fn links(root: &'static str) -> Links {
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
    Page { kind: Kind::Check, ..page("check/index.html", html(&head, links, body), Vec::new()) }
}

fn plain_check_page(style: &str) -> Page {
    let links = links("../../");
    let policy = meta_policy(Kind::Guidance, style);
    let head = Head {
        title: PAGE_UI.plain_title,
        description: PAGE_UI.plain_lead,
        policy: &policy,
        style,
        script: None,
    };
    let skip = (plain::FIRST, PAGE_UI.skip_first);
    let html = html_skipping_to(skip, &head, links, plain::body(links));
    page("check/plain/index.html", html, Vec::new())
}

fn blank_list_page(style: &str) -> Page {
    let links = links("../");
    let policy = meta_policy(Kind::Guidance, style);
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
    let policy = meta_policy(Kind::Guidance, style);
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

fn source_links() -> Vec<String> {
    SOURCES.iter().filter_map(|source| source.link.map(ToOwned::to_owned)).collect()
}

fn has_insert(body: &[Block], name: &str) -> bool {
    body.iter().any(|block| matches!(block, Block::Insert(found) if *found == name))
}
