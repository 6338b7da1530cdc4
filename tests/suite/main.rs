//! Every test that needs no browser, in one binary.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod agreed_letters;
mod architecture;
mod assess;
mod cases;
mod dates;
mod enumeration;
mod filled_letters;
mod flows;
mod forces;
mod graph;
mod kinds;
mod letters;
mod properties;
mod rules;
mod timing;
mod told;
mod tone_of_letters;
mod typed_dates;
mod typed_details;
mod visit;
mod walks;
