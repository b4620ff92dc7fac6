"""Keeping a board: posts that wait, reports, hiding with a reason, pins – and who must not see or do any of it."""

import pytest

from domain.notice import NoticeKind
from tests.scenarios.test_posts import EVENT, NOT_HERE, hangs, posts
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage

WISH = "Uvítáme deskové hry."


@pytest.fixture
async def moderated(stage: Stage) -> Stage:
    """Ana looks at the posts of Cheb before they hang."""
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, "modl:0")
    await stage.ana.taps("Cheb: visí hned")
    assert "Cheb: nejdřív schvaluji" in stage.ana.sees()
    return stage


async def told(stage: Stage, kind: NoticeKind) -> list[str]:
    rows = await stage.rows(
        "SELECT name FROM outbox JOIN person ON person.id = recipient WHERE kind = :kind ORDER BY outbox.id", kind=kind
    )
    return [row["name"].split()[0] for row in rows]


async def opens(person: Person, post: int) -> None:
    await person.says("/menu")
    await person.taps_old(person.screen, f"post:{post}")


async def test_on_a_moderated_board_a_post_waits_until_the_coordinator_approves_it(moderated: Stage) -> None:
    stage = moderated
    await stage.bea.says("/akce")
    await stage.bea.says(EVENT)
    assert "prohlédne si ho koordinátor" in stage.bea.sees()
    await stage.bea.taps("Odeslat koordinátorovi")
    assert "Vyvěsí se, až to schválí koordinátor" in stage.bea.sees()
    assert [post["state"] for post in await posts(stage)] == ["waiting"]
    await opens(stage.ota, 1)
    assert "Beseda" not in stage.ota.sees()
    assert await told(stage, NoticeKind.POST_WAITING) == ["Ana"]
    await stage.delivers_notices()
    assert "Příspěvek čeká na Vaše schválení" in stage.ana.sees()
    await stage.ana.taps("Schválit")
    assert "Visí na nástěnce" in stage.ana.sees()
    await stage.delivers_notices()
    assert "Váš příspěvek visí na nástěnce" in stage.bea.sees()
    await opens(stage.ota, 1)
    assert "Beseda o dluzích" in stage.ota.sees()


async def test_a_refused_post_says_why_is_edited_and_sent_again(moderated: Stage) -> None:
    stage = moderated
    await stage.bea.says("/prani")
    await stage.bea.says(WISH)
    await stage.bea.taps("Odeslat koordinátorovi")
    await stage.delivers_notices()
    stage.ana.sees()
    await stage.ana.taps("Odmítnout")
    assert "Uvítáme deskové hry" in stage.ana.sees()
    await stage.ana.says("Napište prosím, kam je přivézt.")
    assert (await posts(stage))[0]["state"] == "waiting"
    await stage.ana.taps("Potvrdit")
    assert "Odmítnuto" in stage.ana.sees()
    await stage.delivers_notices()
    assert "koordinátor nezveřejnil" in stage.bea.sees()
    assert "Důvod: Napište prosím, kam je přivézt." in stage.bea.sees()
    await stage.bea.taps("Upravit")
    await stage.bea.taps("Podrobnosti")
    await stage.bea.says("Přivezte je do klubu.")
    await stage.bea.taps("Uložit změny")
    assert "Čeká na koordinátora" in stage.bea.sees()
    await stage.delivers_notices()
    assert "Upravený příspěvek čeká na Vaše schválení" in stage.ana.sees()
    assert "Přivezte je do klubu." in stage.ana.sees()


async def test_a_decision_taken_by_somebody_else_is_not_taken_twice(moderated: Stage) -> None:
    stage = moderated
    await stage.bea.says("/prani")
    await stage.bea.says(WISH)
    await stage.bea.taps("Odeslat koordinátorovi")
    await stage.delivers_notices()
    stage.ana.sees()
    await stage.ana.taps("Schválit")
    await stage.ana.taps_old(stage.ana.screen, "mody:1")
    assert "už rozhodl někdo jiný" in stage.ana.toast
    await stage.delivers_notices()
    stage.bea.sees()
    assert await told(stage, NoticeKind.POST_DECIDED) == ["Bea"]


