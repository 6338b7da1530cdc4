//! Pages of several languages: `scripts/second-language.sh` runs this once more, built with the words
//! of a throw-away second language.

use site::languages::{folder, up};
use site::sheets::pages;
use std::collections::BTreeSet;
use words::{LANGUAGE, LANGUAGES};

/// The attribute of each element that starts like this.
fn values<'a>(html: &'a str, element: &str, attribute: &str) -> Vec<&'a str> {
    let elements = html.split(element).skip(1).filter_map(|rest| rest.split('>').next());
    elements
        .filter_map(|tag| tag.split_once(&format!(" {attribute}=\"")))
        .filter_map(|(_, rest)| rest.split('"').next())
        .collect()
}

/// Where a relative address leads from a file, as a path from the root of the site.
fn resolved(file: &str, address: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop().expect("a folder to go up from")),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn each_page_says_its_language_and_direction() {
    for page in pages("") {
        let html = format!("<html lang=\"{}\" dir=\"{}\">", LANGUAGE.tag, LANGUAGE.direction);
        assert!(page.html.contains(&html), "{}", page.file);
        assert!(page.file.starts_with(&folder(&LANGUAGE)), "{}", page.file);
    }
}

#[test]
fn each_page_leads_to_its_twin_in_every_language() {
    for page in pages("").iter().filter(|page| !page.file.ends_with("404.html")) {
        let own = page.file.strip_prefix(&folder(&LANGUAGE)).expect("its folder");
        let twins: BTreeSet<String> =
            LANGUAGES.iter().map(|language| folder(language) + own).collect();
        let addresses = |element| values(&page.html, element, "href");
        let alternates: BTreeSet<String> = addresses("<link rel=\"alternate\"")
            .into_iter()
            .map(|it| resolved(&page.file, it))
            .collect();
        let several = if LANGUAGES.len() > 1 { twins } else { BTreeSet::new() };
        assert_eq!(alternates, several, "{}", page.file);
        let list = page.html.split_once("<ul class=\"languages\">").map(|(_, rest)| rest);
        let list = list.and_then(|rest| rest.split("</ul>").next()).unwrap_or_default();
        let links: BTreeSet<String> =
            values(list, "<a", "href").into_iter().map(|it| resolved(&page.file, it)).collect();
        let others = several.iter().filter(|file| **file != page.file).cloned().collect();
        assert_eq!(links, others, "{}", page.file);
        // From the check a link must not take the answers with it.
        let new_tab = list.contains("target=\"_blank\"") && list.contains(words::UI.link_new_tab);
        let expected = own == "check/index.html" && LANGUAGES.len() > 1;
        assert_eq!(new_tab, expected, "{}", page.file);
    }
}

#[test]
fn each_file_that_all_languages_share_is_found_from_each() {
    for page in pages("").iter().filter(|page| !page.file.ends_with("404.html")) {
        let [icon] = values(&page.html, "<link rel=\"icon\"", "href")[..] else {
            panic!("{} has no icon", page.file)
        };
        assert_eq!(resolved(&page.file, icon), "icon.svg");
    }
    assert_eq!(up().is_empty(), folder(&LANGUAGE).is_empty());
}
