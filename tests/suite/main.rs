//! Every test that needs no browser, in one binary.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod architecture;
mod assess;
mod cases;
mod content;
mod dates;
mod enumeration;
mod folder;
mod interview;
mod letters;
mod newcomer;
mod plain;
mod properties;
mod rules;
mod words;
