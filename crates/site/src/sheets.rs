//! Every page of the site, a row each.

use crate::address::base;
use crate::files::write;
use crate::kind::{Kind, Program};
use crate::languages::folder;
use crate::page::PageFile;
use crate::pages::document::{Around, Script};
use crate::pages::inserts::{embed, forces, outside};
use crate::pages::papers::Print;
use crate::pages::{
    all_pages, asked, asked_plain, blank_letters, force, guide, home, not_found, papers, plain,
    road_letters, start,
};
use crate::sheet::{Sheet, links};
use anyhow::{Context as _, Result};
use check::letter::{BLANKS, Blank};
use paper_words::Whom;
use road::letter::RoadBlank;
use std::path::Path;
use std::sync::LazyLock;
use ui::links::Links;
use words::{
    ASKED_UI, FORCE_RECORDS, ForceRecord, GUIDE, Guidance, LANGUAGE, PAGE_UI, SITE, UI, page,
};

/// Every page made, but for `offline` and the one file. Those of programs have these scripts: that of the
/// check, and that of the app for those who have already asked.
pub fn pages([check, asked]: [&str; 2]) -> Vec<PageFile> {
    let of_program = |program| match program {
        Program::Check => Script::Inline(check),
        Program::Asked => Script::Inline(asked),
    };
    let made = sheets().into_iter().map(|sheet| {
        let script = sheet.kind.program().map(of_program);
        sheet.page(script)
    });
    made.collect()
}

/// The one file, with its script.
pub fn one_file(script: &str) -> PageFile {
    crate::one_file::page(script)
}

/// The files of all pages that search engines may list, from the root of their language's pages.
pub fn listed() -> Vec<String> {
    sheets().into_iter().filter(|sheet| sheet.is_listed).map(|sheet| sheet.file).collect()
}

