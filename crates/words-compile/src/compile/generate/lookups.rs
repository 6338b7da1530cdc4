//! Writes look-ups by name that cannot fail: one arm for each name, and no other.

use std::fmt::Write as _;

use super::super::asked::AskedRow;
use super::super::content::Content;
use super::super::lined::Lined;
use super::super::questions::QuestionRow;
use super::packed::packed;
use super::rust::{Rust, baked, constant};
use databake::{Bake, CrateEnv, TokenStream, quote};
use rules::{Group, ReplySource, SourceName};
use words_types::{Choice, Doubt, QuestionWords, RoadTemplate, RuleWords, Told};

pub(super) fn write(out: &mut Rust, content: &Content) {
    questions(out, &content.questions);
    asked(out, content);
    verdicts(out, content);
    doubts(out, content);
    rules(out, content);
    force_rules(out, content);
    papers(out, content);
    road_letters(out, content);
    let doc = "The source that rules name so.";
    let arms = sources(SourceName::ALL, SourceName::as_str);
    function(out, doc, "source_of", "rules::SourceName", "words_types::Source", &arms);
    let doc = "The source that the counting of a reply names so.";
    let arms = sources(ReplySource::ALL, ReplySource::as_str);
    function(out, doc, "reply_source_of", "rules::ReplySource", "words_types::Source", &arms);
}

fn sources<T: Bake + Copy>(all: &[T], name_of: fn(T) -> &'static str) -> String {
    let arm = |name: &T| format!("{} => source::{},\n", baked(name), constant(name_of(*name)));
    all.iter().map(arm).collect()
}

fn function(out: &mut Rust, doc: &str, name: &str, of: &str, to: &str, arms: &str) {
    out.text(&format!(
        "/// {doc}\npub const fn {name}(of: {of}) -> {to} {{\n    match of {{\n{arms}    }}\n}}\n"
    ));
}

/// The answers of a question are a table of their own, to which each answer refers by its place;
/// the compiler checks that there is such a place.
fn questions(out: &mut Rust, questions: &[Lined<QuestionRow>]) {
    let (mut asked_arms, mut answer_arms) = (String::new(), String::new());
    for Lined { it: QuestionRow { question, words, .. }, .. } in questions {
        let name = constant(question.as_str());
        let (of, table) = (
            format!("[words_types::AnswerWords; {}]", words.answers.len()),
            format!("ANSWERS_{name}"),
        );
        out.hidden_text(&table, &of, baked(&words.answers).trim_start_matches("& "));
        let question_words = question_words(words, &table);
        out.hidden_text(&format!("QUESTION_{name}"), "words_types::QuestionWords", &question_words);
        let _ = writeln!(asked_arms, "{} => &QUESTION_{name},", baked(question));
        for (place, answer) in words.answers.iter().enumerate() {
            let _ = writeln!(answer_arms, "{} => &{table}[{place}],", pattern(answer.choice));
        }
    }
    let doc = "The words of a question.";
    let to = "&'static words_types::QuestionWords";
    function(out, doc, "question", "words_types::Question", to, &asked_arms);
    let doc = "The words of an answer; readers choose those of group 2 for group 1 too.";
    let to = "&'static words_types::AnswerWords";
    function(out, doc, "answer", "words_types::Choice", to, &answer_arms);
}

/// The words of a question, with its answers by the name of their table.
fn question_words(words: &QuestionWords, table: &str) -> String {
    let crates = CrateEnv::default();
    let QuestionWords { title, short, why, not_sure, .. } = words;
    let (lead, hint) = (words.lead.bake(&crates), words.not_sure_hint.bake(&crates));
    let table: TokenStream = table.parse().unwrap_or_default();
    let written = quote!(words_types::QuestionWords {
        title: #title,
        short: #short,
        lead: #lead,
        why: #why,
        not_sure: #not_sure,
        not_sure_hint: #hint,
        answers: &#table,
    });
    written.to_string()
}

/// The questions about a request.
fn asked(out: &mut Rust, content: &Content) {
    let mut arms = String::new();
    for Lined { it: AskedRow { question, words, .. }, .. } in &content.asked {
        let name = format!("ASKED_{}", constant(question.as_str()));
        out.hidden(&name, "words_types::AskedWords", words);
        let _ = writeln!(arms, "rules::RequestFact::{question:?} => &{name},");
    }
    let to = "&'static words_types::AskedWords";
    let doc = "The words of a question about a request.";
    function(out, doc, "asked", "rules::RequestFact", to, &arms);
}

