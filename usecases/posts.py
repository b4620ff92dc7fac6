"""Posts of the board: publish, edit, renew, withdraw; approve, refuse, hide, pin; report; how a board is kept."""

from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo

from domain.actor import Actor, RecordState
from domain.codes import Value
from domain.errors import NotFound, Refusal
from domain.notice import Notice, NoticeKind
from domain.places import Geography
from domain.post import (
    MOST_PLACES,
    MOST_WRITTEN,
    PLACE_LIMIT,
    REASON_LIMIT,
    TITLE_LIMIT,
    TOLD_WITHIN,
    WORDS_LIMIT,
    WRITING_WINDOW,
    Fault,
    Kind,
    Post,
    State,
    Wording,
    boards_around,
    boards_open,
    decided,
    edited,
    first_state,
    hidden,
    is_valid,
    kept_boards,
    may_keep,
    may_speak,
    names_address,
    over_at,
    pinned,
    renewed,
    shown_again,
    state_after_edit,
    valid_until,
    withdrawn,
)
from domain.rights import Access, Action
from storage.actors import Actors
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from storage.posts import BoardRules, Posts
from usecases.events import event_cancelled, event_changed, event_hidden
from usecases.guard_text import refuse_personal_data
from usecases.subscriptions import post_published, post_taken_down


class NewPost(Value):
    """What somebody wants to hang: for an actor, or – without one – for the district `orp`."""

    kind: Kind
    actor: int | None = None
    orp: str
    orps: tuple[str, ...]
    wording: Wording


async def publish(
    database: Database, access: Access, geography: Geography, new: NewPost, now: datetime, zone: tzinfo
) -> Post:
    """Hang a post, or let it wait for the coordinator where the board is moderated.

    Raises NotFound where this person does not speak for that actor or district, Refusal for what cannot hang.
    """
    async with database.transaction() as connection:
        actor = await _speaker(connection, access, new.actor, new.orp)
        posts = Posts(connection)
        if await posts.count_since(access.person, now - WRITING_WINDOW) >= MOST_WRITTEN:
            raise Refusal("refused-too-many-posts")
        orps = await _boards(connection, access, geography, new.orp, new.orps, actor)
        await _check(connection, new.kind, new.wording, orps, now, zone)
        moderated = await BoardRules(connection).moderated((new.orp,))
        state = first_state(access, new.orp, moderated=bool(moderated))
        post = await posts.add(
            Post(
                **dict(new.wording),
                kind=new.kind,
                actor=new.actor,
                orp=new.orp,
                orps=orps,
                author=access.person,
                state=state,
                valid_until=valid_until(new.wording, now, zone),
                made_at=now,
                published_at=now if state is State.PUBLISHED else None,
            ),
            actor.card.name if actor else "",
        )
        await _tell_of_new(connection, post, access.person, now)
    return post


async def edit(
    database: Database,
    access: Access,
    geography: Geography,
    post_id: int,
    sequence: int,
    wording: Wording,
    orps: Iterable[str],
    now: datetime,
    zone: tzinfo,
) -> Post:
    """Change the words of a post that has this `sequence`; guests of an event are told of what concerns them.

    Raises NotFound where this person does not speak for it, Refusal where somebody else was quicker.
    """
    async with database.transaction() as connection:
        before = await spoken(connection, access, post_id)
        if before.sequence != sequence:
            raise Refusal("refused-post-changed")
        actor = await Actors(connection).get(before.actor) if before.actor else None
        boards = await _boards(connection, access, geography, before.orp, orps, actor)
        await _check(connection, before.kind, wording, boards, now, zone)
        moderated = await BoardRules(connection).moderated((before.orp,))
        state = state_after_edit(access, before, moderated=bool(moderated))
        after = edited(before, wording, state, now, zone).model_copy(update={"orps": boards})
        await Posts(connection).save(after, actor.card.name if actor else "")
        await Posts(connection).hang(after.id, boards)
        if before.published_at is None or after.state is State.WAITING:
            await _tell_of_new(connection, after, access.person, now)
        if before.published_at is not None and after.kind is Kind.EVENT:
            await event_changed(connection, before, after, now)
    return after


async def renew(database: Database, access: Access, post_id: int, now: datetime) -> Post:
    """Let it hold as long again, from now on; twice is the same as once."""
    async with database.transaction() as connection:
        return await _save(connection, renewed(await spoken(connection, access, post_id), now))


async def withdraw(database: Database, access: Access, post_id: int, now: datetime) -> Post:
    """Take it back for good; those who were told of it learn that, guests of an event that it is cancelled."""
    async with database.transaction() as connection:
        return await _withdraw(connection, await spoken(connection, access, post_id), now)


