-- Small values by name: the schema version, the key check, settings.
CREATE TABLE meta (
    name {text} NOT NULL PRIMARY KEY,
    value {bytes} NOT NULL
){clustered};

-- Where each dossier stands: version, hash and position of its newest event. No key after erasure.
CREATE TABLE dossiers (
    id {uuid} NOT NULL PRIMARY KEY,
    version {int} NOT NULL,
    hash {bytes} NOT NULL,
    position {int} NOT NULL,
    wrapped_key {bytes}
){clustered};

-- The log. No payload after erasure.
CREATE TABLE events (
    position {int} NOT NULL PRIMARY KEY,
    dossier {uuid} NOT NULL,
    version {int} NOT NULL,
    id {uuid} NOT NULL,
    kind {text} NOT NULL,
    voice {text} NOT NULL,
    actor {uuid} NOT NULL,
    happened_on {text} NOT NULL,
    recorded_at {int} NOT NULL,
    sealed {bytes},
    payload_hash {bytes} NOT NULL,
    hash {bytes} NOT NULL
){table};
CREATE UNIQUE INDEX events_of_dossier ON events (dossier, version);

-- The commands that were done.
CREATE TABLE commands (
    dossier {uuid} NOT NULL,
    id {uuid} NOT NULL,
    PRIMARY KEY (dossier, id)
){clustered};

-- The circles.
CREATE TABLE members (
    dossier {uuid} NOT NULL,
    account {uuid} NOT NULL,
    role {text} NOT NULL,
    PRIMARY KEY (dossier, account)
){clustered};
CREATE INDEX members_by_account ON members (account, dossier);

-- The lines in the caseloads.
CREATE TABLE summaries (
    dossier {uuid} NOT NULL PRIMARY KEY,
    sealed {bytes} NOT NULL,
    last_contact_on {text}
){clustered};

-- What is due.
CREATE TABLE due (
    dossier {uuid} NOT NULL,
    item {uuid} NOT NULL,
    due_on {text} NOT NULL,
    sealed {bytes} NOT NULL,
    PRIMARY KEY (dossier, item)
){clustered};

-- Up to which version an account has seen a dossier.
CREATE TABLE seen (
    account {uuid} NOT NULL,
    dossier {uuid} NOT NULL,
    version {int} NOT NULL,
    PRIMARY KEY (account, dossier)
){clustered};

CREATE TABLE accounts (
    id {uuid} NOT NULL PRIMARY KEY,
    login_key {bytes} NOT NULL UNIQUE,
    sealed {bytes} NOT NULL,
    password_hash {text},
    created_at {int} NOT NULL,
    ended_at {int}
){clustered};

CREATE TABLE sessions (
    key_hash {bytes} NOT NULL PRIMARY KEY,
    account {uuid} NOT NULL,
    created_at {int} NOT NULL,
    seen_at {int} NOT NULL,
    expires_at {int} NOT NULL
){clustered};
CREATE INDEX sessions_of_account ON sessions (account);

-- Sign-in links; once is 0 or 1.
CREATE TABLE links (
    key_hash {bytes} NOT NULL PRIMARY KEY,
    account {uuid},
    expires_at {int} NOT NULL,
    once {int} NOT NULL
){clustered};

CREATE TABLE tokens (
    id {uuid} NOT NULL PRIMARY KEY,
    key_hash {bytes} NOT NULL UNIQUE,
    account {uuid} NOT NULL,
    created_at {int} NOT NULL,
    expires_at {int}
){clustered};

-- Failed sign-ins, one row each.
CREATE TABLE attempts (
    attempt_key {bytes} NOT NULL,
    at {int} NOT NULL
){table};
CREATE INDEX attempts_by_key ON attempts (attempt_key, at);
