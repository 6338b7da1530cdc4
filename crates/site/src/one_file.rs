//! The one file that has the whole check, for a USB stick, an intranet page or a computer without
//! internet.

use crate::files::ONE_FILE;
use crate::kind::Kind;
use crate::page::PageFile;
use crate::pages::document::Script;
use crate::pages::inserts::{insert, outside};
use crate::pages::{notes, one_file};
use crate::sheet::Sheet;
use crate::style::in_ascii;
use ui::links::{Links, Place};
use words::{GUIDE, PAGE_UI, SITE};

/// The file. `script` is the app as [`crate::pack::pack_small`] makes it.
pub(crate) fn page(script: &str) -> PageFile {
    let pages = GUIDE.iter().filter(|page| page.page.in_one_file).flat_map(outside::of_page);
    let sheet = Sheet {
        kind: Kind::OneFile,
        links: Links { place: Place::OneFile, new_tab: false, insert, note: notes::sign },
        outside: outside::of_sources().into_iter().chain(pages).collect(),
        skip: None,
        has_twins: false,
        is_listed: false,
        ..Sheet::new(ONE_FILE, SITE.name, PAGE_UI.one_file_description, one_file::body)
    };
    let page = sheet.page(Some(Script::Inline(script)));
    PageFile { html: in_ascii(&page.html, |sign| format!("&#{sign};")), ..page }
}
