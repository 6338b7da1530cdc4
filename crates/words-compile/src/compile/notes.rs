//! Turns the marks of guidance pages into numbered notes, so that they do not cut the sentences.

use super::fault::Faults;
use super::guide::GuidePage;
use super::leak;
use super::lined::Lined;
use super::timeline::Row;
use rules::Confidence;
use words_types::{Block, Inline, Insert, Note, Sign, Source};

/// Numbers the notes of each page, each page from 1; the timeline's are those of the page that shows it.
pub(super) fn number(
    guide: &mut [GuidePage],
    timeline: &mut [Lined<Row>],
    sources: &[Source],
    faults: &mut Faults,
) {
    let mut shows_timeline: Option<String> = None;
    for page in guide {
        let mut notes = Numbering { notes: Vec::new(), timeline, sources };
        page.guidance.body = notes.blocks(page.guidance.body);
        page.guidance.notes = leak::list(notes.notes);
        let Some(insert) = page.body.inserts.iter().find(|it| it.it == Insert::Timeline) else {
            continue;
        };
        if let Some(first) = &shows_timeline {
            let message = format!("shows {{timeline}}, which {first} shows already");
            faults.add(&page.file, insert.line, message);
        }
        shows_timeline = Some(page.file.clone());
    }
}

/// The notes of a page, as far as it was read.
struct Numbering<'a> {
    notes: Vec<Note>,
    timeline: &'a mut [Lined<Row>],
    sources: &'a [Source],
}

impl Numbering<'_> {
    fn blocks(&mut self, blocks: &[Block]) -> &'static [Block] {
        leak::list(blocks.iter().map(|block| self.block(*block)).collect())
    }

    fn block(&mut self, block: Block) -> Block {
        match block {
            Block::Paragraph(text) => Block::Paragraph(self.inlines(text)),
            Block::Heading { level, id, text } => {
                Block::Heading { level, id, text: self.inlines(text) }
            }
            Block::List { ordered, items } => {
                let items = items.iter().map(|item| self.blocks(item)).collect();
                Block::List { ordered, items: leak::list(items) }
            }
            Block::Quote(inner) => Block::Quote(self.blocks(inner)),
            Block::Table { head, rows } => {
                let head = self.cells(head);
                let rows = rows.iter().map(|row| self.cells(row)).collect();
                Block::Table { head, rows: leak::list(rows) }
            }
            Block::Insert(insert) => {
                if insert == Insert::Timeline {
                    self.events();
                }
                block
            }
        }
    }

    fn cells(&mut self, cells: &[&'static [Inline]]) -> &'static [&'static [Inline]] {
        leak::list(cells.iter().map(|cell| self.inlines(cell)).collect())
    }

    fn inlines(&mut self, inlines: &[Inline]) -> &'static [Inline] {
        let mut out = Vec::new();
        for inline in inlines {
            let numbered = match *inline {
                Inline::Cite { confidence, source: None, .. } => {
                    Inline::Note(Sign { number: None, is_first: false, confidence })
                }
                Inline::Cite { confidence, source: Some(source), at } => {
                    let sign = self.sign(Note { confidence, source, at });
                    if confidence != Confidence::Unconfirmed {
                        touch(&mut out);
                    }
                    Inline::Note(sign)
                }
                Inline::Strong(inner) => Inline::Strong(self.inlines(inner)),
                Inline::Emphasis(inner) => Inline::Emphasis(self.inlines(inner)),
                Inline::Link { to, text } => Inline::Link { to, text: self.inlines(text) },
                Inline::Text(_) | Inline::Note(_) => *inline,
            };
            out.push(numbered);
        }
        leak::list(out)
    }

    fn events(&mut self) {
        for at in 0..self.timeline.len() {
            let Some(event) = self.timeline.get(at).map(|row| row.it.event(self.sources)) else {
                continue;
            };
            let note = event.source.map(|source| (event.confidence, source));
            let sign =
                note.map(|(confidence, source)| self.sign(Note { confidence, source, at: "" }));
            if let Some(row) = self.timeline.get_mut(at) {
                row.it.set_sign(sign);
            }
        }
    }

    /// The sign for a note, which is new if no equal one has a number.
    fn sign(&mut self, note: Note) -> Sign {
        let found = self.notes.iter().position(|other| *other == note);
        let place = found.unwrap_or(self.notes.len());
        if found.is_none() {
            self.notes.push(note);
        }
        let number = u16::try_from(place + 1).ok();
        Sign { number, is_first: found.is_none(), confidence: note.confidence }
    }
}

/// A sign without words stands at its word: no space comes before it.
fn touch(out: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = out.last() {
        let text = text.trim_end();
        out.pop();
        if !text.is_empty() {
            out.push(Inline::Text(text));
        }
    }
}
