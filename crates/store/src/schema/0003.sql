-- The dossiers' keys, wrapped by the master key, in a table of their own: backups leave it out, and erasing a
-- dossier begins with its row.
CREATE TABLE dossier_keys (
    dossier {uuid} NOT NULL PRIMARY KEY,
    wrapped {bytes} NOT NULL
){clustered};
INSERT INTO dossier_keys (dossier, wrapped)
SELECT id, wrapped_key FROM dossiers WHERE wrapped_key IS NOT NULL;

-- The dossiers without it, and when each was erased: before this step nothing but a missing key said so. The table is
-- made anew, because a column that is only dropped may leave its bytes behind.
CREATE TABLE dossiers_anew (
    id {uuid} NOT NULL PRIMARY KEY,
    version {int} NOT NULL,
    hash {bytes} NOT NULL,
    position {int} NOT NULL,
    look_count {int} NOT NULL DEFAULT 0,
    look_hash {bytes},
    erased_at {int}
){clustered};
INSERT INTO dossiers_anew (id, version, hash, position, look_count, look_hash, erased_at)
SELECT id, version, hash, position, look_count, look_hash, CASE WHEN wrapped_key IS NULL THEN 0 END FROM dossiers;
DROP TABLE dossiers;
ALTER TABLE dossiers_anew RENAME TO dossiers;

-- What the law obliges to keep of an erased dossier, sealed, until a moment and for a reason.
CREATE TABLE kept (
    dossier {uuid} NOT NULL PRIMARY KEY,
    sealed {bytes} NOT NULL,
    until_at {int} NOT NULL,
    reason {text} NOT NULL,
    kept_at {int} NOT NULL
){clustered};
