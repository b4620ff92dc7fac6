"""Getting in: a code lets one person in once; every other code is answered the same, and guessing is stopped."""

import asyncio

import pytest

from domain.rights import Role
from tests.stage.stage import CHEB, SOKOLOV, Stage

REFUSED = "Tato pozvánka neplatí"


async def roles_of(stage: Stage, telegram_id: int) -> list[str]:
    rows = await stage.rows(
        "SELECT role FROM role_grant JOIN person ON person.id = person WHERE telegram_id = :id", id=telegram_id
    )
    return [row["role"] for row in rows]


async def test_somebody_new_is_greeted_and_may_search(empty_stage: Stage) -> None:
    await empty_stage.vera.says("/start")
    seen = empty_stage.vera.sees()
    assert "Dobrý den, Vera" in seen
    assert "Vaše role: návštěvník" in seen
    assert "Hledat službu" in seen
    assert "Nahlásit kapacitu" not in seen


async def test_a_code_lets_its_bringer_in_and_opens_the_menu_of_the_role(empty_stage: Stage) -> None:
    code = await empty_stage.code(Role.CRISIS_WORKER, orp=CHEB)
    await empty_stage.ota.says(f"/start {code}")
    seen = empty_stage.ota.sees()
    assert "Jste krizový pracovník (OSPOD), ORP Cheb" in seen
    assert "Kdo může pomoci teď" in seen
    assert await roles_of(empty_stage, empty_stage.ota.id) == ["crisis_worker"]


async def test_the_district_of_the_invitation_becomes_the_home(empty_stage: Stage) -> None:
    await empty_stage.enters(empty_stage.ota, Role.CRISIS_WORKER, orp=CHEB)
    await empty_stage.enters(empty_stage.ota, Role.CRISIS_WORKER, orp=SOKOLOV)
    await empty_stage.ota.says("/nastaveni")
    assert "Vaše ORP: Cheb" in empty_stage.ota.sees()


async def test_wrong_used_and_expired_codes_are_answered_the_same(empty_stage: Stage) -> None:
    used, expired = [await empty_stage.code(Role.CRISIS_WORKER, orp=CHEB) for _ in range(2)]
    await empty_stage.ota.says(f"/start {used}")
    empty_stage.clock.advance(days=14)
    answers = set()
    for code in (used, expired, "neexistuje", used.upper()):
        await empty_stage.vera.says(f"/start {code}")
        answers.add(empty_stage.vera.sees())
    assert len(answers) == 1
    assert REFUSED in answers.pop()
    assert await roles_of(empty_stage, empty_stage.vera.id) == []


async def test_a_code_holds_until_its_last_second(empty_stage: Stage) -> None:
    code = await empty_stage.code(Role.CRISIS_WORKER, orp=CHEB)
    empty_stage.clock.advance(days=14, seconds=-1)
    await empty_stage.ota.says(f"/start {code}")
    assert "Hotovo" in empty_stage.ota.sees()


async def test_a_link_opened_twice_by_the_same_person_takes_nothing_away(empty_stage: Stage) -> None:
    code = await empty_stage.code(Role.CRISIS_WORKER, orp=CHEB)
    await empty_stage.ota.says(f"/start {code}")
    await empty_stage.ota.says(f"/start {code}")
    await empty_stage.ota.says("/menu")
    assert "krizový pracovník" in empty_stage.ota.sees()
    assert await roles_of(empty_stage, empty_stage.ota.id) == ["crisis_worker"]


async def test_after_five_wrong_codes_even_a_right_one_waits_an_hour(empty_stage: Stage) -> None:
    code = await empty_stage.code(Role.CRISIS_WORKER, orp=CHEB)
    for guess in range(5):
        await empty_stage.ota.says(f"/start guess-{guess}")
        assert REFUSED in empty_stage.ota.sees()
    await empty_stage.ota.says(f"/start {code}")
    assert "Pokusů s pozvánkami bylo příliš mnoho" in empty_stage.ota.sees()
    assert await roles_of(empty_stage, empty_stage.ota.id) == []
    empty_stage.clock.advance(hours=1, seconds=1)
    await empty_stage.ota.says(f"/start {code}")
    assert "Hotovo" in empty_stage.ota.sees()


async def test_one_persons_guessing_does_not_stop_another(empty_stage: Stage) -> None:
    code = await empty_stage.code(Role.CRISIS_WORKER, orp=CHEB)
    for guess in range(7):
        await empty_stage.vera.says(f"/start guess-{guess}")
    await empty_stage.ota.says(f"/start {code}")
    assert "Hotovo" in empty_stage.ota.sees()


async def test_two_people_with_one_code_at_once_are_not_both_let_in(empty_stage: Stage) -> None:
    code = await empty_stage.code(Role.CRISIS_WORKER, orp=CHEB)
    await asyncio.gather(empty_stage.ota.says(f"/start {code}"), empty_stage.vera.says(f"/start {code}"))
    answers = [empty_stage.ota.sees(), empty_stage.vera.sees()]
    assert ["Hotovo" in answer for answer in answers].count(True) == 1
    assert [REFUSED in answer for answer in answers].count(True) == 1


@pytest.mark.parametrize(
    "written",
    [
        "/start {parts}",
        "/start\n{code}.",
        "/START „{upper}“",
        "/start https://t.me/sitovka_bot?start={code}",
        "https://t.me/sitovka_bot?start={code}",
        "Ahoj, tady je pozvánka: t.me/sitovka_bot?start={code}.",
        "/start@sitovka_bot t.me/sitovka_bot?start={code}, platí týden",
    ],
)
async def test_a_code_copied_by_hand_lets_in_as_well(empty_stage: Stage, written: str) -> None:
    code = await empty_stage.code(Role.CRISIS_WORKER, orp=CHEB)
    await empty_stage.ota.says(
        written.format(code=code, upper=code.upper(), parts=f"{code[:8]} {code[8:16]} {code[16:]}")
    )
    assert "Hotovo" in empty_stage.ota.sees()
    assert await roles_of(empty_stage, empty_stage.ota.id) == ["crisis_worker"]


async def test_a_link_to_a_card_behind_the_command_opens_the_card(stage: Stage) -> None:
    await stage.vera.says(f"/start https://t.me/sitovka_bot?start=card_{stage.club.id}")
    assert "Druh: nízkoprahová" in stage.vera.sees()


async def test_the_code_itself_is_kept_nowhere(empty_stage: Stage) -> None:
    code = await empty_stage.code(Role.CRISIS_WORKER, orp=CHEB)
    await empty_stage.ota.says(f"/start {code}")
    assert code.encode() not in empty_stage.file.read_bytes()
    assert not any(code in line for line in empty_stage.hearing.lines)


@pytest.mark.parametrize(
    "code", ["a", "a1", "a999999999999999999999999", "a²", "x" * 4000, "' OR 1=1 --", "\u202e", "<b>"]
)
async def test_a_strange_code_is_refused_kindly(empty_stage: Stage, code: str) -> None:
    await empty_stage.vera.says(f"/start {code}")
    assert "Kód chyby" not in empty_stage.vera.sees()
    assert await roles_of(empty_stage, empty_stage.vera.id) == []


async def test_a_member_gets_the_own_actor_on_the_menu(stage: Stage) -> None:
    await stage.bea.says("/menu")
    assert "Kapacita: NZDM Kompas Cheb" in stage.bea.sees()
    assert "Beze změny" not in stage.bea.sees()
