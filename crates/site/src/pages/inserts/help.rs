//! Who may help, by what the reader needs; last those near this copy's readers.

use super::forces::{out, seen_words};
use crate::pages::guide::partial_words;
use ui::markup::{El, el};
use words::{HELP, Help, HelpGroup, LocalHelp, Nation, PAGE_UI, PUBLISHER, fill};

/// All bodies that may help.
pub(super) fn all() -> El {
    el("div")
        .children(HelpGroup::ALL.iter().map(|group| section(*group)))
        .maybe((!PUBLISHER.local_help.is_empty()).then(|| local(PUBLISHER.local_help)))
}

/// The addresses outside the site that the list leads to.
pub(super) fn outside() -> Vec<String> {
    let links = HELP.iter().filter_map(|help| help.link);
    let links = links.chain(PUBLISHER.local_help.iter().filter_map(|help| help.link));
    links.map(ToOwned::to_owned).collect()
}

fn section(group: HelpGroup) -> El {
    let bodies = HELP.iter().filter(|help| help.group == group);
    el("section").child(el("h3").text(group_words(group))).children(bodies.map(entry))
}

fn entry(help: &'static Help) -> El {
    let welsh = help.welsh_name.map(|name| el("p").class("hint").attr("lang", "cy").text(name));
    let name = match help.link {
        Some(link) => el("h4").child(out(link, help.name)),
        None => el("h4").text(help.name),
    };
    let line = |words: &'static str, value: &str| el("li").text(fill(words, &[("text", value)]));
    el("section")
        .class("source")
        .child(name)
        .maybe(welsh)
        .child(el("p").text(help.does))
        .child(
            el("ul")
                .maybe(help.phone.map(phone))
                .child(line(PAGE_UI.help_who, help.who))
                .child(line(PAGE_UI.help_cost, help.cost))
                .child(line(PAGE_UI.help_where, &nations(help.nations)))
                .maybe(help.welsh.then(|| el("li").text(PAGE_UI.help_welsh))),
        )
        .child(el("p").class("hint").text(seen(help)))
}

/// The number as a link that telephones ring.
fn phone(number: &'static str) -> El {
    let digits = number.split(',').next().unwrap_or(number).replace(' ', "");
    let unbroken = number.replace(' ', "\u{a0}");
    let link = el("a").attr("href", format!("tel:{digits}")).text(unbroken);
    el("li").text(PAGE_UI.help_phone).text(": ").child(link)
}

/// Where it helps; all four nations are "the whole UK".
fn nations(nations: &[Nation]) -> String {
    if nations.len() == Nation::ALL.len() {
        return PAGE_UI.help_uk.to_owned();
    }
    let names: Vec<&str> = nations.iter().map(|nation| nation_words(*nation)).collect();
    names.join(", ")
}

/// When the page or its address was seen, and that it needs another look.
fn seen(help: &Help) -> String {
    match help.seen.date {
        _ if help.page_read || help.link.is_none() => seen_words(help.seen),
        Some(date) => fill(PAGE_UI.help_address_date, &[("date", &partial_words(date))]),
        None => PAGE_UI.help_address.to_owned(),
    }
}

fn local(helpers: &'static [LocalHelp]) -> El {
    let entry = |help: &'static LocalHelp| {
        let name = match help.link {
            Some(link) => el("h4").child(out(link, help.name)),
            None => el("h4").text(help.name),
        };
        el("section").class("source").child(name).child(el("p").text(help.text))
    };
    el("section")
        .child(el("h3").text(PAGE_UI.help_local))
        .child(el("p").text(fill(PAGE_UI.help_local_text, &[("publisher", PUBLISHER.name)])))
        .children(helpers.iter().map(entry))
}

fn group_words(group: HelpGroup) -> &'static str {
    match group {
        HelpGroup::Legal => PAGE_UI.help_legal,
        HelpGroup::Immigration => PAGE_UI.help_immigration,
        HelpGroup::Abuse => PAGE_UI.help_abuse,
        HelpGroup::Talk => PAGE_UI.help_talk,
        HelpGroup::Young => PAGE_UI.help_young,
        HelpGroup::Record => PAGE_UI.help_record,
        HelpGroup::Near => PAGE_UI.help_near,
        HelpGroup::Complaint => PAGE_UI.help_complaint,
        HelpGroup::Death => PAGE_UI.help_death,
    }
}

fn nation_words(nation: Nation) -> &'static str {
    match nation {
        Nation::England => PAGE_UI.force_england,
        Nation::Wales => PAGE_UI.force_wales,
        Nation::Scotland => PAGE_UI.force_scotland,
        Nation::NorthernIreland => PAGE_UI.force_northern_ireland,
    }
}
