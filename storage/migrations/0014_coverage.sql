-- What the minimal network of a district must have, and from when on a municipality is hard to reach.

-- In place of the shipped default (storage/reference/minimal_network.csv); least 0 and no capacity: the kind is not needed.
CREATE TABLE minimal_network (
    orp      TEXT NOT NULL REFERENCES orp (code),
    kind     TEXT NOT NULL, -- service_types.csv
    least    INTEGER NOT NULL CHECK (least BETWEEN 0 AND 99), -- actors
    capacity INTEGER CHECK (capacity BETWEEN 1 AND 999), -- people, all actors together
    unit     TEXT NOT NULL CHECK (unit IN ('beds', 'clients', 'contacts', 'interventions', 'calls', 'places')),
    set_by   INTEGER REFERENCES person (id),
    set_at   INTEGER NOT NULL,
    PRIMARY KEY (orp, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX minimal_network_set_by ON minimal_network (set_by);

CREATE TABLE remote_rule (
    orp    TEXT PRIMARY KEY REFERENCES orp (code),
    km     INTEGER NOT NULL CHECK (km > 0), -- as the crow flies
    set_by INTEGER REFERENCES person (id),
    set_at INTEGER NOT NULL
) STRICT;

CREATE INDEX remote_rule_set_by ON remote_rule (set_by);

-- Who of a kind there is anywhere.
CREATE INDEX actor_kind ON actor (card ->> 'kind');
