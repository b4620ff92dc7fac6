"""What people hear of: one digest whatever its number, none where nothing is new, never more than they may read."""

from datetime import timedelta

import pytest

from domain.capacity import State as Capacity
from domain.post import Audience, Kind, Post, State
from domain.rights import Role
from handlers.subscriptions import lookup_of
from storage.database import Row
from storage.posts import Posts
from tests.stage.people import Person
from tests.stage.stage import AS, CHEB, Stage
from usecases.subscriptions import post_published, post_taken_down, tell_digests

TEXT_LIMIT = 4096
MORNING = "2026-11-25 08:05"
"""The day after the scenario begins."""


async def hang(stage: Stage, title: str, **fields: object) -> Post:
    """Hang a post of the club for the whole network of Cheb."""
    post = Post.model_validate(
        {
            "kind": Kind.WISH,
            "title": title,
            "words": "Ozvěte se prosím.",
            "actor": stage.club.id,
            "orp": CHEB,
            "orps": (CHEB,),
            "author": await person_id(stage, stage.bea),
            "state": State.PUBLISHED,
            "valid_until": stage.clock() + timedelta(days=30),
            "made_at": stage.clock(),
            "published_at": stage.clock(),
            **fields,
        }
    )
    async with stage.database.transaction() as connection:
        kept = await Posts(connection).add(post, stage.club.card.name)
        await post_published(connection, kept, stage.clock())
    return kept


async def withdraw(stage: Stage, post: Post) -> None:
    gone = post.model_copy(update={"state": State.WITHDRAWN, "edited_at": stage.clock()})
    async with stage.database.transaction() as connection:
        await Posts(connection).save(gone)
        await post_taken_down(connection, gone, stage.clock())


async def person_id(stage: Stage, person: Person) -> int:
    (row,) = await stage.rows("SELECT id FROM person WHERE telegram_id = :id", id=person.id)
    return int(row["id"])


async def tick(stage: Stage, at: str = "") -> int:
    """What happens every few minutes; then all that is due is sent."""
    if at:
        stage.clock.set(at)
    told = await tell_digests(lookup_of(stage.house), stage.database, stage.clock())
    await stage.delivers_notices()
    return told


async def notices(stage: Stage, kind: str) -> list[Row]:
    return await stage.rows("SELECT * FROM outbox WHERE kind = :kind ORDER BY id", kind=kind)


def got(person: Person, words: str) -> int:
    """How many messages with these words stand in the chat."""
    return sum(words in message.text for message in person.messages)


def look(*people: Person) -> None:
    for person in people:
        person.sees()


@pytest.fixture
async def stage(stage: Stage) -> Stage:
    """Everybody of the network hears of the board of Cheb from now on."""
    assert await tick(stage) == 0
    stage.clock.advance(minutes=2)
    return stage


async def test_everybody_with_a_right_hears_of_the_board_at_eight_without_asking_and_visitors_do_not(
    stage: Stage,
) -> None:
    await hang(stage, "Sháníme dětské boty")
    assert await tick(stage, "2026-11-25 07:55") == 0
    assert await tick(stage, MORNING) == 2
    for person in (stage.ana, stage.ota):
        assert "Přehled: 1 novinka" in person.sees()
        assert "Sháníme dětské boty" in person.sees()
    assert got(stage.cyril, "boty") == 0  # he coordinates another district
    assert got(stage.bea, "boty") == 0  # she wrote it
    assert got(stage.vera, "boty") == 0


async def test_a_tick_that_runs_again_or_after_three_days_of_darkness_tells_everything_once(stage: Stage) -> None:
    await hang(stage, "První")
    await tick(stage, MORNING)
    assert await tick(stage) == 0
    await hang(stage, "Druhý")
    stage.clock.advance(days=1)
    await hang(stage, "Třetí")
    assert await tick(stage, "2026-11-30 08:30") == 2
    assert "Přehled: 2 novinky" in stage.ota.sees()
    assert "První" not in stage.ota.sees()
    assert got(stage.ota, "Druhý") == got(stage.ota, "Třetí") == 1
    look(stage.ana)


