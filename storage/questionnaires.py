"""Questionnaires, whom they were given to, and ballots that name nobody."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from secrets import token_hex

from domain.errors import NotFound
from domain.questionnaire import Answer, Asked, Questionnaire, State, Turnout
from storage.actors import moment
from storage.database import Connection, Row


class Questionnaires:
    """Questions about questionnaires; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, questionnaire: int) -> Questionnaire:
        """The questionnaire with this id; raises NotFound."""
        row = await self._db.one("SELECT * FROM questionnaire WHERE id = :id", id=questionnaire)
        if row is None:
            raise NotFound
        return _to_questionnaire(row)

    async def of_orps(self, orps: Collection[str], limit: int) -> list[Questionnaire]:
        """The questionnaires of these districts and their platforms, the newest first."""
        rows = await self._db.all(
            """SELECT * FROM questionnaire
                WHERE orp IN (SELECT value FROM json_each(:orps))
                ORDER BY id DESC LIMIT :limit""",
            orps=json.dumps(sorted(orps)),
            limit=limit,
        )
        return [_to_questionnaire(row) for row in rows]

    async def waiting_for(self, person: int, now: datetime) -> list[Questionnaire]:
        """Those this person was given and has not answered yet."""
        rows = await self._db.all(
            """SELECT questionnaire.* FROM questionnaire_person AS given
                 JOIN questionnaire ON questionnaire.id = given.questionnaire
                WHERE given.person = :person AND given.answered = 0
                  AND questionnaire.state = 'open' AND questionnaire.closes_at > :now
                ORDER BY questionnaire.id""",
            person=person,
            now=int(now.timestamp()),
        )
        return [_to_questionnaire(row) for row in rows]

    async def to_tend(self, closing: datetime, opened_before: datetime) -> list[Questionnaire]:
        """Open ones whose time is over, or that were opened so long ago that somebody may be reminded."""
        rows = await self._db.all(
            """SELECT * FROM questionnaire
                WHERE state = 'open'
                  AND (closes_at <= :closing
                       OR opened_at <= :opened AND EXISTS (SELECT 1 FROM questionnaire_person AS given
                                                            WHERE given.questionnaire = questionnaire.id
                                                              AND given.answered = 0 AND given.reminded = 0))
                ORDER BY id""",
            closing=int(closing.timestamp()),
            opened=int(opened_before.timestamp()),
        )
        return [_to_questionnaire(row) for row in rows]

    async def year_before(self, one: Questionnaire) -> Questionnaire | None:
        """The last one of the same district or platform that was closed in an earlier year."""
        row = await self._db.one(
            """SELECT * FROM questionnaire
                WHERE orp = :orp AND COALESCE(platform, 0) = COALESCE(:platform, 0)
                  AND state = 'closed' AND year < :year
                ORDER BY year DESC, id DESC LIMIT 1""",
            orp=one.orp,
            platform=one.platform,
            year=one.year,
        )
        return _to_questionnaire(row) if row else None

    async def add(self, one: Questionnaire) -> int:
        """Keep a new questionnaire; returns its id."""
        row = await self._db.one(
            """INSERT INTO questionnaire (orp, platform, title, questions, state, year, made_by, made_at)
               VALUES (:orp, :platform, :title, :questions, :state, :year, :by, :at) RETURNING id""",
            orp=one.orp,
            platform=one.platform,
            title=one.title,
            questions=_pack(one.questions),
            state=one.state,
            year=one.year,
            by=one.made_by,
            at=int(one.made_at.timestamp()),
        )
        return int(row["id"]) if row else 0

    async def save(self, one: Questionnaire) -> None:
        """Keep it as it is now."""
        await self._db.run(
            """UPDATE questionnaire
                  SET title = :title, questions = :questions, state = :state, opened_at = :opened_at,
                      closes_at = :closes_at, closed_at = :closed_at
                WHERE id = :id""",
            id=one.id,
            title=one.title,
            questions=_pack(one.questions),
            state=one.state,
            opened_at=_seconds(one.opened_at),
            closes_at=_seconds(one.closes_at),
            closed_at=_seconds(one.closed_at),
        )

    async def drop(self, questionnaire: int) -> None:
        """Throw a draft away."""
        await self._db.run("DELETE FROM questionnaire WHERE id = :id AND state = 'draft'", id=questionnaire)

    async def give(self, questionnaire: int, people: Collection[int]) -> None:
        """Give it to these people."""
        await self._db.many(
            """INSERT INTO questionnaire_person (questionnaire, person) VALUES (:questionnaire, :person)
               ON CONFLICT DO NOTHING""",
            [{"questionnaire": questionnaire, "person": person} for person in people],
        )

    async def has_answered(self, questionnaire: int, person: int) -> bool | None:
        """Whether this person has answered; None for one who was not asked."""
        row = await self._db.one(
            "SELECT answered FROM questionnaire_person WHERE questionnaire = :id AND person = :person",
            id=questionnaire,
            person=person,
        )
        return bool(row["answered"]) if row else None

    async def take(self, questionnaire: int, person: int, answers: Sequence[Answer]) -> bool:
        """Keep a sheet of answers apart from who gave it; False for one who was not asked or has answered."""
        is_first = await self._db.run(
            """UPDATE questionnaire_person SET answered = 1
                WHERE questionnaire = :id AND person = :person AND answered = 0""",
            id=questionnaire,
            person=person,
        )
        if not is_first:
            return False
        await self._db.run(
            "INSERT INTO ballot (id, questionnaire, answers) VALUES (:id, :questionnaire, :answers)",
            id=token_hex(16),
            questionnaire=questionnaire,
            answers=json.dumps(list(answers), ensure_ascii=False),
        )
        return True

    async def ballots(self, questionnaire: int) -> list[tuple[Answer, ...]]:
        """All sheets of answers, in the order of their random ids."""
        rows = await self._db.all("SELECT answers FROM ballot WHERE questionnaire = :id ORDER BY id", id=questionnaire)
        return [tuple(json.loads(row["answers"])) for row in rows]

    async def turnout(self, questionnaire: int) -> Turnout:
        """How many were asked and how many have answered; ballots stay when those who gave them are erased."""
        row = await self._db.one(
            """SELECT (SELECT COUNT(*) FROM questionnaire_person WHERE questionnaire = :id AND answered = 0) AS silent,
                      (SELECT COUNT(*) FROM ballot WHERE questionnaire = :id) AS answered""",
            id=questionnaire,
        )
        silent, answered = (row["silent"], row["answered"]) if row else (0, 0)
        return Turnout(asked=silent + answered, answered=answered)

    async def remind(self, questionnaire: int) -> list[int]:
        """People who have not answered and were not reminded, who from now on were."""
        rows = await self._db.all(
            """UPDATE questionnaire_person SET reminded = 1
                WHERE questionnaire = :id AND answered = 0 AND reminded = 0
            RETURNING person""",
            id=questionnaire,
        )
        return sorted(row["person"] for row in rows)


def _pack(questions: Sequence[Asked]) -> str:
    return json.dumps([one.model_dump(mode="json") for one in questions], ensure_ascii=False)


def _to_questionnaire(row: Row) -> Questionnaire:
    return Questionnaire(
        **{name: row[name] for name in ("id", "orp", "platform", "title", "year", "made_by")},
        questions=tuple(Asked.model_validate(one) for one in json.loads(row["questions"])),
        state=State(row["state"]),
        made_at=moment(row["made_at"]),
        opened_at=_moment(row["opened_at"]),
        closes_at=_moment(row["closes_at"]),
        closed_at=_moment(row["closed_at"]),
    )


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else moment(seconds)


def _seconds(at: datetime | None) -> int | None:
    return None if at is None else int(at.timestamp())
