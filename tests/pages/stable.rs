//! Addresses that others link to go on working: a page may come, none may go or move.
//!
//! `stable.txt` has them. A page that is renamed breaks the links of police forces and charities, and the
//! QR codes on paper; so keep its address. Add new ones to the list when a version is published.

use site::sheets::{one_file, pages};
use std::collections::BTreeSet;
use words::LANGUAGE;

#[test]
fn every_address_that_was_published_is_still_there() {
    let folder = site::languages::folder(&LANGUAGE);
    let files: BTreeSet<String> =
        pages(["", ""]).into_iter().chain([one_file("")]).map(|page| page.file).collect();
    let published: Vec<&str> = include_str!("stable.txt").lines().collect();
    assert!(published.len() > 90, "the list is cut");
    let gone = published.iter().filter(|file| !files.contains(&format!("{folder}{file}")));
    assert_eq!(gone.collect::<Vec<_>>(), Vec::<&&str>::new());
}
