//! The one definition of what each address may do: the headers that hosts send with it.

use anyhow::{Result, bail};

use crate::address::base;
use crate::embed::SCRIPT;
use crate::files::{WORKER, is_data, is_hashed};
use crate::folders::{Files, Header, Rule, by_folder};
use crate::kind::{Hashes, Kind};
use crate::languages::folder;
use crate::page::PageFile;
use words::{LANGUAGE, SITE};

/// Headers that every address gets.
const EVERYWHERE: [(&str, &str); 6] = [
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-DNS-Prefetch-Control", "off"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Integrity-Policy", "blocked-destinations=(script)"),
];

/// Everything off but copying the letter.
const PERMISSIONS: &[&str] = &[
    "accelerometer",
    "autoplay",
    "camera",
    "compute-pressure",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// Browsers may keep the file: its name changes with its content.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// Browsers ask each time whether the file has changed: the law does.
const ASK: &str = "no-cache";

/// All headers of all addresses.
///
/// No header is both in `everywhere` and in a rule, and no two rules match one address: hosts join
/// rules that overlap, and of two policies browsers obey both.
pub(crate) struct Headers {
    /// For each answer whatever its address.
    pub(crate) everywhere: Vec<Header>,
    /// For single addresses and whole folders.
    pub(crate) rules: Vec<Rule>,
    /// What an address without a rule gets besides, on hosts that can say so.
    pub(crate) unknown: Vec<Header>,
}

/// The headers of a site with these pages and these other files.
pub(crate) fn headers(pages: &[PageFile], names: &[String]) -> Result<Headers> {
    for page in pages {
        stands_apart(page, pages)?;
    }
    let others = names.iter().filter(|name| pages.iter().all(|page| page.file != **name));
    let others = others.map(|name| {
        let own = name.strip_prefix(&folder(&LANGUAGE)).unwrap_or(name);
        let kind = match own {
            WORKER => Kind::Worker,
            SCRIPT => Kind::Embedder,
            own if is_data(own) => Kind::Data,
            _ => Kind::Guidance,
        };
        (name.clone(), of_file(kind, is_hashed(name)))
    });
    let files = pages.iter().map(|page| {
        (page.file.clone(), own(page.kind, &page.policy, &page.outside, is_hashed(&page.file)))
    });
    Ok(of_files(&files.chain(others).collect()))
}

/// All headers of a site whose files have these.
pub(crate) fn of_files(files: &Files) -> Headers {
    Headers { everywhere: everywhere(), rules: by_folder(files), unknown: unknown() }
}

/// What an address without a rule gets besides what all get. It has every header that a rule may set.
pub(crate) fn unknown() -> Vec<Header> {
    of_file(Kind::Guidance, false)
}

/// The headers of a file that is no page.
fn of_file(kind: Kind, hashed: bool) -> Vec<Header> {
    let style = crate::files::sha256(crate::style::style(Kind::Guidance).as_bytes());
    own(kind, &kind.policy(&Hashes { style: &style, script: "" }), &[], hashed)
}

/// The headers of a page that stands by itself, for the page that explains them.
pub(crate) fn of_one(kind: Kind, hashes: &Hashes<'_>, outside: &[String]) -> Vec<Header> {
    let own = own(kind, &kind.policy(hashes), outside, false);
    everywhere().into_iter().chain(own).collect()
}

/// A page with outside links is refused beside one in its folder that has not the same list: a folder
/// whose pages differ has a rule for each of them, and hosts take few. Pages that each name the whole
/// list, as those of the police forces do, are one rule.
fn stands_apart(page: &PageFile, pages: &[PageFile]) -> Result<()> {
    let top = |page: &PageFile| {
        let own = page.file.strip_prefix(&folder(&LANGUAGE)).unwrap_or(&page.file);
        own.split_once('/').map(|(top, _)| top.to_owned())
    };
    let shares = |other: &&PageFile| {
        other.outside != page.outside && other.kind == page.kind && top(other) == top(page)
    };
    if page.outside.is_empty() || top(page).is_none() {
        return Ok(());
    }
    if let Some(other) = pages.iter().find(shares) {
        bail!(
            "{}: has outside links that a page in the same folder has not, such as {}: give it a \
             folder of its own, or both the same list",
            page.file,
            other.file
        );
    }
    Ok(())
}

fn everywhere() -> Vec<Header> {
    let off: Vec<String> = PERMISSIONS.iter().map(|feature| format!("{feature}=()")).collect();
    let permissions = format!("{}, clipboard-write=(self)", off.join(", "));
    let fixed = EVERYWHERE.iter().map(|(name, value)| (*name, (*value).to_owned()));
    let transport = ("Strict-Transport-Security", transport(base()).to_owned());
    fixed.chain([transport, ("Permissions-Policy", permissions)]).collect()
}

/// How long browsers come with encryption alone. A copy below a path has its host in common with other
/// sites, so it does not speak for the names below that host.
fn transport(base: &str) -> &'static str {
    if base == "/" { "max-age=63072000; includeSubDomains; preload" } else { "max-age=63072000" }
}

