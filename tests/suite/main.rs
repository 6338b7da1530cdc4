//! Every test that needs no browser, in one binary.

mod assess;
mod cases;
mod dates;
mod enumeration;
mod properties;
mod rules;
