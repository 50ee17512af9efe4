//! Pieces that screens are made of.

mod dynamics;
mod form;
mod heading;
mod mirror;
mod nest_figure;
mod network_figure;
mod pages;
mod papers;
mod pictures;
mod qr;
mod receipt;
mod source;
mod speaker;
mod thing_menu;
mod web_figure;

pub(crate) use dynamics::{Led, Reached, dynamics_words, opening, reach_figure, rule_name, strands_figure};
pub(crate) use form::{Choice, Form, hidden};
pub(crate) use heading::{empty, heading, read_aloud, read_only};
pub(crate) use mirror::{explanations, mirror_way, mirrored, reflection};
pub(crate) use nest_figure::{figure_kind, level_name, nest_figure, nest_figure_in_card, nest_sentences};
pub(crate) use network_figure::{Shown, called, network_figure, where_words};
pub(crate) use pages::{PAGE, page_of, pages};
pub(crate) use papers::{paper_line, papers_of};
pub(crate) use pictures::Pictured;
pub(crate) use qr::qr;
pub(crate) use receipt::{receipt, receipt_outside};
pub(crate) use source::source_line;
pub(crate) use speaker::{by_line, figure_voice, speaker_mark};
pub(crate) use thing_menu::{contested, correction_mark, thing_menu};
pub(crate) use web_figure::{insight_receipt, insight_sentences, web_figure, web_figure_in_card, web_speakers};
