"""Looking for a place: the preview, the asker's live message, the question to those who may help, and its end."""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from domain.codes import NeedDomain
from domain.inquiry import (
    ESCALATES_AFTER,
    WIDENS_AFTER,
    Answer,
    AskedRing,
    Inquiry,
    Outcome,
    Progress,
    Reach,
    Reply,
    Wanted,
)
from domain.places import Ring
from domain.rights import Access, as_seen_by
from locales.translator import Translator
from views.crisis import OpenCrisis
from views.forms import Do, FormTap
from views.found import Reading, shorten
from views.menu import BeginInquiry, OpenCoordinator, OpenMenu, menu_row
from views.screen import Row, Screen, button, in_rows
from views.tap import SEPARATOR, Tap
from views.words import age_range_words, age_words, domain_name, html, local_time, phone_words

SHOWN = 8
"""Actors of a part of the live message: five parts of the longest fit under Telegram's 4,096 characters."""
NAME_LIMIT = 60
INSTEAD = "/"


class OpenInquiry(Tap):
    """Show an inquiry as it stands; to those who answer, for this actor where one is chosen."""

    prefix: ClassVar[str] = "inqo"
    inquiry: int
    actor: int = 0


class AnswerInquiry(Tap):
    """Answer for an actor."""

    prefix: ClassVar[str] = "inqa"
    inquiry: int
    actor: int
    answer: str


class PlacesLeft(Tap):
    """Report what is free at an actor that has a place; 0 is full, and without a number `known` is False."""

    prefix: ClassVar[str] = "inqp"
    inquiry: int
    actor: int
    number: int
    known: bool = True


class ChooseEnd(Tap):
    """Ask how it ended."""

    prefix: ClassVar[str] = "inqe"
    inquiry: int


class EndInquiry(Tap):
    """It is over, and how."""

    prefix: ClassVar[str] = "inqx"
    inquiry: int
    outcome: str


class OwnNumber(Tap):
    """Offer Telegram's key that shares one's own number."""

    prefix: ClassVar[str] = "inqt"


class Beside(Tap):
    """Do what another button does, in a new message: the tapped one stays, because it is written over later."""

    prefix: ClassVar[str] = "beside"
    button: str

    @classmethod
    def of(cls, tap: Tap) -> "Beside":
        """The same as this tap, beside; no value of it may hold a slash."""
        return cls(tap.pack().replace(SEPARATOR, INSTEAD))

    @property
    def data(self) -> str:
        """Callback data of the other button."""
        return self.button.replace(INSTEAD, SEPARATOR)


def own_inquiries_screen(read: Reading, inquiries: Sequence[Inquiry]) -> Screen:
    """What the person is looking for, and the way to look for something else."""
    rows: list[Row] = [(button(_label(read, one), OpenInquiry(one.id)),) for one in inquiries]
    if len(inquiries) < len(NeedDomain):
        rows.append((button(read.say.text("button-inquiry-new"), BeginInquiry()),))
    return Screen(read.say.html("inquiries-title"), (*rows, menu_row(read.say)))


def preview_screen(read: Reading, draft: int, wanted: Wanted, reach: Reach, note: str = "") -> Screen:
    """What the others will read, to how many it goes, and a plain word that nothing about the child belongs here."""
    say, orp = read.say, read.geography.orps[wanted.orp].name
    goes = "inquiry-reach-nobody" if reach.is_nobody else "inquiry-reach"
    parts = (
        f"<b>{say.html('inquiry-title')}</b> · {say.html('form-summary')}",
        note,
        facts_text(read, wanted),
        say.html(goes, orp=orp, count=reach.asked - reach.resting),
        say.html("inquiry-no-child"),
    )
    keys = ("domain", "age", "orp", "urgency", "phone", "words")
    changes = [button(say.text(f"button-inquiry-{key}"), FormTap(draft, Do.CHANGE, key)) for key in keys]
    rows = (
        (button(say.text("inquiry-send"), FormTap(draft, Do.SEND)),),
        *in_rows(changes, 2),
        (button(say.text("button-form-cancel"), FormTap(draft, Do.CANCEL)),),
    )
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True)


