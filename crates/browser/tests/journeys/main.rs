//! The way of people through the screens, in a real Chromium, on the invented dossiers of the demo.

mod agree;
mod drawer;
mod dynamics;
mod every_screen;
mod glasses;
mod guide;
mod half_year;
mod ladder;
mod mirror;
mod money;
mod network;
mod no_script;
mod papers;
mod participant;
mod passkey;
mod pictures;
mod rights;
mod table_mode;
mod together;
mod trust;
mod two_tabs;
mod unaided;
mod visit;
