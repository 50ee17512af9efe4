//! One schema in two dialects, and the way forward from older ones.
//!
//! Ids are UUIDs (SQLite: 16 bytes); hashes and sealed words are byte strings; versions, positions and counts
//! are 64-bit integers. Days are ISO 8601 text, so that they sort as days and read without this program;
//! moments are microseconds since 1970, UTC. There are no foreign keys: what belongs together is written in
//! one transaction, and the chain shows what does not fit.

use crate::StoreError;

/// The name in `meta` under which the schema version stands, as decimal digits.
pub(crate) const SCHEMA: &str = "schema";

/// The language of a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

/// A step from one schema version to the next. Once released it is never changed; what must change goes into
/// a new step at the end.
pub(crate) struct Migration {
    /// The version that stands when it is done.
    pub(crate) version: u32,
    template: &'static str,
}

/// All steps, versions rising.
const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, template: include_str!("schema/0001.sql") },
    Migration { version: 2, template: include_str!("schema/0002.sql") },
    Migration { version: 3, template: include_str!("schema/0003.sql") },
    Migration { version: 4, template: include_str!("schema/0004.sql") },
    Migration { version: 5, template: include_str!("schema/0005.sql") },
];

impl Migration {
    /// Its statements in a dialect.
    pub(crate) fn sql(&self, dialect: Dialect) -> String {
        let words: [(&str, &str); 6] = match dialect {
            Dialect::Sqlite => [
                ("{uuid}", "BLOB"),
                ("{bytes}", "BLOB"),
                ("{int}", "INTEGER"),
                ("{text}", "TEXT"),
                ("{table}", " STRICT"),
                ("{clustered}", " STRICT, WITHOUT ROWID"),
            ],
            Dialect::Postgres => [
                ("{uuid}", "uuid"),
                ("{bytes}", "bytea"),
                ("{int}", "bigint"),
                ("{text}", "text COLLATE \"C\""),
                ("{table}", ""),
                ("{clustered}", ""),
            ],
        };
        words.iter().fold(self.template.to_owned(), |sql, (word, meaning)| sql.replace(word, meaning))
    }
}

/// The newest schema version this program knows.
pub(crate) fn known() -> u32 {
    MIGRATIONS.last().map_or(0, |newest| newest.version)
}

/// The steps to take from version `found` (0: nothing is there yet). `NewerSchema` when `found` is of a newer
/// program.
pub(crate) fn steps_from(found: u32) -> Result<&'static [Migration], StoreError> {
    let known = known();
    if found > known {
        return Err(StoreError::NewerSchema { found, known });
    }
    let done = MIGRATIONS.iter().take_while(|step| step.version <= found).count();
    Ok(MIGRATIONS.get(done..).unwrap_or_default())
}

/// Reads the schema version from its value in `meta`.
pub(crate) fn read_version(value: &[u8]) -> Result<u32, StoreError> {
    std::str::from_utf8(value)
        .ok()
        .and_then(|digits| digits.parse().ok())
        .ok_or_else(|| StoreError::Database("the schema version does not read".to_owned()))
}

/// What a column holds, as far as copying needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    Uuid,
    Bytes,
    Int,
    Text,
}

/// A table that a backup carries, with the columns of its key and all its columns.
pub(crate) struct Carried {
    pub(crate) table: &'static str,
    pub(crate) key: &'static str,
    pub(crate) columns: &'static [(&'static str, Holds)],
    pub(crate) erased: Erased,
}

/// What becomes of a table's rows of a dossier that was erased since the backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Erased {
    /// They say that it was erased.
    Marked,
    /// They come back without their payload.
    Emptied,
    /// They do not come back.
    Gone,
    /// They stay: they hold nothing of its content, or belong to no dossier.
    Kept,
}

/// The temporary table with the dossiers whose keys are in the key list, made before [`Carried::select_restored`].
pub(crate) const WITH_KEY: &str = "CREATE TEMP TABLE with_key (dossier BLOB NOT NULL PRIMARY KEY) WITHOUT ROWID";

impl Carried {
    /// How many rows may pass through memory at a time: a photo is a thousand times as large as an event.
    pub(crate) fn rows_at_a_time(&self) -> usize {
        if self.table == "papers" { 4 } else { 500 }
    }

    /// The names of the columns with commas between.
    pub(crate) fn column_list(&self) -> String {
        self.columns.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }

    /// The statement that gives its rows by key, from a database named in front (`""` or such as `"other."`).
    /// The schema version is left out: it stands on the other side already.
    pub(crate) fn select_from(&self, database: &str) -> String {
        let Self { table, key, .. } = self;
        let which = if *table == "meta" { "WHERE name <> 'schema'" } else { "" };
        format!("SELECT {} FROM {database}{table} {which} ORDER BY {key}", self.column_list())
    }

    /// The same out of a backup, read with SQLite: of dossiers without a key in `with_key` nothing comes back that
    /// was erased. `?1` is the moment at which they count as erased, where it stands in the statement.
    pub(crate) fn select_restored(&self, database: &str) -> String {
        let Self { table, key, .. } = self;
        let known = |id: &str| format!("{id} IN (SELECT dossier FROM temp.with_key)");
        let plain = self.select_from(database);
        match self.erased {
            Erased::Kept => plain,
            Erased::Marked => {
                let mark = format!("CASE WHEN {} THEN erased_at ELSE coalesce(erased_at, ?1) END", known("id"));
                plain.replace("erased_at", &mark)
            }
            Erased::Emptied => plain.replace("sealed", &format!("CASE WHEN {} THEN sealed END", known("dossier"))),
            Erased::Gone => {
                let columns = self.column_list();
                format!("SELECT {columns} FROM {database}{table} WHERE {} ORDER BY {key}", known("dossier"))
            }
        }
    }
}

