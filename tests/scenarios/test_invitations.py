"""Inviting in the chat: a coordinator lets people into the own districts, by a link and a picture, and nowhere else."""

import re
from io import BytesIO
from typing import Any

import pytest
import segno

from domain.actor import Actor, RecordState
from domain.errors import NotFound
from domain.rights import Role
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, TEPLICE, VARY, Stage
from usecases.invitations import invite

REFUSED = "Tato pozvánka neplatí"
GONE = "Tohle už tu není"


async def begins(person: Person, role: str) -> None:
    await person.says("/lide")
    await person.taps("Pozvat")
    await person.taps(role)


async def invites(person: Person, *taps: str) -> str:
    """Taps through the form and makes the invitation; returns the code of its link."""
    await person.says("/lide")
    await person.taps("Pozvat")
    for words in (*taps, "Vytvořit pozvánku"):
        await person.taps(words)
    return code_on(person)


def code_on(person: Person) -> str:
    found = re.search(r"https://t\.me/sitovka_bot\?start=(\w{24})\b", person.sees())
    assert found, person.sees()
    return found[1]


async def audited(stage: Stage, action: str) -> list[tuple[int | None, int | None, str | None]]:
    """Who did it (Telegram id), to whom, in which district."""
    rows = await stage.rows(
        """SELECT doer.telegram_id AS doer, subject.telegram_id AS subject, audit.orp FROM audit
             LEFT JOIN person AS doer ON doer.id = audit.person
             LEFT JOIN person AS subject ON subject.id = audit.subject
            WHERE action = :action ORDER BY audit.id""",
        action=action,
    )
    return [(row["doer"], row["subject"], row["orp"]) for row in rows]


async def test_ana_invites_a_member_by_a_picture_and_a_link_and_is_told_who_came(stage: Stage) -> None:
    code = await invites(stage.ana, "zástupce aktéra", "NZDM Kompas", "1", "14 dní")
    seen = stage.ana.sees()
    assert "Pozvánka: zástupce aktéra: NZDM Kompas Cheb" in seen
    assert "Pro 1 člověka, platí do 8. 12. 2026 10:00" in seen
    assert "ukazují jen teď" in seen
    assert "photo" in stage.ana.screen.media
    assert f"start%3D{code}" in stage.ana.links["📤 Poslat pozvánku"]

    await stage.vera.says(f"/start {code}")
    assert "Jste zástupce aktéra: NZDM Kompas Cheb" in stage.vera.sees()
    assert "Kapacita: NZDM Kompas Cheb" in stage.vera.sees()
    await stage.delivers_notices()
    assert "Pozvánka přijata: Vera" in stage.ana.sees()
    await stage.ana.taps("👤 Vera")
    assert "zástupce aktéra: NZDM Kompas Cheb" in stage.ana.sees()
    assert "Platí od 24. 11. 2026, udělil(a) Ana" in stage.ana.sees()
    assert (stage.ana.id, None, None) in await audited(stage, "invitation_made")
    assert (stage.ana.id, stage.vera.id, None) in await audited(stage, "right_granted")


async def test_the_picture_says_the_same_as_the_link(stage: Stage) -> None:
    await invites(stage.ana, "krizový pracovník", "1", "7 dní")
    (address,) = re.findall(r"https://t\.me/\S+", stage.ana.screen.text)
    (sent,) = re.findall(r"'file_id': '([^']+)'", str(stage.ana.screen.media))[:1]
    photo = stage.telegram.world.files.get(sent).content
    expected = BytesIO()
    segno.make_qr(address, error="m").save(expected, kind="png", scale=8, border=4)
    assert photo == expected.getvalue()


async def test_the_district_is_not_asked_where_there_is_one_and_members_are_of_own_actors_only(stage: Stage) -> None:
    await stage.actor("Klub Sokolov", orps=(SOKOLOV,))
    await stage.actor("Klub obou", orps=(SOKOLOV, CHEB))
    await begins(stage.ana, "zástupce aktéra")
    assert "NZDM Kompas" in stage.ana.sees()
    assert "Klub" not in stage.ana.sees()
    await stage.ana.says("Klub Sokolov")
    assert "Klub Sokolov" not in stage.ana.buttons
    await stage.ana.says("/zrusit")
    await begins(stage.ana, "koordinátor sítě")
    assert "Jak dlouho" in stage.ana.sees()


