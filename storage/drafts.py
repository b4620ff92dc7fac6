"""What a person has begun and not finished: at most one form and one short question, written after every answer."""

import json
from datetime import datetime
from typing import Any, Self

from pydantic import Field

from domain.codes import Value
from storage.database import Connection, Row


class Step(Value):
    """Where a person is in a form, beside the answers."""

    at: str | None = None
    """The question asked out of turn, because the person went back to it; None for the first unanswered one."""
    page: int = 0
    query: str = ""
    """Words that narrow the options shown."""
    parts: dict[str, Any] = Field(default_factory=dict)
    """Answers begun and not confirmed, by question: options ticked so far, hours of the days set so far."""
    touched: bool = False
    """True once the person has answered anything: from then on the draft is not thrown away unasked."""
    cut_at: int = 0
    """When a text came that Telegram has probably cut in pieces (UTC seconds): its rest is no answer."""
    last_update: int = 0
    """Telegram's number of the update that changed the draft last: handed out again after a kill, it is no answer."""


class Draft(Value):
    """A form, or a short question, by name and the answers so far; `id` is 0 until it is kept."""

    form: str
    answers: dict[str, Any]
    id: int = 0
    is_form: bool = False
    """A form survives other taps and is kept for weeks; a short question does not outlive the next tap."""
    step: Step = Step()

    def answered(self, key: str, value: object) -> Self:
        """With this answer; the next question is the first unanswered one."""
        parts = {name: part for name, part in self.step.parts.items() if name != key}
        return self.model_copy(
            update={"answers": {**self.answers, key: value}, "step": Step(parts=parts, touched=True)}
        )

    def without(self, key: str) -> Self:
        """With this answer taken back."""
        answers = {name: answer for name, answer in self.answers.items() if name != key}
        return self.model_copy(update={"answers": answers})

    def with_part(self, key: str, part: object) -> Self:
        """With a part of an answer; the same question stays."""
        return self.stepped(parts={**self.step.parts, key: part}, touched=True, query="")

    def part(self, key: str) -> Any:
        """The answer as far as it was given: the part, else the whole; None where there is neither."""
        return self.step.parts.get(key, self.answers.get(key))

    def stepped(self, **changes: object) -> Self:
        """With a changed step."""
        return self.model_copy(update={"step": self.step.model_copy(update=changes)})


class Drafts:
    """The drafts of each person; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def find(self, person: int, since: datetime) -> Draft | None:
        """The short question this person has been asked since then and has not turned away from, or None."""
        row = await self._db.one(
            """SELECT id, form, is_form, answers, step FROM draft
                WHERE person = :person AND is_form = 0 AND updated_at >= :since""",
            person=person,
            since=int(since.timestamp()),
        )
        return _to_draft(row) if row else None

    async def find_form(self, person: int, since: datetime, *, awaited: bool = False) -> Draft | None:
        """The form this person has begun and touched since then; `awaited` only where it was not left for a while."""
        row = await self._db.one(
            """SELECT id, form, is_form, answers, step FROM draft
                WHERE person = :person AND is_form = 1 AND is_awaited >= :awaited AND updated_at >= :since""",
            person=person,
            awaited=int(awaited),
            since=int(since.timestamp()),
        )
        return _to_draft(row) if row else None

    async def put(self, person: int, draft: Draft, now: datetime) -> int:
        """Remember the draft, a new one in place of the one of its sort before it; returns its id."""
        if not draft.id:
            return await self._add(person, draft, now)
        await self._db.run(
            """UPDATE draft SET answers = :answers, step = :step, is_awaited = 1, updated_at = :now
                WHERE id = :id AND person = :person""",
            id=draft.id,
            person=person,
            answers=json.dumps(draft.answers, ensure_ascii=False),
            step=draft.step.model_dump_json(exclude_defaults=True),
            now=int(now.timestamp()),
        )
        return draft.id

    async def leave(self, person: int) -> None:
        """The person turns to something else: the short question is forgotten, the form waits to be gone on with."""
        await self.drop(person)
        await self._db.run(
            "UPDATE draft SET is_awaited = 0 WHERE person = :person AND is_form = 1 AND is_awaited = 1", person=person
        )

    async def drop(self, person: int) -> int:
        """Forget the short question; returns how many there were."""
        return await self._db.run("DELETE FROM draft WHERE person = :person AND is_form = 0", person=person)

    async def drop_form(self, person: int, draft: int | None = None) -> None:
        """Forget the form, or – with its id – only this one."""
        await self._db.run(
            "DELETE FROM draft WHERE person = :person AND is_form = 1 AND id = COALESCE(:draft, id)",
            person=person,
            draft=draft,
        )

    async def forget(self, before: datetime) -> int:
        """Forget drafts untouched since then; returns how many."""
        return await self._db.run("DELETE FROM draft WHERE updated_at < :before", before=int(before.timestamp()))

    async def forget_form(self, form: str, before: datetime) -> int:
        """Forget forms of this name untouched since then; returns how many."""
        return await self._db.run(
            "DELETE FROM draft WHERE form = :form AND updated_at <= :before", form=form, before=int(before.timestamp())
        )

    async def _add(self, person: int, draft: Draft, now: datetime) -> int:
        await self._db.run(
            "DELETE FROM draft WHERE person = :person AND is_form = :is_form", person=person, is_form=draft.is_form
        )
        row = await self._db.one(
            """INSERT INTO draft (person, form, is_form, answers, step, updated_at)
               VALUES (:person, :form, :is_form, :answers, :step, :now)
               RETURNING id""",
            person=person,
            form=draft.form,
            is_form=draft.is_form,
            answers=json.dumps(draft.answers, ensure_ascii=False),
            step=draft.step.model_dump_json(exclude_defaults=True),
            now=int(now.timestamp()),
        )
        return int(row["id"]) if row else 0


def _to_draft(row: Row) -> Draft:
    return Draft(
        id=row["id"],
        form=row["form"],
        is_form=bool(row["is_form"]),
        answers=json.loads(row["answers"]),
        step=Step(**json.loads(row["step"])),
    )
