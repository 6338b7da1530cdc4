//! The whole document around a page: head, header, footer.

mod preview;

use super::embed;
use super::inserts::copy::notice;
use crate::languages::{alternates, switch, up};
use check::letter::long_date;
use leptos::prelude::*;
use paper_words::foot;
use rules::{REVIEW_BY, RULES_DATE};
use ui::links::{Links, Place};
use ui::markup::{El, el};
use words::{LANGUAGE, PAGE_UI, PUBLISHER, Page, SITE, UI, fill, page};

/// What a document needs besides its body.
pub struct Head<'a> {
    /// Its file from the root of its language's pages, where other languages have it too.
    pub file: Option<&'a str>,
    /// The page's title, without the site's name.
    pub title: &'a str,
    /// One sentence for search results.
    pub description: &'a str,
    /// How search engines and previews find it.
    pub found: Found,
    /// The Content-Security-Policy for the meta element.
    pub policy: &'a str,
    /// The style sheet's text, inlined: a page is then one request.
    pub style: &'a str,
    /// The page's one script, if it has one.
    pub script: Option<Script<'a>>,
    /// Where the link that skips the header leads, and what it says. Where steps are shown by address,
    /// `#main` would hide the one that is shown; in the one file any such link would.
    pub skip: Option<(&'static str, &'static str)>,
    /// What stands around the body.
    pub around: Around,
}

/// What stands around the body of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Around {
    /// The site's header with its menu, and its footer.
    Site,
    /// The little that a frame on another site's page needs.
    Frame,
}

/// How search engines and previews find a page.
pub enum Found {
    /// They may list it; at this public address, where one is known.
    At(Option<String>),
    /// It is no page to come to from elsewhere.
    Never,
}

/// The place that most pages skip to, and the words for it.
pub const SKIP: (&str, &str) = ("main", PAGE_UI.skip_link);

/// A page's one script.
#[derive(Clone, Copy)]
pub enum Script<'a> {
    /// A file of its own, which is started as soon as the page was read.
    File {
        /// Its address.
        address: &'a str,
        /// Its integrity hash.
        integrity: &'a str,
    },
    /// In the page itself, at its end: what comes before is read first, and is all there is if the
    /// end is lost.
    Inline(&'a str),
}

/// The document as HTML text.
pub fn html(head: &Head<'_>, links: Links, body: El) -> String {
    let inline = match head.script {
        Some(Script::Inline(text)) => Some(text),
        _ => None,
    };
    let skip = head
        .skip
        .map(|(place, words)| el("a").class("skip").attr("href", format!("#{place}")).text(words));
    let (above, below) = match head.around {
        Around::Site => (header(head.file, links), footer(links)),
        Around::Frame => (embed::header(links), embed::footer(links)),
    };
    let body = el("body")
        .maybe(skip)
        .child(above)
        .child(el("main").id("main").child(body))
        .child(below)
        .maybe(inline.map(|_| el("script").text(SCRIPT_PLACE)));
    let markup = el("html")
        .attr("lang", LANGUAGE.tag)
        .attr("dir", LANGUAGE.direction)
        .child(head_element(head, links))
        .child(body);
    written(markup, head.style).replace(SCRIPT_PLACE, inline.unwrap_or_default())
}

/// A whole document as text; its style sheet takes the place that [`style_place`] has left.
pub fn written(markup: El, style: &str) -> String {
    let owner = Owner::new();
    let text = owner.with(|| AnyView::from(markup).to_html());
    format!("<!DOCTYPE html>\n{}\n", tidy(&text, style))
}

/// Where the style sheet of a document will stand.
pub fn style_place() -> El {
    el("style").text(STYLE_PLACE)
}

/// Where the style sheet goes; it is put in as it stands, because it must not be escaped.
const STYLE_PLACE: &str = "/*style*/";
/// Where a script in the page goes, for the same reason.
const SCRIPT_PLACE: &str = "/*script*/";

/// Takes out what Leptos writes for hydration, and the closing tags of elements that have none.
fn tidy(text: &str, style: &str) -> String {
    let mut text = text.replace("<!>", "");
    for tag in ["img", "input", "link", "meta"] {
        text = text.replace(&format!("</{tag}>"), "");
    }
    for name in ["defer", "disabled", "download", "itemscope", "novalidate", "readonly"] {
        text = text.replace(&format!(" {name}=\"\""), &format!(" {name}"));
    }
    text.replace(STYLE_PLACE, style)
}

