//! The guidance pages that a copy does not show: only those that nobody would miss.

use super::content::Content;
use super::fault::Faults;
use super::lined::Lined;
use super::publisher::{Copy, FILE};
use words_types::Page;

/// Pages that say who should get advice first, who helps, and what happens to what readers type.
const SAFETY: &[&str] = &[
    "case-not-over",
    "find-out-what-police-hold",
    "get-help",
    "how-to-ask",
    "other-worries",
    "someone-else",
    "under-18",
    "your-privacy",
];

/// The pages that the program itself links to, from the check, menus and lists.
pub const LINKED_BY_THE_PROGRAM: &[&str] = &[
    "about",
    "accessibility",
    "after-you-ask",
    "can-i-get-it-deleted",
    "case-not-over",
    "cautions-and-other-outcomes",
    "convicted",
    "find-out-what-police-hold",
    "for-police-and-charities",
    "forces",
    "get-help",
    "how-this-site-decides",
    "how-to-ask",
    "if-police-refuse",
    "install",
    "not-convicted",
    "other-police",
    "someone-else",
    "sources",
    "under-18",
    "words-explained",
    "your-privacy",
];

/// Notes each page that cannot be hidden, and why.
pub(super) fn check(copy: &Copy, content: &Content, faults: &mut Faults) {
    let hidden = &copy.hidden;
    for slug in &hidden.it {
        let why = if content.names.page(slug).is_none() {
            "there is no such page".to_owned()
        } else if SAFETY.contains(slug) {
            "readers need it to be safe".to_owned()
        } else if LINKED_BY_THE_PROGRAM.contains(slug) {
            "the check or a menu leads to it".to_owned()
        } else if let Some(place) = link_to(slug, &hidden.it, content) {
            format!("{place} links to it")
        } else {
            continue;
        };
        faults.add(FILE, hidden.line, format!("`hide_pages` cannot have `{slug}`: {why}"));
    }
}

/// Where a text that is shown links to a page, as `file:line`.
fn link_to(slug: &str, hidden: &[&str], content: &Content) -> Option<String> {
    let shown = content.guide.iter().filter(|page| !is_hidden(&page.own, hidden));
    let pages = shown.map(|page| (&page.file, &page.body));
    let rules = content.rules.iter().map(|rule| (&rule.file.file, &rule.file.body));
    let links =
        pages.chain(rules).flat_map(|(file, body)| body.pages.iter().map(move |it| (file, it)));
    let mut found = links.filter(|(_, link)| link.it == slug);
    found.next().map(|(file, Lined { line, .. })| format!("content/{file}:{line}"))
}

/// Whether a copy does not show a page.
pub(super) fn is_hidden(page: &Page, hidden: &[&str]) -> bool {
    hidden.contains(&page.slug)
}
