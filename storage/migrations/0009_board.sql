-- The board: posts and their guests, what people want to hear of, fresh numbers, and calls for a place.

-- An event, a project, a wish or an announcement. It belongs to the district of its actor, or to the one its
-- coordinator speaks for.
CREATE TABLE post (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    kind         TEXT NOT NULL CHECK (kind IN ('event', 'project', 'wish', 'announcement')),
    actor        INTEGER REFERENCES actor (id),
    orp          TEXT NOT NULL REFERENCES orp (code),
    author       INTEGER REFERENCES person (id),
    title        TEXT NOT NULL,
    words        TEXT NOT NULL,
    place        TEXT,
    starts_at    INTEGER,
    ends_at      INTEGER,
    whole_day    INTEGER NOT NULL DEFAULT 0 CHECK (whole_day IN (0, 1)),
    places       INTEGER CHECK (places > 0), -- how many guests there is room for
    file         TEXT, -- Telegram's id of a photo or a PDF
    file_kind    TEXT CHECK (file_kind IN ('photo', 'document')),
    audience     TEXT NOT NULL, -- JSON, domain/post.py
    public       INTEGER NOT NULL CHECK (public IN (0, 1)),
    search       TEXT NOT NULL DEFAULT '', -- folded words, each behind a space
    state        TEXT NOT NULL CHECK (state IN ('waiting', 'published', 'refused', 'hidden', 'withdrawn')),
    reason       TEXT,
    valid_days   INTEGER CHECK (valid_days > 0), -- how long a publishing or a renewal lasts; none for an event
    valid_until  INTEGER NOT NULL,
    pinned_until INTEGER,
    sequence     INTEGER NOT NULL DEFAULT 0, -- of the calendar file
    made_at      INTEGER NOT NULL,
    published_at INTEGER,
    edited_at    INTEGER,
    decided_by   INTEGER REFERENCES person (id),
    asked_at     INTEGER, -- when it was asked who came to the event
    CHECK ((file IS NULL) = (file_kind IS NULL)),
    CHECK (kind = 'event' OR (starts_at IS NULL AND places IS NULL))
) STRICT;

CREATE INDEX post_valid ON post (state, valid_until);
CREATE INDEX post_published ON post (published_at) WHERE state = 'published';
CREATE INDEX post_starts ON post (starts_at) WHERE starts_at IS NOT NULL;
CREATE INDEX post_actor ON post (actor, id);
CREATE INDEX post_author ON post (author, id);
CREATE INDEX post_own ON post (orp, state, id);

-- The districts on whose boards a post hangs.
CREATE TABLE post_orp (
    post INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    orp  TEXT NOT NULL REFERENCES orp (code),
    PRIMARY KEY (orp, post)
) STRICT, WITHOUT ROWID;

CREATE INDEX post_orp_post ON post_orp (post);

