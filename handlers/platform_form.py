"""The form of a platform: a new one, and all fields of one there is."""

from collections.abc import Sequence

from pydantic import JsonValue

from domain.platform import (
    FREQUENCY_LIMIT,
    MOST_QUORUM,
    NAME_LIMIT,
    WORDS_LIMIT,
    Families,
    Platform,
    PlatformState,
    PlatformType,
    read_topics,
)
from handlers.choices import Choice, Many
from handlers.forms import Answers, Form, Number, Option, Text, begin
from handlers.platforms import keeps_platforms, show_platform
from handlers.routes import Routes, on
from handlers.visit import Visit
from storage.actors import Actors
from storage.platforms import Platforms
from usecases.platform_members import people_around
from usecases.platforms import edit_platform, kept_platform, make_platform
from views.platforms import AddPlatform, EditPlatform, reminder_words, type_name
from views.words import html

OF_ACTOR, OF_PERSON = "a", "p"
"""What the value of a coordinator begins with, before the id."""
DAY = 24 * 60
REMINDERS = (14 * DAY, 7 * DAY, 3 * DAY, 2 * DAY, DAY, 180, 60)
"""Minutes before a meeting that may be chosen."""


async def begin_adding(visit: Visit, tap: AddPlatform) -> None:
    """Name and type; everything else stands in the summary and may be left empty."""
    own = visit.access.own_orps
    orp = tap.orp if tap.orp in own else min(own) if len(own) == 1 else None
    await begin(visit, MAKE, {**dict.fromkeys(MAY_BE_EMPTY), **DEFAULTS, **({"orp": orp} if orp else {})})


async def finish_adding(visit: Visit, answers: Answers) -> None:
    """Store it and show it."""
    house = visit.house
    values = _values({key: answers.get(key) for key in FIELDS if answers.get(key) is not None})
    platform = await make_platform(house.database, visit.access, answers["orp"], values, visit.now)
    await show_platform(visit, platform, visit.say.html("platform-added"))


async def begin_editing(visit: Visit, tap: EditPlatform) -> None:
    """All fields as they stand, each a tap away."""
    platform = await kept_platform(visit.reader, visit.access, tap.platform)
    answers = _answers(platform)
    await begin(visit, EDIT, {"platform": platform.id, "base": answers, **answers})


async def finish_editing(visit: Visit, answers: Answers) -> None:
    """Keep what was changed, and nothing that somebody else has changed meanwhile."""
    house, base = visit.house, answers["base"]
    new = {key: answers.get(key) for key in FIELDS if answers.get(key) != base.get(key)}
    platform_id, codes = int(answers["platform"]), house.codes
    platform = await edit_platform(
        house.database, visit.access, codes, house.geography, platform_id, _values(new), visit.now
    )
    await show_platform(visit, platform, visit.say.html("platform-saved"))


def _answers(platform: Platform) -> dict[str, JsonValue]:
    """The fields of a platform as answers of the form."""
    actor, person = platform.coordinator_actor, platform.coordinator_person
    coordinator = f"{OF_ACTOR}{actor}" if actor else f"{OF_PERSON}{person}" if person else None
    said = {key: getattr(platform, key) or None for key in ("frequency", "goals", "outputs", "note", "quorum")}
    return {
        **said,
        "name": platform.name,
        "type": platform.type.value,
        "state": platform.state.value,
        "families": platform.families.value,
        "topics": "; ".join(platform.topics) or None,
        "coordinator": coordinator,
        "reminders": None if platform.reminders is None else [str(minutes) for minutes in platform.reminders],
    }


