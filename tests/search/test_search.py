"""Who is found, in which order, and what a search never tells."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.actor import Actor, Card, RecordState
from domain.capacity import Report, State, Unit
from domain.codes import NeedDomain
from domain.query import Ages
from domain.search import Criteria, SearchAnswer
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Database
from storage.search import SearchIndex
from tests.search.network import CODES, GEOGRAPHY, NOW, ORPS, VISITOR, ask, opened, worker
from usecases.search import search_guided

CHEB, AS, SOKOLOV, VARY, BRNO = (ORPS[name] for name in ("Cheb", "Aš", "Sokolov", "Karlovy Vary", "Brno"))


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty network with one person who reports."""
    async with opened(tmp_path / "search.db") as database:
        async with database.transaction() as connection:
            await connection.run("INSERT INTO person (id, name, language, created_at) VALUES (1, 'R', 'cs', 0)")
        yield database


async def add(database: Database, name: str, orp: str = CHEB, /, **fields: object) -> Actor:
    """Put an actor into the network."""
    card = Card.model_validate({"name": name, "orps": (orp,), "audience": "public", **fields})
    async with database.transaction() as connection:
        (actor,) = await Actors(connection).add([card], NOW)
        await SearchIndex(connection).put([actor], CODES, GEOGRAPHY)
    return actor


async def report(database: Database, actor: Actor, state: State, hours_ago: float = 1) -> None:
    """Report a capacity some hours ago."""
    moment = NOW - timedelta(hours=hours_ago)
    given = Report(id=0, actor=actor.id, unit=Unit.CLIENTS, state=state, reported_by=1, reported_at=moment)
    async with database.transaction() as connection:
        await Capacity(connection).add(given)


async def guided(database: Database, criteria: Criteria) -> SearchAnswer:
    return await search_guided(
        database.reader, criteria, access=worker(), codes=CODES, geography=GEOGRAPHY, home=None, now=NOW
    )


def names(answer: SearchAnswer) -> list[str]:
    return [found.actor.card.name for found in answer.results]


async def test_the_place_named_comes_before_the_state(database: Database) -> None:
    own = await add(database, "Poradna Blízká", CHEB, kind="dluhova_poradna")
    far = await add(database, "Poradna Daleká", SOKOLOV, kind="dluhova_poradna")
    await report(database, own, State.FULL)
    await report(database, far, State.FREE)
    assert names(await ask(database.reader, "dluhy Cheb")) == ["Poradna Blízká", "Poradna Daleká"]


async def test_without_a_place_the_state_comes_before_the_distance_from_home(database: Database) -> None:
    own = await add(database, "Poradna Blízká", CHEB, kind="dluhova_poradna")
    far = await add(database, "Poradna Sousední", SOKOLOV, kind="dluhova_poradna")
    await report(database, own, State.FULL)
    await report(database, far, State.FREE)
    assert names(await ask(database.reader, "dluhy", CHEB)) == ["Poradna Sousední", "Poradna Blízká"]


async def test_a_kind_made_for_the_need_comes_before_one_that_only_helps(database: Database) -> None:
    helps = await add(database, "Sociální pracovník", kind="obecni_soc_pracovnik")
    await report(database, helps, State.FREE)
    await add(database, "Poradna", kind="dluhova_poradna")
    assert names(await ask(database.reader, "exekuce Cheb")) == ["Poradna", "Sociální pracovník"]


async def test_rings_widen_until_somebody_is_found(database: Database) -> None:
    await add(database, "Poradna Brno", BRNO, kind="dluhova_poradna")
    answer = await ask(database.reader, "dluhy v Chebu")
    assert names(answer) == ["Poradna Brno"]
    assert not answer.partial


async def test_a_match_of_some_words_only_is_said_to_be_partial(database: Database) -> None:
    await add(database, "Klub Vrabčák", kind="nzdm")
    answer = await ask(database.reader, "nízkoprah a logopedie Cheb")
    assert names(answer) == ["Klub Vrabčák"]
    assert answer.partial


async def test_where_nobody_of_the_place_matches_everybody_of_the_place_is_shown_as_partial(database: Database) -> None:
    await add(database, "Klub Vrabčák", kind="nzdm")
    answer = await ask(database.reader, "velryby v Chebu")
    assert names(answer) == ["Klub Vrabčák"]
    assert answer.partial


async def test_words_that_nobody_knows_find_nobody(database: Database) -> None:
    await add(database, "Klub Vrabčák", kind="nzdm")
    assert (await ask(database.reader, "ponorky a velryby")).total == 0


@pytest.mark.parametrize("question", ["", "  ", "?!", '"', "*", "AND OR NOT", "NEAR(a b)", "a* OR b", "x" * 5000, "%_"])
async def test_strange_questions_are_answered(database: Database, question: str) -> None:
    await add(database, "Klub Vrabčák", kind="nzdm")
    assert (await ask(database.reader, question, access=VISITOR)).total == 0


