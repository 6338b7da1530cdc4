//! A guidance page: the answer first, then the rest, where it comes from, and when it was checked.

use super::notes;
use check::letter::long_date;
use ui::components::blocks::{blocks, inlines};
use ui::components::summary::date_words;
use ui::links::{Links, Place};
use ui::markup::{El, Text, el};
use words::{Block, GUIDE, Guidance, Inline, PAGE_UI, fill};

/// More headings than this get a list of contents.
const HEADINGS_WITHOUT_CONTENTS: usize = 3;

/// The body of a guidance page: the answer first, then what else is on the page.
pub fn body(page: &'static Guidance, links: Links) -> El {
    let is_answer = |block: &&Block| matches!(block, Block::Paragraph(_));
    let (answer, rest) = page.body.split_at(page.body.iter().take_while(is_answer).count());
    reviewed(page.title, page, links)
        .children(blocks(answer, links))
        .maybe(contents(page, links))
        .children(blocks(rest, links))
        .maybe(related(page, links))
        .maybe(notes::all(page, links))
        .child(dates(page))
}

/// An article with its title. For programs that read pages it says when the statements of a page were
/// last checked; the one file is read by people alone.
pub(super) fn reviewed(title: impl Into<Text>, page: &Guidance, links: Links) -> El {
    let (article, heading) = (el("article"), el("h1").text(title));
    match links.place {
        Place::Site(_) => article
            .attr("itemscope", "")
            .attr("itemtype", "https://schema.org/WebPage")
            .child(el("meta").attr("itemprop", "lastReviewed").attr("content", page.checked))
            .child(heading.attr("itemprop", "name")),
        Place::OneFile => article.child(heading),
    }
}

/// The one file shows a page as a whole by its address, so its headings have none of their own.
fn contents(page: &'static Guidance, links: Links) -> Option<El> {
    let headings: Vec<(&'static str, &'static [Inline])> = page
        .body
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level: 2, id, text } => Some((*id, *text)),
            _ => None,
        })
        .collect();
    if headings.len() <= HEADINGS_WITHOUT_CONTENTS || links.place == Place::OneFile {
        return None;
    }
    let items = headings.into_iter().map(|(id, text)| {
        let link = el("a").attr("href", format!("#{id}"));
        el("li").child(inlines(link, text, links))
    });
    Some(
        el("nav")
            .class("contents")
            .attr("aria-label", PAGE_UI.guide_contents)
            .child(el("p").child(el("strong").text(PAGE_UI.guide_contents)))
            .child(el("ul").children(items)),
    )
}

pub(super) fn dates(page: &Guidance) -> El {
    let days = [("checked", &*day_words(page.checked)), ("review", &*day_words(page.review_by))];
    el("p").class("hint dates").text(fill(PAGE_UI.guide_checked, &days))
}

/// A day of the content, `YYYY-MM-DD`, in words.
pub fn day_words(day: &str) -> String {
    match rules::PartialDate::parse(day) {
        Ok(rules::PartialDate::Day(date)) => long_date(date),
        _ => day.to_owned(),
    }
}

/// A year, month or day in words.
pub fn partial_words(date: &str) -> String {
    rules::PartialDate::parse(date).map_or_else(|_| date.to_owned(), date_words)
}

fn related(page: &Guidance, links: Links) -> Option<El> {
    let pages: Vec<El> = page
        .related
        .iter()
        .filter(|page| links.has(**page))
        .filter_map(|page| GUIDE.iter().find(|other| other.page == *page))
        .map(|other| el("li").child(links.to_page(other.page, other.title)))
        .collect();
    (!pages.is_empty()).then(|| {
        el("nav")
            .class("related")
            .attr("aria-label", PAGE_UI.guide_related)
            .child(el("h2").text(PAGE_UI.guide_related))
            .child(el("ul").children(pages))
    })
}
