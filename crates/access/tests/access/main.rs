//! Who may do what: every row of the table, and whatever happens in whatever order.

mod everything;
mod scene;
mod speed;
mod table;
mod views;