-- Who comes to an event. One who said yes and found it full waits, in the order of answering.
CREATE TABLE guest (
    post        INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    person      INTEGER NOT NULL REFERENCES person (id),
    answer      TEXT NOT NULL CHECK (answer IN ('yes', 'waiting', 'maybe', 'no')),
    answered_at INTEGER NOT NULL,
    turn        INTEGER NOT NULL, -- the order of answering among the guests of one event
    told        INTEGER NOT NULL DEFAULT 0, -- the sequence of the event this guest last heard of
    reminded_of INTEGER, -- the beginning this guest was reminded of
    attended    INTEGER CHECK (attended IN (0, 1)),
    PRIMARY KEY (post, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX guest_person ON guest (person);

CREATE TABLE post_report (
    post        INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    person      INTEGER NOT NULL REFERENCES person (id),
    reason      TEXT NOT NULL,
    reported_at INTEGER NOT NULL,
    settled_at  INTEGER,
    PRIMARY KEY (post, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX post_report_open ON post_report (post) WHERE settled_at IS NULL;

-- How a district keeps its board: no row, nothing is looked at beforehand.
CREATE TABLE board_rule (
    orp       TEXT PRIMARY KEY REFERENCES orp (code),
    moderated INTEGER NOT NULL CHECK (moderated IN (0, 1)),
    set_by    INTEGER REFERENCES person (id),
    set_at    INTEGER NOT NULL
) STRICT;

-- When a person last looked at the own board: what was hung since is new.
ALTER TABLE person ADD COLUMN board_seen_at INTEGER;

-- A Telegram group, or one topic of it, that gets the digest of a district.
CREATE TABLE linked_group (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    chat      INTEGER NOT NULL,
    topic     INTEGER, -- Telegram's message_thread_id
    title     TEXT NOT NULL,
    orp       TEXT NOT NULL REFERENCES orp (code),
    platform  TEXT, -- the name of the platform it belongs to
    linked_by INTEGER NOT NULL REFERENCES person (id),
    linked_at INTEGER NOT NULL,
    ended_at  INTEGER,
    end_reason TEXT
) STRICT;

CREATE UNIQUE INDEX linked_group_live ON linked_group (chat, COALESCE(topic, 0), orp) WHERE ended_at IS NULL;
CREATE INDEX linked_group_orp ON linked_group (orp) WHERE ended_at IS NULL;

-- What somebody wants to hear of: posts, cards of a search or a filter, or a place that opens.
CREATE TABLE subscription (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    person     INTEGER NOT NULL REFERENCES person (id),
    group_     INTEGER REFERENCES linked_group (id), -- where it is told in place of the person's own chat
    kind       TEXT NOT NULL CHECK (kind IN ('board', 'posts', 'cards', 'places')), -- `Sort`
    name       TEXT NOT NULL,
    sought     TEXT NOT NULL, -- JSON, domain/subscription.py
    pace       TEXT NOT NULL CHECK (pace IN ('at_once', 'daily', 'weekly', 'never')),
    hour       INTEGER NOT NULL DEFAULT 8 CHECK (hour BETWEEN 0 AND 23),
    weekday    INTEGER NOT NULL DEFAULT 0 CHECK (weekday BETWEEN 0 AND 6),
    made_at    INTEGER NOT NULL,
    told_to    INTEGER NOT NULL, -- what happened until then has been told
    due_at     INTEGER -- the next digest, or the next look at cards; none where it is told at once or never
) STRICT;

CREATE INDEX subscription_person ON subscription (person);
CREATE INDEX subscription_due ON subscription (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX subscription_at_once ON subscription (kind) WHERE pace = 'at_once';
CREATE UNIQUE INDEX subscription_board ON subscription (person) WHERE kind = 'board' AND group_ IS NULL;

-- Which districts and kinds a watch for places looks at, so that a report finds its watchers.
CREATE TABLE watched_place (
    orp          TEXT NOT NULL REFERENCES orp (code),
    kind         TEXT NOT NULL, -- '' = any
    subscription INTEGER NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
    PRIMARY KEY (orp, kind, subscription)
) STRICT, WITHOUT ROWID;

CREATE INDEX watched_place_subscription ON watched_place (subscription);

-- The cards a watch has found so far, and since when: those that came later than it has told of are news.
CREATE TABLE subscription_card (
    subscription INTEGER NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
    actor        INTEGER NOT NULL REFERENCES actor (id),
    came_at      INTEGER NOT NULL,
    PRIMARY KEY (subscription, actor)
) STRICT, WITHOUT ROWID;

CREATE INDEX subscription_card_actor ON subscription_card (actor);

-- A link by which a coordinator takes the bot into a group; it is used once.
CREATE TABLE group_link (
    code_digest TEXT PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id),
    orp         TEXT NOT NULL REFERENCES orp (code),
    expires_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX group_link_person ON group_link (person);

-- What waits in the outbox may be told in a group; what quiet hours put off is bundled.
ALTER TABLE outbox ADD COLUMN group_ INTEGER REFERENCES linked_group (id);
ALTER TABLE outbox ADD COLUMN put_off INTEGER NOT NULL DEFAULT 0 CHECK (put_off IN (0, 1));
-- `bundle` is the row in whose message this one was told.
ALTER TABLE outbox ADD COLUMN bundle INTEGER;

CREATE INDEX outbox_bundle ON outbox (bundle) WHERE bundle IS NOT NULL;

-- The question whether a report still holds; those of one moment to one person are one message. It is answered by
-- another report of the actor, or by "later".
CREATE TABLE nudge (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    actor      INTEGER NOT NULL REFERENCES actor (id),
    person     INTEGER NOT NULL REFERENCES person (id),
    report     INTEGER NOT NULL REFERENCES capacity_report (id),
    asked_at   INTEGER NOT NULL,
    again_at   INTEGER NOT NULL, -- not asked again before
    snoozed_at INTEGER -- when somebody said "later"
) STRICT;

CREATE INDEX nudge_report ON nudge (report, id);
CREATE INDEX nudge_actor ON nudge (actor);
CREATE INDEX nudge_person ON nudge (person, asked_at);
CREATE INDEX nudge_asked ON nudge (asked_at);

-- Who was shown of an actor what is not for everybody, by the beginning of the local day: the audit of the last days,
-- narrow enough to be counted at every answer.
CREATE TABLE actor_shown (
    actor  INTEGER NOT NULL,
    day    INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (actor, day, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_shown_day ON actor_shown (day);
CREATE INDEX actor_shown_person ON actor_shown (person);

-- The local hour (minutes after midnight) at which an actor wants to be asked.
CREATE TABLE nudge_hour (
    actor INTEGER PRIMARY KEY REFERENCES actor (id),
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439)
) STRICT;

-- "Looking for a place": nothing about the child. Erased within a day of closing; only counts stay.
CREATE TABLE inquiry (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    asker      INTEGER NOT NULL REFERENCES person (id),
    orp        TEXT NOT NULL REFERENCES orp (code),
    domain     TEXT NOT NULL, -- the need
    age_since  INTEGER,
    age_to     INTEGER,
    urgency    TEXT NOT NULL CHECK (urgency IN ('now', 'today', 'days')),
    phone      TEXT NOT NULL, -- E.164, to call back
    words      TEXT,
    asked_at   INTEGER NOT NULL,
    message    INTEGER, -- the asker's live message
    widened_at INTEGER,
    escalated_at INTEGER,
    closed_at  INTEGER,
    outcome    TEXT CHECK (outcome IN ('found', 'not_found', 'otherwise')),
    unmet      INTEGER NOT NULL DEFAULT 0 CHECK (unmet IN (0, 1)), -- nobody there could answer; counted in unmet_demand
    CHECK ((closed_at IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX inquiry_open ON inquiry (asked_at) WHERE closed_at IS NULL;
CREATE INDEX inquiry_asker ON inquiry (asker, id);
CREATE INDEX inquiry_closed ON inquiry (closed_at) WHERE closed_at IS NOT NULL;

-- Which actors were asked, in which ring, and what they say; the last answer of an actor holds.
CREATE TABLE inquiry_actor (
    inquiry     INTEGER NOT NULL REFERENCES inquiry (id) ON DELETE CASCADE,
    actor       INTEGER NOT NULL REFERENCES actor (id),
    ring        TEXT NOT NULL CHECK (ring IN ('own', 'neighbours')),
    asked_at    INTEGER NOT NULL,
    answer      TEXT CHECK (answer IN ('yes', 'maybe', 'no')),
    answered_by INTEGER REFERENCES person (id),
    answered_at INTEGER,
    PRIMARY KEY (inquiry, actor)
) STRICT, WITHOUT ROWID;

CREATE INDEX inquiry_actor_actor ON inquiry_actor (actor);

-- What stays of closed calls: how many, by district, need, hour and end; no person.
CREATE TABLE inquiry_count (
    orp       TEXT NOT NULL REFERENCES orp (code),
    domain    TEXT NOT NULL,
    hour      INTEGER NOT NULL,
    outcome   TEXT NOT NULL,
    inquiries INTEGER NOT NULL,
    PRIMARY KEY (orp, domain, hour, outcome)
) STRICT, WITHOUT ROWID;
