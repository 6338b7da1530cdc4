//! The letter: details to fill in, the letter as it grows, and the ways to take it along.

mod force;
mod preview;
mod ways;

use super::back_link;
use crate::browser;
use crate::check::Check;
use check::letter::{self, Detail, Details, contradicts_age, longest, mentions, room};
use leptos::prelude::*;
use rules::{ImageKind, Verdict};
use ui::components::stop::stop;
use ui::links::Links;
use ui::markup::{El, el};
use words::{UI, page};

/// The screen that writes the letter.
pub(crate) fn screen(check: Check) -> AnyView {
    let links = browser::links();
    force::offer(check);
    el("div")
        .child(back_link(check))
        .child(el("h1").attr("tabindex", "-1").text(UI.letter_title))
        .child(el("p").class("lead").text(UI.letter_lead))
        .maybe(super::result::stale(check.visit.read_untracked().today()))
        .child(careful())
        .child(stop("h2", links))
        .child(form(check))
        .child(preview::section(check))
        .child(ways::section(check))
        .child(sending(links))
        .maybe(was_arrested(check).then(|| other_route(links)))
        .into()
}

fn careful() -> El {
    el("div")
        .class("careful")
        .child(el("h2").text(UI.letter_careful_title))
        .child(el("p").text(UI.letter_careful_1))
}

/// The fields. Nothing is sent: each keystroke changes the preview below, and no more.
fn form(check: Check) -> El {
    let visit = check.visit.read_untracked();
    let discretion = visit.case().may_be(Verdict::NoPresumption);
    let template = letter::template(visit.case());
    let used = Detail::ALL.iter().filter(|it| template.is_some_and(|of| mentions(of, **it)));
    let needed = used.clone().take_while(|it| **it != Detail::OtherNames);
    let optional = used.skip_while(|it| **it != Detail::OtherNames);
    let optional = optional.filter(|it| **it != Detail::Reasons);
    el("form")
        .class("details")
        .attr("novalidate", "")
        .on("submit", |event| event.prevent_default())
        .on("input", move |event| {
            if let Some((name, text)) = browser::field_of(&event) {
                check.type_detail(&name, text);
            }
        })
        .child(el("h2").text(UI.letter_details))
        .child(el("p").text(UI.letter_details_text))
        .children(needed.map(|detail| field(check, *detail)))
        .child(only_this_contact(check))
        .child(
            el("details")
                .child(el("summary").text(UI.letter_more))
                .child(el("p").text(UI.letter_more_text))
                .children(optional.map(|detail| field(check, *detail))),
        )
        .maybe(discretion.then(|| field(check, Detail::Reasons)))
}

fn field(check: Check, detail: Detail) -> El {
    let (label, hint, token) = words(detail, was_arrested(check));
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

fn was_arrested(check: Check) -> bool {
    let kind = check.visit.with_untracked(|visit| visit.answers().arrest().image_kind);
    kind == Some(ImageKind::Custody)
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
        let differs = check.visit.with_untracked(|visit| {
            let differs = |details: &_| contradicts_age(visit.case(), details, visit.today());
            check.details.with(differs)
        });
        if differs {
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