/// The tables that a backup carries. Sessions, sign-in links and failed sign-ins stay behind: after a restore
/// everybody signs in anew, and no link that was used up works again. The dossiers' keys stay behind too: they have
/// a list of their own, of which there is one, so that no backup brings back what was erased.
pub(crate) const CARRIED: &[Carried] = {
    use Holds::{Bytes, Int, Text, Uuid};
    &[
        Carried { table: "meta", key: "name", columns: &[("name", Text), ("value", Bytes)], erased: Erased::Kept },
        Carried {
            table: "dossiers",
            key: "id",
            columns: &[
                ("id", Uuid),
                ("version", Int),
                ("hash", Bytes),
                ("position", Int),
                ("look_count", Int),
                ("look_hash", Bytes),
                ("erased_at", Int),
            ],
            erased: Erased::Marked,
        },
        Carried {
            table: "events",
            key: "position",
            columns: &[
                ("position", Int),
                ("dossier", Uuid),
                ("version", Int),
                ("id", Uuid),
                ("kind", Text),
                ("voice", Text),
                ("actor", Uuid),
                ("happened_on", Text),
                ("recorded_at", Int),
                ("sealed", Bytes),
                ("payload_hash", Bytes),
                ("hash", Bytes),
            ],
            erased: Erased::Emptied,
        },
        Carried {
            table: "commands",
            key: "dossier, id",
            columns: &[("dossier", Uuid), ("id", Uuid)],
            erased: Erased::Gone,
        },
        Carried {
            table: "members",
            key: "dossier, account",
            columns: &[("dossier", Uuid), ("account", Uuid), ("role", Text)],
            erased: Erased::Gone,
        },
        Carried {
            table: "summaries",
            key: "dossier",
            columns: &[("dossier", Uuid), ("sealed", Bytes), ("last_contact_on", Text)],
            erased: Erased::Gone,
        },
        Carried {
            table: "due",
            key: "dossier, item",
            columns: &[("dossier", Uuid), ("item", Uuid), ("due_on", Text), ("sealed", Bytes), ("part", Text)],
            erased: Erased::Gone,
        },
        Carried {
            table: "grants",
            key: "dossier, account, part, from_at",
            columns: &[("dossier", Uuid), ("account", Uuid), ("part", Text), ("from_at", Int), ("until_at", Int)],
            erased: Erased::Gone,
        },
        Carried {
            table: "looks",
            key: "dossier, number",
            columns: &[
                ("dossier", Uuid),
                ("number", Int),
                ("visit", Uuid),
                ("account", Uuid),
                ("part", Text),
                ("act", Text),
                ("at", Int),
                ("hash", Bytes),
            ],
            erased: Erased::Kept,
        },
        Carried {
            table: "drawers",
            key: "account",
            columns: &[("account", Uuid), ("version", Int), ("sealed", Bytes)],
            erased: Erased::Kept,
        },
        Carried {
            table: "drawer_locks",
            key: "account, id",
            columns: &[
                ("account", Uuid),
                ("id", Uuid),
                ("kind", Text),
                ("public", Bytes),
                ("wrapped", Bytes),
                ("created_at", Int),
            ],
            erased: Erased::Kept,
        },
        Carried {
            table: "papers",
            key: "dossier, id",
            columns: &[("dossier", Uuid), ("id", Uuid), ("sealed", Bytes)],
            erased: Erased::Gone,
        },
        Carried {
            table: "seen",
            key: "account, dossier",
            columns: &[("account", Uuid), ("dossier", Uuid), ("version", Int)],
            erased: Erased::Gone,
        },
        Carried {
            table: "accounts",
            key: "id",
            columns: &[
                ("id", Uuid),
                ("login_key", Bytes),
                ("sealed", Bytes),
                ("password_hash", Text),
                ("created_at", Int),
                ("ended_at", Int),
            ],
            erased: Erased::Kept,
        },
        Carried {
            table: "kept",
            key: "dossier",
            columns: &[("dossier", Uuid), ("sealed", Bytes), ("until_at", Int), ("reason", Text), ("kept_at", Int)],
            erased: Erased::Kept,
        },
        Carried {
            table: "tokens",
            key: "id",
            columns: &[("id", Uuid), ("key_hash", Bytes), ("account", Uuid), ("created_at", Int), ("expires_at", Int)],
            erased: Erased::Kept,
        },
        Carried {
            table: "credentials",
            key: "id",
            columns: &[
                ("id", Uuid),
                ("account", Uuid),
                ("kind", Text),
                ("lookup", Bytes),
                ("sealed", Bytes),
                ("created_at", Int),
                ("used_at", Int),
                ("ended_at", Int),
            ],
            erased: Erased::Kept,
        },
    ]
};

/// The tables that a backup leaves behind.
pub(crate) const LEFT_BEHIND: &[&str] = &["dossier_keys", "sessions", "links", "attempts"];

/// The tables of which nothing stays when a dossier is erased, beside its key and the payloads of its events.
pub(crate) fn gone_when_erased() -> impl Iterator<Item = &'static str> {
    CARRIED.iter().filter(|carried| carried.erased == Erased::Gone).map(|carried| carried.table)
}
