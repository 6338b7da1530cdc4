//! Pages of one language beside those of the others: ids and files are shared, so they pair by themselves.

use ui::links::Links;
use ui::markup::{El, el};
use words::{LANGUAGE, LANGUAGES, Language};

/// The folder of a language's pages, from the root of the site. English stands at the root; the tables
/// list it first.
pub fn folder(language: &Language) -> String {
    match LANGUAGES.first() {
        Some(first) if first == language => String::new(),
        _ => format!("{}/", language.code),
    }
}

/// A file's name from the root of its language's pages.
pub(crate) fn in_its_folder(name: &str) -> &str {
    let folders = LANGUAGES.iter().map(folder).filter(|folder| !folder.is_empty());
    folders.filter_map(|folder| name.strip_prefix(&folder)).next().unwrap_or(name)
}

/// The way from the root of this language's pages to the root of the site.
pub fn up() -> String {
    "../".repeat(folder(&LANGUAGE).matches('/').count())
}

/// The address of a page in a language, from the same page in this one; `root` leads up from it.
fn twin(root: &str, file: &str, language: &Language) -> String {
    [root, &up(), &folder(language), file].concat()
}

/// Says for search engines and browsers where a page stands in each language, itself among them.
pub fn alternates(root: &str, file: &str) -> Vec<El> {
    let alternate = |language: &Language| {
        el("link")
            .attr("rel", "alternate")
            .attr("hreflang", language.tag)
            .attr("href", twin(root, file, language))
    };
    let several = LANGUAGES.iter().filter(|_| LANGUAGES.len() > 1);
    several.map(alternate).collect()
}

/// Links to the page in every other language, each in its own words. Where following one would lose
/// answers it opens a new tab and says so.
pub fn switch(root: &str, file: &str, links: Links) -> Option<El> {
    let others: Vec<El> = LANGUAGES
        .iter()
        .filter(|language| **language != LANGUAGE)
        .map(|language| {
            let link = links.to_short(twin(root, file, language), language.name);
            el("li").child(
                link.attr("hreflang", language.tag)
                    .attr("lang", language.tag)
                    .attr("dir", language.direction),
            )
        })
        .collect();
    (!others.is_empty()).then(|| el("ul").class("languages").children(others))
}
