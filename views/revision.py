"""The revision as its coordinator sees it: own districts, one of them, how it begins, who stands how, one actor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.actor import Actor
from domain.revision import Asked, Left, Reply, Revision, Rule, Stage, Standing
from domain.revision_progress import Progress
from locales.translator import Translator
from views.card_fields import contact_words
from views.found import LABEL_LIMIT, OpenCard, Reading, shorten
from views.people import OpenPerson
from views.planning import planning_row
from views.proposal_words import turns_row
from views.revision_taps import (
    BeginRevision,
    ChooseAlternate,
    ChooseDay,
    EndRevised,
    ListStanding,
    OpenChecks,
    OpenRevised,
    OpenRevision,
    PutResult,
    SetAlternate,
)
from views.screen import Row, Screen, button, in_rows
from views.verify import OpenProposal
from views.words import date_words, html, local_date, phone_words

PAGE = 8
PHONES_SHOWN = 3
LINE_LIMIT = 100
MARKS = {
    Standing.VERIFIED: "✅",
    Standing.WAITING: "🟡",
    Standing.SILENT: "⚪",
    Standing.PHONE: "☎️",
    Standing.ENDED: "⛔",
}
LISTED = (Standing.PHONE, Standing.WAITING, Standing.SILENT, Standing.VERIFIED)
"""In the order of what a coordinator has to do."""


@dataclass(frozen=True)
class Shown:
    """A district with its numbers and its day; `more` are the ways to the end of the revision."""

    progress: Progress
    counts: Mapping[Standing, int]
    """Of the actors asked about."""
    rule: Rule | None
    opener: str | None = None
    """Who has opened it; None for the clock."""
    more: Sequence[Row] = ()


@dataclass(frozen=True)
class Revised:
    """An actor in a revision, with the names of those who were asked, have answered or left, by id."""

    revision: Revision
    asked: Asked
    actor: Actor
    names: Mapping[int, str]
    speakers: Sequence[int] = ()
    left: Sequence[Left] = ()
    alternates: Sequence[int] = ()
    proposals: Sequence[int] = ()
    """Ids of what waits to be decided about the card."""


def revisions_screen(read: Reading, found: Sequence[Progress], mine: Sequence[Row], more: Sequence[Row]) -> Screen:
    """Own districts with how their revisions stand, over the ways to one's own cards and to the region."""
    say = read.say
    named = sorted(found, key=lambda one: read.geography.orps[one.orp].name)
    rows = in_rows([button(_district_label(read, one), OpenRevision(one.orp)) for one in named], 2)
    return Screen(say.html("revise-districts"), (*mine, *rows, *more, planning_row(say)))


def revision_screen(read: Reading, shown: Shown, note: str = "") -> Screen:
    """How the revision of a district stands, with what there is to do, the most pressing first."""
    say, progress, revision = read.say, shown.progress, shown.progress.revision
    orp = read.geography.orps[progress.orp].name
    year = revision.year if revision else progress.year
    parts = [note, say.html("revise-title", year=year, orp=orp), _when(read, shown)]
    rows: list[Row] = []
    if revision is not None:
        parts.append(say.html("revise-verified", done=progress.verified, all=progress.actors))
        rows += _standing_rows(say, revision, shown)
    if revision is None or (not revision.is_open and revision.year < progress.year):
        rows.append((button(say.text("button-revise-begin", year=progress.year), BeginRevision(progress.orp)),))
    parts.append(rule_words(say, shown.rule))
    rows += [*shown.more, (button(say.text("button-revise-day"), ChooseDay(progress.orp)),)]
    return Screen("\n\n".join(filter(None, parts)), (*rows, planning_row(say)))


