//! What search engines read besides the pages: the list of all pages, and where it is.

use std::path::Path;

use anyhow::Result;
use words::{LANGUAGE, LANGUAGES};

use crate::address::{below, root};
use crate::files::{read_text, write};
use crate::languages::folder;
use crate::sheets::listed;

/// The list of all pages of a language, below the root of its pages.
pub(crate) const SITEMAP: &str = "sitemap.xml";
/// What robots may read, at the root of the site.
const ROBOTS: &str = "robots.txt";

/// Writes the list, and its address into `robots.txt`. Both need full addresses, so a copy that names
/// none has no list.
pub(crate) fn write_all(site: &Path) -> Result<()> {
    let Some(root) = root() else { return Ok(()) };
    write(&site.join(folder(&LANGUAGE) + SITEMAP), sitemap(&root, &listed()).as_bytes())?;
    let robots = site.join(ROBOTS);
    let text = robots_text(&read_text(&robots)?, &root);
    write(&robots, text.as_bytes())
}

fn sitemap(root: &str, files: &[String]) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for file in files {
        text.push_str(&format!("<url><loc>{}</loc></url>\n", escaped(&below(root, file))));
    }
    text.push_str("</urlset>\n");
    text
}

/// An address as XML text.
fn escaped(address: &str) -> String {
    address.replace('&', "&amp;").replace('<', "&lt;")
}

/// The rules for robots with the lists of all languages, whichever of them is built.
fn robots_text(rules: &str, root: &str) -> String {
    let list = |language| format!("Sitemap: {root}{}{SITEMAP}\n", folder(language));
    let lists: String = LANGUAGES.iter().map(list).collect();
    let rules: String = rules
        .lines()
        .filter(|line| !line.starts_with("Sitemap:"))
        .map(|line| format!("{line}\n"))
        .collect();
    rules + &lists
}

#[cfg(test)]
mod tests {
    use super::{robots_text, sitemap};
    use crate::languages::folder;
    use crate::sheets::listed;
    use words::LANGUAGE;

    #[test]
    fn every_page_that_may_be_listed_is_listed_with_its_full_address() {
        let files = listed();
        let text = sitemap("https://example.org/a&b/", &files);
        assert_eq!(text.matches("<url><loc>https://example.org/a&amp;b/").count(), files.len());
        let folder = folder(&LANGUAGE);
        for page in ["", "check/", "guide/how-to-ask/", "forces/kent/", "check/plain/"] {
            let loc = format!("<loc>https://example.org/a&amp;b/{folder}{page}</loc>");
            assert!(text.contains(&loc), "{loc}");
        }
        for page in ["404", "offline", "custody-image-check"] {
            assert!(!text.contains(page), "{page}");
        }
    }

    /// The hook runs again on what it wrote, so a second time must change nothing.
    #[test]
    fn robots_are_told_once_where_the_list_is() {
        let text = robots_text("User-agent: *\nAllow: /\n", "https://example.org/");
        assert!(
            text.starts_with("User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n")
        );
        assert_eq!(robots_text(&text, "https://example.org/"), text);
    }
}
