"""Meetings in the Telegram group of a platform: told there without names, answered there by each for the own actor."""

import pytest

from domain.platform import PlatformType
from tests.scenarios.test_groups import CHAT, MOVED
from tests.scenarios.test_meetings import NOT_HERE, opens
from tests.stage.groups import Group
from tests.stage.meetings import CASE, calls, network, platform, ticks
from tests.stage.people import Person
from tests.stage.stage import Stage
from views.events import AnswerEvent
from views.meeting_groups import AnswerInGroup, ChoosePlatform

STRANGER = "Odpovídat mohou členové této platformy"


async def links(stage: Stage, name: str, chat: int = CHAT) -> Group:
    """A group that is linked and tied to this platform."""
    group = Group(stage.telegram, chat, f"Skupina {name}")
    await group.hears(stage.ana.owner, "/propojit")
    await stage.ana.says("/propojit")
    await stage.ana.taps(f"Skupina {name}")
    await stage.ana.taps("Ke které platformě")
    await stage.ana.taps(name)
    assert f"Platforma: {name}" in stage.ana.sees()
    return group


@pytest.fixture
async def group(stage: Stage) -> Group:
    """The group of the platform of Bea and Ota; digests are out of the way."""
    await network(stage)
    group = await links(stage, "Lokální síť Cheb")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE subscription SET pace = 'never', due_at = NULL")
    return group


async def answers(stage: Stage) -> dict[str, str | None]:
    rows = await stage.rows(
        "SELECT actor.card ->> 'name' AS name, answer FROM meeting_seat JOIN actor ON actor.id = actor ORDER BY 1"
    )
    return {row["name"]: row["answer"] for row in rows}


async def invited(stage: Stage) -> None:
    """Ana calls the platform together; everybody looks at the invitation."""
    await calls(stage.ana, agenda="Vyhodnocení roku")
    await stage.delivers_notices()
    for person in (stage.bea, stage.ota):
        assert "Pozvánka" in person.sees()


async def counted(stage: Stage) -> None:
    """A little later, the counts in the group are those of now."""
    stage.clock.advance(seconds=6)
    await stage.delivers_notices()


async def test_the_group_of_a_platform_gets_its_invitation_without_names(stage: Stage, group: Group) -> None:
    await invited(stage)
    assert "Pozvánka: Lokální síť Cheb" in group.sees()
    assert "1. 12. 2026 9:00" in group.sees()
    assert "zatím mlčí 3" in group.sees()
    for name in ("Bea", "Ota", "NZDM", "OSPOD"):
        assert name not in group.sees()


async def test_each_answers_there_for_the_own_actor_and_the_message_counts(stage: Stage, group: Group) -> None:
    await invited(stage)
    before = len(group.messages)
    assert "Zapsáno – přijdete: NZDM Kompas Cheb" in await group.is_tapped(stage.bea.owner, "Přijdeme")
    assert "Zapsáno – nepřijdete: OSPOD Cheb" in await group.is_tapped(stage.ota.owner, "Nepřijdeme")
    assert await answers(stage) == {"NZDM Kompas Cheb": "yes", "OSPOD Cheb": "no", "ZŠ Cheb": None}
    await counted(stage)
    assert "přijde 1 · nepřijde 1 · zatím mlčí 1" in group.sees()
    assert len(group.messages) == before
    assert "NZDM Kompas Cheb: přijdete." in await opens(stage.bea)


async def test_an_answer_in_private_is_counted_in_the_group_and_many_answers_edit_it_once(
    stage: Stage, group: Group
) -> None:
    await invited(stage)
    edits = len(stage.telegram.calls("editMessageText"))
    for wish in ("Možná", "Nepřijdeme", "Přijdeme"):
        await group.is_tapped(stage.ota.owner, wish)
    await stage.delivers_notices()
    assert len(stage.telegram.calls("editMessageText")) == edits
    await stage.bea.taps("Možná")
    private = len(stage.telegram.calls("editMessageText"))
    await counted(stage)
    assert len(stage.telegram.calls("editMessageText")) == private + 1
    assert "přijde 1 · možná 1 · zatím mlčí 1" in group.sees()


@pytest.mark.parametrize("name", ["vera", "cyril", "eve"])
async def test_a_stranger_gets_a_kind_word_and_changes_nothing(stage: Stage, group: Group, name: str) -> None:
    await invited(stage)
    person: Person = getattr(stage, name)
    words = STRANGER if name != "eve" else "Members of this platform can answer"
    assert words in await group.is_tapped(person.owner, "Přijdeme")
    assert set((await answers(stage)).values()) == {None}
    assert person.unseen() == []