async def test_where_nothing_is_new_nothing_comes(stage: Stage) -> None:
    for day in (25, 26, 27):
        assert await tick(stage, f"2026-11-{day} 08:05") == 0
    assert await notices(stage, "digest") == []


async def test_two_hundred_posts_stay_one_message_that_counts_what_it_leaves_out(stage: Stage) -> None:
    for number in range(200):
        await hang(stage, f"Příspěvek <{number}> s & a docela dlouhým názvem, jaký lidé píší {'dál ' * 8}")
    await tick(stage, MORNING)
    before = len(stage.telegram.calls("sendMessage"))
    assert await tick(stage) == 0
    assert len(stage.telegram.calls("sendMessage")) == before
    assert got(stage.ota, "Přehled: 200 novinek") == 1
    (call,) = [one for one in stage.telegram.calls("sendMessage") if str(one["chat_id"]) == str(stage.ota.id)][-1:]
    assert len(str(call["text"])) <= TEXT_LIMIT
    assert "… a dalších 1" in stage.ota.sees()
    look(stage.ana)


async def test_a_network_post_leaves_protected_and_a_public_one_may_be_passed_on(stage: Stage) -> None:
    await hang(stage, "Pro síť")
    await tick(stage, MORNING)
    assert stage.ota.screen.protected
    await hang(stage, "Pro všechny", public=True)
    await tick(stage, "2026-11-26 08:05")
    assert not stage.ota.screen.protected
    assert "Pro všechny" in stage.ota.sees()
    look(stage.ana)


async def test_who_loses_the_right_before_the_sending_is_told_nothing(stage: Stage) -> None:
    await hang(stage, "Jen pro OSPOD", audience=Audience(roles=(Role.CRISIS_WORKER,)))
    stage.clock.set(MORNING)
    await tell_digests(lookup_of(stage.house), stage.database, stage.clock())
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'crisis_worker'")
    await stage.delivers_notices()
    assert got(stage.ota, "Jen pro OSPOD") == 0
    assert [row["state"] for row in await notices(stage, "digest")] == ["cancelled"]


async def test_a_post_for_one_role_reaches_nobody_else(stage: Stage) -> None:
    await hang(stage, "Jen pro OSPOD", audience=Audience(roles=(Role.CRISIS_WORKER,)), author=None, actor=None)
    await tick(stage, MORNING)
    assert "Jen pro OSPOD" in stage.ota.sees()
    assert got(stage.bea, "Jen pro OSPOD") == 0
    look(stage.ana)  # she keeps the board


async def test_what_was_withdrawn_is_told_to_those_who_have_read_of_it_and_to_nobody_else(stage: Stage) -> None:
    told, never_told = await hang(stage, "Beseda v klubu"), None
    await tick(stage, MORNING)
    look(stage.ana, stage.ota)
    stage.clock.advance(hours=1)
    await withdraw(stage, told)
    never_told = await hang(stage, "Překlep")
    stage.clock.advance(minutes=5)
    await withdraw(stage, never_told)
    await tick(stage, "2026-11-26 08:05")
    assert "✖ Staženo: Beseda v klubu" in stage.ota.sees()
    assert "Překlep" not in stage.ota.sees()
    assert got(stage.cyril, "Beseda") == got(stage.vera, "Beseda") == 0
    look(stage.ana)


