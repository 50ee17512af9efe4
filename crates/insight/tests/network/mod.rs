//! The network map: measures by hand, as networkx computes them, and laws.

mod laws;
mod maps;
mod networkx;
