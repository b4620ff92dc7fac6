"""Questionnaires of cooperation: written by coordinators, answered by the network, told in sums."""

import asyncio
from collections.abc import Collection, Sequence
from datetime import datetime

from pydantic import JsonValue

from domain.codes import Value
from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.notice import Notice, NoticeKind
from domain.questionnaire import (
    QUESTION_LIMIT,
    REMINDED_AFTER,
    TITLE_LIMIT,
    TOLD_WITHIN,
    Asked,
    Questionnaire,
    Result,
    State,
    Turnout,
    check_draft,
    check_open,
    closed,
    means,
    opened,
    read_ballot,
    results,
    with_question,
    without_question,
)
from domain.rights import Access, Action, Role
from exchange.plain_workbook import Table, workbook_of
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from storage.platforms import Platforms
from storage.questionnaires import Questionnaires
from usecases.guard_text import refuse_personal_data


class Found(Value):
    """What came out of a questionnaire; results only of one that is over."""

    questionnaire: Questionnaire
    turnout: Turnout
    results: tuple[Result, ...] = ()
    compared_with: int | None = None
    """The year the means are compared with."""


async def write(database: Database, access: Access, orp: str, platform: int | None, title: str, now: datetime) -> int:
    """Begin a questionnaire of a district or one of its platforms; returns its id."""
    words = _checked(title, TITLE_LIMIT)
    async with database.transaction() as connection:
        if platform is not None:
            orp = (await Platforms(connection).get(platform)).orp
        if not access.may(Action.KEEP_PLATFORMS, orps=(orp,)):
            raise NotFound
        year = now.astimezone(PRAGUE).year
        new = Questionnaire(orp=orp, platform=platform, title=words, year=year, made_by=access.person, made_at=now)
        return await Questionnaires(connection).add(new)


async def ask_also(database: Database, access: Access, questionnaire: int, asked: Sequence[Asked]) -> None:
    """Add questions to a draft."""
    for one in asked:
        for words in (one.words, *one.options):
            _checked(words, QUESTION_LIMIT)
    async with database.transaction() as connection:
        kept = await kept_questionnaire(connection, access, questionnaire)
        await Questionnaires(connection).save(with_question(kept, *asked))


async def leave_out(database: Database, access: Access, questionnaire: int, at: int) -> None:
    """Take a question out of a draft."""
    async with database.transaction() as connection:
        kept = await kept_questionnaire(connection, access, questionnaire)
        await Questionnaires(connection).save(without_question(kept, at))


async def drop(database: Database, access: Access, questionnaire: int) -> None:
    """Throw a draft away."""
    async with database.transaction() as connection:
        check_draft(await kept_questionnaire(connection, access, questionnaire))
        await Questionnaires(connection).drop(questionnaire)


async def give_out(database: Database, access: Access, questionnaire: int, now: datetime) -> int:
    """Ask the people of the network or the platform; returns how many they are. A second time asks nobody."""
    async with database.transaction() as connection:
        given = opened(await kept_questionnaire(connection, access, questionnaire), now)
        people = await people_of(connection, given)
        if not people:
            raise Refusal("refused-questionnaire-nobody")
        await Questionnaires(connection).save(given)
        await Questionnaires(connection).give(given.id, people)
        await _tell(connection, NoticeKind.QUESTIONNAIRE_ASKED, given, people, now)
    return len(people)


async def answer(
    database: Database, access: Access, questionnaire: int, answers: Sequence[JsonValue], now: datetime
) -> None:
    """Hand in a sheet of answers: once, and apart from who it was."""
    async with database.transaction() as connection:
        asked = await asked_of(connection, access, questionnaire, now)
        ballot = read_ballot(asked.questions, answers)
        for words in ballot:
            refuse_personal_data(words if isinstance(words, str) else None, insisting=True)
        if not await Questionnaires(connection).take(questionnaire, access.person, ballot):
            raise Refusal("refused-questionnaire-answered")


async def close(database: Database, access: Access, questionnaire: int, now: datetime) -> None:
    """End it now."""
    async with database.transaction() as connection:
        over = closed(await kept_questionnaire(connection, access, questionnaire), now)
        await Questionnaires(connection).save(over)


