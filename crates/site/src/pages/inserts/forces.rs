//! The list of forces: each with its website, and the page and office for data rights that were seen.

use crate::pages::force;
use crate::pages::guide::partial_words;
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{
    Area, FORCE_RECORDS, ForceRecord, Office, PAGE_UI, RightsAbout, RightsPage, Seen, fill,
};

/// All forces, by where they work.
pub(super) fn all(links: Links) -> El {
    let groups = Area::ALL.iter().map(|area| group(*area, links));
    el("div").maybe(index(links)).children(groups)
}

/// The addresses outside the site that the list leads to.
pub(crate) fn outside() -> Vec<String> {
    let pages = FORCE_RECORDS
        .iter()
        .flat_map(|it| it.rights_page.map(|page| page.link).into_iter().chain(it.rights_page_cy));
    pages.map(ToOwned::to_owned).collect()
}

/// The names alone, folded: a phone shows one screen of them at a time. The one file has no places
/// inside a page.
fn index(links: Links) -> Option<El> {
    let names = FORCE_RECORDS.iter().map(|it| {
        let link = el("a").attr("href", format!("#{}", it.force.id)).text(it.force.name);
        el("li").child(link)
    });
    (links.place != Place::OneFile).then(|| {
        el("details")
            .class("contents")
            .child(el("summary").text(PAGE_UI.force_index))
            .child(el("ul").children(names))
    })
}

fn group(area: Area, links: Links) -> El {
    let forces = FORCE_RECORDS.iter().filter(|it| it.force.area == area);
    el("section")
        .child(el("h3").text(area_words(area)))
        .children(forces.map(|record| entry(record, links)))
}

fn entry(record: &'static ForceRecord, links: Links) -> El {
    let name = match force::address(record, links) {
        Some(page) => el("h4").id(record.force.id).child(links.to(page, record.force.name)),
        None => el("h4").text(record.force.name),
    };
    el("section").class("source").child(name).maybe(welsh_name(record)).child(places(record))
}

/// Its name in Welsh, if it has one.
pub(in crate::pages) fn welsh_name(record: &ForceRecord) -> Option<El> {
    record.welsh_name.map(|name| el("p").class("hint").attr("lang", "cy").text(name))
}

/// Its website, and the pages and offices that were seen, each with its date.
pub(in crate::pages) fn places(record: &'static ForceRecord) -> El {
    let post = record
        .postal
        .map(|office| office_item(PAGE_UI.force_post, el("span").text(office.address), office));
    let e_mail = record.email.map(|office| {
        let link = el("a").attr("href", format!("mailto:{}", office.address)).text(office.address);
        office_item(PAGE_UI.force_e_mail, link, office)
    });
    el("ul")
        .child(website(record))
        .maybe(record.rights_page.map(rights_page))
        .maybe(
            record.rights_page_cy.map(|link| {
                el("li").child(out(link, PAGE_UI.force_rights_cy).attr("hreflang", "cy"))
            }),
        )
        .maybe(e_mail)
        .maybe(post)
}

/// The web address as text: what was not seen is not linked.
fn website(record: &ForceRecord) -> El {
    let item = el("li").text(PAGE_UI.force_website).text(": ");
    match (record.domain, record.seen) {
        (Some(domain), true) => item.child(el("b").text(domain)),
        (Some(domain), false) => {
            item.child(el("b").text(domain)).text(". ").text(PAGE_UI.force_unseen)
        }
        (None, _) => item.text(PAGE_UI.force_no_website),
    }
}

fn rights_page(page: RightsPage) -> El {
    let item = el("li").child(out(page.link, about_words(page.about))).text(". ");
    let item = if page.is_older { item.text(PAGE_UI.force_older).text(" ") } else { item };
    item.text(seen_words(page.seen))
}

fn office_item(label: &'static str, address: El, office: Office) -> El {
    el("li").text(label).text(": ").child(address).text(". ").text(seen_words(office.seen))
}

/// A link to another site.
pub(super) fn out(link: &'static str, words: &'static str) -> El {
    el("a").attr("href", link).attr("rel", "noopener noreferrer").text(words)
}

/// When something was seen, and that it needs another look.
pub(super) fn seen_words(seen: Seen) -> String {
    let sentence = match (seen.date, seen.or_later) {
        (Some(_), false) => PAGE_UI.seen_date,
        (Some(_), true) => PAGE_UI.seen_later,
        (None, _) => PAGE_UI.seen_undated,
    };
    fill(sentence, &[("date", &partial_words(seen.date.unwrap_or_default()))])
}

fn about_words(about: RightsAbout) -> &'static str {
    match about {
        RightsAbout::CustodyImages => PAGE_UI.force_about_custody_images,
        RightsAbout::Deletion => PAGE_UI.force_about_deletion,
        RightsAbout::Rights => PAGE_UI.force_about_rights,
        RightsAbout::Access => PAGE_UI.force_about_access,
        RightsAbout::PrivacyNotice => PAGE_UI.force_about_privacy_notice,
    }
}

fn area_words(area: Area) -> &'static str {
    match area {
        Area::England => PAGE_UI.force_england,
        Area::Wales => PAGE_UI.force_wales,
        Area::National => PAGE_UI.force_national,
        Area::Scotland => PAGE_UI.force_scotland,
        Area::NorthernIreland => PAGE_UI.force_northern_ireland,
    }
}
