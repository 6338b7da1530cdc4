//! Sets the reviewer's book.

use crate::inputs::dict;
use crate::layout::{BOOK, shown};
use crate::typeset::set;
use anyhow::Result;
use book::Book;
use typst::foundations::{Bytes, IntoValue};
use typst_layout::PagedDocument;
use words::PAGE_UI;

/// The book on pages of A4.
///
/// # Errors
/// None that is known: any text has room.
pub fn pages(book: &Book) -> Result<PagedDocument> {
    let words = dict([
        ("agree", PAGE_UI.book_agree.into_value()),
        ("change", PAGE_UI.book_change.into_value()),
        ("notes", PAGE_UI.book_notes.into_value()),
        ("contents", PAGE_UI.book_contents.into_value()),
        ("signed", PAGE_UI.book_signed.into_value()),
    ]);
    let book = Bytes::from_string(shown(&serde_json::to_string(book)?));
    set(BOOK, dict([("book", book.into_value()), ("words", words.into_value())]))
}
