//! Generated tables and figures, by the name that pages ask for them with.

pub mod copy;
mod figures;
mod forces;
mod help;
pub mod outside;
mod parts;
mod rules_list;
mod technical;

use crate::pages::guide::{checked_words, partial_words};
use crate::pages::notes;
use leptos::prelude::AnyView;
use parts::{row_head, table};
use rules::{RULES, Verdict};
use ui::components::mark;
use ui::links::Links;
use ui::markup::{El, el};
use words::{
    GLOSSARY, GUIDE, Insert, PAGE_UI, PUBLISHER, SOURCES, SourceKind, SourceRecord, TIMELINE,
};

/// The insert of a name; the content compiler has made sure that the name is known.
pub fn insert(insert: Insert, links: Links) -> AnyView {
    match insert {
        Insert::Rules => rules_list::all(links),
        Insert::Verdicts => verdicts(),
        Insert::Sources => sources(links),
        Insert::Words => glossary(links),
        Insert::Forces => forces::all(links),
        Insert::Help => help::all(),
        Insert::Timeline => timeline(links),
        Insert::Publisher => copy::about(&PUBLISHER),
        Insert::PrivacyNotice => copy::privacy(&PUBLISHER),
        Insert::AccessibilityStatement => copy::accessibility(&PUBLISHER, links),
        Insert::Road => figures::road(),
        Insert::Copies => figures::copies(),
        Insert::Headers => technical::headers(),
        Insert::Imports => technical::imports(),
    }
    .into()
}

fn verdicts() -> El {
    let rows = [
        (Verdict::DeleteUnlessHighlyExceptional, PAGE_UI.table_strong),
        (Verdict::DeleteUnlessExceptional, PAGE_UI.table_presumed),
        (Verdict::DeleteFavoured, PAGE_UI.table_favoured),
        (Verdict::NoPresumption, PAGE_UI.table_discretion),
        (Verdict::Wait, PAGE_UI.table_wait),
        (Verdict::OtherRules, PAGE_UI.table_other),
    ];
    let rows = rows
        .into_iter()
        .map(|(verdict, who)| vec![row_head(who), el("td").text(words::verdict(verdict).short)]);
    table(PAGE_UI.table_verdicts, &[PAGE_UI.table_who, PAGE_UI.table_what], rows.collect())
}

fn glossary(links: Links) -> El {
    let entries = GLOSSARY.iter().flat_map(|word| {
        let cites = word.sources.iter().map(|source| {
            el("span").text(" ").child(links.to(links.source(*source), source.short))
        });
        [el("dt").id(word.id).text(word.term), el("dd").text(word.meaning).children(cites)]
    });
    el("dl").class("words").children(entries)
}

fn timeline(links: Links) -> El {
    let events = TIMELINE.iter().map(|event| {
        el("li")
            .child(el("time").attr("datetime", event.date).text(partial_words(event.date)))
            .child(el("div").child(el("h3").text(event.title)).child(
                el("p").text(event.text).child(match event.sign {
                    Some(sign) => notes::sign(sign, links),
                    None => mark::cite(event.confidence, event.source, "", links).into(),
                }),
            ))
    });
    el("ol").class("timeline").children(events)
}

/// Every source with what it carries, and where it is used.
fn sources(links: Links) -> El {
    el("div").children(SOURCES.iter().map(|source| source_entry(source, links)))
}

fn source_entry(source: &'static SourceRecord, links: Links) -> El {
    let address = source.link.map(|link| {
        el("p").child(
            el("a").attr("href", link).attr("rel", "noopener noreferrer").text(PAGE_UI.source_open),
        )
    });
    let checked = checked_words(source.checked, source.review_by);
    el("section")
        .class("source")
        .child(el("h2").id(source.source.id).text(source.title))
        .child(el("p").class("hint").text(about(source)))
        .child(el("p").text(source.carries))
        .maybe(source.note.map(|note| el("p").class("hint").text(note)))
        .maybe(address)
        .maybe(used_in(source, links))
        .child(el("p").class("hint").text(checked))
}

/// Who published a source, when, and what kind it is.
pub(super) fn about(source: &SourceRecord) -> String {
    format!(
        "{}{} · {}",
        source.publisher,
        source.date.map_or(String::new(), |date| format!(", {}", partial_words(date))),
        kind_words(source.kind)
    )
}

/// The pages that cite a source, and the number of rules that rest on it.
fn used_in(source: &SourceRecord, links: Links) -> Option<El> {
    let pages = GUIDE
        .iter()
        .filter(|guidance| guidance.sources.contains(&source.source))
        .map(|guidance| links.to_page(guidance.page, guidance.title));
    let rules = RULES
        .iter()
        .filter(|rule| rule.basis.iter().any(|it| words::source_of(it.source) == source.source))
        .map(|rule| links.to(links.rule(rule.name), words::rule(rule.name).title));
    let uses: Vec<El> = pages.chain(rules).map(|link| el("li").child(link)).collect();
    (!uses.is_empty()).then(|| {
        el("details").child(el("summary").text(PAGE_UI.source_used)).child(el("ul").children(uses))
    })
}

fn kind_words(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Official => PAGE_UI.kind_official,
        SourceKind::Discussion => PAGE_UI.kind_discussion,
        SourceKind::Law => PAGE_UI.kind_law,
        SourceKind::Court => PAGE_UI.kind_court,
        SourceKind::Parliament => PAGE_UI.kind_parliament,
        SourceKind::Police => PAGE_UI.kind_police,
        SourceKind::Regulator => PAGE_UI.kind_regulator,
        SourceKind::Press => PAGE_UI.kind_press,
        SourceKind::Professional => PAGE_UI.kind_professional,
        SourceKind::Campaign => PAGE_UI.kind_campaign,
    }
}
