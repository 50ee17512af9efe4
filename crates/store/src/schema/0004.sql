-- What is known of the browser of a session, in a few words: the family of the program and of the machine.
ALTER TABLE sessions ADD COLUMN browser {text};

-- The ways in that an account has beside its password, one row each: passkeys, codes from an app, recovery codes,
-- cards, links with an organisation; and notes of the links and tokens that were made for it. What it needs to be
-- checked is sealed; lookup is the hash by which it is found.
CREATE TABLE credentials (
    id {uuid} NOT NULL PRIMARY KEY,
    account {uuid} NOT NULL,
    kind {text} NOT NULL,
    lookup {bytes} UNIQUE,
    sealed {bytes} NOT NULL,
    created_at {int} NOT NULL,
    used_at {int},
    ended_at {int}
){clustered};
CREATE INDEX credentials_of_account ON credentials (account, id);
