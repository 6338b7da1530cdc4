//! The one definition of what pages may do: policies for the meta element and headers for hosts.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256, Sha384};

/// What a page needs beyond the tightest policy.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text only.
    Guidance,
    /// The check: its own script with the Wasm inside.
    Check,
    /// The page that registers the worker, which one named policy lets it do.
    Offline,
    /// The worker itself, no page: it fetches the site's own files and nothing else.
    Worker,
}

/// The Content-Security-Policy of a page, as its meta element carries it.
///
/// Directives that only a header may carry are left out: browsers report them as errors.
pub(crate) fn meta_policy(kind: Kind, style: &str) -> String {
    let (script, types) = match kind {
        Kind::Guidance => ("script-src 'none'", "'none'"),
        Kind::Check => ("script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'", "'none'"),
        Kind::Offline => ("script-src 'self'; worker-src 'self'", "offline"),
        Kind::Worker => {
            return "default-src 'none'; connect-src 'self'; trusted-types 'none'; \
                    require-trusted-types-for 'script'"
                .to_owned();
        }
    };
    format!(
        "default-src 'none'; {script}; style-src 'sha256-{}'; img-src 'self'; connect-src 'none'; \
         form-action 'none'; base-uri 'none'; trusted-types {types}; require-trusted-types-for 'script'",
        BASE64.encode(Sha256::digest(style.as_bytes()))
    )
}

/// The `integrity` value of a script.
pub(crate) fn integrity(script: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(script)))
}

/// Headers that every address gets.
const EVERYWHERE: [(&str, &str); 7] = [
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-DNS-Prefetch-Control", "off"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"),
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

/// The address of one page with its own headers.
pub(crate) struct PageRule {
    /// Address from the root, ending in `/` or a file name.
    pub(crate) path: String,
    /// What the page needs.
    pub(crate) kind: Kind,
    /// The outside addresses that the page links to.
    pub(crate) links: Vec<String>,
}

/// The `_headers` file of Netlify and Cloudflare Pages.
///
/// Hosts join rules that overlap, so the common rule and the pages' rules set different headers.
pub(crate) fn headers_file(pages: &[PageRule], style: &str, hashed: &[String]) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in EVERYWHERE {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    let off: Vec<String> = PERMISSIONS.iter().map(|feature| format!("{feature}=()")).collect();
    text.push_str(&format!("  Permissions-Policy: {}, clipboard-write=(self)\n", off.join(", ")));
    for page in pages {
        text.push_str(&format!("\n{}\n", page.path));
        let policy = format!("{}; frame-ancestors 'none'", meta_policy(page.kind, style));
        text.push_str(&format!("  Content-Security-Policy: {policy}\n"));
        let allowed = match page.kind {
            Kind::Worker => "(response-origin)".to_owned(),
            _ => allowlist(&page.links),
        };
        text.push_str(&format!("  Connection-Allowlist: {allowed}\n"));
        text.push_str("  Cache-Control: no-cache\n");
    }
    for path in hashed {
        text.push_str(&format!("\n{path}\n  Cache-Control: public, max-age=31536000, immutable\n"));
    }
    text
}

/// The site itself, exact outside links, and e-mail, without which an e-mail link destroys the page.
fn allowlist(links: &[String]) -> String {
    let links: Vec<String> = links.iter().map(|link| format!("\"{}\"", pattern(link))).collect();
    let mut parts = vec!["response-origin".to_owned(), "\"mailto:*\"".to_owned()];
    parts.extend(links);
    format!("({})", parts.join(" "))
}

/// An address as a URL pattern that matches only itself.
fn pattern(link: &str) -> String {
    let (scheme, rest) = link.split_once("://").unwrap_or(("https", link));
    let escaped: String = rest
        .chars()
        .flat_map(|c| {
            let special = "?*+(){}:".contains(c);
            special.then_some('\\').into_iter().chain([c])
        })
        .collect();
    // The allowlist is a structured header, whose strings write a backslash twice.
    format!("{scheme}://{}", escaped.replace('\\', "\\\\"))
}
