"""Crisis inquiries, the actors asked and what they say, the messages that tell of them, and the counts that stay."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime

from domain.actor import AgeRange
from domain.codes import NeedDomain, Value
from domain.inquiry import Answer, Asked, AskedRing, Inquiry, Outcome, Urgency, Wanted
from domain.notice import NoticeKind
from storage.actors import moment
from storage.database import Connection, Row

COLUMNS = """id, asker, orp, domain, age_since, age_to, urgency, phone, words, asked_at, message, widened_at,
             escalated_at, closed_at, outcome, unmet"""
KINDS = tuple(kind for kind in NoticeKind if kind.value.startswith("inquiry_"))
TOLD = """FROM json_each(:starts) AS start
          JOIN outbox ON dedupe_key > start.value || ':' AND dedupe_key < start.value || ';'"""
"""Notices by what their keys begin with: "inquiry_asked:5"; the semicolon follows the colon."""


class Told(Value):
    """A message in the chat of a person that tells of an inquiry; `message` is Telegram's id."""

    person: int
    kind: NoticeKind
    message: int


class Inquiries:
    """Questions about inquiries; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def find(self, inquiry: int) -> Inquiry | None:
        """The inquiry with this id, or None."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM inquiry WHERE id = :id", id=inquiry)  # noqa: S608 - constant
        return _to_inquiry(row) if row else None

    async def open_of(self, asker: int) -> list[Inquiry]:
        """What this person is looking for, the latest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM inquiry
                 WHERE asker = :asker AND closed_at IS NULL ORDER BY id DESC""",  # noqa: S608 - constant
            asker=asker,
        )
        return [_to_inquiry(row) for row in rows]

    async def all_of(self, asker: int) -> list[Inquiry]:
        """Everything this person has asked that is still kept."""
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM inquiry WHERE asker = :asker ORDER BY id",  # noqa: S608 - constant
            asker=asker,
        )
        return [_to_inquiry(row) for row in rows]

    async def all_open(self) -> list[Inquiry]:
        """Everything that is looked for, the oldest first."""
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM inquiry WHERE closed_at IS NULL ORDER BY asked_at, id"  # noqa: S608 - constant
        )
        return [_to_inquiry(row) for row in rows]

    async def phone_of(self, asker: int) -> str | None:
        """The number this person gave last, while that inquiry is kept."""
        row = await self._db.one("SELECT phone FROM inquiry WHERE asker = :a ORDER BY id DESC LIMIT 1", a=asker)
        return row["phone"] if row else None

    async def pace_of(self, asker: int, since: datetime) -> tuple[int, datetime | None]:
        """How many inquiries this person has begun since then, and when the first of them."""
        row = await self._db.one(
            "SELECT COUNT(*) AS n, MIN(asked_at) AS first FROM inquiry WHERE asker = :asker AND asked_at > :since",
            asker=asker,
            since=int(since.timestamp()),
        )
        return (row["n"], _moment(row["first"])) if row else (0, None)

    async def add(self, asker: int, wanted: Wanted, now: datetime, message: int | None) -> Inquiry | None:
        """Begin an inquiry, shown in this message; None where this person looks for the same need already."""
        row = await self._db.one(
            f"""INSERT INTO inquiry (asker, orp, domain, age_since, age_to, urgency, phone, words, asked_at, message)
                SELECT :asker, :orp, :domain, :age_since, :age_to, :urgency, :phone, :words, :now, :message
                 WHERE NOT EXISTS (SELECT 1 FROM inquiry
                                    WHERE asker = :asker AND domain = :domain AND closed_at IS NULL)
                RETURNING {COLUMNS}""",  # noqa: S608 - constant
            asker=asker,
            orp=wanted.orp,
            domain=wanted.domain,
            age_since=wanted.ages.since if wanted.ages else None,
            age_to=wanted.ages.to if wanted.ages else None,
            urgency=wanted.urgency,
            phone=wanted.phone,
            words=wanted.words,
            now=int(now.timestamp()),
            message=message,
        )
        return _to_inquiry(row) if row else None

    async def show_in(self, inquiry: int, message: int) -> None:
        """The asker follows it in this message."""
        await self._db.run("UPDATE inquiry SET message = :message WHERE id = :id", id=inquiry, message=message)

    async def note_unmet(self, inquiry: int) -> None:
        """Nobody of the district could answer."""
        await self._db.run("UPDATE inquiry SET unmet = 1 WHERE id = :id", id=inquiry)

    async def widen(self, inquiry: int, now: datetime) -> None:
        """Neighbours are asked from now on."""
        await self._db.run("UPDATE inquiry SET widened_at = :now WHERE id = :id", id=inquiry, now=int(now.timestamp()))

    async def escalate(self, inquiry: int, now: datetime) -> None:
        """The coordinators know."""
        await self._db.run(
            "UPDATE inquiry SET escalated_at = :now WHERE id = :id", id=inquiry, now=int(now.timestamp())
        )

    async def close(self, inquiry: int, outcome: Outcome, now: datetime) -> bool:
        """End an inquiry; False where it has ended already."""
        ended = await self._db.run(
            "UPDATE inquiry SET closed_at = :now, outcome = :outcome WHERE id = :id AND closed_at IS NULL",
            id=inquiry,
            outcome=outcome,
            now=int(now.timestamp()),
        )
        return ended == 1

    async def count(self, inquiry: Inquiry, counted_as: str, now: datetime) -> None:
        """Keep for good that one such inquiry ended in this hour: a week that is over does not change any more."""
        await self._db.run(
            """INSERT INTO inquiry_count (orp, domain, hour, outcome, inquiries)
               VALUES (:orp, :domain, :hour, :outcome, 1)
               ON CONFLICT (orp, domain, hour, outcome) DO UPDATE SET inquiries = inquiries + 1""",
            orp=inquiry.orp,
            domain=inquiry.domain,
            hour=int(now.timestamp()) // 3600 * 3600,
            outcome=counted_as,
        )

    async def asked(self, inquiry: int) -> list[Asked]:
        """The actors that were asked, by id."""
        rows = await self._db.all(
            """SELECT actor, ring, asked_at, answer, answered_by, answered_at FROM inquiry_actor
                WHERE inquiry = :inquiry ORDER BY actor""",
            inquiry=inquiry,
        )
        return [_to_asked(row) for row in rows]

    async def ask(self, inquiry: int, actors: Iterable[int], ring: AskedRing, now: datetime) -> None:
        """These actors are asked."""
        await self._db.many(
            """INSERT INTO inquiry_actor (inquiry, actor, ring, asked_at) VALUES (:inquiry, :actor, :ring, :now)
               ON CONFLICT DO NOTHING""",
            [{"inquiry": inquiry, "actor": actor, "ring": ring, "now": int(now.timestamp())} for actor in actors],
        )

    async def answer(self, inquiry: int, actor: int, answer: Answer, by: int, now: datetime) -> None:
        """What an actor says, in place of what it said before."""
        await self._db.run(
            """UPDATE inquiry_actor SET answer = :answer, answered_by = :by, answered_at = :now
                WHERE inquiry = :inquiry AND actor = :actor""",
            inquiry=inquiry,
            actor=actor,
            answer=answer,
            by=by,
            now=int(now.timestamp()),
        )

    async def to_erase(self, closed_before: datetime) -> list[Inquiry]:
        """Inquiries that ended by then and of which nothing is being sent at this moment."""
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM inquiry WHERE closed_at <= :before ORDER BY id",  # noqa: S608 - constant
            before=int(closed_before.timestamp()),
        )
        return [one for one in map(_to_inquiry, rows) if not await self._is_being_told(one.id)]

    async def erase(self, inquiry: int) -> None:
        """Forget an inquiry, its answers, and the notices that told of it."""
        await self._db.run(
            f"DELETE FROM outbox WHERE id IN (SELECT outbox.id {TOLD})",  # noqa: S608 - constant
            starts=_starts(inquiry),
        )
        await self._db.run("DELETE FROM inquiry WHERE id = :id", id=inquiry)

    async def told(self, inquiry: int, *kinds: NoticeKind) -> list[Told]:
        """Messages that stand in chats and tell of it (in notices of these kinds), the oldest first."""
        rows = await self._db.all(
            f"""SELECT DISTINCT recipient, kind, message {TOLD}
                 WHERE state = 'sent' AND message IS NOT NULL ORDER BY message""",
            starts=_starts(inquiry, kinds or KINDS),
        )
        return [Told(person=row["recipient"], kind=row["kind"], message=row["message"]) for row in rows]

    async def let_go(self, person: int, message: int) -> None:
        """No notice stands in this message any more."""
        await self._db.run(
            "UPDATE outbox SET message = NULL WHERE recipient = :person AND message = :message",
            person=person,
            message=message,
        )

    async def told_people(self, inquiry: int, *kinds: NoticeKind) -> list[int]:
        """Whom notices of these kinds tell of it, or will."""
        rows = await self._db.all(
            f"SELECT DISTINCT recipient {TOLD} WHERE state IN ('pending', 'sending', 'sent') ORDER BY recipient",
            starts=_starts(inquiry, kinds),
        )
        return [row["recipient"] for row in rows]

    async def number_of(self, inquiry: int, kind: NoticeKind) -> int:
        """How many notices of this kind were made for it."""
        row = await self._db.one(f"SELECT COUNT(*) AS n {TOLD}", starts=_starts(inquiry, (kind,)))
        return int(row["n"]) if row else 0

    async def _is_being_told(self, inquiry: int) -> bool:
        row = await self._db.one(
            f"SELECT 1 {TOLD} WHERE state = 'sending' LIMIT 1",
            starts=_starts(inquiry),
        )
        return row is not None


def _starts(inquiry: int, kinds: Collection[NoticeKind] = KINDS) -> str:
    return json.dumps([f"{kind.value}:{inquiry}" for kind in kinds])


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else moment(seconds)


def _to_inquiry(row: Row) -> Inquiry:
    return Inquiry(
        id=row["id"],
        asker=row["asker"],
        orp=row["orp"],
        domain=NeedDomain(row["domain"]),
        ages=None if row["age_since"] is None else AgeRange(since=row["age_since"], to=row["age_to"]),
        urgency=Urgency(row["urgency"]),
        phone=row["phone"],
        words=row["words"],
        asked_at=moment(row["asked_at"]),
        message=row["message"],
        widened_at=_moment(row["widened_at"]),
        escalated_at=_moment(row["escalated_at"]),
        closed_at=_moment(row["closed_at"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        is_unmet=bool(row["unmet"]),
    )


def _to_asked(row: Row) -> Asked:
    return Asked(
        actor=row["actor"],
        ring=AskedRing(row["ring"]),
        asked_at=moment(row["asked_at"]),
        answer=Answer(row["answer"]) if row["answer"] else None,
        answered_by=row["answered_by"],
        answered_at=_moment(row["answered_at"]),
    )
