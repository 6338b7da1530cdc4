//! The build of the words: what it refuses, what it writes, and how plain words are.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod compile;
mod folder;
mod good;
mod languages;
mod newcomer;
mod plain;
mod renames;
mod stale;
mod survey;
mod tables;
