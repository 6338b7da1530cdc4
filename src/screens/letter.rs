//! The letter: details to fill in, the letter as it grows, and the ways to take it along.

pub(super) mod force;
mod preview;
mod ways;

use super::back_link;
use crate::browser;
use crate::check::Check;
use check::letter::{self, Detail, Details, is_about_sender, longest, mentions, room};
use check::letters::{contradicts_an_age, letter_with};
use leptos::prelude::*;
use rules::{Arrest, ImageKind, Verdict};
use ui::components::stop::stop;
use ui::links::Links;
use ui::markup::{El, el};
use words::{UI, page};

/// The screen that writes the letter.
pub(crate) fn screen(check: Check) -> AnyView {
    let links = browser::links();
    force::offer_all(check);
    let visit = check.visit.read_untracked();
    let about = || {
        let section = el("section").attr("data-about", "").child(el("p").text(UI.letters_about));
        section.child(super::letters::names(check, &arrests(check)))
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
        .child(preview::section(check))
        .child(ways::section(check))
        .child(sending(links))
        .maybe(was_arrested(visit.answers().arrest()).then(|| other_route(links)))
        .into()
}

/// The arrests that the letter is about, by their places among all: of several those of its force.
fn arrests(check: Check) -> Vec<usize> {
    let visit = check.visit.read_untracked();
    if visit.is_several() {
        letter_with(&visit, &check.chosen.read(), &check.details.read(), visit.place().arrest)
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

/// A form for fields. Nothing is sent: each keystroke changes the letter, and no more.
pub(super) fn fields(check: Check) -> El {
    el("form")
        .class("details")
        .attr("novalidate", "")
        .on("submit", |event| event.prevent_default())
        .on("input", move |event| {
            if let Some((name, text)) = browser::field_of(&event) {
                check.type_detail(&name, text);
            }
        })
}

/// Fields that nobody has to fill in.
pub(super) fn folded(fields: Vec<El>) -> El {
    el("details")
        .child(el("summary").text(UI.letter_more))
        .child(el("p").text(UI.letter_more_text))
        .children(fields)
}

pub(super) fn field(check: Check, detail: Detail) -> El {
    let was_arrested = was_arrested(check.visit.read_untracked().answers().arrest());
    let (label, hint, token) = words(detail, was_arrested);
    // A browser that others use should not offer to remember these.
    let autocomplete = if check.guard.shared.get_untracked() { "off" } else { token };
    let name = detail.as_str();
    let hint_id = String::from(name) + "-hint";
    let typed = check.details.read_untracked().get(detail).to_owned();
    let is_area = matches!(detail, Detail::Address | Detail::Reasons);
    let input = if is_area {
        el("textarea").attr("rows", "4").text(typed)
    } else {
        el("input").attr("type", "text").attr("value", typed)
    };
    el("div")
        .class("field")
        .on("input", move |event| say_room(check, detail, &event))
        .child(el("label").attr("for", name).text(label))
        .child(el("p").class("hint").id(hint_id.clone()).text(hint))
        .child(
            input
                .id(name)
                .attr("name", name)
                .attr("autocomplete", autocomplete)
                .attr("maxlength", longest(detail).to_string())
                .attr("aria-describedby", hint_id),
        )
        .child(
            el("div")
                .class("hint")
                .attr("aria-live", "polite")
                .live(move || el("span").text(check.room.with(|all| said_of(all, detail))).into()),
        )
        .maybe((detail == Detail::Born).then(|| age_differs(check)))
        .maybe((detail == Detail::Force).then(|| force::found(check)))
}

/// Says when little more fits into a field; once, not at each key.
fn say_room(check: Check, detail: Detail, event: &leptos::ev::Event) {
    let text = browser::field_of(event).map_or_else(String::new, |(_, text)| text);
    let words = room(detail, &text);
    if check.room.with_untracked(|all| said_of(all, detail)) != words {
        check.room.update(|all| {
            all.get_mut(detail as usize).into_iter().for_each(|said| *said = words);
        });
    }
}

/// What is said of one field, of what is said of each.
fn said_of(all: &[&'static str], detail: Detail) -> &'static str {
    all.get(detail as usize).copied().unwrap_or_default()
}

fn was_arrested(arrest: &Arrest) -> bool {
    arrest.image_kind == Some(ImageKind::Custody)
}

/// Label, hint, and the token that lets the browser fill it in. Without custody there was no arrest.
fn words(detail: Detail, was_arrested: bool) -> (&'static str, &'static str, &'static str) {
    match detail {
        Detail::ArrestDate if !was_arrested => {
            (UI.detail_photo_date, UI.detail_photo_date_hint, "off")
        }
        Detail::ArrestPlace if !was_arrested => {
            (UI.detail_photo_place, UI.detail_photo_place_hint, "off")
        }
        Detail::Offence if !was_arrested => {
            (UI.detail_photo_offence, UI.detail_offence_hint, "off")
        }
        Detail::Name => (UI.detail_name, UI.detail_name_hint, "name"),
        Detail::OtherNames => (UI.detail_other_names, UI.detail_other_names_hint, "off"),
        Detail::Born => (UI.detail_born, UI.detail_born_hint, "bday"),
        Detail::Address => (UI.detail_address, UI.detail_address_hint, "street-address"),
        Detail::Contact => (UI.detail_contact, UI.detail_contact_hint, "email"),
        Detail::Force => (UI.detail_force, UI.detail_force_hint, "off"),
        Detail::ArrestDate => (UI.detail_arrest_date, UI.detail_arrest_date_hint, "off"),
        Detail::ArrestPlace => (UI.detail_arrest_place, UI.detail_arrest_place_hint, "off"),
        Detail::Offence => (UI.detail_offence, UI.detail_offence_hint, "off"),
        Detail::OutcomeDate => (UI.detail_outcome_date, UI.detail_outcome_date_hint, "off"),
        Detail::CustodyNumber => (UI.detail_custody_number, UI.detail_custody_number_hint, "off"),
        Detail::PncNumber => (UI.detail_pnc_number, UI.detail_pnc_number_hint, "off"),
        Detail::ArrestNumber => (UI.detail_arrest_number, UI.detail_arrest_number_hint, "off"),
        Detail::Reasons => (UI.detail_reasons, UI.detail_reasons_hint, "off"),
    }
}

/// That a birth date contradicts the age that was answered.
fn age_differs(check: Check) -> El {
    el("div").attr("aria-live", "polite").live(move || {
        let visit = check.visit.read_untracked();
        if contradicts_an_age(&visit, &arrests(check), &check.details.read()) {
            el("p").class("error").text(UI.detail_born_differs).into()
        } else {
            el("span").into()
        }
    })
}

fn only_this_contact(check: Check) -> El {
    let ticked = check.details.read_untracked().only_this_contact;
    el("div")
        .class("choice")
        .child(
            el("input")
                .attr("type", "checkbox")
                .id(Details::ONLY_THIS_CONTACT)
                .attr("name", Details::ONLY_THIS_CONTACT)
                .attr("value", "yes")
                .flag("checked", ticked),
        )
        .child(el("label").attr("for", Details::ONLY_THIS_CONTACT).text(UI.letter_only_contact))
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
