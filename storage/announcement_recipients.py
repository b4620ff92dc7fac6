"""To whom an announcement goes, what became of it for each, and where it stands in chats."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime

from domain.announcement import Fate, Tally
from domain.codes import Value
from storage.actors import moment
from storage.database import Connection, Row

BECAME = """CASE WHEN one.state <> 'waiting' THEN one.state
                 WHEN told.state = 'sent' THEN 'delivered'
                 WHEN told.state = 'failed' AND (lower(told.reason) LIKE 'forbidden%'
                                                 OR lower(told.reason) LIKE '%not found%'
                                                 OR lower(told.reason) LIKE '%deactivated%'
                                                 OR lower(told.reason) LIKE '%peer_id_invalid%') THEN 'blocked'
                 WHEN told.state = 'cancelled' AND told.reason IN ('stopped', 'withdrawn') THEN told.reason
                 WHEN told.id IS NULL OR told.state IN ('failed', 'cancelled') THEN 'failed'
                 {}ELSE 'waiting' END"""
"""What became of it for `one` recipient: as it was written down, else as its notice `told` stands in the outbox."""
BECOMES = BECAME.format("WHEN told.put_off = 1 AND told.state = 'pending' AND told.due_at > :now THEN 'deferred' ")
SETTLED = BECAME.format("")
WITH_NOTICE = "announcement_recipient AS one LEFT JOIN outbox AS told ON told.id = one.notice"
MESSAGES = """SELECT person, message, delivered_at AS at FROM announcement_recipient
               WHERE announcement = :id AND message IS NOT NULL
              UNION ALL
              SELECT recipient, message, ended_at FROM outbox
               WHERE dedupe_key > 'announcement_corrected:' || :id || ':'
                 AND dedupe_key < 'announcement_corrected:' || :id || ';'
                 AND state = 'sent' AND message IS NOT NULL AND bundle IS NULL"""
"""Where it stands in chats: as it was sent first, and corrections that came as messages of their own."""
REMINDERS = """SELECT recipient AS person, message, ended_at AS at FROM outbox
                WHERE dedupe_key > 'announcement_reminder:' || :id || ':'
                  AND dedupe_key < 'announcement_reminder:' || :id || ';'
                  AND state = 'sent' AND message IS NOT NULL AND bundle IS NULL
                ORDER BY recipient, message"""
"""Reminders of it, which a tap may have turned into the announcement."""

JOINED = """SELECT DISTINCT held.person FROM announcement_unreached AS actor
              JOIN role_grant AS held ON held.actor = actor.actor AND held.role = 'member' AND held.ended_at IS NULL
              JOIN person ON person.id = held.person
             WHERE actor.announcement = :id AND person.telegram_id IS NOT NULL AND person.unreachable_since IS NULL
               AND NOT EXISTS (SELECT 1 FROM announcement WHERE id = :id AND author = held.person)
               AND NOT EXISTS (SELECT 1 FROM announcement_recipient AS one
                                WHERE one.announcement = :id AND one.person = held.person)"""
"""Who speaks since then for an actor that had nobody in the bot."""


class Recipient(Value):
    """One recipient and what became of the announcement."""

    person: int
    name: str
    fate: Fate
    reason: str | None
    has_read: bool


class InChat(Value):
    """A message in the chat of a person that shows an announcement; `message` is Telegram's id."""

    person: int
    message: int
    at: datetime


