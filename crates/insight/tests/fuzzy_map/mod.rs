//! Fuzzy cognitive maps: the published map, ten random maps by numpy, laws, and how long it takes.

mod laws;
mod numpy;
mod published;
