//! What pages are made of: markup, links, and the components that two of them use.
//!
//! The host renders static pages from it and the browser both apps; nothing here touches the browser.

pub mod components;
pub mod links;
pub mod markup;
