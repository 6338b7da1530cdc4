//! The words of the road after asking: `road.toml`.
//!
//! Its texts are Markdown with marks, as those of rules are.

use super::fault::Faults;
use super::generate::packed::comes_back;
use super::language::ENGLISH;
use super::lined::Lined;
use super::markdown::{self, Body};
use super::names::Names;
use super::rows::whole;
use super::table::Table;
use super::wanted::Wanted;
use rules::{DueRule, ReplyDate, Step};
use words_types::{Block, DateWords, Refusal, RefusalWords, RuleWords, StepWords};

/// The words of the road, each list in the order of its names, with what their checks need.
pub(super) struct Road {
    pub(super) steps: Vec<(Step, StepWords)>,
    pub(super) dates: Vec<(ReplyDate, DateWords)>,
    pub(super) dues: Vec<(DueRule, &'static [Block])>,
    pub(super) refusals: Vec<(Refusal, RefusalWords)>,
    pub(super) answer: &'static [Block],
    pub(super) day: &'static str,
    /// The rows of the file by what twins in other languages are called.
    pub(super) rows: Vec<Lined<String>>,
    /// Every text.
    pub(super) texts: Vec<RoadText>,
}

/// A text of the road as checks of words see it.
pub(super) struct RoadText {
    /// The row that it belongs to.
    pub(super) part: &'static str,
    pub(super) line: usize,
    pub(super) text: &'static str,
    /// What a text in Markdown was made into; titles are plain.
    pub(super) body: Option<Body>,
}

pub(super) fn file(language: &str) -> String {
    format!("{language}/road.toml")
}

/// The words of the road in a language.
pub(super) fn road(faults: &mut Faults, language: &str, names: &Names) -> Road {
    let road = found(faults, language, names);
    if language == ENGLISH {
        let file = file(language);
        let mut lack = |key: &str, names: &[&str]| {
            let wanted = names.iter().map(|name| format!("{key} `{name}`"));
            for row in wanted.filter(|row| !road.rows.iter().any(|it| it.it == *row)) {
                faults.add_lack(&file, 1, format!("has no words for the {row}"));
            }
        };
        lack("step", Step::NAMES);
        lack("date", ReplyDate::NAMES);
        lack("due", DueRule::NAMES);
        lack("refusal", Refusal::NAMES);
    }
    road
}

/// Those of the words that are there.
pub(super) fn found(faults: &mut Faults, language: &str, names: &Names) -> Road {
    let file = file(language);
    whole(faults, &file, |table, faults| {
        let mut reader = Reader { file: &file, names, rows: Vec::new(), texts: Vec::new() };
        let list = List { key: "step", all: Step::ALL, name: Step::as_str };
        let steps = reader.rows(table, list, faults, step);
        let list = List { key: "date", all: ReplyDate::ALL, name: ReplyDate::as_str };
        let dates = reader.rows(table, list, faults, date);
        let list = List { key: "due", all: DueRule::ALL, name: DueRule::as_str };
        let dues = reader.rows(table, list, faults, |reader, row, part, faults| {
            reader.blocks(row, "how", part, faults)
        });
        let list = List { key: "refusal", all: Refusal::ALL, name: Refusal::as_str };
        let refusals = reader.rows(table, list, faults, refusal);
        let answer = reader.blocks(table, "answer", "answer", faults);
        let day = reader.label(table, "day", "day", faults);
        let Reader { rows, texts, .. } = reader;
        Road { steps, dates, dues, refusals, answer, day, rows, texts }
    })
}

fn step(
    reader: &mut Reader<'_>,
    row: &mut Table<'_>,
    part: &'static str,
    faults: &mut Faults,
) -> StepWords {
    StepWords {
        title: reader.label(row, "title", part, faults),
        what: reader.blocks(row, "what", part, faults),
        cost: reader.blocks(row, "cost", part, faults),
        time: reader.blocks(row, "time", part, faults),
    }
}

fn date(
    reader: &mut Reader<'_>,
    row: &mut Table<'_>,
    part: &'static str,
    faults: &mut Faults,
) -> DateWords {
    DateWords {
        title: reader.label(row, "title", part, faults),
        meaning: reader.blocks(row, "meaning", part, faults),
        calendar: reader.label(row, "calendar", part, faults),
    }
}

fn refusal(
    reader: &mut Reader<'_>,
    row: &mut Table<'_>,
    part: &'static str,
    faults: &mut Faults,
) -> RefusalWords {
    RefusalWords {
        title: reader.label(row, "title", part, faults),
        sources: reader.blocks(row, "sources", part, faults),
        answer: reader.blocks(row, "answer", part, faults),
    }
}

struct Reader<'a> {
    file: &'a str,
    names: &'a Names,
    rows: Vec<Lined<String>>,
    texts: Vec<RoadText>,
}

/// A list of the file: its key, and the names that its rows may have.
struct List<T: 'static> {
    key: &'static str,
    all: &'static [T],
    name: fn(T) -> &'static str,
}

/// Reads the words of one row.
type ReadRow<W> = fn(&mut Reader<'_>, &mut Table<'_>, &'static str, &mut Faults) -> W;

impl Reader<'_> {
    /// The rows of a list, one for each name and in the order of the names.
    fn rows<T: Copy + Ord, W>(
        &mut self,
        table: &mut Table<'_>,
        list: List<T>,
        faults: &mut Faults,
        read: ReadRow<W>,
    ) -> Vec<(T, W)> {
        let List { key, all, name } = list;
        let ids = all.iter().map(|of| name(*of)).collect();
        let mut wanted = Wanted::new(self.file, 1, key, ids);
        let mut found = Vec::new();
        for mut row in table.tables(key, faults) {
            let line = row.line();
            let id = row.text("id", faults);
            wanted.found(id, row.line_of("id"), faults);
            self.rows.push(Lined { line, it: format!("{key} `{id}`") });
            let words = read(self, &mut row, id, faults);
            row.finish(faults);
            if let Some(of) = all.iter().find(|of| name(**of) == id) {
                found.push((*of, words));
            }
        }
        found.sort_by_key(|(of, _)| *of);
        found
    }

    /// A title.
    fn label(
        &mut self,
        row: &mut Table<'_>,
        key: &str,
        part: &'static str,
        faults: &mut Faults,
    ) -> &'static str {
        let text = row.text(key, faults);
        let line = row.line_of(key);
        self.texts.push(RoadText { part, line, text, body: None });
        text
    }

    /// A text in Markdown: paragraphs, lists and quotations.
    fn blocks(
        &mut self,
        row: &mut Table<'_>,
        key: &str,
        part: &'static str,
        faults: &mut Faults,
    ) -> &'static [Block] {
        let text = row.text(key, faults);
        let line = row.line_of_text(key);
        let mut body = markdown::compile(text, self.file, line, self.names, faults);
        let blocks = super::leak::list(std::mem::take(&mut body.blocks));
        let words = RuleWords {
            title: "",
            plain: blocks,
            exact: &[],
            police_may_say: &[],
            you_can_answer: &[],
        };
        if !comes_back(&words) {
            let message =
                "has a heading, a table or an insert: use paragraphs, lists and quotations";
            faults.add(self.file, line, message);
        }
        body.blocks = blocks.to_vec();
        self.texts.push(RoadText { part, line, text, body: Some(body) });
        blocks
    }
}
