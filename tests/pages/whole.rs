//! The words of every page, as a list of their hashes: it stays as it is while only rooms are moved.

use expect_test::expect_file;
use sha2::{Digest, Sha256};
use site::sheets::pages;
use std::fmt::Write as _;

/// The text between the tags of a page, a line for each run of it; styles and scripts are no text.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut hidden = false;
    for part in html.split('<').skip(1) {
        let Some((tag, words)) = part.split_once('>') else { continue };
        hidden = tag.starts_with("style") || tag.starts_with("script") || hidden;
        hidden &= !tag.starts_with("/style") && !tag.starts_with("/script");
        let words = words.trim();
        if !hidden && !words.is_empty() {
            text.push_str(words);
            text.push('\n');
        }
    }
    text
}

#[test]
fn every_page_says_what_it_said() {
    let mut list = String::new();
    for page in pages("") {
        let hash = Sha256::digest(text(&page.html).as_bytes());
        let short: String = hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let _ = writeln!(list, "{short} {}", page.file);
    }
    expect_file!["../whole/pages.txt"].assert_eq(&list);
}
