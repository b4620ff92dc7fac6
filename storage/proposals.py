"""Proposals with their fields: kept, decided field by field, withdrawn."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from pydantic import JsonValue

from domain.card_fields import FIELDS, Change
from domain.errors import NotFound
from domain.proposal import Answer, FieldState, Proposal, ProposalKind, ProposalState, ProposedField
from storage.actors import moment
from storage.database import Connection, Row

COLUMNS = "id, actor, author, kind, words, proposed_at, state, closed_at, closed_by, answer, reason"
MOST_LISTED = 200


class Proposals:
    """Questions about proposals; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, proposal: int) -> Proposal:
        """The proposal with this id; raises NotFound."""
        rows = await self._db.all(f"SELECT {COLUMNS} FROM proposal WHERE id = :id", id=proposal)  # noqa: S608 - constant
        if not rows:
            raise NotFound
        return (await self._with_fields(rows))[0]

    async def open_in(self, orps: Collection[str], kind: ProposalKind | None = None) -> list[Proposal]:
        """Open proposals about living actors seated in these districts, the oldest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM proposal
                 WHERE state = 'open' AND (:kind IS NULL OR kind = :kind)
                   AND actor IN (SELECT actor_orp.actor FROM actor_orp JOIN actor ON actor.id = actor_orp.actor
                                  WHERE seat = 1 AND orp IN (SELECT value FROM json_each(:orps))
                                    AND actor.state <> 'ended')
                 ORDER BY proposed_at, id
                 LIMIT :limit""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
            kind=kind,
            limit=MOST_LISTED,
        )
        return await self._with_fields(rows)

    async def count_open_in(self, orps: Collection[str]) -> int:
        """How many `open_in` would list, were there no limit."""
        row = await self._db.one(
            """SELECT COUNT(*) AS n FROM proposal
                WHERE state = 'open'
                  AND actor IN (SELECT actor_orp.actor FROM actor_orp JOIN actor ON actor.id = actor_orp.actor
                                 WHERE seat = 1 AND orp IN (SELECT value FROM json_each(:orps))
                                   AND actor.state <> 'ended')""",
            orps=json.dumps(list(orps)),
        )
        return int(row["n"]) if row else 0

    async def open_of(self, actor: int) -> list[Proposal]:
        """Open proposals about an actor, the oldest first."""
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM proposal WHERE actor = :actor AND state = 'open' ORDER BY id",  # noqa: S608 - constant
            actor=actor,
        )
        return await self._with_fields(rows)

    async def count_since(self, author: int, kind: ProposalKind, since: datetime) -> int:
        """How many of this kind somebody has made since then."""
        row = await self._db.one(
            """SELECT COUNT(*) AS n FROM proposal
                WHERE author = :author AND kind = :kind AND proposed_at > :since""",
            author=author,
            kind=kind,
            since=int(since.timestamp()),
        )
        return int(row["n"]) if row else 0

    async def add(
        self,
        actor: int,
        author: int | None,
        kind: ProposalKind,
        changes: Iterable[Change],
        now: datetime,
        words: str | None = None,
    ) -> Proposal:
        """Keep a proposal with its fields."""
        row = await self._db.one(
            """INSERT INTO proposal (actor, author, kind, words, proposed_at, state)
               VALUES (:actor, :author, :kind, :words, :now, 'open') RETURNING id""",
            actor=actor,
            author=author,
            kind=kind,
            words=words,
            now=int(now.timestamp()),
        )
        if row is None:
            raise NotFound
        await self._db.many(
            """INSERT INTO proposed_field (proposal, field, old, new, state)
               VALUES (:proposal, :field, :old, :new, 'open')""",
            [
                {
                    "proposal": row["id"],
                    "field": change.field,
                    "old": json.dumps(change.old),
                    "new": json.dumps(change.new),
                }
                for change in changes
            ],
        )
        return await self.get(row["id"])

    async def decide(
        self,
        proposal: int,
        field: str,
        state: FieldState,
        now: datetime,
        by: int | None,
        *,
        reason: str | None = None,
        published: JsonValue = None,
    ) -> bool:
        """End an open field; False where it had been ended before."""
        changed = await self._db.run(
            """UPDATE proposed_field
                  SET state = :state, decided_at = :now, decided_by = :by, reason = :reason, published = :published
                WHERE proposal = :proposal AND field = :field AND state = 'open'""",
            proposal=proposal,
            field=field,
            state=state,
            now=int(now.timestamp()),
            by=by,
            reason=reason,
            published=json.dumps(published) if state is FieldState.ACCEPTED else None,
        )
        return changed == 1

    async def end(
        self,
        proposal: int,
        state: ProposalState,
        now: datetime,
        by: int | None,
        *,
        answer: Answer | None = None,
        reason: str | None = None,
    ) -> bool:
        """End an open proposal; False where it had been ended before."""
        changed = await self._db.run(
            """UPDATE proposal SET state = :state, closed_at = :now, closed_by = :by, answer = :answer,
                      reason = :reason
                WHERE id = :id AND state = 'open'""",
            id=proposal,
            state=state,
            now=int(now.timestamp()),
            by=by,
            answer=answer,
            reason=reason,
        )
        return changed == 1

    async def _with_fields(self, rows: Sequence[Row]) -> list[Proposal]:
        found = await self._db.all(
            """SELECT * FROM proposed_field
                WHERE proposal IN (SELECT value FROM json_each(:ids))
                ORDER BY proposal""",
            ids=json.dumps([row["id"] for row in rows]),
        )
        fields: dict[int, list[ProposedField]] = {}
        for row in found:
            fields.setdefault(row["proposal"], []).append(_to_field(row))
        return [_to_proposal(row, fields.get(row["id"], [])) for row in rows]


def _to_proposal(row: Row, fields: list[ProposedField]) -> Proposal:
    return Proposal(
        id=row["id"],
        actor=row["actor"],
        author=row["author"],
        kind=ProposalKind(row["kind"]),
        words=row["words"],
        proposed_at=moment(row["proposed_at"]),
        state=ProposalState(row["state"]),
        closed_at=moment(row["closed_at"]) if row["closed_at"] is not None else None,
        closed_by=row["closed_by"],
        answer=Answer(row["answer"]) if row["answer"] else None,
        reason=row["reason"],
        fields=tuple(sorted(fields, key=lambda one: FIELDS.index(one.field))),
    )


def _to_field(row: Row) -> ProposedField:
    return ProposedField(
        field=row["field"],
        old=json.loads(row["old"]),
        new=json.loads(row["new"]),
        state=FieldState(row["state"]),
        reason=row["reason"],
        published=json.loads(row["published"]) if row["published"] is not None else None,
        decided_at=moment(row["decided_at"]) if row["decided_at"] is not None else None,
        decided_by=row["decided_by"],
    )
