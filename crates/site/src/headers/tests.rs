//! The definition by itself: overlaps, exact links, limits of hosts, and the score it earns.

use super::{Address, Header, Headers, Kind, headers, one_file_policy, pattern};

fn address(path: &str, kind: Kind, links: &[&str], hashed: bool) -> Address {
    let links = links.iter().map(|link| (*link).to_owned()).collect();
    Address { path: path.to_owned(), kind, links, hashed }
}

fn site() -> Headers {
    let addresses = [
        address("/", Kind::Guidance, &[], false),
        address("/check/", Kind::Check, &[], false),
        address("/check/check.0123456789ab.js", Kind::Guidance, &[], true),
        address("/guide/sources/", Kind::Guidance, &["https://example.org/a"], false),
    ];
    headers(&addresses, |_| "p{}".to_owned())
}

/// All headers of an address: those of every address and its own.
fn all(site: &Headers, path: &str) -> Vec<Header> {
    let own = site.rules.iter().find(|rule| rule.path == path).map(|rule| &rule.headers);
    site.everywhere.iter().chain(own.unwrap()).cloned().collect()
}

fn value(headers: &[Header], name: &str) -> String {
    let found: Vec<&Header> = headers.iter().filter(|(found, _)| *found == name).collect();
    assert_eq!(found.len(), 1, "{name}");
    found[0].1.clone()
}

#[test]
fn no_header_is_set_twice() {
    let site = site();
    for rule in &site.rules {
        let mut names: Vec<_> = all(&site, &rule.path).iter().map(|(name, _)| *name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{}", rule.path);
    }
    let mut paths: Vec<_> = site.rules.iter().map(|rule| &rule.path).collect();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), site.rules.len(), "an address has two rules");
    assert!(
        site.unknown.iter().all(|(name, _)| site.everywhere.iter().all(|(all, _)| all != name))
    );
}

#[test]
fn only_the_check_runs_a_script() {
    let site = site();
    for rule in &site.rules {
        let policy = value(&rule.headers, "Content-Security-Policy");
        let runs = policy.contains("script-src 'self' 'wasm-unsafe-eval';");
        assert_eq!(runs, rule.path == "/check/", "{}: {policy}", rule.path);
        assert_eq!(policy.contains("connect-src 'none';"), runs, "{}: {policy}", rule.path);
        assert_eq!(policy.contains("script-src 'none';"), !runs, "{}: {policy}", rule.path);
        assert!(!policy.contains("unsafe-inline"));
    }
}

#[test]
fn the_one_file_runs_one_script_and_connects_nowhere() {
    let policy = one_file_policy("p{}", "start();");
    let page = address("/custody-image-check.html", Kind::OneFile(policy.clone()), &[], false);
    let site = headers(&[page], |_| "other".to_owned());
    let sent = value(&all(&site, "/custody-image-check.html"), "Content-Security-Policy");
    assert_eq!(sent, format!("{policy}; frame-ancestors 'none'"));
    for part in
        ["script-src 'sha256-", "connect-src 'none';", "img-src data:;", "worker-src 'none';"]
    {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("'self'") && !policy.contains("unsafe-inline"), "{policy}");
    assert_ne!(policy, one_file_policy("p{}", "start()"));
}

#[test]
fn only_names_with_a_hash_are_kept_for_a_year() {
    let site = site();
    for rule in &site.rules {
        let kept = value(&rule.headers, "Cache-Control") == "public, max-age=31536000, immutable";
        assert_eq!(kept, rule.path.ends_with(".js"), "{}", rule.path);
    }
}

