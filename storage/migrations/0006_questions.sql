-- Searches whose pages may still be turned; swept with time.

CREATE TABLE question (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    person   INTEGER NOT NULL REFERENCES person (id),
    text     TEXT NOT NULL,
    asked_at INTEGER NOT NULL
) STRICT;

CREATE INDEX question_person ON question (person, id);