def begin_screen(read: Reading, progress: Progress, actors: int, people: int, without: int) -> Screen:
    """What opening does: so many people are asked about so many actors, and these are to be phoned."""
    say, orp = read.say, progress.orp
    name = read.geography.orps[orp].name
    parts = (
        say.html("revise-begin-sure", year=progress.year, orp=name, actors=actors),
        say.html("revise-begin-people", people=people),
        say.html("revise-begin-without", count=without) if without else "",
        say.html("revise-begin-how"),
    )
    go = button(say.text("button-revise-begin-sure"), BeginRevision(orp, sure=True))
    rows = ((go,), (button(say.text("button-back"), OpenRevision(orp)),))
    return Screen("\n\n".join(filter(None, parts)), rows)


def standing_screen(
    read: Reading, revision: Revision, standing: Standing, found: Sequence[Revised], page: int, note: str = ""
) -> Screen:
    """The actors that stand so; those to be phoned with their numbers, which a telephone dials from the text."""
    say = read.say
    part = found[page * PAGE : (page + 1) * PAGE]
    lines = [_line(read, number, one) for number, one in enumerate(part, start=page * PAGE + 1)]
    rows: list[Row] = [
        (button(shorten(f"{number}. {one.actor.card.name}", LABEL_LIMIT), OpenRevised(revision.id, one.actor.id)),)
        for number, one in enumerate(part, start=page * PAGE + 1)
    ]
    turns = [ListStanding(revision.id, standing, max(0, page - 1)), ListStanding(revision.id, standing, page + 1)]
    rows += turns_row(say, page, turns, len(found) > (page + 1) * PAGE)
    back = (button(say.text("button-back"), OpenRevision(revision.orp)),)
    heading = say.html(f"revise-list-{standing.value}", count=len(found))
    how = say.html(f"revise-how-{standing.value}") if found and standing is not Standing.VERIFIED else ""
    parts = (note, heading, how, "\n".join(lines))
    return Screen("\n\n".join(filter(None, parts)), (*rows, back), protect=True)


def revised_screen(read: Reading, one: Revised, note: str = "") -> Screen:
    """An actor with whom was asked and what was said; each result of a call is one tap."""
    say, card = read.say, one.actor.card
    parts = (
        note,
        f"<b>{html(card.name)}</b>",
        f"{MARKS[one.asked.standing]} {standing_words(read, one)}",
        "\n".join(_phones(one)) or say.html("no-phone"),
        _people_words(read, one),
        "\n".join(_left_words(read, one, left) for left in one.left),
    )
    rows = (*_result_rows(say, one), *_way_rows(say, one))
    back = (button(say.text("button-back"), ListStanding(one.revision.id, one.asked.standing)),)
    return Screen("\n\n".join(filter(None, parts)), (*rows, back), protect=True)


def alternates_screen(
    read: Reading, one: Revised, people: Sequence[tuple[int, str]], page: int, named: int | None
) -> Screen:
    """Whom to ask in place of the actor's own people."""
    say, revision, actor = read.say, one.revision.id, one.actor.id
    part = people[page * PAGE : (page + 1) * PAGE]
    rows: list[Row] = [
        (button(shorten(f"{'✅ ' if id == named else ''}{name}", LABEL_LIMIT), SetAlternate(revision, actor, id)),)
        for id, name in part
    ]
    turns = [ChooseAlternate(revision, actor, max(0, page - 1)), ChooseAlternate(revision, actor, page + 1)]
    rows += turns_row(say, page, turns, len(people) > (page + 1) * PAGE)
    if named is not None:
        rows.append((button(say.text("button-revise-no-alternate"), SetAlternate(revision, actor, 0)),))
    rows.append((button(say.text("button-back"), OpenRevised(revision, actor)),))
    key = "revise-alternate" if people else "revise-alternate-nobody"
    return Screen(say.html(key, actor=one.actor.card.name), tuple(rows), protect=True)


def opened_notice(read: Reading, revision: Revision, phoned: int, opener: str | None) -> Screen:
    """To the other coordinators: it has begun, and so many actors are to be phoned."""
    say, orp = read.say, read.geography.orps[revision.orp].name
    key = "notice-revise-opened" if opener is None else "notice-revise-opened-by"
    due = date_words(revision.due_on)
    text = say.html(key, year=revision.year, orp=orp, due=due, name=opener or "", count=phoned)
    return Screen(text, (_revision_row(say, revision.orp),))


