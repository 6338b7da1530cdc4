//! The letter as it stands, while it is filled in.

use super::Writes;
use check::letter::{Paragraph, joined, parts};
use ui::markup::{El, el};
use words::{LANGUAGE, ParagraphKind, UI};

/// The letter, built again at each key.
pub(crate) fn section(app: impl Writes) -> El {
    el("section").child(el("h2").id("letter-heading").text(UI.letter_preview)).child(
        el("div")
            .class("letter")
            .id("letter")
            .attr("role", "document")
            .attr("aria-labelledby", "letter-heading")
            .attr("tabindex", "0")
            // Police get these words, on paper too: no browser may translate them.
            .attr("translate", "no")
            .attr("lang", LANGUAGE.tag)
            .live(move || match app.written() {
                Some(letter) => el("div").children(letter.paragraphs.iter().map(shown)).into(),
                None => el("div").into(),
            }),
    )
}

fn shown(paragraph: &Paragraph) -> El {
    match paragraph.kind {
        ParagraphKind::Text => line(el("p").class("lines"), &joined(&paragraph.lines, '\n')),
        ParagraphKind::Subject => line(el("h3"), &joined(&paragraph.lines, ' ')),
        ParagraphKind::List => {
            el("ul").children(paragraph.lines.iter().map(|it| line(el("li"), it)))
        }
    }
}

/// A line, with what was typed kept from turning the words around it.
fn line(element: El, line: &str) -> El {
    parts(line).fold(element, |element, (text, typed)| {
        let text = text.to_owned();
        if typed { element.child(el("bdi").text(text)) } else { element.text(text) }
    })
}
