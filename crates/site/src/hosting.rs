//! The headers in the words of each kind of host.
//!
//! What a host reads from the site's own folder goes there: `_headers`, `.htaccess` and `web.config`. What the
//! publisher copies into a server's configuration goes beside it, where no server serves it.

mod apache;
mod caddy;
mod groups;
mod iis;
mod netlify;
mod nginx;
mod table;

use std::path::Path;

use anyhow::Result;

use crate::address::host;
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
    write(&site.join("web.config"), iis::text(headers).as_bytes())?;
    write(&beside.join("nginx.conf"), nginx::text(headers, base).as_bytes())?;
    write(&beside.join("Caddyfile"), caddy::text(headers, base).as_bytes())?;
    write(&beside.join("headers.md"), table::markdown(headers).as_bytes())?;
    write(&beside.join("headers.json"), table::json(headers)?.as_bytes())
}

/// The first lines of a file of settings: what to do with it, and the block that takes it.
fn commented(what: &str, block: &str) -> String {
    let mut text = format!("# Custody Image Check: {what}.\n#\n");
    for line in with_host(block).lines() {
        text.push_str(&format!("#   {line}\n"));
    }
    text
}

/// The host name in what publishers copy, until `site.toml` has theirs.
const HOST: &str = "photos.example.org";

fn with_host(block: &str) -> String {
    block.replace(HOST, host().unwrap_or(HOST))
}

/// What a publisher writes into the configuration of nginx, for a copy that begins at this path.
pub(crate) fn for_nginx(base: &str) -> String {
    with_host(&nginx::block(base))
}

/// The same for Apache.
pub(crate) fn for_apache(base: &str) -> String {
    with_host(&apache::block(base))
}

/// The same for Caddy.
pub(crate) fn for_caddy(base: &str) -> String {
    with_host(&caddy::block(base))
}

#[cfg(test)]
mod tests;
