//! Circumstances in, assessment out.
fn main() {}
