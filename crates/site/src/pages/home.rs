//! The home page: the right place in one glance, for a reader in trouble.

use crate::address::of_page;
use crate::pages::inserts::copy::force;
use ui::links::Links;
use ui::markup::{El, el};
use words::{PAGE_UI, PUBLISHER, Page, SITE, UI, fill, page};

/// The body of the home page.
pub fn body(links: Links) -> El {
    el("div")
        .class("home")
        .attr("itemscope", "")
        .attr("itemtype", "https://schema.org/WebSite")
        .child(el("meta").attr("itemprop", "name").attr("content", SITE.name))
        .maybe(
            of_page("index.html").map(|url| el("link").attr("itemprop", "url").attr("href", url)),
        )
        .child(first(links))
        .child(el("h2").text(PAGE_UI.home_routes))
        .child(routes(links))
        .child(
            el("div")
                .class("promise")
                .child(el("h2").text(PAGE_UI.home_promise_title))
                .child(el("p").text(PAGE_UI.home_promise_text))
                .child(el("p").child(links.to_page(page::YOUR_PRIVACY, UI.start_promise_link))),
        )
        .child(
            el("section")
                .child(el("h2").text(PAGE_UI.home_for_title))
                .child(el("p").text(PAGE_UI.home_for_text))
                .child(el("p").child(links.to(links.all_pages(), PAGE_UI.home_all))),
        )
}

/// What this is, and the way into the check.
fn first(links: Links) -> El {
    let start = el("a").class("main").attr("href", links.check()).text(PAGE_UI.home_start);
    let plain = links.to(links.plain_check(), PAGE_UI.plain_link);
    let force = force(&PUBLISHER).map(|force| fill(PAGE_UI.home_force, &[("force", force.name)]));
    el("div")
        .child(el("h1").text(PAGE_UI.home_title))
        .child(el("p").class("lead").text(PAGE_UI.home_lead))
        .child(el("p").child(start))
        .child(el("p").class("hint").text(PAGE_UI.home_start_hint))
        .child(el("p").class("hint").text(PAGE_UI.home_plain).text(" ").child(plain))
        .maybe(force.map(|words| el("p").class("hint").text(words)))
}

/// One way for each thing that brings people here.
fn routes(links: Links) -> El {
    let route = |(address, title, text): (String, &'static str, &'static str)| {
        el("li").child(
            el("a")
                .attr("href", address)
                .child(el("strong").text(title))
                .child(el("span").text(text)),
        )
    };
    let to = |page: Page| links.page(page, "");
    let routes = [
        (to(page::NOT_CONVICTED), PAGE_UI.home_route_1, PAGE_UI.home_route_1_text),
        (to(page::CASE_NOT_OVER), PAGE_UI.home_route_2, PAGE_UI.home_route_2_text),
        (to(page::CONVICTED), PAGE_UI.home_route_3, PAGE_UI.home_route_3_text),
        (to(page::CAUTIONS_AND_OTHER_OUTCOMES), PAGE_UI.home_route_4, PAGE_UI.home_route_4_text),
        (to(page::UNDER_18), PAGE_UI.home_route_5, PAGE_UI.home_route_5_text),
        (links.asked(), PAGE_UI.home_route_6, PAGE_UI.home_route_6_text),
        (to(page::SOMEONE_ELSE), PAGE_UI.home_route_7, PAGE_UI.home_route_7_text),
    ];
    el("ul").class("routes").children(routes.into_iter().map(route))
}
