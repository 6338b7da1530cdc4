//! Markdown to blocks: the one place that decides which Markdown a page may use, and reads it.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::fault::{Faults, line_at};
use super::leak;
use super::lined::Lined;
use super::names::Names;
use super::text::{heading_id, plain};
use words_types::{Block, Inline, Insert};

/// A compiled body, what it refers to, and where its words stand.
pub(super) struct Body {
    pub(super) blocks: Vec<Block>,
    /// One for each paragraph, heading and cell, in the order of the blocks.
    pub(super) runs: Vec<Run>,
    /// The ids of its headings.
    pub(super) headings: Vec<Lined<String>>,
    /// Links to a page, by its slug.
    pub(super) pages: Vec<Lined<&'static str>>,
    /// Links to a heading of a page: its slug and the heading's id.
    pub(super) anchors: Vec<Lined<(&'static str, &'static str)>>,
    /// Ids of the sources that it cites.
    pub(super) cited: Vec<Lined<&'static str>>,
    pub(super) inserts: Vec<Lined<Insert>>,
}

/// The words of a paragraph, a heading or a cell as its file has them.
#[derive(Default)]
pub(super) struct Run {
    pub(super) line: usize,
    /// With an end of line where the file has one, and without citations.
    pub(super) text: String,
}

/// Compiles a Markdown body that starts at `first_line` of `file`.
pub(super) fn compile(
    body: &str,
    file: &str,
    first_line: usize,
    names: &Names,
    faults: &mut Faults,
) -> Body {
    let events = Parser::new_ext(body, Options::ENABLE_TABLES | Options::ENABLE_SMART_PUNCTUATION)
        .into_offset_iter()
        .map(|(event, range)| (event, line_at(body, range.start) + first_line - 1))
        .collect::<Vec<_>>();
    let found = Body {
        blocks: Vec::new(),
        runs: Vec::new(),
        headings: Vec::new(),
        pages: Vec::new(),
        anchors: Vec::new(),
        cited: Vec::new(),
        inserts: Vec::new(),
    };
    let events = events.into_iter().peekable();
    let mut reader = Reader { events, file, faults, names, found, last_level: 1 };
    let blocks = reader.blocks(None);
    Body { blocks, ..reader.found }
}

pub(super) struct Reader<'a, 'f, I: Iterator<Item = (Event<'a>, usize)>> {
    pub(super) events: std::iter::Peekable<I>,
    pub(super) file: &'f str,
    pub(super) faults: &'f mut Faults,
    pub(super) names: &'f Names,
    pub(super) found: Body,
    last_level: u8,
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
                    self.start_run(line);
                    let (inlines, ended) = self.inlines_from(Some((event, line)), until, true);
                    blocks.push(Block::Paragraph(inlines));
                    if ended {
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
                let blocks = self.blocks(Some(TagEnd::BlockQuote(*kind)));
                Some(Block::Quote(leak::list(blocks)))
            }
            Tag::Table(_) => Some(self.table()),
            // A tight list item may open with a strong run or a link: put the text back together.
            Tag::Strong | Tag::Emphasis | Tag::Link { .. } => {
                self.start_run(line);
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
        self.start_run(line);
        let inlines = self.inlines(TagEnd::Paragraph);
        let text = plain(inlines);
        let Some(name) = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
            return Block::Paragraph(inlines);
        };
        let Some(insert) = Insert::parse(name) else {
            self.is_missing(line, &format!("an insert `{{{name}}}`"));
            return Block::Paragraph(inlines);
        };
        self.found.inserts.push(Lined { line, it: insert });
        Block::Insert(insert)
    }

    fn heading(&mut self, level: HeadingLevel, line: usize) -> Block {
        self.start_run(line);
        let text = self.inlines(TagEnd::Heading(level));
        let level = level as u8;
        let id = heading_id(&plain(text));
        if let Some(fault) = self.fault_of_heading(level, &id) {
            self.faults.add(self.file, line, fault);
        }
        self.last_level = level;
        self.found.headings.push(Lined { line, it: id.clone() });
        Block::Heading { level, id: leak::text(id), text }
    }

    fn fault_of_heading(&self, level: u8, id: &str) -> Option<String> {
        let next = "#".repeat(usize::from(self.last_level) + 1);
        if level == 1 {
            Some("has a first-level heading: the title is in the front matter, start at ##".into())
        } else if level > self.last_level + 1 {
            Some(format!("skips a heading level: {next} is the next one down"))
        } else if level > 4 {
            Some("has a heading below the fourth level: #### is the last".into())
        } else if id.is_empty() {
            Some("has a heading without a word in it".into())
        } else if self.found.headings.iter().any(|heading| heading.it == id) {
            Some(format!("repeats the heading `{id}`: links could not tell them apart"))
        } else {
            None
        }
    }

    fn list(&mut self, ordered: bool) -> Block {
        let mut items = Vec::new();
        while let Some((event, line)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    items.push(leak::list(self.blocks(Some(TagEnd::Item))));
                }
                Event::End(TagEnd::List(_)) => break,
                _ => self.refuse(line, "this kind of Markdown"),
            }
        }
        Block::List { ordered, items: leak::list(items) }
    }

    fn table(&mut self) -> Block {
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => head = self.cells(TagEnd::TableHead),
                Event::Start(Tag::TableRow) => rows.push(leak::list(self.cells(TagEnd::TableRow))),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Block::Table { head: leak::list(head), rows: leak::list(rows) }
    }

    fn cells(&mut self, end: TagEnd) -> Vec<&'static [Inline]> {
        let mut cells = Vec::new();
        while let Some((event, line)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => {
                    self.start_run(line);
                    cells.push(self.inlines(TagEnd::TableCell));
                }
                Event::End(found) if found == end => break,
                _ => {}
            }
        }
        cells
    }

    fn start_run(&mut self, line: usize) {
        self.found.runs.push(Run { line, text: String::new() });
    }

    pub(super) fn is_missing(&mut self, line: usize, what: &str) {
        self.faults.add(self.file, line, format!("refers to {what} that does not exist"));
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
