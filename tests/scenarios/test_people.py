"""People with rights: a coordinator sees, ends and moves them in the own districts, and nobody else does."""

import asyncio
import re

import pytest

from domain.capacity import State
from domain.errors import NotFound
from domain.rights import Role
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage
from usecases.people import end_right

GONE = "Tohle už tu není"


async def opens(person: Person, name: str) -> None:
    await person.says("/lide")
    await person.taps("👤 Lidé (")
    await person.taps(name)


async def ends(person: Person, name: str, button: str) -> None:
    await opens(person, name)
    await person.taps(button)
    await person.taps("Ano, ukončit")


async def moves(person: Person, name: str) -> str:
    """Rights to another telephone; returns the code of the link."""
    await opens(person, name)
    await person.taps("Ztracený telefon")
    await person.taps("Ano, ukončit a přenést")
    found = re.search(r"start=(\w{24})\b", person.sees())
    assert found, person.sees()
    return found[1]


async def living(stage: Stage, person: Person) -> list[tuple[str, int | None, str | None]]:
    rows = await stage.rows(
        """SELECT role, actor, orp FROM role_grant JOIN person ON person.id = role_grant.person
            WHERE telegram_id = :id AND ended_at IS NULL ORDER BY role_grant.id""",
        id=person.id,
    )
    return [(row["role"], row["actor"], row["orp"]) for row in rows]


async def id_of(stage: Stage, person: Person) -> int:
    (row,) = await stage.rows("SELECT id FROM person WHERE telegram_id = :id", id=person.id)
    return int(row["id"])


async def test_ana_sees_the_people_of_cheb_by_name_and_nobody_else(stage: Stage) -> None:
    await stage.ana.says("/lide")
    await stage.ana.taps("👤 Lidé (3)")
    people = [label for label in stage.ana.buttons if " – " in label]
    assert [label.split()[0] for label in people] == ["Ana", "Bea", "Ota"]
    assert people[1].endswith("– zástupce aktéra: NZDM Kompas Cheb")
    assert "Cyril" not in stage.ana.sees()
    assert "Vera" not in stage.ana.sees()


async def test_a_typed_name_finds_people_without_diacritics_and_capitals(stage: Stage) -> None:
    await stage.ana.says("/lide")
    await stage.ana.taps("👤 Lidé (")
    await stage.ana.says("zastup")
    seen = stage.ana.sees()
    assert "nalezen 1 člověk" in seen
    assert "Bea Zástupkyně" in seen
    assert "Ota" not in seen
    await stage.ana.taps("Bea")
    assert "zástupce aktéra: NZDM Kompas Cheb" in stage.ana.sees()


async def test_cyril_is_not_found_by_name_either(stage: Stage) -> None:
    await stage.ana.says("/lide")
    await stage.ana.taps("👤 Lidé (")
    await stage.ana.says("Cyril")
    assert "nalezeno 0 lidí" in stage.ana.sees()


async def test_more_people_than_a_page_are_turned_over(stage: Stage) -> None:
    async with stage.database.transaction() as connection:
        for number in range(20):
            await connection.run(
                "INSERT INTO person (id, name, language, created_at) VALUES (:id, :name, 'cs', 1)",
                id=100 + number,
                name=f"Žofie {number:02}",
            )
            await connection.run(
                "INSERT INTO role_grant (person, role, orp, granted_at) VALUES (:id, 'crisis_worker', :orp, 1)",
                id=100 + number,
                orp=CHEB,
            )
    await stage.ana.says("/lide")
    await stage.ana.taps("👤 Lidé (23)")
    seen = [stage.ana.sees()]
    for _ in range(2):
        await stage.ana.taps("Další")
        seen.append(stage.ana.sees())
    assert "Další" not in seen[-1]
    assert sorted(name for page in seen for name in re.findall(r"Žofie \d\d", page)) == [
        f"Žofie {number:02}" for number in range(20)
    ]
    await stage.ana.taps_old(stage.ana.screen, "ppl:9007199254740990")
    assert "Předchozí" in stage.ana.sees()


async def test_an_ended_right_ends_at_once_on_every_button_and_the_person_is_told(stage: Stage) -> None:
    await stage.bea.says("/menu")
    await ends(stage.ana, "Bea", "Ukončit: zástupce")
    assert "Ukončeno" in stage.ana.sees()
    await stage.bea.taps("Kapacita: NZDM Kompas")
    assert GONE in stage.bea.toast
    await stage.delivers_notices()
    assert "Tato Vaše práva v Síťovce skončila" in stage.bea.sees()
    assert "zástupce aktéra: NZDM Kompas Cheb" in stage.bea.sees()
    assert await living(stage, stage.bea) == []
    (row,) = await stage.rows("SELECT person, subject, actor FROM audit WHERE action = 'right_ended'")
    assert tuple(row) == (await id_of(stage, stage.ana), await id_of(stage, stage.bea), stage.club.id)


