"""Posts of the board, the boards they hang on, readers' reports of them, and how a district keeps its board."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.codes import NeedDomain, Value
from domain.errors import NotFound
from domain.filter import searchable
from domain.post import Audience, Fault, FileKind, Kind, Post, State
from domain.words import WORD, fold
from storage.actors import moment
from storage.database import Connection, Row
from storage.database import Value as Sql

COLUMNS = """id, kind, actor, orp, author, title, words, place, starts_at, ends_at, whole_day, places, file, file_kind,
             audience, public, state, reason, valid_days, valid_until, pinned_until, sequence, made_at, published_at,
             edited_at, decided_by,
             (SELECT json_group_array(orp) FROM (SELECT orp FROM post_orp WHERE post_orp.post = post.id ORDER BY orp))
             AS orps"""
HANGS = "post.state = 'published' AND post.valid_until > :now"
ON_BOARDS = "post.id IN (SELECT post FROM post_orp WHERE orp IN (SELECT value FROM json_each(:orps)))"
PINNED_FIRST = "CASE WHEN pinned_until > :now THEN 0 ELSE 1 END, published_at DESC, id DESC"
MOST_READ = 1000


class Reported(Value):
    """What a reader has against a post."""

    person: int
    reason: Fault
    reported_at: datetime


class Posts:
    """Questions about posts; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, post: int) -> Post:
        """The post with this id, in whatever state; raises NotFound."""
        found = await self.find(post)
        if found is None:
            raise NotFound
        return found

    async def find(self, post: int) -> Post | None:
        """The post with this id, in whatever state."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM post WHERE id = :id", id=post)  # noqa: S608 - constant
        return _to_post(row) if row else None

    async def hanging(
        self,
        orps: Collection[str],
        now: datetime,
        *,
        kinds: Collection[Kind] = (),
        domain: NeedDomain | None = None,
        limit: int = MOST_READ,
    ) -> list[Post]:
        """Valid posts on these boards, the pinned first, then the newest; none of `kinds` asked means all.

        A post is about the need domains of its audience, else about those of its actor.
        """
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM post
                 WHERE {HANGS} AND {ON_BOARDS}
                   AND (:kinds = '[]' OR kind IN (SELECT value FROM json_each(:kinds)))
                   AND (:domain IS NULL
                        OR :domain IN (SELECT value FROM json_each(audience, '$.domains'))
                        OR audience -> '$.domains' IS NULL
                           AND :domain IN (SELECT value FROM actor_facet
                                            WHERE actor_facet.actor = post.actor AND attribute = 'domain'))
                 ORDER BY {PINNED_FIRST}
                 LIMIT :limit""",  # noqa: S608 - constants
            orps=json.dumps(list(orps)),
            kinds=json.dumps(list(kinds)),
            domain=domain,
            now=int(now.timestamp()),
            limit=limit,
        )
        return [_to_post(row) for row in rows]

    async def published_between(
        self, since: datetime, until: datetime, now: datetime, orps: Collection[str]
    ) -> list[Post]:
        """Valid posts that were hung on these boards after `since` and not after `until`, the oldest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM post
                 WHERE {HANGS} AND {ON_BOARDS} AND published_at > :since AND published_at <= :until
                 ORDER BY published_at, id
                 LIMIT :limit""",  # noqa: S608 - constants
            orps=json.dumps(list(orps)),
            since=int(since.timestamp()),
            until=int(until.timestamp()),
            now=int(now.timestamp()),
            limit=MOST_READ,
        )
        return [_to_post(row) for row in rows]

    async def sought(self, words: str, now: datetime, *, public: bool = False, limit: int = 50) -> list[Post]:
        """Valid posts in which every one of these words begins a word, the newest first; `public` ones alone."""
        found = list(dict.fromkeys(WORD.findall(fold(words))))
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM post
                 WHERE {HANGS} AND public >= :public
                   AND NOT EXISTS (SELECT 1 FROM json_each(:words) WHERE instr(search, ' ' || value) = 0)
                 ORDER BY published_at DESC, id DESC
                 LIMIT :limit""",  # noqa: S608 - constants
            words=json.dumps(found),
            public=int(public),
            now=int(now.timestamp()),
            limit=limit,
        )
        return [_to_post(row) for row in rows]

    async def starting_between(self, since: datetime, until: datetime) -> list[Post]:
        """Events on the board that begin from `since` on and before `until`, the first first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM post
                 WHERE state = 'published' AND starts_at >= :since AND starts_at < :until
                 ORDER BY starts_at, id
                 LIMIT :limit""",  # noqa: S608 - constants
            since=int(since.timestamp()),
            until=int(until.timestamp()),
            limit=MOST_READ,
        )
        return [_to_post(row) for row in rows]

    async def withdrawn_between(self, since: datetime, until: datetime) -> list[Post]:
        """Posts that had hung by `since` and were withdrawn after it and not after `until`, the oldest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM post
                 WHERE state = 'withdrawn' AND published_at <= :since AND edited_at > :since AND edited_at <= :until
                 ORDER BY edited_at, id
                 LIMIT :limit""",  # noqa: S608 - constants
            since=int(since.timestamp()),
            until=int(until.timestamp()),
            limit=MOST_READ,
        )
        return [_to_post(row) for row in rows]

    async def sheltered_addresses(self, orps: Collection[str]) -> list[str]:
        """Addresses that are never shown, of actors that serve these districts."""
        rows = await self._db.all(
            """SELECT card ->> 'address' AS address FROM actor
                WHERE id IN (SELECT actor FROM actor_orp WHERE orp IN (SELECT value FROM json_each(:orps)))
                  AND card ->> 'sheltered' AND card ->> 'address' IS NOT NULL
                ORDER BY id""",
            orps=json.dumps(list(orps)),
        )
        return [row["address"] for row in rows]

    async def living_of(self, actor: int, now: datetime) -> list[Post]:
        """Posts of an actor that are not over and not withdrawn, in whatever state, the oldest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM post
                 WHERE actor = :actor AND state <> 'withdrawn' AND valid_until > :now
                 ORDER BY id""",  # noqa: S608 - constants
            actor=actor,
            now=int(now.timestamp()),
        )
        return [_to_post(row) for row in rows]

    async def spoken_for(self, actors: Collection[int], orps: Collection[str], since: datetime) -> list[Post]:
        """Posts of these actors and of these districts that were valid after `since`, the newest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM post
                 WHERE (actor IN (SELECT value FROM json_each(:actors)) OR orp IN (SELECT value FROM json_each(:orps)))
                   AND state <> 'withdrawn' AND valid_until > :since
                 ORDER BY id DESC
                 LIMIT :limit""",  # noqa: S608 - constants
            actors=json.dumps(list(actors)),
            orps=json.dumps(list(orps)),
            since=int(since.timestamp()),
            limit=MOST_READ,
        )
        return [_to_post(row) for row in rows]

    async def to_decide(self, orps: Collection[str]) -> list[Post]:
        """What waits in these districts or was reported there, the oldest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM post
                 WHERE orp IN (SELECT value FROM json_each(:orps))
                   AND (state = 'waiting'
                        OR state = 'published' AND EXISTS (SELECT 1 FROM post_report
                                                            WHERE post_report.post = post.id AND settled_at IS NULL))
                 ORDER BY id
                 LIMIT :limit""",  # noqa: S608 - constants
            orps=json.dumps(list(orps)),
            limit=MOST_READ,
        )
        return [_to_post(row) for row in rows]

    async def count_since(self, author: int, since: datetime) -> int:
        """How many posts this person has written since then."""
        row = await self._db.one(
            "SELECT COUNT(*) AS n FROM post WHERE author = :author AND made_at > :since",
            author=author,
            since=int(since.timestamp()),
        )
        return int(row["n"]) if row else 0

    async def add(self, post: Post, actor_name: str = "") -> Post:
        """Keep a new post and return it with its id."""
        row = await self._db.one(
            """INSERT INTO post (kind, actor, orp, author, title, words, place, starts_at, ends_at, whole_day, places,
                                 file, file_kind, audience, public, search, state, reason, valid_days, valid_until,
                                 pinned_until, sequence, made_at, published_at, edited_at, decided_by)
               VALUES (:kind, :actor, :orp, :author, :title, :words, :place, :starts_at, :ends_at, :whole_day, :places,
                       :file, :file_kind, :audience, :public, :search, :state, :reason, :valid_days, :valid_until,
                       :pinned_until, :sequence, :made_at, :published_at, :edited_at, :decided_by)
               RETURNING id""",
            **_to_row(post, actor_name),
        )
        kept = post.model_copy(update={"id": int(row["id"]) if row else 0})
        await self.hang(kept.id, kept.orps)
        return kept

    async def save(self, post: Post, actor_name: str = "") -> None:
        """Replace a kept post by this; the boards it hangs on are `hang`'s."""
        changing = {name: value for name, value in _to_row(post, actor_name).items() if name not in FIXED}
        await self._db.run(
            f"UPDATE post SET {', '.join(f'{name} = :{name}' for name in changing)} WHERE id = :id",  # noqa: S608
            id=post.id,
            **changing,
        )

    async def hang(self, post: int, orps: Collection[str]) -> None:
        """Hang a post on these boards and on no others."""
        await self._db.run("DELETE FROM post_orp WHERE post = :post", post=post)
        await self._db.many(
            "INSERT INTO post_orp (post, orp) VALUES (:post, :orp)",
            [{"post": post, "orp": orp} for orp in dict.fromkeys(orps)],
        )

    async def report(self, post: int, person: int, reason: Fault, now: datetime) -> None:
        """Keep what a reader has against a post; a later word of the same reader takes the place of the earlier."""
        await self._db.run(
            """INSERT INTO post_report (post, person, reason, reported_at) VALUES (:post, :person, :reason, :now)
               ON CONFLICT (post, person) DO UPDATE
                  SET reason = excluded.reason, reported_at = excluded.reported_at, settled_at = NULL""",
            post=post,
            person=person,
            reason=reason,
            now=int(now.timestamp()),
        )

    async def reports(self, post: int) -> list[Reported]:
        """What readers have against a post and nobody has settled, the oldest first."""
        rows = await self._db.all(
            """SELECT person, reason, reported_at FROM post_report
                WHERE post = :post AND settled_at IS NULL
                ORDER BY reported_at, person""",
            post=post,
        )
        return [
            Reported(person=row["person"], reason=Fault(row["reason"]), reported_at=moment(row["reported_at"]))
            for row in rows
        ]

    async def settle(self, post: int, now: datetime) -> int:
        """A coordinator has looked at all reports of a post; returns how many there were."""
        return await self._db.run(
            "UPDATE post_report SET settled_at = :now WHERE post = :post AND settled_at IS NULL",
            post=post,
            now=int(now.timestamp()),
        )

    async def forget(self, before: datetime) -> int:
        """Forget posts that were over or taken down before that moment, with their guests; returns how many."""
        return await self._db.run(
            """DELETE FROM post
                WHERE valid_until < :before AND COALESCE(edited_at, published_at, made_at) < :before""",
            before=int(before.timestamp()),
        )


