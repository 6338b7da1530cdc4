//! All pages of the site, by subject: one step from every page.

use ui::links::Links;
use ui::markup::{El, el};
use words::{GUIDE, PAGE_UI, Section};

/// The body of the page.
pub fn body(links: Links) -> El {
    let letters = links.to(links.blank_letter(None), PAGE_UI.blank_which);
    let letters = el("section")
        .child(el("h2").text(PAGE_UI.blank_title))
        .child(el("ul").child(el("li").child(letters)));
    el("div")
        .class("home")
        .child(el("h1").text(PAGE_UI.all_pages_title))
        .child(el("p").class("lead").text(PAGE_UI.all_pages_lead))
        .child(
            el("div")
                .class("menu")
                .children(Section::ALL.iter().map(|section| part(*section, links)))
                .child(letters),
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
