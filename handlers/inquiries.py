"""Looking for a place, once it is asked: follow the answers in one live message, answer, close."""

from dataclasses import replace
from datetime import datetime

from domain.audit import Entry, crisis_list_seen
from domain.capacity import NUMBER_LIMIT, State, state_now
from domain.conversation import first_name
from domain.errors import NotFound, Refusal
from domain.inquiry import (
    Answer,
    Asked,
    Inquiry,
    Outcome,
    Progress,
    Reply,
    may_answer,
    may_follow,
)
from domain.rights import Action
from handlers.recipient import Recipient, recipient_here
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.capacity import Capacity
from storage.database import Connection
from storage.inquiries import Inquiries
from storage.people import People
from usecases.inquiries import answer_inquiry, close_inquiry, read_progress
from usecases.inquiry_notices import follow_in
from usecases.report_capacity import Wanted as WantedReport
from usecases.report_capacity import report_capacity
from views.forms import FormTap
from views.inquiries import (
    AnswerInquiry,
    Beside,
    ChooseEnd,
    EndInquiry,
    OpenInquiry,
    PlacesLeft,
    ending_screen,
    live_screen,
)
from views.inquiry_question import asked_screen, followed_screen, over_screen, with_capacity
from views.screen import Screen


async def open_one(visit: Visit, tap: OpenInquiry) -> None:
    """The inquiry as it stands: to the asker live, to those who answer with the answers."""
    progress = await read_progress(visit.reader, visit.access, tap.inquiry, visit.now)
    if progress.inquiry.asker == visit.person.id:
        await show_live(visit, progress.inquiry)
    elif not progress.inquiry.is_open:
        await show(visit, over_screen(visit.say))
    elif may_follow(visit.access, progress.inquiry) and not tap.actor:
        await show(visit, await coordinators_screen(recipient_here(visit), progress))
        visit.saw(replies_seen(visit.person.id, progress, visit.now))
    else:
        await show(visit, await question_for(recipient_here(visit), progress, tap.actor))


async def answer(visit: Visit, tap: AnswerInquiry) -> None:
    """Keep the answer; one to an inquiry that is over gets thanks."""
    if tap.answer not in list(Answer):
        raise NotFound
    house, said = visit.house, Answer(tap.answer)
    answered = await answer_inquiry(
        house.database, visit.access, house.geography, tap.inquiry, tap.actor, said, visit.now
    )
    if answered.is_kept:
        toast = visit.say.text("inquiry-answer-kept")
        await _show_answered(visit, tap.inquiry, answered.before.actor, said, toast, answered.before)
    else:
        await show(visit, over_screen(visit.say), toast=visit.say.text("inquiry-over-toast"))


async def report_places(visit: Visit, tap: PlacesLeft) -> None:
    """Report what is free in one tap, and go on with the inquiry."""
    if tap.number > NUMBER_LIMIT:
        raise NotFound
    house = visit.house
    await read_progress(visit.reader, visit.access, tap.inquiry, visit.now)
    state = State.FREE if tap.number or not tap.known else State.FULL
    wanted = WantedReport(state=state, available=tap.number if tap.known else None)
    await report_capacity(house.database, house.codes, visit.access, tap.actor, wanted, visit.now)
    toast = visit.say.text("inquiry-capacity-kept")
    await _show_answered(visit, tap.inquiry, tap.actor, None, toast)


async def choose_end(visit: Visit, tap: ChooseEnd) -> None:
    """How did it end."""
    inquiry = await _own(visit, tap.inquiry)
    if inquiry.is_open:
        await show(visit, ending_screen(visit.reading, inquiry))
    else:
        await show_live(visit, inquiry)


async def end(visit: Visit, tap: EndInquiry) -> None:
    """Close it."""
    if tap.outcome not in list(Outcome):
        raise NotFound
    outcome = Outcome(tap.outcome)
    await show_live(visit, await close_inquiry(visit.house.database, visit.person.id, tap.inquiry, outcome, visit.now))


