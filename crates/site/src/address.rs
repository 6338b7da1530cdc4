//! Where this copy lives on the web, if `site.toml` says so.

use crate::languages::folder;
use words::{LANGUAGE, PUBLISHER};

/// Where this copy begins on its host: the path of its public address, `/` where none is known.
pub(crate) fn base() -> &'static str {
    PUBLISHER.address.map_or("/", path_of)
}

/// The host name of this copy, if its address is known.
pub(crate) fn host() -> Option<&'static str> {
    let rest = PUBLISHER.address?.split_once("://")?.1;
    rest.split('/').next()
}

/// The path of an address, up to its last slash.
fn path_of(address: &'static str) -> &'static str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/");
    path.rfind('/').and_then(|at| path.get(..=at)).unwrap_or("/")
}

/// The public address of the root of this copy, with a slash at its end.
pub fn root() -> Option<String> {
    PUBLISHER.address.map(root_of)
}

fn root_of(address: &'static str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("https", address));
    let host = rest.split('/').next().unwrap_or(rest);
    [scheme, "://", host, path_of(address)].concat()
}

/// The public address of a page in this language, by its file from the root of that: hosts serve an
/// index page for the address of its folder, which is the shorter one.
pub fn of_page(file: &str) -> Option<String> {
    root().map(|root| below(&root, file))
}

/// The address of a page below the root of a copy.
pub(crate) fn below(root: &str, file: &str) -> String {
    let short = file.strip_suffix("index.html").unwrap_or(file);
    [root, &folder(&LANGUAGE), short].concat()
}

#[cfg(test)]
mod tests {
    use super::{below, path_of, root_of};

    #[test]
    fn a_copy_begins_at_the_last_slash_of_its_address() {
        for (address, path, root) in [
            ("https://example.org", "/", "https://example.org/"),
            ("https://example.org/", "/", "https://example.org/"),
            ("https://example.org/photos/", "/photos/", "https://example.org/photos/"),
            ("https://example.org/photos/index.html", "/photos/", "https://example.org/photos/"),
        ] {
            assert_eq!(path_of(address), path, "{address}");
            assert_eq!(root_of(address), root, "{address}");
        }
    }

    #[test]
    fn an_index_page_goes_by_its_folder() {
        for (file, address) in [
            ("index.html", "https://example.org/"),
            ("guide/a/index.html", "https://example.org/guide/a/"),
            ("file.html", "https://example.org/file.html"),
        ] {
            let folder = crate::languages::folder(&words::LANGUAGE);
            let address = address.replacen("org/", &format!("org/{folder}"), 1);
            assert_eq!(below("https://example.org/", file), address, "{file}");
        }
    }
}
