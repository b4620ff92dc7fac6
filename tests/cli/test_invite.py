"""`invite`: a code that lets one person in, with a link where Telegram tells the bot's name."""

import asyncio
import re
from datetime import UTC, datetime
from shutil import copytree

import pytest

from domain.errors import Refusal
from domain.rights import Grant, Role
from storage.database import Database
from tests.cli.conftest import TOKEN, Operator
from usecases.invitations import accept_invitation
from usecases.meet import meet


@pytest.fixture
def writable(operator: Operator, network: Operator) -> Operator:
    """An operator with a demo network of their own."""
    copytree(network.database.parent, operator.database.parent)
    return operator


def code_in(output: str) -> str:
    found = re.search(r"^code: (\S+)$", output, re.MULTILINE)
    assert found is not None, output
    return found[1]


async def grants_by(operator: Operator, code: str) -> tuple[Grant, ...]:
    """What a new person holds after bringing the code; nobody else gets in with it."""
    database, now = await Database.open(operator.database), datetime.now(UTC)
    try:
        person, _ = await meet(database, 77, "Jana", "cs", now)
        await accept_invitation(database, now, person.id, code)
        _, access = await meet(database, 77, "Jana", "cs", now)
        another, _ = await meet(database, 78, "Eva", "cs", now)
        with pytest.raises(Refusal):
            await accept_invitation(database, now, another.id, code)
        return access.grants
    finally:
        await database.close()


@pytest.mark.parametrize(
    ("arguments", "role", "scope"),
    [
        (("--role", "crisis_worker", "--orp", "cheb"), Role.CRISIS_WORKER, "4102"),
        (("--role", "coordinator", "--orp", "Mariánské Lázně"), Role.COORDINATOR, "4105"),
        (("--role", "regional_coordinator", "--kraj", "Karlovarský"), Role.REGIONAL_COORDINATOR, "CZ041"),
        (("--role", "operator"), Role.OPERATOR, None),
    ],
)
async def test_the_code_gives_the_role_in_its_place(
    writable: Operator, arguments: tuple[str, ...], role: Role, scope: str | None
) -> None:
    ended = await asyncio.to_thread(writable.runs, "invite", *arguments)
    assert ended.returncode == 0, ended.stderr
    (grant,) = await grants_by(writable, code_in(ended.stdout))
    assert (grant.role, grant.orp or grant.kraj) == (role, scope)
    assert "/start " + code_in(ended.stdout) in ended.stdout


async def test_a_member_is_invited_by_the_name_of_the_actor(writable: Operator) -> None:
    ended = await asyncio.to_thread(writable.runs, "invite", "--role", "member", "--actor", "nzdm vrabcak")
    assert ended.returncode == 0, ended.stderr
    (grant,) = await grants_by(writable, code_in(ended.stdout))
    by_id = await asyncio.to_thread(writable.runs, "invite", "--role", "member", "--actor", str(grant.actor))
    assert (grant.role, by_id.returncode) == (Role.MEMBER, 0)


async def test_the_link_bears_the_name_that_telegram_tells(writable: Operator, telegram: str) -> None:
    ended = await asyncio.to_thread(writable.runs, "invite", "--role", "operator", TOKEN=TOKEN, API=telegram)
    assert f"https://t.me/sitovka_test_bot?start={code_in(ended.stdout)}" in ended.stdout


def test_without_telegram_the_code_is_given_all_the_same(writable: Operator) -> None:
    ended = writable.runs("invite", "--role", "operator", TOKEN=TOKEN, API="http://127.0.0.1:9")
    assert ended.returncode == 0
    assert "/start " + code_in(ended.stdout) in ended.stdout
    assert "sandbox-token" not in ended.stdout + ended.stderr


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (("--role", "coordinator", "--orp", ""), "there is no ORP ''"),
        (("--role", "regional_coordinator", "--kraj", ""), "there is no kraj ''"),
        (("--role", "member", "--actor", ""), "actors match '': give the id"),
        (("--role", "coordinator", "--orp", "Chebb"), "did you mean 'cheb'?"),
        (("--role", "regional_coordinator", "--kraj", "Tramtárie"), "there is no kraj"),
        (("--role", "member", "--actor", "NZDM Atlantida"), "there is no actor"),
        (("--role", "member", "--actor", "NZDM"), "actors match 'NZDM': give the id"),
        (("--role", "member", "--actor", "99999"), "there is no actor"),
    ],
)
def test_a_name_that_is_not_known_or_not_one_is_told(
    network: Operator, arguments: tuple[str, ...], advice: str
) -> None:
    ended = network.runs("invite", *arguments)
    assert ended.returncode == 1
    assert advice in ended.stderr
    assert ended.stderr.count("\n") == 1
