//! Writes look-ups by name that cannot fail: one arm for each name, and no other.

use std::fmt::Write as _;

use super::super::content::Content;
use super::super::lined::Lined;
use super::super::questions::Asked;
use super::rust::{Rust, baked, constant};
use databake::{Bake, CrateEnv, TokenStream, quote};
use rules::{Group, SourceName};
use words_types::{Choice, QuestionWords, Told};

pub(super) fn write(out: &mut Rust, content: &Content) {
    questions(out, &content.questions);
    verdicts(out, content);
    rules(out, content);
    let arms: String = SourceName::ALL
        .iter()
        .map(|name| format!("{} => source::{},\n", baked(name), constant(name.as_str())))
        .collect();
    let doc = "The source that rules name so.";
    function(out, doc, "source_of", "rules::SourceName", "words_types::Source", &arms);
}

fn function(out: &mut Rust, doc: &str, name: &str, of: &str, to: &str, arms: &str) {
    out.text(&format!(
        "/// {doc}\npub const fn {name}(of: {of}) -> {to} {{\n    match of {{\n{arms}    }}\n}}\n"
    ));
}

/// The answers of a question are a table of their own, to which each answer refers by its place;
/// the compiler checks that there is such a place.
fn questions(out: &mut Rust, questions: &[Lined<Asked>]) {
    let (mut asked_arms, mut answer_arms) = (String::new(), String::new());
    for Lined { it: Asked { question, words, .. }, .. } in questions {
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

fn rules(out: &mut Rust, content: &Content) {
    let mut arms = String::new();
    for rule in &content.rules {
        let name = format!("RULE_{}", constant(rule.name.as_str()));
        out.hidden(&name, "words_types::RuleWords", &rule.words);
        let _ = writeln!(arms, "{} => &{name},", baked(&rule.name));
    }
    let to = "&'static words_types::RuleWords";
    function(out, "The words of a rule.", "rule", "rules::RuleName", to, &arms);
}