async def withdraw_all(connection: Connection, actor: int, now: datetime) -> int:
    """Take back whatever is not over of an actor that ends, in the transaction of its end; returns how many."""
    posts = [await _withdraw(connection, post, now) for post in await Posts(connection).living_of(actor, now)]
    return len(posts)


async def decide(
    database: Database, access: Access, post_id: int, now: datetime, *, approve: bool, reason: str | None = None
) -> Post:
    """Approve a post that waits, or refuse it with a reason; its author is told."""
    _check_reason(reason)
    async with database.transaction() as connection:
        before = await kept(connection, access, post_id)
        if approve and now >= before.valid_until:
            raise Refusal("refused-post-over")
        after = await _save(connection, decided(before, approve=approve, reason=reason, by=access.person, now=now))
        await _tell_author(connection, NoticeKind.POST_DECIDED, after, access.person, now)
        if approve and before.published_at is None:
            await post_published(connection, after, now)
        elif approve and before.kind is Kind.EVENT:
            await event_changed(connection, before, after, now)
    return after


async def hide(database: Database, access: Access, post_id: int, reason: str, now: datetime) -> Post:
    """Take a post off the board with a reason; its author is told, reports of it are settled."""
    _check_reason(reason)
    async with database.transaction() as connection:
        after = await _save(connection, hidden(await kept(connection, access, post_id), reason, access.person))
        await Posts(connection).settle(post_id, now)
        await post_taken_down(connection, after, now)
        await _tell_author(connection, NoticeKind.POST_HIDDEN, after, access.person, now)
        if after.kind is Kind.EVENT:
            await event_hidden(connection, after, now)
    return after


async def show_again(database: Database, access: Access, post_id: int, now: datetime) -> Post:
    """Hang a hidden post again; its author is told."""
    async with database.transaction() as connection:
        before = await kept(connection, access, post_id)
        after = await _save(connection, shown_again(before, access.person, now))
        await _tell_author(connection, NoticeKind.POST_DECIDED, after, access.person, now)
        if before.published_at is None:
            await post_published(connection, after, now)
        elif before.kind is Kind.EVENT:
            await event_changed(connection, before, after, now)
    return after


async def pin(database: Database, access: Access, post_id: int, now: datetime) -> Post:
    """Put a post on top for a while, or take it from there."""
    async with database.transaction() as connection:
        return await _save(connection, pinned(await kept(connection, access, post_id), now))


async def take_down(database: Database, access: Access, post_id: int, orp: str, now: datetime) -> Post:
    """Take a post of another district off the own board; it goes on hanging elsewhere."""
    async with database.transaction() as connection:
        post = await Posts(connection).get(post_id)
        if orp not in kept_boards(access, post):
            raise NotFound
        after = post.model_copy(update={"orps": tuple(one for one in post.orps if one != orp)})
        await Posts(connection).hang(post_id, after.orps)
    return after


async def report(database: Database, access: Access, post_id: int, fault: Fault, now: datetime) -> None:
    """Tell the coordinators of its district what is wrong with a post; whether it may be read, the caller has asked."""
    if not access.may(Action.TAKE_PART):
        raise NotFound
    async with database.transaction() as connection:
        posts = Posts(connection)
        post = await posts.get(post_id)
        if not is_valid(post, now):
            raise NotFound
        await posts.report(post_id, access.person, fault, now)
        keepers = await _keepers(connection, post, access.person)
        await _tell(connection, NoticeKind.POST_REPORTED, post, keepers, now, str(access.person))


async def settle_reports(database: Database, access: Access, post_id: int, now: datetime) -> Post:
    """Say that nothing is wrong with it."""
    async with database.transaction() as connection:
        post = await kept(connection, access, post_id)
        await Posts(connection).settle(post_id, now)
    return post


async def set_board_rule(database: Database, access: Access, orp: str, now: datetime, *, moderated: bool) -> None:
    """Say whether posts of this district are looked at before they hang; what waits goes on waiting."""
    if not access.may(Action.KEEP_BOARD, orps=(orp,)):
        raise NotFound
    async with database.transaction() as connection:
        await BoardRules(connection).set(orp, access.person, now, moderated=moderated)


async def spoken(connection: Connection, access: Access, post_id: int) -> Post:
    """A post for those who speak for it now; raises NotFound for others."""
    return await _found(connection, access, post_id, may_speak)


async def kept(connection: Connection, access: Access, post_id: int) -> Post:
    """A post for those who keep the board of its district; raises NotFound for others."""
    return await _found(connection, access, post_id, may_keep)


