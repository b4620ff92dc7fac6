"""The columns of the actors workbook and the names people give them (actor_columns.csv)."""

from enum import StrEnum

from exchange.template import Said, Template


class Column(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    NAME = "name"
    ICO = "ico"
    FORMAL = "formal"
    KIND = "kind"
    FOUNDER = "founder"
    RESORT = "resort"
    DOMAIN = "domain"
    FURTHER_DOMAINS = "further_domains"
    FOCUS = "focus"
    CRISIS = "crisis"
    CRISIS_PHONE = "crisis_phone"
    CRISIS_HOURS = "crisis_hours"
    AGES = "ages"
    SITUATIONS = "situations"
    FORMS = "forms"
    ONLINE = "online"
    ORPS = "orps"
    FURTHER_ORPS = "further_orps"
    PLACES = "places"
    ADDRESS = "address"
    SHELTERED = "sheltered"
    HOURS = "hours"
    CAPACITY = "capacity_text"
    OCCUPANCY = "occupancy_text"
    CONTACT = "contact"
    CONTACT_ROLE = "contact_role"
    CONTACT_PHONE = "contact_phone"
    CONTACT_EMAIL = "contact_email"
    PHONES = "phones"
    EMAILS = "emails"
    WEB = "web"
    PLATFORMS = "platforms"
    FINDINGS = "findings"
    WISHES = "wishes"
    PRIVATE_NOTE = "private_note"
    TAGS = "tags"
    NEWS = "news"
    AUDIENCE = "audience"
    REVISED_ON = "revised_on"
    REVISED_BY = "revised_by"


LISTS = frozenset(
    {
        *(Column.DOMAIN, Column.FURTHER_DOMAINS, Column.ORPS, Column.FURTHER_ORPS, Column.PLACES, Column.AGES),
        *(Column.SITUATIONS, Column.FORMS, Column.PHONES, Column.EMAILS, Column.CONTACT, Column.CONTACT_PHONE),
        *(Column.CONTACT_EMAIL, Column.PLATFORMS, Column.TAGS, Column.CRISIS_PHONE),
    }
)
SAID = Said(
    none="import-refused-no-actors",
    ignored="import-warning-sheet-ignored",
    lone="import-warning-lone-cell",
    others={"platforms template": "import-refused-platforms", "needs template": "import-refused-needs"},
)
ACTORS = Template("actor_columns.csv", Column, LISTS, SAID)
