//! The lists of `plain.toml`: what plain English is held against.

use super::fault::Faults;
use super::table::{Origin, Table, parse};

/// What plain English is held against in one language.
#[derive(Clone, Debug, Default)]
pub struct Plain {
    /// Names that cannot be avoided; each counts as one plain word.
    pub names: Vec<String>,
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
    pub text: String,
    /// Words that may follow and make it another thing, as "record" after "a criminal".
    pub but_before: Vec<String>,
    /// What to write, or why not.
    pub instead: String,
}

/// A word of law or police.
#[derive(Clone, Debug)]
pub struct Term {
    /// Line in the list.
    pub line: usize,
    /// Its entry in `words.toml`, whose forms it then has.
    pub word: Option<String>,
    /// Its forms where it has no entry.
    pub forms: Vec<String>,
    /// Texts of which one must stand beside it.
    pub gloss: Vec<String>,
}

/// Glossary words that need no explanation in the check.
#[derive(Clone, Debug)]
pub struct Everyday {
    /// Line in the list.
    pub line: usize,
    /// Ids of `words.toml`.
    pub words: Vec<String>,
    /// Where: the beginning of a file and, after a space, its part; everywhere if empty.
    pub place: String,
}

/// A place where a rule does not hold.
#[derive(Clone, Debug)]
pub struct Exception {
    /// Line in the list.
    pub line: usize,
    /// The file, from the content folder.
    pub file: String,
    /// A part of the sentence, as it stands there.
    pub text: String,
}

/// The file of the lists, in a language's folder.
pub(super) const FILE: &str = "plain.toml";

pub(super) fn read(faults: &mut Faults, language: &str) -> Plain {
    let file = format!("{language}/{FILE}");
    let text = faults.read(&file);
    let origin = Origin { file: &file, text: &text, first_line: 1 };
    let root = parse(origin, faults);
    let mut lists = Table::new(origin, &root);
    let mut plain = Plain::default();
    each(&mut lists, "name", faults, |row, faults| {
        row.text("reason", faults);
        plain.names.extend(row.texts("texts", faults));
    });
    each(&mut lists, "banned", faults, |row, faults| {
        let (but_before, instead) = (row.texts("but_before", faults), row.text("instead", faults));
        for text in row.texts("texts", faults) {
            let (but_before, instead) = (but_before.clone(), instead.clone());
            plain.banned.push(Banned { text, but_before, instead });
        }
    });
    each(&mut lists, "term", faults, |row, faults| plain.terms.push(term(row, faults)));
    each(&mut lists, "everyday", faults, |row, faults| {
        row.text("reason", faults);
        let (line, words) = (row.line(), row.texts("words", faults));
        let place = row.optional_text("where", faults).unwrap_or_default();
        plain.everyday.push(Everyday { line, words, place });
    });
    each(&mut lists, "exception", faults, |row, faults| {
        row.text("reason", faults);
        let (file, text) = (row.text("file", faults), row.text("text", faults));
        plain.exceptions.push(Exception { line: row.line(), file, text });
    });
    lists.finish(faults);
    plain
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
