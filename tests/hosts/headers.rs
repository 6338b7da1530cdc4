//! Every header of the definition on every address, from each server.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::client::{Answer, get};
use crate::servers::{Server, all};
use crate::{dist, names, root};

/// The packed forms: what a browser asks for, what it must get, and the file that must come.
const FORMS: [(&str, Option<&str>, &str); 4] = [
    ("gzip, deflate, br, zstd", Some("br"), ".br"),
    ("gzip, deflate", Some("gzip"), ".gz"),
    ("identity", None, ""),
    ("gzip;q=0, identity", None, ""),
];

/// Addresses at which there is nothing to see.
const NOTHING: [&str; 9] = [
    "/nothing",
    "/a/b/c/",
    "/guide/",
    "/guide/nothing/index.html",
    "/_headers",
    "/.htaccess",
    "/check/.git/config",
    "/hosting/nginx.conf",
    "/style.css",
];

type Headers = BTreeMap<String, String>;

struct Definition {
    everywhere: Headers,
    /// By the path of the rule: an address, or a folder and `*`.
    rules: BTreeMap<String, Headers>,
    unknown: Headers,
}

fn definition() -> Definition {
    let text = fs::read_to_string(root().join("hosting/headers.json"))
        .expect("hosting/headers.json: build the site first (make site)");
    let all: Value = serde_json::from_str(&text).unwrap();
    let headers = |value: &Value| -> Headers { serde_json::from_value(value.clone()).unwrap() };
    let rules = all["rules"].as_object().unwrap();
    Definition {
        everywhere: headers(&all["everywhere"]),
        rules: rules.iter().map(|(path, own)| (path.clone(), headers(own))).collect(),
        unknown: headers(&all["unknown"]),
    }
}

impl Definition {
    /// The headers of the one rule that matches an address.
    fn own(&self, path: &str) -> &Headers {
        let matching = self.rules.iter().filter(|(rule, _)| match rule.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == *rule,
        });
        let matching: Vec<_> = matching.collect();
        assert_eq!(matching.len(), 1, "rules that match {path}");
        matching[0].1
    }
}

/// Every address of the site: its files, and the folders that have a page.
fn addresses() -> Vec<String> {
    let unsent = |name: &String| {
        name.ends_with(".br") || name.ends_with(".gz") || name.starts_with(['_', '.'])
    };
    let mut found: Vec<String> = Vec::new();
    for name in names(&dist()).into_iter().filter(|name| !unsent(name)) {
        found.extend(name.strip_suffix("index.html").map(|folder| format!("/{folder}")));
        found.push(format!("/{name}"));
    }
    found
}

/// Each header is there once, with exactly this value.
fn assert_headers<'a>(
    answer: &Answer,
    expected: impl IntoIterator<Item = (&'a String, &'a String)>,
    about: &str,
) {
    for (name, value) in expected {
        assert_eq!(answer.all(name), [value], "{about}: {name}");
    }
}

fn file_of(path: &str) -> String {
    let name = path.trim_start_matches('/');
    if path.ends_with('/') { format!("{name}index.html") } else { name.to_owned() }
}

fn check_packing(answer: &Answer, file: &str, form: (&str, Option<&str>, &str), about: &str) {
    let (_, encoding, ending) = form;
    let packed = dist().join(format!("{file}{ending}"));
    // A file without a packed form comes as it is.
    let (encoding, sent) =
        if packed.exists() { (encoding, packed) } else { (None, dist().join(file)) };
    assert_eq!(answer.all("content-encoding"), Vec::from_iter(encoding), "{about}");
    assert!(answer.body == fs::read(sent).unwrap(), "{about}: other bytes than those of the file");
    assert_eq!(answer.all("vary"), ["Accept-Encoding"], "{about}");
}

fn check_type(answer: &Answer, file: &str, about: &str) {
    let found = answer.all("content-type");
    let expected = match file.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        // Not all servers name the character set; the page that loads the script does.
        Some("js") => "text/javascript",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        _ => return,
    };
    assert!(found.len() == 1 && found[0].starts_with(expected), "{about}: {found:?}");
}

fn check_address(server: &Server, path: &str, definition: &Definition) {
    for form in FORMS {
        let about = format!("{} {path} ({})", server.name, form.0);
        let answer = get(server.port, path, form.0);
        let file = file_of(path);
        assert_eq!(answer.status, 200, "{about}");
        let own = definition.own(path);
        assert_headers(&answer, definition.everywhere.iter().chain(own), &about);
        check_packing(&answer, &file, form, &about);
        check_type(&answer, &file, &about);
    }
}

#[test]
fn every_address_has_every_header() {
    let definition = definition();
    for server in all("addresses") {
        for path in addresses() {
            check_address(&server, &path, &definition);
        }
    }
}

#[test]
fn the_definition_speaks_of_nothing_that_is_not_there() {
    let addresses = addresses();
    for rule in definition().rules.keys() {
        let start = rule.trim_end_matches('*');
        assert!(addresses.iter().any(|path| path.starts_with(start)), "{rule}");
    }
}

#[test]
fn unknown_addresses_get_the_page_for_that() {
    let definition = definition();
    for server in all("unknown") {
        for (path, form) in NOTHING.iter().flat_map(|path| FORMS.map(|form| (path, form))) {
            let about = format!("{} {path} ({})", server.name, form.0);
            let answer = get(server.port, path, form.0);
            assert_eq!(answer.status, 404, "{about}");
            assert_headers(&answer, &definition.everywhere, &about);
            // Hosts that read `_headers` have no rule for unknown addresses, nor has our own server.
            if server.name != "site serve" {
                assert_headers(&answer, &definition.unknown, &about);
            }
            check_packing(&answer, "404.html", form, &about);
            check_type(&answer, "404.html", &about);
        }
    }
}

#[test]
fn a_folder_without_its_slash_leads_to_it() {
    let definition = definition();
    for server in all("slash") {
        let answer = get(server.port, "/check", "br");
        assert!([301, 308].contains(&answer.status), "{}: {}", server.name, answer.status);
        assert_eq!(answer.all("location"), ["/check/"], "{}", server.name);
        assert_headers(&answer, &definition.everywhere, server.name);
    }
}
