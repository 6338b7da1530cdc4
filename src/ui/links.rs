//! Where links lead, seen from the page that they stand on.

use super::markup::{El, Text, el};
use crate::content::{Link, UI};
use leptos::prelude::AnyView;

/// How links are written on the page being made: all relative, so that a copy works anywhere.
#[derive(Clone, Copy)]
pub struct Links {
    /// The way from this page up to the root: empty, `../` or `../../`.
    pub root: &'static str,
    /// Whether following a link would lose answers, so that it opens a new tab and says so.
    pub new_tab: bool,
    /// Makes the generated tables and figures that a page asks for; the check has none.
    pub insert: fn(&'static str, Links) -> AnyView,
}

impl Links {
    /// Links of the running check.
    pub fn of_the_check() -> Self {
        Self { root: "../", new_tab: true, insert: |_, _| el("div").into() }
    }

    /// The address of a guidance page, perhaps at a heading.
    pub fn guide(&self, slug: &str, anchor: &str) -> String {
        let mut address = String::from(self.root);
        address.push_str("guide/");
        address.push_str(slug);
        address.push_str("/index.html");
        if !anchor.is_empty() {
            address.push('#');
            address.push_str(anchor);
        }
        address
    }

    /// The address of the check.
    pub fn check(&self) -> String {
        let mut address = String::from(self.root);
        address.push_str("check/index.html");
        address
    }

    /// The address of the page that keeps the site on a device.
    pub fn offline(&self) -> String {
        let mut address = String::from(self.root);
        address.push_str("offline/index.html");
        address
    }

    /// The address of the check without script.
    pub fn plain_check(&self) -> String {
        let mut address = String::from(self.root);
        address.push_str("check/plain/index.html");
        address
    }

    /// The address of a letter to fill in by hand, or of their list.
    pub fn blank_letter(&self, slug: Option<&str>) -> String {
        let mut address = String::from(self.root);
        address.push_str("letters/");
        if let Some(slug) = slug {
            address.push_str(slug);
            address.push('/');
        }
        address.push_str("index.html");
        address
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

fn in_new_tab(link: El) -> El {
    link.attr("target", "_blank").attr("rel", "noopener noreferrer")
}
