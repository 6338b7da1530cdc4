//! What is different between two books.

use super::the_book;
use book::{Book, Part, changes};

/// A book with one chapter changed.
fn changed(change: impl FnOnce(&mut Book)) -> Book {
    let mut book = the_book().clone();
    change(&mut book);
    book
}

#[test]
fn the_same_book_has_no_changes_also_after_it_was_written_and_read() {
    assert_eq!(changes(the_book(), the_book()), "");
    let text = serde_json::to_string(the_book()).unwrap();
    let read: Book = serde_json::from_str(&text).unwrap();
    assert_eq!(&read, the_book());
}

#[test]
fn a_changed_word_is_shown_with_its_entry() {
    let new = changed(|book| {
        let entry = &mut book.chapters[0].entries[0];
        entry.parts.push(Part::Text("A new sentence.".to_owned()));
    });
    let id = &new.chapters[0].entries[0].id;
    let said = changes(the_book(), &new);
    assert!(said.starts_with(&format!("changed: {id}\n")), "{said}");
    assert!(said.contains("\n+A new sentence.\n"), "{said}");
    assert_eq!(said.matches("changed: ").count(), 1, "{said}");
}

#[test]
fn an_entry_that_came_and_one_that_went_are_named() {
    let less = changed(|book| {
        book.chapters[2].entries.remove(0);
    });
    let id = &the_book().chapters[2].entries[0].id;
    let gone = changes(the_book(), &less);
    assert!(gone.starts_with(&format!("gone: {id}\n")) && gone.contains("\n-"), "{gone}");
    let new = changes(&less, the_book());
    assert!(new.starts_with(&format!("new: {id}\n")) && new.contains("\n+"), "{new}");
}

#[test]
fn an_entry_that_only_moved_is_no_change() {
    let moved = changed(|book| book.chapters[1].entries.reverse());
    assert_eq!(changes(the_book(), &moved), "");
}
