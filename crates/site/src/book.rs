//! The reviewer's book as one HTML document that needs nothing else, and as JSON to compare with.

use std::path::Path;

use anyhow::{Context as _, Result};
use book::{Book, Chapter, Entry, Part, changes};
use ui::markup::{El, el};
use words::PAGE_UI;

use crate::files::{read_text, write};
use crate::pages::document::{style_place, written};

const STYLE: &str = include_str!("book/style.css");

/// Writes both into a folder.
pub fn write_all(folder: &Path) -> Result<()> {
    let book = book::book();
    let (html, json) = (folder.join("reviewers-book.html"), folder.join("reviewers-book.json"));
    write(&html, html_of(&book).as_bytes())?;
    write(&json, (serde_json::to_string_pretty(&book)? + "\n").as_bytes())?;
    println!("{} entries: {} and {}", book.entries().count(), html.display(), json.display());
    Ok(())
}

/// Prints what has changed since an earlier book, the JSON of which is in a file.
pub fn print_changes(old: &Path) -> Result<()> {
    let text = read_text(old)?;
    let earlier: Book = serde_json::from_str(&text).with_context(|| {
        format!("{}: is no book; give the reviewers-book.json of an earlier one", old.display())
    })?;
    let changes = changes(&earlier, &book::book());
    print!("{}", if changes.is_empty() { "nothing has changed\n" } else { &changes });
    Ok(())
}

/// The book as a document.
pub fn html_of(book: &Book) -> String {
    let head = el("head")
        .child(el("meta").attr("charset", "utf-8"))
        .child(
            el("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1"),
        )
        .child(el("title").text(book.title.clone()))
        .child(style_place());
    let contents = book.chapters.iter().map(|chapter| {
        let link = el("a").attr("href", format!("#{}", chapter.id)).text(chapter.title.clone());
        el("li").child(link).text(format!(" ({})", chapter.entries.len()))
    });
    let body = el("body")
        .child(el("h1").text(book.title.clone()))
        .children(book.lead.iter().map(|text| el("p").text(text.clone())))
        .child(
            el("nav").attr("aria-label", PAGE_UI.book_contents).child(el("ol").children(contents)),
        )
        .children(book.chapters.iter().map(chapter));
    let markup = el("html")
        .attr("lang", book.language.clone())
        .attr("dir", book.direction.clone())
        .child(head)
        .child(body);
    written(markup, STYLE)
}

fn chapter(chapter: &Chapter) -> El {
    el("section")
        .class("chapter")
        .child(el("h2").id(chapter.id.clone()).text(chapter.title.clone()))
        .children(chapter.entries.iter().map(entry))
        .child(el("p").class("signed").text(PAGE_UI.book_signed))
}

fn entry(entry: &Entry) -> El {
    el("section")
        .class("entry")
        .child(
            el("h3")
                .id(entry.id.clone())
                .text(entry.title.clone())
                .text(" ")
                .child(el("code").text(entry.id.clone())),
        )
        .children(entry.parts.iter().map(part))
        .child(ticks())
}

/// A place to tick, on paper or on a screen, and a line for notes.
fn ticks() -> El {
    let tick = |words: &'static str| {
        el("label").child(el("input").attr("type", "checkbox")).text(" ").text(words).text(" ")
    };
    el("p")
        .class("ticks")
        .child(tick(PAGE_UI.book_agree))
        .child(tick(PAGE_UI.book_change))
        .text(PAGE_UI.book_notes)
}

fn part(part: &Part) -> El {
    match part {
        Part::Heading(text) => el("h4").text(text.clone()),
        Part::Text(text) => el("p").text(text.clone()),
        Part::Quote(texts) => {
            el("blockquote").children(texts.iter().map(|text| el("p").text(text.clone())))
        }
        Part::Letter(paragraphs) => el("div")
            .class("letter")
            .children(paragraphs.iter().map(|text| el("p").text(text.clone()))),
        Part::List { ordered, items } => {
            let items = items.iter().map(|lines| el("li").text(lines.join("\n")));
            el(if *ordered { "ol" } else { "ul" }).children(items)
        }
        Part::Table { head, rows } => table(head, rows),
    }
}

/// The first cell of a row says what the row is about.
fn table(head: &[String], rows: &[Vec<String>]) -> El {
    let row = |cells: &Vec<String>| {
        let cells = cells.iter().enumerate().map(|(column, text)| {
            let cell = if column == 0 { el("th").attr("scope", "row") } else { el("td") };
            cell.text(text.clone())
        });
        el("tr").children(cells)
    };
    let head = (!head.is_empty()).then(|| {
        let cells = head.iter().map(|text| el("th").attr("scope", "col").text(text.clone()));
        el("thead").child(el("tr").children(cells))
    });
    el("table").maybe(head).child(el("tbody").children(rows.iter().map(row)))
}
