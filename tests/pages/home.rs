//! The home page leads each reader in trouble to their page; all else is one step away.

use site::sheets::pages;
use words::{GUIDE, PAGE_UI, page};

fn html(file: &str) -> String {
    let page = pages(["", ""]).into_iter().find(|page| page.file.ends_with(file));
    page.expect("the page").html
}

/// The part of a page that is its own.
fn main_of(html: &str) -> &str {
    let (_, rest) = html.split_once("<main id=\"main\">").expect("the main part");
    rest.split("</main>").next().expect("its end")
}

/// "I was not charged" led people whose case was open to "police should delete".
#[test]
fn somebody_whose_case_is_not_over_is_not_told_to_ask() {
    let html = html("index.html");
    let routes = [
        (page::NOT_CONVICTED.folder, PAGE_UI.home_route_1),
        (page::CASE_NOT_OVER.folder, PAGE_UI.home_route_2),
        (page::CONVICTED.folder, PAGE_UI.home_route_3),
        (page::CAUTIONS_AND_OTHER_OUTCOMES.folder, PAGE_UI.home_route_4),
        (page::UNDER_18.folder, PAGE_UI.home_route_5),
        ("asked", PAGE_UI.home_route_6),
        (page::SOMEONE_ELSE.folder, PAGE_UI.home_route_7),
    ];
    for (folder, title) in routes {
        let link = format!("<a href=\"{folder}/index.html\"><strong>{title}</strong>");
        assert!(html.contains(&link), "{link}");
    }
    assert!(PAGE_UI.home_route_1.contains("over") && PAGE_UI.home_route_2_text.contains("advice"));
}

#[test]
fn the_home_page_has_few_links_and_all_pages_has_every_page() {
    let home = html("index.html");
    assert!(main_of(&home).matches("<a ").count() <= 12);
    assert!(main_of(&home).contains("href=\"all-pages/index.html\""));
    let all = html("all-pages/index.html");
    for page in GUIDE {
        assert!(main_of(&all).contains(&format!("../{}/index.html", page.page.folder)));
    }
    assert!(main_of(&all).contains("../letters/index.html"));
}

/// Three months run from the refusal, and court was called the last step.
#[test]
fn the_road_of_a_request_says_that_a_time_limit_starts_with_the_refusal() {
    let page = html("after-you-ask/index.html");
    assert!(page.contains(PAGE_UI.road_6_text) && PAGE_UI.road_6_text.contains("three months"));
    assert!(!page.contains("last step"));
}
