//! Pieces that screens are made of.

mod form;
mod heading;
mod nest_figure;
mod pages;
mod pictures;
mod speaker;
mod thing_menu;
mod web_figure;

pub use form::{Choice, Form, hidden};
pub use heading::{empty, heading, read_aloud};
pub use nest_figure::{figure_kind, level_name, nest_figure, nest_sentences};
pub use pages::{PAGE, page_of, pages};
pub use pictures::Pictured;
pub use speaker::{by_line, figure_voice, speaker_mark};
pub use thing_menu::{contested, correction_mark, thing_menu};
pub use web_figure::{insight_sentences, web_figure, web_speakers};
