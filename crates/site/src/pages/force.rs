//! The page of one police force: which rules apply there, and how to ask it.

use super::guide;
use super::inserts::forces::{places, welsh_name};
use ui::components::blocks::blocks;
use ui::components::stop::stop;
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{FORCE_RECORDS, ForceRecord, ForceRules, GUIDE, Guidance, PAGE_UI, fill, page};

/// The file of a force's page, from the root of its language's pages: in the folder of their list.
pub fn file(record: &ForceRecord) -> String {
    [page::FORCES.folder, "/", record.force.id, PAGE].concat()
}

/// The address of a force's page; the one file has none of these pages.
pub fn address(record: &ForceRecord, links: Links) -> Option<String> {
    match links.place {
        Place::Site(root) => Some([root, &file(record)].concat()),
        Place::OneFile => None,
    }
}

/// The file of its leaflet, if the policy that the leaflet tells of is for it.
pub fn leaflet_file(record: &ForceRecord) -> Option<String> {
    let has_leaflet = ForceRules::of(record.force.area).has_check();
    has_leaflet.then(|| file(record).replace(PAGE, LEAFLET))
}

const PAGE: &str = "/index.html";
const LEAFLET: &str = "/leaflet/index.html";

/// The title of its leaflet.
pub fn leaflet_title(record: &ForceRecord) -> String {
    fill(PAGE_UI.force_page_leaflet_title, &[("force", record.force.name)])
}

/// The address of the check with a force filled in. What follows `#` is never sent to a host.
pub fn check(record: &ForceRecord, links: Links) -> String {
    [&links.check(), "#force=", record.force.id].concat()
}

/// The title of a force's page.
pub fn title(record: &ForceRecord) -> String {
    fill(PAGE_UI.force_page_title, &[("force", record.force.name)])
}

/// One sentence on it for search results.
pub fn description(record: &ForceRecord) -> String {
    fill(PAGE_UI.force_page_description, &[("force", record.force.name)])
}

/// The force that examples name: the first one.
pub fn example() -> Option<&'static ForceRecord> {
    FORCE_RECORDS.first()
}

/// The body of a force's page. Who should get advice first stands before anything that leads to a letter.
pub fn body(record: &'static ForceRecord, links: Links) -> El {
    let rules = ForceRules::of(record.force.area);
    // Its statements and addresses are checked together with those of the list.
    let list: Option<&Guidance> = GUIDE.iter().find(|it| it.page == page::FORCES);
    let article = match list {
        Some(list) => guide::reviewed(title(record), list, links),
        None => el("article").child(el("h1").text(title(record))),
    };
    article
        .maybe(welsh_name(record))
        .child(el("h2").text(PAGE_UI.force_page_rules))
        .children(blocks(words::force_rules(rules), links))
        .child(stop("h2", links))
        .maybe(rules.has_check().then(|| to_check(record, links)))
        .child(asking(record))
        .maybe(leaflet(record, links))
        .child(others(rules, links))
        .maybe(list.map(guide::dates))
}

fn to_check(record: &ForceRecord, links: Links) -> El {
    let link = links.to(check(record, links), PAGE_UI.force_page_check_link);
    el("section")
        .child(el("h2").text(PAGE_UI.force_page_check))
        .child(el("p").text(PAGE_UI.force_page_check_text))
        .child(el("p").child(link.class("main")))
}

fn asking(record: &'static ForceRecord) -> El {
    let nothing = record.rights_page.is_none() && record.email.is_none() && record.postal.is_none();
    el("section")
        .child(el("h2").text(PAGE_UI.force_page_ask))
        .child(el("p").text(PAGE_UI.force_page_ask_text))
        .child(places(record))
        .maybe(nothing.then(|| el("p").text(PAGE_UI.force_page_nothing)))
}

fn leaflet(record: &ForceRecord, links: Links) -> Option<El> {
    let file = leaflet_file(record)?;
    let link = match links.place {
        Place::Site(root) => links.to([root, &file].concat(), PAGE_UI.force_page_leaflet_link),
        Place::OneFile => return None,
    };
    let section = el("section")
        .child(el("h2").text(PAGE_UI.force_page_leaflet))
        .child(el("p").text(PAGE_UI.force_page_leaflet_text))
        .child(el("p").child(link));
    Some(section)
}

/// Where to go from here.
fn others(rules: ForceRules, links: Links) -> El {
    let elsewhere = links.to_page(page::OTHER_POLICE, PAGE_UI.force_page_other_link);
    let elsewhere = (rules != ForceRules::EnglandAndWales).then(|| el("li").child(elsewhere));
    let item = |page, words| el("li").child(links.to_page(page, words));
    el("nav")
        .class("related")
        .attr("aria-label", PAGE_UI.guide_related)
        .child(el("h2").text(PAGE_UI.guide_related))
        .child(
            el("ul")
                .child(item(page::HOW_TO_ASK, PAGE_UI.force_page_ask_link))
                .child(item(page::IF_POLICE_REFUSE, PAGE_UI.force_page_refuse_link))
                .maybe(elsewhere)
                .child(item(page::FORCES, PAGE_UI.force_page_list_link)),
        )
}
