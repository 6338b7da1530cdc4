//! Who should get legal advice before they write: the one list that stands wherever a letter or a verdict
//! can be reached.

use crate::links::Links;
use crate::markup::{El, el};
use words::{UI, page, stop_points};

/// The list under a heading of that level, on paper too: beside a letter on a sheet of its own, to keep.
pub fn stop(heading: &'static str, links: Links) -> El {
    list(heading, links.to_page(page::GET_HELP, UI.stop_link))
}

/// The same on the start, where the app takes the place of the page: a link that has the focus then is
/// found again by its id.
pub fn stop_on_start(links: Links) -> El {
    list("h2", links.to_page(page::GET_HELP, UI.stop_link).id("start-help"))
}

fn list(heading: &'static str, link: El) -> El {
    el("div")
        .class("careful")
        .attr("data-stop", "")
        .child(el(heading).text(UI.stop_title))
        .child(el("ul").children(stop_points().map(|point| el("li").text(point))))
        .child(el("p").text(UI.stop_why).text(" ").child(link))
        .child(el("p").class("paper").text(UI.stop_keep))
}
