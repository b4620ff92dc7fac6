"""What each role is offered – on the menu, behind the menu button and in help – and what the others are not."""

import re

import pytest

from domain.rights import Access, Grant, Role
from handlers.receive import ROUTES
from locales.translator import LANGUAGES, translator
from sandbox.errors import ApiError
from tests.stage.people import Person
from tests.stage.stage import CHEB, Stage
from views.commands import offered_commands

FIRST = {
    "vera": "🔎 Hledat službu",
    "bea": "📊 Kapacita: NZDM Kompas Cheb",
    "ota": "🆘 Kdo může pomoci teď",
    "ana": "🆘 Kdo může pomoci teď",
    "eve": "🔎 Find a service",
}
NOT_OFFERED = {
    "vera": ("Kapacit", "kapacit", "Kdo může pomoci teď", "Lidé a pozvánky"),
    "bea": ("Kdo může pomoci teď", "Lidé a pozvánky"),
    "ota": ("Kapacit", "kapacit", "Lidé a pozvánky", "Krizové linky"),
}
VISITOR = [
    "menu",
    "krize",
    "hledat",
    "nastenka",
    "pomoc",
    "obava",
    "nastaveni",
    "napoveda",
    "zrusit",
    "mojedata",
    "smazatme",
]


def commands(stage: Stage, person: Person) -> list[str]:
    """The commands this person's telephone offers behind the menu button."""
    return [str(one["command"]) for one in stage.telegram.world.profile.commands_for(person.owner)]


@pytest.mark.parametrize("name", FIRST)
async def test_the_menu_is_short_and_begins_with_the_main_job(stage: Stage, name: str) -> None:
    person: Person = getattr(stage, name)
    await person.says("/menu")
    assert person.buttons[0] == FIRST[name]
    assert len(person.screen.inline_rows()) <= 8


@pytest.mark.parametrize("name", NOT_OFFERED)
async def test_the_menu_and_help_offer_nothing_of_another_role(stage: Stage, name: str) -> None:
    person: Person = getattr(stage, name)
    for command in ("/menu", "/napoveda"):
        await person.says(command)
        assert [words for words in NOT_OFFERED[name] if words in person.sees()] == []


async def test_a_coordinator_reports_for_others_beside_an_actor_of_her_own(stage: Stage) -> None:
    await stage.enters(stage.ana, Role.MEMBER, actor=stage.club.id)
    await stage.ana.says("/menu")
    assert "📊 Kapacita: NZDM Kompas Cheb" in stage.ana.buttons
    assert "📊 Nahlásit kapacitu" in stage.ana.buttons


async def test_a_regional_coordinator_is_offered_what_a_coordinator_is(stage: Stage) -> None:
    async with stage.database.transaction() as connection:
        await connection.run(
            """INSERT INTO role_grant (person, role, kraj, granted_at)
               SELECT id, 'regional_coordinator', 'CZ041', 1 FROM person WHERE telegram_id = :id""",
            id=stage.vera.id,
        )
    await stage.vera.says("/menu")
    await stage.ana.says("/menu")
    assert stage.vera.buttons == stage.ana.buttons
    assert commands(stage, stage.vera) == commands(stage, stage.ana)


async def test_several_roles_add_up(stage: Stage) -> None:
    await stage.enters(stage.bea, Role.CRISIS_WORKER, orp=CHEB)
    await stage.bea.says("/menu")
    first = ["🆘 Kdo může pomoci teď", "📣 Hledám místo", "📊 Kapacita: NZDM Kompas Cheb"]
    assert stage.bea.buttons[:3] == first
    await stage.bea.says("/napoveda")
    assert {"/krize", "/kapacita", "/hledat"} <= set(re.findall(r"/\w+", stage.bea.sees()))
    assert {"krize", "kapacita"} <= set(commands(stage, stage.bea))


@pytest.mark.parametrize("name", FIRST)
async def test_help_names_only_commands_that_exist_and_are_offered_to_this_person(stage: Stage, name: str) -> None:
    person: Person = getattr(stage, name)
    await person.says("/help")
    named = re.findall(r"/(\w+)", person.sees())
    assert named
    assert set(named) <= set(ROUTES.commands)
    assert set(named) <= set(commands(stage, person))


