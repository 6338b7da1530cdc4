//! Generated tables and figures, by the name that pages ask for them with.

pub mod copy;
mod data;
pub mod embed;
mod figures;
pub mod forces;
mod help;
pub(crate) mod load;
pub mod outside;
pub(super) mod parts;
mod rules_list;
mod share;
mod technical;

use crate::address::base;
use crate::hosting;
use crate::pages::guide::{day_words, partial_words};
use crate::pages::{notes, papers};
use leptos::prelude::AnyView;
use parts::{row_head, table};
use rules::{RULES, Rule};
use ui::components::mark;
use ui::links::Links;
use ui::markup::{El, el};
use words::{
    GLOSSARY, GUIDE, Guidance, Insert, PAGE_UI, PUBLISHER, SOURCES, SourceKind, SourceRecord,
    TIMELINE, fill, page,
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
        Insert::Papers => papers::links(links),
        Insert::Timeline => timeline(links),
        Insert::Publisher => copy::about(&PUBLISHER, links),
        Insert::PrivacyNotice => copy::privacy(&PUBLISHER),
        Insert::AccessibilityStatement => copy::accessibility(&PUBLISHER, links),
        Insert::Road => figures::road(),
        Insert::Copies => figures::copies(),
        Insert::Addresses => share::addresses(),
        Insert::Buttons => share::buttons(links),
        Insert::TextsToCopy => share::texts(),
        Insert::Embed => embed::ways(links),
        Insert::Data => data::files(links),
        Insert::Headers => technical::headers(),
        Insert::Imports => technical::imports(),
        Insert::InstallNginx => technical::settings(&hosting::for_nginx(base())),
        Insert::InstallApache => technical::settings(&hosting::for_apache(base())),
        Insert::InstallCaddy => technical::settings(&hosting::for_caddy(base())),
        Insert::Load => load::table_of_load(),
    }
    .into()
}

fn verdicts() -> El {
    let rows = paper_words::verdicts();
    let rows = rows.into_iter().map(|row| vec![row_head(row.who), el("td").text(row.what)]);
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
    let page = GUIDE.iter().find(|it| it.page == page::SOURCES);
    el("div").children(SOURCES.iter().map(|source| source_entry(source, page, links)))
}

/// When a source was checked, if that is not what the foot of the page says.
fn source_checked(source: &SourceRecord, page: Option<&Guidance>) -> Option<El> {
    let dates = (source.checked, source.review_by);
    let is_own = page.is_none_or(|page| (page.checked, page.review_by) != dates);
    let days = [("checked", &*day_words(dates.0)), ("review", &*day_words(dates.1))];
    is_own.then(|| el("p").class("hint").text(fill(PAGE_UI.source_checked, &days)))
}

fn source_entry(source: &'static SourceRecord, page: Option<&Guidance>, links: Links) -> El {
    let address = source.link.map(|link| {
        el("p").child(
            el("a").attr("href", link).attr("rel", "noopener noreferrer").text(PAGE_UI.source_open),
        )
    });
    el("section")
        .class("source")
        .child(el("h2").id(source.source.id).text(source.title))
        .child(el("p").class("hint").text(about(source)))
        .child(el("p").text(source.carries))
        .maybe(source.note.map(|note| el("p").class("hint").text(note)))
        .maybe(address)
        .maybe(used_in(source, links))
        .maybe(source_checked(source, page))
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

/// Rules of a source that are listed one by one. One source carries nearly all: a list of these would be
/// the page of all rules once more, and this page has no room for it.
const RULES_BY_NAME: usize = 10;

/// The pages that cite a source, and the rules that rest on it.
fn used_in(source: &SourceRecord, links: Links) -> Option<El> {
    let pages = GUIDE
        .iter()
        .filter(|guidance| guidance.sources.contains(&source.source))
        .map(|guidance| links.to_page(guidance.page, guidance.title));
    let uses: Vec<El> =
        pages.chain(rules_of(source, links)).map(|link| el("li").child(link)).collect();
    (!uses.is_empty()).then(|| {
        el("details").child(el("summary").text(PAGE_UI.source_used)).child(el("ul").children(uses))
    })
}

/// Links to the rules that rest on a source, or one to all rules with their number.
fn rules_of(source: &SourceRecord, links: Links) -> Vec<El> {
    let rests = |rule: &&Rule| {
        rule.basis.iter().any(|basis| words::source_of(basis.source) == source.source)
    };
    let rules: Vec<&Rule> = RULES.iter().filter(rests).collect();
    if rules.len() <= RULES_BY_NAME {
        let link = |rule: &&Rule| links.to(links.rule(rule.name), words::rule(rule.name).title);
        return rules.iter().map(link).collect();
    }
    let count = [("count", &*rules.len().to_string())];
    vec![links.to_page(page::HOW_THIS_SITE_DECIDES, fill(PAGE_UI.source_rules, &count))]
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
