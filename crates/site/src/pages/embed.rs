//! What stands around the check in a frame on another site's page: who made it, what that site can see.

use super::document::of_the_rules;
use check::letter::long_date;
use paper_words::foot;
use rules::RULES_DATE;
use ui::links::Links;
use ui::markup::{El, el};
use words::{PAGE_UI, PUBLISHER, SITE, fill, page};

/// Above the check. The heading of the page is that of the screen below.
pub(super) fn header(links: Links) -> El {
    let rules = long_date(RULES_DATE);
    let made = fill(PAGE_UI.embed_made, &[("publisher", PUBLISHER.name), ("rules", &rules)]);
    el("header").child(
        el("div")
            .class("bar framed")
            .child(el("p").class("site-name").text(SITE.name))
            .child(el("p").child(links.to_short(links.check(), PAGE_UI.embed_open)))
            .child(el("p").text(made))
            .child(el("p").child(el("strong").text(PAGE_UI.embed_unseen))),
    )
}

/// Below it.
pub(super) fn footer(links: Links) -> El {
    let item =
        |page, words: &'static str| el("li").child(links.to_short(links.page(page, ""), words));
    el("footer").child(
        el("div")
            .class("bar")
            .child(el("p").child(el("strong").text(foot(&PUBLISHER))))
            .child(el("p").text(of_the_rules()))
            .child(
                el("nav").attr("aria-label", PAGE_UI.footer_nav).child(
                    el("ul")
                        .child(item(page::YOUR_PRIVACY, PAGE_UI.footer_privacy))
                        .child(item(page::HOW_THIS_SITE_DECIDES, PAGE_UI.footer_decides))
                        .child(item(page::ABOUT, PAGE_UI.footer_about)),
                ),
            ),
    )
}
