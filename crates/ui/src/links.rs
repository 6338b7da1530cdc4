//! Where links lead, seen from the page that they stand on.

use super::markup::{El, Text, el};
use leptos::prelude::AnyView;
use words::{IN_ONE_FILE, Link, UI};

/// A page that says nothing about why someone left this one. The link is plain, so the Wasm needs no
/// means to navigate.
pub const NEUTRAL_PAGE: &str = "https://www.bbc.co.uk/weather";

/// The place in the one file that says where to find what the file does not have.
pub const ELSEWHERE: &str = "website";

/// What the one file calls itself in `data-place`.
pub const ONE_FILE: &str = "one-file";

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
    pub insert: fn(&'static str, Links) -> AnyView,
}

impl Links {
    /// Links of the running check, from the place that its document names (`data-place`). On the
    /// site they open a new tab; in the one file they stay on the page, where no answer is lost.
    pub fn of_the_check(place: &str) -> Self {
        let insert = |_, _| el("div").into();
        match place {
            ONE_FILE => Self { place: Place::OneFile, new_tab: false, insert },
            _ => Self { place: Place::Site("../"), new_tab: true, insert },
        }
    }

    /// The address of a guidance page, perhaps at a heading.
    pub fn guide(&self, slug: &str, anchor: &str) -> String {
        let Place::Site(root) = self.place else { return in_one_file(slug, anchor) };
        let mut address = String::from(root);
        address.push_str(&folder(slug));
        address.push_str("/index.html");
        if !anchor.is_empty() {
            address.push('#');
            address.push_str(anchor);
        }
        address
    }

    /// The address of the home page.
    pub fn home(&self) -> String {
        self.at("index.html", "#check")
    }

    /// Whether a guidance page is where these links lead; the one file has the main ones only.
    pub fn has(&self, slug: &str) -> bool {
        self.place != Place::OneFile || IN_ONE_FILE.contains(&slug)
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

    /// The address of the check without script.
    pub fn plain_check(&self) -> String {
        self.at("check/plain/index.html", "#q1")
    }

    /// The address of a letter to fill in by hand, or of their list.
    pub fn blank_letter(&self, slug: Option<&str>) -> String {
        let Some(slug) = slug else { return self.at("letters/index.html", "#letters") };
        match self.place {
            Place::Site(root) => [root, "letters/", slug, "/index.html"].concat(),
            Place::OneFile => ["#letter-", slug].concat(),
        }
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
    pub fn to_guide(&self, slug: &str, words: impl Into<Text>) -> El {
        self.to(self.guide(slug, ""), words)
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
            Link::Page { slug, anchor } => self.guide(slug, anchor),
            Link::Check => self.check(),
            Link::Offline => self.offline(),
            Link::Rule(id) => self.guide("how-this-site-decides", id),
            Link::Word(id) => self.guide("words-explained", id),
            Link::Mail(address) => String::from("mailto:") + address,
        }
    }

    /// The address of an outside link's place on our own list of sources.
    pub fn source(&self, id: &str) -> String {
        self.guide("sources", id)
    }
}

/// The folder of a guidance page. One that has outside links, or may come to have some, stands by
/// itself, because hosts give headers by folder.
pub fn folder(slug: &str) -> String {
    match slug {
        "sources" | "get-help" => String::from(slug),
        _ => ["guide/", slug].concat(),
    }
}

/// Where the one file has a guidance page. Single sources and words stand by themselves there; of a
/// page the whole is shown, so a heading in it is no place to lead to.
fn in_one_file(slug: &str, anchor: &str) -> String {
    let part = match slug {
        "sources" => "#source-",
        "words-explained" => "#word-",
        _ => "",
    };
    if !part.is_empty() && !anchor.is_empty() {
        return [part, anchor].concat();
    }
    let slug = if IN_ONE_FILE.contains(&slug) { slug } else { ELSEWHERE };
    ["#", slug].concat()
}

fn in_new_tab(link: El) -> El {
    link.attr("target", "_blank").attr("rel", "noopener noreferrer")
}
