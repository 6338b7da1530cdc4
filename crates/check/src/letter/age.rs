//! Whether a birth date in a letter fits the age that was answered.

use super::{Details, dates};
use chrono::NaiveDate;
use rules::{AgeAtImage, Arrest, Case, age_at_image_of};
use words::Detail;

/// Whether the birth date typed for the letter contradicts the age answered in the check: with the
/// date typed for the arrest or the photo, else with any day up to `today`.
pub fn contradicts_age(case: &Case, details: &Details, today: NaiveDate) -> bool {
    let Some(answered) = age_at_image_of(&case.arrest) else { return false };
    let Some(born) = dates::read(details.get(Detail::Born)) else { return false };
    let taken = dates::read(details.get(Detail::ArrestDate)).or(case.arrest.image_taken);
    let is_dated = taken.is_some();
    let taken = taken.unwrap_or(rules::PartialDate::Day(today));
    let dated = Arrest { born: Some(born), image_taken: Some(taken), ..Arrest::default() };
    match age_at_image_of(&dated) {
        // Without a date the photo may have been taken long ago: only too young is certain.
        Some(age) if is_dated => age != answered,
        Some(AgeAtImage::Under18) => answered == AgeAtImage::Adult,
        Some(AgeAtImage::Adult) | None => false,
    }
}