async def test_only_the_chosen_right_of_several_ends(stage: Stage) -> None:
    second = await stage.actor("Klub Druhý")
    await stage.enters(stage.bea, Role.MEMBER, actor=second.id)
    await ends(stage.ana, "Bea", "Ukončit: zástupce aktéra: NZDM")
    assert await living(stage, stage.bea) == [("member", second.id, None)]
    await stage.bea.says("/menu")
    assert "Kapacita: Klub Druhý" in stage.bea.sees()
    await stage.delivers_notices()
    assert "NZDM Kompas" in stage.bea.sees()
    assert "Klub Druhý" not in stage.bea.sees()


async def test_all_ends_inside_the_own_districts_only(stage: Stage) -> None:
    await stage.enters(stage.bea, Role.CRISIS_WORKER, orp=CHEB)
    await stage.enters(stage.bea, Role.CRISIS_WORKER, orp=SOKOLOV)
    await opens(stage.ana, "Bea")
    assert "Sokolov" not in stage.ana.sees()
    await stage.ana.taps("Ukončit vše")
    await stage.ana.taps("Ano, ukončit")
    assert await living(stage, stage.bea) == [("crisis_worker", None, SOKOLOV)]
    await stage.delivers_notices()
    assert "ORP Cheb" in stage.bea.sees()


async def test_several_people_of_one_actor_end_one_by_one(stage: Stage) -> None:
    await stage.enters(stage.vera, Role.MEMBER, actor=stage.club.id)
    await ends(stage.ana, "Bea", "Ukončit: zástupce")
    assert await living(stage, stage.vera) == [("member", stage.club.id, None)]
    await stage.vera.taps("Kapacita: NZDM Kompas")
    await stage.vera.taps("PLNO")
    assert "Zveřejněno" in stage.vera.sees()
    await stage.delivers_notices()
    assert "skončila" in stage.bea.sees()


async def test_ending_asks_once_and_back_changes_nothing(stage: Stage) -> None:
    await opens(stage.ana, "Ota")
    await stage.ana.taps("Ukončit: krizový")
    assert "Opravdu ukončit? Ota" in stage.ana.sees()
    assert "bez koordinátora" not in stage.ana.sees()
    await stage.ana.taps("Zpět")
    assert "Ukončit: krizový" in stage.ana.sees()
    assert await living(stage, stage.ota) == [("crisis_worker", None, CHEB)]


async def test_the_last_coordinator_is_warned_and_a_second_one_is_not(stage: Stage) -> None:
    await opens(stage.ana, "Ana")
    await stage.ana.taps("Ukončit: koordinátor")
    assert "ORP Cheb tím zůstane bez koordinátora" in stage.ana.sees()
    await stage.enters(stage.vera, Role.COORDINATOR, orp=CHEB)
    await ends(stage.ana, "Ana", "Ukončit: koordinátor")
    assert "bez koordinátora" not in stage.ana.received().split("zůstane bez koordinátora", 1)[1]
    await stage.ana.says("/lide")
    assert GONE in stage.ana.sees()
    await stage.delivers_notices()
    assert stage.ana.unseen() == []


async def test_two_coordinators_end_the_same_right_at_once_and_one_of_them_is_told_it_is_gone(stage: Stage) -> None:
    await stage.enters(stage.vera, Role.COORDINATOR, orp=CHEB)
    for person in (stage.ana, stage.vera):
        await opens(person, "Ota")
        await person.taps("Ukončit: krizový")
    await asyncio.gather(stage.ana.taps("Ano, ukončit"), stage.vera.taps("Ano, ukončit"))
    assert sorted([GONE in stage.ana.toast, GONE in stage.vera.toast]) == [False, True]
    assert len(await stage.rows("SELECT 1 FROM audit WHERE action = 'right_ended'")) == 1
    await stage.delivers_notices()
    assert len(stage.ota.unseen()) == 1
    assert "krizový pracovník" in stage.ota.sees()


async def test_a_right_given_again_before_the_notice_leaves_is_not_told_as_ended(stage: Stage) -> None:
    await ends(stage.ana, "Ota", "Ukončit: krizový")
    await stage.enters(stage.ota, Role.CRISIS_WORKER, orp=CHEB)
    await stage.delivers_notices()
    assert stage.ota.unseen() == []


async def test_a_lost_telephone_loses_its_rights_at_once_and_the_new_one_gets_exactly_them(stage: Stage) -> None:
    second = await stage.actor("Klub Druhý")
    await stage.enters(stage.bea, Role.MEMBER, actor=second.id)
    await stage.enters(stage.bea, Role.CRISIS_WORKER, orp=SOKOLOV)
    before = await living(stage, stage.bea)
    code = await moves(stage.ana, "Bea")
    assert await living(stage, stage.bea) == before[2:]
    await stage.restart()

    await stage.vera.says(f"/start {code}")
    assert "Jste zástupce aktéra: NZDM Kompas Cheb" in stage.vera.sees()
    assert "Jste zástupce aktéra: Klub Druhý" in stage.vera.sees()
    assert await living(stage, stage.vera) == before[:2]
    await stage.vera.says(f"/start {code}")
    assert "Hotovo" in stage.vera.sees()
    await stage.bea.says(f"/start {code}")
    assert "Tato pozvánka neplatí" in stage.bea.sees()
    moved = await stage.rows("SELECT person, subject, actor FROM audit WHERE action = 'right_moved' ORDER BY id")
    ana, vera = await id_of(stage, stage.ana), await id_of(stage, stage.vera)
    assert [tuple(row) for row in moved] == [(ana, vera, stage.club.id), (ana, vera, second.id)]
    await stage.delivers_notices()
    assert "Pozvánka přijata: Vera" in stage.ana.sees()
    assert "skončila" in stage.bea.sees()


