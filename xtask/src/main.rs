//! Nestkracht.
fn main() {}
