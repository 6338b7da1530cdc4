//! The definition by itself: overlaps, exact links, limits of hosts, and the score it earns.

use super::{Header, Headers, headers, of_one, pattern};
use crate::kind::Kind;
use crate::page::tests::{HASHES, page};
use words::SITE;

fn site() -> Headers {
    let pages = [
        page("index.html", Kind::Guidance, &[]),
        page("check/index.html", Kind::Check, &[]),
        page("check/plain/index.html", Kind::Plain, &[]),
        page("embed/index.html", Kind::Embed, &[]),
        page("for-police/index.html", Kind::Preview, &[]),
        page("guide/a/index.html", Kind::Guidance, &[]),
        page("guide/b/index.html", Kind::Guidance, &[]),
        page("offline/index.html", Kind::Offline, &[]),
        page("sources/index.html", Kind::Guidance, &["https://example.org/a"]),
        page("custody-image-check.html", Kind::OneFile, &[]),
    ];
    let names = [
        "sw.js",
        "embed/embed.js",
        "offline/offline.0123456789ab.js",
        "index.html",
        "data/v2/a.json",
    ];
    let names = names.map(str::to_owned);
    headers(&pages, &names).unwrap()
}

/// All headers of an address: those of every address and its own.
fn all(site: &Headers, path: &str) -> Vec<Header> {
    let own = site.rules.iter().find(|rule| rule.path == path).map(|rule| &rule.headers);
    site.everywhere.iter().chain(own.unwrap()).cloned().collect()
}

fn policy(path: &str) -> String {
    value(&all(&site(), path), "Content-Security-Policy")
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
    assert!(
        site.unknown.iter().all(|(name, _)| site.everywhere.iter().all(|(all, _)| all != name))
    );
}

#[test]
fn a_folder_is_a_rule_and_no_address_has_two() {
    let site = site();
    let paths: Vec<&str> = site.rules.iter().map(|rule| rule.path.as_str()).collect();
    for folder in ["/guide/*", "/sources/*", "/check/plain/*", "/check/", "/check/index.html"] {
        assert!(paths.contains(&folder), "{folder}: {paths:?}");
    }
    let matches = |rule: &str, path: &str| match rule.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == rule,
    };
    for path in paths.iter().map(|path| path.replace('*', "x/index.html")) {
        let found = paths.iter().filter(|rule| matches(rule, &path)).count();
        assert_eq!(found, 1, "rules that match {path}");
    }
}

#[test]
fn a_page_with_outside_links_shares_its_headers_with_no_other() {
    let pages = [
        page("guide/a/index.html", Kind::Guidance, &[]),
        page("guide/b/index.html", Kind::Guidance, &["https://example.org/a"]),
    ];
    let Err(fault) = headers(&pages, &[]) else { panic!("not refused") };
    assert_eq!(
        fault.to_string(),
        "guide/b/index.html: has outside links that a page in the same folder has not, such as \
         guide/a/index.html: give it a folder of its own, or both the same list"
    );
}

/// Half a hundred pages of forces are one rule, since each of them names the links of all.
#[test]
fn pages_of_a_folder_that_name_the_same_links_are_one_rule() {
    let links = ["https://example.org/a", "https://example.org/b"];
    let mut pages = vec![
        page("forces/index.html", Kind::Guidance, &links),
        page("forces/kent/index.html", Kind::Guidance, &links),
        page("forces/surrey/index.html", Kind::Guidance, &links),
    ];
    let site = headers(&pages, &[]).unwrap();
    let paths: Vec<&str> = site.rules.iter().map(|rule| rule.path.as_str()).collect();
    assert_eq!(paths, ["/forces/*"]);
    let allowed = value(&all(&site, "/forces/*"), "Connection-Allowlist");
    assert!(links.iter().all(|link| allowed.contains(&pattern(link))), "{allowed}");
    // One that names fewer would make a rule for each of them.
    pages.push(page("forces/essex/index.html", Kind::Guidance, &links[..1]));
    assert!(headers(&pages, &[]).is_err());
}

