//! The name of one of several arrests, and what its letter says of it.

use super::letter;
use crate::app::back_link;
use crate::browser;
use crate::check::Check;
use crate::writing;
use check::letter::{Detail, is_about_sender, mentions, template};
use check::letters::May;
use check::{LONGEST_NAME, Screen};
use leptos::prelude::AnyView;
use rules::Verdict;
use ui::components::buttons::button;
use ui::markup::{El, el};
use words::UI;

/// The screen of these details. Each keystroke is noted, so there is nothing to save.
pub(crate) fn screen(check: Check) -> AnyView {
    letter::offer_all(check);
    let visit = check.visit.read_untracked();
    let has_letter = May::of(visit.entry()).has_letter();
    el("div")
        .child(back_link(check))
        .child(el("h1").attr("tabindex", "-1").text(UI.details_title))
        .child(el("p").class("lead").text(UI.details_lead))
        .maybe(has_letter.then(letter::careful))
        .child(name(check, visit.entry().name().to_owned()))
        .child(
            writing::fields(check)
                .child(writing::field(check, Detail::Force))
                .children(others(check, has_letter)),
        )
        .child(
            button("button", "main", UI.details_done)
                .on("click", move |_| check.show(Screen::Overview)),
        )
        .into()
}

fn name(check: Check, name: String) -> El {
    el("div")
        .class("field")
        .on("input", move |event| {
            if let Some((_, text)) = browser::field_of(&event) {
                check.rename(&text);
            }
        })
        .child(el("label").attr("for", NAME).text(UI.details_name))
        .child(el("p").class("hint").id(HINT).text(UI.details_name_hint))
        .child(
            el("input")
                .attr("type", "text")
                .id(NAME)
                .attr("name", NAME)
                .attr("value", name)
                .attr("autocomplete", "off")
                .attr("maxlength", LONGEST_NAME.to_string())
                .attr("aria-describedby", HINT),
        )
}

const NAME: &str = "arrest-name";
const HINT: &str = "arrest-name-hint";

/// What a letter says of this arrest beside the force: what is needed first, the rest folded.
fn others(check: Check, has_letter: bool) -> Vec<El> {
    let visit = check.visit.read_untracked();
    let Some(template) = template(visit.case()).filter(|_| has_letter) else { return Vec::new() };
    let discretion = visit.case().may_be(Verdict::NoPresumption);
    let is_optional = |it: &&Detail| {
        !is_about_sender(**it)
            && !matches!(it, Detail::Force | Detail::ArrestDate | Detail::Reasons)
            && mentions(template, **it)
    };
    let optional = Detail::ALL.iter().filter(is_optional);
    let mut all = vec![
        writing::field(check, Detail::ArrestDate),
        writing::folded(optional.map(|detail| writing::field(check, *detail)).collect()),
    ];
    all.extend(discretion.then(|| writing::field(check, Detail::Reasons)));
    all
}
