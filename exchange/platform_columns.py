"""The columns of the platforms workbook and the names people give them (platform_columns.csv)."""

from enum import StrEnum

from exchange.template import Said, Template


class Column(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    NAME = "name"
    TYPE = "type"
    ORP = "orp"
    COORDINATOR = "coordinator"
    FREQUENCY = "frequency"
    MEMBERS = "members"
    TOPICS = "topics"
    GOALS = "goals"
    EVALUATION = "evaluation"
    OUTPUTS = "outputs"
    FAMILIES = "families"
    LAST = "last"
    NEXT = "next"
    STATE = "state"
    NOTE = "note"


SAID = Said(
    none="import-refused-no-platforms",
    ignored="import-warning-sheet-no-platforms",
    lone="import-warning-lone-cell-platform",
    others={"actors template": "import-refused-actors", "needs template": "import-refused-needs-no-platforms"},
)
PLATFORMS = Template("platform_columns.csv", Column, frozenset({Column.MEMBERS, Column.TOPICS}), SAID)
