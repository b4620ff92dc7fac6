"""A field of a card in words: its name, its value, and the groups in which fields are offered to be changed."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from pydantic import JsonValue

from domain.actor import AgeRange
from domain.visibility import Level
from locales.translator import Translator
from views.found import Reading
from views.words import age_range_words, date_words, domain_name, kind_name, kind_of, name_in, phone_words

GROUPS: Mapping[str, tuple[str, ...]] = {
    "contact": ("phones", "emails", "web", "contacts"),
    "whom": ("ages", "situations", "domain", "further_domains", "focus"),
    "where": ("orps", "places", "address", "sheltered", "hours", "forms", "online"),
    "crisis": ("in_crisis_network", "crisis_phone", "crisis_hours"),
    "about": ("name", "kind", "formal", "founder", "resort", "ico", "platforms"),
    "news": ("news", "wishes", "capacity_text", "occupancy_text", "rhythm_hours"),
    "coordinator": ("findings", "tags", "private_note", "audience"),
}
"""Fields by what they are about, in the order in which they are offered."""


def field_label(say: Translator, field: str) -> str:
    """What a field is called, without a colon; also `state`, `verified` and the others of a card's history."""
    return say.text(f"card-{field}-label")


def field_words(read: Reading, field: str, value: JsonValue) -> str:
    """The value of a field, as it is kept in JSON, in the reader's words: a plain text, never empty."""
    if value is None or value == [] or value == "":
        return read.say.text("form-nothing")
    return WRITERS.get(field, _plain)(read, value)


def _plain(read: Reading, value: Any) -> str:
    if isinstance(value, bool):
        return read.say.text("form-yes" if value else "form-no")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _kind(read: Reading, value: Any) -> str:
    return kind_name(read.say, kind_of(read.codes, value)) or str(value)


def _domains(read: Reading, value: Any) -> str:
    codes = value if isinstance(value, list) else [value]
    return ", ".join(domain_name(read.say, code) for code in codes)


def _focus(read: Reading, value: Any) -> str:
    return read.say.text(f"focus-{value}")


def _forms(read: Reading, value: Any) -> str:
    return ", ".join(read.say.text(f"form-{code}") for code in value)


def _ages(read: Reading, value: Any) -> str:
    return ", ".join(age_range_words(read.say, AgeRange.model_validate(age)) for age in value)


def _situations(read: Reading, value: Any) -> str:
    groups = read.codes.target_groups
    return ", ".join(name_in(read.say, groups[item]) if item in groups else str(item) for item in value)


def _orps(read: Reading, value: Any) -> str:
    orps = read.geography.orps
    return ", ".join(orps[code].name if code in orps else str(code) for code in value)


def _places(_: Reading, value: Any) -> str:
    return ", ".join(place["name"] for place in value)


def _phones(_: Reading, value: Any) -> str:
    return ", ".join(map(phone_words, value if isinstance(value, list) else [value]))


def _hours(_: Reading, value: Any) -> str:
    return str(value["text"])


def _contacts(_: Reading, value: Any) -> str:
    return "; ".join(map(contact_words, value))


def contact_words(contact: Mapping[str, Any]) -> str:
    """A contact person in one line."""
    phone = contact.get("phone")
    parts = (contact.get("name"), contact.get("role"), phone and phone_words(phone), contact.get("email"))
    return ", ".join(filter(None, parts))


def _tags(_: Reading, value: Any) -> str:
    return ", ".join(map(tag_words, value))


def tag_words(tag: Mapping[str, Any]) -> str:
    """A coordinator's mark with its key."""
    return f"{tag['key']}: {tag['value']}" if tag.get("key") else str(tag["value"])


def _audience(read: Reading, value: Any) -> str:
    return read.say.text(f"visibility-{value}")


def _rhythm(read: Reading, value: Any) -> str:
    return read.say.text("card-rhythm", count=value)


def _visibility(read: Reading, value: Any) -> str:
    say = read.say
    levels = ((field, say.text(f"visibility-{Level(level).name.lower()}")) for field, level in value)
    return "; ".join(f"{field_label(say, field)}: {level}" for field, level in levels)


def _state(read: Reading, value: Any) -> str:
    words = read.say.text(f"card-state-{value['state'].replace('_', '-')}")
    if value.get("until"):
        words = read.say.text("card-state-until", state=words, on=date_words(date.fromisoformat(value["until"])))
    return f"{words} – {value['reason']}" if value.get("reason") else words


WRITERS: Mapping[str, Callable[[Reading, Any], str]] = {
    "kind": _kind,
    "domain": _domains,
    "further_domains": _domains,
    "focus": _focus,
    "forms": _forms,
    "ages": _ages,
    "situations": _situations,
    "orps": _orps,
    "places": _places,
    "phones": _phones,
    "crisis_phone": _phones,
    "hours": _hours,
    "crisis_hours": _hours,
    "contacts": _contacts,
    "tags": _tags,
    "audience": _audience,
    "rhythm_hours": _rhythm,
    "visibility": _visibility,
    "state": _state,
}
