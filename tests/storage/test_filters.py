"""A filter finds in SQL whom the rules of the domain would find, in the districts given and nowhere else."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.actor import Actor, AgeRange, Card, RecordState, Tag
from domain.capacity import Report, State, Unit, effective_state, rhythm_for
from domain.codes import Focus, Form, NeedDomain
from domain.filter import Attribute, Condition, Filter, age_value, facets_of, one_condition, text_of
from domain.words import words_of
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Connection, Database
from storage.filters import Filters
from storage.migrate import migrate
from storage.reference import store_places

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHEB, SOKOLOV = "4102", "4107"
WORDS = ("dluhy", "šikana", "Maják", "rozvod")
TOLD = frozenset({Attribute.AGE, Attribute.WORDS, Attribute.ORP})


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Places and one person who reports."""
    file = tmp_path_factory.mktemp("filters") / "empty.sqlite3"

    async def make() -> None:
        database = await Database.open(file)
        await migrate(database)
        async with database.transaction() as connection:
            await store_places(connection)
            await connection.run("INSERT INTO person (id, name, language, created_at) VALUES (1, 'Ana', 'cs', 1)")
        await database.close()

    asyncio.run(make())
    return file


@st.composite
def cards(draw: st.DrawFn) -> Card:
    """Cards that differ in what is filtered by."""
    since = draw(st.integers(0, 20))
    return Card(
        name=draw(st.sampled_from(WORDS)),
        kind=draw(st.sampled_from([None, "nzdm", "azylovy_dum"])),
        domain=draw(st.sampled_from([None, *NeedDomain])),
        focus=draw(st.sampled_from([None, *Focus])),
        forms=tuple(draw(st.sets(st.sampled_from(list(Form)), max_size=2))),
        ages=draw(st.sampled_from([(), (AgeRange(since=since),), (AgeRange(since=since, to=since + 3),)])),
        in_crisis_network=draw(st.booleans()),
        formal=draw(st.sampled_from([None, True, False])),
        tags=draw(st.sampled_from([(), (Tag(value="dobrý"),), (Tag(key="kde", value="sever"),)])),
        private_note=draw(st.sampled_from([None, *WORDS])),
        rhythm_hours=draw(st.sampled_from([None, 1, 100])),
        orps=draw(st.sampled_from([(CHEB,), (SOKOLOV, CHEB)])),
    )


REPORTS = st.none() | st.tuples(
    st.sampled_from([state for state in State if state is not State.UNKNOWN]),
    st.sampled_from(list(Unit)),
    st.booleans(),
    st.sampled_from([0, 2, 3, 9, 25, 73, 169, 31 * 24, 91 * 24]),
)
NETWORK = st.lists(st.tuples(cards(), REPORTS, st.sampled_from(list(RecordState)), st.integers(0, 800)), max_size=6)
ASKED = st.lists(
    st.one_of(
        st.tuples(st.just(Attribute.KIND), st.sampled_from(["nzdm", ""])),
        st.tuples(st.just(Attribute.TAG), st.sampled_from(["kde=sever", "dobrý", ""])),
        st.tuples(st.just(Attribute.FORMAL), st.sampled_from(["yes", "no", ""])),
        st.tuples(st.just(Attribute.FORM), st.sampled_from([*Form, ""])),
        st.tuples(st.just(Attribute.AGE), st.sampled_from([age_value(6, 10), age_value(18, None), ""])),
        st.tuples(st.just(Attribute.CAPACITY), st.sampled_from([state.value for state in State])),
        st.tuples(st.sampled_from([Attribute.REPORTED, Attribute.VERIFIED]), st.sampled_from(["yes", "no"])),
        st.tuples(st.just(Attribute.STATE), st.sampled_from([state.value for state in RecordState])),
        st.tuples(st.just(Attribute.WORDS), st.sampled_from([*WORDS, "dluhu", "dluhy rozvod"])),
    ),
    max_size=4,
)


