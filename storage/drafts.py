"""What a person has begun and not finished: one draft per person, written after every answer."""

import json
from datetime import datetime

from domain.codes import Value
from storage.database import Connection


class Draft(Value):
    """A form by name and its answers so far."""

    form: str
    answers: dict[str, str | int]


class Drafts:
    """The one draft of each person; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def find(self, person: int, since: datetime) -> Draft | None:
        """What this person has been in the middle of since then, or None."""
        row = await self._db.one(
            "SELECT form, answers FROM draft WHERE person = :person AND updated_at >= :since",
            person=person,
            since=int(since.timestamp()),
        )
        return Draft(form=row["form"], answers=json.loads(row["answers"])) if row else None

    async def put(self, person: int, draft: Draft, now: datetime) -> None:
        """Remember the draft; the one before it is forgotten."""
        await self._db.run(
            """INSERT INTO draft (person, form, answers, updated_at)
               VALUES (:person, :form, :answers, :now)
               ON CONFLICT (person) DO UPDATE
                  SET form = excluded.form, answers = excluded.answers, updated_at = excluded.updated_at""",
            person=person,
            form=draft.form,
            answers=json.dumps(draft.answers, ensure_ascii=False),
            now=int(now.timestamp()),
        )

    async def drop(self, person: int) -> None:
        """Forget the draft."""
        await self._db.run("DELETE FROM draft WHERE person = :person", person=person)

    async def forget(self, before: datetime) -> int:
        """Forget drafts untouched since then; returns how many."""
        return await self._db.run("DELETE FROM draft WHERE updated_at < :before", before=int(before.timestamp()))