def facts_text(read: Reading, wanted: Wanted) -> str:
    """What is looked for (HTML)."""
    say = read.say
    lines = [
        say.html("inquiry-fact-domain", domain=domain_name(say, wanted.domain)),
        say.html("inquiry-fact-urgency", urgency=say.text(f"inquiry-urgency-{wanted.urgency}")),
        say.html(
            "inquiry-fact-age", age=age_range_words(say, wanted.ages) if wanted.ages else say.text("inquiry-age-untold")
        ),
        say.html("inquiry-fact-orp", orp=read.geography.orps[wanted.orp].name),
        say.html("inquiry-fact-phone", phone=phone_words(wanted.phone)),
    ]
    if wanted.words:
        lines.append(say.html("inquiry-fact-words", words=wanted.words))
    return "\n".join(lines)


def live_screen(read: Reading, access: Access, progress: Progress, note: str = "") -> Screen:
    """To the asker: who answered what, with phones, who is waited for, and what happens next."""
    say, inquiry = read.say, progress.inquiry
    if not inquiry.is_open:
        return _closed_screen(read, access, progress)
    parts = (
        say.html("inquiry-live-title", time=local_time(inquiry.asked_at, read.zone)),
        note,
        facts_text(read, inquiry),
        nobody_text(read, progress),
        *replies_parts(read, access, progress),
        _next_text(read, progress),
    )
    rows = (
        (button(say.text("button-inquiry-end"), ChooseEnd(inquiry.id)),),
        (button(say.text("button-refresh"), OpenInquiry(inquiry.id)),),
        *ways_on(read, progress),
    )
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True)


def ending_screen(read: Reading, inquiry: Inquiry) -> Screen:
    """How did it end."""
    say = read.say
    ends = [
        (button(say.text(f"button-inquiry-{one.replace('_', '-')}"), EndInquiry(inquiry.id, one)),) for one in Outcome
    ]
    back = (button(say.text("button-back"), OpenInquiry(inquiry.id)),)
    return Screen("\n\n".join((facts_text(read, inquiry), say.html("inquiry-how-ended"))), (*ends, back), protect=True)


def turned_screen(read: Reading, access: Access, progress: Progress, reply: Reply) -> Screen | None:
    """To the asker: the first place there is, or that there is none any more; None where neither is true now."""
    say, inquiry = read.say, progress.inquiry
    if reply.asked.answer is Answer.YES:
        text = f"{say.html('inquiry-first-yes')}\n{_entry(read, access, reply)}"
    elif not progress.has_yes:
        key = "inquiry-yes-unsure" if reply.asked.answer is Answer.MAYBE else "inquiry-yes-gone"
        text = say.html(key, actor=reply.actor.card.name)
    else:
        return None
    rows = ((button(say.text("button-inquiry-open"), OpenInquiry(inquiry.id)),),)
    return Screen(f"{text}\n\n{facts_text(read, inquiry)}", rows, protect=True)


def own_number_screen(say: Translator) -> Screen:
    """Telegram's own key that shares the number, and one that leads back."""
    keys = (say.text("button-phone-share"), say.text("button-inquiry-number-back"))
    return Screen(say.html("inquiry-own-number"), ask_phone=keys)


def _closed_screen(read: Reading, access: Access, progress: Progress) -> Screen:
    say, inquiry = read.say, progress.inquiry
    outcome = (inquiry.outcome or Outcome.OTHERWISE).replace("_", "-")
    shown = [part for part in replies_parts(read, access, progress, (Answer.YES, Answer.MAYBE)) if part]
    where = say.html(
        "inquiry-closed-what", domain=domain_name(say, inquiry.domain), orp=read.geography.orps[inquiry.orp].name
    )
    text = "\n\n".join((say.html(f"inquiry-closed-{outcome}"), where, *shown, say.html("inquiry-erased-soon")))
    new = button(say.text("button-inquiry-new"), Beside.of(BeginInquiry()))
    return Screen(text, ((new,), (button(say.text("button-menu"), Beside.of(OpenMenu())),)), protect=True)