async def test_an_edit_on_a_moderated_board_waits_again(moderated: Stage) -> None:
    stage = moderated
    await stage.bea.says("/prani")
    await stage.bea.says(WISH)
    await stage.bea.taps("Odeslat koordinátorovi")
    await stage.delivers_notices()
    stage.ana.sees()
    await stage.ana.taps("Schválit")
    await stage.delivers_notices()
    stage.bea.sees()
    await stage.bea.taps("Upravit")
    await stage.bea.taps("✏️ Název")
    await stage.bea.says("Uvítáme stavebnice")
    assert "prohlédne si ho koordinátor" in stage.bea.sees()
    await stage.bea.taps("Uložit změny")
    assert [post["state"] for post in await posts(stage)] == ["waiting"]
    await stage.delivers_notices()
    assert "Uvítáme stavebnice" in stage.ana.sees()


async def test_what_the_coordinator_writes_hangs_at_once(moderated: Stage) -> None:
    await moderated.ana.says("/prani")
    await moderated.ana.says(WISH)
    await moderated.ana.taps("Síť ORP Cheb")
    await moderated.ana.taps("Zveřejnit")
    assert [post["state"] for post in await posts(moderated)] == ["published"]


async def test_a_post_hangs_unseen_on_no_moderated_board_of_others(stage: Stage) -> None:
    await stage.cyril.says("/menu")
    await stage.cyril.taps_old(stage.cyril.screen, f"modr:{SOKOLOV}:1")
    await stage.bea.says("/prani")
    await stage.bea.says(WISH)
    await stage.bea.taps("Nástěnky")
    await stage.bea.taps("Sokolov")
    await stage.bea.taps("Hotovo")
    await stage.bea.taps("Zveřejnit")
    assert "prohlíží jiný koordinátor: Sokolov" in stage.bea.sees()
    assert [row["orp"] for row in await stage.rows("SELECT orp FROM post_orp")] == [CHEB]


async def test_a_reader_reports_the_coordinator_hides_with_a_reason_and_the_author_reads_it(stage: Stage) -> None:
    await hangs(stage.bea, WISH, "/prani")
    await opens(stage.ota, 1)
    await stage.ota.taps("Nahlásit")
    await stage.ota.taps("Údaje o dítěti nebo rodině")
    assert "Koordinátor sítě se na „Uvítáme deskové hry“ podívá" in stage.ota.sees()
    assert await told(stage, NoticeKind.POST_REPORTED) == ["Ana"]
    await stage.delivers_notices()
    assert "Příspěvek někdo nahlásil: Údaje o dítěti nebo rodině" in stage.ana.sees()
    assert "Ota" not in stage.ana.sees()
    await stage.ana.taps("Skrýt")
    await stage.ana.taps("Údaje o dítěti nebo rodině")
    await stage.ana.taps("Potvrdit")
    assert "Skryto. Autor se dozví důvod." in stage.ana.sees()
    await stage.delivers_notices()
    assert "koordinátor skryl" in stage.bea.sees()
    assert "Důvod: Údaje o dítěti nebo rodině" in stage.bea.sees()
    await opens(stage.ota, 1)
    assert "deskové hry" not in stage.ota.sees()
    assert await stage.rows("SELECT post FROM post_report WHERE settled_at IS NULL") == []


async def test_a_hidden_post_hangs_again_by_one_tap(stage: Stage) -> None:
    await hangs(stage.bea, WISH, "/prani")
    await opens(stage.ana, 1)
    await stage.ana.taps("Skrýt")
    await stage.ana.taps("Už neplatí")
    await stage.ana.taps("Potvrdit")
    await stage.ana.taps("Zase vyvěsit")
    assert "Visí na nástěnce" in stage.ana.sees()
    assert (await posts(stage))[0]["reason"] is None
    await stage.delivers_notices()
    assert "Váš příspěvek visí na nástěnce" in stage.bea.sees()


