//! The letter: details to fill in, the letter as it grows, and the ways to take it along.

pub(crate) mod force;

use crate::app::back_link;
use crate::browser;
use crate::check::Check;
use crate::writing::{self, field, fields, folded, label, only_this_contact};
use check::letter::{
    self, Detail, Details, Letter, compose_all, is_about_sender, is_gap, mentions,
};
use check::letters::{contradicts_an_age, letter_with};
use check::name_of;
use leptos::prelude::{AnyView, untrack};
use rules::{Arrest, ImageKind, Verdict};
use ui::components::stop::stop;
use ui::links::Links;
use ui::markup::{El, el};
use words::{UI, page};

/// The screen that writes the letter.
pub(crate) fn screen(check: Check) -> AnyView {
    let links = browser::links();
    offer_all(check);
    let visit = check.visit.read_untracked();
    let about = || {
        let section = el("section").attr("data-about", "").child(el("p").text(UI.letters_about));
        // A key that is pressed changes the letter, and must not build this screen anew.
        section.child(super::letters::names(check, &untrack(|| arrests(check))))
    };
    el("div")
        .child(back_link(check))
        .child(el("h1").attr("tabindex", "-1").text(UI.letter_title))
        .child(el("p").class("lead").text(UI.letter_lead))
        .maybe(super::result::stale(visit.today()))
        .maybe(visit.is_several().then(about))
        .child(careful())
        .child(stop("h2", links))
        .child(form(check))
        .child(writing::preview(check))
        .child(writing::ways(check))
        .child(sending(links))
        .maybe(was_arrested(visit.answers().arrest()).then(|| other_route(links)))
        .into()
}

/// The arrests that the letter is about, by their places among all: of several those of its force.
fn arrests(check: Check) -> Vec<usize> {
    let visit = check.visit.read_untracked();
    if visit.is_several() {
        letter_with(&visit, &check.chosen.read(), &check.desk.details.read(), visit.place().arrest)
    } else {
        vec![0]
    }
}

pub(super) fn careful() -> El {
    el("div")
        .class("careful")
        .child(el("h2").text(UI.letter_careful_title))
        .child(el("p").text(UI.letter_careful_1))
}

/// The fields. What belongs to one of several arrests is typed where its name is.
fn form(check: Check) -> El {
    let visit = check.visit.read_untracked();
    let is_several = visit.is_several();
    let discretion = !is_several && visit.case().may_be(Verdict::NoPresumption);
    let template = letter::template(visit.case());
    let used = Detail::ALL.iter().filter(|it| template.is_some_and(|of| mentions(of, **it)));
    let used = used.filter(|it| !is_several || is_about_sender(**it));
    let needed = used.clone().take_while(|it| **it != Detail::OtherNames);
    let optional = used.skip_while(|it| **it != Detail::OtherNames);
    let optional = optional.filter(|it| **it != Detail::Reasons);
    fields(check)
        .child(el("h2").text(UI.letter_details))
        .child(el("p").text(UI.letter_details_text))
        .children(needed.map(|detail| field(check, *detail)))
        .child(only_this_contact(check))
        .child(folded(optional.map(|detail| field(check, *detail)).collect()))
        .maybe(discretion.then(|| field(check, Detail::Reasons)))
}

/// Whether there was an arrest: without custody there was none.
fn was_arrested(arrest: &Arrest) -> bool {
    arrest.image_kind == Some(ImageKind::Custody)
}

/// Puts a force into the field of each arrest whose answers leave it.
pub(crate) fn offer_all(check: Check) {
    let visit = check.visit.read_untracked();
    check.desk.details.update(|details| {
        for entry in visit.entries() {
            details.turn_to(entry.id());
            details
                .offer_force(force::fitting(check.settings, entry.way().answers().arrest().police));
        }
        details.turn_to(visit.entry().id());
    });
}

/// The letter, if the answers lead to one.
pub(crate) fn written(check: Check) -> Option<Letter> {
    let visit = check.visit.read_untracked();
    let arrests = arrests(check);
    let entries = arrests.iter().filter_map(|at| visit.entries().nth(*at));
    let cases: Vec<_> = entries.map(|entry| (entry.id(), entry.way().case())).collect();
    compose_all(&cases, &check.desk.details.read(), visit.today())
}

/// Whether a birth date contradicts an age that was answered of an arrest in the letter.
pub(crate) fn contradicts(check: Check, details: &Details) -> bool {
    contradicts_an_age(&check.visit.read_untracked(), &arrests(check), details)
}

/// The names of what is empty; of several arrests each with the arrest that it belongs to.
pub(crate) fn gaps(check: Check) -> Vec<String> {
    let (visit, mut details) = (check.visit.read_untracked(), check.desk.details.get());
    let mut names: Vec<String> = Vec::new();
    for at in arrests(check) {
        let Some(entry) = visit.entries().nth(at) else { continue };
        details.turn_to(entry.id());
        let was_arrested = was_arrested(entry.way().answers().arrest());
        for detail in Detail::ALL.iter().filter(|detail| is_gap(&details, **detail)) {
            let label = label(*detail, was_arrested);
            if !visit.is_several() || is_about_sender(*detail) {
                names.extend((!names.iter().any(|name| name == label)).then(|| label.to_owned()));
            } else {
                names.push([&name_of(entry, at, &details), ": ", label].concat());
            }
        }
    }
    names
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
        .child(already_asked(links))
}

/// The way to the app for those who have already asked.
pub(super) fn already_asked(links: Links) -> El {
    el("p").child(links.to(links.asked(), UI.result_asked))
}

/// The national form. It is about records of arrests, so it is nothing for others.
fn other_route(links: Links) -> El {
    el("section")
        .child(el("h2").text(UI.acro_title))
        .child(el("p").text(UI.acro_1))
        .child(el("p").text(UI.acro_2))
        .child(el("p").child(links.to_page(page::HOW_TO_ASK, UI.acro_link)))
}
