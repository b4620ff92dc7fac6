-- Tell and meet: announcements, platforms, meetings, calendars, and questionnaires of cooperation.

-- A coordinator's message to a stated audience. `audience` is JSON (domain/announcement.py).
CREATE TABLE announcement (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    author      INTEGER REFERENCES person (id),
    orp         TEXT NOT NULL REFERENCES orp (code), -- in whose name it is sent
    words       TEXT NOT NULL,
    file        TEXT, -- Telegram's id of a photo or a document
    file_kind   TEXT CHECK (file_kind IN ('photo', 'document')),
    audience    TEXT NOT NULL,
    asks_receipt INTEGER NOT NULL DEFAULT 0 CHECK (asks_receipt IN (0, 1)),
    state       TEXT NOT NULL CHECK (state IN ('draft', 'waiting', 'scheduled', 'sending', 'stopped', 'sent', 'withdrawn')),
    send_at     INTEGER, -- none: as soon as it is confirmed
    made_at     INTEGER NOT NULL,
    confirmed_by INTEGER REFERENCES person (id), -- the second coordinator
    begun_at    INTEGER,
    ended_at    INTEGER,
    version     INTEGER NOT NULL DEFAULT 0, -- rises with every correction
    message     INTEGER, -- the author's live message
    shown       INTEGER NOT NULL DEFAULT 0, -- how many recipients the live message has told of
    step        INTEGER NOT NULL DEFAULT 0, -- how often the live message was written
    reason      TEXT, -- why the second coordinator has returned it
    tally       TEXT, -- JSON counts, once the names are forgotten
    CHECK ((file IS NULL) = (file_kind IS NULL))
) STRICT;

CREATE INDEX announcement_author ON announcement (author, id);
CREATE INDEX announcement_orp ON announcement (orp, id);
CREATE INDEX announcement_busy ON announcement (state) WHERE state IN ('waiting', 'scheduled', 'sending');
CREATE INDEX announcement_confirmed ON announcement (confirmed_by) WHERE confirmed_by IS NOT NULL;

