//! The API over a real application on SQLite.
