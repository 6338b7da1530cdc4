//! All pages of the site, by subject: one step from every page.

use super::force;
use ui::links::Links;
use ui::markup::{El, el};
use words::{ASKED_UI, FORCE_RECORDS, GUIDE, PAGE_UI, Section};

/// The body of the page.
pub fn body(links: Links) -> El {
    let item = |address, words: &'static str| el("li").child(links.to(address, words));
    let asked = el("section").child(el("h2").text(ASKED_UI.start_title)).child(
        el("ul")
            .child(item(links.asked(), ASKED_UI.standing_title))
            .child(item(links.plain_asked(), ASKED_UI.start_plain_link)),
    );
    let letters = el("section")
        .child(el("h2").text(PAGE_UI.blank_title))
        .child(el("ul").child(item(links.blank_letter(None), PAGE_UI.blank_which)));
    let papers = el("section")
        .child(el("h2").text(PAGE_UI.papers_title))
        .child(el("ul").child(el("li").child(links.to(links.paper(None), PAGE_UI.papers_all))));
    el("div")
        .class("home")
        .child(el("h1").text(PAGE_UI.all_pages_title))
        .child(el("p").class("lead").text(PAGE_UI.all_pages_lead))
        .child(
            el("div")
                .class("menu")
                .children(Section::ALL.iter().map(|section| part(*section, links)))
                .child(asked)
                .child(letters)
                .child(papers)
                .child(forces(links)),
        )
}

/// Half a hundred pages: folded, or nobody finds the others.
fn forces(links: Links) -> El {
    let pages = FORCE_RECORDS.iter().filter_map(|record| {
        let page = force::address(record, links)?;
        Some(el("li").child(links.to(page, record.force.name)))
    });
    el("section").child(el("h2").text(PAGE_UI.force_page_forces)).child(
        el("details")
            .child(el("summary").text(PAGE_UI.force_page_all))
            .child(el("ul").children(pages)),
    )
}

fn part(section: Section, links: Links) -> El {
    let pages = GUIDE.iter().filter(|it| it.section == section);
    let items = pages.map(|it| el("li").child(links.to_page(it.page, it.title)));
    el("section").child(el("h2").text(title(section))).child(el("ul").children(items))
}

fn title(section: Section) -> &'static str {
    match section {
        Section::Start => PAGE_UI.section_start,
        Section::Asking => PAGE_UI.section_asking,
        Section::Situations => PAGE_UI.section_situations,
        Section::Background => PAGE_UI.section_background,
        Section::About => PAGE_UI.section_about,
    }
}
