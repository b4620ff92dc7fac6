"""What people want to hear of, what a watch has found so far, and who waits for which places."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime

from domain.errors import NotFound
from domain.quiet import QuietHours
from domain.subscription import Pace, Sort, Sought, Subscription
from storage.actors import moment
from storage.database import Connection, Row
from storage.database import Value as Sql

COLUMNS = "id, person, group_, kind, name, sought, pace, hour, weekday, made_at, told_to, due_at"
ANY_KIND = ""


class Subscriptions:
    """Questions about subscriptions; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def find(self, number: int) -> Subscription | None:
        """The subscription with this id."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM subscription WHERE id = :id", id=number)  # noqa: S608
        return _to_subscription(row) if row else None

    async def get(self, number: int) -> Subscription:
        """The subscription with this id; raises NotFound."""
        found = await self.find(number)
        if found is None:
            raise NotFound
        return found

    async def of(self, person: int) -> list[Subscription]:
        """A person's own, the board first, then in the order they were made."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM subscription
                 WHERE person = :person AND group_ IS NULL
                 ORDER BY kind <> 'board', id""",  # noqa: S608 - constant
            person=person,
        )
        return [_to_subscription(row) for row in rows]

    async def of_group(self, group: int) -> Subscription | None:
        """What is told in a linked group."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM subscription WHERE group_ = :id", id=group)  # noqa: S608
        return _to_subscription(row) if row else None

    async def has_due(self, now: datetime) -> bool:
        """True where something is due."""
        row = await self._db.one("SELECT 1 FROM subscription WHERE due_at <= :now LIMIT 1", now=_seconds(now))
        return row is not None

    async def due(self, now: datetime, most: int) -> list[Subscription]:
        """What has been due longest, so many of them, with all else that is due of the same people and groups;
        each with theirs in a row."""
        rows = await self._db.all(
            f"""WITH longest AS (SELECT person, group_ FROM subscription
                                  WHERE due_at <= :now ORDER BY due_at, id LIMIT :most)
                SELECT {COLUMNS} FROM subscription
                 WHERE due_at <= :now
                   AND person IN (SELECT person FROM longest)
                   AND (person, COALESCE(group_, 0)) IN (SELECT person, COALESCE(group_, 0) FROM longest)
                 ORDER BY person, group_, kind <> 'board', id""",  # noqa: S608 - constant
            now=_seconds(now),
            most=most,
        )
        return [_to_subscription(row) for row in rows]

    async def told_at_once(self, orps: Collection[str]) -> list[Subscription]:
        """Who hears at once of posts on these boards: asked for them, or at work in one of the districts."""
        rows = await self._db.all(
            f"""WITH board AS (SELECT value AS orp FROM json_each(:orps)),
                     worker AS (
                        SELECT person FROM role_grant AS held
                         WHERE ended_at IS NULL
                           AND (orp IN (SELECT orp FROM board)
                                OR kraj IN (SELECT kraj FROM orp WHERE code IN (SELECT orp FROM board))
                                OR actor IN (SELECT actor FROM actor_orp WHERE orp IN (SELECT orp FROM board)))
                         UNION
                        SELECT id FROM person WHERE home_orp IN (SELECT orp FROM board))
                SELECT {COLUMNS} FROM subscription
                 WHERE pace = 'at_once' AND kind IN ('board', 'posts')
                   AND CASE WHEN sought ->> '$.orps' IS NULL THEN person IN (SELECT person FROM worker)
                            ELSE EXISTS (SELECT 1 FROM json_each(sought, '$.orps') AS asked
                                          WHERE asked.value IN (SELECT orp FROM board)) END
                 ORDER BY id""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
        )
        return [_to_subscription(row) for row in rows]

    async def waiting_for_place(self, orps: Collection[str], kind: str | None) -> list[Subscription]:
        """Watches for places of this kind in any of these districts that are told at once."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM subscription
                 WHERE pace = 'at_once'
                   AND id IN (SELECT subscription FROM watched_place
                               WHERE orp IN (SELECT value FROM json_each(:orps)) AND kind IN (:any, :kind))
                 ORDER BY id""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
            any=ANY_KIND,
            kind=kind or ANY_KIND,
        )
        return [_to_subscription(row) for row in rows]

    async def add(self, subscription: Subscription) -> int:
        """Keep a new subscription and return its id; the id of `subscription` is not used."""
        row = await self._db.one(
            """INSERT INTO subscription
                      (person, group_, kind, name, sought, pace, hour, weekday, made_at, told_to, due_at)
               VALUES (:person, :group_, :kind, :name, :sought, :pace, :hour, :weekday, :made_at, :told_to, :due_at)
               RETURNING id""",
            **_to_row(subscription),
        )
        number = int(row["id"]) if row else 0
        await self._watch_places(number, subscription)
        return number

    async def save(self, subscription: Subscription) -> None:
        """Replace a kept subscription by this."""
        await self._db.run(
            """UPDATE subscription
                  SET person = :person, name = :name, sought = :sought, pace = :pace, hour = :hour, weekday = :weekday,
                      told_to = :told_to, due_at = :due_at
                WHERE id = :id""",
            id=subscription.id,
            **{name: value for name, value in _to_row(subscription).items() if name not in FIXED},
        )
        await self._db.run("DELETE FROM watched_place WHERE subscription = :id", id=subscription.id)
        await self._watch_places(subscription.id, subscription)

    async def tell_next(self, subscriptions: Iterable[Subscription]) -> None:
        """Write down until when these have told, and how and when they are told again."""
        await self._db.many(
            "UPDATE subscription SET pace = :pace, told_to = :told_to, due_at = :due_at WHERE id = :id",
            [
                {
                    "pace": one.pace,
                    "id": one.id,
                    "told_to": _seconds(one.told_to),
                    "due_at": _seconds(one.due_at) if one.due_at else None,
                }
                for one in subscriptions
            ],
        )

    async def drop(self, number: int) -> None:
        """Forget a subscription with all it has found."""
        await self._db.run("DELETE FROM subscription WHERE id = :id", id=number)

    async def without_board(self, most: int) -> list[tuple[int, QuietHours]]:
        """Ids and quiet hours of people with a living right who have no subscription of the board yet."""
        rows = await self._db.all(
            """SELECT id, quiet_from, quiet_to, works_every_day FROM person
                WHERE id IN (SELECT person FROM role_grant WHERE ended_at IS NULL)
                  AND NOT EXISTS (SELECT 1 FROM subscription
                                   WHERE subscription.person = person.id AND kind = 'board' AND group_ IS NULL)
                ORDER BY id
                LIMIT :most""",
            most=most,
        )
        return [(row["id"], _to_quiet(row)) for row in rows]

    async def add_boards(self, boards: Iterable[Subscription]) -> None:
        """Let people hear of the board; those who do already go on as they are."""
        await self._db.many(
            """INSERT INTO subscription
                      (person, group_, kind, name, sought, pace, hour, weekday, made_at, told_to, due_at)
               VALUES (:person, :group_, :kind, :name, :sought, :pace, :hour, :weekday, :made_at, :told_to, :due_at)
               ON CONFLICT (person) WHERE kind = 'board' AND group_ IS NULL DO NOTHING""",
            [_to_row(one) for one in boards],
        )

    async def keep_cards(self, number: int, actors: Collection[int], now: datetime) -> None:
        """Remember what a watch finds now: what it did not find before came now, what it finds no more is forgotten."""
        found = json.dumps(list(actors))
        await self._db.run(
            """DELETE FROM subscription_card
                WHERE subscription = :id AND actor NOT IN (SELECT value FROM json_each(:found))""",
            id=number,
            found=found,
        )
        await self._db.run(
            """INSERT INTO subscription_card (subscription, actor, came_at)
               SELECT :id, value, :now FROM json_each(:found) WHERE true
               ON CONFLICT DO NOTHING""",
            id=number,
            found=found,
            now=_seconds(now),
        )

    async def came(self, number: int, since: datetime, until: datetime) -> list[int]:
        """Ids of the cards that came after `since` and not after `until`, the latest first."""
        rows = await self._db.all(
            """SELECT actor FROM subscription_card
                WHERE subscription = :id AND came_at > :since AND came_at <= :until
                ORDER BY came_at DESC, actor""",
            id=number,
            since=_seconds(since),
            until=_seconds(until),
        )
        return [row["actor"] for row in rows]

    async def opened(
        self, orps: Collection[str], kinds: Collection[str], since: datetime, until: datetime
    ) -> list[int]:
        """Ids of actors of these kinds (none: any) there that reported a place in that time and none before."""
        rows = await self._db.all(
            """SELECT DISTINCT report.actor
                 FROM actor_orp
                 JOIN capacity_report AS report ON report.actor = actor_orp.actor
                WHERE actor_orp.orp IN (SELECT value FROM json_each(:orps))
                  AND report.reported_at > :since AND report.reported_at <= :until
                  AND report.state = 'free' AND report.accepting = 1
                  AND NOT COALESCE((SELECT before.state = 'free' AND before.accepting = 1
                                      FROM capacity_report AS before
                                     WHERE before.actor = report.actor
                                       AND (before.reported_at, before.id) < (report.reported_at, report.id)
                                     ORDER BY before.reported_at DESC, before.id DESC LIMIT 1), 0)
                  AND (:kinds = '[]'
                       OR EXISTS (SELECT 1 FROM actor_facet AS facet
                                   WHERE facet.actor = report.actor AND facet.attribute = 'kind'
                                     AND facet.value IN (SELECT value FROM json_each(:kinds))))
                ORDER BY report.actor""",
            orps=json.dumps(list(orps)),
            kinds=json.dumps(list(kinds)),
            since=_seconds(since),
            until=_seconds(until),
        )
        return [row["actor"] for row in rows]

    async def cancel_told(self, begins: str, now: datetime) -> int:
        """Call back what waits in the outbox under keys that begin so; returns how many."""
        return await self._db.run(
            """UPDATE outbox SET state = 'cancelled', reason = 'taken down', ended_at = :now
                WHERE dedupe_key >= :begins AND dedupe_key < :ends AND state = 'pending'""",
            begins=begins,
            ends=_after(begins),
            now=_seconds(now),
        )

    async def told(self, begins: str) -> list[tuple[int, int | None, int]]:
        """Recipient, group and message of what was sent by itself under keys that begin so."""
        rows = await self._db.all(
            """SELECT recipient, group_, message FROM outbox
                WHERE dedupe_key >= :begins AND dedupe_key < :ends
                  AND state = 'sent' AND message IS NOT NULL AND bundle IS NULL
                ORDER BY id""",
            begins=begins,
            ends=_after(begins),
        )
        return [(row["recipient"], row["group_"], row["message"]) for row in rows]

    async def heard(self, person: int, group: int | None, key: str, posts: Collection[int]) -> frozenset[int]:
        """Those of these posts that were told by themselves, under `key` with the post, the person and the group."""
        keys = {key.format(post=post) + f"{person}:{group or 0}": post for post in posts}
        rows = await self._db.all(
            """SELECT dedupe_key FROM outbox
                WHERE dedupe_key IN (SELECT value FROM json_each(:keys)) AND state = 'sent'""",
            keys=json.dumps(list(keys)),
        )
        return frozenset(keys[row["dedupe_key"]] for row in rows)

    async def _watch_places(self, number: int, subscription: Subscription) -> None:
        if subscription.sort is not Sort.PLACES:
            return
        await self._db.many(
            "INSERT INTO watched_place (orp, kind, subscription) VALUES (:orp, :kind, :id)",
            [
                {"orp": orp, "kind": kind, "id": number}
                for orp in dict.fromkeys(subscription.sought.orps)
                for kind in dict.fromkeys(subscription.sought.kinds or (ANY_KIND,))
            ],
        )


