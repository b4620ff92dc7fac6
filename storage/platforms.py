"""Platforms with their members: actors by an index that follows the cards, people besides, words nobody matched."""

import json
from collections.abc import Collection
from datetime import date, datetime

from domain.errors import NotFound
from domain.platform import Decision, Families, Member, Platform, PlatformState, PlatformType, YearNote
from storage.actors import moment
from storage.database import Connection, Row
from storage.database import Value as Sql

COLUMNS = """id, orp, name, type, state, frequency, every_days, coordinator_actor, coordinator_person,
             coordinator_words, topics, goals, outputs, families, note, quorum, reminders, last_met, next_words,
             made_at, edited_at"""


class Platforms:
    """Questions about platforms; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, platform: int) -> Platform:
        """The platform with this id, an ended one too; raises NotFound."""
        found = await self.find(platform)
        if found is None:
            raise NotFound
        return found

    async def find(self, platform: int) -> Platform | None:
        """The platform with this id, an ended one too, or None."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM platform WHERE id = :id", id=platform)  # noqa: S608 - constant
        return _to_platform(row) if row else None

    async def named(self, orp: str, name_key: str) -> Platform | None:
        """The living platform of a district with this folded name."""
        found = await self.last_named(orp, name_key)
        return found if found and found.is_living else None

    async def last_named(self, orp: str, name_key: str) -> Platform | None:
        """The same, or the last one of that name that has ended."""
        row = await self._db.one(
            f"""SELECT {COLUMNS} FROM platform
                 WHERE orp = :orp AND name_key = :key
                 ORDER BY state = 'ended', id DESC
                 LIMIT 1""",  # noqa: S608 - constant
            orp=orp,
            key=name_key,
        )
        return _to_platform(row) if row else None

    async def of_orps(self, orps: Collection[str], *, living: bool = True) -> list[Platform]:
        """Platforms of these districts by name, ended ones only where they are asked for."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM platform
                 WHERE orp IN (SELECT value FROM json_each(:orps)) AND (NOT :living OR state <> 'ended')
                 ORDER BY name_key, id""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
            living=living,
        )
        return [_to_platform(row) for row in rows]

    async def of_actors(self, actors: Collection[int]) -> list[Platform]:
        """Living platforms to which one of these actors belongs, by name."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM platform
                 WHERE id IN (SELECT platform FROM platform_actor
                               WHERE actor IN (SELECT value FROM json_each(:actors)))
                   AND state <> 'ended'
                 ORDER BY name_key, id""",  # noqa: S608 - constant
            actors=json.dumps(list(actors)),
        )
        return [_to_platform(row) for row in rows]

    async def coordinated_by(self, actors: Collection[int]) -> list[Platform]:
        """Living platforms that one of these actors coordinates, by name."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM platform
                 WHERE coordinator_actor IN (SELECT value FROM json_each(:actors)) AND state <> 'ended'
                 ORDER BY name_key, id""",  # noqa: S608 - constant
            actors=json.dumps(list(actors)),
        )
        return [_to_platform(row) for row in rows]

    async def of_person(self, person: int) -> list[Platform]:
        """Living platforms this person is invited to besides the actors, or coordinates in person, by name."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM platform
                 WHERE (coordinator_person = :person
                        OR id IN (SELECT platform FROM platform_person WHERE person = :person))
                   AND state <> 'ended'
                 ORDER BY name_key, id""",  # noqa: S608 - constant
            person=person,
        )
        return [_to_platform(row) for row in rows]

    async def actors(self, platform: int) -> list[int]:
        """Ids of the actors that belong to a platform, none of them ended, by name."""
        rows = await self._db.all(
            """SELECT actor FROM platform_actor JOIN actor ON actor.id = platform_actor.actor
                WHERE platform = :platform ORDER BY name_key, actor""",
            platform=platform,
        )
        return [row["actor"] for row in rows]

    async def persons(self, platform: int) -> list[int]:
        """Ids of the people invited besides those who speak for the actors, in the order of their ids."""
        rows = await self._db.all(
            "SELECT person FROM platform_person WHERE platform = :platform ORDER BY person", platform=platform
        )
        return [row["person"] for row in rows]

    async def members(self, platform: int) -> list[tuple[int, int | None]]:
        """Everybody to be invited: people who speak now for its actors, each with the actor, and people besides (None).

        Who speaks for two of its actors stands there twice; who has no right any more is not invited.
        """
        rows = await self._db.all(
            """SELECT held.person, held.actor
                 FROM platform_actor
                 JOIN role_grant AS held ON held.actor = platform_actor.actor
                WHERE platform = :platform AND held.role = 'member' AND held.ended_at IS NULL
                UNION ALL
               SELECT person, NULL FROM platform_person
                WHERE platform = :platform AND EXISTS (SELECT 1 FROM role_grant AS held
                                                        WHERE held.person = platform_person.person
                                                          AND held.ended_at IS NULL)
                ORDER BY 1, 2""",
            platform=platform,
        )
        return [(row["person"], row["actor"]) for row in rows]

    async def is_member(self, platform: int, person: int, own_actors: Collection[int]) -> bool:
        """True where the person is invited, speaks for one of its actors, or coordinates it, perhaps for an actor."""
        row = await self._db.one(
            """SELECT 1 FROM platform
                WHERE id = :platform
                  AND (coordinator_person = :person
                       OR coordinator_actor IN (SELECT value FROM json_each(:actors))
                       OR EXISTS (SELECT 1 FROM platform_person WHERE platform = :platform AND person = :person)
                       OR EXISTS (SELECT 1 FROM platform_actor
                                   WHERE platform = :platform AND actor IN (SELECT value FROM json_each(:actors))))""",
            platform=platform,
            person=person,
            actors=json.dumps(list(own_actors)),
        )
        return row is not None

    async def names_of_actors(self, actors: Collection[int]) -> dict[int, list[str]]:
        """Names of the living platforms to which each of these actors belongs, by actor."""
        rows = await self._db.all(
            """SELECT actor, name FROM platform_actor JOIN platform ON platform.id = platform_actor.platform
                WHERE actor IN (SELECT value FROM json_each(:actors)) AND state <> 'ended'
                ORDER BY actor, name_key""",
            actors=json.dumps(list(actors)),
        )
        found: dict[int, list[str]] = {}
        for row in rows:
            found.setdefault(row["actor"], []).append(row["name"])
        return found

    async def add(self, new: Platform, by: int | None) -> Platform:
        """Store a new platform and return it with its id; that of `new` is not used."""
        row = await self._db.one(
            """INSERT INTO platform (orp, name, name_key, type, state, frequency, every_days, coordinator_actor,
                                     coordinator_person, coordinator_words, topics, goals, outputs, families, note,
                                     quorum, reminders, last_met, next_words, made_at, edited_at, edited_by)
               VALUES (:orp, :name, :name_key, :type, :state, :frequency, :every_days, :coordinator_actor,
                       :coordinator_person, :coordinator_words, :topics, :goals, :outputs, :families, :note,
                       :quorum, :reminders, :last_met, :next_words, :made_at, :edited_at, :by)
               RETURNING id""",
            **_to_row(new),
            by=by,
        )
        return new.model_copy(update={"id": row["id"] if row else 0})

    async def save(self, platform: Platform, by: int | None) -> None:
        """Replace a stored platform by this; its district stays."""
        row = _to_row(platform)
        changed = ", ".join(f"{name} = :{name}" for name in row if name not in ("orp", "made_at"))
        await self._db.run(
            f"UPDATE platform SET {changed}, edited_by = :by WHERE id = :id",  # noqa: S608 - constant names
            **{name: value for name, value in row.items() if name not in ("orp", "made_at")},
            id=platform.id,
            by=by,
        )

    async def invite(self, platform: int, person: int) -> None:
        """Invite a person besides the actors."""
        await self._db.run(
            "INSERT INTO platform_person (platform, person) VALUES (:platform, :person) ON CONFLICT DO NOTHING",
            platform=platform,
            person=person,
        )

    async def uninvite(self, platform: int, person: int) -> None:
        """Invite a person no more."""
        await self._db.run(
            "DELETE FROM platform_person WHERE platform = :platform AND person = :person",
            platform=platform,
            person=person,
        )

    async def named_members(self, platform: int) -> list[Member]:
        """Words of a workbook that nobody knew for sure, with what was decided about them, in alphabetical order."""
        rows = await self._db.all(
            "SELECT platform, words, decision, actor FROM platform_unmatched WHERE platform = :platform ORDER BY words",
            platform=platform,
        )
        return [_to_member(row) for row in rows]

    async def undecided(self, orps: Collection[str]) -> dict[int, int]:
        """How many words wait to be decided, by living platform of these districts."""
        rows = await self._db.all(
            """SELECT platform, COUNT(*) AS waiting
                 FROM platform_unmatched JOIN platform ON platform.id = platform_unmatched.platform
                WHERE decision = 'open' AND state <> 'ended' AND orp IN (SELECT value FROM json_each(:orps))
                GROUP BY platform
                ORDER BY platform""",
            orps=json.dumps(list(orps)),
        )
        return {row["platform"]: row["waiting"] for row in rows}

    async def put_member(self, member: Member) -> None:
        """Remember words that name a member, and what was decided about them."""
        await self._db.run(
            """INSERT INTO platform_unmatched (platform, words, decision, actor)
               VALUES (:platform, :words, :decision, :actor)
               ON CONFLICT (platform, words) DO UPDATE SET decision = excluded.decision, actor = excluded.actor""",
            platform=member.platform,
            words=member.words,
            decision=member.decision,
            actor=member.actor,
        )

    async def years(self, platform: int) -> list[YearNote]:
        """What was said of each year, the last one first."""
        rows = await self._db.all(
            "SELECT year, words, written_at FROM platform_year WHERE platform = :platform ORDER BY year DESC",
            platform=platform,
        )
        return [YearNote(year=row["year"], words=row["words"], written_at=moment(row["written_at"])) for row in rows]

    async def put_year(self, platform: int, year: int, words: str, by: int | None, now: datetime) -> None:
        """Say something of a year, in place of what was said; nothing where there are no words."""
        await self._db.run(
            "DELETE FROM platform_year WHERE platform = :platform AND year = :year", platform=platform, year=year
        )
        if words:
            await self._db.run(
                """INSERT INTO platform_year (platform, year, words, author, written_at)
                   VALUES (:platform, :year, :words, :by, :now)""",
                platform=platform,
                year=year,
                words=words,
                by=by,
                now=int(now.timestamp()),
            )

    async def days(self, orps: Collection[str], now: datetime) -> dict[int, tuple[datetime | None, datetime | None]]:
        """When the platforms of these districts met last and meet next, by what was called here."""
        rows = await self._db.all(
            """SELECT platform, MAX(CASE WHEN starts_at <= :now THEN starts_at END) AS last,
                      MIN(CASE WHEN starts_at > :now THEN starts_at END) AS next
                 FROM meeting
                WHERE state = 'called' AND starts_at IS NOT NULL
                  AND platform IN (SELECT id FROM platform WHERE orp IN (SELECT value FROM json_each(:orps)))
                GROUP BY platform""",
            now=int(now.timestamp()),
            orps=json.dumps(list(orps)),
        )
        return {row["platform"]: (_moment(row["last"]), _moment(row["next"])) for row in rows}

    async def drop_member(self, platform: int, words: str) -> None:
        """Forget words that name a member, whatever was decided about them."""
        await self._db.run(
            "DELETE FROM platform_unmatched WHERE platform = :platform AND words = :words",
            platform=platform,
            words=words,
        )

    async def groups(self, platform: int) -> list[str]:
        """Titles of the living Telegram groups linked to a platform."""
        rows = await self._db.all(
            "SELECT title FROM linked_group WHERE platform_id = :platform AND ended_at IS NULL ORDER BY title, id",
            platform=platform,
        )
        return [row["title"] for row in rows]


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else moment(seconds)


def _to_row(platform: Platform) -> dict[str, Sql]:
    plain = ("orp", "name", "name_key", "frequency", "every_days", "coordinator_actor", "coordinator_person")
    more = ("coordinator_words", "goals", "outputs", "note", "quorum", "next_words")
    return {
        **{name: getattr(platform, name) for name in (*plain, *more)},
        "type": platform.type.value,
        "state": platform.state.value,
        "families": platform.families.value,
        "topics": json.dumps(platform.topics, ensure_ascii=False),
        "reminders": None if platform.reminders is None else json.dumps(platform.reminders),
        "last_met": platform.last_met.isoformat() if platform.last_met else None,
        "made_at": int(platform.made_at.timestamp()),
        "edited_at": int(platform.edited_at.timestamp()),
    }


def _to_platform(row: Row) -> Platform:
    plain = ("id", "orp", "name", "frequency", "every_days", "coordinator_actor", "coordinator_person")
    more = ("coordinator_words", "goals", "outputs", "note", "quorum", "next_words")
    return Platform(
        **{name: row[name] for name in (*plain, *more)},
        type=PlatformType(row["type"]),
        state=PlatformState(row["state"]),
        families=Families(row["families"]),
        topics=tuple(json.loads(row["topics"])),
        reminders=None if row["reminders"] is None else tuple(json.loads(row["reminders"])),
        last_met=date.fromisoformat(row["last_met"]) if row["last_met"] else None,
        made_at=moment(row["made_at"]),
        edited_at=moment(row["edited_at"]),
    )


def _to_member(row: Row) -> Member:
    return Member(platform=row["platform"], words=row["words"], decision=Decision(row["decision"]), actor=row["actor"])