async def test_help_tells_a_visitor_how_to_get_in_and_a_member_not(stage: Stage) -> None:
    await stage.vera.says("/napoveda")
    assert "požádejte tam o přístup" in stage.vera.sees()
    await stage.eve.says("/help")
    assert "ask for access there" in stage.eve.sees()
    await stage.bea.says("/napoveda")
    assert "požádejte tam o přístup" not in stage.bea.sees()


async def test_help_says_whether_the_own_district_has_a_coordinator(stage: Stage) -> None:
    await stage.vera.says("/napoveda")
    assert "koordinátora:" not in stage.vera.sees()
    await stage.ota.says("/napoveda")
    assert "Síť ve Vaší ORP (Cheb) má v Síťovce koordinátora" in stage.ota.sees()
    assert "Ana" not in stage.ota.sees()
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'coordinator'")
    await stage.ota.says("/napoveda")
    assert "(Cheb) zatím v Síťovce koordinátora nemá" in stage.ota.sees()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("roles", [(), *((role,) for role in Role), tuple(Role)])
def test_every_offered_command_is_routed(language: str, roles: tuple[Role, ...]) -> None:
    grants = tuple(
        Grant(id=1, person=1, role=role, actor=1, orp=CHEB, kraj="CZ041", granted_at="2026-01-01T00:00Z")
        for role in roles
    )
    offered = offered_commands(translator(language), Access(person=1, grants=grants))
    names = [name for name, _ in offered]
    assert set(names) <= set(ROUTES.commands)
    assert len(names) == len(set(names)) >= len(VISITOR)


async def test_a_visitor_has_the_common_commands_in_the_language_of_the_telephone(stage: Stage) -> None:
    assert commands(stage, stage.vera) == VISITOR
    assert commands(stage, stage.eve)[:3] == ["menu", "crisis", "search"]


async def test_roles_bring_their_commands_at_once(stage: Stage) -> None:
    assert "kapacita" in commands(stage, stage.bea)
    assert "lide" not in commands(stage, stage.bea)
    assert {"kapacita", "lide"} <= set(commands(stage, stage.ana))
    await stage.enters(stage.vera, Role.MEMBER, actor=stage.club.id)
    assert "kapacita" in commands(stage, stage.vera)


async def test_commands_follow_the_chosen_language_whatever_the_telephone_speaks(stage: Stage) -> None:
    await stage.ana.says("/nastaveni")
    await stage.ana.taps("English")
    assert commands(stage, stage.ana)[:4] == ["menu", "crisis", "inquiry", "search"]
    await stage.eve.says("/settings")
    await stage.eve.taps("Čeština")
    assert commands(stage, stage.eve) == VISITOR
    assert commands(stage, stage.vera) == VISITOR


async def test_commands_of_an_ended_right_go_with_the_next_menu(stage: Stage) -> None:
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'coordinator'")
    await stage.ana.says("/menu")
    assert commands(stage, stage.ana) == VISITOR


async def test_commands_are_set_once_and_ordinary_taps_cost_nothing(stage: Stage) -> None:
    before = len(stage.telegram.calls("setMyCommands"))
    for _ in range(3):
        for person in (stage.ana, stage.bea, stage.vera):
            await person.says("/menu")
            await person.taps("Nápověda")
            await person.taps("Nabídka")
    assert len(stage.telegram.calls("setMyCommands")) == before


async def test_commands_refused_by_telegram_disturb_nobody_and_are_tried_again(stage: Stage) -> None:
    stage.telegram.fails("setMyCommands", with_=ApiError(400, "Bad Request: chat not found"))
    await stage.enters(stage.vera, Role.MEMBER, actor=stage.club.id)
    assert "Hotovo" in stage.vera.sees()
    assert "kapacita" not in commands(stage, stage.vera)
    await stage.vera.says("/menu")
    assert "kapacita" in commands(stage, stage.vera)
