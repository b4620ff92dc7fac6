-- The strategy of a network, and good practice shared among districts.

-- Themes of a district, each with its partial goals, each with its steps.
CREATE TABLE strategy_theme (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    orp     TEXT NOT NULL REFERENCES orp (code),
    title   TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX strategy_theme_orp ON strategy_theme (orp, id);

CREATE TABLE strategy_goal (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    theme INTEGER NOT NULL REFERENCES strategy_theme (id) ON DELETE CASCADE,
    title TEXT NOT NULL
) STRICT;

CREATE INDEX strategy_goal_theme ON strategy_goal (theme, id);

-- Who takes a step: an actor, a person, or somebody in words.
CREATE TABLE strategy_step (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    goal       INTEGER NOT NULL REFERENCES strategy_goal (id) ON DELETE CASCADE,
    title      TEXT NOT NULL,
    due_on     TEXT NOT NULL,
    planned_on TEXT NOT NULL, -- the day it was due first
    actor      INTEGER REFERENCES actor (id),
    person     INTEGER REFERENCES person (id),
    words      TEXT NOT NULL DEFAULT '', -- who, where it is no actor and no person of the bot
    state      TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'dropped')),
    outcome    TEXT NOT NULL DEFAULT '', -- what came of it, or why it was dropped
    made_at    INTEGER NOT NULL,
    ended_at   INTEGER,
    ended_by   INTEGER REFERENCES person (id),
    reminded   INTEGER NOT NULL DEFAULT 0, -- how many of the reminders have had their day
    CHECK (actor IS NULL OR person IS NULL),
    CHECK ((state = 'open') = (ended_at IS NULL))
) STRICT;

CREATE INDEX strategy_step_goal ON strategy_step (goal, due_on);
CREATE INDEX strategy_step_due ON strategy_step (due_on) WHERE state = 'open';
CREATE INDEX strategy_step_actor ON strategy_step (actor) WHERE actor IS NOT NULL;
CREATE INDEX strategy_step_person ON strategy_step (person) WHERE person IS NOT NULL;
CREATE INDEX strategy_step_ended_by ON strategy_step (ended_by) WHERE ended_by IS NOT NULL;

-- What has proved itself in a district, written down for others.
CREATE TABLE good_practice (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    orp       TEXT NOT NULL REFERENCES orp (code),
    title     TEXT NOT NULL,
    words     TEXT NOT NULL,
    source    TEXT NOT NULL DEFAULT '', -- the name of the platform or the activity it comes from
    file      TEXT, -- Telegram's id
    file_kind TEXT CHECK (file_kind IN ('photo', 'document')),
    author    INTEGER REFERENCES person (id),
    made_at   INTEGER NOT NULL,
    CHECK ((file IS NULL) = (file_kind IS NULL))
) STRICT;

CREATE INDEX good_practice_orp ON good_practice (orp, id);
CREATE INDEX good_practice_author ON good_practice (author) WHERE author IS NOT NULL;

-- The districts it was shared with, and what they made of it.
CREATE TABLE good_practice_shared (
    practice   INTEGER NOT NULL REFERENCES good_practice (id) ON DELETE CASCADE,
    orp        TEXT NOT NULL REFERENCES orp (code),
    state      TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'kept', 'aside')),
    shared_at  INTEGER NOT NULL,
    decided_by INTEGER REFERENCES person (id),
    decided_at INTEGER,
    PRIMARY KEY (practice, orp),
    CHECK ((state = 'new') = (decided_at IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX good_practice_shared_orp ON good_practice_shared (orp, state);
CREATE INDEX good_practice_shared_decided_by ON good_practice_shared (decided_by) WHERE decided_by IS NOT NULL;
