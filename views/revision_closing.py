"""The end of a revision: its numbers, what closing does, what was frozen with its files, and how it is opened again."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.revision import LogEntry, LogWhat, Revision, Rule
from domain.revision_progress import Progress
from domain.revision_snapshot import Figures, Taken
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.planning import planning_row
from views.revision_picture import Bar
from views.revision_taps import OpenRevision
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import date_words, html, local_date, local_time

LOG_SHOWN = 6


class OpenProgress(Tap):
    """Show how far a revision is, in numbers."""

    prefix: ClassVar[str] = "rvep"
    revision: int


class SendProgress(Tap):
    """The same as a picture."""

    prefix: ClassVar[str] = "rvepic"
    revision: int


class CloseRevision(Tap):
    """Close a revision, once it is `sure`."""

    prefix: ClassVar[str] = "rvex"
    revision: int
    sure: bool = False


class ReopenRevision(Tap):
    """Ask why a closed revision is opened again."""

    prefix: ClassVar[str] = "rveo"
    revision: int


class OpenSnapshot(Tap):
    """Show what was frozen and written when a revision closed."""

    prefix: ClassVar[str] = "rvesn"
    snapshot: int


class SendRevisionFile(Tap):
    """Send the file at this place in alphabetical order."""

    prefix: ClassVar[str] = "rvef"
    snapshot: int
    at: int


@dataclass(frozen=True)
class Ended:
    """A revision with its numbers, what was done with it, who did it by id, and what was frozen, the last first."""

    revision: Revision
    progress: Progress
    log: Sequence[LogEntry]
    names: dict[int, str]
    taken: Sequence[Taken]
    earlier: Revision | None = None
    """The one of the last year that had one before."""


def end_rows(say: Translator, revision: Revision) -> list[Row]:
    """The ways from a revision to its end, or to what has come of it."""
    if not revision.is_open:
        return [(button(say.text("button-revision-result", year=revision.year), OpenProgress(revision.id)),)]
    return [
        (button(say.text("button-revision-progress"), OpenProgress(revision.id)),),
        (button(say.text("button-revision-close"), CloseRevision(revision.id)),),
    ]


def progress_screen(read: Reading, ended: Ended, note: str = "") -> Screen:
    """The numbers of a district with last year's below, and what was done with the revision."""
    say, revision, progress = read.say, ended.revision, ended.progress
    log = [_log_line(read, entry, ended.names) for entry in ended.log[-LOG_SHOWN:]]
    parts = (
        note,
        title_text(read, revision),
        _when(read, revision, progress),
        _figures(say, progress),
        _last_year(say, progress),
        "\n".join(log) if len(ended.log) > 1 else "",
    )
    rows: list[Row] = [(button(say.text("button-revision-picture"), SendProgress(revision.id)),)]
    if revision.is_open:
        rows.append((button(say.text("button-revision-close"), CloseRevision(revision.id)),))
    else:
        rows.append((button(say.text("button-revision-reopen"), ReopenRevision(revision.id)),))
    taken = [
        (button(say.text("button-revision-files", time=local_time(one.taken_at, read.zone)), OpenSnapshot(one.id)),)
        for one in ended.taken
    ]
    earlier = end_rows(say, ended.earlier) if ended.earlier else []
    back = (button(say.text("button-back"), OpenRevision(revision.orp)),)
    return Screen("\n\n".join(filter(None, parts)), (*rows, *taken, *earlier, back, planning_row(say)))


def close_screen(read: Reading, revision: Revision, progress: Progress) -> Screen:
    """What closing does, and what is not done yet."""
    say = read.say
    open_ends = [
        say.html(f"revision-left-{key}", count=count)
        for key, count in (
            ("silent", progress.silent + progress.phone),
            ("waiting", progress.waiting),
            ("platforms", progress.platforms - progress.platforms_checked),
            ("needs", progress.needs - progress.needs_checked),
        )
        if count
    ]
    ready = "\n".join(f"⚠️ {line}" for line in open_ends) or say.html("revision-left-nothing")
    parts = (title_text(read, revision), ready, say.html("revision-close-does"))
    label = "button-revision-close-anyway" if progress.unverified else "button-revision-close-sure"
    rows = (
        (button(say.text(label), CloseRevision(revision.id, sure=True)),),
        (button(say.text("button-revision-not-yet"), OpenProgress(revision.id)),),
    )
    return Screen("\n\n".join(parts), rows)


def snapshot_screen(read: Reading, taken: Taken, files: Sequence[str], ways: Sequence[Row], note: str = "") -> Screen:
    """What was frozen then: its numbers, its files to be fetched, `ways` to what has changed."""
    say = read.say
    name = read.geography.orps[taken.orp].name
    parts = (
        note,
        say.html("revision-snapshot", year=taken.year, orp=name, time=local_time(taken.taken_at, read.zone)),
        _figures(say, taken.figures),
        say.html("revision-files") if files else "",
    )
    rows = [
        (button(shorten(f"📄 {file}", LABEL_LIMIT), SendRevisionFile(taken.id, at)),) for at, file in enumerate(files)
    ]
    back = (button(say.text("button-back"), OpenProgress(taken.revision)),)
    return Screen("\n\n".join(filter(None, parts)), (*rows, *ways, back, planning_row(say)))


