//! Addresses that share headers, and how hosts name them.

use std::collections::BTreeSet;

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

/// The names of headers that unknown addresses have and a group has not.
pub(super) fn without(group: &Group<'_>, headers: &Headers) -> Vec<&'static str> {
    let has = |name: &str| group.headers.iter().any(|(own, _)| *own == name);
    headers.unknown.iter().map(|(name, _)| *name).filter(|name| !has(name)).collect()
}

/// The names of headers that some group has and unknown addresses have not.
pub(super) fn besides(headers: &Headers) -> BTreeSet<&'static str> {
    let all = headers.rules.iter().flat_map(|rule| &rule.headers).map(|(name, _)| *name);
    all.filter(|name| headers.unknown.iter().all(|(known, _)| known != name)).collect()
}

/// A regular expression that matches these addresses below where the copy begins, and no others; a `*`
/// at the end stands for all that is in a folder. `packed` may end the address of a file.
pub(super) fn expression(paths: &[&str], base: &str, packed: &str) -> String {
    let escape = |path: &str| path.replace('.', "\\.").replace('*', ".*");
    let escaped: Vec<String> =
        paths.iter().map(|path| escape(path.trim_start_matches('/'))).collect();
    format!("^{}({}){packed}$", escape(base), escaped.join("|"))
}
