//! The page for an address that does not exist.

use super::document::root;
use crate::languages::switch;
use ui::links::Links;
use ui::markup::{El, el};
use words::{PAGE_UI, page};

/// The body of the page; its links start at the root, since it is served for any address, whatever
/// its language. So it leads to the start in each.
pub fn body(links: Links) -> El {
    el("div")
        .class("related")
        .child(el("h1").text(PAGE_UI.not_found_title))
        .child(el("p").text(PAGE_UI.not_found_text))
        .child(
            el("ul")
                .child(el("li").child(el("a").attr("href", links.check()).text(PAGE_UI.nav_check)))
                .child(el("li").child(links.to(links.plain_check(), PAGE_UI.not_found_plain)))
                .child(
                    el("li")
                        .child(links.to_page(page::CAN_I_GET_IT_DELETED, PAGE_UI.not_found_policy)),
                )
                .child(el("li").child(links.to_page(page::GET_HELP, PAGE_UI.nav_help))),
        )
        .maybe(switch(root(links.place), "index.html", links))
}