fn own(kind: Kind, policy: &str, links: &[String], hashed: bool) -> Vec<Header> {
    let allowed = match kind {
        Kind::Worker => "(response-origin)".to_owned(),
        // A frame has no way out to another page.
        Kind::Embed => allowlist(links),
        _ => allowlist(&with_way_out(links)),
    };
    let (ancestors, denied) = framing(kind.may_be_framed());
    let mut headers = vec![
        ("Content-Security-Policy", format!("{policy}; frame-ancestors {ancestors}")),
        ("Connection-Allowlist", allowed),
        ("Cache-Control", if hashed { FOREVER } else { ASK }.to_owned()),
        ("Cross-Origin-Resource-Policy", loaded_by(kind.is_for_others()).to_owned()),
    ];
    if kind.is_open() {
        headers.push(("Access-Control-Allow-Origin", "*".to_owned()));
    }
    headers.extend(denied.map(|value| ("X-Frame-Options", value.to_owned())));
    headers
}

/// Who may show a page in a frame, in the words of the policy and in those of the header for
/// browsers that do not know them. That header has no word for "all".
fn framing(allowed: bool) -> (&'static str, Option<&'static str>) {
    if allowed { ("*", None) } else { ("'none'", Some("DENY")) }
}

/// Whose pages may load a file.
fn loaded_by(others: bool) -> &'static str {
    if others { "cross-origin" } else { "same-origin" }
}

/// The addresses of e-mail and telephone links. Chromium destroys a page whose link of that kind is
/// pressed, unless the page may go there.
const PROGRAMS: &str = r#""mailto:*" "tel:*""#;

/// Links, and the page that "Leave this site quickly" opens from everywhere.
fn with_way_out(links: &[String]) -> Vec<String> {
    let others = links.iter().filter(|link| *link != SITE.neutral_page).cloned();
    [SITE.neutral_page.to_owned()].into_iter().chain(others).collect()
}

/// The site itself, what e-mail and telephone programs open, and exact outside links.
fn allowlist(links: &[String]) -> String {
    let mut parts = vec!["response-origin".to_owned(), PROGRAMS.to_owned()];
    parts.extend(links.iter().map(|link| format!("\"{}\"", pattern(link))));
    format!("({})", parts.join(" "))
}

/// An address as a URL pattern that matches only itself.
///
/// A pattern that ends before the query lets every query through, so an empty one is asked for.
/// What follows `#` is never sent.
fn pattern(link: &str) -> String {
    let (link, _) = link.split_once('#').unwrap_or((link, ""));
    let (scheme, rest) = link.split_once("://").unwrap_or(("https", link));
    let mut escaped = String::new();
    for character in rest.chars() {
        if "?*+(){}:\\".contains(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    if !rest.contains('?') {
        escaped.push_str("\\?");
    }
    // The allowlist is a structured header, whose strings write a backslash twice.
    format!("{scheme}://{}", escaped.replace('\\', "\\\\"))
}

#[cfg(test)]
mod tests;
