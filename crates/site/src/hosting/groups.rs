//! Addresses that share headers, and how hosts name them.

use crate::folders::Header;
use crate::headers::Headers;

/// Addresses and folders that share the same headers, where these are not those of unknown addresses.
pub(super) struct Group<'a> {
    pub(super) paths: Vec<&'a str>,
    pub(super) headers: &'a [Header],
}

pub(super) fn groups(headers: &Headers) -> Vec<Group<'_>> {
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
pub(super) fn different<'a>(group: &Group<'a>, headers: &Headers) -> Vec<&'a Header> {
    group.headers.iter().filter(|header| !headers.unknown.contains(header)).collect()
}

/// A regular expression that matches these addresses and no others; a `*` at the end stands for all
/// that is in a folder.
pub(super) fn expression(paths: &[&str]) -> String {
    let escaped = paths.iter().map(|path| path.replace('.', "\\.").replace('*', ".*"));
    let escaped: Vec<String> = escaped.collect();
    format!("^({})$", escaped.join("|"))
}
