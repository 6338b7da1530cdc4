//! Ways to take the letter along, beside what is still empty in it.

use super::Writes;
use crate::browser;
use check::letter::plain_text;
use leptos::prelude::*;
use ui::components::buttons::button;
use ui::markup::{El, el};
use words::UI;

/// What kind of file a letter is.
const TEXT: &str = "text/plain;charset=utf-8";
/// What is said here of what happened.
const SAID: &[&str] =
    &[UI.letter_saved, UI.letter_not_saved, UI.letter_copied, UI.letter_not_copied];

/// Print, copy, save, e-mail.
pub(crate) fn section(app: impl Writes) -> El {
    let copy = move |_| copy_and_say(app);
    let save = move |_| {
        if let Some(text) = text(app) {
            let offered = browser::download("letter.txt", TEXT, &text);
            app.desk().say(if offered { UI.letter_saved } else { UI.letter_not_saved });
        }
    };
    el("section")
        .child(el("h2").text(UI.letter_ways))
        .child(empty(app))
        .child(
            el("div")
                .class("buttons")
                .attr("role", "group")
                .attr("aria-describedby", GAPS)
                .child(button("button", "main", UI.letter_print).on("click", |_| browser::print()))
                .child(button("button", "quiet", UI.letter_copy).on("click", copy))
                .child(button("button", "quiet", UI.letter_save).on("click", save))
                .child(mail(app)),
        )
        .child(app.desk().told(SAID))
        .child(el("p").class("hint").text(UI.letter_mail_hint))
        .child(el("p").class("hint").text(UI.letter_traces))
}

/// The id of the list of what is empty.
const GAPS: &str = "gaps";

/// What is still empty, as the reader fills it in. Nobody is told at each key: it is read out with the
/// buttons, which work all the same.
fn empty(app: impl Writes) -> El {
    el("div").id(GAPS).live(move || {
        let names = app.gaps();
        if names.is_empty() {
            return el("div").into();
        }
        el("div")
            .class("careful")
            .child(el("p").text(UI.letter_gaps))
            .child(el("ul").children(names.into_iter().map(|name| el("li").text(name))))
            .into()
    })
}

fn text(app: impl Writes) -> Option<String> {
    untrack(|| app.written()).map(|letter| plain_text(&letter))
}

fn copy_and_say(app: impl Writes) {
    if let Some(text) = text(app) {
        let say = move |copied| {
            app.desk().say(if copied { UI.letter_copied } else { UI.letter_not_copied });
        };
        browser::copy(text, say);
    }
}

/// A short e-mail: long ones fail in many mail programs, so the text is copied first and pasted.
fn mail(app: impl Writes) -> El {
    let mut address = String::from("mailto:?subject=");
    address.push_str(&browser::encode(UI.letter_mail_subject));
    address.push_str("&body=");
    address.push_str(&browser::encode(UI.letter_mail_body));
    el("a").class("quiet").attr("href", address).text(UI.letter_mail).on("click", move |_| {
        app.desk().mail();
        copy_and_say(app);
    })
}
