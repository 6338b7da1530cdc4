//! The lists of forces and of help: what was seen is shown with its date, what was not is not built.

use site::sheets::{one_file, pages};
use words::{FORCE_RECORDS, GUIDE, HELP, PAGE_UI, SOURCES, fill, page};

fn html(folder: &str) -> String {
    let file = format!("{folder}/index.html");
    let page = pages(["", ""]).into_iter().find(|page| page.file.ends_with(&file));
    page.expect("the page").html
}

/// How often entries of a list tell their reader to check them.
fn checks(html: &str) -> usize {
    html.split("class=\"source\"").skip(1).map(|it| it.matches(", so check that it").count()).sum()
}

#[test]
fn every_force_has_a_place_of_its_own_to_which_the_check_leads() {
    let html = html(page::FORCES.folder);
    assert_eq!(page::FORCES.folder, "forces");
    for record in FORCE_RECORDS {
        let id = record.force.id;
        let name = record.force.name.replace('&', "&amp;");
        let entry =
            format!("<h4 id=\"{id}\"><a href=\"../forces/{id}/index.html\">{name}</a></h4>");
        assert!(html.contains(&entry), "{entry}");
        if let Some(domain) = record.domain {
            assert!(html.contains(&format!("<b>{domain}</b>")), "{domain}");
            // An address that was not seen is text, never a link that was built.
            assert!(!html.contains(&format!("href=\"https://{domain}\"")), "{domain}");
            assert!(!html.contains(&format!("href=\"https://www.{domain}/\"")), "{domain}");
        }
    }
}

#[test]
fn each_address_of_a_force_says_when_it_was_seen_and_to_check_it() {
    let html = html(page::FORCES.folder);
    let seen = |record: &words::ForceRecord| {
        [record.rights_page.is_some(), record.email.is_some(), record.postal.is_some()]
            .into_iter()
            .filter(|it| *it)
            .count()
    };
    let count: usize = FORCE_RECORDS.iter().map(seen).sum();
    assert!(count > 50, "{count}");
    assert_eq!(checks(&html), count);
    for record in FORCE_RECORDS {
        for office in [record.email, record.postal].into_iter().flatten() {
            assert!(html.contains(office.address), "{}", office.address);
        }
    }
}

#[test]
fn each_body_that_helps_says_what_it_costs_where_it_helps_and_when_it_was_seen() {
    let html = html(page::GET_HELP.folder);
    assert!(HELP.len() > 20);
    for help in HELP {
        assert!(help.link.is_none_or(|link| html.contains(link)), "{}", help.id);
        assert!(
            help.phone.is_none_or(|it| html.contains(&it.replace(' ', "\u{a0}"))),
            "{}",
            help.id
        );
    }
    assert!(html.contains("<a href=\"tel:116123\">116\u{a0}123</a>"));
    assert!(html.contains("<a href=\"tel:111\">111,\u{a0}then\u{a0}press\u{a0}2</a>"));
    let count = |words: &str| html.matches(words).count();
    assert_eq!(checks(&html), HELP.len());
    assert_eq!(count(PAGE_UI.help_cost.trim_end_matches("{text}")), HELP.len());
    assert_eq!(count(PAGE_UI.help_where.trim_end_matches("{text}")), HELP.len());
}

/// In the one file a place inside a page would hide the page.
#[test]
fn the_one_file_has_both_lists_without_places_in_them() {
    let html = one_file("").html;
    for (page, text) in [(page::FORCES, "cheshire.police.uk"), (page::GET_HELP, "tel:116123")] {
        assert_eq!(html.contains(text), page.in_one_file, "{}", page.slug);
    }
    assert!(!html.contains("id=\"kent\"") && !html.contains("href=\"#kent\""));
}

/// The dates of a source are told once: by itself, or by the foot of the page if they are the same.
#[test]
fn each_source_says_when_it_was_checked_or_the_foot_of_the_page_does() {
    let html = html(page::SOURCES.folder);
    let own = GUIDE.iter().find(|it| it.page == page::SOURCES).expect("the page of sources");
    let others = SOURCES.iter().filter(|it| it.checked != own.checked);
    let start = PAGE_UI.source_checked.split('{').next().expect("a beginning");
    assert_eq!(html.matches(start).count(), others.count());
    assert_eq!(html.matches(&format!("content=\"{}\"", own.checked)).count(), 1);
}

#[test]
fn each_source_leads_to_the_rules_that_rest_on_it() {
    let html = html(page::SOURCES.folder);
    let entries: Vec<&str> = html.split("<section class=\"source\">").skip(1).collect();
    assert_eq!(entries.len(), SOURCES.len());
    let mut with_many = 0;
    for (source, entry) in SOURCES.iter().zip(entries) {
        let rests = |rule: &&rules::Rule| {
            rule.basis.iter().any(|it| words::source_of(it.source) == source.source)
        };
        let count = rules::RULES.iter().filter(rests).count();
        let listed = entry.matches("how-this-site-decides/index.html#").count();
        let all = fill(PAGE_UI.source_rules, &[("count", &count.to_string())]);
        if entry.contains(&all) {
            with_many += 1;
            assert_eq!((listed, count > 10), (0, true), "{}", source.source.id);
        } else {
            assert_eq!(listed, count, "{}", source.source.id);
        }
    }
    assert_eq!(with_many, 1, "the review of 2017 carries most rules");
}