def replies_parts(
    read: Reading, access: Access, progress: Progress, answers: Sequence[Answer] = tuple(Answer)
) -> list[str]:
    """The replies by what they say; those who wait only where every answer is shown."""
    parts = [_list(read, access, f"inquiry-{one}", progress.saying(one)) for one in answers if one is not Answer.NO]
    if Answer.NO in answers:
        parts.append(_list(read, access, "inquiry-waiting", progress.waiting))
        parts.append(_list(read, access, "inquiry-resting", progress.resting))
        parts.append(_list(read, access, "inquiry-no", progress.saying(Answer.NO)))
    return parts


def _list(read: Reading, access: Access, key: str, replies: Sequence[Reply]) -> str:
    if not replies:
        return ""
    lines = [_entry(read, access, reply) for reply in replies[:SHOWN]]
    if len(replies) > SHOWN:
        lines.append(read.say.html("inquiry-more", count=len(replies) - SHOWN))
    return "\n".join((read.say.html(key, count=len(replies)), *lines))


def _entry(read: Reading, access: Access, reply: Reply) -> str:
    """Name, phone and age of the answer."""
    phone = as_seen_by(access, reply.actor).card.phone_to_call
    at = reply.asked.answered_at
    name = html(shorten(reply.actor.card.name, NAME_LIMIT))
    age = age_words(read.say, at, read.now) if at else None
    told = (name, phone_words(phone) if phone else read.say.html("no-phone"), age)
    return f"• {' – '.join(filter(None, told))}"


def nobody_text(read: Reading, progress: Progress) -> str:
    """That nobody is there to answer, as far as the rings go that were asked."""
    rings = {reply.asked.ring for reply in progress.replies if not reply.is_resting}
    orp = read.geography.orps[progress.inquiry.orp].name
    if AskedRing.OWN in rings:
        return ""
    if progress.inquiry.widened_at is None or rings:
        return read.say.html("inquiry-nobody", orp=orp)
    return read.say.html("inquiry-nobody-at-all", orp=orp)


def _next_text(read: Reading, progress: Progress) -> str:
    """What was done about it and what comes next, as long as nobody has a place."""
    say, inquiry = read.say, progress.inquiry
    lines = []
    if inquiry.widened_at and any(reply.asked.ring is AskedRing.NEIGHBOURS for reply in progress.replies):
        lines.append(say.html("inquiry-widened", time=clock(read, inquiry.widened_at)))
    elif inquiry.widened_at and not progress.has_yes and not nobody_text(read, progress):
        lines.append(say.html("inquiry-widened-in-vain"))
    elif not inquiry.widened_at and not progress.has_yes:
        lines.append(say.html("inquiry-widens", time=clock(read, inquiry.asked_at + WIDENS_AFTER)))
    if inquiry.escalated_at:
        key = "inquiry-escalated" if progress.coordinators else "inquiry-no-coordinator"
        lines.append(say.html(key, time=clock(read, inquiry.escalated_at)))
    elif not progress.has_yes:
        lines.append(say.html("inquiry-escalates", time=clock(read, inquiry.asked_at + ESCALATES_AFTER)))
    return "\n".join(lines)


def ways_on(read: Reading, progress: Progress, *, coordinator: bool = True) -> tuple[Row, ...]:
    """The crisis list of the nearest ring where somebody was not asked, the coordinator, the menu."""
    say, inquiry = read.say, progress.inquiry
    ring = Ring.KRAJ if inquiry.widened_at else Ring.NEIGHBOUR if nobody_text(read, progress) else Ring.OWN
    crisis = Beside.of(OpenCrisis(inquiry.orp, ring, again=True))
    last = [button(say.text("button-menu"), Beside.of(OpenMenu()))]
    if coordinator:
        last.insert(0, button(say.text("button-coordinator"), OpenCoordinator(inquiry.orp)))
    return ((button(say.text(f"button-inquiry-crisis-{ring.name.lower()}"), crisis),), tuple(last))


def _label(read: Reading, inquiry: Inquiry) -> str:
    """An inquiry on a button."""
    orp = read.geography.orps[inquiry.orp].name
    return f"📣 {domain_name(read.say, inquiry.domain)} · {orp} · {age_words(read.say, inquiry.asked_at, read.now)}"


def clock(read: Reading, at: datetime) -> str:
    return f"{at.astimezone(read.zone):%H:%M}"
