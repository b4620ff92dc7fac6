"""Groups: linked by those who keep the board and nobody else, told what the network may read, followed and let go."""

import pytest

from domain.post import Audience
from domain.rights import Role
from handlers.subscriptions import lookup_of
from storage.database import Row
from tests.scenarios.test_subscriptions import MORNING, hang, tick, withdraw
from tests.stage.groups import Group
from tests.stage.people import Person
from tests.stage.stage import CHEB, LAZNE, SOKOLOV, Stage
from usecases.subscriptions import tell_digests

CHAT, MOVED = -1001, -1002
NOW_LINKED = "se teď bude objevovat přehled nástěnky sítě ORP Cheb"


@pytest.fixture
async def group(stage: Stage) -> Group:
    """A group with the bot in it; digests of persons are out of the way."""
    await tick(stage)
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE subscription SET pace = 'never', due_at = NULL")
    stage.clock.advance(minutes=2)
    return Group(stage.telegram, CHAT, "Síť Cheb")


async def linked(stage: Stage) -> list[Row]:
    return await stage.rows("SELECT * FROM linked_group WHERE ended_at IS NULL ORDER BY id")


async def code_from(person: Person) -> str:
    """What Telegram writes into the group when it is chosen by the link."""
    (address,) = [one for one in person.links.values() if "startgroup" in one]
    return address.partition("startgroup=")[2]


async def takes_link(stage: Stage, person: Person) -> str:
    await person.says("/hlidani")
    await person.taps("Skupiny na Telegramu")
    await person.taps("Připojit skupinu")
    assert "Odkaz platí hodinu" in person.sees()
    return await code_from(person)


async def test_a_coordinator_links_a_group_by_a_link_that_works_once(stage: Stage, group: Group) -> None:
    code = await takes_link(stage, stage.ana)
    await group.hears(stage.ana.owner, f"/start@sitovka_bot {code}")
    assert NOW_LINKED in group.sees()
    (row,) = await linked(stage)
    assert (row["chat"], row["topic"], row["title"], row["orp"]) == (CHAT, None, "Síť Cheb", CHEB)
    other = Group(stage.telegram, MOVED, "Jiná skupina")
    await other.hears(stage.ana.owner, f"/start@sitovka_bot {code}")
    assert other.sees() == ""
    assert len(await linked(stage)) == 1


async def test_a_link_in_foreign_hands_or_after_an_hour_does_nothing(stage: Stage, group: Group) -> None:
    code = await takes_link(stage, stage.ana)
    for person in (stage.bea, stage.cyril, stage.vera):
        await group.hears(person.owner, f"/start@sitovka_bot {code}")
    assert await linked(stage) == []
    code = await takes_link(stage, stage.ana)
    stage.clock.advance(hours=1)
    await group.hears(stage.ana.owner, f"/start@sitovka_bot {code}")
    assert await linked(stage) == []
    assert group.sees() == ""


async def test_an_anonymous_administrator_links_by_the_link_and_by_nothing_else(stage: Stage, group: Group) -> None:
    await group.hears(stage.ana.owner, "/propojit Sokolov", anonymous=True)
    code = await takes_link(stage, stage.ana)
    await group.hears(stage.bea.owner, f"/start@sitovka_bot {code}", anonymous=True)
    assert NOW_LINKED in group.sees()


async def test_a_coordinator_links_by_saying_so_in_a_topic_and_unlinks_there(stage: Stage, group: Group) -> None:
    await group.hears(stage.ana.owner, "/propojit@sitovka_bot", topic=7)
    assert NOW_LINKED in group.sees()
    (row,) = await linked(stage)
    assert row["topic"] == 7
    await group.hears(stage.ana.owner, "/odpojit@sitovka_bot")
    assert len(await linked(stage)) == 1  # another part of the group
    await group.hears(stage.bea.owner, "/odpojit@sitovka_bot", topic=7)
    await group.hears(stage.cyril.owner, "/odpojit@sitovka_bot", topic=7)
    assert len(await linked(stage)) == 1
    await group.hears(stage.ana.owner, "/odpojit@sitovka_bot", topic=7)
    assert await linked(stage) == []
    assert "sem už chodit nebude" in group.sees()
    assert group.topics() == [7, 7]
    assert await stage.rows("SELECT id FROM subscription WHERE group_ IS NOT NULL") == []


