//! What is missing in the list of forces, and what is due to be looked at again.

use crate::folder::{Folder, told};
use words_compile::compile::survey;

const PAGE: &str = "+++\ntitle = \"Forces\"\ndescription = \"All.\"\nsection = \"asking\"\norder = 1\n\
                    checked = \"2026-01-01\"\nreview_by = \"2026-07-01\"\n+++\nWords.\n";
const FORCE: &str = "[[force]]\nid = \"kent\"\nname = \"Kent\"\narea = \"england\"\n";

/// What is found about a force with these lines, on a day: what is missing, then what is due.
#[track_caller]
fn check(lines: &str, today: &str, expected: &[&str]) {
    let folder = Folder::good();
    folder.write("en/guide/forces.md", PAGE);
    folder.write("forces.toml", &format!("{FORCE}{lines}"));
    let found = survey(&folder.0, today.parse().expect("a day")).expect("a list that can be read");
    assert_eq!(found.forces, 1);
    let all: Vec<_> = found.missing.iter().chain(&found.due).cloned().collect();
    assert_eq!(told(&all), expected, "{lines}");
}

/// A force of which all is known.
fn whole(seen: &str, layout: &str) -> String {
    format!(
        "checked = \"seen\"\ndomain = \"kent.example\"\nrights_page = \"https://kent.example/rights\"\n\
         rights_page_about = \"rights\"\nrights_page_layout = \"{layout}\"\n\
         rights_page_seen = \"{seen}\"\nemail = \"data@kent.example\"\nemail_seen = \"{seen}\"\n\
         email_seen_at = \"a page\"\npostal = \"1 Road\"\npostal_seen = \"{seen}\"\n\
         postal_seen_at = \"a page\"\n"
    )
}

#[test]
fn what_a_force_lacks_is_named() {
    check(
        "checked = \"unchecked\"\n",
        "2026-06-30",
        &["forces.toml:2: kent: lacks domain, rights_page, email, postal"],
    );
    check(
        "checked = \"unchecked\"\ndomain = \"kent.example\"\n",
        "2026-06-30",
        &[
            "forces.toml:2: kent: lacks rights_page, email, postal",
            "forces.toml:2: kent: look at `domain`: nobody has seen a page there",
        ],
    );
}

#[test]
fn what_was_seen_is_due_after_a_year_and_without_a_date_always() {
    check(&whole("2025-07-01", "current"), "2026-06-30", &[]);
    let again = |why: &str| {
        ["rights_page", "email", "postal"]
            .map(|key| format!("forces.toml:2: kent: look at `{key}` again: {why}"))
    };
    let due = |seen: &str, why: &str| {
        let lines = again(why);
        check(&whole(seen, "current"), "2026-06-30", &lines.each_ref().map(String::as_str));
    };
    due("2025-06-30", "it was seen in a text of 2025-06-30");
    due("2025 or later", "it was seen in a text of 2025 or later");
    due("undated", "our copy had no date");
}

#[test]
fn a_page_of_an_earlier_site_is_always_due() {
    check(
        &whole("2026-06", "older"),
        "2026-06-30",
        &["forces.toml:2: kent: look at `rights_page` again: it is of an earlier site"],
    );
}

#[test]
fn the_day_of_the_list_is_the_day_of_all_forces() {
    check(
        &whole("2026-06", "current"),
        "2026-07-01",
        &[
            "en/guide/forces.md:1: all forces were due by 2026-07-01: look at each again, then set `checked` and `review_by`",
        ],
    );
}

#[test]
fn the_list_of_this_site_can_be_surveyed() {
    let folder = Folder::real();
    let found = survey(&folder.0, "2026-11-25".parse().expect("a day")).expect("the list");
    assert_eq!(found.forces, 49);
    assert!(found.missing.len() > 40 && found.due.len() > 40);
    assert!(found.due.iter().all(|it| it.file == "forces.toml"), "the list is not yet due itself");
}
