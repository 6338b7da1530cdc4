//! Where a page's statements come from: small signs in the text, and the notes at its foot.
//!
//! The one file shows a page by its address, so its signs and notes lead nowhere and have no ids.

use leptos::prelude::AnyView;
use rules::Confidence;
use ui::components::mark::{cite, confidence_words, mark};
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{Guidance, PAGE_UI, Sign, fill};

/// The sign of a note. What is not confirmed says so in words too, and in words alone without a note.
pub fn sign(sign: Sign, links: Links) -> AnyView {
    let number = sign.number.map(|number| number.to_string());
    if sign.confidence == Confidence::Unconfirmed {
        let note = number.map(|number| {
            let heard = fill(PAGE_UI.notes_number, &[("number", &number)]);
            el("span").text(" ").child(number_link(number, sign.is_first, heard, links))
        });
        return el("span").text(" ").child(mark(sign.confidence).maybe(note)).into();
    }
    let number = number.unwrap_or_default();
    let level = confidence_words(sign.confidence);
    let heard = fill(PAGE_UI.notes_sign, &[("level", level), ("number", &number)]);
    number_link(number, sign.is_first, heard, links)
        .attr("data-confidence", sign.confidence.as_str())
        .into()
}

/// The number, as what is `heard`.
fn number_link(number: String, is_first: bool, heard: String, links: Links) -> El {
    match links.place {
        Place::Site(_) => {
            let link = el("a").class("note").attr("href", format!("#note-{number}"));
            let link = if is_first { link.id(format!("from-{number}")) } else { link };
            link.attr("aria-label", heard).text(number)
        }
        Place::OneFile => el("span")
            .class("note")
            .child(el("span").attr("aria-hidden", "true").text(number))
            .child(el("span").class("hidden").text(heard)),
    }
}

/// The notes of a page, if it has any.
pub fn all(page: &'static Guidance, links: Links) -> Option<El> {
    let notes = page.notes.iter().zip(1..).map(|(note, number): (_, u16)| {
        let text = cite(note.confidence, Some(note.source), note.at, links);
        match links.place {
            Place::Site(_) => {
                el("li").id(format!("note-{number}")).child(text).text(" ").child(back(number))
            }
            Place::OneFile => el("li").child(text),
        }
    });
    (!page.notes.is_empty()).then(|| {
        el("section")
            .class("notes")
            .child(el("h2").text(PAGE_UI.notes_title))
            .child(el("ol").children(notes))
    })
}

fn back(number: u16) -> El {
    let heard = fill(PAGE_UI.notes_back, &[("number", &number.to_string())]);
    el("a").attr("href", format!("#from-{number}")).attr("aria-label", heard).text("↑")
}
