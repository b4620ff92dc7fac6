"""Telegram groups that hear of a district: linked by its coordinators, followed when they move, ended when lost."""

from datetime import datetime, timedelta, tzinfo

from domain.audit import Deed, Entry
from domain.errors import NotFound, Refusal
from domain.invitation import digest_of, new_code
from domain.notice import Notice, NoticeKind
from domain.rights import Access, Action
from storage.audit import Audit
from storage.database import Connection, Database
from storage.groups import Groups, LinkedGroup
from storage.outbox import Outbox
from storage.people import People
from storage.platforms import Platforms
from storage.subscriptions import Subscriptions
from usecases.guard_text import refuse_personal_data
from usecases.subscriptions import subscribe_group

LINK_HOLDS = timedelta(hours=1)
TOLD_WITHIN = timedelta(days=7)
PLATFORM_LIMIT = 80
TITLE_LIMIT = 128


async def offer_link(database: Database, access: Access, orp: str, now: datetime) -> str:
    """The code of a link that takes the bot into one group of this district; it is shown once and never kept."""
    _check(access, orp)
    code = new_code()
    async with database.transaction() as connection:
        await Groups(connection).offer(digest_of(code), access.person, orp, now + LINK_HOLDS)
    return code


async def link_by_code(
    database: Database, code: str, by: int | None, chat: int, topic: int | None, title: str, now: datetime, zone: tzinfo
) -> LinkedGroup:
    """Link a group by the code of a link, once; `by` is who brought it there, None where that cannot be known.

    Raises NotFound for an old code, for one brought by somebody else than whom it was made for, and where that
    coordinator keeps the board no more.
    """
    async with database.transaction() as connection:
        offered = await Groups(connection).take(digest_of(code), now)
        if offered is None or by not in (None, offered.person):
            raise NotFound
        _, access = await People(connection).get(offered.person)
        return await _link(connection, access, offered.orp, chat, topic, title, now, zone)


async def link(
    database: Database, access: Access, orp: str, chat: int, topic: int | None, title: str, now: datetime, zone: tzinfo
) -> LinkedGroup:
    """Link a group to a district; a coordinator who says it again takes the link over. Raises NotFound."""
    async with database.transaction() as connection:
        return await _link(connection, access, orp, chat, topic, title, now, zone)


async def unlink(database: Database, access: Access, group: int, now: datetime) -> LinkedGroup:
    """Tell a group nothing more; raises NotFound for others than the keepers of its district's board."""
    async with database.transaction() as connection:
        found = await kept_group(connection, access, group)
        await _end(connection, found, "unlinked", access.person, now)
    return found


async def name_platform(database: Database, access: Access, group: int, platform: str) -> LinkedGroup:
    """Say which platform a group belongs to; raises Refusal for words too long or of a concrete child."""
    words = " ".join(platform.split())
    if len(words) > PLATFORM_LIMIT:
        raise Refusal("refused-text-too-long", limit=PLATFORM_LIMIT, length=len(words))
    refuse_personal_data(words)
    async with database.transaction() as connection:
        await kept_group(connection, access, group)
        await Groups(connection).name_platform(group, words or None)
        return await Groups(connection).get(group)


async def choose_platform(database: Database, access: Access, group: int, platform: int | None) -> LinkedGroup:
    """Tell a group of the meetings of this platform of its district, or of none; raises NotFound."""
    async with database.transaction() as connection:
        kept = await kept_group(connection, access, group)
        chosen = await Platforms(connection).get(platform) if platform else None
        if chosen is not None and (chosen.orp != kept.orp or not chosen.is_living):
            raise NotFound
        name, number = (chosen.name, chosen.id) if chosen else (None, None)
        await Groups(connection).name_platform(group, name, number)
        return await Groups(connection).get(group)


async def kept_group(connection: Connection, access: Access, group: int) -> LinkedGroup:
    """A linked group of an own district; raises NotFound."""
    found = await Groups(connection).get(group)
    if found.ended_at is not None or not access.may(Action.KEEP_BOARD, orps=(found.orp,)):
        raise NotFound
    return found


async def group_moved(database: Database, group: int, chat: int) -> None:
    """A group became another chat of Telegram, and every link in it goes along; doubled ones end."""
    async with database.transaction() as connection:
        groups = Groups(connection)
        moved = await groups.find(group)
        for one in await groups.linked_in(moved.chat) if moved else ():
            if not await groups.move(one.id, chat):
                await groups.end(one.id, "moved", one.linked_at)


async def chat_moved(database: Database, chat: int, into: int) -> None:
    """Telegram says itself that a group became another chat."""
    for one in (await Groups(database.reader).linked_in(chat))[:1]:
        await group_moved(database, one.id, into)


async def chat_renamed(database: Database, chat: int, title: str) -> None:
    """A group is called otherwise."""
    if await Groups(database.reader).linked_in(chat):
        async with database.transaction() as connection:
            await Groups(connection).rename(chat, title[:TITLE_LIMIT])


async def group_lost(database: Database, group: int, reason: str, now: datetime) -> None:
    """The bot cannot write into a group any more: its links end, and whoever made them is told."""
    async with database.transaction() as connection:
        lost = await Groups(connection).find(group)
        if lost is not None and lost.ended_at is None:
            await _lose(connection, lost, reason, now)


async def chat_lost(database: Database, chat: int, reason: str, now: datetime) -> None:
    """The bot was taken out of a chat: all links in it end."""
    if not await Groups(database.reader).linked_in(chat):
        return
    async with database.transaction() as connection:
        for one in await Groups(connection).linked_in(chat):
            await _lose(connection, one, reason, now)


async def _link(
    connection: Connection,
    access: Access,
    orp: str,
    chat: int,
    topic: int | None,
    title: str,
    now: datetime,
    zone: tzinfo,
) -> LinkedGroup:
    _check(access, orp)
    number = await Groups(connection).link(chat, topic, title[:TITLE_LIMIT], orp, access.person, now)
    await subscribe_group(connection, number, orp, access.person, now, zone)
    await _note(connection, Deed.GROUP_LINKED, number, orp, access.person, now)
    return await Groups(connection).get(number)


async def _lose(connection: Connection, group: LinkedGroup, reason: str, now: datetime) -> None:
    await _end(connection, group, reason, None, now)
    notice = Notice(
        recipient=group.linked_by,
        kind=NoticeKind.GROUP_LOST,
        subject={"group": group.id},
        dedupe_key=f"group_lost:{group.id}:{group.linked_by}",
        due_at=now,
        drop_at=now + TOLD_WITHIN,
    )
    await Outbox(connection).put(notice)


async def _end(connection: Connection, group: LinkedGroup, reason: str, by: int | None, now: datetime) -> None:
    await Groups(connection).end(group.id, reason, now)
    subscription = await Subscriptions(connection).of_group(group.id)
    if subscription is not None:
        await Subscriptions(connection).drop(subscription.id)
    await _note(connection, Deed.GROUP_UNLINKED, group.id, group.orp, by, now)


async def _note(connection: Connection, deed: Deed, group: int, orp: str, by: int | None, now: datetime) -> None:
    await Audit(connection).add(Entry(at=now, person=by, deed=deed, orp=orp, detail={"group": group}))


def _check(access: Access, orp: str) -> None:
    if not access.may(Action.KEEP_BOARD, orps=(orp,)):
        raise NotFound
