//! Links a glossary word at its first place on each page.

use super::guide::Page;
use super::tree::{Block, Inline, Link};
use super::words::Word;

/// Turns the first place of each glossary word in running text into a link to its meaning.
pub(super) fn link_first_places(page: &mut Page, glossary: &[Word]) {
    let mut forms: Vec<(&str, &str)> = glossary
        .iter()
        .flat_map(|word| word.forms.iter().map(|form| (form.as_str(), word.id.as_str())))
        .collect();
    // The longest form first, so that "recordable offence" is not linked as "offence".
    forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
    let mut linker = Linker { forms, linked: Vec::new() };
    linker.blocks(&mut page.body.blocks);
}

struct Linker<'a> {
    forms: Vec<(&'a str, &'a str)>,
    linked: Vec<&'a str>,
}

impl<'a> Linker<'a> {
    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.inlines(inlines),
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.blocks(item)),
                // Quotations stay as they are; headings and tables are places to scan, not to leave.
                Block::Quote(_)
                | Block::Heading { .. }
                | Block::Table { .. }
                | Block::Insert(_) => {}
            }
        }
    }

    fn inlines(&mut self, inlines: &mut Vec<Inline>) {
        let mut out = Vec::new();
        for inline in inlines.drain(..) {
            match inline {
                Inline::Text(text) => self.text(&text, &mut out),
                Inline::Strong(mut inner) => {
                    self.inlines(&mut inner);
                    out.push(Inline::Strong(inner));
                }
                Inline::Emphasis(mut inner) => {
                    self.inlines(&mut inner);
                    out.push(Inline::Emphasis(inner));
                }
                other => out.push(other),
            }
        }
        *inlines = out;
    }

    fn text(&mut self, text: &str, out: &mut Vec<Inline>) {
        let found = self
            .forms
            .iter()
            .filter(|(_, id)| !self.linked.contains(id))
            .filter_map(|(form, id)| Some((find_word(text, form)?, form.len(), *id)))
            .min_by_key(|(position, length, _)| (*position, std::cmp::Reverse(*length)));
        let Some((position, length, id)) = found else {
            out.push(Inline::Text(text.to_owned()));
            return;
        };
        self.linked.push(id);
        let (before, rest) = text.split_at(position);
        let (term, after) = rest.split_at(length);
        if !before.is_empty() {
            out.push(Inline::Text(before.to_owned()));
        }
        let text = vec![Inline::Text(term.to_owned())];
        out.push(Inline::Link { to: Link::Word(id.to_owned()), text });
        if !after.is_empty() {
            self.text(after, out);
        }
    }
}

/// The position of a form as a whole word; its first letter may be a capital in the text.
pub fn find_word(text: &str, form: &str) -> Option<usize> {
    let is_word_part = |c: char| c.is_alphanumeric() || c == '\'' || c == '’';
    let mut from = 0;
    while let Some(position) = find_form(text.get(from..)?, form) {
        let start = from + position;
        let end = start + form.len();
        let before = text.get(..start)?.chars().next_back();
        let after = text.get(end..)?.chars().next();
        if !before.is_some_and(is_word_part) && !after.is_some_and(is_word_part) {
            return Some(start);
        }
        from = end;
    }
    None
}

fn find_form(text: &str, form: &str) -> Option<usize> {
    let mut letters = form.chars();
    let capital: String = letters.next()?.to_uppercase().chain(letters).collect();
    [text.find(form), text.find(&capital)].into_iter().flatten().min()
}
