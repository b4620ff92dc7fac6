"""Meetings: the day, seats and their answers, who was invited and told what, days of a poll and the votes for them."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from domain.errors import NotFound
from domain.meeting import USUAL_LENGTH, Invited, Meeting, MeetingState, Option, Seat, SeatAnswer, Vote
from storage.actors import moment
from storage.database import Connection, Row
from storage.database import Value as Sql

COLUMNS = """id, platform, orp, duty, series, series_day, title, starts_at, ends_at, place, agenda, state, reason,
             sequence, poll_until, minutes_link, minutes_file, minutes_at, chosen, due_at, warned_at, warned_of,
             asked_at, made_by, made_at, called_at"""
SEATS = """SELECT seat.id, meeting, seat.actor, seat.person, answer, answered_by, answered_at, substitute, attended,
                  COALESCE(actor.card ->> 'name', own.name) AS name, answerer.name AS answerer
             FROM meeting_seat AS seat
             LEFT JOIN actor ON actor.id = seat.actor
             LEFT JOIN person AS own ON own.id = seat.person
             LEFT JOIN person AS answerer ON answerer.id = seat.answered_by"""
OVER = f"COALESCE(ends_at, starts_at + {int(USUAL_LENGTH.total_seconds())})"
AHEAD = f"""(meeting.state IN ('called', 'planned') AND starts_at IS NOT NULL AND {OVER} > :now
             OR meeting.state = 'poll' AND EXISTS (SELECT 1 FROM meeting_option AS one
                                            WHERE one.meeting = meeting.id AND one.starts_at > :now))"""  # noqa: S608 - constant
"""Meetings to come: also those being sought, as long as one of their days can still be."""
SEATED = """id IN (SELECT meeting FROM meeting_seat
                    WHERE person = :person OR actor IN (SELECT value FROM json_each(:actors)))"""
PLAIN = (
    *("platform", "orp", "duty", "series", "title", "place", "agenda", "reason", "sequence", "minutes_link"),
    *("minutes_file", "warned_of", "made_by"),
)
MOMENTS = (
    *("starts_at", "ends_at", "poll_until", "minutes_at", "due_at", "warned_at", "asked_at", "made_at", "called_at"),
)
WRITTEN = (*PLAIN, *MOMENTS, "series_day", "state", "chosen")
MOST = 200


class Meetings:
    """Questions about meetings; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, meeting: int) -> Meeting:
        """The meeting with this id, in any state; raises NotFound."""
        found = await self.find(meeting)
        if found is None:
            raise NotFound
        return found

    async def find(self, meeting: int) -> Meeting | None:
        """The meeting with this id, or None."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM meeting WHERE id = :id", id=meeting)  # noqa: S608 - constant
        return to_meeting(row) if row else None

    async def of_platform(self, platform: int, now: datetime) -> list[Meeting]:
        """Meetings of a platform to come (planned and sought ones too), those being sought first, then by day."""
        return await self._some(f"platform = :platform AND {AHEAD}", "starts_at, id", platform=platform, now=_at(now))

    async def past_of_platform(self, platform: int, now: datetime) -> list[Meeting]:
        """Meetings of a platform that took place, the last one first."""
        where = f"platform = :platform AND state = 'called' AND {OVER} <= :now"
        return await self._some(where, "starts_at DESC, id", platform=platform, now=_at(now))

    async def upcoming_of_person(self, person: int, own_actors: Collection[int], now: datetime) -> list[Meeting]:
        """Meetings to come with a seat for this person or one of these actors; planned ones are nobody's yet."""
        where, actors = f"{SEATED} AND state <> 'planned' AND {AHEAD}", json.dumps(list(own_actors))
        return await self._some(where, "starts_at, id", person=person, actors=actors, now=_at(now))

    async def past_of_person(self, person: int, own_actors: Collection[int], now: datetime) -> list[Meeting]:
        """Meetings that took place with a seat for this person or one of these actors, the last one first."""
        where, actors = f"{SEATED} AND state = 'called' AND {OVER} <= :now", json.dumps(list(own_actors))
        return await self._some(where, "starts_at DESC, id", person=person, actors=actors, now=_at(now))

    async def upcoming_of_orps(self, orps: Collection[str], now: datetime) -> list[Meeting]:
        """All meetings to come in these districts, planned ones too."""
        where = f"orp IN (SELECT value FROM json_each(:orps)) AND {AHEAD}"  # noqa: S608 - constant
        return await self._some(where, "starts_at, id", orps=json.dumps(list(orps)), now=_at(now))

    async def _some(self, where: str, order: str, **params: Sql) -> list[Meeting]:
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM meeting WHERE {where} ORDER BY {order} LIMIT {MOST}",  # noqa: S608 - constants
            **params,
        )
        return [to_meeting(row) for row in rows]

    async def add(self, new: Meeting) -> Meeting | None:
        """Store a new meeting and return it with its id; None where its series has one of this day already."""
        row = await self._db.one(
            f"""INSERT INTO meeting ({", ".join(WRITTEN)}) VALUES ({", ".join(f":{name}" for name in WRITTEN)})
                ON CONFLICT DO NOTHING
                RETURNING id""",  # noqa: S608 - constant names
            **_to_row(new),
        )
        return new.model_copy(update={"id": row["id"]}) if row else None

    async def save(self, meeting: Meeting) -> None:
        """Replace a stored meeting by this."""
        await self._db.run(
            f"UPDATE meeting SET {', '.join(f'{name} = :{name}' for name in WRITTEN)} WHERE id = :id",  # noqa: S608
            **_to_row(meeting),
            id=meeting.id,
        )

    async def seats(self, meeting: int) -> list[Seat]:
        """Whom it invites, actors first, by name."""
        rows = await self._db.all(
            f"{SEATS} WHERE meeting = :meeting ORDER BY seat.actor IS NULL, actor.name_key, own.name, seat.id",
            meeting=meeting,
        )
        return [_to_seat(row) for row in rows]

    async def seat(self, seat: int) -> Seat:
        """The seat with this id; raises NotFound."""
        row = await self._db.one(f"{SEATS} WHERE seat.id = :id", id=seat)
        if row is None:
            raise NotFound
        return _to_seat(row)

    async def seats_of(self, meeting: int, person: int, own_actors: Collection[int]) -> list[Seat]:
        """The seats this person, who speaks for these actors, answers for."""
        return [seat for seat in await self.seats(meeting) if seat.belongs_to(person, own_actors)]

    async def seat_of(self, meeting: int, person: int, own_actors: Collection[int]) -> Seat | None:
        """The first of them, or None."""
        return next(iter(await self.seats_of(meeting, person, own_actors)), None)

    async def add_seats(self, meeting: int, actors: Iterable[int], persons: Iterable[int]) -> None:
        """Invite these actors and people; who has a seat keeps it with its answer."""
        seats: list[dict[str, Sql]] = [{"meeting": meeting, "actor": actor, "person": None} for actor in actors]
        seats += [{"meeting": meeting, "actor": None, "person": person} for person in persons]
        await self._db.many(
            """INSERT INTO meeting_seat (meeting, actor, person) VALUES (:meeting, :actor, :person)
               ON CONFLICT DO NOTHING""",
            seats,
        )

    async def put_answer(self, seat: int, answer: SeatAnswer, substitute: str | None, by: int, now: datetime) -> None:
        """Keep what is answered for a seat, and by whom: the last answer holds."""
        await self._db.run(
            """UPDATE meeting_seat
                  SET answer = :answer, answered_by = :by, answered_at = :now, substitute = :substitute
                WHERE id = :seat""",
            seat=seat,
            answer=answer,
            substitute=substitute,
            by=by,
            now=_at(now),
        )

    async def forget_answers(self, meeting: int) -> None:
        """It is on another day: nobody has said anything to that."""
        await self._db.run(
            """UPDATE meeting_seat SET answer = NULL, answered_by = NULL, answered_at = NULL, substitute = NULL
                WHERE meeting = :meeting""",
            meeting=meeting,
        )

    async def mark(self, seat: int, *, attended: bool | None) -> None:
        """Remember whether somebody came for a seat."""
        await self._db.run(
            "UPDATE meeting_seat SET attended = :attended WHERE id = :seat",
            seat=seat,
            attended=None if attended is None else int(attended),
        )

    async def mark_all(self, meeting: int) -> None:
        """Everybody came who had said so."""
        await self._db.run(
            "UPDATE meeting_seat SET attended = 1 WHERE meeting = :meeting AND answer = 'yes'", meeting=meeting
        )

    async def speakers(self, meeting: int) -> dict[int, list[SeatAnswer | None]]:
        """Who answers for the seats now, with the answers of their seats."""
        rows = await self._db.all(
            """SELECT held.person, answer
                 FROM meeting_seat JOIN role_grant AS held ON held.actor = meeting_seat.actor
                WHERE meeting = :meeting AND held.role = 'member' AND held.ended_at IS NULL
                UNION ALL
               SELECT person, answer FROM meeting_seat WHERE meeting = :meeting AND person IS NOT NULL
                ORDER BY 1""",
            meeting=meeting,
        )
        answers: defaultdict[int, list[SeatAnswer | None]] = defaultdict(list)
        for row in rows:
            answers[row["person"]].append(None if row["answer"] is None else SeatAnswer(row["answer"]))
        return dict(answers)

    async def invite(
        self, meeting: Meeting, people: Iterable[int], reminded: int | None, now: datetime, *, anew: bool = False
    ) -> None:
        """These people are invited; being told stands for the reminder `reminded`, whose time has come.

        With `anew` also those who were invited before have been told just now.
        """
        await self._db.many(
            f"""INSERT INTO meeting_invited (meeting, person, invited_at, told, reminded, reminded_of)
                VALUES (:meeting, :person, :now, :told, :reminded, :starts_at)
                ON CONFLICT (meeting, person) DO {
                "UPDATE SET told = excluded.told, reminded = excluded.reminded, reminded_of = excluded.reminded_of"
                if anew
                else "NOTHING"
            }""",  # noqa: S608 - constants
            [
                {
                    "meeting": meeting.id,
                    "person": person,
                    "now": _at(now),
                    "told": meeting.sequence,
                    "reminded": reminded,
                    "starts_at": None if reminded is None or meeting.starts_at is None else _at(meeting.starts_at),
                }
                for person in people
            ],
        )

    async def invited(self, meeting: int) -> list[Invited]:
        """Who was invited, in the order of their ids."""
        rows = await self._db.all(
            "SELECT * FROM meeting_invited WHERE meeting = :meeting ORDER BY person", meeting=meeting
        )
        return [_to_invited(row) for row in rows]

    async def invitation(self, meeting: int, person: int) -> Invited | None:
        """What this person was told of a meeting; None for one who was not invited."""
        row = await self._db.one(
            "SELECT * FROM meeting_invited WHERE meeting = :meeting AND person = :person",
            meeting=meeting,
            person=person,
        )
        return _to_invited(row) if row else None

    async def tell(self, meeting: int, people: Collection[int], sequence: int) -> list[int]:
        """Those of these people who have not heard of this sequence yet; from now on they have."""
        rows = await self._db.all(
            """UPDATE meeting_invited SET told = :sequence
                WHERE meeting = :meeting AND told < :sequence AND person IN (SELECT value FROM json_each(:people))
            RETURNING person""",
            meeting=meeting,
            sequence=sequence,
            people=json.dumps(list(people)),
        )
        return sorted(row["person"] for row in rows)

    async def remind(self, meeting: Meeting, people: Collection[int], minutes: int) -> list[int]:
        """Those of these people who had neither this reminder of this beginning nor a later one; now they have."""
        rows = await self._db.all(
            """UPDATE meeting_invited SET reminded = :minutes, reminded_of = :starts_at
                WHERE meeting = :meeting AND person IN (SELECT value FROM json_each(:people))
                  AND (COALESCE(reminded_of, 0) <> :starts_at OR reminded > :minutes)
            RETURNING person""",
            meeting=meeting.id,
            people=json.dumps(list(people)),
            minutes=minutes,
            starts_at=_at(meeting.starts_at) if meeting.starts_at else 0,
        )
        return sorted(row["person"] for row in rows)

    async def add_options(self, meeting: int, options: Sequence[tuple[datetime, datetime | None]]) -> None:
        """The days a poll offers, with their ends."""
        await self._db.many(
            "INSERT INTO meeting_option (meeting, starts_at, ends_at) VALUES (:meeting, :starts_at, :ends_at)",
            [
                {"meeting": meeting, "starts_at": _at(starts_at), "ends_at": None if ends_at is None else _at(ends_at)}
                for starts_at, ends_at in options
            ],
        )

    async def options(self, meeting: int) -> list[Option]:
        """The days of a poll with the votes, by time."""
        rows = await self._db.all(
            "SELECT * FROM meeting_option WHERE meeting = :meeting ORDER BY starts_at", meeting=meeting
        )
        votes = await self.votes(meeting)
        return [_to_option(row, [one for one in votes if one.option == row["id"]]) for row in rows]

    async def option(self, option: int) -> Option:
        """The day with this id, without its votes; raises NotFound."""
        row = await self._db.one("SELECT * FROM meeting_option WHERE id = :id", id=option)
        if row is None:
            raise NotFound
        return _to_option(row, [])

    async def votes(self, meeting: int) -> list[Vote]:
        """All votes of a poll with the names of who voted, by name."""
        rows = await self._db.all(
            """SELECT option, person, vote, name
                 FROM meeting_option
                 JOIN meeting_vote ON meeting_vote.option = meeting_option.id
                 JOIN person ON person.id = meeting_vote.person
                WHERE meeting = :meeting
                ORDER BY name, person, starts_at""",
            meeting=meeting,
        )
        return [Vote(option=r["option"], person=r["person"], vote=SeatAnswer(r["vote"]), name=r["name"]) for r in rows]

    async def put_vote(self, option: int, person: int, vote: SeatAnswer | None, now: datetime) -> None:
        """Keep a vote: the last one holds; None takes it back."""
        await self._db.run(
            "DELETE FROM meeting_vote WHERE option = :option AND person = :person", option=option, person=person
        )
        if vote is not None:
            await self._db.run(
                "INSERT INTO meeting_vote (option, person, vote, voted_at) VALUES (:option, :person, :vote, :now)",
                option=option,
                person=person,
                vote=vote,
                now=_at(now),
            )

    async def came(self, platform: int, now: datetime) -> dict[int, list[bool]]:
        """By actor that belongs to a platform now, whether it came to meetings where it was marked who came.

        The last meeting stands first; only meetings with a seat for the actor count.
        """
        rows = await self._db.all(
            """SELECT seat.actor, COALESCE(seat.attended, 0) AS came
                 FROM meeting
                 JOIN meeting_seat AS seat ON seat.meeting = meeting.id
                 JOIN platform_actor ON platform_actor.actor = seat.actor AND platform_actor.platform = meeting.platform
                WHERE meeting.platform = :platform AND state = 'called' AND starts_at <= :now
                  AND EXISTS (SELECT 1 FROM meeting_seat AS other
                               WHERE other.meeting = meeting.id AND other.attended = 1)
                ORDER BY seat.actor, starts_at DESC""",
            platform=platform,
            now=_at(now),
        )
        came: defaultdict[int, list[bool]] = defaultdict(list)
        for row in rows:
            came[row["actor"]].append(bool(row["came"]))
        return dict(came)