async def test_ages_in_the_words_put_those_who_take_them_first(database: Database) -> None:
    small = await add(database, "Klub Malých", kind="nzdm", ages=[{"since": 6, "to": 10}])
    await report(database, small, State.FREE)
    await add(database, "Klub Velkých", kind="nzdm", ages=[{"since": 13, "to": 18}])
    assert names(await ask(database.reader, "klub pro patnáctileté Cheb")) == ["Klub Velkých", "Klub Malých"]


async def test_free_in_the_words_leaves_out_the_others(database: Database) -> None:
    free = await add(database, "Ordinace Volná", kind="pldd")
    await report(database, free, State.FREE)
    await add(database, "Ordinace Neznámá", kind="pldd")
    answer = await ask(database.reader, "dětský doktor volné místo Cheb")
    assert names(answer) == ["Ordinace Volná"]
    assert not answer.none_free


async def test_where_none_is_known_to_be_free_the_others_are_shown_and_it_is_said(database: Database) -> None:
    await add(database, "Ordinace Neznámá", kind="pldd")
    answer = await ask(database.reader, "dětský doktor volné místo Cheb")
    assert names(answer) == ["Ordinace Neznámá"]
    assert answer.none_free


async def test_urgency_puts_the_crisis_network_first_among_equals(database: Database) -> None:
    for number in range(6):
        await add(database, f"Dům {number}", kind="azylovy_dum")
    await add(database, "Dům Krizový", kind="azylovy_dum", in_crisis_network=True)
    assert names(await ask(database.reader, "azylák hned Cheb"))[0] == "Dům Krizový"


async def test_a_visitor_does_not_find_a_card_of_the_network(database: Database) -> None:
    await add(database, "Tým Skrytý", kind="svp", audience="network")
    assert (await ask(database.reader, "Tým Skrytý", access=VISITOR)).total == 0
    assert (await ask(database.reader, "výchovné problémy Cheb", access=VISITOR)).total == 0
    assert names(await ask(database.reader, "Tým Skrytý")) == ["Tým Skrytý"]


async def test_words_only_the_network_may_read_find_nothing_for_a_visitor(database: Database) -> None:
    await add(database, "Klub Otevřený", kind="nzdm", wishes="uvítáme trampolínu", news="chystáme karneval")
    assert (await ask(database.reader, "trampolína", access=VISITOR)).total == 0
    assert names(await ask(database.reader, "trampolína")) == ["Klub Otevřený"]
    assert names(await ask(database.reader, "karneval")) == ["Klub Otevřený"]


SECRETS: dict[str, object] = {
    "findings": "zvláštní poznatek",
    "private_note": "tajná poznámka",
    "tags": [{"value": "skrytý štítek"}],
    "contacts": [{"name": "Dana Kontaktní"}],
    "address": "Dlouhá 1",
    "crisis_phone": "+420000300301",
    "phones": ("+420000300300",),
    "emails": ("klub@example.org",),
}


@pytest.mark.parametrize("word", ["poznatek", "tajná", "štítek", "Kontaktní", "Dlouhá", "000300301", "000300300"])
async def test_private_fields_and_contacts_find_nobody(database: Database, word: str) -> None:
    await add(database, "Klub Otevřený", kind="nzdm", **SECRETS)
    assert (await ask(database.reader, word)).total == 0


async def test_nothing_private_stands_in_the_index(database: Database) -> None:
    await add(
        database, "Dům Utajený", sheltered=True, places=[{"name": "Tajná Lhota"}], web="https://x.example", **SECRETS
    )
    (row,) = await database.reader.all("SELECT * FROM actor_search")
    words = " ".join(str(value) for value in tuple(row))
    assert not [
        word for word in ("poznat", "poznam", "stit", "kontakt", "dlouh", "420", "lhot", "example") if word in words
    ]


async def test_a_result_carries_only_what_its_reader_may_read(database: Database) -> None:
    await add(database, "Klub Otevřený", kind="nzdm", **SECRETS)
    (found,) = (await ask(database.reader, "Klub Otevřený", access=VISITOR)).results
    card = found.actor.card
    assert (card.crisis_phone, card.contacts, card.private_note, card.tags) == (None, (), None, ())
    assert card.phones == ("+420000300300",)


async def test_an_ended_actor_leaves_the_index(database: Database) -> None:
    actor = await add(database, "Klub Bývalý", kind="nzdm")
    ended = actor.model_copy(update={"state": RecordState.ENDED})
    async with database.transaction() as connection:
        await Actors(connection).save([ended])
        await SearchIndex(connection).put([ended], CODES, GEOGRAPHY)
    assert (await ask(database.reader, "nízkoprah Cheb")).total == 0


