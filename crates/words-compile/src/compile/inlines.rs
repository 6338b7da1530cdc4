//! Markdown inside a block: text, links and citations.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::markdown::Reader;
use super::tree::{Inline, Link, Target, plain};

/// The three levels of confidence, as a citation writes them.
const CONFIDENCE: [&str; 3] = ["confirmed", "reported", "unconfirmed"];

impl<'a, I: Iterator<Item = (Event<'a>, usize)>> Reader<'a, '_, I> {
    /// Inlines up to the end of the tag they stand in.
    pub(super) fn inlines(&mut self, until: TagEnd) -> Vec<Inline> {
        self.inlines_from(None, Some(until), false).0
    }

    /// Inlines from an event already taken. In a tight list item (`loose`) they end before a block,
    /// or with the item itself, which the second value tells.
    pub(super) fn inlines_from(
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
            "offline" => Link::Offline,
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
                    "links to `{to}`: use page:, check:, offline:, rule:, word:, source: or mailto:; outside addresses belong in sources.toml"
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
}

fn push_text(out: &mut Vec<Inline>, text: &str) {
    if let Some(Inline::Text(last)) = out.last_mut() {
        last.push_str(text);
    } else {
        out.push(Inline::Text(text.to_owned()));
    }
}
