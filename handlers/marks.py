"""Own tags and life situations: on one card, and on all that a filter finds."""

from collections.abc import Sequence

from domain.actor import Actor, Tag
from domain.errors import NotFound, Refusal
from domain.filter import Attribute, Filter, Mark, districts, tag_of, tag_words
from domain.rights import Access, Action
from handlers.card import find_actor
from handlers.forms import Answers, Choice, Form, Option, begin
from handlers.network import open_filter
from handlers.questions import always
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.filters import Filters
from usecases.filters import await_mark, check_coordinator, mark_all, mark_one
from views.marks import (
    OFF_SITUATION,
    OFF_TAG,
    ON_SITUATION,
    ON_TAG,
    AddMark,
    DropMark,
    MarkAll,
    OpenTags,
    label_options,
    mark_all_screen,
    mark_key,
    mark_words,
    marked_screen,
    marks_of,
    tags_screen,
)
from views.network import BeginMark

BARE = "-"
"""The key of a tag without a key."""


async def open_tags(visit: Visit, tap: OpenTags) -> None:
    """Tags and situations of a card of own districts."""
    await show(visit, tags_screen(visit.reading, await _own_actor(visit, tap.actor)))


async def add_mark(visit: Visit, tap: AddMark) -> None:
    """Ask for a tag or a situation."""
    await begin(visit, MARK_ONE, {"actor": (await _own_actor(visit, tap.actor)).id})


async def mark_it(visit: Visit, answers: Answers) -> None:
    """Put it on the card."""
    house, actor = visit.house, int(answers["actor"])
    await mark_one(house.database, visit.access, house.codes, house.geography, actor, _mark(answers), visit.now)
    await show(visit, tags_screen(visit.reading, await _own_actor(visit, actor), visit.say.html("marked-one")))


async def drop_mark(visit: Visit, tap: DropMark) -> None:
    """Take a tag or a situation off a card."""
    actor, house = await _own_actor(visit, tap.actor), visit.house
    mark = next((one for one in marks_of(actor) if mark_key(one) == tap.key), None)
    if mark is None:
        raise Refusal("refused-old-button")
    off = mark.model_copy(update={"off": True})
    await mark_one(house.database, visit.access, house.codes, house.geography, actor.id, off, visit.now)
    note = visit.say.html("mark-dropped", mark=mark_words(visit.reading, mark))
    await show(visit, tags_screen(visit.reading, await _own_actor(visit, actor.id), note))


async def begin_mark(visit: Visit, _: BeginMark) -> None:
    """Ask what to put on all that the filter finds, or to take off."""
    check_coordinator(visit.access)
    await begin(visit, MARK_MANY)


async def ask_mark_all(visit: Visit, answers: Answers) -> None:
    """Ask once more, with the number."""
    mark = _mark(answers)
    count = await await_mark(visit.house.database, visit.access, mark, visit.now)
    await show(visit, mark_all_screen(visit.reading, mark, await open_filter(visit), count))


async def mark_them(visit: Visit, tap: MarkAll) -> None:
    """Mark them all, if they are still as many."""
    house = visit.house
    changed = await mark_all(house.database, visit.access, house.codes, house.geography, tap.count, visit.now)
    if changed is None:
        raise Refusal("refused-number-changed")
    await show(visit, marked_screen(visit.reading, changed))


async def _own_actor(visit: Visit, actor_id: int) -> Actor:
    actor = await find_actor(visit, actor_id)
    if not visit.access.may_with(Action.EDIT_CARD, actor):
        raise NotFound
    return actor


def _mark(answers: Answers) -> Mark:
    what, key, value = str(answers["what"]), _said(answers.get("key")), _said(answers["value"])
    off = what in (OFF_TAG, OFF_SITUATION)
    if what in (ON_SITUATION, OFF_SITUATION):
        return Mark(value=value, is_situation=True, off=off)
    tag = tag_of(tag_words(Tag(key=key if key != BARE else None, value=value)))
    return Mark(key=tag.key, value=tag.value, off=off)


def _said(answer: object) -> str:
    """An option, or own words."""
    return str(answer["words"]) if isinstance(answer, dict) else str(answer)


async def _to_add(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(what, visit.say.text(f"mark-{what}")) for what in (ON_TAG, ON_SITUATION)]


async def _to_do(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(what, visit.say.text(f"mark-{what}")) for what in (ON_TAG, OFF_TAG, ON_SITUATION, OFF_SITUATION)]


async def _keys(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Keys of the tags there are: to add one, in all own districts, to take one off, on what is found."""
    keys = [tag.key for tag in await _tags(visit, answers)]
    named = [Option(key, key) for key in dict.fromkeys(keys) if key]
    return [Option(BARE, visit.say.text("mark-without-key")), *named]


async def _values(visit: Visit, answers: Answers) -> Sequence[Option]:
    """Values of the key, or situations."""
    if str(answers.get("what")) in (ON_TAG, OFF_TAG):
        wanted = _said(answers.get("key"))
        return [Option(tag.value, tag.value) for tag in await _tags(visit, answers) if (tag.key or BARE) == wanted]
    said = [value for value, _ in await _there_are(visit, Attribute.SITUATION, answers) if value]
    if answers.get("what") == ON_SITUATION:
        groups = visit.house.codes.target_groups.values()
        said += [group.code for group in groups if group.kind != "vek" and group.code not in said]
    return [Option(value, label) for value, label in label_options(visit.reading, said)]


async def _tags(visit: Visit, answers: Answers) -> list[Tag]:
    return [tag_of(value) for value, _ in await _there_are(visit, Attribute.TAG, answers) if value]


async def _there_are(visit: Visit, attribute: Attribute, answers: Answers) -> list[tuple[str, int]]:
    takes_off = answers.get("what") in (OFF_TAG, OFF_SITUATION)
    chosen = await open_filter(visit) if takes_off else Filter()
    return await Filters(visit.reader).values(attribute, chosen, sorted(districts(visit.access, chosen)), visit.now)


def _is_tag(answers: Answers) -> bool:
    return answers.get("what") in (ON_TAG, OFF_TAG)


def _coordinates(access: Access) -> bool:
    return bool(access.own_orps)


async def _about_filter(visit: Visit, _: Answers) -> str:
    """How many the filter finds."""
    chosen = await open_filter(visit)
    count = await Filters(visit.reader).count(chosen, districts(visit.access, chosen), visit.now)
    return visit.say.html("mark-many-above", count=count)


async def _about_actor(visit: Visit, answers: Answers) -> str:
    return visit.say.html("mark-one-above", actor=(await _own_actor(visit, int(answers["actor"]))).card.name)


KEY = Choice("key", options=_keys, own_words=True, when=_is_tag)
VALUE = Choice("value", options=_values, own_words=True)
MARK_ONE = Form(
    name="mark-one",
    questions=(Choice("what", options=_to_add), KEY, VALUE),
    may=_coordinates,
    finish=mark_it,
    above=_about_actor,
    guarded=always,
)
MARK_MANY = Form(
    name="mark-many",
    questions=(Choice("what", options=_to_do), KEY, VALUE),
    may=_coordinates,
    finish=ask_mark_all,
    above=_about_filter,
    guarded=always,
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(OpenTags, open_tags),
            **on(AddMark, add_mark),
            **on(DropMark, drop_mark),
            **on(BeginMark, begin_mark),
            **on(MarkAll, mark_them),
        },
        forms=(MARK_ONE, MARK_MANY),
    )
