//! What of a file is the same in either app.

use super::Told;
use check::letter::{Detail, Details, is_about_sender};
use own_file::{OwnFile, Sender, Typed};
use ui::markup::{El, el};
use words::{UI, fill};

/// What was typed about the person who writes.
pub(crate) fn sender(details: &Details) -> Sender {
    Sender { details: of(details, true), only_this_contact: details.only_this_contact }
}

/// What was typed about the arrest that the details are turned to.
pub(crate) fn typed(details: &Details) -> Typed {
    of(details, false)
}

fn of(details: &Details, about_sender: bool) -> Typed {
    let wanted = Detail::ALL.iter().copied().filter(|it| is_about_sender(*it) == about_sender);
    let texts = wanted.map(|detail| (detail, details.get(detail).to_owned()));
    texts.filter(|(_, text)| !text.is_empty()).collect()
}

/// What a file has of the sender, and of the arrests with these ids, as details of letters.
pub(crate) fn set_all(file: &OwnFile, ids: impl Iterator<Item = usize>) -> Details {
    let mut details = Details::default();
    if let Some(sender) = &file.sender {
        details.only_this_contact = sender.only_this_contact;
        put(&mut details, &sender.details);
    }
    for (id, entry) in ids.zip(&file.arrests) {
        details.turn_to(id);
        put(&mut details, &entry.details);
    }
    details
}

fn put(details: &mut Details, typed: &Typed) {
    typed.iter().for_each(|(detail, text)| details.set(*detail, text.clone()));
}

/// What a file tells of one arrest.
pub(super) fn arrest(at: usize, told: &Told, name: &str) -> El {
    let number = fill(UI.file_open_arrest, &[("number", &(at + 1).to_string())]);
    let title = if name.is_empty() { number } else { name.to_owned() };
    let told = told.iter().map(|(short, answer)| el("li").text([short, ": ", answer].concat()));
    el("div").child(el("h4").child(el("bdi").text(title))).child(el("ul").children(told))
}
