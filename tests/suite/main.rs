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
mod dates;
mod enumeration;
mod interview;
mod letters;
mod plain;
mod properties;
mod rules;
