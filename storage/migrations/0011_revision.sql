-- The yearly revision: one of each district and calendar year, over actors, platforms and needs.

-- On which day of a year the revision of a district opens by itself. No row: a coordinator opens it.
CREATE TABLE revision_rule (
    orp    TEXT PRIMARY KEY REFERENCES orp (code),
    month  INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    day    INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31),
    set_by INTEGER REFERENCES person (id),
    set_at INTEGER NOT NULL
) STRICT;

CREATE INDEX revision_rule_set_by ON revision_rule (set_by);

CREATE TABLE revision (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    orp       TEXT NOT NULL REFERENCES orp (code),
    year      INTEGER NOT NULL, -- local, of opening
    opened_at INTEGER NOT NULL,
    opened_by INTEGER REFERENCES person (id), -- none: the clock, on the day of the rule
    due_on    TEXT NOT NULL, -- ISO date
    closed_at INTEGER,
    closed_by INTEGER REFERENCES person (id),
    CHECK (closed_by IS NULL OR closed_at IS NOT NULL),
    UNIQUE (orp, year)
) STRICT;

CREATE UNIQUE INDEX revision_open ON revision (orp) WHERE closed_at IS NULL;
CREATE INDEX revision_year ON revision (year);
CREATE INDEX revision_opened_by ON revision (opened_by);
CREATE INDEX revision_closed_by ON revision (closed_by) WHERE closed_by IS NOT NULL;

-- The actors asked, how far asking has come (domain/revision.py, Stage), and the answer given by a button of the
-- revision. Whether a card was verified since, and whether changes of it were proposed, is said by the card itself.
CREATE TABLE revision_actor (
    revision   INTEGER NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    actor      INTEGER NOT NULL REFERENCES actor (id),
    asked_at   INTEGER NOT NULL,
    stage      INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 5),
    staged_at  INTEGER NOT NULL,
    reply      TEXT CHECK (reply IN ('holds', 'edits', 'unreached')),
    replied_by INTEGER REFERENCES person (id),
    replied_at INTEGER,
    PRIMARY KEY (revision, actor),
    CHECK ((reply IS NULL) = (replied_at IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_actor_actor ON revision_actor (actor);
CREATE INDEX revision_actor_replied_by ON revision_actor (replied_by) WHERE replied_by IS NOT NULL;

-- Whether changes of a card were proposed since a revision was opened.
CREATE INDEX proposal_actor ON proposal (actor, proposed_at);

-- People who have said that they speak for an actor no more, and who does in their words.
CREATE TABLE revision_left (
    revision INTEGER NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    actor    INTEGER NOT NULL REFERENCES actor (id),
    person   INTEGER NOT NULL REFERENCES person (id),
    words    TEXT NOT NULL DEFAULT '',
    left_at  INTEGER NOT NULL,
    PRIMARY KEY (revision, actor, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_left_actor ON revision_left (actor);
CREATE INDEX revision_left_person ON revision_left (person);

-- Whom to ask about an actor whose own people are silent, as its coordinator has said; it stays from year to year.
CREATE TABLE revision_alternate (
    actor  INTEGER PRIMARY KEY REFERENCES actor (id),
    person INTEGER NOT NULL REFERENCES person (id),
    set_by INTEGER REFERENCES person (id),
    set_at INTEGER NOT NULL
) STRICT;

CREATE INDEX revision_alternate_person ON revision_alternate (person);
CREATE INDEX revision_alternate_set_by ON revision_alternate (set_by);

-- What the coordinator has gone through: a platform by its id, or a need domain by its code.
CREATE TABLE revision_check (
    revision   INTEGER NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (kind IN ('platform', 'needs')),
    subject    TEXT NOT NULL,
    checked_at INTEGER NOT NULL,
    checked_by INTEGER REFERENCES person (id),
    PRIMARY KEY (revision, kind, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_check_checked_by ON revision_check (checked_by);

-- The state of a network as a revision was closed; a reopened one is closed again with another snapshot.
CREATE TABLE revision_snapshot (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL REFERENCES revision (id),
    taken_at INTEGER NOT NULL,
    taken_by INTEGER REFERENCES person (id),
    figures  TEXT NOT NULL, -- JSON
    content  BLOB NOT NULL -- JSON, compressed with zlib
) STRICT;

CREATE INDEX revision_snapshot_revision ON revision_snapshot (revision, id);
CREATE INDEX revision_snapshot_taken_by ON revision_snapshot (taken_by);

CREATE TABLE revision_file (
    snapshot INTEGER NOT NULL REFERENCES revision_snapshot (id) ON DELETE CASCADE,
    name     TEXT NOT NULL,
    content  BLOB NOT NULL,
    PRIMARY KEY (snapshot, name)
) STRICT, WITHOUT ROWID;

-- What was done with a revision as a whole.
CREATE TABLE revision_log (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    at       INTEGER NOT NULL,
    person   INTEGER REFERENCES person (id), -- none: the clock
    what     TEXT NOT NULL CHECK (what IN ('opened', 'closed', 'reopened')),
    words    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX revision_log_revision ON revision_log (revision, id);
CREATE INDEX revision_log_person ON revision_log (person);
