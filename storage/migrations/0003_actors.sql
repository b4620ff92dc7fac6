-- Actors. The card is one JSON document (domain/actor.py); what is searched by stands beside it in narrow tables
-- kept in the same transaction.

CREATE TABLE actor (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    name_key     TEXT NOT NULL, -- folded name, for finding duplicates
    state        TEXT NOT NULL CHECK (state IN ('active', 'do_not_refer', 'temporarily_closed', 'ended')),
    state_reason TEXT,
    card         TEXT NOT NULL, -- JSON
    edited_at    INTEGER NOT NULL,
    edited_by    INTEGER REFERENCES person (id),
    verified_at  INTEGER,
    verified_by  TEXT,
    CHECK ((verified_at IS NULL) = (verified_by IS NULL))
) STRICT;

CREATE INDEX actor_name_key ON actor (name_key);

CREATE TABLE actor_orp (
    actor INTEGER NOT NULL REFERENCES actor (id),
    orp   TEXT NOT NULL REFERENCES orp (code),
    seat  INTEGER NOT NULL CHECK (seat IN (0, 1)),
    PRIMARY KEY (actor, orp)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_orp_orp ON actor_orp (orp, seat, actor);

-- Who serves a district in a need domain ('' = any); crisis = 1 only for active actors of the crisis network.
CREATE TABLE actor_match (
    orp    TEXT NOT NULL REFERENCES orp (code),
    domain TEXT NOT NULL,
    crisis INTEGER NOT NULL CHECK (crisis IN (0, 1)),
    actor  INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (orp, domain, crisis, actor)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_match_actor ON actor_match (actor);
