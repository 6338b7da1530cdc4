//! The words: sources, forces, questions, rules, letters and pages, as tables made by `build.rs`.
//!
//! Imports nothing of ours, so that words can change without touching the rules, and the other way round.

/// Who runs this copy of the site.
#[derive(Clone, Copy, Debug)]
pub struct Site {
    /// The site's name.
    pub name: &'static str,
    /// Who publishes this copy.
    pub publisher: &'static str,
    /// How to reach them, if they gave a way.
    pub contact: Option<&'static str>,
    /// Public address of this copy, if it has one.
    pub address: Option<&'static str>,
}

/// A source of statements.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Its id, by which rules and pages name it.
    pub id: &'static str,
    /// Its own title.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// When: a year, a month or a day; `None` where it is not known.
    pub date: Option<&'static str>,
    /// What kind of source it is, such as `official` or `press`.
    pub kind: &'static str,
    /// Its address; `None` where none is known.
    pub link: Option<&'static str>,
    /// What it says that the site uses.
    pub carries: &'static str,
    /// A limit that readers must know.
    pub note: Option<&'static str>,
    /// The day we last compared our words with it, `YYYY-MM-DD`.
    pub checked: &'static str,
    /// The day by which it must be compared again, `YYYY-MM-DD`.
    pub review_by: &'static str,
}

/// What a mark of confidence shows of a source; the check carries no more of it.
#[derive(Clone, Copy, Debug)]
pub struct SourceLabel {
    /// The source's id.
    pub id: &'static str,
    /// A short label.
    pub short: &'static str,
}

/// A police force.
#[derive(Clone, Copy, Debug)]
pub struct Force {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its official web domain.
    pub domain: Option<&'static str>,
    /// Where it works: `england`, `wales`, `national`, `scotland`, `northern-ireland`.
    pub area: &'static str,
    /// Whether a public page under the domain was seen; if not, readers are told.
    pub seen: bool,
}

/// A guidance page.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Its address below `guide/`.
    pub slug: &'static str,
    /// Its title and only first-level heading.
    pub title: &'static str,
    /// One sentence for search results.
    pub description: &'static str,
    /// The part of the site it belongs to.
    pub section: &'static str,
    /// The day its statements were last checked, `YYYY-MM-DD`.
    pub checked: &'static str,
    /// The day by which they must be checked again, `YYYY-MM-DD`.
    pub review_by: &'static str,
    /// Ids of the sources it cites.
    pub sources: &'static [&'static str],
    /// Slugs of related pages.
    pub related: &'static [&'static str],
    /// Its text.
    pub body: &'static [Block],
}