fn pattern(choice: Choice) -> String {
    match choice {
        Choice::Group(Group::Group2) => {
            let first = baked(&Choice::Group(Group::Group1));
            format!("{first} | {}", baked(&choice))
        }
        choice => baked(&choice),
    }
}

fn verdicts(out: &mut Rust, content: &Content) {
    let mut arms = String::new();
    for Lined { it: (id, words), .. } in &content.verdicts {
        if let Some(told) = Told::parse(id) {
            let name = format!("TOLD_{}", constant(id));
            out.hidden(&name, "words_types::VerdictWords", words);
            let _ = writeln!(arms, "{} => &{name},", baked(&told));
        }
    }
    let to = "&'static words_types::VerdictWords";
    function(out, "The words of what a result tells.", "told", "words_types::Told", to, &arms);
}

fn doubts(out: &mut Rust, content: &Content) {
    let arm = |row: &Lined<(Doubt, &str)>| format!("{} => {:?},\n", baked(&row.it.0), row.it.1);
    let arms: String = content.doubts.iter().map(arm).collect();
    let doc =
        "What is said of a fact that would change a result; `{answer}` in it is the result then.";
    function(out, doc, "doubt", "words_types::Doubt", "&'static str", &arms);
}

/// The words of rules are one text, made a table when one is first looked up. The compiler checks that
/// the table has the place of each.
fn rules(out: &mut Rust, content: &Content) {
    let words: Vec<&RuleWords> = content.rules.iter().map(|rule| &rule.words).collect();
    let count = words.len();
    out.text(&format!(
        "static RULES: std::sync::LazyLock<[words_types::RuleWords; {count}]> =
             std::sync::LazyLock::new(|| {{
                 let mut packed = words_types::packed::Packed::new({:?});
                 std::array::from_fn(|_| packed.rule())
             }});\n",
        packed(&words)
    ));
    let mut arms = String::new();
    for (place, rule) in content.rules.iter().enumerate() {
        let _ = writeln!(arms, "{} => &rules[{place}],", baked(&rule.name));
    }
    out.text(&format!(
        "/// The words of a rule.\npub fn rule(of: rules::RuleName) -> &'static words_types::RuleWords {{
             let rules = &*RULES;
             match of {{\n{arms}    }}\n}}\n"
    ));
}

fn force_rules(out: &mut Rust, content: &Content) {
    let mut arms = String::new();
    for text in &content.force_rules {
        let name = format!("FORCE_RULES_{}", constant(text.of.as_str()));
        out.hidden(&name, "&[words_types::Block]", &text.body.blocks.as_slice());
        let _ = writeln!(arms, "words_types::ForceRules::{:?} => {name},", text.of);
    }
    let (of, to) = ("words_types::ForceRules", "&'static [words_types::Block]");
    function(out, "Which rules a force's photos come under.", "force_rules", of, to, &arms);
}

fn road_letters(out: &mut Rust, content: &Content) {
    let road = &content.road_letters;
    let letters = road.letters.iter().map(|(of, _, template)| (baked(of), of.as_str(), template));
    templates(out, "letter after the first", "road_letter", "RoadLetter", letters);
    let parts = road.parts.iter().map(|(of, _, template)| (baked(of), of.as_str(), template));
    templates(out, "part of letters", "letter_part", "LetterPart", parts);
}

fn templates<'a>(
    out: &mut Rust,
    what: &str,
    function_name: &str,
    of: &str,
    templates: impl Iterator<Item = (String, &'static str, &'a RoadTemplate)>,
) {
    let mut arms = String::new();
    for (pattern, name, template) in templates {
        let name = constant(&format!("{function_name}-{name}"));
        out.hidden(&name, "words_types::RoadTemplate", template);
        let _ = writeln!(arms, "{pattern} => &{name},");
    }
    let doc = format!("The template of a {what}.");
    let (of, to) = (format!("words_types::{of}"), "&'static words_types::RoadTemplate");
    function(out, &doc, function_name, &of, to, &arms);
}

fn papers(out: &mut Rust, content: &Content) {
    let mut arms = String::new();
    for paper in &content.papers {
        let name = format!("PAPER_{}", constant(paper.paper.name.as_str()));
        out.hidden(&name, "words_types::Paper", &paper.paper);
        let _ = writeln!(arms, "{} => &{name},", baked(&paper.paper.name));
    }
    let to = "&'static words_types::Paper";
    function(out, "The words of a paper.", "paper", "words_types::PaperName", to, &arms);
}
