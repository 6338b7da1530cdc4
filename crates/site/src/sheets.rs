//! Every page of the site, a row each, and how a row becomes a page.

use crate::files::sha256;
use crate::kind::{Hashes, Kind};
use crate::languages::folder;
use crate::page::Page;
use crate::pages::document::{self, Head, SKIP, Script};
use crate::pages::{
    all_pages, blank_letters, guide, home, inserts, not_found, notes, plain, start,
};
use crate::style::style;
use check::letter::{BLANKS, Blank};
use ui::links::{Links, Place};
use ui::markup::El;
use words::{Block, GUIDE, Guidance, LANGUAGE, PAGE_UI, PUBLISHER, SITE, SOURCES, UI};

/// A page as a row: where it stands, what it says, what it may do.
pub(crate) struct Sheet {
    /// Its file below `dist/`.
    pub(crate) file: String,
    /// Its title, without the site's name.
    pub(crate) title: String,
    /// One sentence for search results.
    pub(crate) description: &'static str,
    /// What it may do.
    pub(crate) kind: Kind,
    /// How its links are written.
    pub(crate) links: Links,
    /// The outside addresses that it links to.
    pub(crate) outside: Vec<String>,
    /// Where the link that skips the header leads, and what it says.
    pub(crate) skip: Option<(&'static str, &'static str)>,
    /// Whether other languages have it at the same place in their folder.
    pub(crate) has_twins: bool,
    /// Makes its body.
    pub(crate) body: Box<dyn FnOnce(Links) -> El>,
}

impl Sheet {
    /// A page of text that links to no outside address.
    pub(crate) fn new(
        file: impl Into<String>,
        title: impl Into<String>,
        description: &'static str,
        body: impl FnOnce(Links) -> El + 'static,
    ) -> Self {
        let file = file.into();
        Self {
            links: links(root_from(&file)),
            file,
            title: title.into(),
            description,
            kind: Kind::Guidance,
            outside: Vec::new(),
            skip: Some(SKIP),
            has_twins: true,
            body: Box::new(body),
        }
    }

    /// The page that a row stands for.
    pub(crate) fn page(self, script: Option<Script<'_>>) -> Page {
        let style = style(self.kind);
        let in_page = match script {
            Some(Script::Inline(text)) => sha256(text.as_bytes()),
            _ => String::new(),
        };
        let hashes = Hashes { style: &sha256(style.as_bytes()), script: &in_page };
        let policy = self.kind.policy(&hashes);
        let head = Head {
            file: self.has_twins.then_some(self.file.as_str()),
            title: &self.title,
            description: self.description,
            policy: &policy,
            style: &style,
            script,
            skip: self.skip,
        };
        let html = document::html(&head, self.links, (self.body)(self.links));
        Page {
            file: folder(&LANGUAGE) + &self.file,
            html,
            kind: self.kind,
            policy,
            outside: self.outside,
        }
    }
}

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
    let outside = outside(page);
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

/// The way from a file to the root of the site.
fn root_from(file: &str) -> &'static str {
    const UP: &str = "../../../../";
    UP.get(..3 * file.matches('/').count()).unwrap_or(UP)
}

/// Links of a page from which the way to the root is this.
pub(crate) fn links(root: &'static str) -> Links {
    Links { place: Place::Site(root), new_tab: false, insert: inserts::insert, note: notes::sign }
}

/// The addresses of all sources.
pub(crate) fn source_links() -> Vec<String> {
    SOURCES.iter().filter_map(|source| source.link.map(ToOwned::to_owned)).collect()
}

/// The outside addresses that a page's lists lead to.
pub(crate) fn outside(page: &Guidance) -> Vec<String> {
    let inserts = page.body.iter().filter_map(|block| match block {
        Block::Insert(insert) => Some(*insert),
        Block::Paragraph(_)
        | Block::Heading { .. }
        | Block::List { .. }
        | Block::Quote(_)
        | Block::Table { .. } => None,
    });
    inserts.flat_map(inserts::outside).collect()
}

#[cfg(test)]
mod tests {
    use super::{one_file, pages, path_of, root_from, sheets};
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

    #[test]
    fn the_way_to_the_root_is_as_long_as_the_file_is_deep() {
        for (file, root) in
            [("index.html", ""), ("sources/index.html", "../"), ("guide/a/index.html", "../../")]
        {
            assert_eq!(root_from(file), root, "{file}");
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