async def test_a_move_that_nobody_accepts_leaves_the_rights_ended(stage: Stage) -> None:
    expired, revoked = await moves(stage.ana, "Bea"), await moves(stage.ana, "Ota")
    await stage.ana.says("/lide")
    await stage.ana.taps("Otevřené pozvánky (2)")
    assert "přenos práv: Bea" in stage.ana.sees()
    await stage.ana.taps("Zrušit 1: přenos práv: Ota")
    await stage.ana.taps("Ano, zrušit")
    await stage.vera.says(f"/start {revoked}")
    assert "Tato pozvánka neplatí" in stage.vera.sees()
    stage.clock.advance(days=7)
    await stage.vera.says(f"/start {expired}")
    assert "Tato pozvánka neplatí" in stage.vera.sees()
    assert [await living(stage, person) for person in (stage.bea, stage.ota, stage.vera)] == [[], [], []]


async def test_the_telephone_that_was_found_again_may_take_its_rights_back(stage: Stage) -> None:
    code = await moves(stage.ana, "Ota")
    await stage.ota.says(f"/start {code}")
    assert await living(stage, stage.ota) == [("crisis_worker", None, CHEB)]
    await stage.delivers_notices()
    assert "Pozvánka přijata: Ota" in stage.ana.sees()


async def test_cyril_opens_ends_and_moves_nobody_of_cheb(stage: Stage) -> None:
    rights = await stage.rows("SELECT id, person FROM role_grant WHERE orp <> :orp OR orp IS NULL", orp=SOKOLOV)
    await stage.cyril.says("/lide")
    await stage.cyril.taps("👤 Lidé (1)")
    assert "Ana" not in stage.cyril.sees()
    for right in rights:
        for kind, number in (("pers", "person"), ("pall", "person"), ("pmove", "person"), ("pend", "id")):
            sure = "" if kind == "pers" else ":1"
            await stage.cyril.taps_old(stage.cyril.screen, f"{kind}:{right[number]}{sure}")
            assert GONE in stage.cyril.toast
    assert len(await stage.rows("SELECT 1 FROM role_grant WHERE ended_at IS NULL")) == 4
    assert await stage.rows("SELECT 1 FROM invitation WHERE moves IS NOT NULL") == []


async def test_a_member_of_a_foreign_actor_that_serves_cheb_is_not_anas(stage: Stage) -> None:
    elsewhere = await stage.actor("Klub obou", orps=(SOKOLOV, CHEB))
    await stage.enters(stage.vera, Role.MEMBER, actor=elsewhere.id)
    await stage.ana.says("/lide")
    await stage.ana.taps("👤 Lidé (3)")
    assert "Vera" not in stage.ana.sees()
    await stage.cyril.says("/lide")
    await stage.cyril.taps("👤 Lidé (2)")
    assert "Vera" in stage.cyril.sees()


async def test_a_coordinator_who_was_ended_ends_nobody_with_an_old_button(stage: Stage) -> None:
    await stage.enters(stage.vera, Role.COORDINATOR, orp=CHEB)
    await opens(stage.vera, "Ota")
    await stage.vera.taps("Ukončit: krizový")
    await ends(stage.ana, "Vera", "Ukončit: koordinátor")
    await stage.vera.taps("Ano, ukončit")
    assert GONE in stage.vera.toast
    assert await living(stage, stage.ota) == [("crisis_worker", None, CHEB)]
    await stage.delivers_notices()
    assert "koordinátor sítě, ORP Cheb" in stage.vera.sees()


async def test_a_coordinator_cannot_end_the_regional_one(stage: Stage) -> None:
    await stage.vera.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj='CZ041')}")
    (row,) = await stage.rows("SELECT id FROM role_grant WHERE role = 'regional_coordinator'")
    with pytest.raises(NotFound):
        await end_right(stage.database, await stage.access(stage.ana), row["id"], stage.clock())
    await stage.vera.says("/lide")
    await stage.vera.taps("👤 Lidé (4)")
    assert "Cyril" in stage.vera.sees()


async def test_what_the_members_reported_stays_after_they_have_gone(stage: Stage) -> None:
    await stage.reports(stage.club, State.FREE, 3)
    await ends(stage.ana, "Bea", "Ukončit: zástupce")
    assert len(await stage.rows("SELECT 1 FROM capacity_report")) == 1
    await stage.delivers_notices()
    assert "skončila" in stage.bea.sees()
