//! A snippet for a `server` block of nginx.

use super::groups::{different, expression, groups};
use crate::folders::Header;
use crate::headers::Headers;

const HEAD: &str = r#"# Custody Image Check: include this file in the `server` block of a host name of its own.
# That block names the host, its certificate and `root`, the folder of the site (dist/).
# It must contain no `add_header`: a location's own would replace all of these.
#
# Remove the # before the next line if your nginx has the module (Debian and Ubuntu:
# libnginx-mod-http-brotli-static). Pages are then a sixth smaller than with gzip.
#brotli_static on;
gzip_static on;
# The site is packed already; packing on the way would change ETags and cost time.
gzip off;
gzip_vary off;

index index.html;
autoindex off;
absolute_redirect off;
etag on;
charset utf-8;
charset_types text/css text/javascript text/plain application/json image/svg+xml;
types {
    text/html html;
    text/css css;
    text/javascript js;
    text/plain txt;
    application/json json;
    application/manifest+json webmanifest;
    image/svg+xml svg;
}
default_type application/octet-stream;

error_page 404 /404.html;
# A folder without a page of its own is not a secret, only an address that does not exist.
error_page 403 =404 /404.html;
location ~ ^/(_headers$|\.(?!well-known/)|.*/\.(?!well-known/)) {
    return 404;
}

"#;

/// The longest piece of a value in one line: nginx refuses words of 4,096 bytes and more.
const PIECE: usize = 2_000;

pub(super) fn text(headers: &Headers) -> String {
    let mut text = String::from(HEAD);
    for header in &headers.unknown {
        set(&mut text, "", header);
    }
    for group in groups(headers) {
        text.push_str(&format!("if ($uri ~ \"{}\") {{\n", expression(&group.paths)));
        for header in different(&group, headers) {
            set(&mut text, "    ", header);
        }
        text.push_str("}\n");
    }
    text.push('\n');
    for (name, value) in &headers.everywhere {
        text.push_str(&format!("add_header {name} {} always;\n", quoted(value)));
    }
    for (name, _) in &headers.unknown {
        text.push_str(&format!("add_header {name} ${} always;\n", variable(name)));
    }
    text.push_str("add_header Vary Accept-Encoding always;\n");
    text
}

/// Sets a header's variable, in several steps where the value is long.
fn set(text: &mut String, indent: &str, (name, value): &Header) {
    let variable = variable(name);
    let mut before = String::new();
    let mut rest = value.as_str();
    while !rest.is_empty() {
        let (piece, after) = rest.split_at_checked(PIECE).unwrap_or((rest, ""));
        let quoted = quoted(&format!("{before}{piece}"));
        text.push_str(&format!("{indent}set ${variable} {quoted};\n"));
        before = format!("${{{variable}}}");
        rest = after;
    }
}

fn variable(name: &str) -> String {
    format!("custody_{}", name.to_ascii_lowercase().replace('-', "_"))
}

fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}
