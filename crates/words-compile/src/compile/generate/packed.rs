//! Writes words as the one text that [`Packed`] reads.

use super::super::road::Road;
use rules::{Confidence, RuleName};
use words_types::packed::{Packed, sign};
use words_types::{Block, Inline, Link, RuleWords, Source};

/// Whether the words of a rule come back as they are: a heading, a table, an insert or a note does not.
pub(in crate::compile) fn comes_back(words: &RuleWords) -> bool {
    let mut packed = Packed::new(Packing::of(&[words]).text.leak());
    packed.rule() == *words
}

/// The words of rules, one after the other.
pub(super) fn packed(rules: &[&RuleWords]) -> String {
    Packing::of(rules).text
}

/// The words of the road, in the order in which [`RoadWords::unpack`] reads them.
///
/// [`RoadWords::unpack`]: words_types::RoadWords::unpack
pub(super) fn packed_road(road: &Road) -> String {
    let mut body = Packing::default();
    for (_, step) in &road.steps {
        body.words(step.title);
        for part in [step.what, step.cost, step.time] {
            body.blocks(part);
        }
    }
    for (_, date) in &road.dates {
        body.words(date.title);
        body.blocks(date.meaning);
        body.words(date.calendar);
    }
    road.dues.iter().for_each(|(_, how)| body.blocks(how));
    for (_, refusal) in &road.refusals {
        body.words(refusal.title);
        for part in [refusal.sources, refusal.answer] {
            body.blocks(part);
        }
    }
    body.blocks(road.answer);
    body.words(road.day);
    body.with_sources().text
}

#[derive(Default)]
struct Packing {
    text: String,
    sources: Vec<Source>,
}

impl Packing {
    fn of(rules: &[&RuleWords]) -> Self {
        let mut body = Self::default();
        rules.iter().for_each(|words| body.rule(words));
        body.with_sources()
    }

    /// The same after the sources that its marks refer to.
    fn with_sources(self) -> Self {
        let mut all = Self::default();
        all.number(self.sources.len());
        for source in &self.sources {
            all.words(source.id);
            all.words(source.short);
        }
        all.text.push_str(&self.text);
        all
    }

    fn rule(&mut self, words: &RuleWords) {
        self.words(words.title);
        for part in [words.plain, words.exact, words.police_may_say, words.you_can_answer] {
            self.blocks(part);
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) => {
                    self.text.push(sign::TEXT);
                    self.inlines(text);
                }
                Block::Quote(inner) => {
                    self.text.push(sign::QUOTE);
                    self.blocks(inner);
                }
                Block::List { ordered, items } => {
                    self.text.push(if *ordered { sign::NUMBERED } else { sign::LIST });
                    for item in *items {
                        self.text.push(sign::LIST);
                        self.blocks(item);
                    }
                    self.text.push(sign::END);
                }
                Block::Heading { .. } | Block::Table { .. } | Block::Insert(_) => {}
            }
        }
        self.text.push(sign::END);
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => {
                    self.text.push(sign::TEXT);
                    self.words(text);
                }
                Inline::Strong(inner) => {
                    self.text.push(sign::STRONG);
                    self.inlines(inner);
                }
                Inline::Emphasis(inner) => {
                    self.text.push(sign::EMPHASIS);
                    self.inlines(inner);
                }
                Inline::Link { to, text } => {
                    self.link(*to);
                    self.inlines(text);
                }
                Inline::Cite { confidence, source, at } => {
                    self.text.push(sign::CITE);
                    self.number(place(Confidence::ALL, *confidence));
                    let source = source.map_or(0, |source| self.source(source));
                    self.number(source);
                    self.words(at);
                }
                Inline::Note(_) => {}
            }
        }
        self.text.push(sign::END);
    }

    fn link(&mut self, to: Link) {
        match to {
            Link::Page { page, anchor } => {
                self.text.push(sign::PAGE);
                self.words(page.slug);
                self.words(page.folder);
                self.number(page.in_one_file.into());
                self.words(anchor);
            }
            Link::Check => self.text.push(sign::CHECK),
            Link::Asked => self.text.push(sign::ASKED),
            Link::Offline => self.text.push(sign::OFFLINE),
            Link::Rule(rule) => {
                self.text.push(sign::RULE);
                self.number(place(RuleName::ALL, rule));
            }
            Link::Word(id) => {
                self.text.push(sign::WORD);
                self.words(id);
            }
            Link::Mail(address) => {
                self.text.push(sign::MAIL);
                self.words(address);
            }
        }
    }

    /// The place of a source among those that are referred to, from 1.
    fn source(&mut self, source: Source) -> usize {
        let known = self.sources.iter().position(|known| *known == source);
        let place = known.unwrap_or_else(|| {
            self.sources.push(source);
            self.sources.len() - 1
        });
        place + 1
    }

    fn words(&mut self, words: &str) {
        self.text.push_str(words);
        self.text.push(sign::END);
    }

    fn number(&mut self, number: usize) {
        let number = u32::try_from(number).unwrap_or(0);
        self.text.extend(char::from_u32(u32::from(sign::NOUGHT) + number));
    }
}

