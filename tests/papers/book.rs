//! The reviewer's book as PDF: tagged, on A4, with every entry in the order of the book.

use crate::read::Pdf;
use book::book;
use papers::reviewers_book::pages;
use papers::typeset::pdf;
use std::sync::OnceLock;
use words::PAGE_UI;

/// The bytes, and what a reader finds in them.
fn the_book() -> &'static (Vec<u8>, Pdf) {
    static BOOK: OnceLock<(Vec<u8>, Pdf)> = OnceLock::new();
    BOOK.get_or_init(|| {
        let bytes = pdf(&pages(&book()).expect("a book")).expect("a tagged PDF");
        let read = Pdf::read(&bytes);
        (bytes, read)
    })
}

/// Without spaces: where a line ends, a reader may find one too many.
fn without_spaces(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

#[test]
fn every_chapter_and_entry_is_a_heading_in_the_order_of_the_book() {
    let (_, pdf) = the_book();
    let book = book();
    let headings: Vec<String> = pdf
        .tags
        .iter()
        .filter(|tag| tag.role == "H1" || tag.role == "H2")
        .map(|tag| without_spaces(&tag.text))
        .collect();
    let mut expected = Vec::new();
    for chapter in &book.chapters {
        expected.push(without_spaces(&chapter.title));
        let entries = chapter.entries.iter().map(|it| format!("{} {}", it.title, it.id));
        expected.extend(entries.map(|entry| without_spaces(&entry)));
    }
    let first = headings.iter().position(|it| *it == expected[0]).expect("the first chapter");
    assert_eq!(headings[first..], expected);
}

#[test]
fn every_entry_can_be_ticked_and_every_chapter_signed() {
    let (_, pdf) = the_book();
    let (book, text) = (book(), without_spaces(&pdf.text));
    let count = |words: &str| text.matches(&without_spaces(words)).count();
    // Each of the two texts stands in the chapter of short texts once more.
    assert_eq!(count(PAGE_UI.book_change), book.entries().count() + 1);
    assert_eq!(count(PAGE_UI.book_signed), book.chapters.len() + 1);
}

#[test]
fn it_is_on_a4_in_its_language_and_the_same_each_time() {
    let (bytes, read) = the_book();
    assert!(read.pages().iter().all(|size| *size == (210, 297)));
    assert_eq!(crate::read::words_of(read.catalog("Lang")), "en-GB");
    let again = pdf(&pages(&book()).expect("a book")).expect("a tagged PDF");
    assert!(again == *bytes);
}