/// A block of text.
#[derive(Clone, Copy, Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(&'static [Inline]),
    /// A heading below the title: level 2 to 4, with the id that links use.
    Heading {
        /// 2 to 4.
        level: u8,
        /// Anchor.
        id: &'static str,
        /// Its words.
        text: &'static [Inline],
    },
    /// A list.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The items.
        items: &'static [&'static [Block]],
    },
    /// A marked quotation.
    Quote(&'static [Block]),
    /// A table with a heading row.
    Table {
        /// Heading cells.
        head: &'static [&'static [Inline]],
        /// Rows of cells.
        rows: &'static [&'static [&'static [Inline]]],
    },
    /// A generated table or figure, by name.
    Insert(&'static str),
}

/// A run of text.
#[derive(Clone, Copy, Debug)]
pub enum Inline {
    /// Plain text.
    Text(&'static str),
    /// Strong text.
    Strong(&'static [Inline]),
    /// Stressed text.
    Emphasis(&'static [Inline]),
    /// A link inside the site.
    Link {
        /// Where to.
        to: Link,
        /// Its words.
        text: &'static [Inline],
    },
    /// How sure we are, and from which source.
    Cite {
        /// `confirmed`, `reported` or `unconfirmed`.
        confidence: &'static str,
        /// The source's id; `None` where none was seen.
        source: Option<&'static str>,
        /// The place in it; may be empty.
        at: &'static str,
    },
}

/// Where a link leads.
#[derive(Clone, Copy, Debug)]
pub enum Link {
    /// A guidance page, perhaps at a heading.
    Page {
        /// The page.
        slug: &'static str,
        /// The heading's id, or empty.
        anchor: &'static str,
    },
    /// The check.
    Check,
    /// The page that keeps the site on a device.
    Offline,
    /// A rule on the page that lists them.
    Rule(&'static str),
    /// A word explained.
    Word(&'static str),
    /// An e-mail address.
    Mail(&'static str),
}

/// The words of a question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionWords {
    /// The fact it asks for.
    pub id: &'static str,
    /// The question itself.
    pub title: &'static str,
    /// Its short name, in a list of answers.
    pub short: &'static str,
    /// A sentence under the title.
    pub lead: Option<&'static str>,
    /// Why we ask.
    pub why: &'static str,
    /// The label of "I am not sure".
    pub not_sure: &'static str,
    /// A hint to it.
    pub not_sure_hint: Option<&'static str>,
    /// The answers to choose from; none for a date.
    pub answers: &'static [AnswerWords],
}

/// The words of an answer.
#[derive(Clone, Copy, Debug)]
pub struct AnswerWords {
    /// Its value, as in circumstances.
    pub value: &'static str,
    /// Its label.
    pub label: &'static str,
    /// A hint under the label.
    pub hint: Option<&'static str>,
    /// A heading over this answer and those after it.
    pub group: Option<&'static str>,
}

/// The words of a rule.
#[derive(Clone, Copy, Debug)]
pub struct RuleWords {
    /// The rule's id.
    pub id: &'static str,
    /// Its name.
    pub title: &'static str,
    /// The plain explanation.
    pub plain: &'static [Block],
    /// The exact rule.
    pub exact: &'static [Block],
    /// What police may say against it; may be empty.
    pub police_may_say: &'static [Block],
    /// What one can answer; may be empty.
    pub you_can_answer: &'static [Block],
}

/// The words of a verdict.
#[derive(Clone, Copy, Debug)]
pub struct VerdictWords {
    /// The verdict's id.
    pub id: &'static str,
    /// The answer in one sentence.
    pub headline: &'static str,
    /// A few words for tables.
    pub short: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// What to do now, step by step.
    pub now: &'static [&'static str],
}

/// A word explained.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// Its anchor.
    pub id: &'static str,
    /// The word.
    pub term: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// Ids of sources for the meaning; may be empty.
    pub sources: &'static [&'static str],
}

/// Something that happened.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// A year, month or day.
    pub date: &'static str,
    /// What happened.
    pub title: &'static str,
    /// What it means.
    pub text: &'static str,
    /// The source's id.
    pub source: Option<&'static str>,
    /// How sure we are.
    pub confidence: &'static str,
}

/// A letter template.
#[derive(Clone, Copy, Debug)]
pub struct Letter {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub title: &'static str,
    /// Its paragraphs.
    pub paragraphs: &'static [LetterParagraph],
}

/// A paragraph of a letter, written only where all its conditions hold.
#[derive(Clone, Copy, Debug)]
pub struct LetterParagraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// Names, and whether each must hold or must not.
    pub conditions: &'static [(&'static str, bool)],
    /// Lines of pieces.
    pub lines: &'static [&'static [Piece]],
}

/// What a paragraph of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParagraphKind {
    /// Running text.
    Text,
    /// The subject line.
    Subject,
    /// A list.
    List,
}

/// A piece of a letter's line.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// Fixed words.
    Text(&'static str),
    /// A variable, by name.
    Variable(&'static str),
}

include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// A source's label by its id.
pub fn source_label(id: &str) -> Option<&'static SourceLabel> {
    SOURCE_LABELS.iter().find(|source| source.id == id)
}

/// The words of a rule.
pub fn rule_words(id: &str) -> Option<&'static RuleWords> {
    RULE_WORDS.iter().find(|words| words.id == id)
}

/// The words of a verdict.
pub fn verdict_words(id: &str) -> Option<&'static VerdictWords> {
    VERDICT_WORDS.iter().find(|words| words.id == id)
}

/// The words of a question.
pub fn question_words(id: &str) -> Option<&'static QuestionWords> {
    QUESTION_WORDS.iter().find(|words| words.id == id)
}
