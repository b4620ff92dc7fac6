-- Capacity reports: only ever added; the latest by time, then by id, holds.

CREATE TABLE capacity_report (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    actor       INTEGER NOT NULL REFERENCES actor (id),
    unit        TEXT NOT NULL CHECK (unit IN ('beds', 'clients', 'contacts', 'interventions', 'calls', 'places')),
    state       TEXT NOT NULL CHECK (state IN ('free', 'waiting_list', 'assessment', 'full')),
    available   INTEGER CHECK (available BETWEEN 0 AND 999),
    maximum     INTEGER CHECK (maximum BETWEEN 0 AND 999),
    accepting   INTEGER NOT NULL CHECK (accepting IN (0, 1)),
    note        TEXT CHECK (length(note) <= 140),
    reported_by INTEGER NOT NULL REFERENCES person (id),
    reported_at INTEGER NOT NULL
) STRICT;

CREATE INDEX capacity_report_latest ON capacity_report (actor, reported_at DESC, id DESC);

-- Searches that found nobody: district, need domain ('' = any) and hour (UTC seconds); no person.
CREATE TABLE unmet_demand (
    orp      TEXT NOT NULL REFERENCES orp (code),
    domain   TEXT NOT NULL,
    hour     INTEGER NOT NULL,
    searches INTEGER NOT NULL,
    PRIMARY KEY (orp, domain, hour)
) STRICT, WITHOUT ROWID;
