"""One's own data: the file tells everything and only to its owner; erasing leaves nothing but anonymous history."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from domain.capacity import State
from domain.rights import Role
from tests.stage.people import Person
from tests.stage.stage import CHEB, Stage
from tests.storage.test_migrations import by_hand, tables
from usecases.proposals import verify

PLACES = {"kraj", "orp", "orp_neighbour", "orp_outline", "municipality"}
ERASE = "Ano, smazat všechno"


async def file_of(stage: Stage, person: Person) -> dict[str, Any]:
    """The file the person gets by the command."""
    await person.says("/mojedata")
    return content(stage, person)


def content(stage: Stage, person: Person) -> dict[str, Any]:
    """The file that has just come."""
    document = person.screen.media["document"]
    assert isinstance(document, dict)
    found = stage.telegram.world.files.get(document["file_id"])
    assert found.name == f"moje-udaje-{stage.clock():%Y-%m-%d}.json"
    return json.loads(found.content)  # type: ignore[no-any-return]


async def erases(person: Person) -> None:
    await person.says("/smazatme")
    await person.taps(ERASE)


def traces(file: Path, *words: str) -> list[tuple[str, object]]:
    """Cells that hold one of these words, in any table but those of places."""
    whole = re.compile(rf"\b(?:{'|'.join(words)})\b")
    with by_hand(file) as connection:
        names = tables(connection) - PLACES
        cells = [(table, cell) for table in names for row in _rows(connection, table) for cell in row]
    return [(table, cell) for table, cell in cells if whole.search(str(cell))]


def _rows(connection: Any, table: str) -> Any:
    return connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - names of our schema


async def reports_full(stage: Stage) -> None:
    await stage.bea.says("/menu")
    await stage.bea.taps("Kapacita: NZDM")
    await stage.bea.taps("PLNO")


async def test_the_file_tells_a_member_what_is_kept_on_them(stage: Stage) -> None:
    await reports_full(stage)
    await stage.bea.says("poradna pro rodiny")
    told = await file_of(stage, stage.bea)
    assert "všechno, co o Vás bot vede" in stage.bea.sees()
    (profile,) = told["profile"]
    assert (profile["name"], profile["telegram_id"], profile["language"]) == (
        "Bea Zástupkyně",
        stage.bea.id,
        "cs",
    )
    assert [(right["role"], right["actor"], right["ended_at"]) for right in told["rights"]] == [
        ("member", "NZDM Kompas Cheb", None)
    ]
    assert [search["text"] for search in told["searches"]] == ["poradna pro rodiny"]
    assert [report["state"] for report in told["capacity_reports"]] == ["full"]
    assert told["audit"][-1]["action"] == "person_exported"
    assert profile["created_at"].endswith(("+01:00", "+02:00"))


async def test_the_file_tells_nothing_of_other_people(stage: Stage) -> None:
    await reports_full(stage)
    told = json.dumps(await file_of(stage, stage.ana), ensure_ascii=False)
    assert "Ana" in told
    assert all(word not in told for word in ("Bea", "Ota", str(stage.bea.id), str(stage.ota.id)))
    assert "poradna" not in told


async def test_a_visitor_has_a_file_too_and_the_button_is_in_the_settings(stage: Stage) -> None:
    await stage.vera.says("/nastaveni")
    await stage.vera.taps("Moje údaje")
    told = content(stage, stage.vera)
    assert told["profile"][0]["name"] == "Vera Návštěvnice"
    assert told["rights"] == []


async def test_asking_does_not_erase_and_one_may_think_again(stage: Stage) -> None:
    await stage.bea.says("/nastaveni")
    await stage.bea.taps("Smazat mě")
    assert "Smazat všechno o Vás?" in stage.bea.sees()
    await stage.bea.taps("Nemazat")
    await stage.bea.says("/menu")
    assert "Kapacita: NZDM Kompas Cheb" in stage.bea.sees()


async def test_an_erased_person_is_nowhere_and_the_history_stays(stage: Stage) -> None:
    await reports_full(stage)
    await stage.bea.says("poradna pro rodiny")
    assert traces(stage.file, "Bea", str(stage.bea.id)) != []
    await erases(stage.bea)
    assert "všechno o Vás je smazáno" in stage.bea.sees()
    assert traces(stage.file, "Bea", str(stage.bea.id), "poradna pro rodiny") == []
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, f"hist:{stage.club.id}")
    seen = stage.ana.sees()
    assert "PLNO" in seen
    assert "bývalý uživatel" in seen
    assert "Bea" not in seen


async def test_the_same_telephone_comes_back_as_somebody_new(stage: Stage) -> None:
    await reports_full(stage)
    await erases(stage.bea)
    await stage.bea.says("/start")
    assert "Dobrý den, Bea" in stage.bea.sees()
    assert "návštěvník" in stage.bea.sees()
    assert (await file_of(stage, stage.bea))["capacity_reports"] == []


async def test_buttons_of_an_erased_person_give_no_right_any_more(stage: Stage) -> None:
    await stage.bea.says("/menu")
    screen, report = stage.bea.screen, stage.bea.data_of("Kapacita: NZDM")
    await erases(stage.bea)
    await stage.bea.taps_old(screen, report)
    assert "Tohle už tu není" in stage.bea.toast
    assert await stage.rows("SELECT id FROM capacity_report") == []


async def test_an_old_yes_asks_again(stage: Stage) -> None:
    await stage.bea.says("/smazatme")
    yes = stage.bea.data_of(ERASE)
    stage.clock.advance(minutes=16)
    await stage.bea.taps_old(stage.bea.screen, yes)
    assert "Smazat všechno o Vás?" in stage.bea.sees()
    assert traces(stage.file, "Bea") != []
    await stage.bea.taps(ERASE)
    assert traces(stage.file, "Bea") == []


async def test_the_last_coordinator_is_warned_and_one_of_two_is_not(stage: Stage) -> None:
    await stage.ana.says("/smazatme")
    assert "V ORP Cheb kromě Vás žádný koordinátor není" in stage.ana.sees()
    await stage.enters(stage.vera, Role.COORDINATOR, orp=CHEB)
    await stage.delivers_notices()
    await stage.ana.says("/smazatme")
    assert "jediný koordinátor" not in stage.ana.sees()


async def test_rights_of_an_erased_person_end_with_a_record_and_everybody_else_keeps_theirs(stage: Stage) -> None:
    living = "SELECT role, person FROM role_grant WHERE ended_at IS NULL ORDER BY id"
    before = [tuple(row) for row in await stage.rows(living)]
    await erases(stage.ota)
    after = [tuple(row) for row in await stage.rows(living)]
    assert [row for row in before if row not in after] == [("crisis_worker", 3)]
    deeds = await stage.rows("SELECT action FROM audit WHERE person = 3 ORDER BY id")
    assert [row["action"] for row in deeds][-2:] == ["right_ended", "person_erased"]


async def test_what_waits_for_an_erased_person_is_never_sent(stage: Stage) -> None:
    await stage.reports(stage.club, State.FREE, 2)
    async with stage.database.transaction() as connection:
        await connection.run(
            """INSERT INTO outbox (recipient, kind, subject, priority, dedupe_key, due_at, drop_at, state)
               VALUES (3, 'right_ended', '{"rights": "3"}', 1, 'waits', 0, 9999999999, 'pending')"""
        )
    await erases(stage.ota)
    stage.ota.sees()
    await stage.delivers_notices()
    assert stage.ota.unseen() == []


async def test_private_data_leave_the_chat_at_the_moment_of_erasing(stage: Stage) -> None:
    noted = await stage.actor("Klub Poznámka", private_note="jen pro koordinátora")
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, f"card:{noted.id}")
    assert "jen pro koordinátora" in stage.ana.sees()
    await erases(stage.ana)
    assert not any("jen pro koordinátora" in message.text for message in stage.ana.messages)
    assert "všechno o Vás je smazáno" in stage.ana.sees()


@pytest.mark.parametrize("words", ["hledám místo, RČ 310512/1239", "310512/1239"])
async def test_a_search_with_a_birth_number_is_refused_kindly_and_kept_nowhere(stage: Stage, words: str) -> None:
    for text in (words, f"/hledat {words}"):
        await stage.ota.says(text)
        assert "O konkrétním dítěti sem nic nepište" in stage.ota.sees()
    assert traces(stage.file, "310512") == []
    assert not any("310512" in line for line in stage.hearing.lines)


async def test_a_card_verified_under_a_former_name_does_not_name_an_erased_person(stage: Stage) -> None:
    other = await stage.actor("Poradna Maják")
    await stage.enters(stage.eve, Role.COORDINATOR, orp=CHEB)
    for person, actor in ((stage.ana, stage.club), (stage.eve, other), (stage.ana, other), (stage.eve, other)):
        await verify(stage.database, await stage.access(person), actor.id, stage.clock())
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE person SET name = 'Ana Provdaná' WHERE telegram_id = :id", id=stage.ana.id)
    await erases(stage.ana)
    assert traces(stage.file, "Ana Koordinátorka") == []
    names = await stage.rows("SELECT verified_by FROM actor WHERE verified_at IS NOT NULL ORDER BY id")
    assert [row["verified_by"] for row in names] == ["", "Eve English"]
    await stage.vera.taps_old(stage.vera.screen, f"card:{stage.club.id}")
    assert "bývalý uživatel" in stage.vera.sees()
