"""Asking for access: ask, ask back, answer, approve, refuse, withdraw, remind."""

from collections.abc import Collection, Iterable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from domain.actor import RecordState
from domain.audit import Deed, Entry
from domain.codes import Value
from domain.errors import NotFound, Refusal
from domain.notice import Notice, NoticeKind
from domain.request import (
    ASKING_WINDOW,
    ESCALATE_AFTER,
    MOST_ASKED,
    MOST_MESSAGES,
    REMIND_AFTER,
    TEXT_LIMIT,
    TOLD_WITHIN,
    Reason,
    Request,
    RequestState,
    Wanted,
    may_decide,
)
from domain.rights import GIVES, Access, Action, Grant, Role
from storage.actors import Actors
from storage.audit import Audit
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from storage.requests import Requests
from usecases.guard_text import refuse_personal_data


class Decider(StrEnum):
    """Who decides about a request."""

    COORDINATOR = "coordinator"
    REGIONAL_COORDINATOR = "regional_coordinator"
    OPERATOR = "operator"
    NOBODY = "nobody"


class Deciders(NamedTuple):
    """Ids of those who decide, and what they are."""

    what: Decider
    people: list[int]


class Asked(Value):
    """A request as it is kept, and who decides about it."""

    request: Request
    decider: Decider


async def ask(database: Database, person: int, wanted: Wanted, operators: Collection[int], now: datetime) -> Asked:
    """Keep a request and tell those who decide.

    Raises Refusal where the person has an open request, or the right itself, or asks too often.
    A member's request goes to the district where the actor sits: there its right will be kept. The guard has shown
    the texts to their author, who may have insisted.
    """
    _check_texts(wanted.organisation, wanted.words, insisting=True)
    async with database.transaction() as connection:
        requests = Requests(connection)
        if await requests.open_of(person) is not None:
            raise Refusal("refused-second-request")
        if await requests.count_since(person, now - ASKING_WINDOW) >= MOST_ASKED:
            raise Refusal("refused-too-many-requests")
        if await _is_held(connection, person, wanted):
            raise Refusal("refused-right-held")
        request = await requests.add(person, await _at_the_seat(connection, wanted), now)
        deciders = await deciders_of(connection, request, operators)
        await _tell(connection, NoticeKind.REQUEST_ASKED, request, deciders.people, now)
    return Asked(request=request, decider=deciders.what)


async def withdraw(database: Database, person: int, request_id: int, now: datetime) -> Request:
    """Take one's own request back; one that was decided meanwhile is returned as it is."""
    async with database.transaction() as connection:
        request = await Requests(connection).get(request_id)
        if request.person != person:
            raise NotFound
        return await _end(connection, request, now, person, state=RequestState.WITHDRAWN)


async def approve(
    database: Database, access: Access, request_id: int, now: datetime, *, actor: int | None = None
) -> Request:
    """Give the right that was asked for, at `actor` where the coordinator has chosen one.

    Returns the request as it is afterwards: where somebody else was quicker, as they have decided it. Raises NotFound
    to those who do not decide here, Refusal where a member has no actor of the decider's own districts yet.
    """
    async with database.transaction() as connection:
        request = await _to_decide(connection, access, request_id)
        if not request.is_open:
            return request
        if request.role is Role.MEMBER:
            request = request.model_copy(update={"actor": actor or request.actor})
            await _check_actor(connection, access, request.actor)
        if not any(request.role in GIVES.get(role, ()) for role in access.roles):
            raise NotFound
        await _give(connection, request, access.person, now)
        return await _end(connection, request, now, access.person, state=RequestState.APPROVED)


async def refuse(
    database: Database,
    access: Access,
    request_id: int,
    now: datetime,
    *,
    reason: Reason | None = None,
    words: str | None = None,
) -> Request:
    """Refuse, with a ready reason or own words; returns the request as it is afterwards, as `approve` does."""
    _check_texts(words)
    async with database.transaction() as connection:
        request = await _to_decide(connection, access, request_id)
        refused = RequestState.REFUSED
        return await _end(connection, request, now, access.person, state=refused, reason=reason, reason_words=words)


async def ask_back(database: Database, access: Access, request_id: int, text: str, now: datetime) -> Request:
    """Ask the person something; a request that was decided meanwhile is returned as it is."""
    async with database.transaction() as connection:
        request = await _to_decide(connection, access, request_id)
        if request.is_open:
            remark = await _add_remark(connection, request, access.person, text, now)
            await _tell(connection, NoticeKind.REQUEST_QUESTION, request, [request.person], now, remark)
    return request


async def answer(
    database: Database, person: int, request_id: int, text: str, operators: Collection[int], now: datetime
) -> Request:
    """Answer the coordinators; they get the answer with the same buttons."""
    async with database.transaction() as connection:
        request = await Requests(connection).get(request_id)
        if request.person != person:
            raise NotFound
        if request.is_open:
            remark = await _add_remark(connection, request, person, text, now)
            deciders = await deciders_of(connection, request, operators)
            await _tell(connection, NoticeKind.REQUEST_ANSWER, request, deciders.people, now, remark)
    return request


async def remind(database: Database, now: datetime, operators: Collection[int] = ()) -> int:
    """Tell of requests that wait too long; harmless when run twice, late, or after days. Returns how many wait so."""
    async with database.transaction() as connection:
        waiting = await Requests(connection).open_since(now - REMIND_AFTER)
        for request in waiting:
            higher = await _higher(connection, request, operators) if request.asked_at <= now - ESCALATE_AFTER else []
            deciders = await deciders_of(connection, request, operators)
            usual = [person for person in deciders.people if person not in higher]
            await _tell(connection, NoticeKind.REQUEST_REMINDER, request, usual, now)
            await _tell(connection, NoticeKind.REQUEST_ESCALATED, request, higher, now)
    return len(waiting)


