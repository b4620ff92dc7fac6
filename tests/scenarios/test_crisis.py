"""/krize: who can help now, in an order that is said, ring by ring, and never a dead end."""

import re

import pytest

from domain.actor import Actor, RecordState
from domain.capacity import State
from domain.hours import OpeningHours
from tests.stage.cards import BY_APPOINTMENT, NONSTOP, workdays
from tests.stage.clock import HOLIDAY, NIGHT
from tests.stage.people import Person
from tests.stage.stage import AS, CHEB, SOKOLOV, TEPLICE, VARY, Stage

OFFICE_HOURS = workdays("08:00", "16:00")


async def shelter(
    stage: Stage, name: str, *, hours: OpeningHours | None = NONSTOP, orp: str = CHEB, phone: str = "+420000200200"
) -> Actor:
    """A crisis shelter with beds."""
    return await stage.actor(
        name,
        orps=(orp,),
        kind="krizova_pomoc",
        forms=("pobytova",),
        in_crisis_network=True,
        crisis_phone=phone,
        crisis_hours=hours,
    )


def order_of(seen: str, *names: str) -> list[str]:
    """The names in the order of the text above the buttons."""
    return sorted(names, key=lambda name: re.search(rf"\d\. {name}", seen).start())  # type: ignore[union-attr]


async def opens_list(person: Person) -> str:
    await person.says("/krize")
    return person.sees()


