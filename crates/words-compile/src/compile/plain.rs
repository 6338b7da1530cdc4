//! The lists of `plain.toml`: what plain English is held against.

use super::fault::Faults;
use super::rows;
use super::table::Table;

/// What plain English is held against in one language.
#[derive(Clone, Debug, Default)]
pub struct Plain {
    /// Names that cannot be avoided; each counts as one plain word.
    pub names: Vec<&'static str>,
    /// Words that are never used.
    pub banned: Vec<Banned>,
    /// Words of law and police that need an explanation, and how one may read.
    pub terms: Vec<Term>,
    /// Glossary words that the check may use without an explanation.
    pub everyday: Vec<Everyday>,
    /// Single places where a rule does not hold.
    pub exceptions: Vec<Exception>,
}

/// Words that are never used.
#[derive(Clone, Debug)]
pub struct Banned {
    /// The words in lower case; `*` at the end of one stands for any ending.
    pub text: &'static str,
    /// The same, word by word.
    pub words: Vec<&'static str>,
    /// Words that may follow and make it another thing, as "record" after "a criminal".
    pub but_before: Vec<&'static str>,
    /// What to write, or why not.
    pub instead: &'static str,
}

/// A word of law or police.
#[derive(Clone, Debug)]
pub struct Term {
    /// Line in the list.
    pub line: usize,
    /// Its entry in `words.toml`, whose forms it then has.
    pub word: Option<&'static str>,
    /// Its forms where it has no entry.
    pub forms: Vec<&'static str>,
    /// Texts of which one must stand beside it.
    pub gloss: Vec<&'static str>,
}

/// Glossary words that need no explanation in the check.
#[derive(Clone, Debug)]
pub struct Everyday {
    /// Line in the list.
    pub line: usize,
    /// Ids of `words.toml`.
    pub words: Vec<&'static str>,
    /// Where: the beginning of a file and, after a space, its part; everywhere if empty.
    pub place: &'static str,
}

/// A place where a rule does not hold.
#[derive(Clone, Debug)]
pub struct Exception {
    /// Line in the list.
    pub line: usize,
    /// The file, from the content folder.
    pub file: &'static str,
    /// A part of the sentence, as it stands there.
    pub text: &'static str,
}

/// The file of the lists, in a language's folder.
pub(super) const FILE: &str = "plain.toml";

pub(super) fn read(faults: &mut Faults, language: &str) -> Plain {
    let file = format!("{language}/{FILE}");
    rows::whole(faults, &file, |lists, faults| {
        let mut plain = Plain::default();
        each(lists, "name", faults, |row, faults| {
            row.text("reason", faults);
            plain.names.extend(row.texts("texts", faults));
        });
        each(lists, "banned", faults, |row, faults| plain.banned.extend(banned(row, faults)));
        each(lists, "term", faults, |row, faults| plain.terms.push(term(row, faults)));
        each(lists, "everyday", faults, |row, faults| {
            row.text("reason", faults);
            let (line, words) = (row.line(), row.texts("words", faults));
            let place = row.optional_text("where", faults).unwrap_or_default();
            plain.everyday.push(Everyday { line, words, place });
        });
        each(lists, "exception", faults, |row, faults| {
            row.text("reason", faults);
            let (file, text) = (row.text("file", faults), row.text("text", faults));
            plain.exceptions.push(Exception { line: row.line(), file, text });
        });
        plain
    })
}

fn banned(row: &mut Table<'_>, faults: &mut Faults) -> Vec<Banned> {
    let (but_before, instead) = (row.texts("but_before", faults), row.text("instead", faults));
    let banned = |text: &'static str| {
        let words = text.split(' ').collect();
        Banned { text, words, but_before: but_before.clone(), instead }
    };
    row.texts("texts", faults).into_iter().map(banned).collect()
}

fn term(row: &mut Table<'_>, faults: &mut Faults) -> Term {
    Term {
        line: row.line(),
        word: row.optional_text("word", faults),
        forms: row.texts("forms", faults),
        gloss: row.texts("gloss", faults),
    }
}

/// Reads the rows of one list.
fn each(
    lists: &mut Table<'_>,
    key: &str,
    faults: &mut Faults,
    mut read: impl FnMut(&mut Table<'_>, &mut Faults),
) {
    for mut row in lists.tables(key, faults) {
        read(&mut row, faults);
        row.finish(faults);
    }
}
