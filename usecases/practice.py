"""What is done in a district, as people see and say it: who does it, how it goes, own activities of the district."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from pydantic import JsonValue, ValidationError

from domain.actor import Actor
from domain.errors import NotFound, Refusal
from domain.needs import NAME_LIMIT, WORDS_LIMIT, Activity, Doer, Needs, Origin, Practice
from domain.notice import Notice, NoticeKind
from domain.platform import Decision
from domain.rights import Access, Action
from storage.actors import Actors
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from storage.practice import Practices
from usecases.guard_text import refuse_in_value

TOLD_WITHIN = timedelta(days=7)
EDITABLE = frozenset({"words", "level", "note", "actors"})
OF_OWN = frozenset({"name", "phase"})
"""What can be said of an own activity besides."""


class Here(NamedTuple):
    """An activity, and how a district does it."""

    activity: Activity
    practice: Practice | None
    others: tuple[str, ...] = ()
    """Who does it in the words of a workbook, where no actor was recognised."""

    @property
    def is_done(self) -> bool:
        """True where somebody does it."""
        return bool(self.others or (self.practice and self.practice.actors))


def keeps_practice(access: Access, orp: str) -> bool:
    """True for those who say how things go in a district."""
    return access.may(Action.PLAN, orps=(orp,))


async def activities_in(reader: Connection, access: Access, needs: Needs, orp: str) -> list[Here]:
    """All activities of the list in its order, then the own ones of the district; raises NotFound for visitors.

    Words of a workbook about which nothing was decided are for the coordinators.
    """
    if not access.may(Action.READ_NETWORK):
        raise NotFound
    said = await Practices(reader).of_orps([orp])
    unmatched = await Practices(reader).unmatched([practice.id for practice in said])
    shown = {Decision.KEPT, *((Decision.OPEN,) if keeps_practice(access, orp) else ())}
    others = {id: tuple(one.words for one in of_one if one.decision in shown) for id, of_one in unmatched.items()}
    listed = {practice.activity: practice for practice in said if not practice.is_own}
    own = [practice for practice in said if practice.is_own]
    pairs = [(activity, listed.get(code)) for code, activity in needs.activities.items()]
    pairs += [(needs.activity_of(practice), practice) for practice in own]
    return [Here(activity, one, others.get(one.id, ()) if one else ()) for activity, one in pairs]


async def activity_in(reader: Connection, access: Access, needs: Needs, orp: str, code: str) -> Here:
    """One of them; raises NotFound."""
    found = (here for here in await activities_in(reader, access, needs, orp) if here.activity.code == code)
    one = next(found, None)
    if one is None:
        raise NotFound
    return one


async def could_do(reader: Connection, orp: str, here: Here) -> list[Actor]:
    """Actors of the district of a kind that could do it and that do not do it yet, by name: usual kinds first."""
    kinds = (*here.activity.usual, *here.activity.possible)
    doing = here.practice.actors if here.practice else ()
    found = [one for one in await Actors(reader).serving(orp) if one.card.kind in kinds and one.id not in doing]
    return sorted(found, key=lambda one: (one.card.kind in here.activity.possible, one.card.seat != orp))


async def own_actors_in(reader: Connection, access: Access, orp: str) -> list[Actor]:
    """Actors this person speaks for that are seated in a district or serve it."""
    living = await Actors(reader).living(access.own_actors) if access.own_actors else []
    return [actor for actor in living if orp in actor.card.orps]


async def do_too(
    database: Database, access: Access, needs: Needs, orp: str, code: str, actor_id: int, now: datetime
) -> Practice:
    """Say that an own actor does an activity: it counts at once, the coordinators hear of it. Raises NotFound."""
    async with database.transaction() as connection:
        if actor_id not in {actor.id for actor in await own_actors_in(connection, access, orp)}:
            raise NotFound
        practice = await _standing(connection, access, needs, orp, code, now)
        if actor_id not in practice.actors:
            doer = _doer(practice, actor_id, Origin.MEMBER, access, now)
            await Practices(connection).put_doer(doer)
            await _tell(connection, access, practice, actor_id, now, does=True)
        return await Practices(connection).get(practice.id)


async def do_no_more(
    database: Database, access: Access, needs: Needs, orp: str, code: str, actor_id: int, now: datetime
) -> None:
    """Say that an actor does not do it: for an own one, or as the coordinator. Raises NotFound."""
    async with database.transaction() as connection:
        is_own = actor_id in access.own_actors and access.may(Action.READ_NETWORK)
        here = await activity_in(connection, access, needs, orp, code)
        if here.practice is None or not (is_own or keeps_practice(access, orp)):
            raise NotFound
        if actor_id in here.practice.actors:
            await Practices(connection).remove_doer(here.practice.id, actor_id)
            await _tell(connection, access, here.practice, actor_id, now, does=False)
            await forget_empty(connection, here.practice.id)


async def edit_practice(
    database: Database,
    access: Access,
    needs: Needs,
    orp: str,
    code: str,
    values: Mapping[str, JsonValue],
    now: datetime,
) -> Practice | None:
    """Say how a district does an activity, and who does it; None where nothing is said of it any more.

    Raises NotFound, Refusal for words too long or of a concrete child, or a name that is taken.
    """
    async with database.transaction() as connection:
        known = await _standing(connection, access, needs, orp, code, now, keeps=True)
        practice = _changed(known, values, now)
        if known.is_own and practice.name_key != known.name_key:
            await _check_name(connection, practice)
        await Practices(connection).save(practice, access.person)
        if "actors" in values:
            await _choose_actors(connection, access, practice, _ids(values["actors"]), now)
        is_gone = await forget_empty(connection, practice.id)
        return None if is_gone else await Practices(connection).get(practice.id)


async def add_own(
    database: Database,
    access: Access,
    needs: Needs,
    orp: str,
    need: str,
    values: Mapping[str, JsonValue],
    now: datetime,
) -> Practice:
    """Put an activity that the list does not know under a need. Raises as `edit_practice`."""
    if not keeps_practice(access, orp) or need not in needs.needs:
        raise NotFound
    domain = needs.needs[need].domain
    blank = Practice(id=0, orp=orp, activity="", domain=domain, need=need, name="-", edited_at=now)
    async with database.transaction() as connection:
        new = _changed(blank, values, now)
        await _check_name(connection, new)
        practice = await Practices(connection).add(new, access.person)
        await _choose_actors(connection, access, practice, _ids(values.get("actors")), now)
        return await Practices(connection).get(practice.id)


async def remove_own(database: Database, access: Access, practice_id: int) -> Practice:
    """Forget an own activity of a district, with who does it. Raises NotFound."""
    async with database.transaction() as connection:
        practice = await Practices(connection).get(practice_id)
        if not practice.is_own or not keeps_practice(access, practice.orp):
            raise NotFound
        await Practices(connection).remove(practice_id)
    return practice


async def forget_empty(connection: Connection, practice_id: int) -> bool:
    """Forget a row that says nothing; True where it did."""
    practices = Practices(connection)
    if not (await practices.get(practice_id)).says_nothing or await practices.unmatched([practice_id]):
        return False
    await practices.remove(practice_id)
    return True


async def _standing(
    connection: Connection, access: Access, needs: Needs, orp: str, code: str, now: datetime, *, keeps: bool = False
) -> Practice:
    """The row of an activity in a district, made where there is none yet."""
    here = await activity_in(connection, access, needs, orp, code)
    if keeps and not keeps_practice(access, orp):
        raise NotFound
    if here.practice is not None:
        return here.practice
    domain, need = here.activity.domain, here.activity.need
    new = Practice(id=0, orp=orp, activity=code, domain=domain, need=need, edited_at=now)
    return await Practices(connection).add(new, access.person)


def _changed(known: Practice, values: Mapping[str, JsonValue], now: datetime) -> Practice:
    if not (EDITABLE | (OF_OWN if known.is_own else set())).issuperset(values):
        raise NotFound
    said = {field: value for field, value in values.items() if field != "actors"}
    refuse_in_value(dict(said))
    for field, limit in (("name", NAME_LIMIT), ("words", WORDS_LIMIT), ("note", WORDS_LIMIT)):
        words = str(said.get(field) or "").strip() if field in said else None
        if words is not None and len(words) > limit:
            raise Refusal("refused-text-too-long", limit=limit, length=len(words))
        if words is not None:
            said[field] = " ".join(words.split()) if field == "name" else words
    level = said.get("level")
    if said.get("name") == "" or not (level is None or (isinstance(level, int) and 1 <= level <= 5)):
        raise Refusal("form-expects-text")
    try:
        return Practice.model_validate({**known.model_dump(), **said, "edited_at": now})
    except ValidationError:
        raise NotFound from None


async def _check_name(connection: Connection, practice: Practice) -> None:
    other = await Practices(connection).own_named(practice.orp, practice.need, practice.name_key)
    if other is not None and other.id != practice.id:
        raise Refusal("refused-activity-exists", name=other.name)


async def _choose_actors(
    connection: Connection, access: Access, practice: Practice, actors: Collection[int], now: datetime
) -> None:
    """Let exactly these do it: actors of the district, or those who did it before."""
    around = {actor.id for actor in await Actors(connection).serving(practice.orp)}
    if not {*actors} <= around | {*practice.actors}:
        raise NotFound
    for actor in sorted({*practice.actors} - {*actors}):
        await Practices(connection).remove_doer(practice.id, actor)
    for actor in sorted({*actors} - {*practice.actors}):
        await Practices(connection).put_doer(_doer(practice, actor, Origin.COORDINATOR, access, now))


def _doer(practice: Practice, actor: int, origin: Origin, access: Access, now: datetime) -> Doer:
    return Doer(practice=practice.id, actor=actor, origin=origin, said_by=access.person, said_at=now)


def _ids(value: JsonValue) -> set[int]:
    return {int(str(one)) for one in value} if isinstance(value, list) else set()


async def _tell(
    connection: Connection, access: Access, practice: Practice, actor: int, now: datetime, *, does: bool
) -> None:
    """The coordinators of a district hear what a member says; what they have not heard yet gives way."""
    orp, outbox, people = practice.orp, Outbox(connection), People(connection)
    about: dict[str, int | str] = {"orp": orp, "activity": practice.activity, "actor": actor}
    withdrawn = await outbox.cancel(NoticeKind.PRACTICE_SAID, about | {"does": int(not does)}, "taken back", now)
    keepers = await people.coordinators_of(orp) or await people.regional_coordinators_of(orp)
    if withdrawn or keeps_practice(access, orp):
        return
    await outbox.put(
        *(
            Notice(
                recipient=keeper,
                kind=NoticeKind.PRACTICE_SAID,
                subject=about | {"does": int(does)},
                dedupe_key=f"practice_said:{practice.id}:{actor}:{int(does)}:{int(now.timestamp())}:{keeper}",
                due_at=now,
                drop_at=now + TOLD_WITHIN,
            )
            for keeper in keepers
            if keeper != access.person
        )
    )
