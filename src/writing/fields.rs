//! The fields of a letter.

use super::Writes;
use crate::browser;
use check::letter::{Detail, Details, longest, room};
use ui::markup::{El, el};
use words::UI;

/// A form for fields. Nothing is sent: each keystroke changes the letter, and no more.
pub(crate) fn fields(app: impl Writes) -> El {
    el("form")
        .class("details")
        .attr("novalidate", "")
        .on("submit", |event| event.prevent_default())
        .on("input", move |event| {
            if let Some((name, text)) = browser::field_of(&event) {
                app.desk().type_detail(&name, text);
            }
        })
}

/// Fields that nobody has to fill in.
pub(crate) fn folded(fields: Vec<El>) -> El {
    el("details")
        .child(el("summary").text(UI.letter_more))
        .child(el("p").text(UI.letter_more_text))
        .children(fields)
}

/// A field.
pub(crate) fn field(app: impl Writes, detail: Detail) -> El {
    let (label, hint, token) = words(detail, app.was_arrested());
    let hint = if detail == Detail::Force { app.force_hint() } else { hint };
    // A browser that others use should not offer to remember these.
    let autocomplete = if app.guard().shared.get_untracked() { "off" } else { token };
    let name = detail.as_str();
    let hint_id = String::from(name) + "-hint";
    let typed = app.desk().details.read_untracked().get(detail).to_owned();
    let is_area = matches!(detail, Detail::Address | Detail::Reasons);
    let input = if is_area {
        el("textarea").attr("rows", "4").text(typed)
    } else {
        el("input").attr("type", "text").attr("value", typed)
    };
    el("div")
        .class("field")
        .on("input", move |event| say_room(app, detail, &event))
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
            el("div").class("hint").attr("aria-live", "polite").live(move || {
                el("span").text(app.desk().room.with(|all| said_of(all, detail))).into()
            }),
        )
        .maybe((detail == Detail::Born).then(|| age_differs(app)))
        .maybe(if detail == Detail::Force { app.below_force() } else { None })
}

/// Says when little more fits into a field; once, not at each key.
fn say_room(app: impl Writes, detail: Detail, event: &leptos::ev::Event) {
    let text = browser::field_of(event).map_or_else(String::new, |(_, text)| text);
    let words = room(detail, &text);
    if app.desk().room.with_untracked(|all| said_of(all, detail)) != words {
        app.desk().room.update(|all| {
            all.get_mut(detail as usize).into_iter().for_each(|said| *said = words);
        });
    }
}

/// What is said of one field, of what is said of each.
fn said_of(all: &[&'static str], detail: Detail) -> &'static str {
    all.get(detail as usize).copied().unwrap_or_default()
}

/// The label of a detail.
pub(crate) fn label(detail: Detail, was_arrested: bool) -> &'static str {
    words(detail, was_arrested).0
}

/// Label, hint, and the token that lets the browser fill it in. Without custody there was no arrest.
pub(super) fn words(
    detail: Detail,
    was_arrested: bool,
) -> (&'static str, &'static str, &'static str) {
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
fn age_differs(app: impl Writes) -> El {
    el("div").attr("aria-live", "polite").live(move || {
        if app.contradicts_age(&app.desk().details.read()) {
            el("p").class("error").text(UI.detail_born_differs).into()
        } else {
            el("span").into()
        }
    })
}

/// The box that asks police to use only the contact given.
pub(crate) fn only_this_contact(app: impl Writes) -> El {
    let ticked = app.desk().details.read_untracked().only_this_contact;
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