async def test_a_coordinator_offers_no_role_above_the_own_one(stage: Stage) -> None:
    await stage.ana.says("/lide")
    await stage.ana.taps("Pozvat")
    assert "krajský koordinátor" not in stage.ana.sees()
    assert "správce" not in stage.ana.sees()


async def test_an_invitation_for_several_lets_in_as_many_and_no_more(stage: Stage) -> None:
    code = await invites(stage.ana, "krizový pracovník", "5", "30 dní")
    for person in (stage.vera, stage.eve):
        await person.says(f"/start {code}")
        await person.says(f"/start {code}")
    await stage.ana.says("/lide")
    await stage.ana.taps("Otevřené pozvánky (1)")
    assert "Zbývá: 3 z 5" in stage.ana.sees()
    assert "Vytvořil(a) Ana" in stage.ana.sees()
    assert len(await stage.rows("SELECT 1 FROM role_grant WHERE role = 'crisis_worker' AND ended_at IS NULL")) == 3
    await stage.delivers_notices()
    assert len(stage.ana.unseen()) == 2
    assert "Eve" in stage.ana.sees()


async def test_the_number_of_people_may_be_typed_up_to_a_hundred(stage: Stage) -> None:
    await begins(stage.ana, "krizový pracovník")
    for wrong in ("0", "101", "hodně"):
        await stage.ana.says(wrong)
        assert "Pro kolik lidí" in stage.ana.sees()
    await stage.ana.says("12")
    await stage.ana.taps("1 den")
    await stage.ana.taps("Vytvořit pozvánku")
    assert "Pro 12 lidí, platí do 25. 11. 2026 10:00" in stage.ana.sees()


async def test_a_coordinator_is_invited_alone(stage: Stage) -> None:
    await begins(stage.ana, "koordinátor sítě")
    assert "Pro kolik lidí" not in stage.ana.sees()
    await stage.ana.taps("7 dní")
    await stage.ana.taps("Vytvořit pozvánku")
    assert "Pro 1 člověka" in stage.ana.sees()
    await stage.vera.says(f"/start {code_on(stage.ana)}")
    await stage.vera.says("/lide")
    assert "Lidé a pozvánky" in stage.vera.sees()
    await stage.delivers_notices()
    assert "Vera" in stage.ana.sees()


async def test_a_role_changed_in_the_summary_takes_nothing_over_from_the_one_before(stage: Stage) -> None:
    await begins(stage.ana, "krizový pracovník")
    await stage.ana.taps("20")
    await stage.ana.taps("7 dní")
    await stage.ana.taps("Role")
    await stage.ana.taps("koordinátor sítě")
    await stage.ana.taps("Vytvořit pozvánku")
    assert "Pozvánka: koordinátor sítě, ORP Cheb" in stage.ana.sees()
    assert "Pro 1 člověka" in stage.ana.sees()


async def test_a_revoked_invitation_lets_nobody_in_and_those_who_came_stay(stage: Stage) -> None:
    code = await invites(stage.ana, "krizový pracovník", "5", "30 dní")
    await stage.vera.says(f"/start {code}")
    await stage.ana.says("/lide")
    await stage.ana.taps("Otevřené pozvánky")
    await stage.ana.taps("Zrušit 1")
    assert "Opravdu zrušit" in stage.ana.sees()
    await stage.ana.taps("Ano, zrušit")
    assert "Žádná pozvánka teď není otevřená" in stage.ana.sees()
    await stage.eve.says(f"/start {code}")
    assert "This invitation is not valid" in stage.eve.sees()
    await stage.vera.says("/menu")
    assert "krizový pracovník" in stage.vera.sees()
    assert await audited(stage, "invitation_revoked") == [(stage.ana.id, None, CHEB)]
    await stage.delivers_notices()
    assert "Vera" in stage.ana.sees()


