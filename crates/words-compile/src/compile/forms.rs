//! Finds words in texts, in any of their forms.

use std::cmp::Reverse;
use std::collections::HashMap;

/// Forms of words, ready to be found in many texts.
#[derive(Debug, Default)]
pub struct Forms {
    /// By the letter that a text must have at the place.
    by_first: HashMap<char, Vec<Form>>,
}

/// A form of a word, in small letters or with a capital first letter.
#[derive(Debug)]
struct Form {
    spelling: String,
    form: &'static str,
    id: &'static str,
}

/// A place of a word in a text.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Where it starts, in bytes.
    pub at: usize,
    /// The form that stands there.
    pub form: &'static str,
    /// The id of the word.
    pub id: &'static str,
}

impl Forms {
    /// The given forms with the ids of their words.
    pub fn new(forms: impl IntoIterator<Item = (&'static str, &'static str)>) -> Self {
        let mut by_first: HashMap<char, Vec<Form>> = HashMap::new();
        for (form, id) in forms {
            let mut letters = form.chars();
            let Some(first) = letters.next() else { continue };
            let capital: String = first.to_uppercase().chain(letters).collect();
            let mut spellings = vec![form.to_owned(), capital];
            spellings.dedup();
            for spelling in spellings {
                let first = spelling.chars().next().unwrap_or(first);
                by_first.entry(first).or_default().push(Form { spelling, form, id });
            }
        }
        // The longest form first, so that "recordable offence" is not taken for "offence".
        for forms in by_first.values_mut() {
            forms.sort_by_key(|form| Reverse(form.form.len()));
        }
        Self { by_first }
    }

    /// Every place where a form stands as a whole word, in order; the longest form of a place first.
    pub fn places(&self, text: &str) -> Vec<Place> {
        let mut found = Vec::new();
        let mut before = None;
        for (at, letter) in text.char_indices() {
            if !before.is_some_and(is_word_part) {
                let forms = self.by_first.get(&letter).into_iter().flatten();
                let rest = text.get(at..).unwrap_or_default();
                let here = forms.filter(|form| starts_with_word(rest, &form.spelling));
                found.extend(here.map(|it| Place { at, form: it.form, id: it.id }));
            }
            before = Some(letter);
        }
        found
    }
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(is_word_part))
}

fn is_word_part(c: char) -> bool {
    c.is_alphanumeric() || c == '\'' || c == '’'
}
