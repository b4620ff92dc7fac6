-- Living cards: what is proposed and decided, what has changed, notes, saved filters, help nets, guides, messages.

-- What somebody would change on a card. The published card stays as it is until a field is accepted.
CREATE TABLE proposal (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    actor       INTEGER NOT NULL REFERENCES actor (id),
    author      INTEGER REFERENCES person (id), -- nobody where a register proposes
    kind        TEXT NOT NULL CHECK (kind IN ('change', 'confirmation', 'correction', 'register')),
    words       TEXT, -- of a correction: what is wrong, in the author's words
    proposed_at INTEGER NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('open', 'closed', 'withdrawn')),
    closed_at   INTEGER,
    closed_by   INTEGER REFERENCES person (id),
    reason      TEXT, -- why a confirmation or a correction was refused
    CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT;

CREATE INDEX proposal_open ON proposal (actor, id) WHERE state = 'open';
CREATE INDEX proposal_author ON proposal (author, proposed_at);

CREATE TABLE proposed_field (
    proposal   INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    old        TEXT NOT NULL, -- JSON: the published value when it was proposed
    new        TEXT NOT NULL, -- JSON
    state      TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'refused')),
    reason     TEXT,
    decided_at INTEGER,
    decided_by INTEGER REFERENCES person (id),
    PRIMARY KEY (proposal, field),
    CHECK ((state = 'open') = (decided_at IS NULL))
) STRICT, WITHOUT ROWID;

-- Every published change of a field of a card or of its record state.
CREATE TABLE card_change (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    actor      INTEGER NOT NULL REFERENCES actor (id),
    field      TEXT NOT NULL,
    old        TEXT NOT NULL, -- JSON
    new        TEXT NOT NULL, -- JSON
    origin     TEXT NOT NULL CHECK (origin IN ('proposal', 'coordinator', 'import', 'undo', 'merge')),
    changed_by INTEGER REFERENCES person (id),
    changed_at INTEGER NOT NULL,
    undone_at  INTEGER
) STRICT;

CREATE INDEX card_change_actor ON card_change (actor, id);

-- Coordinators' notes on an actor: private ones are read by coordinators of its district alone.
CREATE TABLE actor_note (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    actor      INTEGER NOT NULL REFERENCES actor (id),
    author     INTEGER NOT NULL REFERENCES person (id),
    text       TEXT NOT NULL,
    private    INTEGER NOT NULL CHECK (private IN (0, 1)),
    written_at INTEGER NOT NULL
) STRICT;

CREATE INDEX actor_note_actor ON actor_note (actor, id);

-- A card that was merged into another one: old links lead on.
CREATE TABLE actor_merge (
    merged    INTEGER PRIMARY KEY REFERENCES actor (id),
    into_     INTEGER NOT NULL REFERENCES actor (id),
    merged_at INTEGER NOT NULL,
    merged_by INTEGER REFERENCES person (id)
) STRICT;

-- A coordinator's filter; published under its name it is a ready-made list for the network.
CREATE TABLE saved_filter (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    owner        INTEGER NOT NULL REFERENCES person (id),
    orp          TEXT NOT NULL REFERENCES orp (code),
    name         TEXT NOT NULL,
    filter       TEXT NOT NULL, -- JSON
    saved_at     INTEGER NOT NULL,
    published_at INTEGER
) STRICT;

CREATE INDEX saved_filter_orp ON saved_filter (orp) WHERE published_at IS NOT NULL;
CREATE INDEX saved_filter_owner ON saved_filter (owner);

-- A district's own words over the default that is shipped: of a help net (net:phenomenon:level) or a guide (guide:profession).
CREATE TABLE local_text (
    orp         TEXT NOT NULL REFERENCES orp (code),
    subject     TEXT NOT NULL,
    part        TEXT NOT NULL, -- signs, first_step, kinds, text …
    value       TEXT NOT NULL,
    edited_by   INTEGER REFERENCES person (id),
    edited_at   INTEGER NOT NULL,
    PRIMARY KEY (orp, subject, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_review (
    orp         TEXT NOT NULL REFERENCES orp (code),
    subject     TEXT NOT NULL,
    reviewed_by INTEGER REFERENCES person (id),
    reviewer    TEXT NOT NULL, -- the name as it was told, with the office: shown to readers
    reviewed_at INTEGER NOT NULL,
    PRIMARY KEY (orp, subject)
) STRICT, WITHOUT ROWID;

-- Messages through the bot between somebody and those who keep a card or coordinate a district.
CREATE TABLE conversation (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    asker     INTEGER NOT NULL REFERENCES person (id),
    orp       TEXT NOT NULL REFERENCES orp (code),
    actor     INTEGER REFERENCES actor (id),
    begun_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX conversation_asker ON conversation (asker, begun_at);

CREATE TABLE conversation_message (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    author       INTEGER NOT NULL REFERENCES person (id),
    text         TEXT NOT NULL,
    sent_at      INTEGER NOT NULL
) STRICT;

CREATE INDEX conversation_message_of ON conversation_message (conversation, id);

-- What a register calls an actor of ours.
CREATE TABLE actor_external (
    register TEXT NOT NULL,
    code     TEXT NOT NULL,
    actor    INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (register, code)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_external_actor ON actor_external (actor);
