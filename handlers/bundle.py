"""What quiet hours have put off: the list again, and each notice as it is at this moment."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from domain.errors import NotFound, Refusal
from domain.notice import NoticeKind
from handlers.recipient import Recipient, recipient_here, words_of
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.outbox import Outbox, Told
from views.bundle import Came, OpenBundle, OpenNotice, bundle_row, bundle_screen, came_line, kind_screen


async def open_bundle(visit: Visit, tap: OpenBundle) -> None:
    """What of it may still be seen: all, or a page of one kind."""
    told = await Outbox(visit.reader).bundled(visit.person.id, tap.bundle)
    chosen = [one for one in told if tap.kind in ("", one.kind)]
    came = await _lines(recipient_here(visit), chosen)
    if not came:
        raise Refusal("refused-notice-over")
    if tap.kind:
        await show(visit, kind_screen(visit.say, tap.bundle, came, tap.page))
    else:
        await show(visit, bundle_screen(visit.say, tap.bundle, came))


async def open_notice(visit: Visit, tap: OpenNotice) -> None:
    """What this one tells, as far as it still holds and may be seen."""
    told = await Outbox(visit.reader).told(visit.person.id, tap.notice)
    screen = await words_of(recipient_here(visit), told.kind, told.subject)
    if screen is None:
        raise Refusal("refused-notice-over")
    await show(visit, replace(screen, rows=(*screen.rows, bundle_row(visit.say, told.bundle))))


async def line_of(recipient: Recipient, notice: int, kind: str, subject: Mapping[str, int | str]) -> Came | None:
    """A notice as a line of the list; None where it is over or may not be seen any more."""
    try:
        screen = await words_of(recipient, kind, subject)
    except NotFound:
        return None
    return came_line(recipient.reading.say, notice, NoticeKind(kind), screen) if screen else None


async def _lines(recipient: Recipient, told: Iterable[Told]) -> list[Came]:
    lines = [await line_of(recipient, one.id, one.kind, one.subject) for one in told]
    return [line for line in lines if line]


def routes() -> Routes:
    """No commands: the way in is the message."""
    return Routes(taps=on(OpenBundle, open_bundle) | on(OpenNotice, open_notice))
