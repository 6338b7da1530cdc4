//! Rules for folders: as few as there can be without two that match one address.

use std::collections::{BTreeMap, BTreeSet};

/// A header's name and value.
pub(crate) type Header = (&'static str, String);

/// The headers of some addresses that others may not share.
pub(crate) struct Rule {
    /// The address from the root, or the folder with all that is in it: `/guide/*`.
    pub(crate) path: String,
    /// Policy, allowlist, framing and cache rule.
    pub(crate) headers: Vec<Header>,
}

/// Files by their names from the root of the site, each with the headers that are its own.
pub(crate) type Files = BTreeMap<String, Vec<Header>>;

/// The rules for these files. A folder in which all files have the same headers is one rule; in any
/// other, each file has its own, and so does each folder below.
pub(crate) fn by_folder(files: &Files) -> Vec<Rule> {
    let mut rules = Vec::new();
    of_folder("", files, &mut rules);
    rules
}

fn of_folder(folder: &str, files: &Files, rules: &mut Vec<Rule>) {
    let mut folders = BTreeSet::new();
    for (name, headers) in below(folder, files) {
        let rest = name.strip_prefix(folder).unwrap_or(name);
        if let Some((first, _)) = rest.split_once('/') {
            folders.insert(format!("{folder}{first}/"));
            continue;
        }
        // Hosts serve an index page for its folder's address too.
        let short = name.strip_suffix("index.html");
        let names = short.into_iter().chain([name.as_str()]);
        rules.extend(names.map(|name| Rule { path: format!("/{name}"), headers: headers.clone() }));
    }
    for folder in folders {
        match the_same(&folder, files) {
            Some(headers) => rules.push(Rule { path: format!("/{folder}*"), headers }),
            None => of_folder(&folder, files, rules),
        }
    }
}

fn below<'a>(
    folder: &'a str,
    files: &'a Files,
) -> impl Iterator<Item = (&'a String, &'a Vec<Header>)> {
    files.iter().filter(move |(name, _)| name.starts_with(folder))
}

/// The headers of all files in a folder, if they are the same.
fn the_same(folder: &str, files: &Files) -> Option<Vec<Header>> {
    let mut all = below(folder, files).map(|(_, headers)| headers);
    let first = all.next()?;
    all.all(|other| other == first).then(|| first.clone())
}

#[cfg(test)]
mod tests {
    use super::by_folder;

    fn check(files: &[(&str, &str)], expected: &[&str]) {
        let files = files.iter().map(|(name, value)| {
            ((*name).to_owned(), vec![("Content-Security-Policy", (*value).to_owned())])
        });
        let rules = by_folder(&files.collect());
        let rules = rules.iter().map(|rule| format!("{} {}", rule.path, rule.headers[0].1));
        assert_eq!(rules.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_folder_of_equals_is_one_rule() {
        check(&[("a/b/index.html", "x"), ("a/c.txt", "x"), ("a/index.html", "x")], &["/a/* x"]);
    }

    #[test]
    fn files_at_the_root_have_a_rule_each() {
        check(&[("index.html", "x"), ("a.txt", "x")], &["/a.txt x", "/ x", "/index.html x"]);
    }

    #[test]
    fn a_folder_that_differs_inside_is_split() {
        check(
            &[("a/index.html", "x"), ("a/b/index.html", "y"), ("a/b/c/d.txt", "y")],
            &["/a/ x", "/a/index.html x", "/a/b/* y"],
        );
    }
}