async def test_wrong_used_revoked_expired_and_orphaned_codes_are_answered_the_same(stage: Stage) -> None:
    club = await stage.actor("Klub na konci")
    codes = [await invites(stage.ana, "zástupce aktéra", "Klub na konci", "1", "1 den")]
    await stage.changes(club, RecordState.ENDED)
    for _ in range(3):
        codes.append(await invites(stage.ana, "krizový pracovník", "1", "1 den"))
    used, revoked, expired = codes[1:]
    await stage.ota.says(f"/start {used}")  # holds this right already: nothing is spent
    await stage.eve.says(f"/start {used}")
    await stage.ana.says("/lide")
    await stage.ana.taps("Otevřené pozvánky (2)")
    await stage.ana.taps("Zrušit 2")
    await stage.ana.taps("Ano, zrušit")
    stage.clock.advance(days=1)
    answers = set()
    for code in (codes[0], used, revoked, expired, "neexistuje"):
        await stage.vera.says(f"/start {code}")
        answers.add(stage.vera.sees())
    assert len(answers) == 1
    assert REFUSED in answers.pop()
    await stage.delivers_notices()
    assert "Eve" in stage.ana.sees()


async def test_who_was_let_out_does_not_come_back_by_the_same_link(stage: Stage) -> None:
    code = await invites(stage.ana, "krizový pracovník", "5", "30 dní")
    await stage.vera.says(f"/start {code}")
    await stage.delivers_notices()
    assert "Vera" in stage.ana.sees()
    await stage.ana.taps("👤 Vera")
    await stage.ana.taps("Ukončit: krizový pracovník")
    await stage.ana.taps("Ano, ukončit")
    await stage.delivers_notices()
    assert "skončila" in stage.vera.sees()
    await stage.vera.says(f"/start {code}")
    assert REFUSED in stage.vera.sees()
    await stage.vera.says("/menu")
    assert "návštěvník" in stage.vera.sees()


async def test_an_invitation_survives_a_restart_and_so_does_the_form(stage: Stage) -> None:
    await begins(stage.ana, "krizový pracovník")
    await stage.restart()
    await stage.ana.taps("5")
    await stage.restart()
    await stage.ana.taps("30 dní")
    await stage.ana.taps("Vytvořit pozvánku")
    code = code_on(stage.ana)
    await stage.restart()
    await stage.vera.says(f"/start {code}")
    assert "krizový pracovník" in stage.vera.sees()
    await stage.delivers_notices()
    assert "Vera" in stage.ana.sees()


async def test_a_departed_coordinator_leaves_no_open_door(stage: Stage) -> None:
    await stage.enters(stage.vera, Role.COORDINATOR, orp=CHEB)
    code = await invites(stage.vera, "koordinátor sítě", "30 dní")
    await stage.enters(stage.vera, Role.COORDINATOR, orp=SOKOLOV)
    kept = await invites(stage.vera, "krizový pracovník", "Sokolov", "1", "30 dní")
    await stage.ana.says("/lide")
    await stage.ana.taps("Lidé (")
    await stage.ana.taps("Vera")
    await stage.ana.taps("Ukončit: koordinátor")
    await stage.ana.taps("Ano, ukončit")
    await stage.delivers_notices()
    assert "koordinátor sítě, ORP Cheb" in stage.vera.sees()
    await stage.eve.says(f"/start {code}")
    assert "This invitation is not valid" in stage.eve.sees()
    await stage.eve.says(f"/start {kept}")
    assert "Done" in stage.eve.sees()
    await stage.delivers_notices()
    assert "Eve" in stage.vera.sees()


async def test_cyril_neither_sees_nor_revokes_what_leads_to_cheb(stage: Stage) -> None:
    code = await invites(stage.ana, "krizový pracovník", "5", "30 dní")
    (row,) = await stage.rows("SELECT MAX(id) AS id FROM invitation")
    await stage.cyril.says("/lide")
    assert "Otevřené pozvánky (0)" in stage.cyril.sees()
    await stage.cyril.taps("Otevřené pozvánky")
    assert "Žádná pozvánka" in stage.cyril.sees()
    for sure in (0, 1):
        await stage.cyril.taps_old(stage.cyril.screen, f"invx:{row['id']}:{sure}")
        assert GONE in stage.cyril.toast
    await stage.vera.says(f"/start {code}")
    assert "krizový pracovník" in stage.vera.sees()
    await stage.delivers_notices()
    assert "Vera" in stage.ana.sees()


