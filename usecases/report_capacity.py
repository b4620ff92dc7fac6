"""A member says how full an actor is: a new report, a confirmation of the last one, a note, or a stop of accepting."""

from datetime import datetime

from domain.actor import Actor, RecordState
from domain.capacity import NOTE_LIMIT, Report, State, Unit, unit_for
from domain.codes import CodeLists, Value
from domain.errors import NotFound, Refusal
from domain.rights import Access, Action
from storage.capacity import Capacity
from storage.database import Connection, Database
from storage.merges import Merges
from usecases.guard_text import refuse_personal_data
from usecases.subscriptions import place_opened


class Reported(Value):
    """The report as stored, and the one it took the place of."""

    actor: Actor
    report: Report
    before: Report | None


class Wanted(Value):
    """What somebody reports; `unit` None keeps the unit of the last report."""

    state: State
    available: int | None = None
    maximum: int | None = None
    unit: Unit | None = None
    accepting: bool = True
    note: str | None = None


class Amendment(Value):
    """What to change in the last report: only the fields that are given."""

    note: str | None = None
    accepting: bool = True
    unit: Unit = Unit.CLIENTS


async def report_capacity(
    database: Database, codes: CodeLists, access: Access, actor: int, wanted: Wanted, now: datetime
) -> Reported:
    """Add a report; raises NotFound where the person may not speak for the actor, Refusal for an improper note."""
    check_note(wanted.note)
    async with database.transaction() as connection:
        reported = await _actor_to_report(connection, access, actor)
        before = await Capacity(connection).latest_of(reported.id)
        report = _next_report(codes, reported, before, wanted, access.person, now)
        report = await Capacity(connection).add(report)
        await place_opened(connection, reported, before, report, now)
        return Reported(actor=reported, report=report, before=before)


async def amend_capacity(
    database: Database, access: Access, actor: int, report: int, amendment: Amendment, now: datetime
) -> Reported:
    """Repeat the last report with something changed; raises Refusal where another one has come meanwhile."""
    check_note(amendment.note)
    async with database.transaction() as connection:
        reported = await _actor_to_report(connection, access, actor)
        before = await _last_if_it_is(connection, reported.id, report)
        change = amendment.model_dump(exclude_unset=True) | {"reported_by": access.person, "reported_at": now}
        amended = await Capacity(connection).add(before.model_copy(update=change))
        await place_opened(connection, reported, before, amended, now)
        return Reported(actor=reported, report=amended, before=before)


async def confirm_capacity(database: Database, access: Access, actor: int, report: int, now: datetime) -> Reported:
    """Say that a report still holds; raises Refusal where another one has come meanwhile."""
    return await amend_capacity(database, access, actor, report, Amendment(), now)


def check_note(note: str | None) -> None:
    """Raises Refusal where a note is too long or holds personal data."""
    if note is not None and len(note) > NOTE_LIMIT:
        raise Refusal("refused-note-too-long", limit=NOTE_LIMIT, length=len(note))
    refuse_personal_data(note)


async def _actor_to_report(connection: Connection, access: Access, actor: int) -> Actor:
    """The actor, or the one it was merged into."""
    found = await Merges(connection).standing(actor)
    if found.state is RecordState.ENDED or not access.may_with(Action.REPORT_CAPACITY, found):
        raise NotFound
    return found


async def _last_if_it_is(connection: Connection, actor: int, report: int) -> Report:
    last = await Capacity(connection).latest_of(actor)
    if last is None or last.id != report:
        raise Refusal("refused-report-replaced")
    return last


def _next_report(
    codes: CodeLists, actor: Actor, before: Report | None, wanted: Wanted, person: int, now: datetime
) -> Report:
    unit = wanted.unit or (before.unit if before else unit_for(actor.card, codes.kinds.get(actor.card.kind or "")))
    maximum = wanted.maximum if wanted.maximum is not None else (before.maximum if before else None)
    if maximum is not None and wanted.available is not None:
        maximum = max(maximum, wanted.available)
    return Report(
        id=0,
        actor=actor.id,
        unit=unit,
        state=wanted.state,
        available=wanted.available,
        maximum=maximum,
        accepting=wanted.accepting,
        note=wanted.note,
        reported_by=person,
        reported_at=now,
    )
