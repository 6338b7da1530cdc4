//! Markdown to blocks: the one place that decides which Markdown a page may use.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::fault::{Faults, line_at};
use super::tree::{Block, Inline, Link, Reference, Target, heading_id, plain};

/// The three levels of confidence, as a citation writes them.
const CONFIDENCE: [&str; 3] = ["confirmed", "reported", "unconfirmed"];

/// A compiled body and what it refers to.
#[derive(Default)]
pub(super) struct Body {
    pub(super) blocks: Vec<Block>,
    pub(super) references: Vec<Reference>,
}

/// Compiles a Markdown body that starts at `first_line` of `file`.
pub(super) fn compile(body: &str, file: &str, first_line: usize, faults: &mut Faults) -> Body {
    let events = Parser::new_ext(body, Options::ENABLE_TABLES)
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

struct Reader<'a, 'f, I: Iterator<Item = (Event<'a>, usize)>> {
    events: std::iter::Peekable<I>,
    file: &'f str,
    faults: &'f mut Faults,
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
                Event::Html(_) => self.refuse(line, "raw HTML"),
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
        if level == 1 {
            self.faults.add(
                self.file,
                line,
                "has a first-level heading: the title is in the front matter, start at ##",
            );
        } else if level > self.last_level + 1 {
            let message = format!(
                "skips a heading level: {} is the next one down",
                "#".repeat(usize::from(self.last_level) + 1)
            );
            self.faults.add(self.file, line, message);
        }
        self.last_level = level;
        let id = heading_id(&plain(&text));
        if self.heading_ids.contains(&id) {
            self.faults.add(
                self.file,
                line,
                format!("repeats the heading `{id}`: links could not tell them apart"),
            );
        }
        self.heading_ids.push(id.clone());
        Block::Heading { level, id, text }
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

    /// Inlines up to the end of the tag they stand in.
    fn inlines(&mut self, until: TagEnd) -> Vec<Inline> {
        self.inlines_from(None, Some(until), false).0
    }

    /// Inlines from an event already taken. In a tight list item (`loose`) they end before a block,
    /// or with the item itself, which the second value tells.
    fn inlines_from(
        &mut self,
        first: Option<(Event<'a>, usize)>,
        until: Option<TagEnd>,
        loose: bool,
    ) -> (Vec<Inline>, bool) {
        let mut inlines = Vec::new();
        let mut taken = first;
        loop {
            if taken.is_none() && loose && self.at_block_edge() {
                return (inlines, false);
            }
            let Some((event, line)) = taken.take().or_else(|| self.events.next()) else {
                return (inlines, true);
            };
            match event {
                Event::End(end) if Some(end) == until => return (inlines, true),
                event => self.inline(event, line, &mut inlines),
            }
        }
    }

    /// Whether the next event starts or ends a block, so that loose text ends before it.
    fn at_block_edge(&mut self) -> bool {
        let inline_ends = [TagEnd::Strong, TagEnd::Emphasis, TagEnd::Link];
        match self.events.peek() {
            Some((Event::Start(tag), _)) => {
                !matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. })
            }
            Some((Event::End(end), _)) => !inline_ends.contains(end),
            Some(_) => false,
            None => true,
        }
    }

    fn inline(&mut self, event: Event<'a>, line: usize, out: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => push_text(out, &text),
            Event::SoftBreak => push_text(out, " "),
            Event::Start(Tag::Strong) => out.push(Inline::Strong(self.inlines(TagEnd::Strong))),
            Event::Start(Tag::Emphasis) => {
                out.push(Inline::Emphasis(self.inlines(TagEnd::Emphasis)))
            }
            Event::Start(Tag::Link { dest_url, title, .. }) => {
                let text = self.inlines(TagEnd::Link);
                out.extend(self.link(&dest_url, &title, text, line));
            }
            Event::InlineHtml(_) | Event::Html(_) => self.refuse(line, "raw HTML"),
            Event::HardBreak => self.refuse(line, "a hard line break"),
            Event::Start(tag) => {
                self.refuse(line, "this kind of Markdown");
                self.skip_to(tag.to_end());
            }
            _ => self.refuse(line, "this kind of Markdown"),
        }
    }

    fn link(&mut self, to: &str, title: &str, text: Vec<Inline>, line: usize) -> Option<Inline> {
        let (kind, rest) = to.split_once(':').unwrap_or(("", to));
        let to = match kind {
            "source" => return self.cite(rest, title, &text, line),
            "page" => {
                let (slug, anchor) = rest.split_once('#').unwrap_or((rest, ""));
                let (slug, anchor) = (slug.to_owned(), anchor.to_owned());
                self.refer(line, Target::Page { slug: slug.clone(), anchor: anchor.clone() });
                Link::Page { slug, anchor }
            }
            "check" => Link::Check,
            "rule" => {
                self.refer(line, Target::Rule(rest.to_owned()));
                Link::Rule(rest.to_owned())
            }
            "word" => {
                self.refer(line, Target::Word(rest.to_owned()));
                Link::Word(rest.to_owned())
            }
            "mailto" => Link::Mail(rest.to_owned()),
            _ => {
                let message = format!(
                    "links to `{to}`: use page:, check:, rule:, word:, source: or mailto:; outside addresses belong in sources.toml"
                );
                self.faults.add(self.file, line, message);
                return None;
            }
        };
        Some(Inline::Link { to, text })
    }

    fn cite(&mut self, source: &str, at: &str, text: &[Inline], line: usize) -> Option<Inline> {
        let confidence = plain(text);
        if !CONFIDENCE.contains(&confidence.as_str()) {
            let message = format!(
                "cites a source as `{confidence}`: the text must be confirmed, reported or unconfirmed"
            );
            self.faults.add(self.file, line, message);
            return None;
        }
        if source == "none" {
            if confidence != "unconfirmed" {
                self.faults.add(
                    self.file,
                    line,
                    "is marked better than unconfirmed but names no source",
                );
            }
            return Some(Inline::Cite { confidence, source: None, at: at.to_owned() });
        }
        self.refer(line, Target::Source(source.to_owned()));
        Some(Inline::Cite { confidence, source: Some(source.to_owned()), at: at.to_owned() })
    }

    fn refer(&mut self, line: usize, to: Target) {
        self.references.push(Reference { line, to });
    }

    fn refuse(&mut self, line: usize, what: &str) {
        self.faults.add(self.file, line, format!("uses {what}, which pages may not"));
    }

    fn skip_to(&mut self, end: TagEnd) {
        for (event, _) in self.events.by_ref() {
            if event == Event::End(end) {
                break;
            }
        }
    }
}

fn push_text(out: &mut Vec<Inline>, text: &str) {
    if let Some(Inline::Text(last)) = out.last_mut() {
        last.push_str(text);
    } else {
        out.push(Inline::Text(text.to_owned()));
    }
}
