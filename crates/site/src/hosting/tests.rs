//! The settings that no test server reads: those of IIS.

use super::iis;
use crate::headers::{Headers, headers};
use crate::kind::Kind;
use crate::page::tests::page;
use std::collections::BTreeMap;

fn site() -> Headers {
    let pages = [
        page("index.html", Kind::Guidance, &[]),
        page("check/index.html", Kind::Check, &[]),
        page("check/plain/index.html", Kind::Plain, &[]),
        page("guide/a/index.html", Kind::Guidance, &[]),
        page("offline/index.html", Kind::Offline, &[]),
        page("sources/index.html", Kind::Guidance, &["https://example.org/a?b=c&d=\"e\""]),
    ];
    headers(&pages, &["sw.js".to_owned(), "offline/offline.0123456789ab.js".to_owned()]).unwrap()
}

type Sent = BTreeMap<String, String>;

/// What an element's list of headers makes of those that are sent already.
fn apply(of: roxmltree::Node<'_, '_>, sent: &mut Sent) {
    let lists = of.descendants().filter(|node| node.has_tag_name("customHeaders"));
    for entry in lists.flat_map(|list| list.children()).filter(|node| node.is_element()) {
        let name = entry.attribute("name").unwrap().to_owned();
        match entry.tag_name().name() {
            "remove" => drop(sent.remove(&name)),
            // IIS answers with an error where a header is added twice.
            "add" => assert!(
                sent.insert(name.clone(), entry.attribute("value").unwrap().to_owned()).is_none(),
                "{name}"
            ),
            other => panic!("{other}"),
        }
    }
}

/// The headers that IIS sends with a file: those of all, then those of each folder on the way to it.
fn sent(document: &roxmltree::Document<'_>, file: &str) -> Sent {
    let mut sent = Sent::from([("X-Powered-By".to_owned(), "ASP.NET".to_owned())]);
    let top = document.root_element();
    let of_all = top.children().find(|node| node.has_tag_name("system.webServer")).unwrap();
    apply(of_all, &mut sent);
    for place in top.children().filter(|node| node.has_tag_name("location")) {
        let path = place.attribute("path").unwrap();
        if file == path || file.starts_with(&format!("{path}/")) {
            apply(place, &mut sent);
        }
    }
    sent
}

/// Checks a file against the rule of the definition that stands for it.
#[track_caller]
fn check(document: &roxmltree::Document<'_>, site: &Headers, file: &str, rule: &str) {
    let own = site.rules.iter().find(|it| it.path == rule).map(|it| &it.headers);
    let own = own.unwrap_or(&site.unknown);
    let all = site.everywhere.iter().chain(own);
    let expected: Sent = all.map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    assert_eq!(sent(document, file), expected, "{file}");
}

#[test]
fn iis_sends_each_file_the_headers_of_the_definition() {
    let site = site();
    let text = iis::text(&site);
    let document = roxmltree::Document::parse(&text).unwrap();
    for (file, rule) in [
        ("index.html", "/index.html"),
        ("check/index.html", "/check/index.html"),
        ("check/plain/index.html", "/check/plain/*"),
        ("guide/a/index.html", "/guide/*"),
        ("offline/offline.0123456789ab.js", "/offline/offline.0123456789ab.js"),
        ("sources/index.html", "/sources/*"),
        ("sw.js", "/sw.js"),
        ("nothing/here", "none"),
    ] {
        check(&document, &site, file, rule);
    }
}
