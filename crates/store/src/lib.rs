//! The event log and its keys.
//!
//! One trait, [`Store`], and two houses behind it: [`SqliteStore`] for one machine and [`PostgresStore`] for
//! many servers. Nothing above this crate knows SQL; nothing in it knows what an event means.
//! Payloads arrive sealed (see [`DossierKey`]); headers are plain, because queries need them, and are bound to
//! the payload as associated data and to each other by the [`chain`].

mod against;
mod backup;
mod batch;
mod canonical;
pub mod chain;
mod dossier_key;
mod drawer_key;
mod erase;
mod error;
pub mod head_file;
mod heads;
mod key_list;
mod keys;
mod port;
mod postgres;
mod rekey;
mod replace;
mod ring;
mod schema;
mod seal;
mod sqlite;
mod verify;
mod verify_looks;

pub use against::{Departs, Departure, against};
pub use backup::check_backup;
pub use dossier_key::DossierKey;
pub use drawer_key::DrawerKey;
pub use erase::{Erasure, KEY_LIST, erase};
pub use error::StoreError;
pub use heads::{HeadLeaf, Heads, merkle_root, public_keys};
pub use key_list::KeyList;
pub use keys::{KEY_CHECK, MasterKey};
pub use port::*;
pub use postgres::PostgresStore;
pub use rekey::{LoginOf, Rekeyed, Resealed, SealedIn, finish_rekeying, on_earlier_keys, rekey};
pub use replace::{new_file, replace_file};
pub use ring::{KeyRing, Keys, Master, SealedAccount};
pub use seal::{OVERHEAD, hash_secret};
pub use sqlite::{FILE_NAME, SqliteStore};
pub use verify::{BrokenLink, Flaw, Progress, VerifyReport, verify};