#[test]
fn three_pages_run_their_own_script_and_no_page_connects_anywhere() {
    for path in ["/check/", "/embed/", "/custody-image-check.html"] {
        let policy = policy(path);
        for part in [
            "script-src 'sha256-script' 'wasm-unsafe-eval';",
            "connect-src 'none';",
            "worker-src 'none';",
            "trusted-types 'none';",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
    }
    assert!(policy("/custody-image-check.html").contains("img-src data:;"));
    for rule in site().rules.iter().filter(|rule| rule.path != "/sw.js") {
        let policy = policy(&rule.path);
        assert!(policy.contains("connect-src 'none'"), "{}", rule.path);
        assert!(!policy.contains("unsafe-inline"), "{}", rule.path);
    }
}

#[test]
fn one_page_may_be_framed_and_is_as_tight_otherwise() {
    for rule in site().rules {
        let (policy, framed) = (policy(&rule.path), rule.path.starts_with("/embed/"));
        let own = |name| rule.headers.iter().any(|(found, _)| *found == name);
        let loaded = value(&rule.headers, "Cross-Origin-Resource-Policy");
        assert_eq!(loaded, if framed { "cross-origin" } else { "same-origin" }, "{}", rule.path);
        if framed && rule.path != "/embed/embed.js" {
            assert!(
                policy.ends_with("; frame-ancestors *") && !own("X-Frame-Options"),
                "{}",
                rule.path
            );
        } else {
            assert!(policy.ends_with("; frame-ancestors 'none'"), "{}", rule.path);
            assert_eq!(value(&rule.headers, "X-Frame-Options"), "DENY", "{}", rule.path);
        }
        let openly = own("Access-Control-Allow-Origin");
        let is_open = ["/data/*", "/embed/embed.js"].contains(&rule.path.as_str());
        assert_eq!(openly, is_open, "{}", rule.path);
    }
    let site = site();
    let of = |path| {
        let names = [
            "Content-Security-Policy",
            "Connection-Allowlist",
            "X-Frame-Options",
            "Cross-Origin-Resource-Policy",
        ];
        all(&site, path).into_iter().filter(|(name, _)| !names.contains(name)).collect::<Vec<_>>()
    };
    assert_eq!(of("/embed/"), of("/check/"));
    let start = |path| policy(path).split("; frame-ancestors").next().unwrap().to_owned();
    assert_eq!(start("/embed/"), start("/check/"));
}

#[test]
fn one_page_may_show_a_frame_and_only_of_this_site() {
    for rule in site().rules {
        let (policy, shows) = (policy(&rule.path), rule.path == "/for-police/*");
        assert_eq!(policy.contains("frame-src 'self';"), shows, "{}", rule.path);
        assert_eq!(policy.contains("frame-src"), shows, "{}", rule.path);
    }
}

#[test]
fn only_names_with_a_hash_are_kept_for_a_year() {
    for rule in site().rules {
        let kept = value(&rule.headers, "Cache-Control") == "public, max-age=31536000, immutable";
        assert_eq!(kept, rule.path == "/offline/offline.0123456789ab.js", "{}", rule.path);
    }
}

#[test]
fn one_page_may_start_the_worker_and_the_worker_reaches_the_site_alone() {
    let page = policy("/offline/");
    for part in [
        "script-src 'self';",
        "worker-src 'self';",
        "connect-src 'none';",
        "trusted-types offline;",
    ] {
        assert!(page.contains(part), "{page}");
    }
    assert_eq!(
        policy("/sw.js"),
        "default-src 'none'; connect-src 'self'; trusted-types 'none'; \
         require-trusted-types-for 'script'; frame-ancestors 'none'"
    );
    let worker = all(&site(), "/sw.js");
    assert_eq!(value(&worker, "Connection-Allowlist"), "(response-origin)");
    assert_eq!(value(&worker, "Cache-Control"), "no-cache");
}

#[test]
fn only_data_and_the_embedded_script_may_be_read_by_pages_of_other_sites() {
    for rule in site().rules {
        let open = rule.headers.iter().find(|(name, _)| name.starts_with("Access-Control"));
        let is_open = ["/data/*", "/embed/embed.js"].contains(&rule.path.as_str());
        let expected = is_open.then_some("*");
        assert_eq!(open.map(|(_, value)| value.as_str()), expected, "{}", rule.path);
    }
    // Files that no rule names are not open either.
    assert!(site().unknown.iter().all(|(name, _)| !name.starts_with("Access-Control")));
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
    let allowed = value(&all(&site(), "/sources/*"), "Connection-Allowlist");
    let neutral = pattern(SITE.neutral_page);
    let every = format!(r#"(response-origin "mailto:*" "tel:*" "{neutral}""#);
    assert_eq!(allowed, every.clone() + r#" "https://example.org/a\\?")"#);
    let allowed = value(&all(&site(), "/guide/*"), "Connection-Allowlist");
    assert_eq!(allowed, every + ")");
}

#[test]
fn every_page_may_open_an_e_mail_or_telephone_program_and_all_but_the_frame_the_neutral_page() {
    let site = site();
    // The worker is no page.
    let pages = site.rules.iter().filter(|rule| rule.path != "/sw.js");
    let pages = pages.map(|rule| (rule.path.as_str(), &rule.headers));
    for (path, headers) in pages.chain([("unknown", &site.unknown)]) {
        let allowed = value(headers, "Connection-Allowlist");
        assert!(allowed.contains(r#" "mailto:*" "tel:*""#), "{allowed}");
        let framed = ["/embed/", "/embed/index.html"].contains(&path);
        assert_eq!(allowed.contains(&pattern(SITE.neutral_page)), !framed, "{path}: {allowed}");
    }
}

/// What Mozilla's HTTP Observatory gives, item by item: 100 to begin with, and these on top.
///
/// Two items have no header of ours to look at. Cookies: a site that sets none neither wins nor
/// loses. Sub-resource integrity: the check's one script stands in the page, whose policy has its hash.
#[test]
fn the_observatory_gives_the_most_it_has() {
    let headers = of_one(Kind::Check, &HASHES, &[]);
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
