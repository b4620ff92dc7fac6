-- People, what they may do, how they got in, and what they have typed but not sent yet.

CREATE TABLE person (
    id          INTEGER PRIMARY KEY,
    telegram_id INTEGER UNIQUE,
    name        TEXT NOT NULL,
    language    TEXT NOT NULL,
    home_orp    TEXT REFERENCES orp (code),
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE role_grant (
    id         INTEGER PRIMARY KEY,
    person     INTEGER NOT NULL REFERENCES person (id),
    role       TEXT NOT NULL,
    actor      INTEGER REFERENCES actor (id),
    orp        TEXT REFERENCES orp (code),
    kraj       TEXT REFERENCES kraj (code),
    granted_at INTEGER NOT NULL,
    granted_by INTEGER REFERENCES person (id),
    ended_at   INTEGER,
    CHECK (CASE role
        WHEN 'member'               THEN actor IS NOT NULL AND orp IS NULL AND kraj IS NULL
        WHEN 'crisis_worker'        THEN actor IS NULL AND orp IS NOT NULL AND kraj IS NULL
        WHEN 'coordinator'          THEN actor IS NULL AND orp IS NOT NULL AND kraj IS NULL
        WHEN 'regional_coordinator' THEN actor IS NULL AND orp IS NULL AND kraj IS NOT NULL
        WHEN 'operator'             THEN actor IS NULL AND orp IS NULL AND kraj IS NULL
        ELSE FALSE END)
) STRICT;

CREATE UNIQUE INDEX role_grant_live ON role_grant (person, role, COALESCE(actor, 0), COALESCE(orp, kraj, ''))
    WHERE ended_at IS NULL;

-- The code itself is never kept, only its digest. used_at and used_by come together or not at all.
CREATE TABLE invitation (
    id          INTEGER PRIMARY KEY,
    code_digest TEXT NOT NULL UNIQUE,
    role        TEXT NOT NULL,
    actor       INTEGER REFERENCES actor (id),
    orp         TEXT REFERENCES orp (code),
    kraj        TEXT REFERENCES kraj (code),
    created_at  INTEGER NOT NULL,
    created_by  INTEGER REFERENCES person (id),
    expires_at  INTEGER NOT NULL,
    used_at     INTEGER,
    used_by     INTEGER REFERENCES person (id),
    CHECK ((used_at IS NULL) = (used_by IS NULL))
) STRICT;

-- Wrong codes tried, for the rate limit; rows older than the window are swept.
CREATE TABLE invitation_miss (
    person INTEGER NOT NULL REFERENCES person (id),
    at     INTEGER NOT NULL
) STRICT;

CREATE INDEX invitation_miss_at ON invitation_miss (at, person);

CREATE TABLE draft (
    person     INTEGER PRIMARY KEY REFERENCES person (id),
    form       TEXT NOT NULL,
    answers    TEXT NOT NULL, -- JSON
    updated_at INTEGER NOT NULL
) STRICT;
