-- Regions, districts (ORP) and municipalities, filled from storage/reference by storage/reference.py.

CREATE TABLE kraj (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE orp (
    code      TEXT PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE,
    kraj      TEXT NOT NULL REFERENCES kraj (code),
    latitude  REAL NOT NULL,
    longitude REAL NOT NULL
) STRICT;

CREATE TABLE orp_neighbour (
    orp       TEXT NOT NULL REFERENCES orp (code),
    neighbour TEXT NOT NULL REFERENCES orp (code),
    PRIMARY KEY (orp, neighbour)
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
    code      TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    orp       TEXT NOT NULL REFERENCES orp (code),
    latitude  REAL NOT NULL,
    longitude REAL NOT NULL
) STRICT;

-- The outline of a district with its bounding box; the box narrows a point to a few outlines.
CREATE TABLE orp_outline (
    orp     TEXT PRIMARY KEY REFERENCES orp (code),
    south   REAL NOT NULL,
    west    REAL NOT NULL,
    north   REAL NOT NULL,
    east    REAL NOT NULL,
    outline TEXT NOT NULL -- GeoJSON coordinates: polygons → rings → [longitude, latitude]
) STRICT;

-- Which edition of storage/reference the tables above hold.
CREATE TABLE reference_edition (
    digest TEXT NOT NULL
) STRICT;
