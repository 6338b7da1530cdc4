//! The tests of rules, questions, letters, files and data, in one binary. The road, the words and the pages
//! have binaries of their own.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod agreed_letters;
mod architecture;
mod arguments;
mod assess;
mod blank_letters;
mod book;
mod cases;
mod convicted_when;
mod data;
mod dates;
mod enumeration;
mod filled_letters;
mod flows;
mod forces;
mod graph;
mod kinds;
mod letters;
mod one_outcome;
mod own_file;
mod properties;
mod replies;
mod road_letters;
mod rules;
mod schemas;
mod settings;
mod several;
mod several_letters;
mod stages;
mod timing;
mod told;
mod told_before;
mod tone_of_letters;
mod typed_dates;
mod typed_details;
mod visit;
mod walking;
mod walks;
mod what_changes;