async def refuse_sheltered(connection: Connection, text: str, orps: Iterable[str]) -> None:
    """Raises Refusal where a text says an address in these districts that is never shown."""
    addresses = await Posts(connection).sheltered_addresses(tuple(orps))
    if any(names_address(text, address) for address in addresses):
        raise Refusal("refused-post-address")


async def _found(connection: Connection, access: Access, post_id: int, may: Callable[[Access, Post], bool]) -> Post:
    post = await Posts(connection).get(post_id)
    if not may(access, post):
        raise NotFound
    return post


async def _speaker(connection: Connection, access: Access, actor_id: int | None, orp: str) -> Actor | None:
    """The actor that is spoken for; None for a district. Raises NotFound where this person may not."""
    actor = await Actors(connection).get(actor_id) if actor_id is not None else None
    if actor and (actor.state is RecordState.ENDED or actor.card.seat != orp):
        raise NotFound
    if not access.may(Action.POST, actor=actor_id, orps=(orp,)):
        raise NotFound
    return actor


async def _boards(
    connection: Connection, access: Access, geography: Geography, orp: str, wanted: Iterable[str], actor: Actor | None
) -> tuple[str, ...]:
    """The boards a post hangs on: of those wanted, what lies around and takes posts unseen."""
    around = (*boards_around(orp, actor.card.orps if actor else (), geography), *access.own_orps)
    asked = [code for code in wanted if code in around]
    return boards_open(access, orp, asked, await BoardRules(connection).moderated(asked))


async def _check(
    connection: Connection, kind: Kind, wording: Wording, orps: Iterable[str], now: datetime, zone: tzinfo
) -> None:
    """Raises Refusal for what may not hang; the guard has shown the texts to their author, who may have insisted."""
    limits = ((wording.title, TITLE_LIMIT), (wording.words, WORDS_LIMIT), (wording.place, PLACE_LIMIT))
    for text, limit in limits:
        if text and len(text) > limit:
            raise Refusal("refused-note-too-long", length=len(text), limit=limit)
        refuse_personal_data(text, insisting=True)
    if wording.places is not None and not 1 <= wording.places <= MOST_PLACES:
        raise Refusal("form-expects-number", least=1, most=MOST_PLACES)
    if (kind is Kind.EVENT) != (wording.starts_at is not None):
        raise Refusal("refused-event-without-day")
    if wording.starts_at is not None and over_at(wording.starts_at, wording.ends_at, zone) <= now:
        raise Refusal("refused-event-past")
    said = " ".join(filter(None, (wording.title, wording.words, wording.place)))
    await refuse_sheltered(connection, said, orps)


def _check_reason(reason: str | None) -> None:
    if reason and len(reason) > REASON_LIMIT:
        raise Refusal("refused-note-too-long", length=len(reason), limit=REASON_LIMIT)
    refuse_personal_data(reason, insisting=True)


async def _withdraw(connection: Connection, before: Post, now: datetime) -> Post:
    after = await _save(connection, withdrawn(before, now))
    await Posts(connection).settle(after.id, now)
    await post_taken_down(connection, after, now)
    if after.kind is Kind.EVENT:
        await event_cancelled(connection, after, now)
    return after


async def _save(connection: Connection, post: Post) -> Post:
    name = (await Actors(connection).names([post.actor])).get(post.actor, "") if post.actor else ""
    await Posts(connection).save(post, name)
    return post


async def _tell_of_new(connection: Connection, post: Post, by: int, now: datetime) -> None:
    """What hangs from now on is told to those who asked for it, what waits to those who decide."""
    if post.state is State.PUBLISHED:
        await post_published(connection, post, now)
    elif post.state is State.WAITING:
        keepers = await _keepers(connection, post, by)
        await _tell(connection, NoticeKind.POST_WAITING, post, keepers, now, str(post.sequence))


async def _keepers(connection: Connection, post: Post, besides: int) -> list[int]:
    """Who keeps the board of its district: its coordinators, else those of the region."""
    people = People(connection)
    keepers = await people.coordinators_of(post.orp) or await people.regional_coordinators_of(post.orp)
    return [person for person in keepers if person != besides]


async def _tell_author(connection: Connection, kind: NoticeKind, post: Post, by: int, now: datetime) -> None:
    if post.author is not None and post.author != by:
        await _tell(connection, kind, post, [post.author], now, str(int(now.timestamp())))


async def _tell(
    connection: Connection, kind: NoticeKind, post: Post, people: Iterable[int], now: datetime, mark: str
) -> None:
    notices = [
        Notice(
            recipient=person,
            kind=kind,
            subject={"post": post.id},
            dedupe_key=f"{kind.value}:{post.id}:{person}:{mark}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
        )
        for person in people
    ]
    await Outbox(connection).put(*notices)
