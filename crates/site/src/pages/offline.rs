//! The page where readers keep the site on their device, or remove it.

use ui::components::buttons::button;
use ui::links::Links;
use ui::markup::{El, el};
use words::{PAGE_UI, fill, page};

/// The body of the page. Its script finds the buttons and the line by their ids.
pub fn body(links: Links, megabytes: usize) -> El {
    el("div")
        .child(el("h1").text(PAGE_UI.offline_title))
        .child(el("p").class("lead").text(PAGE_UI.offline_lead))
        .child(list([
            PAGE_UI.offline_does_1,
            PAGE_UI.offline_does_2,
            PAGE_UI.offline_does_3,
            PAGE_UI.offline_does_4,
        ]))
        .child(
            el("div")
                .class("careful")
                .child(el("h2").text(PAGE_UI.offline_trace_title))
                .child(el("p").text(PAGE_UI.offline_trace_text))
                .child(el("p").text(PAGE_UI.offline_trace_rule)),
        )
        .child(el("h2").text(PAGE_UI.offline_choice_title))
        .child(state())
        .child(
            el("div")
                .class("buttons")
                .child(choice("keep", "main", PAGE_UI.offline_keep))
                .child(choice("remove", "quiet", PAGE_UI.offline_remove)),
        )
        .child(
            el("p").class("hint").text(
                [
                    &*fill(PAGE_UI.offline_size, &[("size", &megabytes.to_string())]),
                    PAGE_UI.offline_removing,
                ]
                .join(" "),
            ),
        )
        .child(el("h2").text(PAGE_UI.offline_cannot_title))
        .child(list([
            PAGE_UI.offline_cannot_1,
            PAGE_UI.offline_cannot_2,
            PAGE_UI.offline_cannot_3,
            PAGE_UI.offline_cannot_4,
        ]))
        .child(one_file(links))
        .child(el("p").child(links.to_page(page::YOUR_PRIVACY, PAGE_UI.offline_privacy)))
}

/// The other way, which needs no worker and leaves no more than a file.
fn one_file(links: Links) -> El {
    el("section")
        .child(el("h2").text(PAGE_UI.offline_file_title))
        .child(el("p").text(PAGE_UI.offline_file_text))
        .child(
            el("p")
                .child(links.to(links.one_file(), PAGE_UI.offline_file_link).attr("download", "")),
        )
        .child(el("p").class("hint").text(PAGE_UI.offline_file_size))
}

/// Says how things stand. The script takes the words for each state from here.
fn state() -> El {
    el("p")
        .id("state")
        .class("notice")
        .attr("role", "status")
        .attr("data-none", PAGE_UI.offline_state_none)
        .attr("data-keeping", PAGE_UI.offline_state_keeping)
        .attr("data-kept", PAGE_UI.offline_state_kept)
        .attr("data-failed", PAGE_UI.offline_state_failed)
        .attr("data-removing", PAGE_UI.offline_state_removing)
        .attr("data-removed", PAGE_UI.offline_state_removed)
        .attr("data-left", PAGE_UI.offline_state_left)
        .attr("data-cannot", PAGE_UI.offline_state_cannot)
        .text(PAGE_UI.offline_state_waiting)
}

/// A button that does nothing until the script has come.
fn choice(id: &'static str, class: &'static str, words: &'static str) -> El {
    button("button", class, words).id(id).attr("disabled", "")
}

fn list<const N: usize>(items: [&'static str; N]) -> El {
    el("ul").children(items.into_iter().map(|item| el("li").text(item)))
}
