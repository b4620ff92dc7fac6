"""The yearly revision for the people asked: does this card hold, who speaks for the actor now."""

from collections.abc import Sequence

from domain.audit import card_seen
from domain.revision import WORDS_LIMIT
from domain.rights import Access
from handlers.card import read_card
from handlers.forms import Answers, Form, Text, begin
from handlers.recipient import Recipient, recipient_here
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.merges import Merges
from usecases.revision_answers import (
    Answered,
    Outcome,
    Part,
    Question,
    do_not_know,
    holds,
    leave,
    question_of,
    questions_for,
    questions_instead_of_others,
)
from views.revision_asked import answered_screen, mine_screen, question_screen, questions_screen
from views.revision_taps import OpenMine, OpenQuestion, SayHolds, SayLeft, SayNotKnown
from views.screen import Screen
from views.words import html, local_date


async def open_mine(visit: Visit, _: OpenMine | None = None) -> None:
    """What is asked about own actors, and in place of others: a single one at once."""
    reader, access = visit.reader, visit.access
    waiting = [*await questions_for(reader, access), *await questions_instead_of_others(reader, access)]
    if len(waiting) == 1:
        await show(visit, await question_words(recipient_here(visit), waiting[0], "revise-asked"))
    else:
        await show(visit, mine_screen(visit.reading, [(one.revision.id, one.actor) for one in waiting]))


async def open_question(visit: Visit, tap: OpenQuestion) -> None:
    """The card with its question, that of the other actor after a merge; once it is over, what came of it."""
    actor = await Merges(visit.reader).remaining(tap.actor) or tap.actor
    question = await question_of(visit.reader, visit.access, tap.revision, actor)
    if not question.revision.is_open:
        await _show_answered(visit, Answered(question=question, outcome=Outcome.CLOSED))
    elif question.is_answered:
        await _show_answered(visit, Answered(question=question, outcome=Outcome.BEFORE))
    else:
        await show(visit, await question_words(recipient_here(visit), question, "revise-asked"))


async def say_holds(visit: Visit, tap: SayHolds) -> None:
    """The card holds, or the rest of it; of a merged actor the other card is shown first."""
    if await Merges(visit.reader).remaining(tap.actor) is not None:
        await open_question(visit, OpenQuestion(tap.revision, tap.actor))
        return
    await _show_answered(visit, await holds(visit.house.database, visit.access, tap.revision, tap.actor, visit.now))


async def say_not_known(visit: Visit, tap: SayNotKnown) -> None:
    """An alternate cannot say."""
    database = visit.house.database
    await _show_answered(visit, await do_not_know(database, visit.access, tap.revision, tap.actor, visit.now))


async def begin_leaving(visit: Visit, tap: SayLeft) -> None:
    """Ask who speaks for the actor now."""
    question = await question_of(visit.reader, visit.access, tap.revision, tap.actor)
    if not question.revision.is_open or question.part is not Part.OWN:
        await _show_answered(visit, Answered(question=question, outcome=Outcome.CLOSED))
    else:
        await begin(visit, LEFT, {"revision": tap.revision, "actor": tap.actor})


async def finish_leaving(visit: Visit, answers: Answers) -> None:
    """Keep it and thank."""
    revision, actor, words = int(answers["revision"]), int(answers["actor"]), answers.get("words") or ""
    await _show_answered(visit, await leave(visit.house.database, visit.access, revision, actor, words, visit.now))


async def question_words(recipient: Recipient, question: Question, key: str) -> Screen:
    """The card as this person may read it, with the question; `key` heads it."""
    reading, actor = recipient.reading, question.actor
    seen = await read_card(recipient.reader, recipient.house, recipient.access, actor, reading.now)
    recipient.house.reads.add(card_seen(recipient.person.id, seen.actor, reading.now))
    is_own = question.part is Part.OWN
    return question_screen(reading, seen, question.revision, key, is_own=is_own, rest=question.mine)


async def questions_words(recipient: Recipient, waiting: Sequence[Question], key: str) -> Screen | None:
    """One card at once, several as a list under `{key}-several`; None where nothing waits."""
    if not waiting:
        return None
    if len(waiting) == 1:
        return await question_words(recipient, waiting[0], key)
    actors = [(one.revision.id, one.actor) for one in waiting]
    return questions_screen(recipient.reading, waiting[0].revision, actors, f"{key}-several")


async def _show_answered(visit: Visit, answered: Answered) -> None:
    question, outcome = answered.question, answered.outcome
    more = outcome is not Outcome.CLOSED and bool(await questions_for(visit.reader, visit.access))
    own = question.actor if question.part is Part.OWN else None
    await show(visit, answered_screen(visit.say, _words(visit, answered), own, more=more))


def _words(visit: Visit, answered: Answered) -> str:
    say, question = visit.say, answered.question
    name = question.actor.card.name
    match answered.outcome:
        case Outcome.CLOSED:
            return say.html("revise-closed-kindly", year=question.revision.year)
        case Outcome.BEFORE:
            who, at = question.by or say.text("former-user"), question.actor.verified_at
            if question.asked.is_verified and at:
                return say.html("revise-before-verified", actor=name, name=who, on=local_date(at, visit.house.zone))
            return say.html("revise-before-waiting", actor=name, name=who)
        case Outcome.NOTED:
            key = "revise-left-noted" if question.part is Part.OWN else "revise-not-known-noted"
            return say.html(key, actor=name)
    return say.html(f"revise-thanks-{answered.outcome.value}", actor=name)


async def _above(visit: Visit, answers: Answers) -> str:
    """Which actor; nothing to somebody who is not asked any more."""
    question = await question_of(visit.reader, visit.access, int(answers["revision"]), int(answers["actor"]))
    return f"<b>{html(question.actor.card.name)}</b>"


def _speaks(access: Access) -> bool:
    return bool(access.own_actors)


LEFT = Form(
    name="revise-gone",
    questions=(Text("words", limit=WORDS_LIMIT, optional=True),),
    may=_speaks,
    finish=finish_leaving,
    above=_above,
    at_once=True,
)


def routes() -> Routes:
    """Taps and the form of this feature; its command is in handlers/revision.py."""
    return Routes(
        taps={
            **on(OpenMine, open_mine),
            **on(OpenQuestion, open_question),
            **on(SayHolds, say_holds),
            **on(SayNotKnown, say_not_known),
            **on(SayLeft, begin_leaving),
        },
        forms=(LEFT,),
    )
