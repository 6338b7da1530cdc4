//! What search engines and previews are told: `scripts/copy.sh` runs this once more with an address, but for
//! the budgets.

use site::address::{of_page, root};
use site::pages::force;
use site::sheets::{listed, one_file, pages};
use site::sizes;
use std::collections::BTreeSet;
use words::{FORCE_RECORDS, GUIDE, LANGUAGE, SITE};

/// The head of a page.
fn head(html: &str) -> &str {
    html.split("</head>").next().expect("a head")
}

/// The contents of the elements of a head that start so.
fn contents<'a>(head: &'a str, start: &str) -> Vec<&'a str> {
    head.split(start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn each_page_that_may_be_listed_says_its_one_full_address_if_the_copy_has_one() {
    let folder = site::languages::folder(&LANGUAGE);
    let listed: BTreeSet<String> = listed().into_iter().collect();
    assert!(listed.len() > 80);
    let mut found = BTreeSet::new();
    for page in pages(["", ""]).into_iter().chain([one_file("")]) {
        let head = head(&page.html);
        let file = page.file.strip_prefix(&folder).expect("its folder");
        let noindex = contents(head, "<meta name=\"robots\" content=\"");
        let canonical = contents(head, "<link rel=\"canonical\" href=\"");
        let urls = contents(head, "<meta property=\"og:url\" content=\"");
        let images = contents(head, "<meta property=\"og:image\" content=\"");
        if !listed.contains(file) {
            assert_eq!(noindex, ["noindex"], "{file}");
            assert!(canonical.is_empty() && urls.is_empty() && images.is_empty(), "{file}");
            continue;
        }
        assert!(noindex.is_empty(), "{file}");
        let address = of_page(file);
        assert_eq!(canonical, address.iter().map(String::as_str).collect::<Vec<_>>(), "{file}");
        assert_eq!(urls, canonical, "{file}");
        let picture = root().map(|root| root + "share/picture.png");
        assert_eq!(images, picture.iter().map(String::as_str).collect::<Vec<_>>(), "{file}");
        found.extend(address);
    }
    let expected = if root().is_some() { listed.len() } else { 0 };
    assert_eq!(found.len(), expected, "no two pages share an address");
}

#[test]
fn the_missing_page_and_the_one_file_are_not_listed() {
    let listed = listed();
    for file in ["404.html", "offline/index.html", "custody-image-check.html"] {
        assert!(!listed.contains(&file.to_owned()), "{file}");
    }
}

/// Of the pages of forces the longest stands for all.
#[test]
fn each_page_keeps_its_budget() {
    let (mut forces, mut pages): (Vec<_>, Vec<_>) =
        pages(["", ""]).into_iter().partition(|page| page.file.contains("forces/"));
    forces.sort_by_key(|page| page.html.len());
    pages.extend(forces.pop());
    let leaflets = FORCE_RECORDS.iter().filter_map(force::leaflet_file).count();
    assert_eq!(forces.len(), FORCE_RECORDS.len() + leaflets, "with that of the list");
    let over: Vec<String> = pages.iter().filter_map(sizes::over).collect();
    assert_eq!(over, Vec::<String>::new());
}

/// What programs read of a page is what readers read there.
#[test]
fn the_home_page_is_the_site_and_guidance_says_when_it_was_checked() {
    let pages = pages(["", ""]);
    let html = |file: &str| &pages.iter().find(|it| it.file.ends_with(file)).expect("a page").html;
    let home = html("index.html");
    assert_eq!(home.matches("itemtype=\"https://schema.org/WebSite\"").count(), 1);
    assert!(home.contains(&format!("<meta itemprop=\"name\" content=\"{}\">", SITE.name)));
    let url = of_page("index.html").map(|url| format!("<link itemprop=\"url\" href=\"{url}\">"));
    assert!(url.is_none_or(|url| home.contains(&url)));
    for page in GUIDE {
        let html = html(&format!("{}/index.html", page.page.folder));
        assert_eq!(html.matches("itemtype=\"https://schema.org/WebPage\"").count(), 1);
        assert_eq!(html.matches("<h1 itemprop=\"name\">").count(), 1);
        let checked = format!("<meta itemprop=\"lastReviewed\" content=\"{}\">", page.checked);
        assert!(html.contains(&checked), "{}", page.page.slug);
    }
    assert!(!one_file("").html.contains("itemprop"), "nobody finds a file on a stick");
}
