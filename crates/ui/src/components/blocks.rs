//! Compiled text as markup.

use super::mark;
use crate::links::{Links, Place};
use crate::markup::{El, el};
use leptos::prelude::AnyView;
use words::{Block, Inline, UI};

/// The blocks of a text, in order.
pub fn blocks(blocks: &'static [Block], links: Links) -> Vec<AnyView> {
    blocks.iter().map(|block| one(block, links)).collect()
}

fn one(block: &'static Block, links: Links) -> AnyView {
    match block {
        Block::Paragraph(text) => inlines(el("p"), text, links).into(),
        Block::Heading { level, id, text } => {
            let tag = match level {
                2 => "h2",
                3 => "h3",
                _ => "h4",
            };
            // In the one file many pages share a document, in which an id can stand once.
            let heading = match links.place {
                Place::Site(_) => el(tag).id(*id),
                Place::OneFile => el(tag),
            };
            inlines(heading, text, links).into()
        }
        Block::List { ordered, items } => {
            let list = el(if *ordered { "ol" } else { "ul" });
            list.children(items.iter().map(|item| list_item(item, links))).into()
        }
        Block::Quote(inner) => el("blockquote").children(blocks(inner, links)).into(),
        Block::Table { head, rows } => table(head, rows, links).into(),
        Block::Insert(insert) => (links.insert)(*insert, links),
    }
}

/// An item that is one paragraph needs no paragraph around its text.
fn list_item(item: &'static [Block], links: Links) -> El {
    match item {
        [Block::Paragraph(text)] => inlines(el("li"), text, links),
        several => el("li").children(blocks(several, links)),
    }
}

fn table(
    head: &'static [&'static [Inline]],
    rows: &'static [&'static [&'static [Inline]]],
    links: Links,
) -> El {
    // Where the rows are too narrow for columns, the style sheet puts the label before each cell.
    let cell_of = |(column, label): (usize, &&'static [Inline])| match column {
        0 => el("th").attr("scope", "row"),
        _ => el("td").attr("data-label", plain(label)),
    };
    let rows = rows.iter().map(|row| {
        let cells = head.iter().enumerate().map(cell_of).zip(*row);
        el("tr").children(cells.map(|(parent, cell)| inlines(parent, cell, links)))
    });
    // What stands in their heads tells the tables of a page apart.
    let mut label = String::from(UI.table_label);
    for cell in head {
        label.push_str(", ");
        label.push_str(&plain(cell));
    }
    let head = head.iter().map(|cell| inlines(el("th").attr("scope", "col"), cell, links));
    // A wide table scrolls by itself; the focus lets keyboards scroll it too.
    el("section").class("table").attr("tabindex", "0").attr("aria-label", label).child(
        el("table")
            .child(el("thead").child(el("tr").children(head)))
            .child(el("tbody").children(rows)),
    )
}

/// The words of a column's head, without links or marks.
fn plain(text: &'static [Inline]) -> String {
    let words = text.iter().map(|inline| match inline {
        Inline::Text(words) => (*words).to_owned(),
        Inline::Strong(inner) | Inline::Emphasis(inner) => plain(inner),
        Inline::Link { text, .. } => plain(text),
        Inline::Cite { .. } | Inline::Note(_) => String::new(),
    });
    words.collect()
}

/// Adds runs of text to an element.
pub fn inlines(parent: El, text: &'static [Inline], links: Links) -> El {
    text.iter().fold(parent, |parent, inline| match inline {
        Inline::Text(text) => parent.text(*text),
        Inline::Strong(inner) => parent.child(inlines(el("strong"), inner, links)),
        Inline::Emphasis(inner) => parent.child(inlines(el("em"), inner, links)),
        Inline::Link { to, text } => {
            parent.child(links.link(links.address(*to), |link| inlines(link, text, links)))
        }
        Inline::Cite { confidence, source, at } => {
            parent.text(" ").child(mark::cite(*confidence, *source, at, links))
        }
        Inline::Note(sign) => parent.child((links.note)(*sign, links)),
    })
}
