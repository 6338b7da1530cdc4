//! A snippet for a site block of a Caddyfile.

use super::groups::{different, groups};
use crate::headers::Headers;

const HEAD: &str = r"# Custody Image Check: import this file in the block of a host name of its own:
#
#   example.org {
#       root * /srv/custody-image-check/dist
#       import /srv/custody-image-check/hosting/Caddyfile
#   }
";

/// `route` keeps the order as written: the general rule first, then those of single pages.
const BEFORE: &str = "
route {
    header {
";

/// Caddy names the packed forms in `Vary` only where it sends one, and then a second time; set at
/// the end, the header is there once and always.
const VARY: &str = "    header {
        Vary Accept-Encoding
        defer
    }
";

const FILES: &str = "    file_server {
        precompressed br gzip
        hide _headers .*
    }
}

handle_errors {
    @missing expression `{err.status_code} == 404`
";

const MISSING: &str = "    rewrite @missing /404.html
    file_server @missing {
        precompressed br gzip
    }
}
";

pub(super) fn text(headers: &Headers) -> String {
    let mut text = format!("{HEAD}{BEFORE}");
    for (name, value) in headers.everywhere.iter().chain(&headers.unknown) {
        text.push_str(&format!("        {name} `{value}`\n"));
    }
    text.push_str("    }\n");
    for (at, group) in groups(headers).iter().enumerate() {
        text.push_str(&format!(
            "    @own{at} path {}\n    header @own{at} {{\n",
            group.paths.join(" ")
        ));
        for (name, value) in different(group, headers) {
            text.push_str(&format!("        {name} `{value}`\n"));
        }
        text.push_str("    }\n");
    }
    format!("{text}{VARY}{FILES}{VARY}{MISSING}")
}