fn head_element(head: &Head<'_>, links: Links) -> El {
    let meta = |name: &'static str, content: &str| {
        el("meta").attr("name", name).attr("content", content.to_owned())
    };
    let title = if head.title == SITE.name {
        head.title.to_owned()
    } else {
        fill(UI.document_title, &[("page", head.title), ("site", SITE.name)])
    };
    el("head")
        .child(el("meta").attr("charset", "utf-8"))
        .child(
            el("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", head.policy.to_owned()),
        )
        .child(meta("viewport", "width=device-width, initial-scale=1"))
        .child(el("title").text(title))
        .child(meta("description", head.description))
        .child(meta("color-scheme", "light dark"))
        .child(meta("referrer", "no-referrer"))
        .child(meta("format-detection", "telephone=no"))
        .child(
            el("link")
                .attr("rel", "icon")
                .attr("href", icon(links.place))
                .attr("type", "image/svg+xml"),
        )
        .children(head.file.map_or(Vec::new(), |file| alternates(root(links.place), file)))
        .children(preview::elements(head))
        .child(style_place())
        .maybe(head.script.and_then(script_file))
}

/// The way up to the root of this language's pages.
pub(crate) fn root(place: Place) -> &'static str {
    match place {
        Place::Site(root) => root,
        Place::OneFile => "",
    }
}

/// The address of the site's icon. The one file carries it, or browsers would ask a host for one.
fn icon(place: Place) -> String {
    match place {
        Place::Site(root) => [root, &up(), "icon.svg"].concat(),
        Place::OneFile => {
            let drawing = include_str!("../../../../public/icon.svg").trim();
            let written = [("#", "%23"), ("<", "%3C"), (">", "%3E"), ("\"", "'"), ("\n", "")];
            let drawing = written
                .iter()
                .fold(drawing.to_owned(), |text, (it, as_address)| text.replace(it, as_address));
            format!("data:image/svg+xml,{drawing}")
        }
    }
}

fn script_file(script: Script<'_>) -> Option<El> {
    let Script::File { address, integrity } = script else { return None };
    Some(
        el("script")
            .attr("src", address.to_owned())
            .attr("integrity", integrity.to_owned())
            // Without it browsers that know Integrity-Policy refuse the script, hash or not.
            .attr("crossorigin", "anonymous")
            .attr("defer", ""),
    )
}

fn header(file: Option<&str>, links: Links) -> El {
    let item = |page: Page, words: &'static str| {
        el("li").child(links.to_short(links.page(page, ""), words))
    };
    el("header")
        .child(
            el("div")
                .class("bar")
                .child(links.to_short(links.home(), SITE.name).class("site-name"))
                .child(leave())
                .child(
                    el("nav").attr("aria-label", PAGE_UI.nav_label).child(
                        el("ul")
                            .child(
                                el("li").child(
                                    el("a").attr("href", links.check()).text(PAGE_UI.nav_check),
                                ),
                            )
                            .child(item(page::HOW_TO_ASK, PAGE_UI.nav_ask))
                            .child(item(page::IF_POLICE_REFUSE, PAGE_UI.nav_refuse))
                            .child(item(page::GET_HELP, PAGE_UI.nav_help)),
                    ),
                )
                .maybe(file.and_then(|file| switch(root(links.place), file, links))),
        )
        .maybe(notice(&PUBLISHER))
}

/// The way out. Where the check has begun, its own takes the place of this one, since it clears first.
fn leave() -> El {
    let link = el("a").attr("href", SITE.neutral_page).attr("rel", "noreferrer");
    el("p").class("leave").child(link.text(UI.leave_link))
}

/// When the rules were looked at, and when they will be.
pub(super) fn of_the_rules() -> String {
    let dates = [("rules", &*long_date(RULES_DATE)), ("review", &long_date(REVIEW_BY))];
    fill(PAGE_UI.footer_rules, &dates)
}

fn footer(links: Links) -> El {
    let item = |page: Page, words: &'static str| {
        links.has(page).then(|| el("li").child(links.to_short(links.page(page, ""), words)))
    };
    let here = |address: String, words: &'static str| {
        (links.place != Place::OneFile).then(|| el("li").child(links.to_short(address, words)))
    };
    el("footer").child(
        el("div")
            .class("bar")
            .child(el("p").child(el("strong").text(foot(&PUBLISHER))))
            .child(el("p").text(of_the_rules()))
            .child(
                el("nav").attr("aria-label", PAGE_UI.footer_nav).child(
                    el("ul")
                        .maybe(item(page::YOUR_PRIVACY, PAGE_UI.footer_privacy))
                        .maybe(item(page::HOW_THIS_SITE_DECIDES, PAGE_UI.footer_decides))
                        .maybe(item(page::SOURCES, PAGE_UI.footer_sources))
                        .maybe(item(page::WORDS_EXPLAINED, PAGE_UI.footer_words))
                        .maybe(item(page::ACCESSIBILITY, PAGE_UI.footer_accessibility))
                        .maybe(item(page::ABOUT, PAGE_UI.footer_about))
                        .maybe(here(links.all_pages(), PAGE_UI.footer_all))
                        .maybe(here(links.offline(), PAGE_UI.footer_offline)),
                ),
            ),
    )
}
