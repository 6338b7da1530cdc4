//! A letter of the road: details to fill in, the letter as it grows, and the ways to take it along.

use super::{Asked, reasons};
use crate::app::back_link;
use crate::browser;
use crate::writing;
use leptos::prelude::AnyView;
use road::letter::{RoadLetter, mentions};
use ui::components::stop::stop;
use ui::markup::{El, el};
use words::{ASKED_UI, Detail, UI, page, road_letter};

/// What the letter that is shown does.
pub(super) fn title(app: Asked) -> &'static str {
    road_letter(app.letter.get_untracked()).title
}

/// The screen that writes it.
pub(super) fn screen(app: Asked) -> AnyView {
    let letter = app.letter.get_untracked();
    let links = browser::links();
    el("div")
        .attr("data-letter", letter.as_str())
        .child(back_link(app))
        .child(el("h1").attr("tabindex", "-1").text(title(app)))
        .child(el("p").class("lead").text(UI.letter_lead))
        .child(careful())
        .child(stop("h2", links))
        .maybe(letter.takes_refusals().then(|| reasons::choices(app)))
        .child(form(app, letter))
        .child(writing::preview(app))
        .child(writing::ways(app))
        .child(sending(letter))
        .child(el("p").child(links.to_page(page::AFTER_YOU_ASK, UI.sending_link)))
        .into()
}

fn form(app: Asked, letter: RoadLetter) -> El {
    let used: Vec<Detail> =
        Detail::ALL.iter().copied().filter(|it| mentions(letter, *it)).collect();
    let (optional, needed): (Vec<Detail>, Vec<Detail>) =
        used.into_iter().partition(|it| *it >= Detail::OtherNames);
    writing::fields(app)
        .child(el("h2").text(UI.letter_details))
        .child(el("p").text(UI.letter_details_text))
        .children(needed.into_iter().map(|detail| writing::field(app, detail)))
        .child(writing::only_this_contact(app))
        .child(writing::folded(
            optional.into_iter().map(|detail| writing::field(app, detail)).collect(),
        ))
}

fn careful() -> El {
    el("div")
        .class("careful")
        .child(el("h2").text(UI.letter_careful_title))
        .child(el("p").text(UI.letter_careful_1))
}

/// Where it goes, and what to do once it is sent.
fn sending(letter: RoadLetter) -> El {
    let to = if letter.goes_to_police() { ASKED_UI.sending_police } else { ASKED_UI.sending_ico };
    el("section").child(el("h2").text(UI.sending_title)).child(
        el("ol")
            .child(el("li").text(to))
            .child(el("li").text(ASKED_UI.sending_keep))
            .child(el("li").text(ASKED_UI.sending_note)),
    )
}
