//! The headers as a table for people, and as JSON for programs and other hosts.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::groups::groups;
use crate::folders::Header;
use crate::headers::Headers;

const HEAD: &str = "# Headers for other hosts

Give the site a host name of its own, and serve `dist/` at the top of it. Pages of another site at
the same host name could reach into these pages.

* Files next to this one do this for nginx and Caddy. `dist/_headers` does it for Netlify and
  Cloudflare Pages, `dist/.htaccess` for Apache. Set these headers by hand on any other host.
* The same table is in `headers.json`, for programs.
* Send `404.html` with status 404 for addresses that do not exist. Its links are right for a copy at
  the `address` in `content/site.toml`, or at the top of a host where none is given.
* Send files that end in `.br` or `.gz` for the file without that ending, to browsers that accept
  them, with `Content-Encoding` and `Vary: Accept-Encoding`.
* List no folders. Do not serve `_headers` or files that begin with a dot.
* A host that cannot set headers still sends each page's own policy, which is in the page. What such a
  copy lacks: `frame-ancestors`, `Connection-Allowlist`, `Permissions-Policy` and all others below.
* Cloudflare Pages drops lines of more than 2,000 characters. That is the `Connection-Allowlist` of the
  list of sources, a page that has no script and asks for nothing.
* Netlify and Cloudflare Pages give unknown addresses only what stands under \"Every address\".
* An address that ends in `*` is a folder with all that is in it. No two of them overlap.
";

pub(super) fn markdown(headers: &Headers) -> String {
    let mut text = String::from(HEAD);
    section(&mut text, "Every address", &headers.everywhere);
    section(
        &mut text,
        "Besides, every address that is not named below, known or not",
        &headers.unknown,
    );
    for group in groups(headers) {
        let paths: Vec<String> = group.paths.iter().map(|path| format!("`{path}`")).collect();
        section(&mut text, &format!("Instead, {}", paths.join(", ")), group.headers);
    }
    text
}

fn section(text: &mut String, title: &str, headers: &[Header]) {
    text.push_str(&format!("\n## {title}\n\n| header | value |\n|---|---|\n"));
    for (name, value) in headers {
        text.push_str(&format!("| {name} | `{value}` |\n"));
    }
}

pub(super) fn json(headers: &Headers) -> Result<String> {
    let rules: Map<String, Value> =
        headers.rules.iter().map(|rule| (rule.path.clone(), object(&rule.headers))).collect();
    let all = json!({
        "everywhere": object(&headers.everywhere),
        "rules": rules,
        "unknown": object(&headers.unknown),
    });
    Ok(serde_json::to_string_pretty(&all)? + "\n")
}

fn object(headers: &[Header]) -> Value {
    headers.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str()))).collect()
}
