//! After asking: what has happened with a request, where the person stands on the road, which step
//! comes next, and the letter of each step. Pure: no clock, no browser, no files.

pub mod letter;
