//! The reviewer's book: everything that the project says, as one tree of entries.
//!
//! It is for a solicitor or a data protection officer, who reads each entry, ticks it and signs each
//! chapter. [`book()`] makes the tree from the tables that the site itself is made of; what typesets it,
//! as HTML or on paper, adds a place to tick to each entry and a place to sign to each chapter.
//! [`changes()`] says what is different from an earlier book.

mod changes;
mod chapters;
mod parts;
mod rule_words;
mod tree;

pub use changes::changes;
pub use rule_words::{condition, decision};
pub use tree::{Book, Chapter, Entry, Part};

use check::letter::long_date;
use rules::{REVIEW_BY, RULES_DATE};
use words::{LANGUAGE, PAGE_UI, SITE, fill};

/// The whole book of this copy and language.
pub fn book() -> Book {
    let (date, review) = (long_date(RULES_DATE), long_date(REVIEW_BY));
    Book {
        title: format!("{}: {}", SITE.name, PAGE_UI.book_title),
        language: LANGUAGE.tag.to_owned(),
        direction: LANGUAGE.direction.to_owned(),
        lead: vec![
            PAGE_UI.book_lead.to_owned(),
            fill(PAGE_UI.book_rules, &[("date", &date), ("review", &review)]),
            PAGE_UI.book_how.to_owned(),
        ],
        chapters: chapters::all(),
    }
}
