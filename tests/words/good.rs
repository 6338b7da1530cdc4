//! A small content folder that compiles; each test breaks one place of it.

mod asked;
mod road;

use super::folder::{Folder, told};
use rules::{Outcome, OutcomeClass, ReplySource, RuleName, SourceName};
use std::fmt::Write as _;
use words_compile::compile::compile;
use words_types::{Choice, Doubt, ForceRules, PaperName, Question, Told};

const FILES: &[(&str, &str)] = &[
    (
        "site.toml",
        "name = \"Check\"\npublisher = \"Somebody\"\nneutral_page = \"https://weather.example\"\n\
         kind = \"independent\"\n",
    ),
    (
        "forces.toml",
        r#"[[force]]
id = "met"
name = "The Met"
area = "england"
checked = "seen"
"#,
    ),
    (
        "help.toml",
        r#"[[help]]
id = "centre"
group = "legal"
name = "A law centre"
link = "https://centre.example"
nations = ["Wales"]
seen = "undated"
seen_at = "a list"
"#,
    ),
    (
        "en/help.toml",
        r#"[[help]]
id = "centre"
does = "They give advice."
for = "Anyone."
cost = "Free"
"#,
    ),
    (
        "en/language.toml",
        r#"tag = "en-GB"
name = "English"
direction = "ltr"
readability = "flesch-kincaid-en"
exact_rule = "The exact rule"
police_may_say = "What police may say"
you_can_answer = "What you can answer"
"#,
    ),
    (
        "en/guide/one.md",
        r#"+++
title = "One"
description = "The first page."
section = "start"
order = 1
checked = "2026-01-01"
review_by = "2026-07-01"
sources = ["act"]
related = ["two"]
+++
Police keep photos. [confirmed](source:act "section 1")

## More

- **See** [the end](page:two#the-end) and [the rule](rule:ask-now).
- A [word](word:photo), [the check](check:), [after asking](asked:), and [no internet](offline:).

{rules}
"#,
    ),
    (
        "en/guide/two.md",
        r#"+++
title = "Two"
description = "The second page."
section = "about"
order = 1
checked = "2026-01-01"
review_by = "2026-07-01"
+++
Some words.

## The end

Last words.
"#,
    ),
    (
        "en/words.toml",
        r#"[[word]]
id = "photo"
term = "photo"
forms = ["photos", "photo"]
meaning = "A picture."
sources = ["act"]
"#,
    ),
    (
        "en/timeline.toml",
        r#"[[event]]
date = "2017-02"
title = "Review"
text = "It was published."
source = "act"
confidence = "confirmed"
"#,
    ),
    ("en/ui.toml", "[start]\nbutton = \"Start\"\n"),
    ("en/pages.toml", "[nav]\nlabel = \"Main\"\n"),
    ("en/asked-ui.toml", "[nav]\nlabel = \"Main\"\n"),
    (
        "en/letters/request.md",
        r#"+++
title = "Request"
+++
# Delete it

{if adult, name}
I am {name}.
"#,
    ),
];

const RULE: &str = r#"+++
title = "Police delete"
+++
Police delete the photo.

## The exact rule

They shall. [confirmed](source:act "section 2")
"#;

const FORCE_RULES: &str = "You can ask. [confirmed](source:act \"section 3\")\n";
const PAPER: &str = include_str!("good/paper.md");

impl Folder {
    pub(crate) fn good() -> Self {
        let folder = Self::empty();
        for (file, text) in FILES {
            folder.write(file, text);
        }
        for rule in RuleName::ALL {
            folder.write(&format!("en/rules/{}.md", rule.as_str()), RULE);
        }
        folder.write("bank-holidays.json", &holidays());
        for rules in ForceRules::ALL {
            folder.write(&format!("en/forces/{}.md", rules.as_str()), FORCE_RULES);
        }
        for paper in PaperName::ALL {
            folder.write(&format!("en/papers/{}.md", paper.as_str()), PAPER);
        }
        folder.write("sources.toml", &each_source(record));
        folder.write("en/sources.toml", &each_source(label));
        folder.write("en/verdicts.toml", &verdicts());
        folder.write("en/asked.toml", &asked::asked());
        road::write(&folder);
        folder.write("en/changes.toml", &changes());
        folder.write("en/questions.toml", &questions());
        folder
    }

    /// What the build of English says.
    pub(crate) fn faults(&self) -> Vec<String> {
        told(&compile(&self.0, "en").err().unwrap_or_default())
    }
}

/// Eight days of 2026, one a line; the first stands in line 4.
fn holidays() -> String {
    let days: Vec<String> = (1..=8)
        .map(|day| format!(r#"{{"date": "2026-05-0{day}", "title": "Day {day}", "notes": ""}}"#))
        .collect();
    let head = "{\n\"source\": \"A list\", \"division\": \"england-and-wales\",\n\"events\": [\n";
    format!("{head}{}\n]}}\n", days.join(",\n"))
}

/// A source that pages cite, and those that rules rest on.
fn each_source(write: fn(&str) -> String) -> String {
    let ids = ["act"].into_iter().chain(SourceName::ALL.iter().map(|name| name.as_str()));
    let ids = ids.chain(ReplySource::ALL.iter().map(|name| name.as_str()));
    ids.map(write).collect::<Vec<_>>().join("\n")
}

fn record(id: &str) -> String {
    format!(
        r#"[[source]]
id = "{id}"
title = "An Act"
publisher = "Parliament"
date = "2018"
kind = "law"
link = "https://law.example/{id}"
checked = "2026-01-01"
review_by = "2026-07-01"
"#
    )
}

fn label(id: &str) -> String {
    format!("[[source]]\nid = \"{id}\"\nshort = \"Act\"\ncarries = \"What police may keep.\"\n")
}

/// The words of verdicts; the first is `wait`.
fn verdicts() -> String {
    let others = Told::ALL.iter().map(|told| told.as_str()).filter(|id| *id != "wait");
    let verdict = |id: &str| {
        format!(
            r#"[[verdict]]
id = "{id}"
headline = "Yes."
short = "Yes"
meaning = "They delete it."
now = ["Ask."]
"#
        )
    };
    ["wait"].into_iter().chain(others).map(verdict).collect()
}

/// What is said of facts that would change a result; the first is that of police.
fn changes() -> String {
    let change =
        |value: &&str| format!("[[change]]\nvalue = \"{value}\"\ntext = \"If so: {{answer}}.\"\n");
    Doubt::NAMES.iter().map(change).collect()
}

/// The words of questions; the first is `police`, then comes `born`.
fn questions() -> String {
    let first = [Question::Police, Question::Born];
    let others = Question::ALL.iter().copied().filter(|question| !first.contains(question));
    first.into_iter().chain(others).map(question).collect::<Vec<_>>().join("\n")
}

fn question(question: Question) -> String {
    let id = question.as_str();
    let mut text = format!(
        r#"[[question]]
id = "{id}"
title = "Which?"
short = "Which"
why = "Rules differ."
not_sure = "I am not sure"
"#
    );
    for choice in question.choices() {
        let value = choice.as_str();
        let _ = write!(text, "\n[[question.answer]]\nvalue = \"{value}\"\nlabel = \"This\"\n");
        if is_told_in_letters(choice) {
            text.push_str("letter = \"it ended.\"\n");
        }
    }
    text
}

/// Outcomes that end a case here, but for a recall: there is no letter for the others.
fn is_told_in_letters(choice: Choice) -> bool {
    let Choice::Outcome(outcome) = choice else { return false };
    let class = outcome.class();
    class != OutcomeClass::Live && class != OutcomeClass::Elsewhere && outcome != Outcome::Recall
}

/// Breaks the good folder at one place of a file, once for each case, and compares every fault.
///
/// A case is a line `what is there => what comes instead`, with `\n` for an end of line and
/// `(all)` for the whole file. Under it, further in, stand the faults: `line: message`, or
/// `file:line: message` where they are in another file.
#[track_caller]
pub(crate) fn check(file: &str, cases: &str) {
    let folder = Folder::good();
    let whole = std::fs::read_to_string(folder.0.join(file)).expect("a file of the folder");
    let mut cases = cases.lines().filter(|line| !line.trim().is_empty()).peekable();
    while let Some(case) = cases.next() {
        let mut expected = Vec::new();
        while let Some(fault) = cases.next_if(|line| line.starts_with("        ")) {
            let fault = fault.trim();
            let here = fault.starts_with(|c: char| c.is_ascii_digit());
            expected.push(if here { format!("{file}:{fault}") } else { fault.to_owned() });
        }
        let case = case.trim().replace("\\n", "\n");
        let (from, to) = case.split_once(" =>").expect("a case of two parts");
        folder.change(file, from.trim_start_matches("(all)"), to.strip_prefix(' ').unwrap_or(to));
        assert_eq!(folder.faults(), expected, "after `{case}` in {file}");
        folder.write(file, &whole);
    }
}