async def test_a_person_hears_at_once_weekly_or_never_as_they_choose(stage: Stage) -> None:
    await stage.ota.says("/nastaveni")
    await stage.ota.taps("Co mi chodí")
    assert "Nástěnka – denně v 8:00" in stage.ota.sees()
    await stage.ota.taps("Nástěnka")
    await stage.ota.taps("Hned")
    assert "Chodí: hned" in stage.ota.sees()
    await stage.ana.says("/hlidani")
    await stage.ana.taps("Nástěnka")
    await stage.ana.taps("Nikdy")
    assert "nechodí nic" in stage.ana.sees()
    stage.clock.advance(minutes=1)
    await hang(stage, "Sháníme kolo")
    await stage.delivers_notices()
    assert "Nově na nástěnce" in stage.ota.sees()
    await tick(stage, MORNING)
    assert got(stage.ota, "kolo") == 1
    assert got(stage.ana, "kolo") == 0
    await stage.ota.says("/hlidani")
    await stage.ota.taps("Nástěnka")
    await stage.ota.taps("Týdně")
    await stage.ota.taps("St")
    assert "Chodí: každou středu v 8:00" in stage.ota.sees()
    await stage.ota.taps("V kolik")
    await stage.ota.taps("14:00")
    assert "Chodí: každou středu v 14:00" in stage.ota.sees()
    await tick(stage, "2026-11-25 14:05")
    stage.clock.advance(minutes=1)
    await hang(stage, "Sháníme sáně")
    await tick(stage, "2026-11-27 14:05")
    assert got(stage.ota, "sáně") == 0
    await tick(stage, "2026-12-02 14:05")
    assert "Sháníme sáně" in stage.ota.sees()


async def test_what_waited_for_a_digest_is_not_lost_where_somebody_wants_to_hear_at_once(stage: Stage) -> None:
    await hang(stage, "Sháníme kolo")
    stage.clock.advance(minutes=5)
    await stage.ota.says("/hlidani")
    await stage.ota.taps("Nástěnka")
    await stage.ota.taps("Hned")
    stage.clock.advance(minutes=5)
    await tick(stage)
    assert "Sháníme kolo" in stage.ota.sees()


async def test_a_post_told_at_once_is_written_over_when_it_is_withdrawn(stage: Stage) -> None:
    await stage.ota.says("/hlidani")
    await stage.ota.taps("Nástěnka")
    await stage.ota.taps("Hned")
    post = await hang(stage, "Sháníme kolo")
    await stage.delivers_notices()
    assert "Sháníme kolo" in stage.ota.sees()
    shown = stage.ota.screen.id
    await withdraw(stage, post)
    await stage.delivers_notices()
    assert "už na nástěnce není" in stage.ota.sees()
    assert stage.ota.screen.id == shown
    assert got(stage.ota, "Ozvěte se prosím") == 0


async def test_what_a_watch_told_at_once_is_left_out_of_the_digest_of_the_board(stage: Stage) -> None:
    await stage.ota.says("/nastenka")
    await stage.ota.taps("🔔 Hlídat")
    await stage.ota.taps("Hned")
    await stage.ota.taps("Jen s těmito slovy")
    await stage.ota.says("kolo")
    bike = await hang(stage, "Sháníme kolo")
    await stage.delivers_notices()
    assert "Sháníme kolo" in stage.ota.sees()
    await hang(stage, "Burza lyží")
    await tick(stage, MORNING)
    assert "Přehled: 1 novinka" in stage.ota.sees()
    assert "Burza lyží" in stage.ota.sees()
    assert "Přehled: 2 novinky" in stage.ana.sees()
    stage.clock.advance(hours=1)
    await withdraw(stage, bike)
    await stage.delivers_notices()
    assert "už na nástěnce není" in stage.ota.sees()
    await tick(stage, "2026-11-26 08:05")
    assert got(stage.ota, "Staženo") == 0
    assert "✖ Staženo: Sháníme kolo" in stage.ana.sees()


async def test_words_to_watch_for_are_asked_again_where_there_are_none(stage: Stage) -> None:
    await stage.ota.says("/hlidani")
    await stage.ota.taps("Nástěnka")
    await stage.ota.taps("Jen s těmito slovy")
    await stage.ota.says("😀")
    assert "Napište jedno až 10 slov." in stage.ota.sees()
    await stage.ota.says("kolo, kola")
    assert "Jen s některým ze slov: kolo, kola" in stage.ota.sees()


