"""A coordinator words a help net or a guide for an own district, takes that back, or marks it as reviewed."""

import json
from collections.abc import Callable
from datetime import datetime

from domain.audit import Deed, Entry
from domain.codes import CodeLists
from domain.errors import NotFound, Refusal
from domain.help_net import kinds_of
from domain.local_text import KINDS, LIMIT, LIMITS, NET, REVIEWER_LIMIT, Subject
from domain.rights import Access, Action
from storage.audit import Audit
from storage.database import Connection, Database
from storage.local_texts import LocalTexts
from usecases.guard_text import refuse_personal_data


def check_right(access: Access, orp: str) -> None:
    """Raises NotFound for anybody but a coordinator of the district."""
    if not access.may(Action.EDIT_TEXTS, orps=(orp,)):
        raise NotFound


async def word_part(
    database: Database, access: Access, orp: str, subject: Subject, part: str, words: str, now: datetime
) -> None:
    """Keep the district's own words of a part; a review of the words before does not hold for them."""
    check_right(access, orp)
    limit = LIMITS.get(part, LIMIT)
    if part not in subject.texts:
        raise NotFound
    if len(words) > limit:
        raise Refusal("refused-note-too-long", length=len(words), limit=limit)
    refuse_personal_data(words, insisting=True)
    async with database.transaction() as connection:
        await _keep(connection, access, orp, subject, part, words, now)


async def add_kind(
    database: Database, access: Access, codes: CodeLists, orp: str, subject: Subject, kind: str, now: datetime
) -> None:
    """Put a kind of actors at the end of the district's net."""
    if kind not in codes.kinds:
        raise NotFound
    await _change_kinds(
        database, access, codes, orp, subject, lambda kinds: [*(one for one in kinds if one != kind), kind], now
    )


async def drop_kind(
    database: Database, access: Access, codes: CodeLists, orp: str, subject: Subject, kind: str, now: datetime
) -> None:
    """Take a kind out of the district's net; raises Refusal where it is the last one."""
    await _change_kinds(database, access, codes, orp, subject, lambda kinds: [one for one in kinds if one != kind], now)


async def review(database: Database, access: Access, orp: str, subject: Subject, reviewer: str, now: datetime) -> None:
    """Mark the words of a subject as reviewed by somebody, told with the office."""
    check_right(access, orp)
    if len(reviewer) > REVIEWER_LIMIT:
        raise Refusal("refused-note-too-long", length=len(reviewer), limit=REVIEWER_LIMIT)
    refuse_personal_data(reviewer, insisting=True)
    async with database.transaction() as connection:
        await LocalTexts(connection).put_review(orp, subject.key, reviewer, access.person, now)
        await _note(connection, access, Deed.TEXT_REVIEWED, orp, subject, now)


async def reset(database: Database, access: Access, orp: str, subject: Subject, now: datetime) -> None:
    """Back to what we ship, which nobody of the district has reviewed."""
    check_right(access, orp)
    async with database.transaction() as connection:
        texts = LocalTexts(connection)
        if not (await texts.of(orp, subject.key)).words:
            return
        await texts.drop(orp, subject.key)
        await texts.drop_review(orp, subject.key)
        await _note(connection, access, Deed.TEXT_RESET, orp, subject, now)


async def _change_kinds(
    database: Database,
    access: Access,
    codes: CodeLists,
    orp: str,
    subject: Subject,
    change: Callable[[list[str]], list[str]],
    now: datetime,
) -> None:
    check_right(access, orp)
    if subject.what != NET:
        raise NotFound
    async with database.transaction() as connection:
        local = await LocalTexts(connection).of(orp, subject.key)
        stage = codes.phenomena[subject.code].stage(subject.stage)
        before = list(kinds_of(stage, local, codes))
        after = change(before)
        if not after:
            raise Refusal("refused-last-kind")
        if set(after) != set(before):
            await _keep(connection, access, orp, subject, KINDS, json.dumps(after), now)


async def _keep(
    connection: Connection, access: Access, orp: str, subject: Subject, part: str, value: str, now: datetime
) -> None:
    texts = LocalTexts(connection)
    await texts.put(orp, subject.key, part, value, access.person, now)
    await texts.drop_review(orp, subject.key)
    await _note(connection, access, Deed.TEXT_EDITED, orp, subject, now, part=part)


async def _note(
    connection: Connection, access: Access, deed: Deed, orp: str, subject: Subject, now: datetime, **detail: str
) -> None:
    about: dict[str, str | int | list[int]] = {"subject": subject.key, **detail}
    await Audit(connection).add(Entry(at=now, person=access.person, deed=deed, orp=orp, detail=about))
