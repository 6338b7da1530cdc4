//! `.htaccess`, which Apache reads from the site's own folder and never serves.

use super::groups::{different, expression, groups};
use crate::folders::Header;
use crate::headers::Headers;

const HEAD: &str = r#"# Custody Image Check. Apache reads this where `AllowOverride All` is set, with mod_headers.
Options -Indexes -MultiViews
DirectoryIndex index.html
AddDefaultCharset utf-8
AddType text/javascript .js
AddType image/svg+xml .svg
AddCharset utf-8 .css .js .json .svg .txt
<FilesMatch "^(_headers|\..*)$">
    Require all denied
</FilesMatch>
<IfModule mod_brotli.c>
    AddOutputFilterByType BROTLI_COMPRESS text/html text/css text/javascript text/plain application/json image/svg+xml
</IfModule>
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain application/json image/svg+xml
</IfModule>
"#;

pub(super) fn text(headers: &Headers, base: &str) -> String {
    let mut text =
        format!("{HEAD}ErrorDocument 403 {base}404.html\nErrorDocument 404 {base}404.html\n\n");
    for header in headers.everywhere.iter().chain(&headers.unknown) {
        text.push_str(&set("", header));
    }
    for group in groups(headers) {
        let expression = expression(&group.paths);
        text.push_str(&format!("<If \"%{{REQUEST_URI}} =~ m#{expression}#\">\n"));
        for header in different(&group, headers) {
            text.push_str(&set("    ", header));
        }
        text.push_str("</If>\n");
    }
    text
}

fn set(indent: &str, (name, value): &Header) -> String {
    // Two readers take a backslash off: the one of the file, and the one of the header's format.
    let value = value.replace('\\', "\\\\\\\\").replace('"', "\\\"").replace('%', "%%");
    format!("{indent}Header always set {name} \"{value}\"\n")
}
