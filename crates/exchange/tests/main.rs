//! Files of others, read and written again.

#![expect(clippy::unwrap_used, reason = "in a test, what is not there is a failure")]

mod easynwk;
mod graphml;
mod money_table;
mod network_map;
mod oslo;