async def expire(connection: Connection, before: datetime, now: datetime) -> int:
    """Withdraw what was asked before that moment and nobody has decided; each person is told. Returns how many."""
    expired = await Requests(connection).withdraw_open(before, now)
    for request in expired:
        await _tell(connection, NoticeKind.REQUEST_EXPIRED, request, [request.person], now)
    return len(expired)


async def deciders_of(connection: Connection, request: Request, operators: Collection[int]) -> Deciders:
    """The coordinators of the district, else those of the region, else the operators; never the person itself."""
    people = People(connection)
    for what, found in (
        (Decider.COORDINATOR, await people.coordinators_of(request.orp)),
        (Decider.REGIONAL_COORDINATOR, await people.regional_coordinators_of(request.orp)),
        (Decider.OPERATOR, await people.operators(operators)),
    ):
        if others := [person for person in found if person != request.person]:
            return Deciders(what, others)
    return Deciders(Decider.NOBODY, [])


async def _higher(connection: Connection, request: Request, operators: Collection[int]) -> list[int]:
    people = People(connection)
    found = await people.regional_coordinators_of(request.orp) or await people.operators(operators)
    return [person for person in found if person != request.person]


async def _at_the_seat(connection: Connection, wanted: Wanted) -> Wanted:
    if wanted.actor is None:
        return wanted
    actor = await Actors(connection).get(wanted.actor)
    if actor.state is RecordState.ENDED:
        raise NotFound
    seat = actor.card.seat if wanted.role is Role.MEMBER else None
    return wanted.model_copy(update={"orp": seat or wanted.orp})


async def _is_held(connection: Connection, person: int, wanted: Wanted) -> bool:
    _, access = await People(connection).get(person)
    if wanted.role is Role.MEMBER:
        return wanted.actor in access.own_actors
    return any(grant.role is wanted.role and grant.orp == wanted.orp for grant in access.grants)


async def _to_decide(connection: Connection, access: Access, request_id: int) -> Request:
    request = await Requests(connection).get(request_id)
    if not may_decide(access, request):
        raise NotFound
    return request


async def _check_actor(connection: Connection, access: Access, actor_id: int | None) -> None:
    actor = await Actors(connection).find(actor_id) if actor_id is not None else None
    if actor is None or actor.state is RecordState.ENDED or not access.may_with(Action.DECIDE_REQUEST, actor):
        raise Refusal("refused-request-without-actor")


async def _give(connection: Connection, request: Request, by: int, now: datetime) -> None:
    scope = {"actor": request.actor} if request.role is Role.MEMBER else {"orp": request.orp}
    grant = Grant(id=0, person=request.person, role=request.role, granted_at=now, **scope)
    people = People(connection)
    await people.grant(grant, by)
    await people.set_home_if_none(request.person, request.orp)
    detail: dict[str, str | int | list[int]] = {"role": request.role.value, "request": request.id}
    given = Entry(at=now, person=by, deed=Deed.RIGHT_GRANTED, subject=request.person, detail=detail, **scope)
    await Audit(connection).add(given)


async def _end(
    connection: Connection,
    request: Request,
    now: datetime,
    by: int,
    *,
    state: RequestState,
    reason: Reason | None = None,
    reason_words: str | None = None,
) -> Request:
    """Decide once: a request that is no longer open is returned as it stands."""
    if not request.is_open:
        return request
    how = {"state": state, "decided_at": now, "decided_by": by, "reason": reason, "reason_words": reason_words}
    ended = request.model_copy(update=how)
    await Requests(connection).decide(ended)
    if state is not RequestState.WITHDRAWN:
        approved = state is RequestState.APPROVED
        kind = NoticeKind.REQUEST_APPROVED if approved else NoticeKind.REQUEST_REFUSED
        await _tell(connection, kind, ended, [ended.person], now)
        deed = Deed.REQUEST_APPROVED if approved else Deed.REQUEST_REFUSED
        detail: dict[str, str | int | list[int]] = {"request": ended.id}
        await Audit(connection).add(
            Entry(at=now, person=by, deed=deed, subject=ended.person, orp=ended.orp, detail=detail)
        )
    return ended


async def _add_remark(connection: Connection, request: Request, author: int, text: str, now: datetime) -> int:
    _check_texts(text)
    requests = Requests(connection)
    if await requests.count_remarks(request.id) >= MOST_MESSAGES:
        raise Refusal("refused-too-many-messages")
    return await requests.add_remark(request.id, author, text, now)


async def _tell(
    connection: Connection,
    kind: NoticeKind,
    request: Request,
    people: Iterable[int],
    now: datetime,
    remark: int | None = None,
) -> None:
    subject: dict[str, int | str] = {"request": request.id}
    if remark:
        subject["message"] = remark
    about = remark or request.id
    notices = [
        Notice(
            recipient=person,
            kind=kind,
            subject=subject,
            dedupe_key=f"{kind.value}:{about}:{person}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
        )
        for person in people
    ]
    await Outbox(connection).put(*notices)


def _check_texts(*texts: str | None, insisting: bool = False) -> None:
    for text in filter(None, texts):
        if len(text) > TEXT_LIMIT:
            raise Refusal("refused-note-too-long", length=len(text), limit=TEXT_LIMIT)
        refuse_personal_data(text, insisting=insisting)
