"""Looking for a place as others than the asker see it: the question, the coordinator's view, the end."""

from collections.abc import Sequence

from domain.capacity import Report, State
from domain.inquiry import Answer, Inquiry, Progress, Reply
from domain.rights import Access
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.inquiries import (
    NAME_LIMIT,
    SHOWN,
    AnswerInquiry,
    Beside,
    OpenInquiry,
    PlacesLeft,
    clock,
    facts_text,
    nobody_text,
    replies_parts,
    ways_on,
)
from views.menu import OpenMenu
from views.screen import Row, Screen, button
from views.words import state_words

CHOSEN = "✓ "


def asked_screen(
    read: Reading,
    progress: Progress,
    mine: Sequence[Reply],
    asker: str,
    heading: str = "",
    *,
    has_others: bool = False,
) -> Screen:
    """To those who speak for asked actors: what is looked for, and the answers; of several actors one is chosen first.

    `has_others` where the person speaks for more of the asked than `mine`.
    """
    say, inquiry = read.say, progress.inquiry
    parts = (
        heading,
        say.html("inquiry-asked-title"),
        facts_text(read, inquiry),
        say.html("inquiry-asks", name=asker or say.text("former-user")),
        "\n".join(_standing(read, reply) for reply in mine[:SHOWN]),
        say.html("inquiry-asked-hint"),
    )
    rows = _answer_rows(say, inquiry, mine[0]) if len(mine) == 1 else _actor_rows(say, inquiry, mine)
    back = (button(say.text("button-back"), OpenInquiry(inquiry.id)),) if has_others else ()
    rows.append((*back, button(say.text("button-menu"), Beside.of(OpenMenu()))))
    return Screen("\n\n".join(filter(None, parts)), tuple(rows), protect=True)


def with_capacity(
    screen: Screen, read: Reading, inquiry: Inquiry, reply: Reply, last: Report | None, now: State
) -> Screen:
    """The same with one-tap reports of what is free: for an actor that has just said it has a place."""
    say, actor = read.say, reply.actor.id
    known = last.available if last and now is State.FREE else None
    numbers = (known, known - 1) if known else (1, 2)
    offered = [PlacesLeft(inquiry.id, actor, number) for number in numbers]
    if now is not State.FREE:
        offered.append(PlacesLeft(inquiry.id, actor, 0, known=False))
    taps = [button(say.text("button-inquiry-capacity", state=_places(say, tap)), tap) for tap in offered]
    *answers, menu = screen.rows
    text = f"{screen.text}\n\n{say.html('inquiry-capacity')}"
    return Screen(text, (*((one,) for one in taps), *answers, menu), protect=True)


def followed_screen(read: Reading, access: Access, progress: Progress, asker: str, own: Sequence[Reply]) -> Screen:
    """To a coordinator: whether anybody said yes, who answered what, and for whom of `own` actors one may answer."""
    say, inquiry = read.say, progress.inquiry
    parts = (
        say.html("inquiry-found-title" if progress.has_yes else "inquiry-escalated-title"),
        facts_text(read, inquiry),
        say.html("inquiry-asks", name=asker or say.text("former-user")),
        nobody_text(read, progress),
        *replies_parts(read, access, progress),
    )
    again = (button(say.text("button-refresh"), OpenInquiry(inquiry.id)),)
    rows = (*_actor_rows(say, inquiry, own), again, *ways_on(read, progress, coordinator=False))
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True)


def over_screen(say: Translator) -> Screen:
    """In place of what was asked: nobody needs to answer any more."""
    return Screen(say.html("inquiry-over"), ((button(say.text("button-menu"), Beside.of(OpenMenu())),),), protect=True)


def _answer_rows(say: Translator, inquiry: Inquiry, reply: Reply) -> list[Row]:
    rows: list[Row] = []
    for answer in Answer:
        label = say.text(f"button-inquiry-{answer}")
        label = f"{CHOSEN}{label}" if answer is reply.asked.answer else label
        rows.append((button(label, AnswerInquiry(inquiry.id, reply.actor.id, answer.value)),))
    return rows


def _actor_rows(say: Translator, inquiry: Inquiry, replies: Sequence[Reply]) -> list[Row]:
    labels = [(say.text("button-inquiry-for", actor=shorten(one.actor.card.name, LABEL_LIMIT)), one) for one in replies]
    return [(button(label, OpenInquiry(inquiry.id, one.actor.id)),) for label, one in labels[:SHOWN]]


def _standing(read: Reading, reply: Reply) -> str:
    """What an actor says, and who said so."""
    say, asked = read.say, reply.asked
    actor = shorten(reply.actor.card.name, NAME_LIMIT)
    if asked.answer is None or asked.answered_at is None:
        return say.html("inquiry-unanswered", actor=actor)
    return say.html(
        "inquiry-answered",
        actor=actor,
        answer=say.text(f"button-inquiry-{asked.answer}"),
        who=reply.who or say.text("former-user"),
        time=clock(read, asked.answered_at),
    )


def _places(say: Translator, tap: PlacesLeft) -> str:
    if not tap.known:
        return state_words(say, State.FREE)
    return f"{state_words(say, State.FREE)} · {tap.number}" if tap.number else state_words(say, State.FULL)