class BoardRules:
    """How districts keep their boards; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def moderated(self, orps: Collection[str]) -> frozenset[str]:
        """Those of these districts where a coordinator looks at posts beforehand."""
        rows = await self._db.all(
            "SELECT orp FROM board_rule WHERE moderated = 1 AND orp IN (SELECT value FROM json_each(:orps))",
            orps=json.dumps(list(orps)),
        )
        return frozenset(row["orp"] for row in rows)

    async def set(self, orp: str, by: int, now: datetime, *, moderated: bool) -> None:
        """Remember how a district keeps its board."""
        await self._db.run(
            """INSERT INTO board_rule (orp, moderated, set_by, set_at) VALUES (:orp, :moderated, :by, :now)
               ON CONFLICT (orp) DO UPDATE
                  SET moderated = excluded.moderated, set_by = excluded.set_by, set_at = excluded.set_at""",
            orp=orp,
            moderated=int(moderated),
            by=by,
            now=int(now.timestamp()),
        )


FIXED = ("kind", "actor", "orp", "author", "made_at")


def _to_row(post: Post, actor_name: str) -> dict[str, Sql]:
    said = " ".join(filter(None, (post.title, post.words, post.place, actor_name)))
    return {
        **{name: getattr(post, name) for name in ("actor", "orp", "author", "title", "words", "place", "places")},
        **{name: getattr(post, name) for name in ("file", "reason", "valid_days", "sequence", "decided_by")},
        **{name: _seconds(getattr(post, name)) for name in MOMENTS},
        "kind": post.kind,
        "state": post.state,
        "file_kind": post.file_kind,
        "whole_day": int(post.whole_day),
        "public": int(post.public),
        "audience": post.audience.model_dump_json(exclude_defaults=True),
        "search": searchable(said),
    }


MOMENTS = ("starts_at", "ends_at", "valid_until", "pinned_until", "made_at", "published_at", "edited_at")


def _to_post(row: Row) -> Post:
    return Post(
        **{name: row[name] for name in ("id", "actor", "orp", "author", "title", "words", "place", "places", "file")},
        **{name: row[name] for name in ("reason", "valid_days", "sequence", "decided_by")},
        **{name: None if row[name] is None else moment(row[name]) for name in MOMENTS},
        kind=Kind(row["kind"]),
        state=State(row["state"]),
        file_kind=FileKind(row["file_kind"]) if row["file_kind"] else None,
        whole_day=bool(row["whole_day"]),
        public=bool(row["public"]),
        audience=Audience.model_validate_json(row["audience"]),
        orps=tuple(json.loads(row["orps"])),
    )


def _seconds(at: datetime | None) -> int | None:
    return None if at is None else int(at.timestamp())
