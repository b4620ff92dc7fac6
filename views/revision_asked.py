"""The revision as the people asked see it: the card with its question, several cards, and what came of an answer."""

from collections.abc import Sequence

from domain.actor import Actor
from domain.revision import Revision
from domain.visibility import Level, told_levels
from locales.translator import Translator
from views.card import CardReading, EditCard, SuggestCorrection, card_text
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import menu_row
from views.my_card import OpenMyCard
from views.revision_taps import OpenMine, OpenQuestion, SayHolds, SayLeft, SayNotKnown
from views.screen import Row, Screen, button
from views.words import date_words

MOST_LISTED = 40


def question_screen(
    read: Reading, seen: CardReading, revision: Revision, key: str, *, is_own: bool, rest: bool = False
) -> Screen:
    """The card with the question whether it holds; `rest` where own changes of it wait for the coordinator."""
    say, actor = read.say, seen.actor.id
    heading = say.html(key, year=revision.year, due=date_words(revision.due_on), actor=seen.actor.card.name)
    holds = button(say.text("button-revise-rest" if rest else "button-revise-holds"), SayHolds(revision.id, actor))
    if is_own:
        edit = (button(say.text("button-revise-edit"), EditCard(actor)),)
        last = (button(say.text("button-revise-gone"), SayLeft(revision.id, actor)),)
    else:
        edit = (button(say.text("button-revise-correct"), SuggestCorrection(actor)),)
        last = (button(say.text("button-revise-not-known"), SayNotKnown(revision.id, actor)),)
    if rest:
        heading = f"{heading}\n{say.html('revise-rest')}"
    is_private = Level.COORDINATOR in told_levels(seen.actor.card)
    return Screen(
        card_text(read, seen, heading), ((holds,), edit, last, menu_row(say)), protect=True, private=is_private
    )


def questions_screen(read: Reading, revision: Revision | None, actors: Sequence[tuple[int, Actor]], key: str) -> Screen:
    """Several cards to be confirmed, each under its own button; the revision of each by id beside it."""
    say = read.say
    due = date_words(revision.due_on) if revision else ""
    year = revision.year if revision else 0
    text = say.html(key, count=len(actors), year=year, due=due)
    rows = [
        (button(shorten(f"📋 {actor.card.name}", LABEL_LIMIT), OpenQuestion(id, actor.id)),)
        for id, actor in actors[:MOST_LISTED]
    ]
    return Screen(text, (*rows, menu_row(say)))


def mine_screen(read: Reading, actors: Sequence[tuple[int, Actor]], note: str = "") -> Screen:
    """What one has still to answer, of whatever revision."""
    screen = questions_screen(read, None, actors, "revise-mine" if actors else "revise-mine-none")
    return Screen("\n\n".join(filter(None, (note, screen.text))), screen.rows)


def answered_screen(say: Translator, words: str, actor: Actor | None, *, more: bool) -> Screen:
    """What came of an answer, with the way to the cards that still wait and to one's own card."""
    rows: list[Row] = [(button(say.text("button-revise-more"), OpenMine()),)] if more else []
    if actor is not None:
        rows.append((button(say.text("button-my-card"), OpenMyCard(actor.id)),))
    return Screen(words, (*rows, menu_row(say)))


def rest_row(say: Translator, revision: int, actor: int) -> Row:
    """After a change was sent: the rest of the card holds."""
    return (button(say.text("button-revise-rest"), SayHolds(revision, actor)),)
