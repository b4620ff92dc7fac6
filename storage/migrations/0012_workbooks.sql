-- A workbook sent back, kept so that its preview and what was picked survive a restart.
CREATE TABLE workbook_import (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    book         TEXT NOT NULL CHECK (book IN ('actors', 'platforms', 'needs')),
    person       INTEGER REFERENCES person (id), -- none: the command line, or erased
    orps         TEXT NOT NULL, -- JSON, the districts it speaks of
    rows_read    INTEGER NOT NULL,
    many_missing INTEGER NOT NULL CHECK (many_missing IN (0, 1)),
    notes        TEXT NOT NULL, -- JSON (domain/workbook.py)
    state        TEXT NOT NULL CHECK (state IN ('open', 'applied', 'undone')),
    read_at      INTEGER NOT NULL,
    applied_at   INTEGER,
    undone_at    INTEGER,
    CHECK ((state = 'open') = (applied_at IS NULL)),
    CHECK ((state = 'undone') = (undone_at IS NOT NULL))
) STRICT;

CREATE INDEX workbook_import_person ON workbook_import (person);

-- A difference between the workbook and the bot, and what was decided about it.
CREATE TABLE workbook_change (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    import  INTEGER NOT NULL REFERENCES workbook_import (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL CHECK (kind IN ('cell', 'both', 'added', 'missing', 'doubt')),
    subject INTEGER, -- the actor, platform or practice; none for a new row
    row     INTEGER, -- in the sheet
    what    TEXT NOT NULL, -- JSON (domain/workbook.py)
    choice  TEXT NOT NULL DEFAULT 'open' CHECK (choice IN ('open', 'take', 'leave'))
) STRICT;

CREATE INDEX workbook_change_import ON workbook_change (import, kind);

-- What an applied import did, so that it can be undone.
CREATE TABLE workbook_deed (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    import  INTEGER NOT NULL REFERENCES workbook_import (id) ON DELETE CASCADE,
    thing   TEXT NOT NULL,
    subject INTEGER NOT NULL,
    name    TEXT NOT NULL,
    field   TEXT NOT NULL,
    old     TEXT NOT NULL, -- JSON
    new     TEXT NOT NULL  -- JSON
) STRICT;

CREATE INDEX workbook_deed_import ON workbook_deed (import);
CREATE INDEX workbook_deed_subject ON workbook_deed (thing, subject);