def file_screen(read: Reading, taken: Taken, file: tuple[str, bytes]) -> Screen:
    """One of the files."""
    say = read.say
    name = read.geography.orps[taken.orp].name
    words = say.html("revision-file", year=taken.year, orp=name, time=local_time(taken.taken_at, read.zone))
    back = (button(say.text("button-revision-files-back"), OpenSnapshot(taken.id)),)
    return Screen(words, (back, planning_row(say)), document=file)


def picture_screen(say: Translator, title: str, picture: bytes, back: Tap) -> Screen:
    """The picture with the way back."""
    return Screen(html(title), ((button(say.text("button-back"), back),), planning_row(say)), photo=picture)


def thanks_screen(read: Reading, revision: Revision, figures: Figures) -> Screen:
    """To those who have answered: it is done, and what came of it."""
    say = read.say
    name = read.geography.orps[revision.orp].name
    words = say.html("notice-revision-closed", year=revision.year, orp=name, done=figures.verified, all=figures.actors)
    return Screen(words)


def late_screen(read: Reading, revision: Revision, progress: Progress, rule: Rule | None) -> Screen:
    """To its coordinators: its time is over, or the next one waits for its end."""
    say, this = read.say, read.now.astimezone(read.zone).year
    key = "late" if revision.year == this else "blocks-rule" if rule and rule.opens_in(this, read.zone) else "blocks"
    orp, due = read.geography.orps[revision.orp].name, date_words(revision.due_on)
    counts = {"done": progress.verified, "all": progress.actors}
    words = say.html(f"notice-revision-{key}", year=revision.year, orp=orp, due=due, next=this, **counts)
    return Screen(words, tuple(end_rows(say, revision)))


def title_text(read: Reading, revision: Revision) -> str:
    """Which revision it is."""
    return read.say.html("revision-progress-title", year=revision.year, orp=read.geography.orps[revision.orp].name)


def district_bars(say: Translator, progress: Progress) -> list[Bar]:
    """Actors, platforms and needs of a district."""
    last = progress.last_year
    return [
        Bar(say.text("revision-bar-actors"), progress.standings, last=(last.verified, last.actors) if last else None),
        *(
            Bar(
                say.text(f"revision-bar-{key}"),
                _checked(progress, key),
                last=(getattr(last, f"{key}_checked"), getattr(last, key)) if last else None,
            )
            for key in ("platforms", "needs")
        ),
    ]


def _checked(figures: Figures, key: str) -> tuple[int, int, int, int]:
    done = getattr(figures, f"{key}_checked")
    return done, 0, 0, getattr(figures, key) - done


def _when(read: Reading, revision: Revision, progress: Progress) -> str:
    """Since when and until when, or when it was closed."""
    say, today = read.say, read.now.astimezone(read.zone).date()
    if revision.closed_at is not None:
        return say.html("revision-closed-on", on=local_date(revision.closed_at, read.zone))
    since, due = local_date(revision.opened_at, read.zone), date_words(revision.due_on)
    key = "revision-is-late" if progress.late(today) else "revision-is-open"
    return say.html(key, since=since, due=due)


def _figures(say: Translator, figures: Figures) -> str:
    lines = [say.html("revision-actors", done=figures.verified, all=figures.actors, share=figures.share)]
    standing = [
        say.html(f"revision-{key}", count=getattr(figures, key))
        for key in ("waiting", "phone", "silent")
        if getattr(figures, key)
    ]
    lines += [" · ".join(standing)] if standing else []
    lines.append(say.html("revision-platforms", done=figures.platforms_checked, all=figures.platforms))
    lines.append(say.html("revision-needs", done=figures.needs_checked, all=figures.needs))
    if figures.steps_done:
        lines.append(say.html("revision-steps", count=figures.steps_done))
    if figures.white_spots is not None:
        lines.append(say.html("revision-white", white=figures.white_spots, thin=figures.thin_spots or 0))
    return "\n".join(lines)


def _last_year(say: Translator, progress: Progress) -> str:
    """Last year's numbers beside this year's."""
    last = progress.last_year
    if last is None:
        return say.html("revision-no-last-year")
    return f"{say.html('revision-last-year', year=progress.year - 1)}\n{_figures(say, last)}"


def _log_line(read: Reading, entry: LogEntry, names: dict[int, str]) -> str:
    say = read.say
    name = say.text("revision-by-clock") if entry.person is None else names.get(entry.person) or say.text("former-user")
    time = local_time(entry.at, read.zone)
    line = say.html(f"revision-log-{entry.what.value}", name=name, time=time)
    return f"{line} {html(entry.words)}" if entry.what is LogWhat.REOPENED and entry.words else line
