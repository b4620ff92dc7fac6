"""Many people at one code at once: as many come in as it has uses, each once."""

import asyncio
from datetime import UTC, datetime

import pytest

from domain.errors import Refusal
from domain.rights import Role
from storage.database import Database
from usecases.invitations import accept_invitation, invite
from usecases.meet import meet

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHEB = "4102"


async def arrives(database: Database, number: int) -> int:
    person, _ = await meet(database, 1000 + number, "Jana", "cs", NOW)
    return person.id


async def is_let_in(database: Database, person: int, code: str) -> bool:
    answer = await asyncio.gather(accept_invitation(database, NOW, person, code), return_exceptions=True)
    assert not isinstance(answer[0], BaseException) or isinstance(answer[0], Refusal)
    return not isinstance(answer[0], Refusal)


async def living(database: Database) -> list[int]:
    rows = await database.reader.all("SELECT person FROM role_grant WHERE ended_at IS NULL ORDER BY person")
    return [row["person"] for row in rows]


@pytest.mark.parametrize("uses", [1, 5, 20])
async def test_one_more_than_may_come_at_once_and_one_is_refused(database: Database, uses: int) -> None:
    people = [await arrives(database, number) for number in range(uses + 1)]
    code = await invite(database, NOW, Role.CRISIS_WORKER, orp=CHEB, uses=uses)
    let_in = await asyncio.gather(*(is_let_in(database, person, code) for person in people))
    assert let_in.count(False) == 1
    assert await living(database) == [person for person, came in zip(people, let_in, strict=True) if came]


async def test_one_person_with_one_code_many_times_at_once_spends_one_use(database: Database) -> None:
    ana, eva = await arrives(database, 1), await arrives(database, 2)
    code = await invite(database, NOW, Role.CRISIS_WORKER, orp=CHEB, uses=2)
    assert all(await asyncio.gather(*(is_let_in(database, ana, code) for _ in range(5))))
    assert await is_let_in(database, eva, code)
    assert await living(database) == [ana, eva]
    (granted,) = await database.reader.all("SELECT COUNT(*) AS n FROM audit WHERE action = 'right_granted'")
    assert granted["n"] == 2


async def test_who_holds_the_right_already_takes_no_place_from_others(database: Database) -> None:
    ana, eva = await arrives(database, 1), await arrives(database, 2)
    first, second = [await invite(database, NOW, Role.CRISIS_WORKER, orp=CHEB) for _ in range(2)]
    assert await is_let_in(database, ana, first)
    assert await is_let_in(database, ana, second)
    assert await is_let_in(database, eva, second)