class Recipients:
    """Questions about recipients of announcements; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def fix(
        self, number: int, reachable: Iterable[int], blocked: Iterable[int], unreached: Iterable[int]
    ) -> None:
        """Whom it is for, from now on: people it is sent to, people who have blocked the bot, actors with nobody."""
        states = dict.fromkeys(reachable, ("waiting", None)) | dict.fromkeys(blocked, ("blocked", "before"))
        await self._db.many(
            """INSERT INTO announcement_recipient (announcement, person, state, reason)
               VALUES (:id, :person, :state, :reason)""",
            [{"id": number, "person": one, "state": state, "reason": why} for one, (state, why) in states.items()],
        )
        await self._db.many(
            "INSERT INTO announcement_unreached (announcement, actor) VALUES (:id, :actor)",
            [{"id": number, "actor": one} for one in unreached],
        )

    async def to_send(self, number: int) -> list[tuple[int, int]]:
        """Recipients that wait and have no notice yet, with the number of the attempt."""
        rows = await self._db.all(
            """SELECT person, tries FROM announcement_recipient
                WHERE announcement = :id AND state = 'waiting' AND notice IS NULL ORDER BY person""",
            id=number,
        )
        return [(row["person"], row["tries"]) for row in rows]

    async def bind(self, number: int) -> None:
        """Remember which notices of the outbox were put for those that wait."""
        await self._db.run(
            """UPDATE announcement_recipient AS one
                  SET notice = (SELECT id FROM outbox
                                 WHERE dedupe_key = 'announcement:' || one.announcement || ':' || one.person
                                                    || ':' || one.tries)
                WHERE announcement = :id AND state = 'waiting' AND notice IS NULL""",
            id=number,
        )

    async def settle(self, number: int) -> int:
        """Write down what became of notices that have ended; returns of how many."""
        return await self._db.run(
            f"""UPDATE announcement_recipient
                   SET state = ended.became, reason = ended.reason, message = ended.message,
                       delivered_at = ended.delivered_at
                  FROM (SELECT one.person, {SETTLED} AS became,
                               CASE WHEN told.state = 'sent' THEN NULL ELSE COALESCE(told.reason, 'gone') END AS reason,
                               CASE WHEN told.bundle IS NULL THEN told.message END AS message,
                               CASE WHEN told.state = 'sent' THEN told.ended_at END AS delivered_at
                          FROM {WITH_NOTICE}
                         WHERE one.announcement = :id AND one.state = 'waiting'
                           AND (told.id IS NULL OR told.ended_at IS NOT NULL)) AS ended
                 WHERE announcement = :id AND announcement_recipient.person = ended.person""",  # noqa: S608 - constants
            id=number,
        )

    async def has_ended(self, number: int) -> bool:
        """True where `settle` would find something."""
        row = await self._db.one(
            f"""SELECT EXISTS (SELECT 1 FROM {WITH_NOTICE}
                                WHERE one.announcement = :id AND one.state = 'waiting'
                                  AND (told.id IS NULL OR told.ended_at IS NOT NULL)) AS found""",  # noqa: S608
            id=number,
        )
        return row is not None and bool(row["found"])

    async def tally(self, number: int, now: datetime) -> Tally:
        """How many recipients each fate has met by this moment."""
        kept = await self._db.one("SELECT tally FROM announcement WHERE id = :id", id=number)
        if kept and kept["tally"]:
            return Tally.model_validate_json(kept["tally"])
        rows = await self._db.all(
            f"""SELECT {BECOMES} AS fate, COUNT(*) AS n, COUNT(read_at) AS have_read FROM {WITH_NOTICE}
                 WHERE one.announcement = :id GROUP BY 1""",  # noqa: S608 - constants
            id=number,
            now=int(now.timestamp()),
        )
        actors = await self._db.one(
            "SELECT COUNT(*) AS n FROM announcement_unreached WHERE announcement = :id", id=number
        )
        return Tally(
            fates={Fate(row["fate"]): row["n"] for row in rows},
            read=sum(row["have_read"] for row in rows if row["fate"] == Fate.DELIVERED),
            unreached=actors["n"] if actors else 0,
            joined=len(await self._db.all(JOINED, id=number)),
        )

    async def of(self, number: int, now: datetime, fates: Collection[Fate] = ()) -> list[Recipient]:
        """Recipients by name; those of these fates, where any are asked."""
        rows = await self._db.all(
            f"""SELECT * FROM (SELECT one.person, person.name, {BECOMES} AS fate,
                                      COALESCE(one.reason, told.reason) AS reason, one.read_at IS NOT NULL AS has_read
                                 FROM {WITH_NOTICE} JOIN person ON person.id = one.person
                                WHERE one.announcement = :id) AS found
                 WHERE :fates = '[]' OR fate IN (SELECT value FROM json_each(:fates))
                 ORDER BY name, person""",  # noqa: S608 - constants
            id=number,
            now=int(now.timestamp()),
            fates=json.dumps(list(fates)),
        )
        return [Recipient.model_validate(dict(row)) for row in rows]

    async def find(self, number: int, person: int, now: datetime) -> Recipient | None:
        """What became of it for this person; None where it was not for them."""
        row = await self._db.one(
            f"""SELECT one.person, person.name, {BECOMES} AS fate, one.reason, one.read_at IS NOT NULL AS has_read
                  FROM {WITH_NOTICE} JOIN person ON person.id = one.person
                 WHERE one.announcement = :id AND one.person = :person""",  # noqa: S608 - constants
            id=number,
            person=person,
            now=int(now.timestamp()),
        )
        return Recipient.model_validate(dict(row)) if row else None

    async def unreached(self, number: int) -> list[int]:
        """Actors of the audience with nobody in the bot when it was sent."""
        rows = await self._db.all(
            "SELECT actor FROM announcement_unreached WHERE announcement = :id ORDER BY actor", id=number
        )
        return [row["actor"] for row in rows]

    async def actors_of(self, people: Collection[int]) -> dict[int, list[int]]:
        """For which actors these people speak now."""
        rows = await self._db.all(
            """SELECT person, actor FROM role_grant
                WHERE role = 'member' AND ended_at IS NULL AND person IN (SELECT value FROM json_each(:people))
                ORDER BY id""",
            people=json.dumps(list(people)),
        )
        found: dict[int, list[int]] = {}
        for row in rows:
            found.setdefault(row["person"], []).append(row["actor"])
        return found

    async def try_again(self, number: int, fates: Collection[Fate]) -> int:
        """Let those of these fates who can be reached wait once more; returns how many."""
        return await self._db.run(
            """UPDATE announcement_recipient
                  SET state = 'waiting', reason = NULL, notice = NULL, tries = tries + 1,
                      told = (SELECT version FROM announcement WHERE id = :id)
                WHERE announcement = :id AND state IN (SELECT value FROM json_each(:fates))
                  AND EXISTS (SELECT 1 FROM person WHERE person.id = announcement_recipient.person
                                                     AND telegram_id IS NOT NULL AND unreachable_since IS NULL)""",
            id=number,
            fates=json.dumps(list(fates)),
        )

    async def join(self, number: int, without: Collection[int]) -> int:
        """Let those wait who speak by now for actors that had nobody, and take these off the list; returns how many."""
        joined = await self._db.run(
            f"""INSERT INTO announcement_recipient (announcement, person, state, told)
                SELECT :id, person, 'waiting', (SELECT version FROM announcement WHERE id = :id)
                  FROM ({JOINED}) AS joined
                 WHERE person NOT IN (SELECT value FROM json_each(:without))""",  # noqa: S608 - constant
            id=number,
            without=json.dumps(list(without)),
        )
        await self._db.run(
            """DELETE FROM announcement_unreached
                WHERE announcement = :id
                  AND actor IN (SELECT held.actor FROM role_grant AS held
                                  JOIN announcement_recipient AS one ON one.person = held.person
                                 WHERE one.announcement = :id AND held.role = 'member' AND held.ended_at IS NULL)""",
            id=number,
        )
        return joined

    async def read(self, number: int, person: int, now: datetime) -> None:
        """This person confirms having read it; the first moment stays."""
        await self._db.run(
            """UPDATE announcement_recipient SET read_at = COALESCE(read_at, :now)
                WHERE announcement = :id AND person = :person""",
            id=number,
            person=person,
            now=int(now.timestamp()),
        )

    async def remind(self, number: int, before: datetime, now: datetime) -> list[int]:
        """Whoever has it, has not confirmed, and was not reminded after `before`: reminded now."""
        rows = await self._db.all(
            """UPDATE announcement_recipient SET reminded_at = :now
                WHERE announcement = :id AND state = 'delivered' AND read_at IS NULL
                  AND (reminded_at IS NULL OR reminded_at < :before)
             RETURNING person""",
            id=number,
            before=int(before.timestamp()),
            now=int(now.timestamp()),
        )
        return sorted(row["person"] for row in rows)

    async def tell_waiting(self, number: int, version: int) -> None:
        """What has not been claimed by the sender will tell this version."""
        await self._db.run(
            """UPDATE announcement_recipient SET told = :version
                WHERE announcement = :id AND state = 'waiting'
                  AND notice IN (SELECT id FROM outbox WHERE state = 'pending')""",
            id=number,
            version=version,
        )

    async def correct(self, number: int, version: int) -> list[int]:
        """Whoever was told an older version: told this one now."""
        rows = await self._db.all(
            """UPDATE announcement_recipient SET told = :version
                WHERE announcement = :id AND state = 'delivered' AND told < :version
             RETURNING person""",
            id=number,
            version=version,
        )
        return sorted(row["person"] for row in rows)

    async def in_chats(self, number: int) -> list[InChat]:
        """Where it stands, as messages of their own."""
        rows = await self._db.all(
            f"""SELECT person, message, at FROM ({MESSAGES}) AS shown
                 WHERE person IN (SELECT person FROM announcement_recipient
                                   WHERE announcement = :id AND state = 'delivered')
                 ORDER BY person, message""",  # noqa: S608 - constant
            id=number,
        )
        return _in_chats(rows)

    async def reminders(self, number: int) -> list[InChat]:
        """Where people are reminded of it, as messages of their own."""
        return _in_chats(await self._db.all(REMINDERS, id=number))

    async def move_reminders(self, number: int, person: int, message: int) -> None:
        """This message stands in the place of the reminders of this person."""
        await self._db.run(
            f"""UPDATE outbox SET message = :message
                 WHERE recipient = :person AND message IN (SELECT message FROM ({REMINDERS}) AS shown
                                                            WHERE shown.person = :person)""",  # noqa: S608 - constant
            id=number,
            person=person,
            message=message,
        )

    async def message_of(self, number: int, person: int) -> int | None:
        """The newest message of this person's chat in which it stands."""
        row = await self._db.one(
            f"SELECT MAX(message) AS message FROM ({MESSAGES}) AS shown WHERE person = :person",  # noqa: S608 - constant
            id=number,
            person=person,
        )
        return row["message"] if row else None

    async def take_away(self, number: int) -> list[int]:
        """Everybody who has it has it no more; returns them."""
        rows = await self._db.all(
            """UPDATE announcement_recipient SET state = 'withdrawn'
                WHERE announcement = :id AND state = 'delivered' RETURNING person""",
            id=number,
        )
        return sorted(row["person"] for row in rows)

    async def let_go(self, messages: Iterable[InChat]) -> None:
        """No notice stands in these messages any more: they may be deleted wholly."""
        await self._db.many(
            "UPDATE outbox SET message = NULL WHERE recipient = :person AND message = :message",
            [{"person": one.person, "message": one.message} for one in messages],
        )

    async def forget(self, before: datetime, now: datetime) -> int:
        """Of announcements sent before that forget who got them, and keep the numbers; returns of how many."""
        rows = await self._db.all(
            """SELECT id FROM announcement
                WHERE begun_at < :before AND tally IS NULL
                  AND NOT EXISTS (SELECT 1 FROM announcement_recipient
                                   WHERE announcement = announcement.id AND state = 'waiting')
                ORDER BY id LIMIT 100""",
            before=int(before.timestamp()),
        )
        for row in rows:
            tally = (await self.tally(row["id"], now)).model_dump_json()
            await self._db.run("UPDATE announcement SET tally = :tally WHERE id = :id", id=row["id"], tally=tally)
            for table in ("announcement_recipient", "announcement_unreached"):
                await self._db.run(f"DELETE FROM {table} WHERE announcement = :id", id=row["id"])  # noqa: S608
        return len(rows)


def _in_chats(rows: Iterable[Row]) -> list[InChat]:
    return [InChat(person=row["person"], message=row["message"], at=moment(row["at"])) for row in rows]
