//! The page of each police force: which rules apply, and only addresses that somebody has seen.

use site::sheets::pages;
use std::collections::BTreeMap;
use words::{
    Area, FORCE_RECORDS, ForceRecord, ForceRules, LANGUAGE, PAGE_UI, RightsPage, UI, fill,
};

/// The main part of the page of each force, by its id.
fn all() -> BTreeMap<&'static str, String> {
    let pages = pages(["", ""]);
    let page = |record: &ForceRecord| {
        let file = format!("forces/{}/index.html", record.force.id);
        let page = pages.iter().find(|page| page.file.ends_with(&file)).expect("a page");
        let (_, main) = page.html.split_once("<main id=\"main\">").expect("its main part");
        main.split("</main>").next().expect("its end").to_owned()
    };
    FORCE_RECORDS.iter().map(|record| (record.force.id, page(record))).collect()
}

/// The forces of an area, with their pages.
fn of(area: impl Fn(Area) -> bool) -> Vec<(&'static ForceRecord, String)> {
    let mut all = all();
    let records = FORCE_RECORDS.iter().filter(|record| area(record.force.area));
    records.map(|it| (it, all.remove(it.force.id).expect("a page"))).collect()
}

#[test]
fn all_forces_that_the_site_knows_have_a_page() {
    let count = |wanted: Area| FORCE_RECORDS.iter().filter(|it| it.force.area == wanted).count();
    assert_eq!(count(Area::England) + count(Area::Wales), 43, "territorial forces");
    let others = |area| -> Vec<&str> {
        let records = FORCE_RECORDS.iter().filter(|it| it.force.area == area);
        records.map(|it| it.force.id).collect()
    };
    let national =
        ["british-transport", "ministry-of-defence", "civil-nuclear", "national-crime-agency"];
    assert_eq!(others(Area::National), national);
    assert_eq!(others(Area::Scotland), ["scotland"]);
    assert_eq!(others(Area::NorthernIreland), ["northern-ireland"]);
    assert_eq!(all().len(), FORCE_RECORDS.len());
}

/// The mark of a statement, as it stands before its source.
fn mark(level: &str) -> String {
    format!("class=\"mark\" data-confidence=\"{level}\"")
}

#[test]
fn a_force_of_england_or_wales_is_under_the_policy_and_leads_to_the_check() {
    for (record, html) in of(|area| matches!(area, Area::England | Area::Wales)) {
        assert!(html.contains(&mark("confirmed")), "{}", record.force.id);
        assert!(!html.contains(&mark("unconfirmed")), "{}", record.force.id);
        assert_leads_to_the_check(record, &html);
    }
}

#[test]
fn for_a_national_force_the_policy_is_not_confirmed() {
    for (record, html) in of(|area| area == Area::National) {
        assert!(html.contains(&mark("unconfirmed")), "{}", record.force.id);
        assert!(html.contains("other-police/index.html"), "{}", record.force.id);
        assert_leads_to_the_check(record, &html);
    }
}

#[test]
fn each_force_under_the_policy_has_a_leaflet_with_its_name() {
    let leaflets = pages(["", ""]);
    let leaflet = |record: &ForceRecord| {
        let file = format!("forces/{}/leaflet/index.html", record.force.id);
        leaflets.iter().find(|page| page.file.ends_with(&file)).map(|page| &page.html)
    };
    for (record, html) in of(|_| true) {
        let link = format!("forces/{}/leaflet/index.html", record.force.id);
        let has_leaflet = ForceRules::of(record.force.area).has_check();
        assert_eq!(html.contains(&link), has_leaflet, "{link}");
        assert_eq!(leaflet(record).is_some(), has_leaflet, "{link}");
        let name = record.force.name.replace('&', "&amp;");
        assert!(leaflet(record).is_none_or(|html| html.contains(&name)), "{link}");
    }
}

/// The check answers by the policy, which is not for them.
#[test]
fn scotland_and_northern_ireland_have_other_rules_and_no_check() {
    let elsewhere = of(|area| matches!(area, Area::Scotland | Area::NorthernIreland));
    assert_eq!(elsewhere.len(), 2);
    for (record, html) in elsewhere {
        assert!(!ForceRules::of(record.force.area).has_check());
        assert!(!html.contains("#force=") && !html.contains("check/index.html"), "{html}");
        assert!(!html.contains("letters/"), "{html}");
        assert!(html.contains("other-police/index.html"), "{html}");
    }
}

#[track_caller]
fn assert_leads_to_the_check(record: &ForceRecord, html: &str) {
    let id = record.force.id;
    let link = format!("check/index.html#force={id}\"");
    assert_eq!(html.matches(&link).count(), 1, "{id}");
    // Who should get advice first is told before the way to a letter.
    assert!(html.find(UI.stop_title) < html.find(&link), "{id}");
}

#[test]
fn an_address_that_nobody_has_seen_is_not_shown_and_none_is_built() {
    for (record, html) in of(|_| true) {
        let id = record.force.id;
        let dated = |page: &RightsPage| html.contains(&page.link.replace('&', "&amp;"));
        assert!(record.rights_page.as_ref().is_none_or(dated), "{id}");
        let links: Vec<&str> = html.split(" href=\"http").skip(1).collect();
        let known = [record.rights_page.map(|it| it.link), record.rights_page_cy];
        assert_eq!(links.len(), known.iter().flatten().count(), "{id}: links to other sites");
        assert_eq!(html.matches("mailto:").count(), usize::from(record.email.is_some()), "{id}");
        let offices = [record.email, record.postal];
        let seen = known.iter().take(1).flatten().count() + offices.iter().flatten().count();
        assert_eq!(html.matches(", so check that it").count(), seen, "{id}: dates");
        assert!(offices.iter().flatten().all(|office| html.contains(office.address)), "{id}");
        let nothing = html.contains(PAGE_UI.force_page_nothing);
        assert_eq!(nothing, record.rights_page.is_none() && seen == 0, "{id}");
        let unseen = record.domain.is_some() && !record.seen;
        assert_eq!(html.contains(PAGE_UI.force_unseen), unseen, "{id}");
    }
}

#[test]
fn a_page_says_whose_it_is_in_both_languages_of_the_force() {
    for (record, html) in of(|_| true) {
        let title = fill(PAGE_UI.force_page_title, &[("force", record.force.name)]);
        assert!(html.contains(&format!("{}</h1>", title.replace('&', "&amp;"))), "{title}");
        let welsh = record.welsh_name.map(|name| format!("lang=\"cy\">{name}</p>"));
        assert!(welsh.is_none_or(|welsh| html.contains(&welsh)), "{title} in {}", LANGUAGE.tag);
    }
    assert!(FORCE_RECORDS.iter().filter(|it| it.welsh_name.is_some()).count() >= 7);
}

#[test]
fn all_pages_and_the_list_of_forces_lead_to_each() {
    let pages = pages(["", ""]);
    for list in ["all-pages/index.html", "forces/index.html"] {
        let html = &pages.iter().find(|page| page.file.ends_with(list)).expect("a list").html;
        for record in FORCE_RECORDS {
            let link = format!("href=\"../forces/{}/index.html\"", record.force.id);
            assert_eq!(html.matches(&link).count(), 1, "{list}: {link}");
        }
    }
}
