//! The headers in the words of each kind of host.
//!
//! What a host reads from the site's own folder goes there: `_headers` and `.htaccess`. What the
//! publisher copies into a server's configuration goes beside it, where no server serves it.

mod apache;

mod caddy;

mod netlify;

mod nginx;

mod table;

use std::path::Path;

use anyhow::Result;

use crate::files::write;
use crate::folders::Header;
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

/// Addresses and folders that share the same headers, where these are not those of unknown addresses.
struct Group<'a> {
    paths: Vec<&'a str>,
    headers: &'a [Header],
}

fn groups(headers: &Headers) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for rule in headers.rules.iter().filter(|rule| rule.headers != headers.unknown) {
        match groups.iter_mut().find(|group| group.headers == rule.headers) {
            Some(group) => group.paths.push(&rule.path),
            None => groups.push(Group { paths: vec![&rule.path], headers: &rule.headers }),
        }
    }
    groups
}

/// The headers of a group that differ from those of unknown addresses.
fn different<'a>(group: &Group<'a>, headers: &Headers) -> Vec<&'a Header> {
    group.headers.iter().filter(|header| !headers.unknown.contains(header)).collect()
}

/// A regular expression that matches these addresses and no others; a `*` at the end stands for all
/// that is in a folder.
fn expression(paths: &[&str]) -> String {
    let escaped = paths.iter().map(|path| path.replace('.', "\\.").replace('*', ".*"));
    let escaped: Vec<String> = escaped.collect();
    format!("^({})$", escaped.join("|"))
}
