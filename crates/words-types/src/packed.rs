//! Words as one text, from which the tables are made when they are first looked at.
//!
//! As a table each piece of text has an address, a length and what else its type has room for: in a
//! script that is more than the signs that stand here between the texts. `words-compile` writes such a
//! text and has read it back before anyone else does. What it would not write reads as nothing, so that
//! no text can end the program.

use crate::{Block, Inline, Link, Page, RuleWords, Source};
use rules::{Confidence, RuleName};

/// What stands between texts: characters that no text has.
pub mod sign {
    /// Ends a text or a list.
    pub const END: char = '\u{1}';
    /// Begins a paragraph, and plain text in it.
    pub const TEXT: char = '\u{2}';
    /// Begins a list, or an item of one.
    pub const LIST: char = '\u{3}';
    /// Begins a numbered list.
    pub const NUMBERED: char = '\u{4}';
    /// Begins a quotation.
    pub const QUOTE: char = '\u{5}';
    /// Begins strong text.
    pub const STRONG: char = '\u{6}';
    /// Begins stressed text.
    pub const EMPHASIS: char = '\u{7}';
    /// Begins a mark.
    pub const CITE: char = '\u{8}';
    /// Begins a link to a page.
    pub const PAGE: char = '\u{e}';
    /// Begins a link to the check.
    pub const CHECK: char = '\u{f}';
    /// Begins a link to the app for those who have already asked.
    pub const ASKED: char = '\u{14}';
    /// Begins a link to the page that keeps the site on a device.
    pub const OFFLINE: char = '\u{10}';
    /// Begins a link to a rule.
    pub const RULE: char = '\u{11}';
    /// Begins a link to a word explained.
    pub const WORD: char = '\u{12}';
    /// Begins a link to an e-mail address.
    pub const MAIL: char = '\u{13}';
    /// Stands for nought; the characters after it for the other numbers.
    pub const NOUGHT: char = '!';
}

/// A packed text, as far as it is not read yet.
pub struct Packed {
    rest: &'static str,
    sources: Vec<Source>,
}

impl Packed {
    /// Begins to read: first come the sources that marks refer to.
    pub fn new(text: &'static str) -> Self {
        let mut packed = Self { rest: text, sources: Vec::new() };
        for _ in 0..packed.number() {
            let source = Source { id: packed.text(), short: packed.text() };
            packed.sources.push(source);
        }
        packed
    }

    /// The words of a rule.
    pub fn rule(&mut self) -> RuleWords {
        RuleWords {
            title: self.text(),
            plain: self.blocks(),
            exact: self.blocks(),
            police_may_say: self.blocks(),
            you_can_answer: self.blocks(),
        }
    }

    /// The blocks of a text.
    pub(crate) fn blocks(&mut self) -> &'static [Block] {
        self.list(Self::block)
    }

    fn block(&mut self, sign: char) -> Option<Block> {
        Some(match sign {
            sign::TEXT => Block::Paragraph(self.inlines()),
            sign::QUOTE => Block::Quote(self.blocks()),
            sign::LIST | sign::NUMBERED => {
                Block::List { ordered: sign == sign::NUMBERED, items: self.list(Self::item) }
            }
            _ => return None,
        })
    }

    fn item(&mut self, sign: char) -> Option<&'static [Block]> {
        (sign == sign::LIST).then(|| self.blocks())
    }

    fn inlines(&mut self) -> &'static [Inline] {
        self.list(Self::inline)
    }

    fn inline(&mut self, sign: char) -> Option<Inline> {
        let to = match sign {
            sign::TEXT => return Some(Inline::Text(self.text())),
            sign::STRONG => return Some(Inline::Strong(self.inlines())),
            sign::EMPHASIS => return Some(Inline::Emphasis(self.inlines())),
            sign::CITE => return Some(self.cite()),
            sign::PAGE => {
                let (slug, folder) = (self.text(), self.text());
                let in_one_file = self.number() == 1;
                Link::Page { page: Page { slug, folder, in_one_file }, anchor: self.text() }
            }
            sign::CHECK => Link::Check,
            sign::ASKED => Link::Asked,
            sign::OFFLINE => Link::Offline,
            sign::RULE => Link::Rule(*RuleName::ALL.get(self.number())?),
            sign::WORD => Link::Word(self.text()),
            sign::MAIL => Link::Mail(self.text()),
            _ => return None,
        };
        Some(Inline::Link { to, text: self.inlines() })
    }

    /// A mark. Sources count from 1, and nought is none.
    fn cite(&mut self) -> Inline {
        let confidence = Confidence::ALL.get(self.number()).copied();
        let source = self.number();
        Inline::Cite {
            confidence: confidence.unwrap_or(Confidence::Unconfirmed),
            source: source.checked_sub(1).and_then(|place| self.sources.get(place)).copied(),
            at: self.text(),
        }
    }

    /// What begins with each sign, up to one that begins nothing.
    fn list<T>(&mut self, one: fn(&mut Self, char) -> Option<T>) -> &'static [T] {
        let mut list = Vec::new();
        loop {
            let sign = self.sign();
            let Some(found) = one(self, sign) else { return list.leak() };
            list.push(found);
        }
    }

    /// A text up to its end.
    pub(crate) fn text(&mut self) -> &'static str {
        let (text, rest) = self.rest.split_once(sign::END).unwrap_or((self.rest, ""));
        self.rest = rest;
        text
    }

    fn number(&mut self) -> usize {
        (self.sign() as usize).saturating_sub(sign::NOUGHT as usize)
    }

    fn sign(&mut self) -> char {
        let mut signs = self.rest.chars();
        let sign = signs.next().unwrap_or(sign::END);
        self.rest = signs.as_str();
        sign
    }
}
