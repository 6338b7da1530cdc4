//! Every header of the definition on every address, from each server.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use site::embed;
use site::languages::folder;
use words::LANGUAGES;

use crate::client::{Answer, get};
use crate::names;
use crate::servers::{OURS, Server, all, built};

/// A packed form: what a browser asks for, what it must get, and the ending of the file that must come.
type Form = (&'static str, Option<&'static str>, &'static str);

const FORMS: [Form; 4] = [
    ("gzip, deflate, br, zstd", Some("br"), ".br"),
    ("gzip, deflate", Some("gzip"), ".gz"),
    ("identity", None, ""),
    ("gzip;q=0, identity", None, ""),
];

/// Addresses at which there is nothing to see, from where the copy begins.
const NOTHING: [&str; 10] = [
    "/nothing",
    "/a/b/c/",
    "/guide/",
    "/guide/nothing/index.html",
    "/_headers",
    "/web.config",
    "/.htaccess",
    "/check/.git/config",
    "/hosting/nginx.conf",
    "/style.css",
];

pub(crate) type Headers = BTreeMap<String, String>;

/// What servers must send: the files of a release, and the headers of each address.
pub(crate) struct Definition {
    site: PathBuf,
    /// Where the copy begins, without its last slash.
    path: &'static str,
    everywhere: Headers,
    /// By the path of the rule: an address, or a folder and `*`.
    rules: BTreeMap<String, Headers>,
    unknown: Headers,
}

/// That of a release which begins at a path.
pub(crate) fn definition(release: &Path, path: &'static str) -> Definition {
    let text = fs::read_to_string(release.join("hosting/headers.json"))
        .expect("hosting/headers.json: build the site first (make site)");
    let all: Value = serde_json::from_str(&text).unwrap();
    let headers = |value: &Value| -> Headers { serde_json::from_value(value.clone()).unwrap() };
    let rules = all["rules"].as_object().unwrap();
    Definition {
        site: release.join("site"),
        path,
        everywhere: headers(&all["everywhere"]),
        rules: rules.iter().map(|(path, own)| (path.clone(), headers(own))).collect(),
        unknown: headers(&all["unknown"]),
    }
}

impl Definition {
    /// The headers of the one rule that matches an address.
    pub(crate) fn own(&self, path: &str) -> &Headers {
        let matching = self.rules.iter().filter(|(rule, _)| match rule.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == *rule,
        });
        let matching: Vec<_> = matching.collect();
        assert_eq!(matching.len(), 1, "rules that match {path}");
        matching[0].1
    }

    /// Every address of the site: its files, and the folders that have a page.
    fn addresses(&self) -> Vec<String> {
        let unsent = |name: &String| {
            let packed = name.ends_with(".br") || name.ends_with(".gz");
            packed || name.starts_with(['_', '.']) || name == "web.config"
        };
        let mut found: Vec<String> = Vec::new();
        for name in names(&self.site).into_iter().filter(|name| !unsent(name)) {
            found.extend(name.strip_suffix("index.html").map(|folder| format!("/{folder}")));
            found.push(format!("/{name}"));
        }
        found
    }

    fn check_packing(&self, answer: &Answer, file: &str, form: Form, about: &str) {
        let (_, encoding, ending) = form;
        let packed = self.site.join(format!("{file}{ending}"));
        // A file without a packed form comes as it is.
        let (encoding, sent) =
            if packed.exists() { (encoding, packed) } else { (None, self.site.join(file)) };
        assert_eq!(answer.all("content-encoding"), Vec::from_iter(encoding), "{about}");
        let same = answer.body == fs::read(sent).unwrap();
        assert!(same, "{about}: other bytes than those of the file");
        assert_eq!(answer.all("vary"), ["Accept-Encoding"], "{about}");
    }

    /// Every address in every form.
    pub(crate) fn check_addresses(&self, server: &Server) {
        for path in self.addresses() {
            for form in FORMS {
                let about = format!("{} {path} ({})", server.name, form.0);
                let answer = get(server.port, &format!("{}{path}", self.path), form.0);
                let file = file_of(&path);
                assert_eq!(answer.status, 200, "{about}");
                let own = self.own(&path);
                assert_headers(&answer, self.everywhere.iter().chain(own), &about);
                for name in self.unknown.keys().filter(|name| !own.contains_key(*name)) {
                    assert_eq!(answer.all(name), Vec::<&str>::new(), "{about}: {name}");
                }
                self.check_packing(&answer, &file, form, &about);
                check_type(&answer, &file, &about);
            }
        }
    }

    /// Every address where there is nothing.
    pub(crate) fn check_nothing(&self, server: &Server) {
        for (path, form) in NOTHING.iter().flat_map(|path| FORMS.map(|form| (path, form))) {
            let about = format!("{} {path} ({})", server.name, form.0);
            let answer = get(server.port, &format!("{}{path}", self.path), form.0);
            // Apache's own settings on Debian refuse this one before those of the site are read.
            let refused = server.name == "apache" && *path == "/.htaccess";
            assert_eq!(answer.status, if refused { 403 } else { 404 }, "{about}");
            assert_headers(&answer, &self.everywhere, &about);
            // Hosts that read `_headers` have no rule for unknown addresses, nor has our own server.
            if server.name != OURS {
                assert_headers(&answer, &self.unknown, &about);
            }
            self.check_packing(&answer, "404.html", form, &about);
            check_type(&answer, "404.html", &about);
        }
    }

    /// A folder, and the place where the copy begins, without the slash at the end.
    pub(crate) fn check_slashes(&self, server: &Server) {
        let wanted = format!("{}/check", self.path);
        let answer = get(server.port, &wanted, "br");
        assert!([301, 308].contains(&answer.status), "{}: {}", server.name, answer.status);
        let [location] = answer.all("location")[..] else { panic!("{}", server.name) };
        // Apache names the host as it was asked for.
        let path = location.trim_start_matches(&format!("http://127.0.0.1:{}", server.port));
        assert_eq!(path, format!("{wanted}/"), "{}", server.name);
        assert_headers(&answer, &self.everywhere, server.name);
    }
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

#[test]
fn every_address_has_every_header() {
    let definition = definition(&built("addresses"), "");
    for server in all("addresses") {
        definition.check_addresses(&server);
    }
}

/// Only the page for frames, whatever its language; no header of it is left out either.
#[test]
fn of_all_addresses_only_the_frame_may_be_framed() {
    let definition = definition(&built("frames"), "");
    let framed =
        |headers: &Headers| headers["Content-Security-Policy"].contains("frame-ancestors *");
    assert!(!framed(&definition.unknown));
    let addresses = definition.addresses();
    let may = addresses.iter().filter(|path| framed(definition.own(path)));
    let frames = LANGUAGES.iter().map(|it| format!("/{}{}", folder(it), embed::PAGE));
    let frames = frames.flat_map(|file| [file.replace("index.html", ""), file]);
    assert_eq!(may.cloned().collect::<BTreeSet<_>>(), frames.collect());
    for path in &addresses {
        let own = definition.own(path);
        let denied = own.get("X-Frame-Options").is_some_and(|value| value == "DENY");
        let refused = own["Content-Security-Policy"].ends_with("; frame-ancestors 'none'");
        assert_eq!((denied, refused), (!framed(own), !framed(own)), "{path}");
    }
}

#[test]
fn the_definition_speaks_of_nothing_that_is_not_there() {
    let definition = definition(&built("definition"), "");
    let addresses = definition.addresses();
    for rule in definition.rules.keys() {
        let start = rule.trim_end_matches('*');
        assert!(addresses.iter().any(|path| path.starts_with(start)), "{rule}");
    }
}

#[test]
fn unknown_addresses_get_the_page_for_that() {
    let definition = definition(&built("unknown"), "");
    for server in all("unknown") {
        definition.check_nothing(&server);
    }
}

#[test]
fn a_folder_without_its_slash_leads_to_it() {
    let definition = definition(&built("slash"), "");
    for server in all("slash") {
        definition.check_slashes(&server);
    }
}
