//! Reads a PDF as a screen reader does: the tree of tags, and the text that belongs to each.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A tag with the text below it, in reading order.
#[derive(Debug)]
pub(crate) struct Tag {
    /// Its role, such as `H1` or `Figure`.
    pub(crate) role: String,
    /// What is said in its place.
    pub(crate) alt: Option<String>,
    /// All text below it.
    pub(crate) text: String,
}

/// A PDF, read.
pub(crate) struct Pdf {
    pub(crate) document: Document,
    /// Every tag, a tag before those in it.
    pub(crate) tags: Vec<Tag>,
    /// All text in reading order, with one space between words.
    pub(crate) text: String,
}

/// The text of each marked piece of a page, by the page and the number of the piece.
type Marked = BTreeMap<(ObjectId, i64), String>;

impl Pdf {
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        let marked = marked(&document);
        let root = document.catalog().unwrap().get_deref(b"StructTreeRoot", &document).unwrap();
        let mut walk = Walk {
            document: &document,
            marked: &marked,
            tags: Vec::new(),
            open: Vec::new(),
            all: String::new(),
        };
        walk.kids(root.as_dict().unwrap(), None);
        let (tags, all) = (walk.tags, walk.all);
        Self { text: spaced(&all), tags, document }
    }

    /// The tags of a role.
    pub(crate) fn of<'a>(&'a self, role: &'a str) -> impl Iterator<Item = &'a Tag> {
        self.tags.iter().filter(move |tag| tag.role == role)
    }

    /// An entry of the document's catalog.
    pub(crate) fn catalog(&self, key: &str) -> &Object {
        self.document.catalog().unwrap().get_deref(key.as_bytes(), &self.document).expect(key)
    }

    /// The size of each page in millimetres.
    pub(crate) fn pages(&self) -> Vec<(i64, i64)> {
        let size = |id: &ObjectId| {
            let page = self.document.get_dictionary(*id).unwrap();
            let sides = page.get_deref(b"MediaBox", &self.document).unwrap().as_array().unwrap();
            let sides: Vec<f32> = sides.iter().map(|side| side.as_float().unwrap()).collect();
            #[allow(clippy::cast_possible_truncation, reason = "no page is that large")]
            let millimetres = |points: f32| (points / 72.0 * 25.4).round() as i64;
            (millimetres(sides[2] - sides[0]), millimetres(sides[3] - sides[1]))
        };
        self.document.get_pages().values().map(size).collect()
    }
}

/// One space between words, none at the ends.
pub(crate) fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Walk<'a> {
    document: &'a Document,
    marked: &'a Marked,
    tags: Vec<Tag>,
    /// The places of the tags in which the walk is.
    open: Vec<usize>,
    all: String,
}

/// The roles inside a line of text, where no new word begins.
const INLINE: [&str; 4] = ["Span", "Strong", "Em", "Lbl"];

impl Walk<'_> {
    fn kids(&mut self, of: &Dictionary, page: Option<ObjectId>) {
        let Ok(kids) = of.get_deref(b"K", self.document) else { return };
        match kids {
            Object::Array(kids) => kids.iter().for_each(|kid| self.kid(kid, page)),
            kid => self.kid(kid, page),
        }
    }

    fn kid(&mut self, kid: &Object, page: Option<ObjectId>) {
        let (_, kid) = self.document.dereference(kid).unwrap();
        match kid {
            Object::Integer(piece) => self.piece(page, *piece),
            Object::Dictionary(kid) => {
                let own = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                match kid.get(b"MCID").and_then(Object::as_i64) {
                    Ok(piece) => self.piece(own, piece),
                    Err(_) => self.tag(kid, own),
                }
            }
            other => panic!("{other:?} is no tag"),
        }
    }

    fn tag(&mut self, tag: &Dictionary, page: Option<ObjectId>) {
        let Ok(role) = tag.get(b"S").and_then(Object::as_name) else { return };
        let alt = tag.get_deref(b"Alt", self.document).ok().map(words_of);
        let role = String::from_utf8_lossy(role).into_owned();
        let between = if INLINE.contains(&role.as_str()) { "" } else { " " };
        self.all.push_str(between);
        self.open.push(self.tags.len());
        self.tags.push(Tag { role, alt, text: String::new() });
        self.kids(tag, page);
        self.open.pop();
        self.all.push_str(between);
    }

    fn piece(&mut self, page: Option<ObjectId>, piece: i64) {
        let text = self.marked.get(&(page.expect("a page"), piece)).map_or("", String::as_str);
        self.all.push_str(text);
        for tag in &self.open {
            self.tags[*tag].text.push_str(text);
        }
    }
}

/// A string of the file, in either of its two encodings.
pub(crate) fn words_of(object: &Object) -> String {
    let bytes = object.as_str().expect("a string");
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => {
            let units = wide.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn marked(document: &Document) -> Marked {
    let mut found = Marked::new();
    for page in document.get_pages().into_values() {
        let fonts = document.get_page_fonts(page).unwrap();
        let content = Content::decode(&document.get_page_content(page)).unwrap();
        let (mut font, mut pieces) = (Vec::new(), Vec::new());
        for operation in &content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BDC" | "BMC" => pieces.push(piece_of(operands)),
                "EMC" => drop(pieces.pop()),
                "Tf" => font = operands[0].as_name().unwrap().to_vec(),
                "Tj" | "TJ" => {
                    let encoding = fonts[&font].get_font_encoding(document).unwrap();
                    let mut text = String::new();
                    for string in strings(&operands[0]) {
                        text.push_str(&Document::decode_text(&encoding, string).unwrap());
                    }
                    if let Some(piece) = pieces.iter().rev().find_map(|piece| *piece) {
                        found.entry((page, piece)).or_default().push_str(&text);
                    }
                }
                _ => {}
            }
        }
    }
    found
}

/// The number of a marked piece; what is marked as decoration has none.
fn piece_of(operands: &[Object]) -> Option<i64> {
    operands.get(1)?.as_dict().ok()?.get(b"MCID").ok()?.as_i64().ok()
}

fn strings(operand: &Object) -> Vec<&[u8]> {
    match operand {
        Object::Array(parts) => parts.iter().filter_map(|part| part.as_str().ok()).collect(),
        one => one.as_str().into_iter().collect(),
    }
}
