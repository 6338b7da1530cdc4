//! Tests that drive the site, as it ships, in Chromium. They need `dist/`, which `make site` writes.
//!
//! One server and one driver serve all tests; each test gets a browser of its own with an empty
//! profile, two at once at most.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod bidi;
mod browser;
mod chromium;
mod engine;
mod firefox;
mod host;
mod listener;
mod walk;

mod access;
mod errors;
mod heard;
mod keyboard;
mod leaving;
mod letter;
mod links;
mod offline;
mod one_file;
mod overdue;
mod paths;
mod probes;
mod quiet;
mod sealed;
mod start;
mod steps;
mod verdicts;