def meets(actor: Actor, report: Report | None, attribute: Attribute, value: str) -> bool:
    """What the SQL has to agree with."""
    rhythm = rhythm_for(actor.card, report.unit) if report else None
    if attribute is Attribute.CAPACITY:
        return value == (effective_state(report, rhythm, NOW) if report and rhythm else State.UNKNOWN)
    if attribute is Attribute.REPORTED:
        return value == ("yes" if report and rhythm and NOW - report.reported_at <= rhythm.fresh else "no")
    if attribute is Attribute.VERIFIED:
        return value == ("yes" if actor.verified_at and NOW - actor.verified_at <= timedelta(days=365) else "no")
    if attribute is Attribute.STATE:
        return value == actor.state
    if attribute is Attribute.AGE:
        since, _, to = value.partition("-")
        ages = actor.card.ages
        return any(one.meets(int(since), int(to)) for one in ages) if value else not ages
    if attribute is Attribute.WORDS:
        return all(any(said.startswith(word[:4]) for said in text_of(actor).split()) for word in _plain(value))
    return (attribute, value) in set(facets_of(actor))


def _plain(text: str) -> list[str]:
    return [word.replace("á", "a").replace("š", "s") for word in words_of(text)]


def wanted(actor: Actor, report: Report | None, chosen: Filter) -> bool:
    """Values of an attribute are alternatives, attributes and words add up."""
    if actor.card.seat != CHEB or (actor.state is RecordState.ENDED and not chosen.values(Attribute.STATE)):
        return False
    attributes = {one.attribute for one in chosen.conditions}
    return all(
        (all if attribute is Attribute.WORDS else any)(
            meets(actor, report, attribute, value) for value in chosen.values(attribute)
        )
        for attribute in attributes
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(network=NETWORK, asked=ASKED)
async def test_a_filter_finds_whom_the_rules_would(
    empty: Path,
    network: list[tuple[Card, tuple[State, Unit, bool, int] | None, RecordState, int]],
    asked: list[tuple[Attribute, str]],
) -> None:
    database = await Database.open(empty)
    chosen = Filter(conditions=tuple(dict.fromkeys(Condition(attribute=a, value=v) for a, v in asked)))
    try:
        async with database.transaction() as connection:
            known = await _store(connection, network)
            expected = [actor.id for actor, report in known if wanted(actor, report, chosen)]
            filters = Filters(connection)
            assert await filters.everybody(chosen, [CHEB], NOW) == expected
            assert await filters.count(chosen, [CHEB], NOW) == len(expected)
            ids, total = await filters.page(chosen, [CHEB], NOW, 100, 0)
            assert (sorted(ids), total) == (expected, len(expected))
            for attribute in set(Attribute) - TOLD:
                for value, count in await filters.values(attribute, Filter(), [CHEB], NOW):
                    assert await filters.count(one_condition(attribute, value), [CHEB], NOW) == count
            raise _Undo
    except _Undo:
        pass
    finally:
        await database.close()


class _Undo(Exception):
    pass


async def _store(
    connection: Connection,
    network: list[tuple[Card, tuple[State, Unit, bool, int] | None, RecordState, int]],
) -> list[tuple[Actor, Report | None]]:
    stored = await Actors(connection).add([card for card, *_ in network], NOW)
    known: list[tuple[Actor, Report | None]] = []
    for actor, (_, said, state, days) in zip(stored, network, strict=True):
        changed = actor.model_copy(
            update={"state": state, "verified_at": NOW - timedelta(days=days), "verified_by": "Ana"}
        )
        await Actors(connection).save([changed])
        report = None
        if said is not None:
            kind, unit, accepting, hours = said
            report = await Capacity(connection).add(
                Report(
                    id=0,
                    actor=actor.id,
                    unit=unit,
                    state=kind,
                    accepting=accepting,
                    reported_by=1,
                    reported_at=NOW - timedelta(hours=hours),
                )
            )
        known.append((changed, report))
    return known


async def test_a_database_without_the_narrow_tables_gets_them(empty: Path) -> None:
    database = await Database.open(empty)
    try:
        async with database.transaction() as connection:
            (actor,) = await Actors(connection).add([Card(name="Klub", kind="nzdm", orps=(CHEB,))], NOW)
            for table in ("actor_facet", "actor_text", "actor_rhythm"):
                await connection.run(f"DELETE FROM {table}")  # noqa: S608 - constant names
            kind = one_condition(Attribute.KIND, "nzdm")
            assert await Filters(connection).everybody(kind, [CHEB], NOW) == []
            await Actors(connection).complete()
            assert await Filters(connection).everybody(kind, [CHEB], NOW) == [actor.id]
    finally:
        await database.close()