def phone_notice(read: Reading, revision: Revision, count: int) -> Screen:
    """To coordinators: so many actors wait for a call."""
    say, orp = read.say, read.geography.orps[revision.orp].name
    text = say.html("notice-revise-phone", year=revision.year, orp=orp, count=count)
    tap = ListStanding(revision.id, Standing.PHONE)
    return Screen(
        text, ((button(say.text("button-revise-phone", count=count), tap),), _revision_row(say, revision.orp))
    )


def due_notice(read: Reading, orp: str, year: int) -> Screen:
    """To coordinators: nothing was opened this year."""
    text = read.say.html("notice-revise-due", year=year, orp=read.geography.orps[orp].name)
    return Screen(text, (_revision_row(read.say, orp),))


def left_notice(read: Reading, one: Revised, left: Left) -> Screen:
    """To coordinators: somebody speaks for an actor no more."""
    say, revision, actor = read.say, one.revision.id, one.actor.id
    name = one.names.get(left.person) or say.text("former-user")
    parts = (
        say.html("notice-revise-left", name=name, actor=one.actor.card.name),
        say.html("revise-left-words", words=left.words) if left.words else "",
        say.html("notice-revise-left-phone") if one.asked.standing is Standing.PHONE else "",
        say.html("notice-revise-left-right"),
    )
    rows = (
        (button(say.text("button-person", name=shorten(name, LABEL_LIMIT - 2)), OpenPerson(left.person)),),
        (button(say.text("button-revise-actor"), OpenRevised(revision, actor)),),
    )
    return Screen("\n".join(filter(None, parts)), rows, protect=True)


def rule_words(say: Translator, rule: Rule | None) -> str:
    """On which day it opens by itself."""
    return say.html("revise-day", day=day_words(say, rule.month, rule.day)) if rule else say.html("revise-day-none")


def day_words(say: Translator, month: int, day: int) -> str:
    """A day of a year."""
    return say.text("revise-day-of-year", day=day, month=say.text("recurrence-of-a-month", month=month))


def standing_words(read: Reading, one: Revised) -> str:
    """How an actor stands, with who has answered and when."""
    say, asked = read.say, one.asked
    key = f"revise-standing-{asked.standing.value}"
    if asked.standing is Standing.VERIFIED:
        on = local_date(one.actor.verified_at or read.now, read.zone)
        return say.html(key, name=one.actor.verified_by or say.text("former-user"), on=on)
    if asked.reply is Reply.UNREACHED and asked.replied_at and asked.standing is not Standing.WAITING:
        return say.html("revise-standing-unreached", on=local_date(asked.replied_at, read.zone))
    if asked.standing is Standing.SILENT:
        stage = "alternate" if asked.stage is Stage.ALTERNATE else "asked" if asked.stage is Stage.ASKED else "reminded"
        on = local_date(asked.staged_at, read.zone)
        return say.html(f"revise-silent-{stage}", on=on, count=int(asked.stage))
    return say.html(key)


def _when(read: Reading, shown: Shown) -> str:
    say, revision = read.say, shown.progress.revision
    if revision is None:
        return say.html("revise-none")
    if revision.closed_at is not None:
        return say.html("revise-closed-on", on=local_date(revision.closed_at, read.zone))
    on, due = local_date(revision.opened_at, read.zone), date_words(revision.due_on)
    key = "revise-opened-itself" if shown.opener is None else "revise-opened-by"
    words = say.html(key, on=on, due=due, name=shown.opener or "")
    is_late = revision.is_overdue(read.now.astimezone(read.zone).date())
    return f"{words}\n{say.html('revise-overdue')}" if is_late else words


