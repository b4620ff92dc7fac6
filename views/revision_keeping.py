"""What a coordinator keeps of a revision: the checklist of platforms and needs, and the day it opens by itself."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.codes import NeedDomain
from domain.platform import Platform, YearNote
from domain.revision import Check, CheckKind, Revision, Rule, will_open
from views.found import LABEL_LIMIT, Reading, shorten
from views.platforms import EditPlatform, OpenPlatform, WriteYear, year_line
from views.practice import OpenNeedDomain
from views.proposal_words import turns_row
from views.revision import day_words, rule_words
from views.revision_taps import ChooseDay, MarkCheck, OpenCheck, OpenChecks, OpenRevision, SetDay
from views.screen import Row, Screen, button, in_rows
from views.words import capital, domain_name, html, local_date

PAGE = 10
LEAP_YEAR = 2024


@dataclass(frozen=True)
class Checklist:
    """What there is to go through, by subject, with what was gone through."""

    revision: Revision
    kind: CheckKind
    names: Mapping[str, str]
    checks: Mapping[str, Check]


def checks_screen(read: Reading, shown: Checklist, page: int = 0, note: str = "") -> Screen:
    """The checklist: what was gone through is ticked."""
    say, revision, kind = read.say, shown.revision, shown.kind
    names = list(shown.names.items())
    part = names[page * PAGE : (page + 1) * PAGE]
    rows: list[Row] = [
        (button(_label(shown.checks, subject, name), OpenCheck(revision.id, kind, subject)),) for subject, name in part
    ]
    turns = [OpenChecks(revision.id, kind, max(0, page - 1)), OpenChecks(revision.id, kind, page + 1)]
    rows += turns_row(say, page, turns, len(names) > (page + 1) * PAGE)
    rows.append((button(say.text("button-back"), OpenRevision(revision.orp)),))
    done = sum(subject in shown.names for subject in shown.checks)
    text = say.html(f"revise-checks-{kind.value}", done=done, all=len(names))
    return Screen("\n\n".join(filter(None, (note, text))), tuple(rows))


def platform_check_screen(
    read: Reading, shown: Checklist, platform: Platform, members: int, years: Sequence[YearNote]
) -> Screen:
    """A platform to be confirmed, changed, or said how its year was; what was said last stands in it."""
    say, revision = read.say, shown.revision
    year = revision.year
    parts = (
        f"<b>{html(platform.name)}</b>",
        _checked_words(read, shown, str(platform.id)),
        say.html("revise-platform-frequency", frequency=platform.frequency) if platform.frequency else "",
        say.html("revise-platform-members", count=members),
        year_line(say, years[0]) if years else say.html("revise-platform-no-year"),
    )
    rows = (
        *_mark_rows(read, shown, str(platform.id)),
        (button(say.text("button-revise-platform-year", year=year), WriteYear(platform.id, year)),),
        (
            button(say.text("button-revise-platform-edit"), EditPlatform(platform.id)),
            button(say.text("button-revise-platform-open"), OpenPlatform(platform.id)),
        ),
        (button(say.text("button-back"), OpenChecks(revision.id, CheckKind.PLATFORM)),),
    )
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True)


def needs_check_screen(read: Reading, shown: Checklist, domain: NeedDomain) -> Screen:
    """A need domain to be gone through where needs and activities are kept."""
    say, revision = read.say, shown.revision
    parts = (
        f"<b>{html(capital(domain_name(say, domain)))}</b>",
        _checked_words(read, shown, domain.value),
        say.html("revise-needs-how"),
    )
    rows = (
        (button(say.text("button-revise-needs-browse"), OpenNeedDomain(revision.orp, domain.value)),),
        *_mark_rows(read, shown, domain.value),
        (button(say.text("button-back"), OpenChecks(revision.id, CheckKind.NEEDS)),),
    )
    return Screen("\n\n".join(filter(None, parts)), rows)


def day_screen(read: Reading, orp: str, rule: Rule | None, month: int) -> Screen:
    """The months, then the days of the chosen one."""
    say = read.say
    name = read.geography.orps[orp].name
    if not month:
        picks = [button(_month(read, at), ChooseDay(orp, at)) for at in range(1, 13)]
        none = [(button(say.text("button-revise-day-none"), SetDay(orp, 0, 0)),)] if rule else []
        back = (button(say.text("button-back"), OpenRevision(orp)),)
        text = "\n\n".join((say.html("revise-day-month", orp=name), rule_words(say, rule)))
        return Screen(text, (*in_rows(picks, 3), *none, back))
    days = range(1, monthrange(LEAP_YEAR, month)[1] + 1)
    picks = [button(str(day), SetDay(orp, month, day)) for day in days]
    back = (button(say.text("button-back"), ChooseDay(orp)),)
    return Screen(say.html("revise-day-day", month=_month(read, month)), (*in_rows(picks, 5), back))


def day_set_words(read: Reading, rule: Rule) -> str:
    """It opens by itself from now on; where this year's day has passed, from next year on."""
    say, today = read.say, read.now.astimezone(read.zone).date()
    words = say.html("revise-day-set", day=day_words(say, rule.month, rule.day))
    is_ahead = will_open(rule, read.now, read.zone)
    return words if is_ahead else f"{words} {say.html('revise-day-next', year=today.year + 1)}"


def _month(read: Reading, month: int) -> str:
    return capital(read.say.text("revise-month", month=month))


def _label(checks: Mapping[str, Check], subject: str, name: str) -> str:
    return shorten(f"{'✅' if subject in checks else '▫️'} {capital(name)}", LABEL_LIMIT)


def _checked_words(read: Reading, shown: Checklist, subject: str) -> str:
    check = shown.checks.get(subject)
    if check is None:
        return read.say.html("revise-check-open")
    return read.say.html("revise-check-done", on=local_date(check.checked_at, read.zone))


def _mark_rows(read: Reading, shown: Checklist, subject: str) -> tuple[Row, ...]:
    if not shown.revision.is_open:
        return ()
    is_done = subject in shown.checks
    key = "button-revise-check-undo" if is_done else f"button-revise-check-{shown.kind.value}"
    return ((button(read.say.text(key), MarkCheck(shown.revision.id, shown.kind, subject, not is_done)),),)