async def test_a_coordinator_of_several_districts_says_which(stage: Stage, group: Group) -> None:
    await stage.enters(stage.ana, Role.COORDINATOR, orp=LAZNE)
    await group.hears(stage.ana.owner, "/propojit")
    assert "Pro kterou ORP?" in group.sees()
    assert await linked(stage) == []
    await group.hears(stage.ana.owner, "/propojit cheb")
    assert [row["orp"] for row in await linked(stage)] == [CHEB]
    await group.hears(stage.ana.owner, "/propojit Sokolov")
    assert [row["orp"] for row in await linked(stage)] == [CHEB]
    stage.ana.sees()


@pytest.mark.parametrize(
    "text", ["Dobrý den", "/krize", "/menu", "/propojit", "/start", "/propojit@jiny_bot", "hledám azyl v Chebu"]
)
async def test_everything_else_in_a_group_is_let_be_without_a_word(stage: Stage, group: Group, text: str) -> None:
    for person in (stage.vera, stage.bea, stage.ota):
        await group.hears(person.owner, text)
    if text != "/propojit":
        await group.hears(stage.ana.owner, text)
    assert group.sees() == ""
    assert await linked(stage) == []


async def test_a_group_reads_what_is_public_or_for_its_whole_network_and_nothing_else(
    stage: Stage, group: Group
) -> None:
    await group.hears(stage.ana.owner, "/propojit", topic=7)
    stage.clock.advance(minutes=2)
    await hang(stage, "Pro veřejnost", public=True)
    await hang(stage, "Pro celou síť")
    await hang(stage, "Jen pro OSPOD", audience=Audience(roles=(Role.CRISIS_WORKER,)))
    await hang(stage, "Jen pro kluby", audience=Audience(kinds=("nzdm",)))
    await hang(stage, "Ze Sokolova", orp=SOKOLOV, orps=(SOKOLOV,), public=True)
    assert await tick(stage, MORNING) == 1
    assert "Nástěnka ORP Cheb: 2 novinky" in group.sees()
    assert "Pro veřejnost" in group.sees()
    assert "Pro celou síť" in group.sees()
    for secret in ("OSPOD", "kluby", "Sokolova"):
        assert secret not in group.sees()
    assert group.topics()[-1] == 7
    assert group.messages[-1].protected
    assert not any("callback_data" in one for row in group.messages[-1].inline_rows() for one in row)
    await tick(stage, "2026-11-26 08:05")
    assert len(group.messages) == 2


async def test_a_group_hears_nothing_at_weekends_and_on_holidays(stage: Stage, group: Group) -> None:
    await group.hears(stage.ana.owner, "/propojit")
    stage.clock.set("2026-11-27 12:00")
    await tick(stage)
    await hang(stage, "Pro celou síť")
    await tick(stage, "2026-11-28 08:05")
    await tick(stage, "2026-11-29 08:05")
    assert len(group.messages) == 1
    await tick(stage, "2026-11-30 08:05")
    assert "Pro celou síť" in group.sees()


async def test_where_the_coordinator_keeps_the_board_no_more_the_group_reads_what_is_public(
    stage: Stage, group: Group
) -> None:
    await group.hears(stage.ana.owner, "/propojit")
    stage.clock.advance(minutes=2)
    await hang(stage, "Pro veřejnost", public=True)
    await hang(stage, "Pro celou síť")
    stage.clock.set(MORNING)
    await tell_digests(lookup_of(stage.house), stage.database, stage.clock())
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'coordinator' AND orp = :orp", orp=CHEB)
    await stage.delivers_notices()
    assert "Pro celou síť" not in group.sees()


async def test_a_group_told_at_once_gets_the_post_and_its_end(stage: Stage, group: Group) -> None:
    await group.hears(stage.ana.owner, "/propojit")
    await stage.ana.says("/propojit")
    await stage.ana.taps("Síť Cheb")
    await stage.ana.taps("Kdy má přehled chodit")
    await stage.ana.taps("Hned")
    assert "Chodí: hned" in stage.ana.sees()
    stage.clock.advance(minutes=2)
    post = await hang(stage, "Sháníme kolo")
    await hang(stage, "Jen pro OSPOD", audience=Audience(roles=(Role.CRISIS_WORKER,)))
    await stage.delivers_notices()
    assert "Nově na nástěnce" in group.sees()
    assert "Sháníme kolo" in group.sees()
    assert len(group.messages) == 2
    await withdraw(stage, post)
    await stage.delivers_notices()
    assert "už na nástěnce není" in group.sees()
    assert len(group.messages) == 2


