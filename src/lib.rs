//! Custody Image Check: should police in England and Wales delete your custody image?
//!
//! In reading order: what the policy says, which question comes next, the words, the letter, the pages.

pub mod rules;

pub mod interview;

pub mod content;

pub mod letter;

#[cfg(any(feature = "csr", feature = "ssr"))]
pub mod ui;
