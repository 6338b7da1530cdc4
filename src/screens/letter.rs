//! The letter: details to fill in, the letter as it grows, and the ways to take it along.

use crate::app::back_link;
use crate::browser;
use crate::check::Check;
use crate::writing::{self, Writes as _};
use check::letter::{self, mentions};
use leptos::prelude::AnyView;
use rules::Verdict;
use ui::components::stop::stop;
use ui::links::Links;
use ui::markup::{El, el};
use words::{UI, page};

/// The screen that writes the letter.
pub(crate) fn screen(check: Check) -> AnyView {
    let links = browser::links();
    writing::offer(check);
    el("div")
        .child(back_link(check))
        .child(el("h1").attr("tabindex", "-1").text(UI.letter_title))
        .child(el("p").class("lead").text(UI.letter_lead))
        .maybe(super::result::stale(check.visit.read_untracked().today()))
        .child(careful())
        .child(stop("h2", links))
        .child(form(check))
        .child(writing::preview(check))
        .child(writing::ways(check))
        .child(sending(links))
        .maybe(check.was_arrested().then(|| other_route(links)))
        .into()
}

fn careful() -> El {
    el("div")
        .class("careful")
        .child(el("h2").text(UI.letter_careful_title))
        .child(el("p").text(UI.letter_careful_1))
}

fn form(check: Check) -> El {
    let visit = check.visit.read_untracked();
    let template = letter::template(visit.case());
    let used = |detail| template.is_some_and(|of| mentions(of, detail));
    writing::form(check, used, visit.case().may_be(Verdict::NoPresumption))
}

/// Where to send it.
fn sending(links: Links) -> El {
    el("section")
        .child(el("h2").text(UI.sending_title))
        .child(
            el("ol")
                .child(el("li").text(UI.sending_1))
                .child(el("li").text(UI.sending_2))
                .child(el("li").text(UI.sending_3))
                .child(el("li").text(UI.sending_4)),
        )
        .child(el("p").child(links.to_page(page::AFTER_YOU_ASK, UI.sending_link)))
}

/// The national form. It is about records of arrests, so it is nothing for others.
fn other_route(links: Links) -> El {
    el("section")
        .child(el("h2").text(UI.acro_title))
        .child(el("p").text(UI.acro_1))
        .child(el("p").text(UI.acro_2))
        .child(el("p").child(links.to_page(page::HOW_TO_ASK, UI.acro_link)))
}