-- To whom an announcement goes, fixed when sending begins, and what became of it: while it is on its way that is read
-- from the outbox, afterwards from `state`.
CREATE TABLE announcement_recipient (
    announcement INTEGER NOT NULL REFERENCES announcement (id) ON DELETE CASCADE,
    person       INTEGER NOT NULL REFERENCES person (id),
    notice       INTEGER, -- the row of the outbox of the last attempt; none where there was nothing to try
    tries        INTEGER NOT NULL DEFAULT 1,
    state        TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'blocked', 'failed', 'stopped', 'withdrawn')),
    reason       TEXT,
    message      INTEGER, -- Telegram's id, in the person's chat; none where it came in a bundle
    told         INTEGER NOT NULL DEFAULT 0, -- the version that was delivered, or will be
    delivered_at INTEGER,
    read_at      INTEGER, -- when the receipt was confirmed
    reminded_at  INTEGER,
    PRIMARY KEY (announcement, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX announcement_recipient_person ON announcement_recipient (person);
CREATE INDEX announcement_recipient_waiting ON announcement_recipient (announcement) WHERE state = 'waiting';

-- Actors of the audience for whom nobody is in the bot: to be phoned.
CREATE TABLE announcement_unreached (
    announcement INTEGER NOT NULL REFERENCES announcement (id) ON DELETE CASCADE,
    actor        INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (announcement, actor)
) STRICT, WITHOUT ROWID;

CREATE INDEX announcement_unreached_actor ON announcement_unreached (actor);

-- Above how many people a second coordinator confirms. No row: the default of domain/announcement.py.
CREATE TABLE announcement_rule (
    orp    TEXT PRIMARY KEY REFERENCES orp (code),
    most   INTEGER NOT NULL CHECK (most >= 0),
    set_by INTEGER REFERENCES person (id),
    set_at INTEGER NOT NULL
) STRICT;

-- A platform: where actors meet. Its name is unique inside its district.
CREATE TABLE platform (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    orp          TEXT NOT NULL REFERENCES orp (code),
    name         TEXT NOT NULL,
    name_key     TEXT NOT NULL, -- folded
    type         TEXT NOT NULL CHECK (type IN ('mezioborova', 'minitym', 'pripadova_konference', 'formalni_oborova')),
    state        TEXT NOT NULL CHECK (state IN ('active', 'pilot', 'paused', 'ended')),
    frequency    TEXT NOT NULL DEFAULT '', -- as people say it
    every_days   INTEGER CHECK (every_days > 0), -- the longest time between two meetings; none where not known
    coordinator_actor  INTEGER REFERENCES actor (id),
    coordinator_person INTEGER REFERENCES person (id),
    coordinator_words  TEXT, -- as the workbook says it, where no actor was recognised
    topics       TEXT NOT NULL DEFAULT '[]', -- JSON list
    goals        TEXT NOT NULL DEFAULT '',
    outputs      TEXT NOT NULL DEFAULT '',
    families     TEXT NOT NULL DEFAULT 'no' CHECK (families IN ('yes', 'sometimes', 'no')), -- parents or children take part
    note         TEXT NOT NULL DEFAULT '', -- of the coordinators
    quorum       INTEGER CHECK (quorum > 0), -- how many actors have to come
    reminders    TEXT, -- JSON list of minutes before; none: the default of domain/meeting.py
    last_met     TEXT, -- ISO date, as the workbook says; meetings held here come before it
    next_words   TEXT NOT NULL DEFAULT '', -- the next meeting as the workbook says it: an ISO date, or words
    made_at      INTEGER NOT NULL,
    edited_at    INTEGER NOT NULL,
    edited_by    INTEGER REFERENCES person (id)
) STRICT;

CREATE UNIQUE INDEX platform_name ON platform (orp, name_key) WHERE state <> 'ended';
CREATE INDEX platform_coordinator_actor ON platform (coordinator_actor);
CREATE INDEX platform_coordinator_person ON platform (coordinator_person);
CREATE INDEX platform_edited_by ON platform (edited_by);

-- Actors on a platform: kept in the same transaction as their cards, which name it.
CREATE TABLE platform_actor (
    platform INTEGER NOT NULL REFERENCES platform (id) ON DELETE CASCADE,
    actor    INTEGER NOT NULL REFERENCES actor (id),
    PRIMARY KEY (platform, actor)
) STRICT, WITHOUT ROWID;

CREATE INDEX platform_actor_actor ON platform_actor (actor);

-- People who are invited besides those who speak for the actors.
CREATE TABLE platform_person (
    platform INTEGER NOT NULL REFERENCES platform (id) ON DELETE CASCADE,
    person   INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (platform, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX platform_person_person ON platform_person (person);

-- Members in the words of a workbook that no actor was surely meant by, and what the coordinator decided about them.
CREATE TABLE platform_unmatched (
    platform INTEGER NOT NULL REFERENCES platform (id) ON DELETE CASCADE,
    words    TEXT NOT NULL,
    decision TEXT NOT NULL DEFAULT 'open' CHECK (decision IN ('open', 'matched', 'kept', 'dropped')),
    actor    INTEGER REFERENCES actor (id),
    PRIMARY KEY (platform, words),
    CHECK ((decision = 'matched') = (actor IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX platform_unmatched_actor ON platform_unmatched (actor) WHERE actor IS NOT NULL;
CREATE INDEX platform_unmatched_open ON platform_unmatched (platform) WHERE decision = 'open';

-- What the coordinator says of a year, written to be read by those concerned.
CREATE TABLE platform_year (
    platform INTEGER NOT NULL REFERENCES platform (id) ON DELETE CASCADE,
    year     INTEGER NOT NULL,
    words    TEXT NOT NULL,
    author   INTEGER REFERENCES person (id),
    written_at INTEGER NOT NULL,
    PRIMARY KEY (platform, year)
) STRICT, WITHOUT ROWID;

CREATE INDEX platform_year_author ON platform_year (author);

-- That a coordinator was told once of a platform that has not met, or of a yearly duty of a district that is due.
CREATE TABLE cadence_nudge (
    subject TEXT NOT NULL, -- 'platform:12' or 'pediatri_ospod:4102'
    due_on  TEXT NOT NULL, -- ISO date from which it is overdue
    told_at INTEGER NOT NULL,
    PRIMARY KEY (subject, due_on)
) STRICT, WITHOUT ROWID;

-- A row of meetings by a rule (RFC 5545 RRULE) in local time.
CREATE TABLE meeting_series (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    platform    INTEGER NOT NULL REFERENCES platform (id),
    rule        TEXT NOT NULL, -- RRULE
    words       TEXT NOT NULL, -- as the coordinator said it
    first_day   TEXT NOT NULL, -- ISO date
    at_minute   INTEGER NOT NULL CHECK (at_minute BETWEEN 0 AND 1439), -- local
    minutes     INTEGER NOT NULL CHECK (minutes > 0), -- how long
    without     TEXT NOT NULL DEFAULT '[]', -- JSON: months, 'school_holidays', 'public_holidays', single ISO dates
    place       TEXT NOT NULL DEFAULT '',
    agenda      TEXT NOT NULL DEFAULT '',
    made_by     INTEGER REFERENCES person (id),
    made_at     INTEGER NOT NULL,
    ended_at    INTEGER
) STRICT;

CREATE INDEX meeting_series_platform ON meeting_series (platform);
CREATE INDEX meeting_series_made_by ON meeting_series (made_by);

-- A meeting: of a platform, or of a whole district where `platform` is empty (`duty` names a yearly one).
CREATE TABLE meeting (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    platform   INTEGER REFERENCES platform (id),
    orp        TEXT NOT NULL REFERENCES orp (code),
    duty       TEXT, -- recommended_cadence.csv
    series     INTEGER REFERENCES meeting_series (id),
    series_day TEXT, -- ISO date by the rule, also where it was moved
    title      TEXT NOT NULL,
    starts_at  INTEGER, -- none while a poll looks for the day
    ends_at    INTEGER,
    place      TEXT NOT NULL DEFAULT '',
    agenda     TEXT NOT NULL DEFAULT '',
    state      TEXT NOT NULL CHECK (state IN ('poll', 'planned', 'called', 'cancelled')), -- planned: of a series, not called yet
    reason     TEXT, -- why it was cancelled
    sequence   INTEGER NOT NULL DEFAULT 0, -- of the calendar file
    poll_until INTEGER,
    minutes_link TEXT,
    minutes_file TEXT, -- Telegram's id of a document
    minutes_at INTEGER,
    chosen     INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)), -- who is invited was chosen: nobody joins later
    due_at     INTEGER, -- when a planned one is called, or people are next reminded of a called one
    warned_at  INTEGER, -- when the coordinator was warned of quorum and composition
    warned_of  INTEGER, -- how much was lacking then
    asked_at   INTEGER, -- when it was asked who came, or, of a poll, which day it is
    made_by    INTEGER REFERENCES person (id),
    made_at    INTEGER NOT NULL,
    called_at  INTEGER,
    CHECK ((state = 'poll') = (starts_at IS NULL) OR state = 'cancelled')
) STRICT;

CREATE UNIQUE INDEX meeting_series_day ON meeting (series, series_day) WHERE series IS NOT NULL;
CREATE INDEX meeting_starts ON meeting (starts_at) WHERE starts_at IS NOT NULL;
CREATE INDEX meeting_platform ON meeting (platform, starts_at);
CREATE INDEX meeting_orp ON meeting (orp, starts_at);
CREATE INDEX meeting_poll ON meeting (poll_until) WHERE state = 'poll';
CREATE INDEX meeting_due ON meeting (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX meeting_made_by ON meeting (made_by);

-- Days a poll offers, at most eight, and who could come.
CREATE TABLE meeting_option (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting   INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    starts_at INTEGER NOT NULL,
    ends_at   INTEGER,
    UNIQUE (meeting, starts_at)
) STRICT;

CREATE TABLE meeting_vote (
    option    INTEGER NOT NULL REFERENCES meeting_option (id) ON DELETE CASCADE,
    person    INTEGER NOT NULL REFERENCES person (id),
    vote      TEXT NOT NULL CHECK (vote IN ('yes', 'maybe', 'no')),
    voted_at  INTEGER NOT NULL,
    PRIMARY KEY (option, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_vote_person ON meeting_vote (person);

-- Whom a meeting invites: an actor (with those who speak for it), or a person besides; its answer, and who comes instead.
CREATE TABLE meeting_seat (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting     INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    actor       INTEGER REFERENCES actor (id),
    person      INTEGER REFERENCES person (id),
    answer      TEXT CHECK (answer IN ('yes', 'maybe', 'no')),
    answered_by INTEGER REFERENCES person (id),
    answered_at INTEGER,
    substitute  TEXT, -- who comes in place, in the words of who answered
    attended    INTEGER CHECK (attended IN (0, 1)),
    CHECK ((actor IS NULL) <> (person IS NULL)),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX meeting_seat_actor ON meeting_seat (meeting, actor) WHERE actor IS NOT NULL;
CREATE UNIQUE INDEX meeting_seat_person ON meeting_seat (meeting, person) WHERE person IS NOT NULL;
CREATE INDEX meeting_seat_of_actor ON meeting_seat (actor) WHERE actor IS NOT NULL;
CREATE INDEX meeting_seat_of_person ON meeting_seat (person) WHERE person IS NOT NULL;
CREATE INDEX meeting_seat_answered_by ON meeting_seat (answered_by) WHERE answered_by IS NOT NULL;

-- Who was invited and last told what: a cancellation reaches exactly these.
CREATE TABLE meeting_invited (
    meeting  INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person   INTEGER NOT NULL REFERENCES person (id),
    invited_at INTEGER NOT NULL,
    told     INTEGER NOT NULL DEFAULT 0, -- the sequence this person last heard of
    reminded INTEGER, -- the last reminder sent, in minutes before the beginning
    reminded_of INTEGER, -- the beginning it was for
    PRIMARY KEY (meeting, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_invited_person ON meeting_invited (person);

-- An address that calendars fetch: of one person, or of a platform. Whoever has it reads it, so it can be taken back.
CREATE TABLE calendar_feed (
    token_digest TEXT PRIMARY KEY,
    person   INTEGER NOT NULL REFERENCES person (id),
    platform INTEGER REFERENCES platform (id), -- none: everything this person is invited to
    made_at  INTEGER NOT NULL,
    read_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX calendar_feed_person ON calendar_feed (person, COALESCE(platform, 0));
CREATE INDEX calendar_feed_platform ON calendar_feed (platform);

-- A group or a topic may belong to a platform that is kept here.
ALTER TABLE linked_group ADD COLUMN platform_id INTEGER REFERENCES platform (id);
CREATE INDEX linked_group_platform ON linked_group (platform_id) WHERE platform_id IS NOT NULL;

-- A questionnaire of cooperation: of a district, or of a platform of it. `questions` is JSON (domain/questionnaire.py).
CREATE TABLE questionnaire (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    orp       TEXT NOT NULL REFERENCES orp (code),
    platform  INTEGER REFERENCES platform (id),
    title     TEXT NOT NULL,
    questions TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
    year      INTEGER NOT NULL,
    made_by   INTEGER REFERENCES person (id),
    made_at   INTEGER NOT NULL,
    opened_at INTEGER,
    closes_at INTEGER,
    closed_at INTEGER
) STRICT;

CREATE INDEX questionnaire_orp ON questionnaire (orp, id);
CREATE INDEX questionnaire_platform ON questionnaire (platform);
CREATE INDEX questionnaire_open ON questionnaire (closes_at) WHERE state = 'open';
CREATE INDEX questionnaire_made_by ON questionnaire (made_by);

-- Who was asked and whether they have answered; what they answered stands in ballots that name nobody.
CREATE TABLE questionnaire_person (
    questionnaire INTEGER NOT NULL REFERENCES questionnaire (id) ON DELETE CASCADE,
    person        INTEGER NOT NULL REFERENCES person (id),
    answered      INTEGER NOT NULL DEFAULT 0 CHECK (answered IN (0, 1)),
    reminded      INTEGER NOT NULL DEFAULT 0 CHECK (reminded IN (0, 1)),
    PRIMARY KEY (questionnaire, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX questionnaire_person_person ON questionnaire_person (person);

-- One sheet of answers. The id is random and there is no moment on it: neither tells who it was.
CREATE TABLE ballot (
    id            TEXT PRIMARY KEY,
    questionnaire INTEGER NOT NULL REFERENCES questionnaire (id) ON DELETE CASCADE,
    answers       TEXT NOT NULL -- JSON by number of the question
) STRICT, WITHOUT ROWID;

CREATE INDEX ballot_questionnaire ON ballot (questionnaire);