def to_meeting(row: Row) -> Meeting:
    """A database row as a domain value."""
    return Meeting(
        **{name: row[name] for name in ("id", *PLAIN)},
        **{name: None if row[name] is None else moment(row[name]) for name in MOMENTS},
        series_day=date.fromisoformat(row["series_day"]) if row["series_day"] else None,
        state=MeetingState(row["state"]),
        chosen=bool(row["chosen"]),
    )


def _to_row(meeting: Meeting) -> dict[str, Sql]:
    moments = {name: getattr(meeting, name) for name in MOMENTS}
    return {
        **{name: getattr(meeting, name) for name in PLAIN},
        **{name: None if at is None else _at(at) for name, at in moments.items()},
        "series_day": meeting.series_day.isoformat() if meeting.series_day else None,
        "state": meeting.state.value,
        "chosen": int(meeting.chosen),
    }


def _to_seat(row: Row) -> Seat:
    plain = ("id", "meeting", "actor", "person", "answered_by", "substitute", "answerer")
    return Seat(
        **{name: row[name] for name in plain},
        name=row["name"] or "",
        answer=None if row["answer"] is None else SeatAnswer(row["answer"]),
        answered_at=None if row["answered_at"] is None else moment(row["answered_at"]),
        attended=None if row["attended"] is None else bool(row["attended"]),
    )


def _to_invited(row: Row) -> Invited:
    return Invited(
        meeting=row["meeting"],
        person=row["person"],
        invited_at=moment(row["invited_at"]),
        told=row["told"],
        reminded=row["reminded"],
        reminded_of=None if row["reminded_of"] is None else moment(row["reminded_of"]),
    )


def _to_option(row: Row, votes: Sequence[Vote]) -> Option:
    said = [one.vote for one in votes]
    return Option(
        id=row["id"],
        meeting=row["meeting"],
        starts_at=moment(row["starts_at"]),
        ends_at=None if row["ends_at"] is None else moment(row["ends_at"]),
        votes={vote: said.count(vote) for vote in dict.fromkeys(said)},
    )


def _at(at: datetime) -> int:
    return int(at.timestamp())
