//! Which of several arrests are asked about, and the letters that this makes: one for each force.

use super::{letter, overview, result};
use crate::app::back_link;
use crate::browser;
use crate::check::Check;
use check::letter::Detail;
use check::letters::{May, letters, needs_care};
use check::{Entry, Screen, Visit, told};
use leptos::prelude::AnyView;
use ui::components::buttons::button;
use ui::components::stop::stop;
use ui::components::verdict::words_of;
use ui::markup::{El, el};
use words::{UI, fill};

/// The screen that chooses.
pub(crate) fn screen(check: Check) -> AnyView {
    letter::offer_all(check);
    let visit = check.visit.read_untracked();
    el("div")
        .child(back_link(check))
        .child(el("h1").attr("tabindex", "-1").text(UI.letters_title))
        .child(el("p").class("lead").text(UI.letters_lead))
        .maybe(result::stale(visit.today()))
        .maybe(needs_care(&visit).then(warning))
        .child(stop("h2", browser::links()))
        .child(choices(check, &visit))
        .maybe(left_out(check, &visit))
        .child(
            el("section")
                .attr("aria-live", "polite")
                .child(el("h2").text(UI.letters_list))
                .live(move || list(check)),
        )
        .into()
}

/// That a letter about one case may harm another.
fn warning() -> El {
    el("div")
        .class("careful")
        .attr("data-needs-care", "")
        .child(el("h2").text(UI.letters_warning_title))
        .child(el("p").text(UI.letters_warning))
}

/// A box for each arrest that may go into a letter.
fn choices(check: Check, visit: &Visit) -> El {
    let entries = visit.entries().enumerate();
    let entries = entries.filter(|(_, entry)| May::of(entry).has_letter());
    el("fieldset")
        .child(el("legend").child(el("h2").text(UI.letters_which)))
        .children(entries.map(|(at, entry)| choice(check, visit, at, entry)))
}

fn choice(check: Check, visit: &Visit, at: usize, entry: &Entry) -> El {
    let (id, case) = (entry.id(), entry.way().case());
    let name = ["goes-", &(at + 1).to_string()].concat();
    let hint_id = [&name, "-hint"].concat();
    let hint = [words_of(told(case), case).short, ". ", &overview::time(May::of(entry), case)];
    el("div")
        .class("choice")
        .child(
            el("input")
                .attr("type", "checkbox")
                .id(name.clone())
                .attr("name", name.clone())
                .attr("value", "yes")
                .flag("checked", check.chosen.read_untracked().has(visit, entry))
                .attr("aria-describedby", hint_id.clone())
                .on("change", move |event| {
                    let ticked =
                        browser::field_of(&event).is_some_and(|(_, text)| !text.is_empty());
                    let visit = check.visit.read_untracked();
                    check.chosen.update(|chosen| chosen.say(&visit, id, ticked));
                }),
        )
        .child(
            el("label")
                .attr("for", name)
                .child(el("bdi").text(overview::name_in(check, at, entry))),
        )
        .child(el("p").class("hint").id(hint_id).text(hint.concat()))
}

/// The arrests that go into no letter, each with the reason.
fn left_out(check: Check, visit: &Visit) -> Option<El> {
    let entries = visit.entries().enumerate();
    let mut entries = entries.filter(|(_, entry)| !May::of(entry).has_letter()).peekable();
    entries.peek()?;
    let items = entries.map(|(at, entry)| {
        let case = entry.way().case();
        let reason = match May::of(entry) {
            May::Answer => UI.overview_open,
            May::Write | May::WriteLater | May::GetAdvice | May::AskElsewhere => {
                words_of(told(case), case).headline
            }
        };
        el("li")
            .child(el("bdi").child(el("strong").text(overview::name_in(check, at, entry))))
            .text(": ")
            .text(reason)
    });
    Some(
        el("section")
            .attr("data-left-out", "")
            .child(el("h2").text(UI.letters_not))
            .child(el("ul").children(items)),
    )
}

/// The letters as they are chosen now.
fn list(check: Check) -> AnyView {
    let visit = check.visit.read_untracked();
    let letters = letters(&visit, &check.chosen.read(), &check.desk.details.read());
    if letters.is_empty() {
        return el("p").text(UI.letters_none).into();
    }
    el("div").children(letters.into_iter().map(|arrests| one(check, arrests))).into()
}

/// One letter: to whom, about which arrests.
fn one(check: Check, arrests: Vec<usize>) -> El {
    let first = arrests.first().copied().unwrap_or_default();
    let force = force_of(check, first);
    let is_unclear = force.is_empty() && arrests.len() > 1;
    let title = if force.is_empty() {
        UI.letters_to_nobody.to_owned()
    } else {
        fill(UI.letters_to, &[("force", &force)])
    };
    el("div")
        .class("finding")
        .attr("data-letter", "")
        .child(el("h3").child(el("bdi").text(title)))
        .child(el("p").text(UI.letters_about))
        .child(names(check, &arrests))
        .maybe(is_unclear.then(|| el("p").class("hint").text(UI.letters_check_force)))
        .child(
            button("button", "main", UI.letters_write)
                .on("click", move |_| check.show_at(first, Screen::Letter)),
        )
}

/// The names of some arrests, each leading to its details.
pub(super) fn names(check: Check, arrests: &[usize]) -> El {
    el("ul").children(arrests.iter().map(|at| {
        let at = *at;
        let name = overview::name(check, at).unwrap_or_default();
        let change = button("button", "link", UI.overview_details);
        el("li").child(el("bdi").text(name.clone())).text(" ").child(
            change
                .child(el("span").class("hidden").text(" ").text(name))
                .on("click", move |_| check.show_at(at, Screen::Details)),
        )
    }))
}

fn force_of(check: Check, at: usize) -> String {
    let visit = check.visit.read_untracked();
    let mut details = check.desk.details.get_untracked();
    visit.entries().nth(at).into_iter().for_each(|entry| details.turn_to(entry.id()));
    details.get(Detail::Force).trim().to_owned()
}
