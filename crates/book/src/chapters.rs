//! The chapters, one or several to a file.

mod asked;
mod letters;
mod lists;
mod pages;
mod papers;
mod road;
mod rules_and_verdicts;
mod safety;
mod screens;
mod variants;

use crate::{Chapter, Entry};
use rules::Confidence;
use words::{Inline, PAGE_UI, Source, plain_line};

/// Every chapter, in the order in which a reviewer reads.
pub(crate) fn all() -> Vec<Chapter> {
    vec![
        chapter("safety", PAGE_UI.book_safety, safety::entries()),
        chapter("screens", PAGE_UI.book_screens, screens::entries()),
        chapter("rules", PAGE_UI.book_the_rules, rules_and_verdicts::rules()),
        chapter("verdicts", PAGE_UI.book_verdicts, rules_and_verdicts::verdicts()),
        chapter("asked", PAGE_UI.book_asked, asked::entries()),
        chapter("road", PAGE_UI.book_road, road::entries()),
        chapter("letters", PAGE_UI.book_letters, letters::entries()),
        chapter("pages", PAGE_UI.book_pages, pages::entries()),
        chapter("papers", PAGE_UI.book_papers, papers::entries()),
        chapter("page-texts", PAGE_UI.book_page_texts, screens::page_texts()),
        chapter("sources", PAGE_UI.book_sources, lists::sources()),
        chapter("words", PAGE_UI.book_words, lists::words_explained()),
        chapter("events", PAGE_UI.book_events, lists::events()),
        chapter("help", PAGE_UI.book_help, lists::help()),
        chapter("forces", PAGE_UI.book_forces, lists::forces()),
    ]
}

fn chapter(id: &str, title: &str, entries: Vec<Entry>) -> Chapter {
    Chapter { id: id.to_owned(), title: title.to_owned(), entries }
}

/// How sure we are, a source and the place in it, as one line.
fn cited(confidence: Confidence, source: Option<Source>, at: &'static str) -> String {
    plain_line(&[Inline::Cite { confidence, source, at }]).trim().to_owned()
}
