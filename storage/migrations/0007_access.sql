-- How people get in and out, what reaches whom, what is kept beside a card, and who did what.

-- An invitation may be used several times; one that `moves` a person gives the rights that wait for it.
CREATE TABLE invitation_again (
    id          INTEGER PRIMARY KEY,
    code_digest TEXT NOT NULL UNIQUE,
    role        TEXT,
    actor       INTEGER REFERENCES actor (id),
    orp         TEXT REFERENCES orp (code),
    kraj        TEXT REFERENCES kraj (code),
    moves       INTEGER REFERENCES person (id),
    uses        INTEGER NOT NULL DEFAULT 1 CHECK (uses >= 1),
    created_at  INTEGER NOT NULL,
    created_by  INTEGER REFERENCES person (id),
    expires_at  INTEGER NOT NULL,
    revoked_at  INTEGER,
    CHECK ((role IS NULL) = (moves IS NOT NULL))
) STRICT;

CREATE TABLE invitation_use (
    invitation INTEGER NOT NULL REFERENCES invitation_again (id),
    person     INTEGER NOT NULL REFERENCES person (id),
    used_at    INTEGER NOT NULL,
    PRIMARY KEY (invitation, person)
) STRICT, WITHOUT ROWID;

INSERT INTO invitation_again (id, code_digest, role, actor, orp, kraj, created_at, created_by, expires_at)
SELECT id, code_digest, role, actor, orp, kraj, created_at, created_by, expires_at FROM invitation;

INSERT INTO invitation_use (invitation, person, used_at)
SELECT id, used_by, used_at FROM invitation WHERE used_at IS NOT NULL;

DROP TABLE invitation;
ALTER TABLE invitation_again RENAME TO invitation;
CREATE INDEX invitation_maker ON invitation (created_by, expires_at);

-- An ended right may wait for the invitation that moves it to another telephone.
ALTER TABLE role_grant ADD COLUMN ended_by INTEGER REFERENCES person (id);
ALTER TABLE role_grant ADD COLUMN waits_for INTEGER REFERENCES invitation (id);
CREATE INDEX role_grant_actor ON role_grant (actor) WHERE ended_at IS NULL AND actor IS NOT NULL;
CREATE INDEX role_grant_orp ON role_grant (orp) WHERE ended_at IS NULL AND orp IS NOT NULL;
CREATE INDEX role_grant_kraj ON role_grant (kraj) WHERE ended_at IS NULL AND kraj IS NOT NULL;
CREATE INDEX role_grant_waits ON role_grant (waits_for) WHERE waits_for IS NOT NULL;

CREATE TABLE access_request (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    person       INTEGER NOT NULL REFERENCES person (id),
    role         TEXT NOT NULL CHECK (role IN ('member', 'crisis_worker')),
    orp          TEXT NOT NULL REFERENCES orp (code),
    actor        INTEGER REFERENCES actor (id),
    organisation TEXT, -- in the person's own words, where it is on no card
    words        TEXT,
    username     TEXT, -- in Telegram, where the person has one, so that the coordinators may write
    state        TEXT NOT NULL CHECK (state IN ('open', 'approved', 'refused', 'withdrawn')),
    asked_at     INTEGER NOT NULL,
    decided_at   INTEGER,
    decided_by   INTEGER REFERENCES person (id),
    reason       TEXT CHECK (reason IN ('unknown', 'not_in_network', 'ask_elsewhere')),
    reason_words TEXT, -- the coordinator's own
    CHECK ((state = 'open') = (decided_at IS NULL)),
    CHECK (state = 'refused' OR (reason IS NULL AND reason_words IS NULL))
) STRICT;

CREATE UNIQUE INDEX access_request_open ON access_request (person) WHERE state = 'open';
CREATE INDEX access_request_person ON access_request (person, asked_at);
CREATE INDEX access_request_orp ON access_request (orp, asked_at) WHERE state = 'open';

-- What a coordinator asks back, and the answers.
CREATE TABLE access_message (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    request INTEGER NOT NULL REFERENCES access_request (id) ON DELETE CASCADE,
    author  INTEGER NOT NULL REFERENCES person (id),
    text    TEXT NOT NULL,
    sent_at INTEGER NOT NULL
) STRICT;

CREATE INDEX access_message_request ON access_message (request, id);

-- Messages for somebody else: kind and ids, never text; made in the transaction of the change they tell of.
CREATE TABLE outbox (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient   INTEGER NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL,
    subject     TEXT NOT NULL, -- JSON object of ids
    priority    INTEGER NOT NULL CHECK (priority IN (0, 1, 2)), -- urgent, personal, bulk
    dedupe_key  TEXT NOT NULL UNIQUE,
    due_at      INTEGER NOT NULL,
    drop_at     INTEGER NOT NULL, -- later than this it would be out of place
    state       TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'failed', 'cancelled')),
    attempts    INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER,
    message     INTEGER, -- id in the recipient's chat
    ended_at    INTEGER,
    reason      TEXT,
    CHECK ((state = 'sending') = (lease_until IS NOT NULL)),
    CHECK ((state IN ('sent', 'failed', 'cancelled')) = (ended_at IS NOT NULL)),
    CHECK ((state IN ('failed', 'cancelled')) = (reason IS NOT NULL))
) STRICT;

