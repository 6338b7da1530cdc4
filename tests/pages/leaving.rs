//! The way out stands on every page, and works without script.

use site::sheets::{one_file, pages};
use words::{SITE, UI};

#[test]
fn every_page_has_one_plain_link_that_leaves_quickly() {
    let link = format!(
        "<p class=\"leave\"><a href=\"{}\" rel=\"noreferrer\">{}</a></p>",
        SITE.neutral_page, UI.leave_link
    );
    // From a frame nobody can leave the page around it, so that page has no such link.
    let framed = |file: &str| file == "embed/index.html";
    let all = pages(["", ""]).into_iter().chain([one_file("")]);
    for page in all.filter(|page| !framed(&page.file)) {
        let header = page.html.split("<header>").nth(1).and_then(|it| it.split("</header>").next());
        assert!(header.expect("a header").contains(&link), "{}", page.file);
        assert_eq!(page.html.matches(&link).count(), 1, "{}", page.file);
    }
}
