"""The columns of the workbook of needs and activities and the names people give them (need_columns.csv)."""

from enum import StrEnum

from exchange.template import Said, Template


class Column(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    DOMAIN = "domain"
    NEED = "need"
    FORMS = "forms"
    RISK = "risk"
    NAME = "name"
    """The activity: what a row is called."""
    PHASE = "phase"
    KINDS = "kinds"
    ORP = "orp"
    WORDS = "words"
    ACTORS = "actors"
    LEVEL = "level"
    NOTE = "note"


SAID = Said(
    none="import-refused-no-needs",
    ignored="import-warning-sheet-no-needs",
    lone="import-warning-lone-cell-need",
    others={
        "actors template": "import-refused-actors-no-needs",
        "platforms template": "import-refused-platforms-no-needs",
    },
)
NEEDS = Template("need_columns.csv", Column, frozenset({Column.ACTORS, Column.KINDS}), SAID)
