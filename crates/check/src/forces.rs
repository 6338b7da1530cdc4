//! Which force a person means by what they type.
//!
//! Written for few bytes of program: names are compared byte by byte, and nothing is sorted.

use words::{FORCES, Force, plain_name};

/// No more forces than this are offered.
const OFFERED: usize = 5;
/// So many letters must be typed before any is.
const ENOUGH: usize = 2;
/// Whether a typed text is like a name in one way.
type Like = fn(&[u8], &[u8]) -> bool;
/// The ways in which it can be, the closest first.
const LIKENESS: [Like; 3] = [has_words, begins_with, has_word_beginning];

/// The force that a typed text names for certain: the longest name of any force that stands in it. Of
/// two that are as long, neither is certain.
pub fn find(typed: &str) -> Option<&'static Force> {
    let typed = plain_name(typed);
    let (mut best, mut longest) = (None, 0);
    for force in FORCES {
        let found = names(force.names).filter(|name| has_words(typed.as_bytes(), name));
        let length = found.map(<[u8]>::len).max().unwrap_or(0);
        if length > longest {
            (best, longest) = (Some(force), length);
        } else if length == longest {
            best = None;
        }
    }
    best
}

/// The forces to offer for a typed text, the likeliest first; none once it is a force's own name.
pub fn offers(typed: &str, fits: impl Fn(&Force) -> bool) -> Vec<&'static Force> {
    let plain = plain_name(typed);
    let mut offers: Vec<&Force> = Vec::new();
    if plain.len() < ENOUGH || FORCES.iter().any(|force| force.name == typed.trim_ascii()) {
        return offers;
    }
    let mut offer = |force: &'static Force| {
        let is_new = offers.iter().all(|other| other.id != force.id);
        if is_new && offers.len() < OFFERED && fits(force) {
            offers.push(force);
        }
    };
    if let Some(force) = find(typed) {
        offer(force);
    }
    for is_like in LIKENESS {
        for force in FORCES {
            let own = plain_name(force.name);
            let mut all = names(force.names).chain(names(force.unclear_names)).chain(names(&own));
            if all.any(|name| !name.is_empty() && is_like(plain.as_bytes(), name)) {
                offer(force);
            }
        }
    }
    offers
}

fn names(list: &str) -> impl Iterator<Item = &[u8]> {
    list.as_bytes().split(|sign| *sign == b';')
}

fn begins_with(typed: &[u8], name: &[u8]) -> bool {
    name.starts_with(typed)
}

fn has_word_beginning(typed: &[u8], name: &[u8]) -> bool {
    name.split(|sign| *sign == b' ').any(|word| word.starts_with(typed))
}

/// Whether the words of a name stand in a text, one after the other.
fn has_words(text: &[u8], name: &[u8]) -> bool {
    let ends = |at: Option<&u8>| at.is_none_or(|sign| *sign == b' ');
    (0..text.len()).any(|at| {
        let rest = text.get(at..).unwrap_or_default();
        rest.starts_with(name)
            && ends(rest.get(name.len()))
            && (at == 0 || text.get(at - 1) == Some(&b' '))
    })
}
