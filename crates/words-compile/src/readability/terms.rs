//! Finds words of law and police that nothing explains where they stand.

use super::finding::Finding;
use crate::compile::{Forms, Prose, ProseKind, Reading, Term};

/// How the reader of a text comes to the meaning of a word of law.
#[derive(Clone, Copy, PartialEq)]
enum Explained {
    /// The page links the word where it first stands, or says what it means.
    OnThePage,
    /// Said beside it: nobody leaves a begun check to look a word up.
    OnTheSpot,
    /// The table stands beside "Words explained", so an entry there is enough.
    InTheGlossary,
    /// Police read the letter.
    ByPolice,
}

fn explained(file: &str) -> Explained {
    let (_, name) = file.split_once('/').unwrap_or(("", file));
    match name {
        "words.toml" | "timeline.toml" | "sources.toml" => Explained::InTheGlossary,
        _ if name.starts_with("letters/") => Explained::ByPolice,
        _ if name.starts_with("guide/") => Explained::OnThePage,
        _ => Explained::OnTheSpot,
    }
}

/// The id of names, which hide the words of law inside them.
const NAME: &str = "";

/// Every word of law or police: the entries of the glossary, and those of `plain.toml`.
pub(super) struct Terms<'a> {
    reading: &'a Reading,
    /// Forms, with the id of their glossary word or, for a word without one, its first form.
    forms: Forms,
}

impl<'a> Terms<'a> {
    pub(super) fn new(reading: &'a Reading) -> Self {
        let explained =
            reading.words.iter().flat_map(|word| word.forms.iter().map(|form| (*form, word.id)));
        let others = reading.plain.terms.iter().filter(|term| term.word.is_none()).flat_map(|it| {
            let first = it.forms.first().copied().unwrap_or_default();
            it.forms.iter().map(move |form| (*form, first))
        });
        // "Civil Nuclear Constabulary" is not the word "constabulary".
        let names = reading.plain.names.iter().map(|name| (*name, NAME));
        Self { reading, forms: Forms::new(explained.chain(others).chain(names)) }
    }

    /// What the lists name that does not exist.
    pub(super) fn faults_of_lists(&self) -> Vec<Finding> {
        let plain = &self.reading.plain;
        let terms = plain.terms.iter().flat_map(|it| it.word.iter().map(|word| (it.line, word)));
        let everyday = plain.everyday.iter().flat_map(|it| it.words.iter().map(|w| (it.line, w)));
        terms
            .chain(everyday)
            .filter(|(_, word)| !self.is_in_glossary(word))
            .map(|(line, word)| {
                let message = format!("names a word `{word}` that is not in words.toml");
                Finding::new(&self.reading.plain_file, line, message, "")
            })
            .collect()
    }

    /// The words of law in texts that are read together which nothing explains to their reader.
    pub(super) fn unexplained(&self, part: &[Prose]) -> Vec<Finding> {
        let Some(first) = part.first() else { return Vec::new() };
        let how = explained(&first.file);
        let mut seen: Vec<&str> = Vec::new();
        let mut found = Vec::new();
        // The folded exact rule is official; the plain words before it explain it.
        let official = |kind| match how {
            Explained::OnThePage => false,
            _ => matches!(kind, ProseKind::Exact | ProseKind::Quote),
        };
        for prose in part.iter().filter(|prose| !official(prose.kind)) {
            for (form, id) in self.in_text(&prose.text) {
                if seen.contains(&id) {
                    continue;
                }
                seen.push(id);
                if !self.is_explained(id, how, part) {
                    found.push(unexplained(prose, form, how));
                }
            }
        }
        found
    }

    fn is_explained(&self, id: &str, how: Explained, part: &[Prose]) -> bool {
        let here = |text: &&str| part.iter().any(|it| contains(&it.text, text));
        let glossed = self.term(id).is_some_and(|term| term.gloss.iter().any(here));
        let linked = part.iter().any(|prose| prose.links.contains(&id));
        let page =
            part.first().and_then(|it| self.reading.pages.iter().find(|p| p.file == it.file));
        glossed
            || linked
            || self.is_everyday(id, part)
            || match how {
                Explained::OnThePage => page.is_some_and(|it| it.explains.contains(&id)),
                Explained::OnTheSpot => false,
                Explained::InTheGlossary => self.is_in_glossary(id),
                Explained::ByPolice => true,
            }
    }

    fn term(&self, id: &str) -> Option<&'a Term> {
        let terms = &self.reading.plain.terms;
        terms.iter().find(|term| term.word.or(term.forms.first().copied()) == Some(id))
    }

    fn is_everyday(&self, id: &str, part: &[Prose]) -> bool {
        let place = part.first().map(|it| format!("{} {}", it.file, it.part)).unwrap_or_default();
        let everyday = &self.reading.plain.everyday;
        everyday.iter().any(|it| place.starts_with(it.place) && it.words.contains(&id))
    }

    fn is_in_glossary(&self, id: &str) -> bool {
        self.reading.words.iter().any(|word| word.id == id)
    }

    /// The forms that stand in a text, by place; one inside a longer one does not count.
    fn in_text(&self, text: &str) -> Vec<(&'static str, &'static str)> {
        let mut end = 0;
        let mut places = self.forms.places(text);
        places.retain(|place| {
            let free = place.at >= end;
            end = if free { place.at + place.form.len() } else { end };
            free
        });
        places.iter().map(|place| (place.form, place.id)).filter(|(_, id)| *id != NAME).collect()
    }
}

/// Whether a text holds a gloss, whatever its capitals and line ends.
fn contains(text: &str, gloss: &str) -> bool {
    text.replace('\n', " ").to_lowercase().contains(&gloss.to_lowercase())
}

fn unexplained(prose: &Prose, form: &str, how: Explained) -> Finding {
    let mend = match how {
        Explained::OnThePage => "use it in running text, where it is linked, or say what it means",
        Explained::OnTheSpot => "say beside it what it means, or avoid it",
        Explained::InTheGlossary | Explained::ByPolice => "give it an entry in words.toml",
    };
    let before = prose.text.split(form).next().unwrap_or_default();
    let line = prose.line + before.matches('\n').count();
    let message = format!("uses “{form}” unexplained: {mend} (lists in plain.toml)");
    Finding::new(&prose.file, line, message, &prose.text)
}