#[test]
fn one_page_may_start_the_worker_and_the_worker_reaches_the_site_alone() {
    let page = address("/offline/", Kind::Offline, &[], false);
    let site = headers(&[page, address("/sw.js", Kind::Worker, &[], false)], |_| "p{}".to_owned());
    let policy = |path| value(&all(&site, path), "Content-Security-Policy");
    let page = policy("/offline/");
    for part in ["worker-src 'self';", "connect-src 'none';", "trusted-types offline;"] {
        assert!(page.contains(part), "{page}");
    }
    let worker = all(&site, "/sw.js");
    assert_eq!(
        value(&worker, "Content-Security-Policy"),
        "default-src 'none'; connect-src 'self'; trusted-types 'none'; \
         require-trusted-types-for 'script'; frame-ancestors 'none'"
    );
    assert_eq!(value(&worker, "Connection-Allowlist"), "(response-origin)");
    assert_eq!(value(&worker, "Cache-Control"), "no-cache");
}

/// The left side is what a browser reads as a URL pattern, after the header's own escapes.
#[test]
fn a_link_matches_itself_and_no_other_query() {
    for (link, expected) in [
        ("https://example.org/a", r"https://example.org/a\\?"),
        ("https://example.org/a#b", r"https://example.org/a\\?"),
        ("https://example.org/a?b=c", r"https://example.org/a\\?b=c"),
        ("https://example.org/a(1)*", r"https://example.org/a\\(1\\)\\*\\?"),
    ] {
        assert_eq!(pattern(link), expected, "{link}");
    }
    let allowed = value(&all(&site(), "/guide/sources/"), "Connection-Allowlist");
    assert_eq!(allowed, r#"(response-origin "mailto:*" "tel:*" "https://example.org/a\\?")"#);
    let allowed = value(&all(&site(), "/check/"), "Connection-Allowlist");
    assert_eq!(allowed, r#"(response-origin "mailto:*" "tel:*")"#);
}

#[test]
fn every_page_may_open_an_e_mail_or_telephone_program() {
    let site = site();
    let rules = site.rules.iter().map(|rule| &rule.headers).chain([&site.unknown]);
    for headers in rules {
        let allowed = value(headers, "Connection-Allowlist");
        assert!(allowed.contains(r#" "mailto:*" "tel:*""#), "{allowed}");
    }
}

/// What Mozilla's HTTP Observatory gives, item by item: 100 to begin with, and these on top.
///
/// Two items have no header of ours to look at. Cookies: a site that sets none neither wins nor
/// loses. Sub-resource integrity: the check's one script carries its hash in the page.
#[test]
fn the_observatory_gives_the_most_it_has() {
    let site = site();
    let headers = all(&site, "/check/");
    let policy = value(&headers, "Content-Security-Policy");
    let safe = !policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'");
    let held = value(&headers, "Strict-Transport-Security");
    let days: u64 = held.split(['=', ';']).nth(1).unwrap().parse::<u64>().unwrap() / 86_400;
    let is = |name, expected: &str| value(&headers, name) == expected;
    let earned = [
        (
            "policy begins with nothing allowed",
            10,
            policy.starts_with("default-src 'none'") && safe,
        ),
        ("no referrer is sent", 5, is("Referrer-Policy", "no-referrer")),
        ("scripts carry their hash", 5, is("Integrity-Policy", "blocked-destinations=(script)")),
        ("framing is refused by the policy", 5, policy.contains("frame-ancestors 'none'")),
        ("files are for this site", 10, is("Cross-Origin-Resource-Policy", "same-origin")),
        (
            "only files that agree are embedded",
            10,
            is("Cross-Origin-Embedder-Policy", "require-corp"),
        ),
        ("windows of others are cut off", 10, is("Cross-Origin-Opener-Policy", "same-origin")),
    ];
    for (item, _, has) in earned {
        assert!(has, "{item}");
    }
    // These give nothing, but lacking them would cost 5 to 20 each.
    assert!(is("X-Content-Type-Options", "nosniff") && days >= 182);
    let score = 100 + earned.iter().map(|(_, points, _)| points).sum::<u32>();
    // Five more, to 160, are for being on the list of HTTPS-only sites inside browsers. That is not
    // a header: the owner of a domain must ask for it. The header already says `preload`.
    assert_eq!(score, 155);
    assert!(held.ends_with("includeSubDomains; preload") && days >= 365);
}
