//! Tests that drive the site, as it ships. They need `dist/`, which `make site` writes; the release that
//! `scripts/copy.sh` makes; and the web servers that `scripts/servers.sh` fetches.
//!
//! `BROWSER` names the engine: Chromium without it, Firefox or WebKit. A test that needs Chromium's own
//! protocol has `in_chromium` in its name, and fails in another engine; so do those of `sealed` and
//! `probes`. `scripts/test.sh` names what each engine leaves out. One server serves all tests; each
//! test gets a driver and a browser of its own with an empty profile, two at once at most.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod bidi;
mod browser;
mod by_engine;
mod chromium;
mod engine;
mod firefox;
mod host;
mod listener;
mod other_site;
mod walk;

mod access;
mod access_asked;
mod another;
mod asked;
mod calendar;
mod copying;
mod errors;
mod filling_in;
mod forces;
mod frame_heights;
mod framed;
mod framed_settings;
mod from_disk;
mod heard;
mod heights;
mod hostile;
mod installed;
mod keyboard;
mod leaving;
mod letter;
mod links;
mod looked_at;
mod offline;
mod offline_copy;
mod older;
mod one_file;
mod overdue;
mod own_file;
mod paths;
mod presses;
mod probes;
mod quiet;
mod road;
mod sealed;
mod several;
mod start;
mod steps;
mod translated;
mod verdicts;
