//! What is said to what is wrong with an answer about an arrest, in either app.

use check::{DateError, Mistake};
use words::UI;

/// What is said to a mistake.
pub(crate) fn message(mistake: Mistake) -> &'static str {
    match mistake {
        Mistake::NotChosen => UI.errors_choose,
        Mistake::DateAndNotSure => UI.errors_date_both,
        Mistake::ConvictedTooYoung => UI.errors_convicted_young,
        Mistake::ConvictedBeforePhoto => UI.errors_convicted_before,
        Mistake::Date(DateError::Empty) => UI.errors_date_empty,
        Mistake::Date(DateError::NotNumbers) => UI.errors_date_numbers,
        Mistake::Date(DateError::NoYear) => UI.errors_date_year,
        Mistake::Date(DateError::NoMonth) => UI.errors_date_month,
        Mistake::Date(DateError::Impossible) => UI.errors_date_impossible,
        Mistake::Date(DateError::TooEarly) => UI.errors_date_early,
        Mistake::Date(DateError::Future) => UI.errors_date_future,
        Mistake::Date(DateError::BeforeBirth) => UI.errors_date_birth,
    }
}
