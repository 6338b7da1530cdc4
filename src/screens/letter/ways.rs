//! Ways to take the letter along, beside what is still empty in it.

use super::preview::written;
use crate::browser;
use crate::check::Check;
use check::letter::{Detail, is_gap, plain_text};
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
        let was_arrested = super::was_arrested(check);
        let details = check.details.read();
        let is_empty = |detail: &&Detail| is_gap(&details, **detail);
        let mut empty = Detail::ALL.iter().filter(is_empty).peekable();
        if empty.peek().is_none() {
            return el("div").into();
        }
        let names = empty.map(|detail| el("li").text(super::words(*detail, was_arrested).0));
        el("div")
            .class("careful")
            .child(el("p").text(UI.letter_gaps))
            .child(el("ul").children(names))
            .into()
    })
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
