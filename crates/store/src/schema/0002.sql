-- The windows in which an account may read a part of a dossier: from_at <= now < until_at. No until_at: open.
CREATE TABLE grants (
    dossier {uuid} NOT NULL,
    account {uuid} NOT NULL,
    part {text} NOT NULL,
    from_at {int} NOT NULL,
    until_at {int}
){table};
CREATE INDEX grants_of_dossier ON grants (dossier);
CREATE INDEX grants_by_account ON grants (account, dossier, part, from_at, until_at);

-- Until now whoever was in the circle read everything.
INSERT INTO grants (dossier, account, part, from_at)
SELECT m.dossier, m.account, p.part, 0
FROM members m
CROSS JOIN (
    SELECT 'story' AS part UNION ALL SELECT 'spiderweb' UNION ALL SELECT 'strengths' UNION ALL SELECT 'nest'
    UNION ALL SELECT 'goals' UNION ALL SELECT 'contacts' UNION ALL SELECT 'trajectory' UNION ALL SELECT 'agreements'
) p;

-- The part of the dossier that a due item belongs to. Older rows are all taken for goals until the next write.
ALTER TABLE due ADD COLUMN part {text} NOT NULL DEFAULT 'goals';

-- Who looked, in a chain of its own for each dossier; its head stands with the dossier. No look_hash before the
-- first look.
CREATE TABLE looks (
    dossier {uuid} NOT NULL,
    number {int} NOT NULL,
    visit {uuid} NOT NULL,
    account {uuid} NOT NULL,
    part {text} NOT NULL,
    act {text} NOT NULL,
    at {int} NOT NULL,
    hash {bytes} NOT NULL,
    PRIMARY KEY (dossier, number)
){clustered};
CREATE UNIQUE INDEX looks_once ON looks (dossier, visit, part, act);
ALTER TABLE dossiers ADD COLUMN look_count {int} NOT NULL DEFAULT 0;
ALTER TABLE dossiers ADD COLUMN look_hash {bytes};

-- The own drawers: sealed by keys that this program never holds, and what unlocks them.
CREATE TABLE drawers (
    account {uuid} NOT NULL PRIMARY KEY,
    version {int} NOT NULL,
    sealed {bytes} NOT NULL
){clustered};
CREATE TABLE drawer_locks (
    account {uuid} NOT NULL,
    id {uuid} NOT NULL,
    kind {text} NOT NULL,
    public {bytes} NOT NULL,
    wrapped {bytes} NOT NULL,
    created_at {int} NOT NULL,
    PRIMARY KEY (account, id)
){clustered};
