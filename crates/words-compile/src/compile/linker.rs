//! Links a glossary word at its first place on each page.

use super::forms::Forms;
use super::leak;
use words_types::{Block, Inline, Link};

/// Turns the first place of each glossary word in running text into a link to its meaning.
pub(super) fn link_first_places(blocks: &[Block], forms: &Forms) -> Vec<Block> {
    Linker { forms, linked: Vec::new() }.blocks(blocks)
}

struct Linker<'a> {
    forms: &'a Forms,
    linked: Vec<&'static str>,
}

impl Linker<'_> {
    fn blocks(&mut self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().map(|block| self.block(*block)).collect()
    }

    fn block(&mut self, block: Block) -> Block {
        match block {
            Block::Paragraph(inlines) => Block::Paragraph(self.inlines(inlines)),
            Block::List { ordered, items } => {
                let items = items.iter().map(|item| leak::list(self.blocks(item))).collect();
                Block::List { ordered, items: leak::list(items) }
            }
            // Quotations stay as they are; headings and tables are places to scan, not to leave.
            Block::Quote(_) | Block::Heading { .. } | Block::Table { .. } | Block::Insert(_) => {
                block
            }
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) -> &'static [Inline] {
        let mut out = Vec::new();
        for inline in inlines {
            match *inline {
                Inline::Text(text) => self.text(text, &mut out),
                Inline::Strong(inner) => out.push(Inline::Strong(self.inlines(inner))),
                Inline::Emphasis(inner) => out.push(Inline::Emphasis(self.inlines(inner))),
                other @ (Inline::Link { .. } | Inline::Cite { .. } | Inline::Note(_)) => {
                    out.push(other)
                }
            }
        }
        leak::list(out)
    }

    fn text(&mut self, text: &'static str, out: &mut Vec<Inline>) {
        let mut places = self.forms.places(text).into_iter();
        let Some(place) = places.find(|place| !self.linked.contains(&place.id)) else {
            out.push(Inline::Text(text));
            return;
        };
        self.linked.push(place.id);
        let (before, rest) = text.split_at(place.at);
        let (term, after) = rest.split_at(place.form.len());
        if !before.is_empty() {
            out.push(Inline::Text(before));
        }
        let text = leak::list(vec![Inline::Text(term)]);
        out.push(Inline::Link { to: Link::Word(place.id), text });
        if !after.is_empty() {
            self.text(after, out);
        }
    }
}
