//! What the dossier promises, part by part, and the laws that hold for all of it.

mod agreements;
mod circle;
mod consents;
mod contact;
mod corrections;
mod goals;
mod ladder;
mod laws;
mod money;
mod nest;
mod network;
mod papers;
mod reins;
mod relationship;
mod released;
mod research;
mod rights;
mod roles;
mod spiderweb;
mod story;
mod strengths;
mod support;
mod table;
mod trajectory;
mod unsaid;
mod words;
