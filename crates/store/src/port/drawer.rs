//! The own drawer and its locks.

use jiff::Timestamp;
use uuid::Uuid;

/// Somebody's own drawer: one sealed whole, which this program cannot open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawerRow {
    /// 1 when it was first put, then one more each time.
    pub version: u64,
    /// What is in it.
    pub sealed: Vec<u8>,
}

/// A lock of a drawer: the drawer's key, wrapped for one way to open it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawerLockRow {
    /// Whose drawer.
    pub account: Uuid,
    /// Its id.
    pub id: Uuid,
    /// The way to open it, such as `phrase` or `passkey`.
    pub kind: String,
    /// What is needed beside the secret, and is none.
    pub public: Vec<u8>,
    /// The drawer's key, wrapped by the secret.
    pub wrapped: Vec<u8>,
    /// When it was made.
    pub created_at: Timestamp,
}
