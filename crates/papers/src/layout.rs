//! All that a layout can see: its own source, two fonts and the words. There is no file and no clock.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// The layout of the reviewer's book.
pub(crate) const BOOK: &str = include_str!("template/book.typ");

/// What the formats of papers have in common, and each format.
pub(crate) const FORMATS: &str =
    concat!(include_str!("template/parts.typ"), include_str!("template/formats.typ"));

/// Made for weak sight. Its licence is in `fonts/OFL.txt`.
const FONTS: [&[u8]; 2] = [
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
];

/// A layout with its words.
pub(crate) struct Layout {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    source: Source,
}

fn fonts() -> Vec<Font> {
    FONTS.into_iter().flat_map(|font| Font::iter(Bytes::new(font))).collect()
}

/// A text with the numbers of the signs that our fonts have not: PDF/UA has no place for a sign that
/// cannot be shown.
pub(crate) fn shown(text: &str) -> String {
    let fonts = fonts();
    let has = |sign: char| fonts.iter().all(|font| font.info().coverage.contains(u32::from(sign)));
    let mut shown = String::new();
    for sign in text.chars() {
        if sign.is_control() || has(sign) {
            shown.push(sign);
        } else {
            shown.push_str(&format!("[U+{:04X}]", u32::from(sign)));
        }
    }
    shown
}

impl Layout {
    /// A layout, [`BOOK`] or [`FORMATS`], with these words, which it finds as `sys.inputs`.
    pub(crate) fn new(layout: &str, words: Dict) -> Self {
        let fonts = fonts();
        Self {
            library: LazyHash::new(Library::builder().with_inputs(words).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            source: Source::detached(layout),
        }
    }
}

impl World for Layout {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
