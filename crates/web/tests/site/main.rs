//! The whole server, asked as browsers and programs ask it, over a real application on SQLite; what the store decides
//! a second time on PostgreSQL (`engines.rs`).

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::panic,
    reason = "in a test, what is not there is a failure"
)]

mod abuse;
mod accounts;
mod api;
mod circle;
mod confirm;
mod danger;
mod doors;
mod drawer;
mod dynamics;
mod engines;
mod glasses;
mod ladder;
mod leave;
mod letters;
mod looked;
mod mirror;
mod money;
mod money_table;
mod nest;
mod network;
mod objection;
mod offers;
mod organisation;
mod oslo;
mod pages;
mod plan;
mod receipts;
mod research;
mod rights;
mod signing;
mod site;
mod spiderweb;
mod table;
mod take_along;
mod together;
mod undo;
