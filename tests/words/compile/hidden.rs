//! Pages that a copy does not show: which may go, and what is said of the others.

use crate::folder::Folder;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use words_compile::compile::{LINKED_BY_THE_PROGRAM, compile};

/// The faults of this site's content, or else its tables, without these pages.
fn hide(pages: &str) -> Result<String, Vec<String>> {
    let folder = Folder::real();
    folder.change("site.toml", "name =", &format!("hide_pages = [{pages}]\nname ="));
    compile(&folder.0, "en").map_err(|_| folder.faults())
}

/// What is said of pages that cannot go.
#[track_caller]
fn check(pages: &str, expected: &[&str]) {
    let faults = hide(pages).expect_err("a fault");
    let said = faults.iter().map(|it| it.split_once("cannot have ").expect("the fault").1);
    assert_eq!(said.collect::<Vec<_>>(), expected, "{faults:?}");
}

#[test]
fn a_page_that_readers_need_stays_and_the_reason_is_told() {
    check("\"get-help\"", &["`get-help`: readers need it to be safe"]);
    check("\"other-worries\"", &["`other-worries`: readers need it to be safe"]);
    check("\"convicted\"", &["`convicted`: the check or a menu leads to it"]);
    check("\"no-such-page\"", &["`no-such-page`: there is no such page"]);
}

#[test]
fn a_page_that_a_shown_page_links_to_stays_and_the_place_is_told() {
    let faults = hide("\"police-systems\"").expect_err("a fault");
    assert!(faults[0].starts_with("site.toml:"), "{faults:?}");
    assert!(faults[0].contains("cannot have `police-systems`: content/en/guide/"), "{faults:?}");
    assert!(faults[0].ends_with(" links to it"), "{faults:?}");
}

/// A page that nothing links to may go, and with it those to which only it links.
#[test]
fn a_page_that_nobody_would_miss_goes_from_every_list() {
    let shown = hide("").expect("tables");
    let title = "How long do police keep custody photos?";
    let slug = "how-long-police-keep-it";
    let gone = hide(&format!("\"{slug}\"")).expect("tables");
    let guide = |tables: &str| {
        let rest = tables.split_once("pub static GUIDE").expect("the pages").1;
        rest.split_once("pub static GLOSSARY").expect("what comes after").0.to_owned()
    };
    assert!(guide(&shown).contains(slug) && !guide(&gone).contains(slug), "{title}");
}

/// The list that the build goes by is what the program says.
#[test]
fn pages_that_the_program_links_to_are_listed() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let mut named = BTreeSet::new();
    for folder in ["src", "crates/check/src", "crates/ui/src", "crates/site/src"] {
        collect(&root.join(folder), &mut named);
    }
    let listed: BTreeSet<String> =
        LINKED_BY_THE_PROGRAM.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(named, listed);
}

/// The names of pages in `page::NAME`, as their files are called.
fn collect(folder: &Path, named: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder of sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, named);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a source");
            let names = text.split(" page::").chain(text.split("(page::"));
            let is_part = |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '_';
            named.extend(text_names(names, is_part));
        }
    }
}

fn text_names<'a>(
    parts: impl Iterator<Item = &'a str>,
    is_part: impl Fn(char) -> bool,
) -> Vec<String> {
    parts
        .map(|part| part.chars().take_while(|sign| is_part(*sign)).collect::<String>())
        .filter(|name| name.len() > 4)
        .map(|name| name.to_lowercase().replace('_', "-"))
        .collect()
}
