"""«I worry about a child»: who is asking, and the guide with whom to call at this hour."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.actor import Audience, Card
from domain.guide import OFFICE, PROFESSIONS, Line, is_answered, office_line, standby_line
from domain.hours import Openness
from domain.local_text import CALL, GUIDE, PARTS, Local, guide_subject
from domain.order import Found
from domain.visibility import Level, level_of_phone
from locales.translator import Translator
from views.found import HOURS_LIMIT, NAME_LIMIT, Reading, card_buttons, shorten
from views.local_texts import edit_row, guide_text, review_line, subject_name
from views.menu import OpenGuides, OpenNets, menu_row
from views.place import ChooseOrp, guide_purpose
from views.screen import Row, Screen, button, in_rows
from views.search import ANY_NEED, Guided
from views.tap import Tap
from views.words import html, local_time, phone_words

ACT = "Sb."
"""Ends the number of an act in a source; its sections follow."""
OFFICES = 3
"""Offices shown; more there are only in Prague."""


class OpenGuide(Tap):
    """The guide of a profession in a district; without one it is that of the home, or asked for."""

    prefix: ClassVar[str] = "guide"
    profession: str
    orp: str = ""


@dataclass(frozen=True)
class GuideReading:
    """A guide in a district as one person reads it; `offices` are its offices of child protection in order."""

    profession: str
    orp: str
    local: Local
    offices: tuple[Found, ...]
    may_search: bool
    may_edit: bool


def guides_screen(say: Translator) -> Screen:
    """Who is asking."""
    taps = [(profession.replace("_", "-"), OpenGuide(profession)) for profession in PROFESSIONS]
    buttons = [button(say.text(f"profession-{name}"), tap) for name, tap in taps]
    nets = (button(say.text("button-nets"), OpenNets()),)
    return Screen(say.html("guides-title"), (*in_rows(buttons, 2), nets, menu_row(say)))


def guide_screen(read: Reading, guide: GuideReading) -> Screen:
    """What to do now, whom to call now, what to report and what to share."""
    say, subject = read.say, guide_subject(guide.profession)
    title = say.html("guide-title", who=subject_name(read, subject), orp=read.geography.orps[guide.orp].name)
    now, *others = (part for part in PARTS[GUIDE] if part != CALL)
    texts = (
        f"{title}\n{review_line(read, subject, guide.local)}",
        _part(read, guide, now),
        "\n".join(_whom_to_call(read, guide)),
        *(_part(read, guide, part) for part in others),
        _sources(read, guide),
    )
    shown = guide.offices[:OFFICES]
    more = (button(say.text("button-offices", count=len(guide.offices)), Guided(ANY_NEED, guide.orp, "", OFFICE)),)
    rows: tuple[Row, ...] = (
        *in_rows(card_buttons(shown, 1), 1),
        *((more,) if len(guide.offices) > OFFICES and guide.may_search else ()),
        *((edit_row(say, guide.orp, subject),) if guide.may_edit else ()),
        (button(say.text("button-nets"), OpenNets()),),
        (button(say.text("button-other-orp"), ChooseOrp(guide_purpose(guide.profession))),),
        (button(say.text("button-back"), OpenGuides()), *menu_row(say)),
    )
    is_guarded = any((level_of_phone(one.actor.card) or Level.PUBLIC) >= Level.CRISIS for one in shown)
    return Screen("\n\n".join(filter(None, texts)), rows, protect=is_guarded)


def _part(read: Reading, guide: GuideReading, part: str) -> str:
    words = guide_text(read, guide.profession, part, guide.local)
    return f"<b>{read.say.html(f'guide-part-{part}')}</b>\n{html(words)}"


def _whom_to_call(read: Reading, guide: GuideReading) -> Iterator[str]:
    """Danger first; then the police where no office surely answers; then the offices with their hours."""
    say, orp = read.say, read.geography.orps[guide.orp].name
    cards = [one.actor.card for one in guide.offices[:OFFICES]]
    yield f"<b>{say.html('guide-call-now', time=local_time(read.now, read.zone))}</b>"
    yield say.html("guide-danger")
    if not any(is_answered(card, read.now) for card in cards):
        yield say.html("guide-police")
    for number, card in enumerate(cards, start=1):
        yield from _office(read, number, card)
        if guide.may_edit and card.audience is Audience.NETWORK:
            yield say.html("guide-office-hidden")
    if not cards:
        yield say.html("guide-no-office", orp=orp)
    if CALL in guide.local.words:
        yield html(guide.local.words[CALL])


def _office(read: Reading, number: int, card: Card) -> Iterator[str]:
    """The office with its numbers, or that the card tells none."""
    say = read.say
    lines = (("guide-office", office_line(card, read.now)), ("guide-standby", standby_line(card, read.now)))
    told = [say.html(key, phone=phone_words(line.phone), when=_when(read, line)) for key, line in lines if line]
    yield f"<b>{number}. {html(shorten(card.name, NAME_LIMIT))}</b>"
    yield from told or [say.html("no-phone")]


def _when(read: Reading, line: Line) -> str:
    """Whether somebody answers now, or when."""
    say, hours = read.say, line.hours
    if line.openness is Openness.OPEN:
        return say.text("guide-open-now")
    if hours is None:
        return say.text("guide-hours-unknown")
    if line.openness is Openness.UNKNOWN:
        return say.text("guide-hours-unsure", hours=shorten(hours.text, HOURS_LIMIT))
    opens = hours.next_opening(read.now)
    return say.text("guide-opens-at", time=local_time(opens, read.zone)) if opens else say.text("guide-closed-now")


def _sources(read: Reading, guide: GuideReading) -> str:
    """The law behind those parts that are still in our words, to be confirmed until somebody has reviewed the guide."""
    shipped = read.codes.guides[guide.profession]
    ours: Sequence[str] = [part.source for name, part in shipped.items() if name not in guide.local.words]
    acts: dict[str, dict[str, None]] = {}
    for law in (law.strip() for source in ours for law in source.split(";")):
        act, sections = law.split(ACT, 1)
        acts.setdefault(act, {}).update(dict.fromkeys(sections.strip().split(", ")))
    laws = "; ".join(f"{act}{ACT} {', '.join(sections)}" for act, sections in acts.items())
    key = "guide-sources-reviewed" if guide.local.review else "guide-sources"
    return read.say.html(key, laws=laws) if laws else ""