async def test_a_post_withdrawn_before_it_left_is_told_to_nobody(stage: Stage) -> None:
    await stage.ota.says("/hlidani")
    await stage.ota.taps("Nástěnka")
    await stage.ota.taps("Hned")
    await withdraw(stage, await hang(stage, "Sháníme kolo"))
    await stage.delivers_notices()
    assert got(stage.ota, "kolo") == 0
    assert [row["state"] for row in await notices(stage, "post_new")] == ["cancelled"]


async def test_a_search_is_watched_for_new_cards_and_words_narrow_it(stage: Stage) -> None:
    await stage.ota.says("klub pro děti v Chebu")
    await stage.ota.taps("🔔 Hlídat")
    assert "Hlídám to." in stage.ota.sees()
    assert "klub pro děti v Chebu" in stage.ota.sees()
    await stage.ota.taps("Bez těchto slov")
    await stage.ota.says("fotbalový")
    assert "Bez slov: fotbalový" in stage.ota.sees()
    stage.clock.advance(hours=1)
    await stage.actor("NZDM Majáček", kind="nzdm", domain="chovani")
    await stage.actor("NZDM Fotbalový klub", kind="nzdm", domain="chovani")
    await stage.actor("NZDM Daleko", kind="nzdm", domain="chovani", orps=("7204",))
    await tick(stage, MORNING)
    assert "Přehled: 1 novinka" in stage.ota.sees()
    assert "NZDM Majáček" in stage.ota.sees()
    await tick(stage, "2026-11-26 08:05")
    assert got(stage.ota, "Majáček") == 1


async def test_a_guided_search_for_free_ones_tells_when_one_becomes_free(stage: Stage) -> None:
    await stage.ota.says("/menu")
    await stage.ota.taps_old(stage.ota.screen, f"wg:any:{CHEB}:::1")
    assert "Cheb" in stage.ota.sees()
    await stage.ota.taps("Hned")
    assert "do čtvrt hodiny" in stage.ota.sees()
    await tick(stage)
    stage.clock.advance(minutes=16)
    await stage.reports(stage.club, Capacity.FREE, 2)
    await tick(stage)
    assert "NZDM Kompas Cheb" in stage.ota.sees()


async def test_several_watches_of_one_hour_come_in_one_message_and_nothing_twice(stage: Stage) -> None:
    await stage.ota.says("klub v Chebu")
    await stage.ota.taps("🔔 Hlídat")
    await stage.ota.says("/menu")
    await stage.ota.taps_old(stage.ota.screen, f"wb:{CHEB}:1::wish")
    assert "se sousedními ORP" in stage.ota.sees()
    stage.clock.advance(minutes=5)
    await stage.actor("NZDM Majáček", kind="nzdm", domain="chovani")
    await hang(stage, "Sháníme kolo")
    await hang(stage, "Z Aše", orp=AS, orps=(AS,))
    assert await tick(stage, MORNING) == 2
    assert "Přehled: 3 novinky" in stage.ota.sees()
    assert stage.ota.sees().count("Sháníme kolo") == 1
    assert got(stage.ota, "Majáček") == got(stage.ota, "Z Aše") == 1
    look(stage.ana)