async def tend_questionnaires(database: Database, now: datetime) -> int:
    """Remind the silent once, and close those whose time is over; returns how many were tended."""
    due = await Questionnaires(database.reader).to_tend(now, now - REMINDED_AFTER)
    for one in due:
        async with database.transaction() as connection:
            await _tend(connection, (await Questionnaires(connection).get(one.id)), now)
    return len(due)


async def kept_questionnaire(connection: Connection, access: Access, questionnaire: int) -> Questionnaire:
    """A questionnaire of an own district; raises NotFound."""
    found = await Questionnaires(connection).get(questionnaire)
    if not access.may(Action.KEEP_PLATFORMS, orps=(found.orp,)):
        raise NotFound
    return found


async def asked_of(connection: Connection, access: Access, questionnaire: int, now: datetime) -> Questionnaire:
    """A questionnaire this person was given; raises NotFound, Refusal where it was answered or is over."""
    found = await Questionnaires(connection).get(questionnaire)
    answered = await Questionnaires(connection).has_answered(questionnaire, access.person)
    if answered is None or not access.may(Action.TAKE_PART):
        raise NotFound
    if answered:
        raise Refusal("refused-questionnaire-answered")
    check_open(found, now)
    return found


async def results_of(connection: Connection, access: Access, questionnaire: int) -> Found:
    """What came out, to its keepers; how many have answered as long as it is open.

    While answers come, every one of them could be told apart by looking before and after.
    """
    one = await kept_questionnaire(connection, access, questionnaire)
    questionnaires = Questionnaires(connection)
    turnout = await questionnaires.turnout(questionnaire)
    if one.state is not State.CLOSED:
        return Found(questionnaire=one, turnout=turnout)
    earlier = await questionnaires.year_before(one)
    before = means(results(earlier.questions, await questionnaires.ballots(earlier.id), {})) if earlier else {}
    found = results(one.questions, await questionnaires.ballots(questionnaire), before)
    is_compared = earlier is not None and any(result.before is not None for result in found)
    year = earlier.year if earlier and is_compared else None
    return Found(questionnaire=one, turnout=turnout, results=found, compared_with=year)


async def results_workbook(tables: Sequence[Table]) -> bytes:
    """Results as a workbook."""
    return await asyncio.to_thread(workbook_of, tables)


async def people_of(connection: Connection, one: Questionnaire) -> list[int]:
    """Whom it is for: who speaks for actors of the platform or the district and can be asked, not the one who asks."""
    if one.platform is not None:
        people = {person for person, _ in await Platforms(connection).members(one.platform)}
    else:
        people = {person for person, _ in await People(connection).holders((Role.MEMBER,), (one.orp,))}
    return sorted(await People(connection).reachable(people - {one.made_by}))


async def _tend(connection: Connection, one: Questionnaire, now: datetime) -> None:
    if one.state is not State.OPEN or one.closes_at is None:
        return
    if now >= one.closes_at:
        await Questionnaires(connection).save(closed(one, now))
        coordinators = await People(connection).coordinators_of(one.orp)
        await _tell(connection, NoticeKind.QUESTIONNAIRE_CLOSED, one, coordinators, now)
        return
    silent = await Questionnaires(connection).remind(one.id)
    await _tell(connection, NoticeKind.QUESTIONNAIRE_REMINDER, one, silent, now)


async def _tell(
    connection: Connection, kind: NoticeKind, one: Questionnaire, people: Collection[int], now: datetime
) -> None:
    notices = [
        Notice(
            recipient=person,
            kind=kind,
            subject={"questionnaire": one.id},
            dedupe_key=f"{kind.value}:{one.id}:{person}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
        )
        for person in people
    ]
    await Outbox(connection).put(*notices)


def _checked(text: str, limit: int) -> str:
    words = " ".join(text.split())
    if len(words) > limit:
        raise Refusal("refused-note-too-long", limit=limit, length=len(words))
    refuse_personal_data(words, insisting=True)
    return words
