//! Markdown inside a block: text, links and citations.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::leak;
use super::lined::Lined;
use super::markdown::Reader;
use super::text::plain;
use rules::{Confidence, RuleName};
use words_types::{Inline, Link};

/// Inlines being read, with the text that the next of them may still belong to.
#[derive(Default)]
struct Line {
    inlines: Vec<Inline>,
    text: String,
}

impl Line {
    fn push(&mut self, inline: Inline) {
        if !self.text.is_empty() {
            self.inlines.push(Inline::Text(leak::text(std::mem::take(&mut self.text))));
        }
        self.inlines.push(inline);
    }

    fn end(mut self) -> &'static [Inline] {
        if !self.text.is_empty() {
            self.inlines.push(Inline::Text(leak::text(self.text)));
        }
        leak::list(self.inlines)
    }
}

impl<'a, I: Iterator<Item = (Event<'a>, usize)>> Reader<'a, '_, I> {
    /// Inlines up to the end of the tag they stand in.
    pub(super) fn inlines(&mut self, until: TagEnd) -> &'static [Inline] {
        self.inlines_from(None, Some(until), false).0
    }

    /// Inlines from an event already taken. In a tight list item (`loose`) they end before a block,
    /// or with the item itself, which the second value tells.
    pub(super) fn inlines_from(
        &mut self,
        first: Option<(Event<'a>, usize)>,
        until: Option<TagEnd>,
        loose: bool,
    ) -> (&'static [Inline], bool) {
        let mut found = Line::default();
        let mut taken = first;
        loop {
            if taken.is_none() && loose && self.at_block_edge() {
                return (found.end(), false);
            }
            let Some((event, line)) = taken.take().or_else(|| self.events.next()) else {
                return (found.end(), true);
            };
            match event {
                Event::End(end) if Some(end) == until => return (found.end(), true),
                event => self.inline(event, line, &mut found),
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

    fn inline(&mut self, event: Event<'a>, line: usize, out: &mut Line) {
        match event {
            Event::Text(text) => {
                out.text.push_str(&text);
                self.note(&text);
            }
            Event::SoftBreak => {
                out.text.push(' ');
                self.note("\n");
            }
            Event::Start(Tag::Strong) => out.push(Inline::Strong(self.inlines(TagEnd::Strong))),
            Event::Start(Tag::Emphasis) => {
                out.push(Inline::Emphasis(self.inlines(TagEnd::Emphasis)));
            }
            Event::Start(Tag::Link { dest_url, title, .. }) => {
                if let Some(link) = self.link(&dest_url, &title, line) {
                    out.push(link);
                }
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

    /// Adds to the words of the run as its file has them.
    fn note(&mut self, text: &str) {
        if let Some(run) = self.found.runs.last_mut() {
            run.text.push_str(text);
        }
    }

    fn link(&mut self, to: &str, title: &str, line: usize) -> Option<Inline> {
        let (kind, rest) = to.split_once(':').unwrap_or(("", to));
        if kind == "source" {
            return self.cite(rest, title, line);
        }
        let text = self.inlines(TagEnd::Link);
        let to = match kind {
            "page" => self.page(rest, line),
            "check" => Some(Link::Check),
            "asked" => Some(Link::Asked),
            "offline" => Some(Link::Offline),
            "rule" => self.known(RuleName::parse(rest).map(Link::Rule), line, "rule", rest),
            "word" => self.known(self.names.word(rest).map(Link::Word), line, "word", rest),
            "mailto" => Some(Link::Mail(leak::text(rest))),
            _ => {
                let message = format!(
                    "links to `{to}`: use page:, check:, asked:, offline:, rule:, word:, source: or mailto:; outside addresses belong in sources.toml"
                );
                self.faults.add(self.file, line, message);
                None
            }
        };
        to.map(|to| Inline::Link { to, text })
    }

    /// What was found under a name, or a fault.
    fn known<T>(&mut self, found: Option<T>, line: usize, what: &str, name: &str) -> Option<T> {
        if found.is_none() {
            self.is_missing(line, &format!("a {what} `{name}`"));
        }
        found
    }

    fn page(&mut self, to: &str, line: usize) -> Option<Link> {
        let (slug, anchor) = to.split_once('#').unwrap_or((to, ""));
        let page = self.known(self.names.page(slug), line, "page", slug)?;
        self.found.pages.push(Lined { line, it: page.slug });
        let anchor = leak::text(anchor);
        if !anchor.is_empty() {
            self.found.anchors.push(Lined { line, it: (page.slug, anchor) });
        }
        Some(Link::Page { page, anchor })
    }

    fn cite(&mut self, source: &str, at: &str, line: usize) -> Option<Inline> {
        let before = self.found.runs.last().map_or(0, |run| run.text.len());
        let text = plain(self.inlines(TagEnd::Link));
        // A mark is no word of the text that it stands in.
        if let Some(run) = self.found.runs.last_mut() {
            run.text.truncate(before);
        }
        let Some(confidence) = Confidence::parse(&text) else {
            let message = format!(
                "cites a source as `{text}`: the text must be confirmed, reported or unconfirmed"
            );
            self.faults.add(self.file, line, message);
            return None;
        };
        let at = leak::text(at);
        if source == "none" {
            if confidence != Confidence::Unconfirmed {
                let message = "is marked better than unconfirmed but names no source";
                self.faults.add(self.file, line, message);
            }
            return Some(Inline::Cite { confidence, source: None, at });
        }
        self.found.cited.push(Lined { line, it: leak::text(source) });
        let source = self.known(self.names.source(source), line, "source", source)?;
        Some(Inline::Cite { confidence, source: Some(source), at })
    }
}
