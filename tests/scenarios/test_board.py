"""The board: read by district and by kind, newest first, in one message; links, posters and inline mode open posts."""

from datetime import timedelta

from domain.actor import Actor
from domain.hours import PRAGUE
from domain.post import DAYS_VALID, Audience, Kind, Wording
from domain.rights import Access, Role
from storage.people import People
from tests.stage.people import Person
from tests.stage.stage import CHEB, GEOGRAPHY, SOKOLOV, Stage
from usecases.posts import NewPost, pin, publish, withdraw
from usecases.settings import choose_home

GONE = "Tento příspěvek už na nástěnce není"


async def access_of(stage: Stage, person: Person) -> Access:
    known = await People(stage.database.reader).find(person.id)
    assert known is not None
    return known[1]


async def hung(
    stage: Stage,
    title: str,
    kind: Kind = Kind.WISH,
    by: Person | None = None,
    actor: Actor | None = None,
    orp: str = CHEB,
    orps: tuple[str, ...] = (),
    **wording: object,
) -> int:
    """A post of the coordinator, or of whoever is named, hung a minute after what was before."""
    stage.clock.advance(minutes=1)
    access, starts = await access_of(stage, by or stage.ana), stage.clock() + timedelta(days=5)
    usual = {"words": f"{title} a podrobnosti.", "valid_days": DAYS_VALID.get(kind)}
    words = usual | ({"starts_at": starts} if kind is Kind.EVENT else {}) | wording
    new = NewPost(
        kind=kind,
        actor=actor.id if actor else None,
        orp=orp,
        orps=orps or (orp,),
        wording=Wording(title=title, **words),
    )
    post = await publish(stage.database, access, GEOGRAPHY, new, stage.clock(), PRAGUE)
    return post.id


async def at_home(stage: Stage, person: Person, orp: str = CHEB) -> None:
    known = await People(stage.database.reader).find(person.id)
    assert known is not None
    await choose_home(stage.database, known[0].id, orp)


async def test_the_board_shows_the_newest_first_and_what_is_pinned_above(stage: Stage) -> None:
    first = await hung(stage, "První přání")
    await hung(stage, "Druhé přání")
    await hung(stage, "Akce třetí", Kind.EVENT, place="klub")
    await pin(stage.database, await access_of(stage, stage.ana), first, stage.clock())
    await stage.bea.says("/nastenka")
    text = stage.bea.sees()
    assert "Nástěnka ORP Cheb" in text
    assert "3 příspěvky; připnuté nahoře, pak od nejnovějšího." in text
    assert text.index("📌 💛 První přání") < text.index("Akce třetí") < text.index("Druhé přání")
    assert "klub · Cheb" in text
    assert "platí do 24. 12. 2026" in text


async def test_two_hundred_posts_are_paged_inside_one_message(stage: Stage) -> None:
    for number in range(200):
        stage.clock.advance(minutes=90)
        await hung(stage, f"Přání {number:03}", words="dlouhé & <b>věty</b> " * 60)
    await stage.bea.says("/board")
    seen, message = set(), stage.bea.screen.id
    for _ in range(40):
        seen |= {line for line in stage.bea.sees().splitlines() if line.startswith("💛 Přání")}
        assert stage.bea.screen.id == message
        if "Další" not in "".join(stage.bea.buttons):
            break
        await stage.bea.taps("Další")
    assert len(seen) == 200


async def test_chips_narrow_by_kind_and_need_and_widen_to_neighbours_and_region(stage: Stage) -> None:
    await hung(stage, "Zdejší přání")
    await hung(stage, "Zdejší akce", Kind.EVENT, audience=Audience(domains=("uceni",)))
    await hung(stage, "Sokolovský projekt", Kind.PROJECT, by=stage.cyril, orp=SOKOLOV)
    await stage.bea.says("/nastenka")
    assert "Sokolovský projekt" not in stage.bea.sees()
    await stage.bea.taps("I sousedé")
    assert "Sokolovský projekt" in stage.bea.sees()
    await stage.bea.taps("🧩 Projekty")
    assert "Zdejší" not in stage.bea.sees()
    await stage.bea.taps("• 🧩 Projekty")
    await stage.bea.taps("Všechny oblasti")
    await stage.bea.taps("Učení")
    assert "Zdejší akce" in stage.bea.sees()
    assert "Zdejší přání" not in stage.bea.sees()
    await stage.bea.taps("💛 Přání")
    assert "Nic takového tu teď nevisí" in stage.bea.sees()


async def test_what_is_over_or_withdrawn_does_not_hang(stage: Stage) -> None:
    gone = await hung(stage, "Stažené")
    await hung(stage, "Prošlé", valid_days=7)
    stage.clock.advance(days=8)
    await hung(stage, "Platné")
    await withdraw(stage.database, await access_of(stage, stage.ana), gone, stage.clock())
    await stage.bea.says("/nastenka")
    assert "Platné" in stage.bea.sees()
    assert not [title for title in ("Stažené", "Prošlé") if title in stage.bea.sees()]


