//! The one definition of what each address may do: policies for the meta element, headers for hosts.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256, Sha384};

/// What a page needs beyond the tightest policy.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text only; also what files that are no pages get, and unknown addresses.
    Guidance,
    /// The plain check: text too, with a style sheet that shows its steps.
    Plain,
    /// The check: its own script with the Wasm inside.
    Check,
    /// The page that registers the worker, which one named policy lets it do.
    Offline,
    /// The one file, with its policy, which names the style and the script inside it.
    OneFile(String),
    /// The worker itself, no page: it fetches the site's own files and nothing else.
    Worker,
}

/// The Content-Security-Policy of a page, as its meta element carries it.
///
/// Directives that only a header may carry are left out: browsers report them as errors.
pub(crate) fn meta_policy(kind: &Kind, style: &str) -> String {
    match kind {
        // Nothing on a page without script can connect, so this opens nothing. It lets tools that
        // measure pages from within, such as Lighthouse, read robots.txt.
        Kind::Guidance | Kind::Plain => {
            policy("script-src 'none'; connect-src 'self'", "'self'", "'none'", style)
        }
        Kind::Check => {
            let script = "script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'";
            policy(&format!("{script}; {NOWHERE}"), "'self'", "'none'", style)
        }
        Kind::Offline => {
            let script = "script-src 'self'; worker-src 'self'";
            policy(&format!("{script}; {NOWHERE}"), "'self'", "offline", style)
        }
        Kind::OneFile(policy) => policy.clone(),
        Kind::Worker => "default-src 'none'; connect-src 'self'; trusted-types 'none'; \
                         require-trusted-types-for 'script'"
            .to_owned(),
    }
}

/// What a page with script may connect to.
const NOWHERE: &str = "connect-src 'none'";

/// The policy of the one file: it loads nothing at all, its sign stands in it, and a script that was
/// changed does not run.
pub(crate) fn one_file_policy(style: &str, script: &str) -> String {
    let script = format!("script-src 'sha256-{}' 'wasm-unsafe-eval'", digest(script));
    policy(&format!("{script}; worker-src 'none'; {NOWHERE}"), "data:", "'none'", style)
}

fn policy(script: &str, images: &str, types: &str, style: &str) -> String {
    format!(
        "default-src 'none'; {script}; style-src 'sha256-{}'; img-src {images}; form-action 'none'; \
         base-uri 'none'; trusted-types {types}; require-trusted-types-for 'script'",
        digest(style)
    )
}

fn digest(text: &str) -> String {
    BASE64.encode(Sha256::digest(text.as_bytes()))
}

/// The `integrity` value of a file.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(bytes)))
}

/// A header's name and value.
pub(crate) type Header = (&'static str, String);

/// Headers that every address gets.
const EVERYWHERE: [(&str, &str); 9] = [
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-DNS-Prefetch-Control", "off"),
    // Says again what `frame-ancestors` says, for the unknown addresses of hosts that read
    // `_headers`: no rule for one address can name them.
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"),
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

/// An address and what is there.
pub(crate) struct Address {
    /// From the root, ending in `/` or a file name.
    pub(crate) path: String,
    /// What the page needs.
    pub(crate) kind: Kind,
    /// The outside addresses that the page links to.
    pub(crate) links: Vec<String>,
    /// Whether the name holds a hash of the content.
    pub(crate) hashed: bool,
}

/// The headers of one address that others may not share.
pub(crate) struct Rule {
    /// The address from the root.
    pub(crate) path: String,
    /// Policy, allowlist and cache rule.
    pub(crate) headers: Vec<Header>,
}

/// All headers of all addresses.
///
/// No header is both in `everywhere` and in a rule: hosts join rules that overlap, and of two
/// policies browsers obey both.
pub(crate) struct Headers {
    /// For each answer whatever its address.
    pub(crate) everywhere: Vec<Header>,
    /// For one address each.
    pub(crate) rules: Vec<Rule>,
    /// What an address without a rule gets besides, on hosts that can say so.
    pub(crate) unknown: Vec<Header>,
}

/// The headers of a site with these addresses, where each kind of page has its style sheet.
pub(crate) fn headers(addresses: &[Address], style: fn(&Kind) -> String) -> Headers {
    let off: Vec<String> = PERMISSIONS.iter().map(|feature| format!("{feature}=()")).collect();
    let permissions = format!("{}, clipboard-write=(self)", off.join(", "));
    let mut everywhere: Vec<Header> =
        EVERYWHERE.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    everywhere.push(("Permissions-Policy", permissions));
    let rules = addresses.iter().map(|address| Rule {
        path: address.path.clone(),
        headers: own(&address.kind, &address.links, address.hashed, &style(&address.kind)),
    });
    let unknown = own(&Kind::Guidance, &[], false, &style(&Kind::Guidance));
    Headers { everywhere, rules: rules.collect(), unknown }
}

fn own(kind: &Kind, links: &[String], hashed: bool, style: &str) -> Vec<Header> {
    let policy = format!("{}; frame-ancestors 'none'", meta_policy(kind, style));
    let allowed = match kind {
        Kind::Worker => "(response-origin)".to_owned(),
        _ => allowlist(links),
    };
    vec![
        ("Content-Security-Policy", policy),
        ("Connection-Allowlist", allowed),
        ("Cache-Control", if hashed { FOREVER } else { ASK }.to_owned()),
    ]
}

/// The addresses of e-mail and telephone links. Chromium destroys a page whose link of that kind is
/// pressed, unless the page may go there.
const PROGRAMS: &str = r#""mailto:*" "tel:*""#;

/// The site itself, what e-mail and telephone programs open, and exact outside links.
fn allowlist(links: &[String]) -> String {
    let links: Vec<String> = links.iter().map(|link| format!("\"{}\"", pattern(link))).collect();
    let mut parts = vec!["response-origin".to_owned(), PROGRAMS.to_owned()];
    parts.extend(links);
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
    for sign in rest.chars() {
        if "?*+(){}:\\".contains(sign) {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    if !rest.contains('?') {
        escaped.push_str("\\?");
    }
    // The allowlist is a structured header, whose strings write a backslash twice.
    format!("{scheme}://{}", escaped.replace('\\', "\\\\"))
}

#[cfg(test)]
mod tests;
