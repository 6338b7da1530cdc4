//! What an arrest is called on the screens about several. No letter has these names.

use crate::Entry;
use crate::letter::Details;
use rules::{ImageKind, Police};
use words::{Choice, Detail, UI, fill};

/// The name of an arrest: the one that the person gave it, else one made of its place among all, its
/// police and its year, as far as these are known. `details` are those of that arrest.
pub fn name_of(entry: &Entry, at: usize, details: &Details) -> String {
    if !entry.name().is_empty() {
        return entry.name().to_owned();
    }
    let arrest = entry.way().answers().arrest();
    let numbered = match arrest.image_kind {
        Some(ImageKind::Voluntary | ImageKind::Elsewhere) => UI.arrests_photo_number,
        Some(ImageKind::Custody) | None => UI.arrests_number,
    };
    let number = fill(numbered, &[("number", &(at + 1).to_string())]);
    let police = match (details.get(Detail::Force), arrest.police) {
        // The one answer that names a force.
        ("", Some(police @ Police::BritishTransportPolice)) => {
            words::answer(Choice::Police(police)).label
        }
        (typed, _) => typed.trim(),
    };
    let year = match year_in(details.get(Detail::ArrestDate)) {
        "" => arrest.image_taken.map_or_else(String::new, |it| year_of(it.first())),
        typed => typed.to_owned(),
    };
    let about = match (police, year.as_str()) {
        ("", "") => return number,
        (one, "") | ("", one) => one.to_owned(),
        (police, year) => fill(UI.arrests_police_year, &[("police", police), ("year", year)]),
    };
    fill(UI.arrests_numbered, &[("number", &number), ("about", &about)])
}

fn year_of(date: chrono::NaiveDate) -> String {
    chrono::Datelike::year(&date).to_string()
}

/// The year in a date that was typed, also in one that is no more than "spring 2019".
fn year_in(typed: &str) -> &str {
    let mut numbers = typed.split(|sign: char| !sign.is_ascii_digit());
    numbers.find(|it| it.len() == 4 && (it.starts_with("19") || it.starts_with("20"))).unwrap_or("")
}
