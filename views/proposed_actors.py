"""Actors that a register proposes: the list of those that wait, one of them, which known one it is, refusing it."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from domain.actor import Actor, Card
from domain.card_fields import changes_between
from domain.register import ProposedActor, Waiting
from locales.translator import Translator
from views.card_fields import field_label, field_words
from views.found import LABEL_LIMIT, NAME_LIMIT, OpenCard, Reading, shorten
from views.keep_actor import twins_text
from views.menu import OpenProposals, OpenProposedActors, menu_row, proposed_actors_row
from views.proposal_words import ROOM, cut_words, turns_row
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import html, kind_name, kind_of, local_date

PAGE = 8
MOST_TWINS = 3


class OpenProposedActor(Tap):
    """Show a proposed actor with the decisions."""

    prefix: ClassVar[str] = "reg"
    proposed: int


class TakeIn(Tap):
    """Make an actor of it; `seen` stands for what was shown, `edits` goes on to edit the card."""

    prefix: ClassVar[str] = "regy"
    proposed: int
    seen: str
    edits: bool = False


class TurnAway(Tap):
    """Refuse it for good, once this is `sure`."""

    prefix: ClassVar[str] = "regn"
    proposed: int
    sure: bool = False


class SeekActor(Tap):
    """Look for the known actor that it is."""

    prefix: ClassVar[str] = "regw"
    proposed: int


class LinkTo(Tap):
    """It is this known actor, once this is `sure`."""

    prefix: ClassVar[str] = "regl"
    proposed: int
    actor: int
    sure: bool = False


def proposed_actors_screen(
    read: Reading, shown: Sequence[ProposedActor], total: int, page: int, heading: str = "", rows: tuple[Row, ...] = ()
) -> Screen:
    """A page of the proposed actors that wait, the oldest first, under what has just been done (HTML, and rows)."""
    say, first = read.say, page * PAGE + 1
    title = say.html("register-title", count=total) if total else say.html("register-none")
    lines = [f"{n}. {_line(read, one.card)}" for n, one in enumerate(shown, start=first)]
    buttons = [
        (button(f"{n}. {shorten(one.card.name, LABEL_LIMIT)}", OpenProposedActor(one.id)),)
        for n, one in enumerate(shown, start=first)
    ]
    turns = turns_row(
        say, page, [OpenProposedActors(max(page - 1, 0)), OpenProposedActors(page + 1)], total > (page + 1) * PAGE
    )
    text = "\n\n".join(filter(None, (heading, title, "\n".join(lines))))
    return Screen(text, (*rows, *buttons, *turns, menu_row(say)), protect=True)


def proposed_actor_screen(read: Reading, waiting: Waiting) -> Screen:
    """What the register says of it, from where and since when, cards that look like it, and the decisions."""
    say, proposed = read.say, waiting.proposed
    twins = waiting.twins[:MOST_TWINS]
    on = local_date(proposed.proposed_at, read.zone)
    parts = (
        say.html("register-proposed", actor=shorten(proposed.card.name, NAME_LIMIT)),
        say.html("register-source", source=say.text(f"register-source-{proposed.source}"), on=on),
        twins_text(read, twins) if twins else "",
        "\n".join(_fields(read, proposed.card)),
        say.html("register-hint"),
    )
    rows = (
        (button(say.text("button-register-take"), TakeIn(proposed.id, waiting.seen)),),
        (button(say.text("button-register-take-edit"), TakeIn(proposed.id, waiting.seen, edits=True)),),
        (button(say.text("button-register-seek"), SeekActor(proposed.id)),),
        (button(say.text("button-register-turn-away"), TurnAway(proposed.id)),),
        *((button(f"📇 {shorten(twin.card.name, LABEL_LIMIT)}", OpenCard(twin.id)),) for twin in twins),
        (button(say.text("button-register-back"), OpenProposedActors()),),
        menu_row(say),
    )
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True)


def turn_away_screen(read: Reading, proposed: ProposedActor) -> Screen:
    """Whether it shall really never come again."""
    say = read.say
    rows = (
        (button(say.text("button-register-sure"), TurnAway(proposed.id, sure=True)),),
        (button(say.text("button-back"), OpenProposedActor(proposed.id)),),
    )
    return Screen(say.html("register-sure", actor=shorten(proposed.card.name, NAME_LIMIT)), rows, protect=True)


def seek_screen(read: Reading, proposed: ProposedActor, offered: Mapping[int, str], key: str) -> Screen:
    """Known actors to choose from; any other by typing a part of its name. `key` says what these are."""
    say = read.say
    name = shorten(proposed.card.name, NAME_LIMIT)
    text = "\n\n".join((say.html("register-seek", actor=name), say.html(key), say.html("register-seek-type")))
    rows = [(button(shorten(name, LABEL_LIMIT), LinkTo(proposed.id, actor)),) for actor, name in offered.items()]
    back = (button(say.text("button-back"), OpenProposedActor(proposed.id)),)
    return Screen(text, (*rows, back, menu_row(say)), protect=True)


def link_screen(read: Reading, proposed: ProposedActor, actor: Actor) -> Screen:
    """Both side by side, and whether they are one."""
    say = read.say
    sides = (
        say.html("register-link-register", line=_plain_line(read, proposed.card)),
        say.html("register-link-ours", line=_plain_line(read, actor.card)),
    )
    text = "\n\n".join((say.html("register-link"), "\n".join(sides), say.html("register-link-hint")))
    rows = (
        (button(say.text("button-register-link"), LinkTo(proposed.id, actor.id, sure=True)),),
        (button(say.text("button-back"), SeekActor(proposed.id)),),
    )
    return Screen(text, rows, protect=True)


def register_news_screen(say: Translator, actors: int, facts: int) -> Screen:
    """To those who coordinate: what the register has brought that waits for them."""
    told = [
        *([say.html("register-news-actors", count=actors)] if actors else ()),
        *([say.html("register-news-facts", count=facts)] if facts else ()),
    ]
    ways: list[Row] = [*proposed_actors_row(say, actors)]
    if facts:
        ways.append((button(say.text("button-register-facts", count=facts), OpenProposals()),))
    text = "\n".join((say.html("register-news"), *told, say.html("register-news-hint")))
    return Screen(text, (*ways, menu_row(say)))


def _line(read: Reading, card: Card) -> str:
    """Name, kind and seat: a register has many services of one name."""
    return html(_plain_line(read, card))


def _plain_line(read: Reading, card: Card) -> str:
    kind, seat = kind_name(read.say, kind_of(read.codes, card.kind)), card.seat
    orp = read.geography.orps[seat].name if seat else None
    return " · ".join(filter(None, (shorten(card.name, NAME_LIMIT), kind, orp)))


def _fields(read: Reading, card: Card) -> list[str]:
    """All that the register says beside the name."""
    told = changes_between(Card(name=card.name), card)
    cut = ROOM // max(len(told), 1)
    values = ((one.field, cut_words(field_words(read, one.field, one.new), cut)) for one in told)
    return [f"{html(field_label(read.say, field))}: <b>{html(words)}</b>" for field, words in values]