async def test_a_ready_made_list_is_watched_and_ends_kindly_when_it_is_withdrawn(stage: Stage) -> None:
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, "sitc")
    await stage.ana.says("klub")
    await stage.ana.taps("Uložit filtr")
    await stage.ana.says("Kluby pro děti")
    await stage.ana.taps("Uložit")
    await stage.ana.taps("Zveřejnit")
    await stage.ana.taps("Ano, zveřejnit")
    await stage.ota.says("/menu")
    await stage.ota.taps_old(stage.ota.screen, f"lists:{CHEB}")
    await stage.ota.taps("Kluby pro děti")
    await stage.ota.taps("🔔 Hlídat")
    stage.clock.advance(minutes=5)
    await stage.actor("Klub Majáček", kind="nzdm")
    await tick(stage, MORNING)
    assert "Klub Majáček" in stage.ota.sees()
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE saved_filter SET published_at = NULL")
    await stage.actor("Klub Tajný", kind="nzdm")
    await tick(stage, "2026-11-26 08:05")
    assert "Kluby pro děti: hlídání skončilo" in stage.ota.sees()
    assert got(stage.ota, "Klub Tajný") == 0
    await tick(stage, "2026-11-27 08:05")
    assert got(stage.ota, "hlídání skončilo") == 1
    await stage.ota.says("/hlidani")
    assert "🔕 Kluby pro děti – nikdy" in stage.ota.sees()


async def test_a_coordinators_filter_tells_nothing_of_a_district_that_was_lost(stage: Stage) -> None:
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, "sitc")
    await stage.ana.says("klub")
    await stage.ana.taps("🔔 Hlídat")
    assert "Hlídám to." in stage.ana.sees()
    stage.clock.advance(minutes=5)
    await stage.actor("Klub Majáček", private_note="tajná poznámka")
    stage.clock.set(MORNING)
    await tell_digests(lookup_of(stage.house), stage.database, stage.clock())
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'coordinator' AND orp = :orp", orp=CHEB)
    await stage.delivers_notices()
    assert got(stage.ana, "Majáček") == 0
    assert "tajná poznámka" not in stage.ana.received()


async def test_a_watchdog_tells_at_once_when_a_place_opens_to_those_alone_who_wait_for_it(stage: Stage) -> None:
    await waits_for_place(stage, stage.ota)
    await stage.reports(stage.club, Capacity.FULL)
    await reports_free(stage)
    await stage.delivers_notices()
    assert "Uvolnilo se místo\n\nNZDM Kompas Cheb" in stage.ota.sees()
    assert "+420 000 100 100" in stage.ota.sees()
    assert "není slib přijetí" in stage.ota.sees()
    assert got(stage.ana, "Uvolnilo") == got(stage.cyril, "Uvolnilo") == 0
    await stage.bea.says("/menu")
    await stage.bea.taps("Beze změny")
    look(stage.bea)
    await stage.delivers_notices()
    assert got(stage.ota, "Uvolnilo") == 1


async def test_a_place_gone_again_before_the_quiet_hours_end_is_told_to_nobody(stage: Stage) -> None:
    await waits_for_place(stage, stage.cyril, "Ve vlastní a sousedních ORP")
    await stage.reports(stage.club, Capacity.FULL)
    stage.clock.set("2026-11-24 21:00")
    await reports_free(stage)
    await stage.delivers_notices()
    await stage.reports(stage.club, Capacity.FULL)
    stage.clock.set("2026-11-25 07:05")
    await stage.delivers_notices()
    assert got(stage.cyril, "Uvolnilo") == 0
    assert [row["state"] for row in await notices(stage, "place_opened")] == ["cancelled"]


async def test_a_watchdog_of_another_kind_stays_quiet(stage: Stage) -> None:
    await waits_for_place(stage, stage.ota, kind="azylové")
    await reports_free(stage)
    await stage.delivers_notices()
    assert got(stage.ota, "Uvolnilo") == 0
    look(stage.bea)


async def test_a_watchdog_may_tell_once_a_day(stage: Stage) -> None:
    await waits_for_place(stage, stage.ota)
    await stage.ota.taps("Denně")
    stage.clock.advance(minutes=1)
    await reports_free(stage)
    await stage.delivers_notices()
    assert got(stage.ota, "Kompas Cheb") == 0
    await stage.reports(stage.club, Capacity.FREE, 3)
    await tick(stage, MORNING)
    assert "NZDM Kompas Cheb · 🟢 VOLNO" in stage.ota.sees()


