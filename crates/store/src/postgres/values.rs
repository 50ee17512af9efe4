//! Values as PostgreSQL keeps them, and its errors as ours.

use std::error::Error as _;

use deadpool_postgres::PoolError;
use jiff::{Timestamp, civil::Date};
use tokio_postgres::{Row, error::SqlState, types::FromSql};

use super::tls::advice;
use crate::StoreError;

/// The value in a column.
pub(super) fn get<'row, T: FromSql<'row>>(row: &'row Row, at: usize) -> Result<T, StoreError> {
    Ok(row.try_get(at)?)
}

/// A version, position or count.
pub(super) fn count(row: &Row, at: usize) -> Result<u64, StoreError> {
    get::<i64>(row, at)?.try_into().map_err(|_| unreadable("a number is below zero"))
}

/// A hash.
pub(super) fn hash(row: &Row, at: usize) -> Result<[u8; 32], StoreError> {
    get::<&[u8]>(row, at)?.try_into().map_err(|_| unreadable("a hash is not of 32 bytes"))
}

/// A hash, where there is one.
pub(super) fn hash_if_any(row: &Row, at: usize) -> Result<Option<[u8; 32]>, StoreError> {
    match get::<Option<&[u8]>>(row, at)? {
        Some(_) => hash(row, at).map(Some),
        None => Ok(None),
    }
}

/// A day, kept as ISO 8601 text.
pub(super) fn day(row: &Row, at: usize) -> Result<Date, StoreError> {
    get::<&str>(row, at)?.parse().map_err(|_| unreadable("a day is no date"))
}

/// A day, where there is one.
pub(super) fn day_if_any(row: &Row, at: usize) -> Result<Option<Date>, StoreError> {
    match get::<Option<&str>>(row, at)? {
        Some(_) => day(row, at).map(Some),
        None => Ok(None),
    }
}

/// A moment, kept as microseconds since 1970.
pub(super) fn moment(row: &Row, at: usize) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(get(row, at)?).map_err(|_| unreadable("a moment is out of range"))
}

/// A moment, where there is one.
pub(super) fn moment_if_any(row: &Row, at: usize) -> Result<Option<Timestamp>, StoreError> {
    match get::<Option<i64>>(row, at)? {
        Some(_) => moment(row, at).map(Some),
        None => Ok(None),
    }
}

fn unreadable(why: &str) -> StoreError {
    StoreError::Database(format!("a row does not read: {why}"))
}

/// A version or position to write.
pub(super) fn signed(number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).map_err(|_| StoreError::Database("a number is out of range".to_owned()))
}

/// A place to read on from; beyond what the log can hold, there is nothing.
pub(super) fn after(place: u64) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}

/// What the database or the way to it said. Never the values of a row.
pub(super) fn told(error: &tokio_postgres::Error) -> String {
    if let Some(answer) = error.as_db_error() {
        return format!("{} ({})", answer.message(), answer.code().code());
    }
    let said = match error.source() {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    };
    match advice(error) {
        Some(advice) => format!("{said}; {advice}"),
        None => said,
    }
}

impl From<tokio_postgres::Error> for StoreError {
    fn from(error: tokio_postgres::Error) -> Self {
        StoreError::Database(told(&error))
    }
}

impl From<PoolError> for StoreError {
    fn from(error: PoolError) -> Self {
        match error {
            PoolError::Backend(error) => error.into(),
            PoolError::Timeout(_) => StoreError::Database("no connection came free in time".to_owned()),
            PoolError::Closed => StoreError::Closed,
            other => StoreError::Database(other.to_string()),
        }
    }
}

/// `Taken` where a key or name is in use, otherwise what the database said.
pub(super) fn or_taken(error: tokio_postgres::Error) -> StoreError {
    if error.code() == Some(&SqlState::UNIQUE_VIOLATION) { StoreError::Taken } else { error.into() }
}
