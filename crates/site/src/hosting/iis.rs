//! `web.config`, which IIS reads from the site's own folder and never serves.

use super::groups::{Group, different, groups, without};
use crate::folders::Header;
use crate::headers::Headers;

/// IIS packs texts itself and keeps the result, so it needs none of the packed forms; without a type
/// for their endings it does not send them.
const HEAD: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<!-- Custody Image Check. IIS reads this from the folder of the site, at the top of a host or as an
     application below a path. It needs the parts "Static Content", "Default Document", "HTTP Errors",
     "Request Filtering" and "Static Content Compression". -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
"#;

/// The types of the site's files.
const TYPES: [(&str, &str); 7] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json; charset=utf-8"),
    ("pdf", "application/pdf"),
    ("svg", "image/svg+xml; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("webmanifest", "application/manifest+json; charset=utf-8"),
];

const MIDDLE: &str = r#"    </staticContent>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <add segment="_headers" />
          <add segment=".htaccess" />
        </hiddenSegments>
      </requestFiltering>
    </security>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="403" />
      <remove statusCode="404" />
      <error statusCode="403" path="404.html" responseMode="File" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
"#;

const END: &str = "      </customHeaders>
    </httpProtocol>
  </system.webServer>
";

pub(super) fn text(headers: &Headers) -> String {
    let mut text = String::from(HEAD);
    for (ending, kind) in TYPES {
        text.push_str(&format!(
            "      <remove fileExtension=\".{ending}\" />\n      \
             <mimeMap fileExtension=\".{ending}\" mimeType=\"{kind}\" />\n"
        ));
    }
    text.push_str(MIDDLE);
    for header in headers.everywhere.iter().chain(&headers.unknown) {
        set(&mut text, "        ", header);
    }
    text.push_str(END);
    for group in groups(headers) {
        for path in &group.paths {
            place(&mut text, path, &group, headers);
        }
    }
    text.push_str("</configuration>\n");
    text
}

/// What differs for a file or a folder. An address that ends in a slash is that of its index page,
/// whose settings IIS takes for it.
fn place(text: &mut String, path: &str, group: &Group<'_>, headers: &Headers) {
    if path.ends_with('/') {
        return;
    }
    let path = path.trim_start_matches('/').trim_end_matches("/*");
    text.push_str(&format!(
        "  <location path=\"{path}\">\n    <system.webServer>\n      <httpProtocol>\n        \
         <customHeaders>\n"
    ));
    for name in without(group, headers) {
        text.push_str(&format!("          <remove name=\"{name}\" />\n"));
    }
    for header in different(group, headers) {
        set(text, "          ", header);
    }
    text.push_str(
        "        </customHeaders>\n      </httpProtocol>\n    </system.webServer>\n  </location>\n",
    );
}

/// A header that others may have set is replaced: IIS refuses to add one twice.
fn set(text: &mut String, indent: &str, (name, value): &Header) {
    let value = value.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    text.push_str(&format!(
        "{indent}<remove name=\"{name}\" />\n{indent}<add name=\"{name}\" value=\"{value}\" />\n"
    ));
}
