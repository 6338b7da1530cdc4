//! What others copy to lead their readers here: addresses, buttons, short texts.

use super::parts::{row_head, table};
use crate::address::below;
use crate::pages::force;
use crate::share::{BUTTONS, Button, FOLDER};
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{ForceRecord, PAGE_UI, fill};

/// The root of this copy, or words that stand for it.
fn root() -> String {
    crate::address::root().unwrap_or_else(|| PAGE_UI.share_no_address.to_owned())
}

/// The public address of a page, by its file.
fn address(file: &str) -> String {
    below(&root(), file)
}

/// The addresses that others need most.
pub(super) fn addresses() -> El {
    let whole = [
        (PAGE_UI.share_home, "index.html"),
        (PAGE_UI.share_check, "check/index.html"),
        (PAGE_UI.share_plain, "check/plain/index.html"),
        (PAGE_UI.share_file, crate::files::ONE_FILE),
    ];
    let row = |what: String, address: String| {
        vec![row_head(what), el("td").child(el("code").text(address))]
    };
    let mut rows: Vec<Vec<El>> =
        whole.iter().map(|(what, file)| row((*what).to_owned(), address(file))).collect();
    rows.extend(force::example().into_iter().flat_map(|example| {
        let named = |words| fill(words, &[("force", example.force.name)]);
        [
            row(named(PAGE_UI.share_check_force), check_with(example)),
            row(named(PAGE_UI.share_force), address(&force::file(example))),
        ]
    }));
    table(PAGE_UI.share_addresses, &[PAGE_UI.share_what, PAGE_UI.share_address], rows)
}

fn check_with(record: &ForceRecord) -> String {
    [&address("check/index.html"), "#force=", record.force.id].concat()
}

/// Each button as it looks, with its file and the HTML that shows it.
pub(super) fn buttons(links: Links) -> El {
    let root = match links.place {
        Place::Site(root) => root,
        Place::OneFile => "",
    };
    el("div").children(BUTTONS.iter().map(|it| button(it, root)))
}

fn button(button: &Button, root: &str) -> El {
    let (width, height) = (button.width().to_string(), button.height.to_string());
    let words = button.words();
    let file = [root, FOLDER, "/", button.file].concat();
    let size =
        fill(PAGE_UI.share_size, &[("width", &width), ("height", &height), ("words", &words)]);
    let html = format!(
        "<a href=\"{}\"><img src=\"{}\" alt=\"{words}\" width=\"{width}\" height=\"{height}\"></a>",
        address("check/index.html"),
        button.file,
    );
    let picture = el("img").attr("src", file.clone()).attr("alt", words.clone());
    let save = el("a").attr("href", file).attr("download", "").text(PAGE_UI.share_save);
    el("section")
        .class("source")
        .child(el("p").child(picture.attr("width", width).attr("height", height)))
        .child(el("p").text(size).text(". ").child(save))
        .child(el("p").child(el("b").text(PAGE_UI.share_copy)))
        .child(el("p").child(el("code").text(html)))
}

/// Short texts, each for a place.
pub(super) fn texts() -> El {
    let text = |(title, text): (&'static str, &'static str)| {
        let (check, home) = (address("check/index.html"), address("index.html"));
        let text = fill(text, &[("check", &check), ("home", &home)]);
        el("section").child(el("h3").text(title)).child(el("blockquote").child(el("p").text(text)))
    };
    let texts = [
        (PAGE_UI.share_website, PAGE_UI.share_website_text),
        (PAGE_UI.share_custody, PAGE_UI.share_custody_text),
        (PAGE_UI.share_social, PAGE_UI.share_social_text),
        (PAGE_UI.share_charity, PAGE_UI.share_charity_text),
    ];
    el("div").children(texts.map(text))
}
