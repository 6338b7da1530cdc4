//! Ways to take the letter along, beside what is still empty in it.

use super::preview::written;
use crate::browser;
use crate::check::Check;
use check::letter::{Detail, is_about_sender, is_gap, plain_text};
use check::name_of;
use leptos::prelude::*;
use ui::components::buttons::button;
use ui::markup::{El, el};
use words::UI;

/// Print, copy, save, e-mail.
pub(super) fn section(check: Check) -> El {
    let copy = move |_| copy_and_say(check);
    let save = move |_| {
        if let Some(text) = text(check) {
            let offered = browser::download("letter.txt", &text);
            check.say(if offered { UI.letter_saved } else { UI.letter_not_saved });
        }
    };
    el("section")
        .child(el("h2").text(UI.letter_ways))
        .child(empty(check))
        .child(
            el("div")
                .class("buttons")
                .attr("role", "group")
                .attr("aria-describedby", GAPS)
                .child(button("button", "main", UI.letter_print).on("click", |_| browser::print()))
                .child(button("button", "quiet", UI.letter_copy).on("click", copy))
                .child(button("button", "quiet", UI.letter_save).on("click", save))
                .child(mail(check)),
        )
        .child(
            el("p")
                .class("hint")
                .attr("role", "status")
                .live(move || el("span").text(check.notice.get()).into()),
        )
        .child(el("p").class("hint").text(UI.letter_mail_hint))
        .child(el("p").class("hint").text(UI.letter_traces))
}

/// The id of the list of what is empty.
const GAPS: &str = "gaps";

/// What is still empty, as the reader fills it in. Nobody is told at each key: it is read out with the
/// buttons, which work all the same.
fn empty(check: Check) -> El {
    el("div").id(GAPS).live(move || {
        let mut names = gaps(check).into_iter().peekable();
        if names.peek().is_none() {
            return el("div").into();
        }
        el("div")
            .class("careful")
            .child(el("p").text(UI.letter_gaps))
            .child(el("ul").children(names.map(|name| el("li").text(name))))
            .into()
    })
}

/// The names of what is empty; of several arrests each with the arrest that it belongs to.
fn gaps(check: Check) -> Vec<String> {
    let (visit, mut details) = (check.visit.read_untracked(), check.details.get());
    let mut names: Vec<String> = Vec::new();
    for at in super::arrests(check) {
        let Some(entry) = visit.entries().nth(at) else { continue };
        details.turn_to(entry.id());
        let was_arrested = super::was_arrested(entry.way().answers().arrest());
        for detail in Detail::ALL.iter().filter(|detail| is_gap(&details, **detail)) {
            let label = super::words(*detail, was_arrested).0;
            if !visit.is_several() || is_about_sender(*detail) {
                names.extend((!names.iter().any(|name| name == label)).then(|| label.to_owned()));
            } else {
                names.push([&name_of(entry, at, &details), ": ", label].concat());
            }
        }
    }
    names
}

fn text(check: Check) -> Option<String> {
    untrack(|| written(check)).map(|letter| plain_text(&letter))
}

fn copy_and_say(check: Check) {
    if let Some(text) = text(check) {
        let say = move |copied| {
            check.say(if copied { UI.letter_copied } else { UI.letter_not_copied });
        };
        browser::copy(text, say);
    }
}

/// A short e-mail: long ones fail in many mail programs, so the text is copied first and pasted.
fn mail(check: Check) -> El {
    let mut address = String::from("mailto:?subject=");
    address.push_str(&browser::encode(UI.letter_mail_subject));
    address.push_str("&body=");
    address.push_str(&browser::encode(UI.letter_mail_body));
    el("a").class("quiet").attr("href", address).text(UI.letter_mail).on("click", move |_| {
        check.mail();
        copy_and_say(check);
    })
}