def _standing_rows(say: Translator, revision: Revision, shown: Shown) -> list[Row]:
    progress = shown.progress
    buttons = [
        button(say.text(f"button-revise-{standing.value}", count=count), ListStanding(revision.id, standing))
        for standing in LISTED
        if (count := shown.counts.get(standing, 0))
    ]
    checks = [
        button(
            say.text("button-revise-platforms", done=progress.platforms_checked, all=progress.platforms),
            OpenChecks(revision.id, "platform"),
        ),
        button(
            say.text("button-revise-needs", done=progress.needs_checked, all=progress.needs),
            OpenChecks(revision.id, "needs"),
        ),
    ]
    return [*in_rows(buttons, 2), *in_rows(checks, 2)]


def _district_label(read: Reading, one: Progress) -> str:
    name, revision = read.geography.orps[one.orp].name, one.revision
    if revision is None or revision.closed_at is not None:
        return shorten(f"{name} {'✅' if revision else '–'}", LABEL_LIMIT)
    late = "⚠️ " if revision.is_overdue(read.now.astimezone(read.zone).date()) else ""
    return shorten(f"{late}{name} {one.verified}/{one.actors}", LABEL_LIMIT)


def _line(read: Reading, number: int, one: Revised) -> str:
    name = f"{number}. <b>{html(shorten(one.actor.card.name, LABEL_LIMIT))}</b>"
    if one.asked.standing is not Standing.PHONE:
        return f"{name} – {standing_words(read, one)}"
    tried = f" – {standing_words(read, one)}" if one.asked.reply is Reply.UNREACHED else ""
    return "\n".join((f"{name}{tried}", *_phones(one)))


def _phones(one: Revised) -> list[str]:
    """Whom to call: contact people first, then the numbers of the card they do not hold."""
    card = one.actor.card
    people = [
        html(shorten(contact_words(contact.model_dump()), LINE_LIMIT)) for contact in card.contacts if contact.phone
    ]
    held = {contact.phone for contact in card.contacts}
    return [*people, *(phone_words(phone) for phone in card.phones if phone not in held)][:PHONES_SHOWN]


def _people_words(read: Reading, one: Revised) -> str:
    say = read.say
    asked = ", ".join(one.names.get(person, "") for person in one.speakers)
    alternate = ", ".join(one.names.get(person, "") for person in one.alternates)
    lines = (
        say.html("revise-people", names=asked) if asked else say.html("revise-people-none"),
        say.html("revise-alternates", names=alternate) if alternate else "",
    )
    return "\n".join(filter(None, lines))


def _left_words(read: Reading, one: Revised, left: Left) -> str:
    say = read.say
    name = one.names.get(left.person) or say.text("former-user")
    words = say.html("revise-left", name=name, on=local_date(left.left_at, read.zone))
    return f"{words} {say.html('revise-left-words', words=left.words)}" if left.words else words


def _result_rows(say: Translator, one: Revised) -> tuple[Row, ...]:
    if not one.revision.is_open or one.asked.standing in (Standing.VERIFIED, Standing.ENDED):
        return ()
    revision, actor = one.revision.id, one.actor.id
    is_waiting = one.asked.standing is Standing.WAITING
    holds = button(
        say.text("button-revise-verify" if is_waiting else "button-revise-they-hold"),
        PutResult(revision, actor, Reply.HOLDS),
    )
    edits = button(say.text("button-revise-i-edit"), PutResult(revision, actor, Reply.EDITS))
    ended = button(say.text("button-revise-they-ended"), EndRevised(revision, actor))
    if is_waiting:
        waiting = [(button(say.text("button-revise-proposal"), OpenProposal(id)),) for id in one.proposals[:1]]
        return (*waiting, (holds, edits))
    unreached = button(say.text("button-revise-unreached"), PutResult(revision, actor, Reply.UNREACHED))
    return ((holds, edits), (unreached,), (ended,))


def _way_rows(say: Translator, one: Revised) -> tuple[Row, ...]:
    card = button(say.text("button-revise-card"), OpenCard(one.actor.id))
    alternate = button(say.text("button-revise-alternate"), ChooseAlternate(one.revision.id, one.actor.id))
    return ((card, alternate),) if one.revision.is_open else ((card,),)


def _revision_row(say: Translator, orp: str) -> Row:
    return (button(say.text("button-revise-open"), OpenRevision(orp)),)
