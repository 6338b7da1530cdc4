//! Where links lead, seen from the page that they stand on.

use super::markup::{El, Text, el};
use leptos::prelude::AnyView;
use rules::RuleName;
use words::{Insert, Link, Page, Sign, Source, UI, page};

/// The place in the one file that says where to find what the file does not have.
pub const ELSEWHERE: &str = "website";

/// The place in the one file where the steps after asking begin.
pub const ASKED: &str = "asked";

/// What the one file calls itself in `data-place`.
pub const ONE_FILE: &str = "one-file";

/// What the page that others may frame calls itself there.
pub const EMBED: &str = "embed";

/// Where the page being made stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On the site, with the way from it up to the root: empty, `../` or `../../`.
    Site(&'static str),
    /// In the one file that has the whole check: all links lead to places in it.
    OneFile,
}

/// How links are written on the page being made: all relative, so that a copy works anywhere.
#[derive(Clone, Copy)]
pub struct Links {
    /// Where the page stands.
    pub place: Place,
    /// Whether following a link would lose answers, so that it opens a new tab and says so.
    pub new_tab: bool,
    /// Makes the generated tables and figures that a page asks for; the check has none.
    pub insert: fn(Insert, Links) -> AnyView,
    /// Makes the sign that stands for a note at the foot of a guidance page; the check has none.
    pub note: fn(Sign, Links) -> AnyView,
}

impl Links {
    /// Links of the running check, from the place that its document names (`data-place`). On the
    /// site they open a new tab; in the one file they stay on the page, where no answer is lost.
    pub fn of_the_check(place: &str) -> Self {
        let insert = |_, _| el("div").into();
        let note = |_, _| el("span").into();
        match place {
            ONE_FILE => Self { place: Place::OneFile, new_tab: false, insert, note },
            _ => Self { place: Place::Site("../"), new_tab: true, insert, note },
        }
    }

    /// The address of a guidance page, perhaps at a heading.
    pub fn page(&self, page: Page, anchor: &str) -> String {
        let Place::Site(root) = self.place else { return in_one_file(page, anchor) };
        let address = [root, page.folder, "/index.html"].concat();
        if anchor.is_empty() { address } else { [&address, "#", anchor].concat() }
    }

    /// The address of the home page.
    pub fn home(&self) -> String {
        self.at("index.html", "#check")
    }

    /// The address of the list of all pages.
    pub fn all_pages(&self) -> String {
        self.at("all-pages/index.html", "#website")
    }

    /// Whether a guidance page is where these links lead; the one file has the main ones only.
    pub fn has(&self, page: Page) -> bool {
        self.place != Place::OneFile || page.in_one_file
    }

    /// The address of the check.
    pub fn check(&self) -> String {
        self.at("check/index.html", "#check")
    }

    /// The address of the page that keeps the site on a device.
    pub fn offline(&self) -> String {
        self.at("offline/index.html", "#website")
    }

    /// The address of the file that has the whole check.
    pub fn one_file(&self) -> String {
        self.at("custody-image-check.html", "#check")
    }

    /// The address of a file for programs, which the one file does not have.
    pub fn data(&self, folder: &str, file: &str) -> String {
        self.at(&[folder, "/", file].concat(), "#website")
    }

    /// The address of the check without script.
    pub fn plain_check(&self) -> String {
        self.at("check/plain/index.html", "#q1")
    }

    /// The address of the app for those who have already asked.
    pub fn asked(&self) -> String {
        self.at("asked/index.html", "#asked")
    }

    /// The address of the same page without script.
    pub fn plain_asked(&self) -> String {
        self.at("asked/plain/index.html", "#asked")
    }

    /// The address of a letter to fill in by hand, or of their list.
    pub fn blank_letter(&self, slug: Option<&str>) -> String {
        let Some(slug) = slug else { return self.at("letters/index.html", "#letters") };
        match self.place {
            Place::Site(root) => [root, "letters/", slug, "/index.html"].concat(),
            Place::OneFile => ["#letter-", slug].concat(),
        }
    }

    /// The address of a paper to print, or of their list.
    pub fn paper(&self, slug: Option<&str>) -> String {
        let Some(slug) = slug else { return self.at("papers/index.html", "#website") };
        self.at(&["papers/", slug, "/index.html"].concat(), "#website")
    }

    /// A file of the site, or what the one file has in its place.
    fn at(&self, file: &str, here: &str) -> String {
        match self.place {
            Place::Site(root) => [root, file].concat(),
            Place::OneFile => String::from(here),
        }
    }

    /// A link with plain words.
    pub fn to(&self, address: String, words: impl Into<Text>) -> El {
        self.link(address, |it| it.text(words))
    }

    /// A link to a guidance page.
    pub fn to_page(&self, page: Page, words: impl Into<Text>) -> El {
        self.to(self.page(page, ""), words)
    }

    /// A link that `fill` gives its content.
    pub fn link(&self, address: String, fill: impl FnOnce(El) -> El) -> El {
        let link = fill(el("a").attr("href", address));
        if !self.new_tab {
            return link;
        }
        in_new_tab(link).text(" ").child(el("span").class("new-tab").text(UI.link_new_tab))
    }

    /// A link inside a mark, where the full words would drown the text: a sign says that it opens
    /// a new tab, and those who cannot see the sign hear the words.
    pub fn to_short(&self, address: String, words: impl Into<Text>) -> El {
        let link = el("a").attr("href", address).text(words);
        if !self.new_tab {
            return link;
        }
        in_new_tab(link)
            .child(el("span").attr("aria-hidden", "true").text("\u{a0}↗"))
            .child(el("span").class("hidden").text(" ").text(UI.link_new_tab))
    }

    /// The address of a link in the content.
    pub fn address(&self, link: Link) -> String {
        match link {
            Link::Page { page, anchor } => self.page(page, anchor),
            Link::Check => self.check(),
            Link::Asked => self.asked(),
            Link::Offline => self.offline(),
            Link::Rule(rule) => self.rule(rule),
            Link::Word(id) => self.page(page::WORDS_EXPLAINED, id),
            Link::Mail(address) => String::from("mailto:") + address,
        }
    }

    /// The address of an outside link's place on our own list of sources.
    pub fn source(&self, source: Source) -> String {
        self.page(page::SOURCES, source.id)
    }

    /// The address of a rule's place on the page that lists them.
    pub fn rule(&self, rule: RuleName) -> String {
        self.page(page::HOW_THIS_SITE_DECIDES, rule.as_str())
    }
}

/// Where the one file has a guidance page. Single sources and words stand by themselves there; of a
/// page the whole is shown, so a heading in it is no place to lead to.
fn in_one_file(page: Page, anchor: &str) -> String {
    if anchor.is_empty() || (page != page::SOURCES && page != page::WORDS_EXPLAINED) {
        return ["#", if page.in_one_file { page.slug } else { ELSEWHERE }].concat();
    }
    [if page == page::SOURCES { "#source-" } else { "#word-" }, anchor].concat()
}

fn in_new_tab(link: El) -> El {
    link.attr("target", "_blank").attr("rel", "noopener noreferrer")
}