/// Writes the page on installing a copy as it stands at the top of a release, beside the folder `site`.
pub fn write_install(file: &Path) -> Result<()> {
    let page = GUIDE.iter().find(|it| it.page == page::INSTALL).context("the page is hidden")?;
    let sheet = Sheet { links: links("site/"), has_twins: false, ..guide_sheet(page) };
    write(file, sheet.page(None).html.as_bytes())
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
            kind: Kind::Asked,
            links: Links { new_tab: true, ..links("../") },
            ..Sheet::new("asked/index.html", ASKED_UI.start_title, ASKED_UI.start_lead, asked::body)
        },
        Sheet {
            kind: Kind::Embed,
            links: Links { new_tab: true, ..links("../") },
            around: Around::Frame,
            is_listed: false,
            ..Sheet::new(crate::embed::PAGE, UI.start_title, UI.start_lead, start::framed)
        },
        Sheet {
            // Served for any address, at any depth: only links from the root of the host can work.
            links: links(home()),
            has_twins: false,
            is_listed: false,
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
        Sheet {
            kind: Kind::Plain,
            skip: Some((asked_plain::FIRST, PAGE_UI.skip_first)),
            ..Sheet::new(
                "asked/plain/index.html",
                PAGE_UI.asked_plain_title,
                PAGE_UI.asked_plain_lead,
                asked_plain::body,
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
    sheets.extend(road::letter::BLANKS.iter().map(road_blank_sheet));
    sheets.push(Sheet::new(
        "papers/index.html",
        PAGE_UI.papers_title,
        PAGE_UI.papers_lead,
        papers::list,
    ));
    sheets.extend(papers::PRINTS.iter().map(paper_sheet));
    sheets.extend(GUIDE.iter().map(guide_sheet));
    sheets.extend(FORCE_RECORDS.iter().map(force_sheet));
    sheets.extend(FORCE_RECORDS.iter().filter_map(leaflet_sheet));
    sheets
}

fn blank_sheet(blank: &'static Blank) -> Sheet {
    let file = format!("letters/{}/index.html", blank.slug);
    let body = move |links| blank_letters::letter(blank, links);
    Sheet::new(file, blank_letters::title(blank), PAGE_UI.blank_lead, body)
}

fn road_blank_sheet(blank: &'static RoadBlank) -> Sheet {
    let file = format!("letters/{}/index.html", blank.slug);
    let body = move |links| road_letters::letter(blank, links);
    Sheet::new(file, road_letters::title(blank), PAGE_UI.blank_lead, body)
}

fn paper_sheet(print: &'static Print) -> Sheet {
    let file = format!("papers/{}/index.html", print.slug);
    let title = format!("{} – {}", print.label(), PAGE_UI.papers_title);
    Sheet::new(file, title, print.description(), |_| papers::paper(print, &Whom::of_this_copy()))
}

fn guide_sheet(page: &'static Guidance) -> Sheet {
    let file = format!("{}/index.html", page.page.folder);
    let outside = outside::of_page(page);
    let kind = if embed::is_shown_on(page) { Kind::Preview } else { Kind::Guidance };
    let body = move |links| guide::body(page, links);
    Sheet { outside, kind, ..Sheet::new(file, page.title, page.description, body) }
}

fn force_sheet(record: &'static ForceRecord) -> Sheet {
    let body = move |links| force::body(record, links);
    Sheet {
        // The same list as that of all forces: one rule of a host covers the whole folder.
        outside: forces::outside(),
        ..Sheet::new(force::file(record), force::title(record), force::description(record), body)
    }
}

fn leaflet_sheet(record: &'static ForceRecord) -> Option<Sheet> {
    let body = move |_| papers::leaflet_of(&record.force);
    let [leaflet, ..] = &papers::PRINTS;
    let title = force::leaflet_title(record);
    let sheet = Sheet::new(force::leaflet_file(record)?, title, leaflet.description(), body);
    Some(Sheet { outside: forces::outside(), ..sheet })
}

/// Where the pages of this language begin on the copy's host.
fn home() -> &'static str {
    static HOME: LazyLock<String> = LazyLock::new(|| [base(), &folder(&LANGUAGE)].concat());
    &HOME
}

#[cfg(test)]
mod tests {
    use super::{one_file, pages, sheets};
    use crate::kind::Kind;
    use std::collections::{BTreeMap, BTreeSet};
    use words::SITE;

    /// The outside addresses that a page's body links to. What its head says of itself is no link.
    fn links_of(html: &str) -> BTreeSet<String> {
        let body = html.split_once("<body").map_or(html, |(_, body)| body);
        let tags = body.split("<a ").skip(1).filter_map(|rest| rest.split('>').next());
        let links = tags.filter_map(|tag| tag.split_once("href=\"http"));
        let links = links.filter_map(|(_, rest)| rest.split('"').next());
        links.map(|rest| format!("http{rest}").replace("&amp;", "&")).collect()
    }

    /// Every outside address that a page links to is on its list, and nothing else is: no rule of a
    /// host lets a page reach more than its links. Pages that share a folder share its list.
    #[test]
    fn each_page_may_reach_what_it_links_to_and_no_more() {
        let mut lists: BTreeMap<BTreeSet<String>, BTreeSet<String>> = BTreeMap::new();
        for page in pages(["", ""]).into_iter().chain([one_file("")]) {
            let links = links_of(&without_texts_to_copy(&page.html));
            let mut listed: BTreeSet<String> = page.outside.iter().cloned().collect();
            if page.file != crate::embed::PAGE {
                listed.insert(SITE.neutral_page.to_owned());
            }
            assert_eq!(links.difference(&listed).count(), 0, "{}: {links:?}", page.file);
            // The one file may reach all sources, since its check names any of them.
            if page.file != "custody-image-check.html" {
                lists.entry(listed).or_default().extend(links);
            }
        }
        assert!(lists.len() >= 4, "pages without links, sources, help, forces");
        for (listed, links) in lists {
            assert_eq!(links, listed);
        }
    }

    /// Text alone may have a long list: a script could use it to send something away.
    #[test]
    fn no_page_of_the_site_with_a_script_may_reach_an_outside_address() {
        for sheet in sheets().iter().filter(|sheet| sheet.kind != Kind::Guidance) {
            assert_eq!(sheet.outside, Vec::<String>::new(), "{}", sheet.file);
        }
        for page in pages(["let it = 1;", "let it = 1;"]) {
            assert!(page.outside.is_empty() || !page.html.contains("<script"), "{}", page.file);
        }
    }

    /// What stands in fields to be copied leads nowhere from here.
    fn without_texts_to_copy(html: &str) -> String {
        let mut parts = html.split("<textarea");
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |html, rest| html + rest.split("</textarea>").nth(1).unwrap_or_default())
    }

    #[test]
    fn each_page_has_a_file_of_its_own() {
        let sheets = sheets();
        let files: BTreeSet<&str> = sheets.iter().map(|sheet| sheet.file.as_str()).collect();
        assert_eq!(files.len(), sheets.len());
        assert!(files.contains("sources/index.html") && files.contains("get-help/index.html"));
    }
}
