//! Words that are never used, and sentences that say no twice.

use super::sentences::words;
use crate::compile::Banned;

/// Words in quotation marks from which on they are somebody else's.
const QUOTATION: usize = 4;

/// Words that begin with "un" and say no "not".
const NOT_NEGATIVE: [&str; 8] =
    ["under", "until", "unless", "unit", "union", "uniform", "universit", "undo"];

/// Words that say no.
const NEGATIONS: [&str; 6] = ["not", "never", "cannot", "no", "nobody", "nothing"];

/// What is wrong with the words of an English sentence.
pub fn faults(sentence: &str, banned: &[Banned]) -> Vec<String> {
    let own = own_words(sentence);
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let mut found = listed_in(&own, banned);
    if let Some(twice) = says_no_twice(&own) {
        found.push(format!("says no twice (“{twice}”): say it once, the other way round"));
    }
    found
}

/// The banned words of a sentence in any language.
pub fn listed(sentence: &str, banned: &[Banned]) -> Vec<String> {
    let own = own_words(sentence);
    listed_in(&own.iter().map(String::as_str).collect::<Vec<_>>(), banned)
}

fn listed_in(own: &[&str], banned: &[Banned]) -> Vec<String> {
    let found = banned.iter().filter(|banned| stands_in(banned, own));
    found.map(|banned| format!("says “{}”: {}", banned.text, banned.instead)).collect()
}

/// The words of a sentence in small letters, but for quotations.
fn own_words(sentence: &str) -> Vec<String> {
    let own = without_quotations(sentence);
    words(&own).map(|word| word.to_lowercase().replace('’', "'")).collect()
}

/// The text without quotations of some length. A word or two in marks are our own: a term, a button.
fn without_quotations(text: &str) -> String {
    let mut own = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(['“', '"']) {
        let Some((quoted, after)) = after.split_once(['”', '"']) else { break };
        own.push_str(before);
        own.push(' ');
        if words(quoted).count() < QUOTATION {
            own.push_str(quoted);
        }
        rest = after;
    }
    own + rest
}

fn stands_in(banned: &Banned, words: &[&str]) -> bool {
    (0..words.len()).any(|start| {
        let mut here = words.iter().skip(start);
        let stands =
            banned.words.iter().all(|wanted| here.next().is_some_and(|word| fits(word, wanted)));
        stands && !here.next().is_some_and(|next| banned.but_before.iter().any(|it| fits(next, it)))
    })
}

fn fits(word: &str, wanted: &str) -> bool {
    wanted.strip_suffix('*').map_or(word == wanted, |start| word.starts_with(start))
}

/// The words of a double negative, if there is one: "not unlikely", "not without", "not … unless … not".
fn says_no_twice(words: &[&str]) -> Option<String> {
    let pair = words.windows(2).find(|pair| match pair {
        [first, second] => is_negation(first) && is_negative(second),
        _ => false,
    });
    if let Some(pair) = pair {
        return Some(pair.join(" "));
    }
    let unless = words.iter().position(|word| *word == "unless")?;
    let (before, after) = words.split_at(unless);
    let both = before.iter().any(is_negation) && after.iter().any(is_negation);
    both.then(|| "not … unless … not".to_owned())
}

fn is_negation(word: &&str) -> bool {
    NEGATIONS.contains(word) || word.ends_with("n't")
}

fn is_negative(word: &str) -> bool {
    let un = word.starts_with("un") && !NOT_NEGATIVE.iter().any(|start| word.starts_with(start));
    un || matches!(word, "without" | "impossible" | "uncommon" | "no" | "never" | "nothing")
}
