//! Parts that several pages are made of.

pub mod blocks;
pub mod buttons;
pub mod fold;
pub mod form;
pub mod mark;
pub mod start;
pub mod stop;
pub mod summary;
pub mod verdict;