async def test_an_unfounded_report_is_settled_and_the_post_hangs_on(stage: Stage) -> None:
    await hangs(stage.bea, WISH, "/prani")
    await opens(stage.ota, 1)
    await stage.ota.taps("Nahlásit")
    await stage.ota.taps("Už neplatí")
    await stage.delivers_notices()
    stage.ana.sees()
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, "mod:0")
    assert "nahlášeno" in stage.ana.sees()
    await stage.ana.taps("Uvítáme deskové hry")
    await stage.ana.taps("Je to v pořádku (1 hlášení)")
    assert "vyřízená" in stage.ana.sees()
    await stage.ana.taps_old(stage.ana.screen, "mod:0")
    assert "nic nečeká" in stage.ana.sees()


async def test_the_notice_of_a_report_is_not_sent_once_the_post_is_gone(stage: Stage) -> None:
    await hangs(stage.bea, WISH, "/prani")
    await opens(stage.ota, 1)
    await stage.ota.taps("Nahlásit")
    await stage.ota.taps("Už neplatí")
    await stage.bea.taps("Stáhnout")
    await stage.bea.taps("Ano, stáhnout")
    await stage.delivers_notices()
    assert stage.ana.unseen() == []


async def test_a_visitor_reports_nothing_and_learns_of_no_post_of_the_network(stage: Stage) -> None:
    await hangs(stage.bea, WISH, "/prani")
    await stage.vera.says("/menu")
    for data in ("postx:1", "postc:1:wrong", "postl:1"):
        await stage.vera.taps_old(stage.vera.screen, data)
        assert NOT_HERE in stage.vera.toast
    assert await stage.rows("SELECT post FROM post_report") == []


async def test_a_pinned_post_stands_on_top_for_a_week(stage: Stage) -> None:
    await hangs(stage.bea, WISH, "/prani")
    await opens(stage.ana, 1)
    await stage.ana.taps("Připnout na týden")
    assert "Připnuto nahoře" in stage.ana.sees()
    stage.clock.advance(days=8)
    await opens(stage.ana, 1)
    assert "Připnuto nahoře" not in stage.ana.sees()


async def test_a_coordinator_of_another_district_takes_a_post_off_the_own_board_alone(stage: Stage) -> None:
    await stage.bea.says("/prani")
    await stage.bea.says(WISH)
    await stage.bea.taps("Nástěnky")
    await stage.bea.taps("Sokolov")
    await stage.bea.taps("Hotovo")
    await stage.bea.taps("Zveřejnit")
    assert [row["orp"] for row in await stage.rows("SELECT orp FROM post_orp")] == [CHEB, SOKOLOV]
    await opens(stage.cyril, 1)
    assert "Skrýt" not in stage.cyril.sees()
    await stage.cyril.taps("Sundat z nástěnky ORP Sokolov")
    assert "Jinde bude viset dál" in stage.cyril.sees()
    await stage.cyril.taps("Sundat z nástěnky ORP Sokolov")
    assert [row["orp"] for row in await stage.rows("SELECT orp FROM post_orp")] == [CHEB]
    assert [post["state"] for post in await posts(stage)] == ["published"]


async def test_only_those_who_keep_a_board_decide_and_set_its_rule(moderated: Stage) -> None:
    stage = moderated
    await stage.bea.says("/prani")
    await stage.bea.says(WISH)
    await stage.bea.taps("Odeslat koordinátorovi")
    before = [tuple(post) for post in await posts(stage)]
    for person in (stage.bea, stage.ota, stage.vera, stage.cyril):
        await person.says("/menu")
        for data in ("mody:1", "modn:1", "modh:1", "mods:1", "modp:1", "modd:1", f"modr:{CHEB}:0", "modt:1:4102:1"):
            await person.taps_old(person.screen, data)
            assert NOT_HERE in person.toast
    assert [tuple(post) for post in await posts(stage)] == before
    assert [row["moderated"] for row in await stage.rows("SELECT moderated FROM board_rule")] == [1]
    await stage.delivers_notices()
    stage.ana.sees()
