//! What programs and reviewers get: the files of data with the page about them, and the book as HTML.

use book::book;
use site::book::html_of;
use site::data_files;
use site::sheets::pages;
use std::fs;
use std::path::Path;
use words::page;

#[test]
fn the_page_about_data_links_to_each_file_and_they_are_written() {
    let folder = std::env::temp_dir().join(format!("data-{}", std::process::id()));
    let worked = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/cases"));
    data_files::write_all(&folder, worked).unwrap();
    let about = format!("{}/index.html", page::RULES_AS_DATA.folder);
    let about = pages(["", ""]).into_iter().find(|page| page.file == about).unwrap();
    let up = "../".repeat(about.file.matches('/').count());
    for name in data::NAMES {
        let link = format!("<a href=\"{up}{}/{name}\">{name}</a>", data::FOLDER);
        assert!(about.html.contains(&link), "{link}");
        let text = fs::read_to_string(folder.join(data::FOLDER).join(name)).unwrap();
        assert!(text.starts_with('{') && text.ends_with("}\n"), "{name}");
    }
    assert_eq!(about.html.matches(&format!("{}/", data::FOLDER)).count(), data::NAMES.len());
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn two_pages_lead_to_the_one_about_data() {
    let link = format!("{}/index.html\"", page::RULES_AS_DATA.slug);
    for from in [page::HOW_THIS_SITE_DECIDES, page::FOR_POLICE_AND_CHARITIES] {
        let file = format!("{}/index.html", from.folder);
        let page = pages(["", ""]).into_iter().find(|page| page.file == file).unwrap();
        assert!(page.html.contains(&link), "{file}");
    }
}

#[test]
fn every_entry_of_the_book_can_be_ticked_and_every_chapter_signed() {
    let book = book();
    let html = html_of(&book);
    let count = book.entries().count();
    assert_eq!(html.matches("<input type=\"checkbox\">").count(), 2 * count);
    assert_eq!(html.matches("class=\"signed\"").count(), book.chapters.len());
    for entry in book.entries() {
        assert!(html.contains(&format!("<h3 id=\"{}\">", entry.id)), "{}", entry.id);
    }
    for chapter in &book.chapters {
        assert!(html.contains(&format!("<h2 id=\"{}\">", chapter.id)), "{}", chapter.id);
        assert!(html.contains(&format!("<a href=\"#{}\">", chapter.id)), "{}", chapter.id);
    }
}

/// It is read on its own, from a disk or an e-mail: it asks for nothing and runs nothing.
#[test]
fn the_book_needs_nothing_else() {
    let html = html_of(&book());
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">"));
    for part in ["<script", "<link", "<img", "<iframe", "url(", "@import", " src=", "javascript:"] {
        assert!(!html.contains(part), "{part}");
    }
    assert!(html.contains("@media print") && !html.contains("/*style*/"));
}

/// A text of the content is never markup of the book.
#[test]
fn a_sign_of_markup_stands_as_a_sign() {
    let mut book = book();
    book.chapters[0].entries[0].title = "<b>&".to_owned();
    assert!(html_of(&book).contains("&lt;b&gt;&amp;"));
}
