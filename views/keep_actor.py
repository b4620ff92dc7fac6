"""«Správa karty»: what a coordinator does with an actor beside its fields – its record state, notes, a merge."""

from collections.abc import Sequence
from typing import ClassVar

from domain.actor import Actor, RecordState
from domain.record import next_states
from domain.rights import Reader
from locales.translator import Translator
from views.card import LookAs, OpenVisibility
from views.card_history import OpenChanges
from views.found import OpenCard, Reading, shorten
from views.marks import OpenTags
from views.menu import menu_row
from views.my_card import EditField
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.verify import VerifyCard
from views.visibility import BackToCard
from views.words import date_words, html

LABEL_LIMIT = 48


class ChangeState(Tap):
    """Begin a change of the record state."""

    prefix: ClassVar[str] = "keeps"
    actor: int
    to: str


class OpenNotes(Tap):
    """The notes on an actor."""

    prefix: ClassVar[str] = "notes"
    actor: int


class OpenMerge(Tap):
    """Which card this one is merged with."""

    prefix: ClassVar[str] = "mrg"
    actor: int


def keeping_screen(read: Reading, actor: Actor, members: int, notes: int, heading: str = "") -> Screen:
    """What can be done with this actor; the merge and the fields of an ended one wait until it is reopened."""
    say, ended = read.say, actor.state is RecordState.ENDED
    parts = (
        heading,
        say.html("keep-title", actor=actor.card.name),
        f"{record_words(say, actor)}\n{say.html('keep-members', count=members)}",
    )
    rows: tuple[Row, ...] = (
        *(() if ended else _work_rows(say, actor)),
        (
            button(say.text("button-notes", count=notes), OpenNotes(actor.id)),
            button(say.text("button-card-changes"), OpenChanges(actor.id)),
        ),
        *in_rows(
            [button(state_name(say, state), ChangeState(actor.id, state.value)) for state in next_states(actor)], 1
        ),
        (button(say.text("button-back-to-card"), BackToCard(actor.id)),),
        menu_row(say),
    )
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True)


def record_words(say: Translator, actor: Actor) -> str:
    """The record state with its reason and, of a closed one, its last closed day; as HTML."""
    words = say.html(f"keep-state-{actor.state.value.replace('_', '-')}")
    if actor.closed_until:
        words = f"{words} {say.html('record-until', on=date_words(actor.closed_until))}"
    return f"{words} – {html(actor.state_reason)}" if actor.state_reason else words


def state_name(say: Translator, state: RecordState) -> str:
    """What the change into a state is called."""
    return say.text(f"button-state-{state.value.replace('_', '-')}")


def twins_text(read: Reading, twins: Sequence[Actor]) -> str:
    """Cards that look like the one to be added, as HTML."""
    say = read.say
    lines = [
        say.html("keep-twin", actor=twin.card.name, state=say.text(f"keep-state-{twin.state.value.replace('_', '-')}"))
        for twin in twins
    ]
    return "\n".join((say.html("keep-twins", count=len(twins)), *lines))


def state_notice(read: Reading, actor: Actor) -> Screen:
    """To those who speak for an actor: how its record stands now, and why."""
    say = read.say
    parts = [say.html("notice-actor-state", actor=actor.card.name), record_words(say, actor)]
    if actor.state is RecordState.ENDED:
        parts.append(say.html("notice-actor-ended"))
    return Screen("\n\n".join(parts), _card_rows(read, actor))


def merged_notice(read: Reading, merged: str, actor: Actor) -> Screen:
    """To those who spoke for a card that was merged into another one."""
    return Screen(read.say.html("notice-actor-merged", merged=merged, actor=actor.card.name), _card_rows(read, actor))


def _card_rows(read: Reading, actor: Actor) -> tuple[Row, ...]:
    if actor.state is RecordState.ENDED:
        return (menu_row(read.say),)
    return ((button(shorten(actor.card.name, LABEL_LIMIT), OpenCard(actor.id)),), menu_row(read.say))


def _work_rows(say: Translator, actor: Actor) -> tuple[Row, ...]:
    """What is done with a living actor: verify, findings and wishes, tags, merge, who reads what."""
    return (
        (button(say.text("button-verify-card"), VerifyCard(actor.id)),),
        (
            button(say.text("button-keep-findings"), EditField(actor.id, "findings")),
            button(say.text("button-keep-wishes"), EditField(actor.id, "wishes")),
        ),
        (
            button(say.text("button-keep-tags"), OpenTags(actor.id)),
            button(say.text("button-merge"), OpenMerge(actor.id)),
        ),
        (
            button(say.text("button-visibility"), OpenVisibility(actor.id)),
            button(say.text("button-look-as"), LookAs(actor.id, Reader.VISITOR)),
        ),
    )
