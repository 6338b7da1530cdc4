//! Writes a file, indented, so that a person can read it.

use crate::date::{iso, iso_day};
use crate::names::{
    ABOUT, ARRESTS, CIRCUMSTANCES, DETAILS, NAMES, ONLY_THIS_CONTACT, REQUEST, TODAY,
    VERSION as VERSION_NAME,
};
use crate::{Entry, OwnFile, Typed, VERSION};
use rules::{Arrest, Fact, RequestFact};
use words::UI;

/// The file as text.
pub fn write(file: &OwnFile) -> String {
    let mut out = Writer::default();
    out.open('{');
    out.named_text(ABOUT, UI.file_about);
    out.name(VERSION_NAME);
    out.text.push_str(&VERSION.to_string());
    out.name(CIRCUMSTANCES);
    out.open('{');
    out.named_text(TODAY, &iso_day(file.saved));
    out.name(ARRESTS);
    out.open('[');
    file.arrests.iter().for_each(|entry| out.entry(entry));
    out.close(']');
    out.close('}');
    out.details(file);
    if file.arrests.iter().any(|entry| !entry.name.is_empty()) {
        out.name(NAMES);
        out.open('[');
        for entry in &file.arrests {
            out.item();
            out.quoted(&entry.name);
        }
        out.close(']');
    }
    out.close('}');
    out.text.push('\n');
    out.text
}

/// A text that is being written.
#[derive(Default)]
struct Writer {
    text: String,
    depth: usize,
    /// Whether something stands before on the same level.
    follows: bool,
}

impl Writer {
    fn open(&mut self, sign: char) {
        self.text.push(sign);
        self.depth += 1;
        self.follows = false;
    }

    fn close(&mut self, sign: char) {
        self.depth = self.depth.saturating_sub(1);
        if self.follows {
            self.line();
        }
        self.text.push(sign);
        self.follows = true;
    }

    fn line(&mut self) {
        self.text.push('\n');
        (0..self.depth).for_each(|_| self.text.push_str("  "));
    }

    /// Begins an item of a list.
    fn item(&mut self) {
        if self.follows {
            self.text.push(',');
        }
        self.line();
        self.follows = true;
    }

    /// Begins a field.
    fn name(&mut self, name: &str) {
        self.item();
        self.quoted(name);
        self.text.push_str(": ");
    }

    fn named_text(&mut self, name: &str, text: &str) {
        self.name(name);
        self.quoted(text);
    }

    fn truth(&mut self, name: &str, truth: bool) {
        self.name(name);
        self.text.push_str(if truth { "true" } else { "false" });
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        for sign in text.chars() {
            match sign {
                '"' | '\\' => self.text.extend(['\\', sign]),
                '\n' => self.text.push_str("\\n"),
                '\0'..' ' => {
                    self.text.push_str("\\u00");
                    for part in [sign as u32 / 16, sign as u32 % 16] {
                        self.text.extend(char::from_digit(part, 16));
                    }
                }
                sign => self.text.push(sign),
            }
        }
        self.text.push('"');
    }

    fn entry(&mut self, entry: &Entry) {
        self.item();
        self.open('{');
        for fact in Fact::ALL.iter().copied() {
            if fact == Fact::EarlierCase && entry.arrest.earlier_case {
                self.truth(fact.as_str(), true);
            } else if let Some(text) = said(&entry.arrest, fact) {
                self.named_text(fact.as_str(), &text);
            }
        }
        if let Some(request) = &entry.request {
            self.name(REQUEST);
            self.open('{');
            for fact in RequestFact::ALL.iter().copied() {
                let answer = request.answered.filter(|_| fact == RequestFact::Answer);
                if let Some(answered) = answer {
                    self.named_text(fact.as_str(), answered.answer.as_str());
                } else if let Some(day) = request.day(fact) {
                    self.named_text(fact.as_str(), &iso_day(day));
                }
            }
            self.close('}');
        }
        self.close('}');
    }

    fn details(&mut self, file: &OwnFile) {
        let Some(sender) = &file.sender else { return };
        self.name(DETAILS);
        self.open('{');
        self.typed(&sender.details);
        self.truth(ONLY_THIS_CONTACT, sender.only_this_contact);
        if file.arrests.iter().any(|entry| !entry.details.is_empty()) {
            self.name(ARRESTS);
            self.open('[');
            for entry in &file.arrests {
                self.item();
                self.open('{');
                self.typed(&entry.details);
                self.close('}');
            }
            self.close(']');
        }
        self.close('}');
    }

    fn typed(&mut self, typed: &Typed) {
        typed.iter().for_each(|(detail, text)| self.named_text(detail.as_str(), text));
    }
}

/// A fact of an arrest as text, if it is known; whether the case is an older one is no text.
fn said(arrest: &Arrest, fact: Fact) -> Option<String> {
    let name = match fact {
        Fact::Police => arrest.police?.as_str(),
        Fact::ImageKind => arrest.image_kind?.as_str(),
        Fact::AgeAtImage => arrest.age_at_image?.as_str(),
        Fact::Outcome => arrest.outcome?.as_str(),
        Fact::Offence => arrest.offence?.as_str(),
        Fact::Group => arrest.group?.as_str(),
        Fact::OtherRecord => arrest.other_record?.as_str(),
        Fact::ImageTaken => return arrest.image_taken.map(iso),
        Fact::Born => return arrest.born.map(iso),
        Fact::ConvictedOrReleased => return arrest.convicted_or_released.map(iso),
        Fact::EarlierCase => return None,
    };
    Some(name.to_owned())
}
