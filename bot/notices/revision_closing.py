"""Notices about the end of revisions: thank you, it is closed; to coordinators, this one is late, or these are."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.errors import NotFound
from domain.notice import NoticeKind
from domain.rights import Action
from storage.revision_snapshots import RevisionSnapshots
from storage.revisions import Revisions
from usecases.revision import kept_revision
from usecases.revision_closing import progress_of
from views.revision_closing import late_screen, thanks_screen
from views.revision_region import overdue_screen
from views.screen import Screen

Subject = Mapping[str, int | str]


async def closed(recipient: Recipient, subject: Subject) -> Screen | None:
    """Thank you; nothing where it was opened again meanwhile, or the person has left the network."""
    revision = await Revisions(recipient.reader).get(int(subject["revision"]))
    taken = await RevisionSnapshots(recipient.reader).of_revision(revision.id)
    if revision.is_open or not taken or not recipient.access.may(Action.READ_NETWORK):
        return None
    return thanks_screen(recipient.reading, revision, taken[0].figures)


async def late(recipient: Recipient, subject: Subject) -> Screen | None:
    """It is open still; nothing once it is closed."""
    reader, reading = recipient.reader, recipient.reading
    try:
        revision = await kept_revision(reader, recipient.access, int(subject["revision"]))
    except NotFound:
        return None
    if not revision.is_open:
        return None
    (progress,) = await progress_of(reader, (revision.orp,), revision.year, reading.zone)
    return late_screen(reading, revision, progress, await Revisions(reader).rule(revision.orp))


async def overdue(recipient: Recipient, subject: Subject) -> Screen | None:
    """Those of the districts that are late still, and still of this person's region."""
    now, zone = recipient.reading.now, recipient.reading.zone
    today = now.astimezone(zone).date()
    orps = [orp for orp in str(subject["orps"]).split(",") if recipient.access.may(Action.PLAN, orps=(orp,))]
    found = await progress_of(recipient.reader, orps, today.year, zone)
    late = [one for one in found if one.late(today) is not None]
    return overdue_screen(recipient.reading, late) if late else None


NOTICES: dict[NoticeKind, Render] = {
    NoticeKind.REVISION_CLOSED: closed,
    NoticeKind.REVISION_LATE: late,
    NoticeKind.REVISION_OVERDUE: overdue,
}