async def test_one_tap_from_the_menu_shows_the_list_of_the_home_district(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa")
    await stage.ota.says("/menu")
    await stage.ota.taps("Kdo může pomoci teď")
    seen = stage.ota.sees()
    assert "Kdo může pomoci teď: Cheb" in seen
    assert "1. Azyl Lípa" in seen
    assert "+420 000 200 200" in seen


async def test_the_list_goes_by_state_and_says_so(stage: Stage) -> None:
    names = ["Azyl Plný", "Azyl Tichý", "Azyl Volný", "Azyl Čekací", "Azyl Posudkový"]
    full, _, free, waiting, assessing = [await shelter(stage, name) for name in names]
    await stage.reports(full, State.FULL, 0)
    await stage.reports(assessing, State.ASSESSMENT, 1)
    await stage.reports(waiting, State.WAITING_LIST)
    await stage.reports(free, State.FREE, 2)
    seen = await opens_list(stage.ota)
    assert order_of(seen, *names) == ["Azyl Volný", "Azyl Čekací", "Azyl Posudkový", "Azyl Plný", "Azyl Tichý"]
    assert "Řazeno podle stavu, vzdálenosti a stáří hlášení" in seen


async def test_among_equal_states_the_newest_report_comes_first(stage: Stage) -> None:
    older, newer = [await shelter(stage, name) for name in ("Azyl Starší", "Azyl Novější")]
    await stage.reports(older, State.FREE, 5)
    stage.clock.advance(hours=1)
    await stage.reports(newer, State.FREE, 1)
    seen = await opens_list(stage.ota)
    assert order_of(seen, "Azyl Starší", "Azyl Novější") == ["Azyl Novější", "Azyl Starší"]


async def test_ties_stay_in_their_order_all_day_and_turn_over_the_days(stage: Stage) -> None:
    names = [f"Azyl {letter}" for letter in "ABCDE"]
    for name in names:
        await shelter(stage, name)
    first = order_of(await opens_list(stage.ota), *names)
    stage.clock.advance(hours=5)
    assert order_of(await opens_list(stage.ota), *names) == first
    assert order_of(await opens_list(stage.ana), *names) == first
    days = set()
    for _ in range(7):
        stage.clock.advance(days=1)
        days.add(tuple(order_of(await opens_list(stage.ota), *names)))
    assert len(days) > 2


@pytest.mark.parametrize("moment", [NIGHT, HOLIDAY, "2026-11-28 12:00", "2026-11-24 16:00"])
async def test_out_of_hours_the_nonstop_ones_are_listed_and_the_closed_ones_one_tap_away(
    stage: Stage, moment: str
) -> None:
    await shelter(stage, "Azyl Nonstop")
    await shelter(stage, "Azyl Úřední", hours=OFFICE_HOURS)
    stage.clock.set(moment)
    seen = await opens_list(stage.ota)
    assert "Azyl Nonstop" in seen
    assert "Azyl Úřední" not in seen
    assert "Další 1 služba má teď zavřeno" in seen
    await stage.ota.taps("Zobrazit 1 zavřenou")
    seen = stage.ota.sees()
    assert "Azyl Úřední" in seen
    assert "otevírá" in seen
    assert "+420 000 200 200" in seen


async def test_in_office_hours_both_are_listed(stage: Stage) -> None:
    await shelter(stage, "Azyl Nonstop")
    await shelter(stage, "Azyl Úřední", hours=OFFICE_HOURS)
    seen = await opens_list(stage.ota)
    assert "Azyl Nonstop" in seen
    assert "Azyl Úřední" in seen


async def test_unknown_hours_stand_after_the_certain_ones(stage: Stage) -> None:
    await shelter(stage, "Azyl Domluvený", hours=BY_APPOINTMENT)
    await shelter(stage, "Azyl Jistý")
    seen = await opens_list(stage.ota)
    assert seen.index("1. Azyl Jistý") < seen.index("Provozní dobu neznáme") < seen.index("2. Azyl Domluvený")


async def test_the_rings_open_one_by_one_as_far_as_the_country(stage: Stage) -> None:
    for name, orp in (("Dům Aš", AS), ("Dům Vary", VARY), ("Dům Teplice", TEPLICE)):
        await shelter(stage, name, orp=orp)
    shown = [await opens_list(stage.ota)]
    for ring in ("Sousední ORP", "Celý kraj", "Celá republika"):
        await stage.ota.taps(ring)
        shown.append(stage.ota.sees())
    assert [[name for name in ("Dům Aš", "Dům Vary", "Dům Teplice") if name in seen] for seen in shown] == [
        [],
        ["Dům Aš"],
        ["Dům Vary"],
        ["Dům Teplice"],
    ]
    assert "Tady teď nikdo z krizové sítě dostupný není" in shown[0]
    assert "sousední ORP Aš" in shown[1]
    assert "➕" not in shown[3]


async def test_an_empty_list_is_counted_once_without_a_person(stage: Stage) -> None:
    await opens_list(stage.ota)
    await stage.ota.taps("Obnovit")
    await stage.ota.taps("Sousední ORP")
    (row,) = await stage.rows("SELECT * FROM unmet_demand")
    hour = int(stage.clock().timestamp()) // 3600 * 3600
    assert dict(row) == {"orp": CHEB, "domain": "", "hour": hour, "searches": 1}


async def test_a_list_with_somebody_is_no_unmet_demand(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa")
    await opens_list(stage.ota)
    assert await stage.rows("SELECT * FROM unmet_demand") == []


async def test_another_district_by_its_button(stage: Stage) -> None:
    await shelter(stage, "Dům Sokolov", orp=SOKOLOV)
    await opens_list(stage.ota)
    await stage.ota.taps("Sokolov")
    assert "Kdo může pomoci teď: Sokolov" in stage.ota.sees()
    assert "Dům Sokolov" in stage.ota.sees()


@pytest.mark.parametrize(
    ("typed", "orp"),
    [
        ("v Lázních Kynžvart", "Mariánské Lázně"),
        ("Marianske Lazne", "Mariánské Lázně"),
        ("ze Sokolova", "Sokolov"),
        ("ORP Aš", "Aš"),
        ("v Karlových Varech", "Karlovy Vary"),
        ("TEPLICE", "Teplice"),
        ("teplá", "Mariánské Lázně"),
        ("nejdku", "Karlovy Vary"),
        ("mar lazne", "Mariánské Lázně"),
        ("у Соколові", "Sokolov"),
    ],
)
async def test_another_district_by_typing_any_place_in_any_case(stage: Stage, typed: str, orp: str) -> None:
    await opens_list(stage.ota)
    await stage.ota.taps("Jiná ORP")
    await stage.ota.says(typed)
    assert f"Kdo může pomoci teď: {orp}" in stage.ota.sees()


async def test_a_place_nobody_knows_is_asked_again(stage: Stage) -> None:
    await opens_list(stage.ota)
    await stage.ota.taps("Jiná ORP")
    await stage.ota.says("Atlantida")
    assert "Takové místo neznám" in stage.ota.sees()
    await stage.ota.says("Aš")
    assert "Kdo může pomoci teď: Aš" in stage.ota.sees()


async def test_another_district_by_region_and_name(stage: Stage) -> None:
    await opens_list(stage.ota)
    await stage.ota.taps("Jiná ORP")
    await stage.ota.taps("Ústecký kraj")
    await stage.ota.taps("Teplice")
    assert "Kdo může pomoci teď: Teplice" in stage.ota.sees()


async def test_another_district_by_a_location(stage: Stage) -> None:
    await stage.ota.shares_location(50.1813, 12.6401)
    await stage.ota.taps("Kdo může pomoci teď: Sokolov")
    assert "Kdo může pomoci teď: Sokolov" in stage.ota.sees()
    await stage.ota.shares_location(48.2082, 16.3738)
    assert "mimo Českou republiku" in stage.ota.sees()


async def test_looking_elsewhere_does_not_move_the_home(stage: Stage) -> None:
    await opens_list(stage.ota)
    await stage.ota.taps("Sokolov")
    assert "Kdo může pomoci teď: Cheb" in await opens_list(stage.ota)


async def test_only_verified_lines_are_shown(stage: Stage) -> None:
    seen = await opens_list(stage.ota)
    assert "116 111 – Linka bezpečí" in seen
    assert "112" in seen
    assert "116 006" not in seen
    assert "116 123" not in seen


@pytest.mark.parametrize("state", [None, State.FREE, State.WAITING_LIST, State.ASSESSMENT, State.FULL])
@pytest.mark.parametrize("accepting", [True, False])
async def test_the_phone_is_shown_at_every_state(stage: Stage, state: State | None, accepting: bool) -> None:
    actor = await shelter(stage, "Azyl Lípa")
    if state:
        await stage.reports(actor, state, accepting=accepting)
    assert "+420 000 200 200" in await opens_list(stage.ota)


async def test_who_does_not_accept_is_red_whatever_the_number(stage: Stage) -> None:
    await stage.reports(await shelter(stage, "Azyl Lípa"), State.FREE, 4, accepting=False)
    seen = await opens_list(stage.ota)
    assert "🔴 PLNO" in seen
    assert "nyní nepřijímá" in seen
    assert "VOLNO" not in seen.replace("„Volno“", "")


async def test_a_report_ages_to_white_and_stays_stored(stage: Stage) -> None:
    await stage.reports(await shelter(stage, "Azyl Lípa"), State.FREE, 2)
    assert "🟢 VOLNO" in await opens_list(stage.ota)
    stage.clock.advance(hours=3)
    seen = await opens_list(stage.ota)
    assert "🟢 VOLNO" in seen
    assert "před 3 h" in seen
    stage.clock.advance(hours=5, seconds=1)
    seen = await opens_list(stage.ota)
    assert "⚪ NEVÍME – VOLEJTE\n" in seen
    assert "před 8 h" in seen
    (row,) = await stage.rows("SELECT state FROM capacity_report")
    assert row["state"] == "free"


async def test_an_old_button_of_an_actor_that_has_ended_gets_a_kind_word(stage: Stage) -> None:
    actor = await shelter(stage, "Azyl Lípa")
    await opens_list(stage.ota)
    await stage.changes(actor, RecordState.ENDED)
    await stage.ota.taps("Azyl Lípa")
    assert "Tohle už tu není" in stage.ota.toast
    await stage.ota.taps("Obnovit")
    assert "Azyl Lípa" not in stage.ota.sees()


@pytest.mark.parametrize("state", [RecordState.CLOSED, RecordState.DO_NOT_REFER])
async def test_who_must_not_be_referred_to_is_not_offered(stage: Stage, state: RecordState) -> None:
    await stage.changes(await shelter(stage, "Azyl Lípa"), state, "stěhování")
    assert "Azyl Lípa" not in await opens_list(stage.ota)


async def test_a_long_list_turns_its_pages_inside_one_message(stage: Stage) -> None:
    names = [f"Azyl {number:02}" for number in range(8)]
    for name in names:
        await shelter(stage, name)
    first = await opens_list(stage.ota)
    count = len(stage.ota.messages)
    await stage.ota.taps("Další")
    second = stage.ota.sees()
    assert len(stage.ota.messages) == count
    assert sorted(name for name in names if name in first + second) == names
    assert not [name for name in names if name in first and name in second]
    await stage.ota.taps("Předchozí")
    assert stage.ota.sees() == first


async def test_crisis_phones_can_be_dialled_and_not_forwarded(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa")
    await opens_list(stage.ota)
    assert stage.ota.screen.protected
    await stage.ota.taps("1. Azyl Lípa")
    assert stage.ota.screen.protected
    await stage.ota.taps("Zavolat")
    assert stage.ota.screen.protected
    assert stage.ota.screen.media["contact"]["phone_number"] == "+420000200200"  # type: ignore[index]


async def test_the_list_opened_from_the_menu_cannot_be_forwarded_either(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa")
    await stage.ota.says("/menu")
    await stage.ota.taps("Kdo může pomoci teď")
    assert "+420 000 200 200" in stage.ota.sees()
    assert stage.ota.screen.protected


async def test_a_visitor_gets_the_public_lines_only(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa")
    seen = await opens_list(stage.vera)
    assert "116 111" in seen
    assert "Azyl Lípa" not in seen
    assert "000 200 200" not in seen
