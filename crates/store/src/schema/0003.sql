-- The dossiers' keys, wrapped by the master key, in a table of their own: backups leave it out, and erasing a
-- dossier begins with its row.
CREATE TABLE dossier_keys (
    dossier {uuid} NOT NULL PRIMARY KEY,
    wrapped {bytes} NOT NULL
){clustered};
INSERT INTO dossier_keys (dossier, wrapped)
SELECT id, wrapped_key FROM dossiers WHERE wrapped_key IS NOT NULL;

-- When a dossier was erased. Before this step nothing but a missing key said so.
ALTER TABLE dossiers ADD COLUMN erased_at {int};
UPDATE dossiers SET erased_at = 0 WHERE wrapped_key IS NULL;
UPDATE dossiers SET wrapped_key = NULL;
ALTER TABLE dossiers DROP COLUMN wrapped_key;

-- What the law obliges to keep of an erased dossier, sealed, until a moment and for a reason.
CREATE TABLE kept (
    dossier {uuid} NOT NULL PRIMARY KEY,
    sealed {bytes} NOT NULL,
    until_at {int} NOT NULL,
    reason {text} NOT NULL,
    kept_at {int} NOT NULL
){clustered};
