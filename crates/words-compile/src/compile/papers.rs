//! Papers: front matter, and a body of paragraphs, headings, lists and inserts.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::fault::{Faults, line_at};
use super::front_matter;
use super::language::ENGLISH;
use super::leak;
use super::lined::Lined;
use super::prose::{Prose, ProseKind};
use super::table::{Origin, Table, parse};
use words_types::{Paper, PaperBlock, PaperInsert, PaperName, PaperText, PaperValue};

/// The folder of a language that has them.
pub(super) const FOLDER: &str = "papers";

/// A paper, with what its checks need.
pub(super) struct PaperFile {
    pub(super) file: String,
    pub(super) paper: Paper,
    /// Every text that a reader meets.
    pub(super) prose: Vec<Prose>,
}

/// Every paper of a language, in the order of their names.
pub(super) fn papers(faults: &mut Faults, language: &str) -> Vec<PaperFile> {
    for file in faults.markdown_files(&folder(language)) {
        if !PaperName::ALL.iter().any(|name| file == path(language, *name)) {
            faults.add(&file, 1, "is a paper that does not exist");
        }
    }
    // What another language lacks is told with its place in English.
    if language == ENGLISH {
        for name in PaperName::ALL {
            let file = path(language, *name);
            if !faults.has(&file) {
                faults.add(&file, 1, "is missing: a paper needs its words");
            }
        }
    }
    files(faults, language)
}

/// The papers that are there.
pub(super) fn files(faults: &mut Faults, language: &str) -> Vec<PaperFile> {
    let names = PaperName::ALL.iter().copied().filter(|name| faults.has(&path(language, *name)));
    let names: Vec<PaperName> = names.collect();
    names.into_iter().map(|name| paper(name, path(language, name), faults)).collect()
}

fn folder(language: &str) -> String {
    format!("{language}/{FOLDER}")
}

fn path(language: &str, name: PaperName) -> String {
    format!("{}/{}.md", folder(language), name.as_str())
}

fn paper(name: PaperName, file: String, faults: &mut Faults) -> PaperFile {
    let text = faults.read(&file);
    let parts = front_matter::split(&text, &file, faults);
    let origin = Origin { file: &file, text: &parts.front, first_line: parts.front_line };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let [label, title, description] = ["label", "title", "description"]
        .map(|key| Lined { it: table.text(key, faults), line: table.line_of(key) });
    table.finish(faults);
    let front =
        [(ProseKind::Label, label), (ProseKind::Label, title), (ProseKind::Text, description)];
    let prose = front.map(|(kind, text)| Prose::text(&file, text.line, "", kind, text.it));
    let events = Parser::new_ext(&parts.body, Options::ENABLE_SMART_PUNCTUATION)
        .into_offset_iter()
        .map(|(event, at)| (event, line_at(&parts.body, at.start) + parts.body_line - 1))
        .collect::<Vec<_>>();
    let prose = prose.into_iter().filter(|prose| !prose.text.is_empty()).collect();
    let events = events.into_iter();
    let mut reader = Reader { events, file: &file, faults, prose, inserts: Vec::new() };
    let body = reader.body();
    reader.check_inserts(name, parts.body_line);
    let prose = reader.prose;
    let body = leak::list(body);
    PaperFile {
        paper: Paper { name, label: label.it, title: title.it, description: description.it, body },
        prose,
        file,
    }
}

struct Reader<'a, 'f, I: Iterator<Item = (Event<'a>, usize)>> {
    events: I,
    file: &'f str,
    faults: &'f mut Faults,
    prose: Vec<Prose>,
    inserts: Vec<Lined<PaperInsert>>,
}

impl<'a, I: Iterator<Item = (Event<'a>, usize)>> Reader<'a, '_, I> {
    fn body(&mut self) -> Vec<PaperBlock> {
        let mut blocks = Vec::new();
        while let Some((event, line)) = self.events.next() {
            match event {
                Event::Start(Tag::Paragraph) => blocks.push(self.paragraph(line)),
                Event::Start(Tag::Heading { level, .. }) => blocks.push(self.heading(level, line)),
                Event::Start(Tag::List(None)) => blocks.push(self.list()),
                Event::Start(tag) => {
                    self.refuse(line);
                    self.skip_to(tag.to_end());
                }
                _ => self.refuse(line),
            }
        }
        blocks
    }

    fn paragraph(&mut self, line: usize) -> PaperBlock {
        let runs = self.runs(TagEnd::Paragraph, line, ProseKind::Text);
        let [PaperText::Plain(text)] = runs else { return PaperBlock::Paragraph(runs) };
        let name = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        match name.and_then(PaperInsert::parse) {
            Some(insert) => {
                self.inserts.push(Lined { line, it: insert });
                PaperBlock::Insert(insert)
            }
            None => PaperBlock::Paragraph(runs),
        }
    }

