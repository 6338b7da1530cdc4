//! The headers in the words of each kind of host.
//!
//! What a host reads from the site's own folder goes there: `_headers` and `.htaccess`. What the
//! publisher copies into a server's configuration goes beside it, where no server serves it.

mod apache;
mod caddy;
mod groups;
mod netlify;
mod nginx;
mod table;

use std::path::Path;

use anyhow::Result;

use crate::files::write;
use crate::headers::Headers;

/// Writes the files for all hosts: some into the site, the others into `beside`.
pub(crate) fn write_all(headers: &Headers, base: &str, site: &Path, beside: &Path) -> Result<()> {
    for (_, value) in headers.rules.iter().flat_map(|rule| &rule.headers).chain(&headers.everywhere)
    {
        // Each of these would mean something else to one of the hosts.
        let odd = value.contains(['$', '`', '{', '}']) || !value.is_ascii();
        anyhow::ensure!(!odd, "a header's value that hosts would not read alike: {value}");
    }
    write(&site.join("_headers"), netlify::text(headers).as_bytes())?;
    write(&site.join(".htaccess"), apache::text(headers, base).as_bytes())?;
    write(&beside.join("nginx.conf"), nginx::text(headers).as_bytes())?;
    write(&beside.join("Caddyfile"), caddy::text(headers).as_bytes())?;
    write(&beside.join("headers.md"), table::markdown(headers).as_bytes())?;
    write(&beside.join("headers.json"), table::json(headers)?.as_bytes())
}