async def test_the_menu_tells_how_many_are_new_until_the_board_was_looked_at(stage: Stage) -> None:
    await hung(stage, "První přání")
    await hung(stage, "Druhé přání")
    await stage.bea.says("/menu")
    await stage.bea.taps("📌 Nástěnka (2 nové)")
    assert "Druhé přání" in stage.bea.sees()
    await stage.bea.says("/menu")
    assert "📌 Nástěnka" in stage.bea.buttons


async def test_a_visitor_reads_what_is_public_and_nothing_of_the_network(stage: Stage) -> None:
    await at_home(stage, stage.vera)
    inside, outside = await hung(stage, "Jen pro síť"), await hung(stage, "Pro všechny", public=True)
    await stage.vera.says("/nastenka")
    assert "Pro všechny" in stage.vera.sees()
    assert "Jen pro síť" not in stage.vera.sees()
    await stage.vera.says(f"/start post_{inside}")
    assert GONE in stage.vera.sees()
    assert "Jen pro síť" not in stage.vera.sees()
    await stage.vera.says(f"/start post_{outside}")
    assert "Pro všechny" in stage.vera.sees()
    assert not [label for label in stage.vera.buttons if "Nahlásit" in label or "Připnout" in label]


async def test_a_post_for_crisis_workers_is_not_read_by_other_members(stage: Stage) -> None:
    number = await hung(stage, "Pohotovost o svátcích", audience=Audience(roles=(Role.CRISIS_WORKER,)))
    await at_home(stage, stage.ota)
    await stage.ota.says("/nastenka")
    assert "Pohotovost o svátcích" in stage.ota.sees()
    await stage.bea.says("/nastenka")
    assert "Pohotovost" not in stage.bea.sees()
    await stage.bea.says(f"/start post_{number}")
    assert GONE in stage.bea.sees()


async def test_somebody_without_a_district_is_asked_for_it_once(stage: Stage) -> None:
    await hung(stage, "Pro všechny", public=True)
    await stage.vera.says("/nastenka")
    await stage.vera.says("v Chebu")
    assert "Pro všechny" in stage.vera.sees()
    await stage.vera.says("/nastenka")
    assert "Pro všechny" in stage.vera.sees()


async def test_a_post_is_opened_from_the_board_and_leads_back(stage: Stage) -> None:
    await hung(stage, "Deskové hry", actor=stage.club, by=stage.bea)
    await stage.ota.says("/nastenka")
    await stage.ota.taps("💛 Deskové hry")
    assert "Přání · NZDM Kompas Cheb · ORP Cheb" in stage.ota.sees()
    await stage.ota.taps("📌 Nástěnka")
    assert "Nástěnka ORP Cheb" in stage.ota.sees()


async def test_inline_mode_offers_public_posts_and_no_others(stage: Stage) -> None:
    inside, outside = await hung(stage, "Burza lyží pro síť"), await hung(stage, "Burza lyží", public=True)
    for person in (stage.ana, stage.bea, stage.vera):
        assert [result["title"] for result in await person.asks_inline("burza lyž")] == ["💛 Burza lyží"]
        assert [result["title"] for result in await person.asks_inline(f"!{outside}")] == ["💛 Burza lyží"]
        assert await person.asks_inline(f"!{inside}") == []


async def test_a_shared_event_says_when_it_is_and_nothing_that_grows_old(stage: Stage) -> None:
    post = await hung(stage, "Burza lyží", Kind.EVENT, place="klub", public=True)
    (result,) = await stage.vera.asks_inline(f"!{post}")
    assert str(result["description"]).startswith("Ne 29. 11. 2026")
    assert "klub" in str(result["description"])
    shared = await stage.vera.picks(result)
    assert "Kdy: ne 29. 11. 2026" in shared.text
    assert "yvěšeno" not in shared.text


async def test_a_poster_is_made_of_public_posts_only(stage: Stage) -> None:
    outside = await hung(stage, "Den otevřených dveří", Kind.EVENT, place="Cheb", public=True)
    await stage.bea.says(f"/start post_{outside}")
    await stage.bea.taps("Plakát")
    assert "Den otevřených dveří" in stage.bea.sees()
    inside = await hung(stage, "Jen pro síť")
    await stage.bea.says(f"/start post_{inside}")
    assert not [label for label in stage.bea.buttons if "Plakát" in label or "Sdílet" in label]
    await stage.bea.taps_old(stage.bea.screen, f"posterp:{inside}")
    assert "Tohle už tu není" in stage.bea.toast


async def test_buttons_made_by_hand_are_answered_kindly(stage: Stage) -> None:
    for data in ("board:9999:0:::0", "board:4102:3:::0", "board:4102:0:loď::0", "boardt:4102:0:x", "post:999"):
        await stage.bea.says("/menu")
        await stage.bea.taps_old(stage.bea.screen, data)
        assert "Tohle už tu není" in stage.bea.toast or GONE in stage.bea.sees(), data
