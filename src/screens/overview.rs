//! Several arrests, each with its answer, and the ways to add, change and remove one.

use super::result::{stale, when};
use crate::app::back_link;
use crate::browser;
use crate::check::Check;
use crate::own_file;
use check::letter::Detail;
use check::letters::May;
use check::{Entry, Screen, Visit, name_of, told};
use leptos::prelude::AnyView;
use rules::MOST_ARRESTS;
use rules::Verdict;
use ui::components::buttons::button;
use ui::components::mark::mark;
use ui::components::stop::stop;
use ui::components::verdict::words_of;
use ui::markup::{El, el};
use words::{UI, fill};

/// The screen that shows all arrests.
pub(crate) fn screen(check: Check) -> AnyView {
    super::letter::offer_all(check);
    let visit = check.visit.read_untracked();
    let has_letters = visit.entries().any(|entry| May::of(entry).has_letter());
    let choose = || {
        let choose = button("button", "main", UI.overview_letters);
        el("section")
            .child(stop("h2", browser::links()))
            .child(choose.on("click", move |_| check.show(Screen::Letters)))
    };
    el("div")
        .child(back_link(check))
        .child(el("h1").attr("tabindex", "-1").text(UI.overview_title))
        .child(el("p").class("lead").text(UI.overview_lead))
        .maybe(stale(visit.today()))
        .children(visit.entries().enumerate().map(|(at, entry)| card(check, at, entry)))
        .child(el("div").class("buttons").maybe(add(check)))
        .child(add_hint(check))
        .maybe(has_letters.then(choose))
        .child(own_file::save(check))
        .into()
}

/// One arrest: what it is called, what is told of it, when to ask and whom.
fn card(check: Check, at: usize, entry: &Entry) -> El {
    let case = entry.way().case();
    let may = May::of(entry);
    let is_told = may != May::Answer;
    let name = name_in(check, at, entry);
    let marked = case.verdict() != Verdict::Depends && may != May::GetAdvice;
    let verdict = el("p")
        .child(el("strong").text(words_of(told(case), case).short))
        .text(" ")
        .maybe(marked.then(|| mark(case.confidence())));
    let link = |words, screen: Option<Screen>| {
        named(button("button", "link", words), &name).on("click", move |_| match screen {
            Some(screen) => check.show_at(at, screen),
            None => check.open(at),
        })
    };
    let first = if is_told { UI.overview_result } else { UI.overview_go_on };
    let remove = named(button("button", "link", UI.overview_remove), &name);
    el("section")
        .class("finding")
        .attr("data-arrest", (at + 1).to_string())
        .child(el("h2").child(el("bdi").text(name.clone())))
        .maybe(is_told.then_some(verdict))
        .child(el("p").text(time(may, case)))
        .child(el("p").class("hint").text(force_words(check, entry)))
        .child(
            el("div")
                .class("buttons")
                .child(link(first, None))
                .maybe(is_told.then(|| link(UI.overview_change, Some(Screen::CheckAnswers))))
                .child(link(UI.overview_details, Some(Screen::Details)))
                .child(remove.on("click", move |_| check.asks_to_remove.set(Some(at)))),
        )
}

/// A button with the arrest's name for those who hear it among others.
fn named(button: El, name: &str) -> El {
    button.child(el("span").class("hidden").text(" ").text(name.to_owned()))
}

/// When to ask, in a line.
pub(super) fn time(may: May, case: &rules::Case) -> String {
    match may {
        May::Write => when::dates(case).unwrap_or_else(|| UI.overview_now.to_owned()),
        May::WriteLater => when::dates(case).unwrap_or_default(),
        May::GetAdvice => UI.overview_advice.to_owned(),
        May::AskElsewhere => UI.overview_elsewhere.to_owned(),
        May::Answer => UI.overview_open.to_owned(),
    }
}

fn force_words(check: Check, entry: &Entry) -> String {
    let mut details = check.desk.details.get_untracked();
    details.turn_to(entry.id());
    match details.get(Detail::Force).trim() {
        "" => UI.overview_no_force.to_owned(),
        force => fill(UI.overview_force, &[("force", force)]),
    }
}

/// What an arrest is called.
pub(super) fn name_in(check: Check, at: usize, entry: &Entry) -> String {
    let mut details = check.desk.details.get_untracked();
    details.turn_to(entry.id());
    name_of(entry, at, &details)
}

/// What the arrest at a place among all is called.
pub(super) fn name(check: Check, at: usize) -> Option<String> {
    let visit = check.visit.read_untracked();
    visit.entries().nth(at).map(|entry| name_in(check, at, entry))
}

/// Which arrest a screen is about, where there are several.
pub(super) fn whose(check: Check, screen: Screen) -> Option<El> {
    let is_about_one = match screen {
        Screen::Question(_) | Screen::CheckAnswers | Screen::Result | Screen::Details => true,
        Screen::Start | Screen::Letter | Screen::Overview | Screen::Letters | Screen::Cleared => {
            false
        }
    };
    let (place, is_several) =
        check.visit.with_untracked(|visit| (visit.place(), visit.is_several()));
    let name = (is_about_one && is_several).then(|| name(check, place.arrest)).flatten();
    name.map(|name| el("p").class("hint").child(el("bdi").text(name)))
}

/// On from one arrest: another, and if there are several, all of them.
pub(super) fn onward(check: Check) -> impl Iterator<Item = El> {
    let all = button("button", "quiet", UI.arrests_all);
    let all = all.on("click", move |_| check.show(Screen::Overview));
    let all = check.visit.with_untracked(Visit::is_several).then_some(all);
    add(check).into_iter().chain(all)
}

/// The button that adds an arrest, while there is room.
fn add(check: Check) -> Option<El> {
    let add = button("button", "quiet", UI.arrests_add).on("click", move |_| check.add_arrest());
    check.visit.with_untracked(Visit::may_add).then_some(add)
}

/// What becomes of the answers, or that there is no room for more.
pub(super) fn add_hint(check: Check) -> El {
    let hint = if check.visit.with_untracked(Visit::may_add) {
        UI.arrests_add_hint.to_owned()
    } else {
        fill(UI.arrests_full, &[("number", &MOST_ARRESTS.to_string())])
    };
    el("p").class("hint").text(hint)
}
