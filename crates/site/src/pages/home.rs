//! The home page: the right place in one glance.

use ui::links::Links;
use ui::markup::{El, el};
use words::{GUIDE, PAGE_UI, Page, Section, UI, page};

/// The body of the home page.
pub fn body(links: Links) -> El {
    el("div")
        .class("home")
        .child(
            el("div")
                .child(el("h1").text(PAGE_UI.home_title))
                .child(el("p").class("lead").text(PAGE_UI.home_lead))
                .child(el("p").child(
                    el("a").class("main").attr("href", links.check()).text(PAGE_UI.home_start),
                ))
                .child(el("p").class("hint").text(PAGE_UI.home_start_hint))
                .child(
                    el("p")
                        .class("hint")
                        .text(PAGE_UI.home_plain)
                        .text(" ")
                        .child(links.to(links.plain_check(), PAGE_UI.plain_link)),
                ),
        )
        .child(routes(links))
        .child(
            el("div")
                .class("promise")
                .child(el("h2").text(PAGE_UI.home_promise_title))
                .child(el("p").text(PAGE_UI.home_promise_text))
                .child(el("p").child(links.to_page(page::YOUR_PRIVACY, UI.start_promise_link))),
        )
        .child(menu(links))
        .child(
            el("section")
                .child(el("h2").text(PAGE_UI.home_for_title))
                .child(el("p").text(PAGE_UI.home_for_text)),
        )
}

fn routes(links: Links) -> El {
    let route = |page: Page, title: &'static str, text: &'static str| {
        el("li").child(
            el("a")
                .attr("href", links.page(page, ""))
                .child(el("strong").text(title))
                .child(el("span").text(text)),
        )
    };
    el("ul")
        .class("routes")
        .child(route(page::CAN_I_GET_IT_DELETED, PAGE_UI.home_route_1, PAGE_UI.home_route_1_text))
        .child(route(page::CONVICTED, PAGE_UI.home_route_2, PAGE_UI.home_route_2_text))
        .child(route(page::SOMEONE_ELSE, PAGE_UI.home_route_3, PAGE_UI.home_route_3_text))
}

/// All guidance, by part of the site, and the letters.
fn menu(links: Links) -> El {
    let part = |section: Section| {
        let pages = GUIDE.iter().filter(|it| it.section == section);
        el("section").child(el("h2").text(title(section))).child(
            el("ul").children(pages.map(|it| el("li").child(links.to_page(it.page, it.title)))),
        )
    };
    el("div").class("menu").children(Section::ALL.iter().map(|section| part(*section))).child(
        el("section").child(el("h2").text(PAGE_UI.blank_title)).child(
            el("ul").child(el("li").child(links.to(links.blank_letter(None), PAGE_UI.blank_which))),
        ),
    )
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