async def test_nobody_watches_more_than_so_much_and_the_same_is_watched_once(stage: Stage) -> None:
    for number in range(21):
        await stage.ota.says(f"klub {number}")
        await stage.ota.taps("🔔 Hlídat")
    assert "Hlídáte už 20 věcí" in stage.ota.toast + stage.ota.sees()
    (row,) = await stage.rows("SELECT COUNT(*) AS n FROM subscription WHERE kind = 'cards'")
    assert row["n"] == 20
    await stage.ota.says("/hlidani")
    await stage.ota.taps("klub 3")
    await stage.ota.taps("Přestat hlídat")
    await stage.ota.taps("Ano, přestat hlídat")
    assert "Hlídání je zrušené" in stage.ota.sees()
    for _ in range(2):
        await stage.ota.says("klub 30")
        await stage.ota.taps("🔔 Hlídat")
    (row,) = await stage.rows("SELECT COUNT(*) AS n FROM subscription WHERE kind = 'cards'")
    assert row["n"] == 20


async def test_nobody_reads_or_changes_what_somebody_else_watches(stage: Stage) -> None:
    await stage.ota.says("tajné hledání v Chebu")
    await stage.ota.taps("🔔 Hlídat")
    (row,) = await stage.rows("SELECT id FROM subscription WHERE kind = 'cards'")
    for person in (stage.ana, stage.bea, stage.vera):
        await person.says("/menu")
        for data in (
            "sub:{}",
            "subp:{}:never",
            "subh:{}",
            "subhs:{}:5",
            "subd:{}:3",
            "subw:{}:0",
            "subc:{}",
            "subx:{}:1",
        ):
            await person.taps_old(person.screen, data.format(row["id"]))
            assert "Tohle už tu není" in person.toast
        assert "tajné hledání" not in person.received()
    assert len(await stage.rows("SELECT id FROM subscription WHERE kind = 'cards' AND pace = 'daily'")) == 1


async def test_a_visitor_is_offered_no_watch_and_cannot_make_one(stage: Stage) -> None:
    await stage.vera.says("klub v Chebu")
    assert "Hlídat" not in stage.vera.sees()
    await stage.vera.says("/nastaveni")
    assert "Co mi chodí" not in stage.vera.sees()
    await stage.vera.says("/menu")
    for data in ("subs", f"wb:{CHEB}:0::", f"wg:any:{CHEB}:::0", f"wp:{CHEB}:nzdm"):
        await stage.vera.taps_old(stage.vera.screen, data)
        assert stage.vera.toast
    assert await stage.rows("SELECT id FROM subscription WHERE kind <> 'board'") == []


async def test_a_digest_waits_for_the_end_of_quiet_hours_and_holidays(stage: Stage) -> None:
    stage.clock.set("2026-12-23 09:00")
    await tick(stage)
    await hang(stage, "Vánoční sbírka")
    await tick(stage, "2026-12-24 08:05")
    await tick(stage, "2026-12-27 08:05")
    assert got(stage.ana, "sbírka") == 0
    await tick(stage, "2026-12-28 08:05")
    assert "Vánoční sbírka" in stage.ana.sees()
    assert got(stage.ota, "sbírka") == 1  # he works every day
    look(stage.ota)


async def waits_for_place(
    stage: Stage, person: Person, where: str = "Ve vlastní ORP", kind: str = "nízkoprahová zařízení"
) -> None:
    """Set the watchdog."""
    await person.says("/hlidani")
    await person.taps("Hlídat volné místo")
    await person.says(kind)
    await person.taps("☐")
    await person.taps("Hotovo")
    await person.taps(where)
    await person.taps("🐕 Hlídat")
    assert "Hlídám to." in person.sees()


async def reports_free(stage: Stage) -> None:
    """Bea says that there are two places."""
    await stage.bea.says("/kapacita")
    await stage.bea.taps("VOLNO")
    await stage.bea.taps("2")