async def test_only_this_tap_is_heard_in_groups_and_only_in_the_group_of_the_platform(
    stage: Stage, group: Group
) -> None:
    await invited(stage)
    message = group.messages[-1]
    for data in ("menu", "mt:1:0", "mta:1:1:yes", AnswerEvent(1, "yes").pack(), "mtg:1", "mtg:1:perhaps", "x" * 60):
        assert "Toto tlačítko už neplatí" in await group.is_sent(stage.bea.owner, message, data)
    elsewhere = Group(stage.telegram, MOVED, "Jinde")
    await elsewhere.hears(stage.ana.owner, "/propojit")
    there = elsewhere.messages[-1]
    assert "Toto tlačítko" in await elsewhere.is_sent(stage.bea.owner, there, AnswerInGroup(1, "yes").pack())
    assert set((await answers(stage)).values()) == {None}
    assert elsewhere.messages == [there]


async def test_a_change_a_reminder_and_a_cancellation_are_told_there(stage: Stage, group: Group) -> None:
    await invited(stage)
    await opens(stage.ana)
    await stage.ana.taps("Změnit")
    await stage.ana.taps("🕘 Kdy")
    await stage.ana.says("ve čtvrtek 3. 12. v 10")
    await stage.ana.taps("Uložit")
    await stage.delivers_notices()
    assert "nově platí" in group.sees()
    for person in (stage.bea, stage.ota):
        person.sees()
    await group.is_tapped(stage.bea.owner, "Přijdeme")
    stage.clock.set("2026-12-03 07:01")
    await ticks(stage)
    assert "blíží se" in group.sees()
    for person in (stage.ana, stage.bea, stage.ota):
        person.sees()
    await opens(stage.ana)
    await stage.ana.taps("Zrušit setkání")
    await stage.ana.says("Nemoc.")
    await stage.ana.taps("Zrušit a dát všem vědět")
    await stage.delivers_notices()
    assert "setkání se nekoná" in group.sees()
    assert "Nemoc." in group.sees()
    for person in (stage.bea, stage.ota):
        person.sees()
    message = next(one for one in group.messages if "Pozvánka" in one.text)
    assert "nekoná" in await group.is_sent(stage.bea.owner, message, AnswerInGroup(1, "no").pack())


async def test_the_group_gets_the_address_of_the_minutes_and_never_the_file(stage: Stage, group: Group) -> None:
    await invited(stage)
    stage.clock.set("2026-12-01 12:30")
    await opens(stage.ana)
    await stage.ana.taps("Přidat zápis")
    await stage.ana.sends_document("zapis.pdf", b"%PDF-1.4")
    await stage.ana.taps("Poslat členům")
    await stage.delivers_notices()
    for person in (stage.ana, stage.bea, stage.ota):
        person.sees()
    assert "je k dispozici zápis" in group.sees()
    assert not any("document" in message.media for message in group.messages)
    assert "Otevřít v Síťovce" in group.sees()


async def test_nothing_of_a_case_conference_comes_to_a_group(stage: Stage) -> None:
    await network(stage)
    await platform(stage, CASE, type=PlatformType.CASE_CONFERENCE)
    group = await links(stage, CASE)
    before = len(group.messages)
    await stage.ana.says("/setkani")
    await stage.ana.taps("Svolat setkání")
    await stage.ana.taps(CASE)
    await stage.ana.says("příští úterý v 9 na OSPOD Cheb")
    await stage.ana.taps("OSPOD Cheb")
    await stage.ana.taps("Hotovo")
    await stage.ana.taps("📨 Svolat")
    await stage.delivers_notices()
    stage.ana.sees()
    stage.ota.sees()
    await stage.ota.taps("Přijdeme")
    await counted(stage)
    assert len(group.messages) == before


async def test_a_platform_of_a_group_is_chosen_by_its_coordinator_alone(stage: Stage, group: Group) -> None:
    for person in (stage.bea, stage.cyril, stage.vera):
        await person.says("/menu")
        await person.taps_old(person.screen, ChoosePlatform(1, 0).pack())
        assert NOT_HERE in person.toast
    (row,) = await stage.rows("SELECT platform_id FROM linked_group WHERE ended_at IS NULL")
    assert row["platform_id"] is not None
    await stage.ana.taps("Ke které platformě")
    await stage.ana.taps("K žádné")
    await invited(stage)
    assert "Pozvánka" not in group.sees()
