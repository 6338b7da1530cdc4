//! A snippet for a site block of a Caddyfile.

use super::commented;
use super::groups::{different, groups, without};
use crate::headers::Headers;

/// What a publisher writes into a Caddyfile; `{roots}` is what follows `root`.
const BLOCK: &str = "\
photos.example.org {
    root {roots} /srv/custody-image-check/site
    import /srv/custody-image-check/hosting/Caddyfile
}
";

/// The block of a Caddyfile that takes this file.
pub(super) fn block(base: &str) -> String {
    let roots = if base == "/" { "*".to_owned() } else { format!("{base}*") };
    BLOCK.replace("{roots}", &roots)
}

/// Caddy names the packed forms in `Vary` only where it sends one, and then a second time; set at
/// the end, the header is there once and always.
const VARY: &str = "    header {
        Vary Accept-Encoding
        defer
    }
";

const FILES: &str = "    file_server {
        precompressed br gzip
        hide _headers web.config .*
    }
}

handle_errors {
    @missing expression `{missing}`
";

const MISSING: &str = "    rewrite @missing /404.html
    file_server @missing {
        precompressed br gzip
    }
}
";

pub(super) fn text(headers: &Headers, base: &str) -> String {
    let (path, all) = (base.trim_end_matches('/'), format!("{base}*"));
    let mut text = commented("import this file in a block such as this", &block(base));
    if !path.is_empty() {
        text.push_str(&format!("\nredir {path} {base} 308\n"));
    }
    // `route` keeps the order as written: the general rule first, then those of single pages.
    text.push_str(&format!("\nroute {all} {{\n    header {{\n"));
    for (name, value) in headers.everywhere.iter().chain(&headers.unknown) {
        text.push_str(&format!("        {name} `{value}`\n"));
    }
    text.push_str("    }\n");
    for (at, group) in groups(headers).iter().enumerate() {
        let paths: Vec<String> = group.paths.iter().map(|it| format!("{path}{it}")).collect();
        let paths = paths.join(" ");
        text.push_str(&format!("    @own{at} path {paths}\n    header @own{at} {{\n"));
        for (name, value) in different(group, headers) {
            text.push_str(&format!("        {name} `{value}`\n"));
        }
        for name in without(group, headers) {
            text.push_str(&format!("        -{name}\n"));
        }
        text.push_str("    }\n");
    }
    let strip =
        if path.is_empty() { String::new() } else { format!("    uri strip_prefix {path}\n") };
    format!("{text}{VARY}{strip}{FILES}{VARY}{MISSING}").replace("{missing}", &missing(base))
}

/// When our page for unknown addresses is shown: for those of this copy alone. The path of the request
/// has lost its beginning by then.
fn missing(base: &str) -> String {
    let is_missing = "{err.status_code} == 404";
    if base == "/" {
        return is_missing.to_owned();
    }
    format!("{is_missing} && {{http.request.orig_uri.path}}.startsWith(\"{base}\")")
}