def _values(answers: Answers) -> dict[str, JsonValue]:
    """Answers of the form as values of fields."""
    values: dict[str, JsonValue] = dict(answers)
    if "coordinator" in values:
        chosen = str(values.pop("coordinator") or "")
        is_actor = chosen.startswith(OF_ACTOR)
        number = int(chosen[1:]) if chosen else None
        values |= {"coordinator_actor": number if is_actor else None, "coordinator_words": None}
        values["coordinator_person"] = None if is_actor else number
    if "topics" in values:
        values["topics"] = list(read_topics(str(values["topics"] or "")))
    if isinstance(answers.get("reminders"), list):
        values["reminders"] = [*sorted((int(one) for one in answers["reminders"]), reverse=True)]
    texts = ("frequency", "goals", "outputs", "note")
    return values | {key: values[key] or "" for key in texts if key in values}


async def _types(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(one.value, f"{one.number} – {type_name(visit.say, one)}") for one in PlatformType]


async def _states(visit: Visit, _: Answers) -> Sequence[Option]:
    living = (one for one in PlatformState if one is not PlatformState.ENDED)
    return [Option(one.value, visit.say.text(f"platform-state-{one.value}")) for one in living]


async def _families(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(one.value, visit.say.text(f"platform-families-{one.value}")) for one in Families]


async def _reminders(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(str(minutes), reminder_words(visit.say, minutes)) for minutes in REMINDERS]


async def _own_orps(visit: Visit, _: Answers) -> Sequence[Option]:
    orps = visit.house.geography.orps
    return sorted((Option(code, orps[code].name) for code in visit.access.own_orps), key=lambda one: one.label)


async def _coordinators(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Actors of the district, members first, then its people."""
    orp = str(answers.get("orp") or "")
    members: list[int] = []
    if "platform" in answers:
        platform = await kept_platform(visit.reader, visit.access, int(answers["platform"]))
        orp, members = platform.orp, await Platforms(visit.reader).actors(platform.id)
    if orp not in visit.access.own_orps:
        return []
    actors = sorted(await Actors(visit.reader).serving(orp), key=lambda one: one.id not in members)
    people = await people_around(visit.reader, orp)
    return [
        *(Option(f"{OF_ACTOR}{actor.id}", actor.card.name) for actor in actors),
        *(Option(f"{OF_PERSON}{id}", visit.say.text("platform-person", name=name)) for id, name in people),
    ]


async def _above_edit(visit: Visit, answers: Answers) -> str:
    platform = await kept_platform(visit.reader, visit.access, int(answers["platform"]))
    return f"<b>{html(platform.name)}</b>"


OF = "platform"
"""The questions are worded by `platform-…` in both forms."""
FIRST = (Text("name", limit=NAME_LIMIT, of=OF), Choice("type", _types, of=OF))
MORE = (
    Text("frequency", limit=FREQUENCY_LIMIT, optional=True, of=OF),
    Choice("coordinator", _coordinators, optional=True, of=OF),
    Text("topics", limit=WORDS_LIMIT, optional=True, of=OF),
    Text("goals", limit=WORDS_LIMIT, optional=True, of=OF),
    Text("outputs", limit=WORDS_LIMIT, optional=True, of=OF),
    Choice("families", _families, of=OF),
    Number("quorum", least=1, most=MOST_QUORUM, optional=True, of=OF),
    Many("reminders", _reminders, optional=True, of=OF),
    Text("note", limit=WORDS_LIMIT, optional=True, of=OF),
    Choice("state", _states, of=OF),
)
FIELDS = tuple(question.key for question in (*FIRST, *MORE))
DEFAULTS = {"families": Families.NO.value, "state": PlatformState.ACTIVE.value}
MAY_BE_EMPTY = tuple(question.key for question in MORE if question.optional)
MAKE = Form("platform-new", (Choice("orp", _own_orps, of=OF), *FIRST, *MORE), keeps_platforms, finish_adding)
EDIT = Form("platform-edit", (*FIRST, *MORE), keeps_platforms, finish_editing, _above_edit)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={**on(AddPlatform, begin_adding), **on(EditPlatform, begin_editing)},
        forms=(MAKE, EDIT),
    )