async def do_beside(visit: Visit, tap: Beside) -> None:
    """What the other button does, in a new message."""
    if tap.data.startswith((Beside.prefix, FormTap.prefix + ":")):
        raise Refusal("refused-old-button")
    await visit.house.routes.tap_for(tap.data)(replace(visit, is_beside=True), tap.data)


def _own_replies(to: Recipient, progress: Progress) -> list[Reply]:
    return [reply for reply in progress.replies if may_answer(to.access, reply.actor)]


async def _asker_of(reader: Connection, inquiry: Inquiry) -> str:
    return first_name((await People(reader).get(inquiry.asker))[0].name)


async def question_for(to: Recipient, progress: Progress, actor: int = 0, heading: str = "") -> Screen:
    """The question with the answers for this actor, else for all own ones; raises NotFound where there is none."""
    own = _own_replies(to, progress)
    mine = [reply for reply in own if actor in (0, reply.actor.id)]
    if not mine:
        raise NotFound
    asker = await _asker_of(to.reader, progress.inquiry)
    return asked_screen(to.reading, progress, mine, asker, heading, has_others=len(own) > len(mine))


async def coordinators_screen(to: Recipient, progress: Progress) -> Screen:
    """How it stands, and for whom one may answer."""
    asker = await _asker_of(to.reader, progress.inquiry)
    return followed_screen(to.reading, to.access, progress, asker, _own_replies(to, progress))


def replies_seen(person: int, progress: Progress, at: datetime) -> list[Entry]:
    """What is written down when the numbers of those who were asked are shown."""
    return crisis_list_seen(person, (reply.actor for reply in progress.replies), progress.inquiry.orp, at)


async def show_live(visit: Visit, inquiry: Inquiry) -> None:
    """The live message is this one from now on."""
    progress = await read_progress(visit.reader, visit.access, inquiry.id, visit.now)
    message = await show(visit, live_screen(visit.reading, visit.access, progress))
    if message is not None:
        await follow_in(visit.house.database, inquiry, message, visit.now)
    visit.saw(replies_seen(visit.person.id, progress, visit.now))


async def _show_answered(
    visit: Visit, inquiry: int, actor: int, said: Answer | None, toast: str, before: Asked | None = None
) -> None:
    """The question with the answer kept; who has a place may say at once what is left."""
    progress = await read_progress(visit.reader, visit.access, inquiry, visit.now)
    if not progress.inquiry.is_open:
        await show(visit, over_screen(visit.say), toast=toast)
        return
    heading = await _overruling(visit, said, before)
    screen = await question_for(recipient_here(visit), progress, actor, heading)
    reply = progress.reply_of(actor)
    if said is Answer.YES and reply and visit.access.may_with(Action.REPORT_CAPACITY, reply.actor):
        last = await Capacity(visit.reader).latest_of(actor)
        now = state_now(reply.actor.card, visit.house.codes.kinds.get(reply.actor.card.kind or ""), last, visit.now)
        screen = with_capacity(screen, visit.reading, progress.inquiry, reply, last, now)
    await show(visit, screen, toast=toast)


async def _overruling(visit: Visit, said: Answer | None, before: Asked | None) -> str:
    """That a colleague has said something else before."""
    if before is None or before.answer in (None, said) or before.answered_by in (None, visit.person.id):
        return ""
    colleague, _ = await People(visit.reader).get(before.answered_by)
    earlier = visit.say.text(f"button-inquiry-{before.answer}")
    return visit.say.html("inquiry-overruling", who=first_name(colleague.name), answer=earlier)


async def _own(visit: Visit, inquiry_id: int) -> Inquiry:
    inquiry = await Inquiries(visit.reader).find(inquiry_id)
    if inquiry is None or inquiry.asker != visit.person.id:
        raise NotFound
    return inquiry


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(
        taps={
            **on(OpenInquiry, open_one),
            **on(AnswerInquiry, answer),
            **on(PlacesLeft, report_places),
            **on(ChooseEnd, choose_end),
            **on(EndInquiry, end),
            **on(Beside, do_beside),
        },
    )
