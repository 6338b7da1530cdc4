//! Cuts texts into sentences and counts them.

use super::syllables::syllables;
use crate::compile::{Prose, ProseKind};

/// Stands for a name on the list of names while words are counted.
const NAME: &str = "Proper";

/// Short forms whose stop does not end a sentence.
const STOPS: [&str; 6] = ["e.g.", "i.e.", "v.", "no.", "mr.", "mrs."];

/// A sentence, or a fragment such as a label.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// The line on which it starts.
    pub line: usize,
    /// Its text.
    pub text: String,
    /// How many words it has; a listed name is one.
    pub words: usize,
    /// How many syllables they have.
    pub syllables: usize,
    /// Whether it ends like a sentence. A label does not; it is no sentence to a reader.
    pub whole: bool,
}

/// The sentences of a text.
pub fn sentences(prose: &Prose, names: &[&str]) -> Vec<Sentence> {
    cut(&prose.text)
        .into_iter()
        .map(|(start, text)| {
            let before = prose.text.get(..start).unwrap_or_default();
            let line = prose.line + before.matches('\n').count();
            sentence(line, text, prose.kind != ProseKind::Label, names)
        })
        .filter(|sentence| sentence.words > 0)
        .collect()
}

fn sentence(line: usize, text: &str, may_be_whole: bool, names: &[&str]) -> Sentence {
    let mut named = text.to_owned();
    // Few names begin with a letter of the sentence: looking for that letter first is cheap.
    let may_stand = |name: &str| name.chars().next().is_some_and(|first| text.contains(first));
    for name in names.iter().filter(|name| may_stand(name) && text.contains(**name)) {
        named = named.replace(name, NAME);
    }
    let found: Vec<&str> = words(&named).collect();
    let end = text.trim_end_matches(|c: char| c.is_whitespace() || is_closing(c));
    Sentence {
        line,
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        words: found.len(),
        syllables: found.iter().map(|word| syllables(word)).sum(),
        whole: may_be_whole && end.ends_with(['.', '?', '!', ':', '…']),
    }
}

/// The words of a text: runs of letters, digits, and the marks that hold them together.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().flat_map(|run| {
        let joined =
            |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | ',' | '.' | '@');
        run.split(move |c: char| !joined(c))
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
            .filter(|word| !word.is_empty())
    })
}

/// Start and text of each sentence.
fn cut(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if matches!(c, '.' | '?' | '!' | '…') && ends_here(text, start, end) {
            let rest = text.get(end..).unwrap_or_default();
            let closing = rest.len() - rest.trim_start_matches(is_closing).len();
            push(&mut found, text, start, end + closing);
            start = end + closing;
        }
    }
    push(&mut found, text, start, text.len());
    found
}

fn push<'a>(found: &mut Vec<(usize, &'a str)>, text: &'a str, start: usize, end: usize) {
    let part = text.get(start..end).unwrap_or_default();
    let from = start + (part.len() - part.trim_start().len());
    if !part.trim().is_empty() {
        found.push((from, part.trim()));
    }
}

/// A stop ends a sentence if a space follows, then no small letter, and it is no short form's.
fn ends_here(text: &str, start: usize, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default().trim_start_matches(is_closing);
    let next = rest.trim_start();
    let sentence = text.get(start..end).unwrap_or_default().to_lowercase();
    let last = sentence.split_whitespace().next_back().unwrap_or_default();
    let short = STOPS.contains(&last.trim_start_matches(['(', '"', '“']));
    next.is_empty() || (rest.len() > next.len() && !short && !next.starts_with(char::is_lowercase))
}

fn is_closing(c: char) -> bool {
    matches!(c, ')' | '"' | '”' | '’' | '\'' | ']')
}
