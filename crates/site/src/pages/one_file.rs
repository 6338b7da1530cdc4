//! The one file: the whole check, the plain check, the letters and the main guidance in one page.
//!
//! The address names the part that is shown; without one the check is. The plain check is what a
//! reader sees until the app has started, and all they need if it never does.

mod cited;
mod leaf;
pub mod letters;

use super::{asked_plain, blank_letters, guide, inserts, plain};
use cited::pages;
use leaf::leaf;
use ui::links::{ASKED, ELSEWHERE, Links, ONE_FILE, Place};
use ui::markup::{El, el};
use words::{GlossaryWord, PAGE_UI, SourceRecord};

/// The id of the part with both checks.
const CHECK: &str = "check";

/// The body of the file.
pub fn body(links: Links) -> El {
    // What comes after a part is shown with it or hidden for it by rules that old browsers know.
    el("div")
        .children(letters::all(links))
        .child(leaf("letters".to_owned(), "").child(blank_letters::list(links)))
        .children(
            pages().map(|page| leaf(page.page.slug.to_owned(), "").child(guide::body(page, links))),
        )
        .children(cited::glossary().map(|entry| word(entry, links)))
        .children(cited::sources().map(source))
        .child(what_is_here(links))
        .child(asked(links))
        .children(asked_plain::steps(links, plain::part_count(Place::OneFile)))
        .child(el("p").class("to-check").child(links.to(links.check(), PAGE_UI.one_file_to_check)))
        .child(check(links))
}

/// How many parts the steps without script have, of the check and of what comes after asking.
pub fn part_count() -> usize {
    plain::part_count(Place::OneFile) + asked_plain::part_count()
}

/// Where the steps after asking begin.
fn asked(links: Links) -> El {
    leaf(ASKED.to_owned(), "")
        .child(el("h1").text(PAGE_UI.asked_plain_title))
        .child(asked_plain::intro(links))
}

/// Both checks; the app takes the place of the first when it starts.
fn check(links: Links) -> El {
    let notice = el("div")
        .class("notice")
        .child(el("p").text(PAGE_UI.one_file_lead))
        .child(el("p").child(links.to(format!("#{ELSEWHERE}"), PAGE_UI.one_file_contents)));
    el("div")
        .id(CHECK)
        .class("check")
        .child(el("div").id("app").attr("data-place", ONE_FILE))
        .child(notice)
        .child(plain::body(links))
}

fn word(word: &GlossaryWord, links: Links) -> El {
    let cites = word
        .sources
        .iter()
        .map(|source| el("span").text(" ").child(links.to(links.source(*source), source.short)));
    leaf(format!("word-{}", word.id), "")
        .child(el("h1").text(word.term))
        .child(el("p").text(word.meaning).children(cites))
}

fn source(source: &'static SourceRecord) -> El {
    let link = source.link.map(|link| {
        el("p").child(
            el("a").attr("href", link).attr("rel", "noopener noreferrer").text(PAGE_UI.source_open),
        )
    });
    leaf(format!("source-{}", source.source.id), "")
        .child(el("h1").text(source.title))
        .child(el("p").text(inserts::about(source)))
        .maybe(link)
}

/// What the file has; also where links lead whose page it does not have.
fn what_is_here(links: Links) -> El {
    let pages = pages().map(|page| el("li").child(links.to_page(page.page, page.title)));
    let letters = links.to(links.blank_letter(None), PAGE_UI.blank_title);
    let plain = links.to(links.plain_check(), PAGE_UI.plain_title);
    let asked = links.to(links.plain_asked(), PAGE_UI.asked_plain_title);
    let first = [plain, asked, letters].map(|link| el("li").child(link));
    leaf(ELSEWHERE.to_owned(), "")
        .child(el("h1").text(PAGE_UI.one_file_contents))
        .child(el("p").text(PAGE_UI.one_file_has))
        .child(el("ul").children(first).children(pages))
        .child(el("h2").text(PAGE_UI.one_file_elsewhere))
        .child(el("p").text(PAGE_UI.one_file_elsewhere_text))
}
