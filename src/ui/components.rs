//! Parts that several pages are made of.

pub mod blocks;
pub mod form;
pub mod mark;
pub mod summary;
