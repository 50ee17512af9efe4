//! Tests of the research set.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "in a test, what is not there is a failure")]

mod attack;
mod dossiers;
mod laws;
mod numbers;
mod outside;
mod packages;
mod support;
