//! `.htaccess`, which Apache reads from the site's own folder and never serves.

use super::groups::{different, expression, groups, without};
use crate::folders::Header;
use crate::headers::Headers;

/// What a publisher writes into a configuration, for a host of its own and for a copy below a path.
const ALONE: &str = "\
<VirtualHost *:443>
    ServerName photos.example.org
    # ... your certificate ...
    DocumentRoot /srv/custody-image-check/site
    {folder}
</VirtualHost>
";
const BELOW: &str = "\
RedirectMatch 301 ^{path}$ {base}
Alias {base} /srv/custody-image-check/site/
{folder}
";
const FOLDER: &str = "\
<Directory /srv/custody-image-check/site>
    AllowOverride All
    Require all granted
</Directory>";

/// The block of a configuration that lets Apache read this file.
pub(super) fn block(base: &str) -> String {
    let path = base.trim_end_matches('/');
    let block = if path.is_empty() { ALONE } else { BELOW };
    block.replace("{base}", base).replace("{path}", path).replace("{folder}", FOLDER)
}

const HEAD: &str = r#"# Custody Image Check. Apache reads this where `AllowOverride All` is set, with mod_headers and
# mod_rewrite.
Options -Indexes -MultiViews +SymLinksIfOwnerMatch
DirectoryIndex index.html
AddDefaultCharset utf-8
AddType text/html .html
AddType text/javascript .js
AddType image/png .png
AddType text/plain .txt
AddType application/json .json
AddType application/manifest+json .webmanifest
AddType application/pdf .pdf
AddType image/svg+xml .svg
AddType application/xml .xml
AddCharset utf-8 .css .js .json .svg .txt .xml

<IfModule mod_rewrite.c>
    RewriteEngine On
    # What is for hosts is not for readers, and a folder without a page does not exist.
    RewriteRule (^|/)(_headers$|web\.config$|\.(?!well-known/)) - [R=404,L]
    RewriteCond %{REQUEST_FILENAME} -d
    RewriteCond %{REQUEST_FILENAME}/index.html !-f
    RewriteRule ^ - [R=404,L]
    # Every text is there in packed forms; packing on the way would cost time.
    SetEnv no-gzip 1
    SetEnv no-brotli 1
    RewriteCond %{HTTP:Accept-Encoding} \bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^ %{REQUEST_URI}.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule ^ %{REQUEST_URI}.gz [L]
</IfModule>
<IfModule !mod_rewrite.c>
    <FilesMatch "^(_headers|\..*)$">
        Require all denied
    </FilesMatch>
    <IfModule mod_deflate.c>
        AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain application/json image/svg+xml
    </IfModule>
</IfModule>
# The endings of the packed forms mean an encoding, and neither a type nor, as elsewhere, Breton.
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
"#;

/// The types of the packed forms, whose last ending would else decide.
const TYPES: [(&str, &str); 5] = [
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
];

pub(super) fn text(headers: &Headers, base: &str) -> String {
    let mut text = String::from(HEAD);
    for (ending, kind) in TYPES {
        text.push_str(&format!(
            "<FilesMatch \"\\.{ending}\\.(br|gz)$\">\n    ForceType \"{kind}; charset=utf-8\"\n\
             </FilesMatch>\n"
        ));
    }
    text.push_str(&format!(
        "ErrorDocument 403 {base}404.html\nErrorDocument 404 {base}404.html\n\n"
    ));
    for header in headers.everywhere.iter().chain(&headers.unknown) {
        text.push_str(&set("", header));
    }
    text.push_str("Header always set Vary Accept-Encoding\n");
    for group in groups(headers) {
        // The address is that of the packed form by the time that this is read.
        let expression = expression(&group.paths, base, "(\\.br|\\.gz)?");
        text.push_str(&format!("<If \"%{{REQUEST_URI}} =~ m#{expression}#\">\n"));
        for header in different(&group, headers) {
            text.push_str(&set("    ", header));
        }
        for name in without(&group, headers) {
            text.push_str(&format!("    Header always unset {name}\n"));
        }
        text.push_str("</If>\n");
    }
    text
}

/// The longest value in one line, and the longest piece of a longer one: Apache refuses lines of 8,192
/// characters and more.
const LINE: usize = 4_000;

/// The lines that set a header. A long value is put together from variables, which take a line each.
fn set(indent: &str, (name, value): &Header) -> String {
    if value.len() <= LINE {
        // Two readers take a backslash off: the one of the file, and the one of the header's format.
        let value = value.replace('\\', "\\\\\\\\").replace('"', "\\\"").replace('%', "%%");
        return format!("{indent}Header always set {name} \"{value}\"\n");
    }
    let (mut text, mut whole) = (String::new(), String::new());
    for (at, piece) in value.as_bytes().chunks(LINE).enumerate() {
        let piece = String::from_utf8_lossy(piece).replace('\\', "\\\\").replace('"', "\\\"");
        text.push_str(&format!("{indent}SetEnv custody_{at} \"{piece}\"\n"));
        whole.push_str(&format!("%{{custody_{at}}}e"));
    }
    format!("{text}{indent}Header always set {name} \"{whole}\"\n")
}