CREATE INDEX outbox_due ON outbox (priority, due_at) WHERE state = 'pending';
CREATE INDEX outbox_leased ON outbox (lease_until) WHERE state = 'sending';
CREATE INDEX outbox_waiting ON outbox (recipient, priority, due_at) WHERE state IN ('pending', 'sending');
CREATE INDEX outbox_subject ON outbox (kind, subject) WHERE state = 'pending';
CREATE INDEX outbox_ended ON outbox (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX outbox_recipient ON outbox (recipient, id);

-- Messages in a chat that show private data and are deleted when their time comes.
CREATE TABLE private_message (
    person    INTEGER NOT NULL REFERENCES person (id),
    message   INTEGER NOT NULL,
    delete_at INTEGER NOT NULL,
    PRIMARY KEY (person, message)
) STRICT, WITHOUT ROWID;

CREATE INDEX private_message_due ON private_message (delete_at);

-- Every change of rights, and who saw or exported what is not for everybody. Ids and an action, no texts.
CREATE TABLE audit (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    person  INTEGER REFERENCES person (id), -- who did it; nobody for the process itself
    action  TEXT NOT NULL,
    subject INTEGER REFERENCES person (id), -- to whom
    actor   INTEGER REFERENCES actor (id),
    orp     TEXT REFERENCES orp (code),
    detail  TEXT NOT NULL -- JSON object
) STRICT;

CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_person ON audit (person, at);
CREATE INDEX audit_subject ON audit (subject, at);

-- Telephones on the cards of living actors: who shares one of them is let in.
CREATE TABLE actor_phone (
    phone TEXT NOT NULL,
    actor INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (phone, actor)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO actor_phone (phone, actor)
SELECT contact.value ->> 'phone', actor.id
  FROM actor, json_each(actor.card, '$.contacts') AS contact
 WHERE actor.state <> 'ended' AND contact.value ->> 'phone' IS NOT NULL;

INSERT OR IGNORE INTO actor_phone (phone, actor)
SELECT phone.value, actor.id
  FROM actor, json_each(actor.card, '$.phones') AS phone
 WHERE actor.state <> 'ended';

INSERT OR IGNORE INTO actor_phone (phone, actor)
SELECT card ->> 'crisis_phone', id FROM actor WHERE state <> 'ended' AND card ->> 'crisis_phone' IS NOT NULL;

CREATE INDEX actor_phone_actor ON actor_phone (actor);

-- Numbers tried, without the number; and actors offered to somebody whose number stands on many cards.
CREATE TABLE phone_try (
    person INTEGER NOT NULL REFERENCES person (id),
    at     INTEGER NOT NULL
) STRICT;

CREATE INDEX phone_try_at ON phone_try (at);

CREATE TABLE phone_offer (
    person     INTEGER NOT NULL REFERENCES person (id),
    actor      INTEGER NOT NULL REFERENCES actor (id),
    offered_at INTEGER NOT NULL,
    PRIMARY KEY (person, actor)
) STRICT, WITHOUT ROWID;

-- How a person wants to be spoken to. Quiet hours in minutes after midnight of the local day.
ALTER TABLE person ADD COLUMN quiet_from INTEGER NOT NULL DEFAULT 1200;
ALTER TABLE person ADD COLUMN quiet_to INTEGER NOT NULL DEFAULT 420;
ALTER TABLE person ADD COLUMN works_every_day INTEGER NOT NULL DEFAULT 0;
UPDATE person
   SET works_every_day = 1
 WHERE id IN (SELECT person
                FROM role_grant
                LEFT JOIN actor ON actor.id = role_grant.actor
               WHERE ended_at IS NULL AND (role = 'crisis_worker' OR card ->> 'in_crisis_network'));
ALTER TABLE person ADD COLUMN layout TEXT NOT NULL DEFAULT 'roomy' CHECK (layout IN ('roomy', 'short'));

-- The command menu last set in the person's chat; when the person was found to have blocked the bot or left Telegram.
ALTER TABLE person ADD COLUMN commands TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN unreachable_since INTEGER;

-- A draft has a number of its own: buttons of an older one must not answer a newer one. A form stands beside a
-- short question; it is awaited until the person turns to something else.
CREATE TABLE draft_again (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    person     INTEGER NOT NULL REFERENCES person (id),
    form       TEXT NOT NULL,
    is_form    INTEGER NOT NULL DEFAULT 0,
    is_awaited INTEGER NOT NULL DEFAULT 1,
    answers    TEXT NOT NULL, -- JSON
    step       TEXT NOT NULL DEFAULT '{}', -- JSON
    updated_at INTEGER NOT NULL,
    UNIQUE (person, is_form)
) STRICT;

INSERT INTO draft_again (person, form, answers, updated_at) SELECT person, form, answers, updated_at FROM draft;
DROP TABLE draft;
ALTER TABLE draft_again RENAME TO draft;
