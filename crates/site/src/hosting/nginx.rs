//! A snippet for nginx: for a `server` block, or for the `location` of a copy below a path.

use super::commented;
use super::groups::{besides, different, expression, groups, without};
use crate::folders::Header;
use crate::headers::Headers;

/// What a publisher writes into a configuration, for a host of its own and for a copy below a path.
const ALONE: &str = "\
server {
    server_name photos.example.org;
    # ... your certificate ...
    root /srv/custody-image-check/site;
    include /srv/custody-image-check/hosting/nginx.conf;
}
";
const BELOW: &str = "\
location = {path} { return 301 {base}; }
location ^~ {base} {
    alias /srv/custody-image-check/site/;
    include /srv/custody-image-check/hosting/nginx.conf;
}
";

/// The block of a configuration that takes this file.
pub(super) fn block(base: &str) -> String {
    let path = base.trim_end_matches('/');
    let block = if path.is_empty() { ALONE } else { BELOW };
    block.replace("{base}", base).replace("{path}", path)
}

const SETTINGS: &str = r#"
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
charset_types text/css text/javascript text/plain application/json application/xml image/svg+xml;
types {
    text/html html;
    text/css css;
    text/javascript js;
    text/plain txt;
    application/json json;
    application/manifest+json webmanifest;
    application/xml xml;
    image/png png;
    application/pdf pdf;
    image/svg+xml svg;
}
default_type application/octet-stream;

error_page 404 {base}404.html;
# A folder without a page of its own is not a secret, only an address that does not exist.
error_page 403 =404 {base}404.html;
location ~ ^{base}(_headers$|web\.config$|\.(?!well-known/)|.*/\.(?!well-known/)) {
    return 404;
}

"#;

/// The longest piece of a value in one line: nginx refuses words of 4,096 bytes and more.
const PIECE: usize = 2_000;

pub(super) fn text(headers: &Headers, base: &str) -> String {
    let mut text = commented("include this file in a block such as this", &block(base));
    text.push_str(
        "#\n# It must have no `add_header`: a location's own would replace all of these.\n",
    );
    text.push_str(&SETTINGS.replace("{base}", base));
    for header in &headers.unknown {
        set(&mut text, "", header);
    }
    // nginx sends no header whose value is empty.
    for name in besides(headers) {
        empty(&mut text, "", name);
    }
    for group in groups(headers) {
        text.push_str(&format!("if ($uri ~ \"{}\") {{\n", expression(&group.paths, base, "")));
        for header in different(&group, headers) {
            set(&mut text, "    ", header);
        }
        for name in without(&group, headers) {
            empty(&mut text, "    ", name);
        }
        text.push_str("}\n");
    }
    text.push('\n');
    for (name, value) in &headers.everywhere {
        text.push_str(&format!("add_header {name} {} always;\n", quoted(value)));
    }
    let names = headers.unknown.iter().map(|(name, _)| *name);
    for name in names.chain(besides(headers)) {
        text.push_str(&format!("add_header {name} ${} always;\n", variable(name)));
    }
    text.push_str("add_header Vary Accept-Encoding always;\n");
    text
}

fn empty(text: &mut String, indent: &str, name: &str) {
    text.push_str(&format!("{indent}set ${} \"\";\n", variable(name)));
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
