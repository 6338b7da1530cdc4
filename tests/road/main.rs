//! What comes after asking: the way through its questions, where a person stands, the plain road.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod faults;
mod figure;
mod people;
mod plain;
mod standing;
mod visit;
mod walks;
