//! What goes out and comes in, one file a format. Pure: text in, values out, and back. Whoever reads a file of others
//! and writes it again loses none of their fields, known or not.

pub mod archive;
pub mod easynwk;
pub mod graphml;
pub mod money_table;
pub mod oslo;

mod error;

pub use error::ExchangeError;
