//! A page as a row, and how a row becomes a page.

use crate::address;
use crate::files::sha256;
use crate::kind::{Hashes, Kind};
use crate::languages::folder;
use crate::page::PageFile;
use crate::pages::document::{self, Around, Found, Head, SKIP, Script};
use crate::pages::{inserts, notes};
use crate::style::style;
use ui::links::{Links, Place};
use ui::markup::{El, Text};
use words::LANGUAGE;

/// A page as a row: where it stands, what it says, what it may do.
pub(crate) struct Sheet {
    /// Its file below `dist/`.
    pub(crate) file: String,
    /// Its title, without the site's name.
    pub(crate) title: String,
    /// One sentence for search results.
    pub(crate) description: Text,
    /// What it may do.
    pub(crate) kind: Kind,
    /// How its links are written.
    pub(crate) links: Links,
    /// The outside addresses that it links to.
    pub(crate) outside: Vec<String>,
    /// Where the link that skips the header leads, and what it says.
    pub(crate) skip: Option<(&'static str, &'static str)>,
    /// What stands around its body.
    pub(crate) around: Around,
    /// Whether other languages have it at the same place in their folder.
    pub(crate) has_twins: bool,
    /// Whether search engines may list it.
    pub(crate) is_listed: bool,
    /// Makes its body.
    pub(crate) body: Box<dyn FnOnce(Links) -> El>,
}

impl Sheet {
    /// A page of text that links to no outside address.
    pub(crate) fn new(
        file: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<Text>,
        body: impl FnOnce(Links) -> El + 'static,
    ) -> Self {
        let file = file.into();
        Self {
            links: links(root_from(&file)),
            file,
            title: title.into(),
            description: description.into(),
            kind: Kind::Guidance,
            outside: Vec::new(),
            skip: Some(SKIP),
            around: Around::Site,
            has_twins: true,
            is_listed: true,
            body: Box::new(body),
        }
    }

    /// The page that a row stands for.
    pub(crate) fn page(self, script: Option<Script<'_>>) -> PageFile {
        let style = style(self.kind);
        let in_page = match script {
            Some(Script::Inline(text)) => sha256(text.as_bytes()),
            _ => String::new(),
        };
        let hashes = Hashes { style: &sha256(style.as_bytes()), script: &in_page };
        let policy = self.kind.policy(&hashes);
        let head = Head {
            file: self.has_twins.then_some(self.file.as_str()),
            title: &self.title,
            description: &self.description,
            found: match self.is_listed {
                true => Found::At(address::of_page(&self.file)),
                false => Found::Never,
            },
            policy: &policy,
            style: &style,
            script,
            skip: self.skip,
            around: self.around,
        };
        let html = document::html(&head, self.links, (self.body)(self.links));
        PageFile {
            file: folder(&LANGUAGE) + &self.file,
            html,
            kind: self.kind,
            policy,
            outside: self.outside,
        }
    }
}

/// The way from a file to the root of the site.
fn root_from(file: &str) -> &'static str {
    const UP: &str = "../../../../";
    UP.get(..3 * file.matches('/').count()).unwrap_or(UP)
}

/// Links of a page from which the way to the root is this.
pub(crate) fn links(root: &'static str) -> Links {
    Links { place: Place::Site(root), new_tab: false, insert: inserts::insert, note: notes::sign }
}

#[cfg(test)]
mod tests {
    use super::root_from;

    #[test]
    fn the_way_to_the_root_is_as_long_as_the_file_is_deep() {
        for (file, root) in
            [("index.html", ""), ("sources/index.html", "../"), ("guide/a/index.html", "../../")]
        {
            assert_eq!(root_from(file), root, "{file}");
        }
    }
}