fn place<T: PartialEq>(all: &[T], one: T) -> usize {
    all.iter().position(|it| *it == one).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Packed, comes_back, packed};
    use rules::{Confidence, RuleName};
    use words_types::{Block, Inline, Insert, Link, Page, RuleWords, Source};

    const SOURCE: Source = Source { id: "act", short: "An Act" };

    fn rule(plain: &'static [Block]) -> RuleWords {
        RuleWords { title: "A rule", plain, exact: &[], police_may_say: &[], you_can_answer: &[] }
    }

    #[track_caller]
    fn check(plain: &'static [Block], expected: bool) {
        assert_eq!(comes_back(&rule(plain)), expected, "{plain:?}");
    }

    #[test]
    fn what_a_rule_may_say_comes_back() {
        const TEXT: Inline = Inline::Text("One – “two”.\nThree.");
        let page = Page { slug: "a", folder: "guide/a", in_one_file: true };
        check(&[], true);
        check(&[Block::Paragraph(&[TEXT, Inline::Strong(&[TEXT]), Inline::Emphasis(&[])])], true);
        check(&[Block::Quote(&[Block::Paragraph(&[TEXT])]), Block::Paragraph(&[])], true);
        for ordered in [false, true] {
            let item = vec![Block::Paragraph(&[TEXT]), Block::List { ordered, items: &[] }];
            check(
                vec![Block::List { ordered, items: vec![&*item.leak(), &[]].leak() }].leak(),
                true,
            );
        }
        for confidence in Confidence::ALL.iter().copied() {
            for (source, at) in [(None, ""), (Some(SOURCE), "part 1")] {
                let cite = Inline::Cite { confidence, source, at };
                check(vec![Block::Paragraph(vec![cite, TEXT].leak())].leak(), true);
            }
        }
        for to in [
            Link::Page { page, anchor: "" },
            Link::Page { page: Page { in_one_file: false, ..page }, anchor: "b" },
            Link::Check,
            Link::Asked,
            Link::Offline,
            Link::Word("b"),
            Link::Mail("a@example.org"),
        ]
        .into_iter()
        .chain(RuleName::ALL.iter().copied().map(Link::Rule))
        {
            let link = Inline::Link { to, text: &[TEXT] };
            check(vec![Block::Paragraph(vec![link, TEXT].leak())].leak(), true);
        }
    }

    #[test]
    fn what_only_pages_have_does_not() {
        check(&[Block::Insert(Insert::Rules)], false);
        check(&[Block::Heading { level: 3, id: "a", text: &[] }], false);
        check(&[Block::Table { head: &[], rows: &[] }], false);
    }

    #[test]
    fn rules_follow_one_another_and_share_their_sources() {
        const CITE: Inline =
            Inline::Cite { confidence: Confidence::Reported, source: Some(SOURCE), at: "1" };
        let (first, second) = (rule(&[Block::Paragraph(&[CITE])]), rule(&[]));
        let text = packed(&[&first, &second, &first]);
        assert_eq!(text.matches(SOURCE.short).count(), 1);
        let mut read = Packed::new(text.leak());
        assert_eq!([read.rule(), read.rule(), read.rule()], [first, second, first]);
    }

    #[test]
    fn what_nobody_wrote_reads_as_nothing() {
        for text in ["", "~", "!\u{2}", "\u{8}\u{8}", "!a\u{1}\u{2}\u{11}~", "é\u{3}\u{3}\u{3}"] {
            assert_eq!(Packed::new(text).rule().exact, [], "{text:?}");
        }
    }
}