    fn heading(&mut self, level: HeadingLevel, line: usize) -> PaperBlock {
        if level != HeadingLevel::H2 {
            self.faults.add(
                self.file,
                line,
                "has a heading of another level: papers have ## alone",
            );
        }
        match self.runs(TagEnd::Heading(level), line, ProseKind::Label) {
            [PaperText::Plain(text)] => PaperBlock::Heading(text),
            _ => {
                self.faults.add(self.file, line, "has a heading that is not plain text");
                PaperBlock::Heading("")
            }
        }
    }

    fn list(&mut self) -> PaperBlock {
        let mut items = Vec::new();
        while let Some((event, line)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    items.push(self.runs(TagEnd::Item, line, ProseKind::Text))
                }
                Event::End(TagEnd::List(_)) => break,
                _ => self.refuse(line),
            }
        }
        PaperBlock::List(leak::list(items))
    }

    /// The text up to an end, plain and strong.
    fn runs(&mut self, until: TagEnd, line: usize, kind: ProseKind) -> &'static [PaperText] {
        let (mut runs, mut text, mut strong) = (Vec::new(), String::new(), false);
        let (mut whole, mut now) = (String::new(), line);
        while let Some((event, line)) = self.events.next() {
            now = now.max(line);
            match event {
                Event::End(end) if end == until => break,
                Event::Text(part) => {
                    self.check_values(&part, line);
                    text.push_str(&part);
                    whole.push_str(&part);
                }
                Event::SoftBreak => {
                    text.push(' ');
                    whole.push('\n');
                }
                Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => {
                    push(&mut runs, &mut text, strong);
                    strong = !strong;
                }
                Event::Start(tag) => {
                    self.refuse(line);
                    self.skip_to(tag.to_end());
                }
                _ => self.refuse(line),
            }
        }
        push(&mut runs, &mut text, strong);
        // What is put in there has words of its own.
        if !alone(&whole) {
            self.prose.push(Prose::text(self.file, line, "", kind, &whole));
        }
        leak::list(runs)
    }

    /// Refuses words in braces that stand for nothing.
    fn check_values(&mut self, text: &str, line: usize) {
        let is_known = |name: &str| {
            PaperValue::parse(name).is_some()
                || PaperInsert::parse(name).is_some_and(|_| alone(text))
        };
        for part in text.split('{').skip(1) {
            let Some(name) = part.split_once('}').map(|(name, _)| name) else {
                self.faults.add(self.file, line, "has a `{` that no `}` closes");
                continue;
            };
            if !is_known(name) {
                let values: Vec<&str> = PaperValue::ALL.iter().map(|it| it.as_str()).collect();
                let inserts: Vec<&str> = PaperInsert::ALL.iter().map(|it| it.as_str()).collect();
                let message = format!(
                    "has `{{{name}}}`, which stands for nothing: use {} in a text, or {} on a line of its own",
                    values.join(", "),
                    inserts.join(", "),
                );
                self.faults.add(self.file, line, message);
            }
        }
    }

    fn check_inserts(&mut self, paper: PaperName, line: usize) {
        for insert in PaperInsert::ALL {
            let name = insert.as_str();
            let mut places = self.inserts.iter().filter(|it| it.it == *insert);
            match (places.next(), places.next()) {
                (None, _) if insert.is_wanted(paper) => {
                    let message = format!("lacks `{{{name}}}`, which this paper must have");
                    self.faults.add_lack(self.file, line, message);
                }
                (Some(_), Some(again)) => {
                    self.faults.add(self.file, again.line, format!("has `{{{name}}}` twice"));
                }
                _ => {}
            }
        }
    }

    fn refuse(&mut self, line: usize) {
        let message = "uses a kind of Markdown that papers may not: they have paragraphs, ## headings, lists and strong text";
        self.faults.add(self.file, line, message);
    }

    fn skip_to(&mut self, end: TagEnd) {
        for (event, _) in self.events.by_ref() {
            if event == Event::End(end) {
                break;
            }
        }
    }
}

/// Whether a text is one name in braces and nothing else.
fn alone(text: &str) -> bool {
    text.starts_with('{') && text.ends_with('}') && text.matches('{').count() == 1
}

/// Ends a run of text.
fn push(runs: &mut Vec<PaperText>, text: &mut String, strong: bool) {
    if !text.is_empty() {
        let text = leak::text(std::mem::take(text));
        runs.push(if strong { PaperText::Strong(text) } else { PaperText::Plain(text) });
    }
}