async def test_an_actor_indexed_again_is_found_by_its_new_words_only(database: Database) -> None:
    actor = await add(database, "Klub Starý", kind="nzdm")
    renamed = actor.model_copy(update={"card": actor.card.model_copy(update={"name": "Klub Nebeský"})})
    async with database.transaction() as connection:
        await Actors(connection).save([renamed])
        await SearchIndex(connection).put([renamed], CODES, GEOGRAPHY)
    assert names(await ask(database.reader, "nebeský")) == ["Klub Nebeský"]
    assert (await ask(database.reader, "starý klub nebeský")).total == 1
    (count,) = await database.reader.all("SELECT count(*) AS n FROM actor_search")
    assert count["n"] == 1


async def test_a_guided_search_meets_every_condition(database: Database) -> None:
    await add(database, "Klub", kind="nzdm", domain="chovani", ages=[{"since": 13, "to": 18}])
    await add(database, "Herna", kind="nzdm", domain="chovani", ages=[{"since": 0, "to": 5}])
    await add(database, "Středisko", kind="svp", domain="chovani", ages=[{"since": 13, "to": 18}])
    await add(database, "Poradna", kind="dluhova_poradna", domain="material")
    asked = Criteria(domain=NeedDomain.BEHAVIOUR, orp=CHEB, ages=Ages(since=13, to=15), kind="nzdm")
    assert names(await guided(database, asked)) == ["Klub"]
    assert sorted(names(await guided(database, Criteria(domain=NeedDomain.BEHAVIOUR, orp=CHEB)))) == [
        "Herna",
        "Klub",
        "Středisko",
    ]
    assert names(await guided(database, Criteria(orp=CHEB, kind="nzdm", only_free=True))) == []


async def test_a_place_of_several_districts_is_asked_about(database: Database) -> None:
    await add(database, "Klub", kind="nzdm")
    answer = await ask(database.reader, "Nová Ves")
    assert answer.total == 0
    assert answer.query.place is not None
    assert len(answer.query.place.candidates) > 1


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(states=st.lists(st.sampled_from([None, State.FREE, State.WAITING_LIST, State.FULL]), min_size=2, max_size=8))
async def test_the_order_is_total_and_the_pages_are_its_slices(
    tmp_path_factory: pytest.TempPathFactory, states: list[State | None]
) -> None:
    async with opened(tmp_path_factory.mktemp("order") / "order.db") as database:
        async with database.transaction() as connection:
            await connection.run("INSERT INTO person (id, name, language, created_at) VALUES (1, 'R', 'cs', 0)")
        for number, state in enumerate(states):
            actor = await add(database, f"Poradna {number}", (CHEB, AS)[number % 2], kind="dluhova_poradna")
            if state is not None:
                await report(database, actor, state, hours_ago=number)
        whole = names(await ask(database.reader, "dluhy", CHEB, limit=100))
        assert len(whole) == len(set(whole)) == len(states)
        for limit in range(1, len(states)):
            assert names(await ask(database.reader, "dluhy", CHEB, limit=limit)) == whole[:limit]


async def test_a_bare_word_that_is_a_village_elsewhere_is_an_actors_name(database: Database) -> None:
    await add(database, "Azylový dům pro matky Studánka", SOKOLOV, kind="azylovy_dum")
    await add(database, "Azylový dům Lípa", SOKOLOV, kind="azylovy_dum")
    await add(database, "Azylový dům Tachovský", ORPS["Tachov"], kind="azylovy_dum")
    for question in ("azylový dům Studánka", "azylák Studánka", "Studánka"):
        answer = await ask(database.reader, question)
        assert names(answer) == ["Azylový dům pro matky Studánka"]
        assert answer.query.text == question
    assert names(await ask(database.reader, "azylový dům Lípa")) == ["Azylový dům Lípa"]


async def test_a_bare_village_stays_a_place_where_those_called_like_it_serve_it(database: Database) -> None:
    await add(database, "ZŠ Nejdek", VARY, kind="zs")
    await add(database, "ZŠ Rubín", VARY, kind="zs")
    answer = await ask(database.reader, "škola Nejdek")
    assert names(answer) == ["ZŠ Nejdek", "ZŠ Rubín"]
    assert answer.query.place is not None


async def test_a_word_left_by_a_typo_is_learnt_from_the_index_as_it_is_now(database: Database) -> None:
    await add(database, "Klub Vrabčák", kind="nzdm")
    assert names(await ask(database.reader, "hledám vrabčka")) == ["Klub Vrabčák"]
    await add(database, "Klub Tuláček", kind="nzdm")
    assert names(await ask(database.reader, "hledám tulašek")) == ["Klub Tuláček"]


async def test_a_report_too_old_to_hold_loses_its_place(database: Database) -> None:
    for number in range(12):
        stale = await add(database, f"Poradna {number}", kind="dluhova_poradna")
        await report(database, stale, State.FREE, hours_ago=24 * 60)
    waiting = await add(database, "Poradna Pořadník", kind="dluhova_poradna")
    await report(database, waiting, State.WAITING_LIST)
    assert names(await ask(database.reader, "dluhy Cheb", limit=2))[0] == "Poradna Pořadník"
