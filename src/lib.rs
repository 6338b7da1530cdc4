//! Custody Image Check: should police in England and Wales delete your custody image?
//!
//! In reading order: what the policy says, which question comes next, the words, the letter,
//! the check as a graph for its page without script, the pages.

pub mod rules;

pub mod interview;

pub mod content;

pub mod letter;

#[cfg(not(target_arch = "wasm32"))]
pub mod plain;

#[cfg(any(feature = "csr", feature = "ssr"))]
pub mod ui;
