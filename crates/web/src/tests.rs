//! What holds for all of the web at once.
