//! Markdown to blocks: the one place that decides which Markdown a page may use.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::fault::{Faults, line_at};
use super::tree::{Block, Inline, Reference, Target, heading_id, plain};

/// A compiled body and what it refers to.
#[derive(Default)]
pub(super) struct Body {
    pub(super) blocks: Vec<Block>,
    pub(super) references: Vec<Reference>,
}

/// Compiles a Markdown body that starts at `first_line` of `file`.
pub(super) fn compile(body: &str, file: &str, first_line: usize, faults: &mut Faults) -> Body {
    let events = Parser::new_ext(body, Options::ENABLE_TABLES | Options::ENABLE_SMART_PUNCTUATION)
        .into_offset_iter()
        .map(|(event, range)| (event, line_at(body, range.start) + first_line - 1))
        .collect::<Vec<_>>();
    let mut reader = Reader {
        events: events.into_iter().peekable(),
        file,
        faults,
        references: Vec::new(),
        last_level: 1,
        heading_ids: Vec::new(),
    };
    let blocks = reader.blocks(None);
    Body { blocks, references: reader.references }
}

pub(super) struct Reader<'a, 'f, I: Iterator<Item = (Event<'a>, usize)>> {
    pub(super) events: std::iter::Peekable<I>,
    pub(super) file: &'f str,
    pub(super) faults: &'f mut Faults,
    references: Vec<Reference>,
    last_level: u8,
    heading_ids: Vec<String>,
}

impl<'a, I: Iterator<Item = (Event<'a>, usize)>> Reader<'a, '_, I> {
    /// Blocks up to the end of the tag they stand in, or of the body.
    fn blocks(&mut self, until: Option<TagEnd>) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, line)) = self.events.next() {
            match event {
                Event::End(end) if Some(end) == until => break,
                Event::Start(tag) => blocks.extend(self.block(&tag, line)),
                // A tight list item holds its text without a paragraph around it.
                Event::Text(_) | Event::Code(_) | Event::SoftBreak => {
                    let inlines = self.inlines_from(Some((event, line)), until, true);
                    blocks.push(Block::Paragraph(inlines.0));
                    if inlines.1 {
                        break;
                    }
                }
                Event::Html(_) | Event::InlineHtml(_) => self.refuse(line, "raw HTML"),
                _ => self.refuse(line, "this kind of Markdown"),
            }
        }
        blocks
    }

    fn block(&mut self, tag: &Tag<'a>, line: usize) -> Option<Block> {
        match tag {
            Tag::Paragraph => Some(self.paragraph(line)),
            Tag::Heading { level, .. } => Some(self.heading(*level, line)),
            Tag::List(start) => Some(self.list(start.is_some())),
            Tag::BlockQuote(kind) => {
                Some(Block::Quote(self.blocks(Some(TagEnd::BlockQuote(*kind)))))
            }
            Tag::Table(_) => Some(self.table()),
            // A tight list item may open with a strong run or a link: put the text back together.
            Tag::Strong | Tag::Emphasis | Tag::Link { .. } => {
                let first = (Event::Start(tag.clone()), line);
                let (inlines, _) = self.inlines_from(Some(first), None, true);
                Some(Block::Paragraph(inlines))
            }
            Tag::HtmlBlock => {
                self.refuse(line, "raw HTML");
                self.skip_to(TagEnd::HtmlBlock);
                None
            }
            _ => {
                self.refuse(line, "this kind of Markdown");
                self.skip_to(tag.to_end());
                None
            }
        }
    }

    fn paragraph(&mut self, line: usize) -> Block {
        let inlines = self.inlines(TagEnd::Paragraph);
        let text = plain(&inlines);
        let insert = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        if let Some(name) = insert {
            self.refer(line, Target::Insert(name.to_owned()));
            return Block::Insert(name.to_owned());
        }
        Block::Paragraph(inlines)
    }

    fn heading(&mut self, level: HeadingLevel, line: usize) -> Block {
        let text = self.inlines(TagEnd::Heading(level));
        let level = level as u8;
        let id = heading_id(&plain(&text));
        let next = "#".repeat(usize::from(self.last_level) + 1);
        let fault = if level == 1 {
            "has a first-level heading: the title is in the front matter, start at ##".to_owned()
        } else if level > self.last_level + 1 {
            format!("skips a heading level: {next} is the next one down")
        } else if level > 4 {
            "has a heading below the fourth level: #### is the last".to_owned()
        } else if id.is_empty() {
            "has a heading without a word in it".to_owned()
        } else if self.heading_ids.contains(&id) {
            format!("repeats the heading `{id}`: links could not tell them apart")
        } else {
            String::new()
        };
        if !fault.is_empty() {
            self.faults.add(self.file, line, fault);
        }
        self.last_level = level;
        self.heading_ids.push(id.clone());
        Block::Heading { level, id, text, line }
    }

    fn list(&mut self, ordered: bool) -> Block {
        let mut items = Vec::new();
        while let Some((event, line)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.blocks(Some(TagEnd::Item))),
                Event::End(TagEnd::List(_)) => break,
                _ => self.refuse(line, "this kind of Markdown"),
            }
        }
        Block::List { ordered, items }
    }

    fn table(&mut self) -> Block {
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => head = self.cells(TagEnd::TableHead),
                Event::Start(Tag::TableRow) => rows.push(self.cells(TagEnd::TableRow)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Block::Table { head, rows }
    }

    fn cells(&mut self, end: TagEnd) -> Vec<Vec<Inline>> {
        let mut cells = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => cells.push(self.inlines(TagEnd::TableCell)),
                Event::End(found) if found == end => break,
                _ => {}
            }
        }
        cells
    }

    pub(super) fn refer(&mut self, line: usize, to: Target) {
        self.references.push(Reference { line, to });
    }

    pub(super) fn refuse(&mut self, line: usize, what: &str) {
        self.faults.add(self.file, line, format!("uses {what}, which pages may not"));
    }

    pub(super) fn skip_to(&mut self, end: TagEnd) {
        for (event, _) in self.events.by_ref() {
            if event == Event::End(end) {
                break;
            }
        }
    }
}
