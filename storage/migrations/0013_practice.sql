-- Needs and activities: what is done where, and by whom.

-- An activity as it is done in a district: one of needs.csv, or an own one of the district.
CREATE TABLE practice (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    orp       TEXT NOT NULL REFERENCES orp (code),
    activity  TEXT, -- its code in needs.csv, none where it is the district's own
    domain    TEXT NOT NULL CHECK (domain IN ('vztahy', 'bezpeci', 'zdravi', 'uceni', 'chovani', 'material')),
    need      TEXT NOT NULL, -- its code in needs.csv, or the words of a need that only this district knows
    name      TEXT NOT NULL DEFAULT '', -- what an own activity is called
    name_key  TEXT NOT NULL DEFAULT '', -- folded
    phase     TEXT CHECK (phase IN ('pred_ohrozenim', 'pri_ohrozeni')), -- of an own activity
    words     TEXT NOT NULL DEFAULT '', -- how it goes here
    level     INTEGER CHECK (level BETWEEN 1 AND 5), -- 1 it does not work, 5 it works well
    note      TEXT NOT NULL DEFAULT '', -- of the coordinators
    edited_at INTEGER NOT NULL,
    edited_by INTEGER REFERENCES person (id),
    CHECK ((activity IS NULL) = (name <> ''))
) STRICT;

CREATE UNIQUE INDEX practice_activity ON practice (orp, activity) WHERE activity IS NOT NULL;
CREATE UNIQUE INDEX practice_own ON practice (orp, need, name_key) WHERE activity IS NULL;
CREATE INDEX practice_edited_by ON practice (edited_by) WHERE edited_by IS NOT NULL;

-- Who does it there, and who has said so.
CREATE TABLE practice_actor (
    practice INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    actor    INTEGER NOT NULL REFERENCES actor (id),
    origin   TEXT NOT NULL CHECK (origin IN ('member', 'coordinator', 'workbook')),
    said_by  INTEGER REFERENCES person (id),
    said_at  INTEGER NOT NULL,
    PRIMARY KEY (practice, actor)
) STRICT, WITHOUT ROWID;

CREATE INDEX practice_actor_actor ON practice_actor (actor);
CREATE INDEX practice_actor_said_by ON practice_actor (said_by) WHERE said_by IS NOT NULL;

-- Actors in the words of a workbook that nobody was surely meant by, and what the coordinator decided about them.
CREATE TABLE practice_unmatched (
    practice INTEGER NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
    words    TEXT NOT NULL,
    decision TEXT NOT NULL DEFAULT 'open' CHECK (decision IN ('open', 'matched', 'kept', 'dropped')),
    actor    INTEGER REFERENCES actor (id),
    PRIMARY KEY (practice, words),
    CHECK ((decision = 'matched') = (actor IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX practice_unmatched_actor ON practice_unmatched (actor) WHERE actor IS NOT NULL;
CREATE INDEX practice_unmatched_open ON practice_unmatched (practice) WHERE decision = 'open';
