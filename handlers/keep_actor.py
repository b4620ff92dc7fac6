"""«Správa karty»: the record state of an actor with its reason, and new actors."""

from collections.abc import Sequence
from datetime import date

from domain.actor import Actor, RecordState
from domain.errors import NotFound
from domain.record import REASON_LIMIT, StateChange, next_states
from domain.rights import Access, Action
from handlers.card import show_card
from handlers.card_questions import question_for
from handlers.choices import Choice
from handlers.forms import Answers, Day, Form, Option, Text, begin, go_on
from handlers.questions import Question, always
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.drafts import Draft, Step
from storage.merges import Merges
from storage.notes import Notes
from usecases.keep_actor import add_actor, card_of, change_state, kept_actor, twins_of
from views.card import OpenKeeping
from views.found import shorten
from views.keep_actor import ChangeState, keeping_screen, record_words, state_name, twins_text
from views.menu import AddActor
from views.words import html

LABEL_LIMIT = 40
NEW = "new"
FIRST_FIELDS = ("name", "kind")
MORE_FIELDS = (
    *("places", "address", "sheltered", "domain", "further_domains", "focus", "forms", "ages", "situations"),
    *("phones", "emails", "web", "hours", "in_crisis_network", "crisis_phone", "crisis_hours", "ico", "founder"),
    *("platforms", "findings", "wishes", "audience"),
)
"""Fields of a new actor that need no answer: they stand in the summary, each a tap away."""
OF_CRISIS = ("crisis_phone", "crisis_hours")


async def open_keeping(visit: Visit, tap: OpenKeeping) -> None:
    """What can be done with this actor."""
    await show_keeping(visit, await kept_actor(visit.reader, visit.access, tap.actor))


async def show_keeping(visit: Visit, actor: Actor, heading: str = "") -> None:
    """The screen of an actor that is this person's to keep."""
    members = len(await Merges(visit.reader).members(actor.id))
    notes = await Notes(visit.reader).count(actor.id)
    await show(visit, keeping_screen(visit.reading, actor, members, notes, heading))


async def begin_change(visit: Visit, tap: ChangeState) -> None:
    """Ask for the reason, and of a closure for its last day."""
    actor = await kept_actor(visit.reader, visit.access, tap.actor)
    if tap.to not in next_states(actor):
        raise NotFound
    await begin(visit, STATE, {"actor": actor.id, "was": actor.state.value, "to": tap.to})


async def finish_change(visit: Visit, answers: Answers) -> None:
    """Keep the state and show the actor as it stands now."""
    until = answers.get("until")
    change = StateChange(
        to=RecordState(answers["to"]),
        was=RecordState(answers["was"]),
        reason=answers["reason"],
        until=date.fromisoformat(until) if until else None,
    )
    house = visit.house
    actor = await change_state(
        house.database, visit.access, house.codes, house.geography, int(answers["actor"]), change, visit.now
    )
    await show_keeping(visit, actor, visit.say.html("keep-state-saved"))


async def begin_adding(visit: Visit, _: AddActor) -> None:
    """Name, kind, district; everything else stands in the summary and may be left empty."""
    orps = visit.access.own_orps
    seat = {"seat": min(orps)} if len(orps) == 1 else {}
    await begin(visit, ADD, {**dict.fromkeys(MORE_FIELDS), **seat})


async def begin_adding_named(visit: Visit, name: str, orp: str, platform: str) -> None:
    """The same for an actor that is known by its name, and by the platform it belongs to."""
    seat = {"seat": orp} if orp in visit.access.own_orps else {}
    known = {"name": name, "platforms": [platform]}
    await begin(visit, ADD, {**dict.fromkeys(MORE_FIELDS), **seat, **known})


