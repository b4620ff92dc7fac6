-- Living cards: what is proposed and decided, what has changed, notes, saved filters, help nets, guides, messages.

-- Of an actor that is temporarily closed: the last closed day; the next morning it is active again.
ALTER TABLE actor ADD COLUMN closed_until TEXT;
CREATE INDEX actor_ico ON actor (card ->> 'ico');
CREATE INDEX actor_closed_until ON actor (closed_until) WHERE closed_until IS NOT NULL;

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
    answer      TEXT CHECK (answer IN ('accepted', 'thanked', 'refused')), -- to a confirmation or a correction
    reason      TEXT, -- why that was refused
    CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT;

CREATE INDEX proposal_open ON proposal (actor, id) WHERE state = 'open';
CREATE INDEX proposal_author ON proposal (author, proposed_at);

CREATE TABLE proposed_field (
    proposal   INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    old        TEXT NOT NULL, -- JSON: the published value when it was proposed
    new        TEXT NOT NULL, -- JSON
    state      TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'refused', 'replaced', 'withdrawn')),
    reason     TEXT,
    published  TEXT, -- JSON: what an accepted field was published as; the coordinator may have edited it
    decided_at INTEGER,
    decided_by INTEGER REFERENCES person (id),
    PRIMARY KEY (proposal, field),
    CHECK ((state = 'open') = (decided_at IS NULL)),
    CHECK ((state = 'accepted') = (published IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Every published change of a field of a card or of its record state.
CREATE TABLE card_change (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    actor      INTEGER NOT NULL REFERENCES actor (id),
    field      TEXT NOT NULL,
    old        TEXT NOT NULL, -- JSON
    new        TEXT NOT NULL, -- JSON
    origin     TEXT NOT NULL CHECK (origin IN ('proposal', 'coordinator', 'import', 'undo', 'merge', 'register')),
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
    words      TEXT NOT NULL DEFAULT '', -- domain/filter.py searchable(text)
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

CREATE INDEX actor_merge_into ON actor_merge (into_);

-- The merge a coordinator has begun: whose value holds, by field; `seen` is a digest of both cards as they were shown.
CREATE TABLE merge_begun (
    person   INTEGER PRIMARY KEY REFERENCES person (id),
    kept     INTEGER NOT NULL REFERENCES actor (id),
    other    INTEGER NOT NULL REFERENCES actor (id),
    sides    TEXT NOT NULL, -- JSON object
    seen     TEXT NOT NULL,
    begun_at INTEGER NOT NULL
) STRICT;

-- A coordinator's filter; published under its name it is a ready-made list for the network. The owner of a published
-- one may be gone.
CREATE TABLE saved_filter (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    owner        INTEGER REFERENCES person (id),
    name         TEXT NOT NULL CHECK (length(name) <= 60),
    filter       TEXT NOT NULL, -- JSON
    saved_at     INTEGER NOT NULL,
    published_at INTEGER,
    CHECK (owner IS NOT NULL OR published_at IS NOT NULL)
) STRICT;

CREATE INDEX saved_filter_owner ON saved_filter (owner);

-- The districts whose actors a saved filter looks at.
CREATE TABLE saved_filter_orp (
    filter INTEGER NOT NULL REFERENCES saved_filter (id) ON DELETE CASCADE,
    orp    TEXT NOT NULL REFERENCES orp (code),
    PRIMARY KEY (filter, orp)
) STRICT, WITHOUT ROWID;

CREATE INDEX saved_filter_orp_orp ON saved_filter_orp (orp, filter);

-- The filter a coordinator is working with, and the mark that waits for a yes before it is put on all it finds.
CREATE TABLE open_filter (
    person     INTEGER PRIMARY KEY REFERENCES person (id),
    filter     TEXT NOT NULL, -- JSON
    mark       TEXT, -- JSON
    changed_at INTEGER NOT NULL
) STRICT;

-- What coordinators filter by, from the card (domain/filter.py): '' where it says nothing.
CREATE TABLE actor_facet (
    actor     INTEGER NOT NULL REFERENCES actor (id),
    attribute TEXT NOT NULL,
    value     TEXT NOT NULL,
    PRIMARY KEY (actor, attribute, value)
) STRICT, WITHOUT ROWID;

-- All words of a card, folded, each behind a space.
CREATE TABLE actor_text (
    actor INTEGER PRIMARY KEY REFERENCES actor (id),
    text  TEXT NOT NULL
) STRICT;

-- After how many seconds a report of an actor in this unit stops being fresh, and reads as unknown.
CREATE TABLE actor_rhythm (
    actor INTEGER NOT NULL REFERENCES actor (id),
    unit  TEXT NOT NULL,
    fresh INTEGER NOT NULL,
    stale INTEGER NOT NULL,
    PRIMARY KEY (actor, unit)
) STRICT, WITHOUT ROWID;

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
    actor     INTEGER REFERENCES actor (id), -- the actor it was written to; nobody where to those who coordinate
    begun_at  INTEGER NOT NULL,
    last_at   INTEGER NOT NULL -- of the last message
) STRICT;

CREATE INDEX conversation_asker ON conversation (asker, last_at);
CREATE INDEX conversation_last ON conversation (last_at);

CREATE TABLE conversation_message (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    author       INTEGER NOT NULL REFERENCES person (id),
    text         TEXT NOT NULL,
    sent_at      INTEGER NOT NULL
) STRICT;

CREATE INDEX conversation_message_of ON conversation_message (conversation, id);
CREATE INDEX conversation_message_author ON conversation_message (author, sent_at);

-- The asker and everybody a message went to; who of them may still read it is asked anew at every look.
CREATE TABLE conversation_participant (
    conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    person       INTEGER NOT NULL REFERENCES person (id),
    read_to      INTEGER NOT NULL DEFAULT 0, -- the last message seen
    PRIMARY KEY (conversation, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX conversation_participant_person ON conversation_participant (person);

-- How somebody who coordinates wants to be reached, as they wrote it themselves: shown to everybody.
CREATE TABLE public_contact (
    person INTEGER PRIMARY KEY REFERENCES person (id),
    name   TEXT NOT NULL,
    phone  TEXT, -- E.164
    email  TEXT
) STRICT;

-- What a register calls an actor of ours.
CREATE TABLE actor_external (
    register TEXT NOT NULL,
    code     TEXT NOT NULL,
    actor    INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (register, code)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_external_actor ON actor_external (actor);

-- An actor that a register knows and we do not: waits for those who coordinate the district of its seat.
CREATE TABLE proposed_actor (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    register    TEXT NOT NULL,
    code        TEXT NOT NULL,
    orp         TEXT NOT NULL REFERENCES orp (code),
    card        TEXT NOT NULL, -- JSON
    proposed_at INTEGER NOT NULL,
    refused_at  INTEGER, -- an accepted one is an actor, and stands here no more
    UNIQUE (register, code)
) STRICT;

CREATE INDEX proposed_actor_orp ON proposed_actor (orp, id) WHERE refused_at IS NULL;