FIXED = ("group_", "kind", "made_at")


def _to_row(subscription: Subscription) -> dict[str, Sql]:
    return {
        **{name: getattr(subscription, name) for name in ("person", "name", "pace", "hour", "weekday")},
        "group_": subscription.group,
        "kind": subscription.sort,
        "sought": subscription.sought.model_dump_json(exclude_defaults=True),
        "made_at": _seconds(subscription.made_at),
        "told_to": _seconds(subscription.told_to),
        "due_at": _seconds(subscription.due_at) if subscription.due_at else None,
    }


def _to_subscription(row: Row) -> Subscription:
    return Subscription(
        **{name: row[name] for name in ("id", "person", "name", "hour", "weekday")},
        group=row["group_"],
        sort=Sort(row["kind"]),
        sought=Sought.model_validate_json(row["sought"]),
        pace=Pace(row["pace"]),
        made_at=moment(row["made_at"]),
        told_to=moment(row["told_to"]),
        due_at=None if row["due_at"] is None else moment(row["due_at"]),
    )


def _to_quiet(row: Row) -> QuietHours:
    return QuietHours(since=row["quiet_from"], to=row["quiet_to"], every_day=bool(row["works_every_day"]))


def _seconds(at: datetime) -> int:
    return int(at.timestamp())


def _after(begins: str) -> str:
    """The first text behind all that begin so."""
    return begins[:-1] + chr(ord(begins[-1]) + 1)