async def finish_adding(visit: Visit, answers: Answers) -> None:
    """Store the actor – after a look at those it may be already."""
    if answers.get("twin") not in (None, NEW):
        await show_card(visit, int(answers["twin"]))
        return
    values = {field: answers.get(field) for field in (*FIRST_FIELDS, *MORE_FIELDS) if answers.get(field) is not None}
    values["orps"] = [answers["seat"]]
    twins = [twin.id for twin in await twins_of(visit.reader, card_of(values))]
    if not {*twins} <= {*answers.get("twins", ())}:
        asked_again = {key: value for key, value in answers.items() if key != "twin"} | {"twins": twins}
        await go_on(visit, Draft(form=ADD.name, answers=asked_again, is_form=True, step=Step(touched=True)))
        return
    house = visit.house
    actor = await add_actor(house.database, visit.access, house.codes, house.geography, values, visit.now)
    await show_keeping(visit, actor, visit.say.html("keep-added"))


async def _above_state(visit: Visit, answers: Answers) -> str:
    """Whose state it is, how it stands, and what an end takes away."""
    actor = await kept_actor(visit.reader, visit.access, int(answers["actor"]))
    lines = [f"<b>{html(actor.card.name)}</b>", record_words(visit.say, actor)]
    if answers.get("to") == RecordState.ENDED.value:
        members = len(await Merges(visit.reader).members(actor.id))
        lines.append(visit.say.html("keep-end-warning", count=members))
    return "\n".join(lines)


async def _above_new(visit: Visit, answers: Answers) -> str:
    """The cards that look like this one, once they were found."""
    twins = [await Actors(visit.reader).get(twin) for twin in answers.get("twins", ())]
    return twins_text(visit.reading, twins) if twins else ""


async def _states(visit: Visit, answers: Answers) -> Sequence[Option]:
    actor = await kept_actor(visit.reader, visit.access, int(answers["actor"]))
    return [Option(state.value, state_name(visit.say, state)) for state in next_states(actor)]


async def _own_orps(visit: Visit, _: Answers) -> Sequence[Option]:
    orps = visit.house.geography.orps
    return sorted((Option(code, orps[code].name) for code in visit.access.own_orps), key=lambda one: one.label)


async def _twins(visit: Visit, answers: Answers) -> Sequence[Option]:
    names = await Actors(visit.reader).names(answers.get("twins", ()))
    known = [
        Option(str(twin), visit.say.text("keep-add-it-is", name=shorten(name, LABEL_LIMIT)))
        for twin, name in names.items()
    ]
    return [*known, Option(NEW, visit.say.text("keep-add-it-is-new"))]


def _keeps_somewhere(access: Access) -> bool:
    return access.may(Action.EDIT_CARD, orps=access.own_orps)


def _is_closing(answers: Answers) -> bool:
    return answers.get("to") == RecordState.CLOSED.value


def _has_twins(answers: Answers) -> bool:
    return bool(answers.get("twins"))


def _is_of_crisis_network(answers: Answers) -> bool:
    return answers.get("in_crisis_network") is True


def _more_questions() -> tuple[Question, ...]:
    return tuple(
        question_for(field, when=_is_of_crisis_network) if field in OF_CRISIS else question_for(field)
        for field in MORE_FIELDS
    )


STATE = Form(
    name="keep-state",
    questions=(
        Choice("to", _states),
        Day("until", optional=True, when=_is_closing),
        Text("reason", limit=REASON_LIMIT),
    ),
    may=_keeps_somewhere,
    finish=finish_change,
    above=_above_state,
)
ADD = Form(
    name="keep-add",
    questions=(
        *(question_for(field, optional=False) for field in FIRST_FIELDS),
        Choice("seat", _own_orps),
        *_more_questions(),
        Choice("twin", _twins, when=_has_twins),
    ),
    may=_keeps_somewhere,
    finish=finish_adding,
    above=_above_new,
    guarded=always,
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={**on(OpenKeeping, open_keeping), **on(ChangeState, begin_change), **on(AddActor, begin_adding)},
        forms=(STATE, ADD),
    )