async def test_the_platform_of_a_group_is_named_and_heads_its_digest(stage: Stage, group: Group) -> None:
    await group.hears(stage.ana.owner, "/propojit")
    await stage.ana.says("/propojit")
    await stage.ana.taps("Síť Cheb")
    assert "Připojil(a): Ana" in stage.ana.sees()
    await stage.ana.taps("Ke které platformě")
    await stage.ana.says("Lokální síť prevence")
    await stage.ana.taps("Uložit")
    assert "Platforma: Lokální síť prevence" in stage.ana.sees()
    stage.clock.advance(minutes=2)
    await hang(stage, "Pro celou síť")
    await tick(stage, MORNING)
    assert "Platforma: Lokální síť prevence" in group.sees()


async def test_a_group_that_becomes_a_supergroup_is_followed(stage: Stage, group: Group) -> None:
    await group.hears(stage.ana.owner, "/propojit", topic=7)
    await group.hears(stage.ana.owner, "/propojit")
    other = await group.becomes(MOVED, stage.ana.owner)
    await other.is_renamed("Síť Chebska", stage.ana.owner)
    assert {(row["chat"], row["title"]) for row in await linked(stage)} == {(MOVED, "Síť Chebska")}
    stage.clock.advance(minutes=2)
    await hang(stage, "Pro celou síť")
    await tick(stage, MORNING)
    assert "Pro celou síť" in other.sees()
    assert stage.ana.unseen() == []


async def test_where_the_bot_is_thrown_out_the_link_ends_and_its_coordinator_is_told(
    stage: Stage, group: Group
) -> None:
    await group.hears(stage.ana.owner, "/propojit")
    await group.throws_the_bot_out(stage.bea.owner)
    assert await linked(stage) == []
    await stage.delivers_notices()
    assert "Skupina „Síť Cheb“ už přehled nástěnky ORP Cheb nedostává" in stage.ana.sees()
    assert not stage.cyril.unseen()


async def test_where_the_bot_may_not_write_any_more_the_link_ends_and_its_coordinator_is_told(
    stage: Stage, group: Group
) -> None:
    await group.hears(stage.ana.owner, "/propojit")
    stage.clock.advance(minutes=2)
    await hang(stage, "Pro celou síť")
    group.refuses()
    await tick(stage, MORNING)
    await stage.delivers_notices()
    assert await linked(stage) == []
    assert "už přehled nástěnky" in stage.ana.sees()
    (row,) = await stage.rows("SELECT unreachable_since FROM person WHERE telegram_id = :id", id=stage.ana.id)
    assert row["unreachable_since"] is None


async def test_the_groups_of_a_district_are_kept_by_its_coordinators_alone(stage: Stage, group: Group) -> None:
    await group.hears(stage.ana.owner, "/propojit")
    (row,) = await linked(stage)
    (subscription,) = await stage.rows("SELECT id FROM subscription WHERE group_ IS NOT NULL")
    for person in (stage.bea, stage.ota, stage.cyril, stage.vera):
        await person.says("/menu")
        for data in (f"grp:{row['id']}", f"grpt:{row['id']}", f"grpn:{row['id']}", f"grpx:{row['id']}:1"):
            await person.taps_old(person.screen, data)
            assert "Tohle už tu není" in person.toast
        await person.taps_old(person.screen, f"sub:{subscription['id']}")
        assert "Tohle už tu není" in person.toast
        await person.taps_old(person.screen, f"grpl:{CHEB}")
        assert "Tohle už tu není" in person.toast
        assert "Síť Cheb" not in person.received()
    assert len(await linked(stage)) == 1
    await stage.ana.says("/propojit")
    await stage.ana.taps("Síť Cheb")
    await stage.ana.taps("Odpojit skupinu")
    await stage.ana.taps("Ano, odpojit")
    assert "je odpojená" in stage.ana.sees()
    assert await linked(stage) == []


async def test_another_coordinator_of_the_district_takes_a_group_over_by_saying_it_again(
    stage: Stage, group: Group
) -> None:
    await group.hears(stage.ana.owner, "/propojit")
    await stage.enters(stage.bea, Role.COORDINATOR, orp=CHEB)
    await group.hears(stage.bea.owner, "/propojit")
    (row,) = await linked(stage)
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE person = 1")
    stage.clock.advance(minutes=2)
    await hang(stage, "Pro celou síť")
    await tick(stage, MORNING)
    assert "Pro celou síť" in group.sees()
    (after,) = await linked(stage)
    assert (row["id"], row["linked_by"]) == (after["id"], after["linked_by"])
    stage.bea.sees()
