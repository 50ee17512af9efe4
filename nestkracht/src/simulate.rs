//! An organisation that is made up: teams, guides, coaches, and participants whose roads differ as roads do. The same
//! number makes the same people, who say the same on days that lie as far back.

mod chance;
mod life;
mod people;
mod words;

pub(crate) use self::life::{At, history};
pub(crate) use self::people::{Organisation, Staff};
