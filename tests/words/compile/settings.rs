//! What a publisher sets reaches what the copy says of itself, and no rule, mark or warning.

use crate::folder::Folder;
use words_compile::compile::compile;

/// Every key that there is, with values as far from the usual as they can be.
const OTHER: &str = r#"name = "Another name"
kind = "police"
publisher = "Another publisher"
neutral_page = "https://weather.org/"
contact = "a@force.police.uk"
address = "https://force.police.uk/photos/"
controller = "The Chief Constable"
officer = "Jo Doe"
log_purpose = "They show attacks."
log_period = "They go after a week."
force = "kent"
accent = "purple"
notice = "Police always delete everything."
hide_pages = ["how-long-police-keep-it"]
[[local_help]]
name = "A centre"
text = "It is free."
link = "https://centre.org/"
[accessibility]
status = "full"
prepared = "2026-11-25"
method = "We looked."
"#;

/// The tables of this site with its own settings, and with these.
fn tables(settings: Option<&str>) -> String {
    let folder = Folder::real();
    if let Some(settings) = settings {
        folder.write("site.toml", settings);
    }
    compile(&folder.0, "en").expect("content without faults")
}

/// The items of the tables, each with its name.
fn items(tables: &str) -> Vec<(&str, &str)> {
    let lines = tables.lines().filter(|line| !line.starts_with("///"));
    let is_item = |line: &&str| line.starts_with("pub static ") || line.starts_with("static ");
    lines
        .map(|line| {
            let name = line.split(':').next().unwrap_or_default();
            (if is_item(&line) { name } else { "" }, line)
        })
        .collect()
}

#[test]
fn no_setting_reaches_a_rule_a_mark_or_a_safety_text() {
    let (own, other) = (tables(None), tables(Some(OTHER)));
    let (own, other) = (items(&own), items(&other));
    assert_eq!(own.len(), other.len());
    assert!(own.len() > 1000, "only {} lines: are these the tables?", own.len());
    let changed: Vec<&str> = own
        .iter()
        .zip(&other)
        .filter(|((_, before), (_, after))| before != after)
        .map(|((name, _), _)| *name)
        .collect();
    assert_eq!(changed, ["pub static SITE", "pub static PUBLISHER", "pub static GUIDE"]);
}

/// Hiding a page takes that page out of the list, and changes no word of the others.
#[test]
fn the_pages_that_are_shown_stay_as_they_are() {
    let (own, other) = (tables(None), tables(Some(OTHER)));
    let guide = |tables: &str| {
        let rest = tables.split_once("pub static GUIDE").expect("the pages").1;
        rest.lines().next().unwrap_or_default().to_owned()
    };
    let (own, other) = (guide(&own), guide(&other));
    let pages = |text: &str| {
        let parts = text.split("words_types :: Guidance").skip(1).map(body);
        parts.collect::<Vec<String>>()
    };
    let (own, other) = (pages(&own), pages(&other));
    assert_eq!(own.len(), other.len() + 1);
    assert!(other.iter().all(|body| own.contains(body)), "a page that is shown was changed");
}

/// A page without its list of related pages, from which a hidden one is gone.
fn body(page: &str) -> String {
    let (before, rest) = page.split_once("related").expect("the related pages");
    let (_, after) = rest.split_once("body").expect("its text");
    format!("{before}{after}")
}
