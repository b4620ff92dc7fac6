"""The districts' own words over the texts we ship, and their reviews."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.local_text import Local, Review
from storage.actors import moment
from storage.database import Connection, Row


class LocalTexts:
    """Questions about local words; subjects are keys of `domain.local_text`. Writing needs a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def of(self, orp: str, subject: str) -> Local:
        """What the district has of its own on a subject; an empty value where it has nothing."""
        return (await self.of_each(orp, [subject]))[subject]

    async def of_each(self, orp: str, subjects: Collection[str]) -> dict[str, Local]:
        """The same for each of these subjects."""
        wanted = json.dumps(list(subjects))
        words = await self._db.all(
            """SELECT subject, part, value, edited_at FROM local_text
                WHERE orp = :orp AND subject IN (SELECT value FROM json_each(:subjects))
                ORDER BY subject, part""",
            orp=orp,
            subjects=wanted,
        )
        reviews = await self._db.all(
            """SELECT subject, reviewer, reviewed_at FROM text_review
                WHERE orp = :orp AND subject IN (SELECT value FROM json_each(:subjects))
                ORDER BY subject""",
            orp=orp,
            subjects=wanted,
        )
        reviewed = {row["subject"]: _to_review(row) for row in reviews}
        return {
            subject: _to_local([row for row in words if row["subject"] == subject], reviewed.get(subject))
            for subject in subjects
        }

    async def put(self, orp: str, subject: str, part: str, value: str, by: int, now: datetime) -> None:
        """Keep the district's own words of a part."""
        await self._db.run(
            """INSERT INTO local_text (orp, subject, part, value, edited_by, edited_at)
               VALUES (:orp, :subject, :part, :value, :by, :now)
               ON CONFLICT (orp, subject, part)
               DO UPDATE SET value = excluded.value, edited_by = excluded.edited_by, edited_at = excluded.edited_at""",
            orp=orp,
            subject=subject,
            part=part,
            value=value,
            by=by,
            now=int(now.timestamp()),
        )

    async def drop(self, orp: str, subject: str) -> None:
        """Back to what we ship."""
        await self._db.run("DELETE FROM local_text WHERE orp = :orp AND subject = :subject", orp=orp, subject=subject)

    async def put_review(self, orp: str, subject: str, reviewer: str, by: int, now: datetime) -> None:
        """Mark the words as reviewed."""
        await self._db.run(
            """INSERT INTO text_review (orp, subject, reviewed_by, reviewer, reviewed_at)
               VALUES (:orp, :subject, :by, :reviewer, :now)
               ON CONFLICT (orp, subject)
               DO UPDATE SET reviewed_by = excluded.reviewed_by, reviewer = excluded.reviewer,
                             reviewed_at = excluded.reviewed_at""",
            orp=orp,
            subject=subject,
            by=by,
            reviewer=reviewer,
            now=int(now.timestamp()),
        )

    async def drop_review(self, orp: str, subject: str) -> None:
        """Other words than the reviewed ones: the mark goes."""
        await self._db.run("DELETE FROM text_review WHERE orp = :orp AND subject = :subject", orp=orp, subject=subject)


def _to_local(rows: list[Row], review: Review | None) -> Local:
    edited = max((row["edited_at"] for row in rows), default=None)
    return Local(
        words={row["part"]: row["value"] for row in rows},
        edited_at=None if edited is None else moment(edited),
        review=review,
    )


def _to_review(row: Row) -> Review:
    return Review(reviewer=row["reviewer"], reviewed_at=moment(row["reviewed_at"]))