@pytest.mark.parametrize("name", ["bea", "ota", "vera"])
async def test_who_coordinates_nothing_has_no_people_and_no_invitations(stage: Stage, name: str) -> None:
    await invites(stage.ana, "krizový pracovník", "5", "30 dní")
    person: Person = getattr(stage, name)
    await person.says("/menu")
    assert "Lidé a pozvánky" not in person.sees()
    await person.says("/lide")
    assert GONE in person.sees()
    await person.says("/menu")
    for data in ("people", "inv", "invs:0", "invx:6:1", "ppl:0", "pers:2", "pend:1:1", "pall:1:1", "pmove:1:1"):
        await person.taps_old(person.screen, data)
        assert GONE in person.toast, data
    assert len(await stage.rows("SELECT 1 FROM role_grant WHERE ended_at IS NULL")) == 4


@pytest.mark.parametrize(
    ("role", "scope"),
    [
        (Role.COORDINATOR, {"orp": SOKOLOV}),
        (Role.CRISIS_WORKER, {"orp": VARY}),
        (Role.REGIONAL_COORDINATOR, {"kraj": "CZ041"}),
        (Role.OPERATOR, {}),
        (Role.CRISIS_WORKER, {}),
        (Role.CRISIS_WORKER, {"orp": CHEB, "kraj": "CZ041"}),
        (Role.COORDINATOR, {"orp": CHEB, "uses": 2}),
        (Role.CRISIS_WORKER, {"orp": CHEB, "uses": 101}),
        (Role.CRISIS_WORKER, {"orp": CHEB, "uses": 0}),
        (Role.MEMBER, {"actor": 987654}),
    ],
)
async def test_no_answers_of_a_form_give_more_than_a_coordinator_may(
    stage: Stage, role: Role, scope: dict[str, Any]
) -> None:
    ana = await stage.access(stage.ana)
    with pytest.raises(NotFound):
        await invite(stage.database, stage.clock(), role, **scope, access=ana)
    assert all(doer is None for doer, *_ in await audited(stage, "invitation_made"))


async def test_nobody_is_invited_to_an_actor_seated_elsewhere_or_ended(stage: Stage) -> None:
    elsewhere: Actor = await stage.actor("Klub obou", orps=(SOKOLOV, CHEB))
    await stage.changes(stage.club, RecordState.ENDED)
    ana = await stage.access(stage.ana)
    for actor in (elsewhere, stage.club):
        with pytest.raises(NotFound):
            await invite(stage.database, stage.clock(), Role.MEMBER, actor=actor.id, access=ana)


async def test_a_regional_coordinator_invites_into_any_district_of_the_region(stage: Stage) -> None:
    code = await stage.code(Role.REGIONAL_COORDINATOR, kraj="CZ041")
    await stage.vera.says(f"/start {code}")
    code = await invites(stage.vera, "koordinátor sítě", "Karlovy Vary", "7 dní")
    await stage.eve.says(f"/start {code}")
    assert "Karlovy Vary" in stage.eve.sees()
    vera = await stage.access(stage.vera)
    with pytest.raises(NotFound):
        await invite(stage.database, stage.clock(), Role.COORDINATOR, orp=TEPLICE, access=vera)
    await stage.delivers_notices()
    assert "Eve" in stage.vera.sees()


async def test_the_operator_invites_regional_coordinators_and_anybody_anywhere(empty_stage: Stage) -> None:
    await empty_stage.closes()
    empty_stage.operators = (empty_stage.vera.id,)
    await empty_stage.opens()
    code = await invites(empty_stage.vera, "krajský koordinátor", "Karlovarský", "7 dní")
    await empty_stage.eve.says(f"/start {code}")
    assert "Karlovarský kraj" in empty_stage.eve.sees()
    await empty_stage.delivers_notices()
    assert "Eve" in empty_stage.vera.sees()
    await empty_stage.vera.taps("👤 Eve")
    assert "Ukončit: krajský koordinátor" in empty_stage.vera.sees()
