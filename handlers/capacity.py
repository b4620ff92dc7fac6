"""/kapacita: say how full an actor is, in at most three taps; one tap where nothing has changed."""

import re

from domain.actor import Actor, RecordState
from domain.capacity import NOTE_LIMIT, NUMBER_LIMIT, REPORTABLE, Report, State, Unit
from domain.errors import NotFound, Refusal
from domain.rights import Action
from handlers.mine import reportable
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.capacity import Capacity
from storage.drafts import Draft
from storage.merges import Merges
from usecases.drafts import drop_draft, keep_draft
from usecases.nudges import worth_of
from usecases.report_capacity import Amendment, Reported, Wanted, amend_capacity, confirm_capacity, report_capacity
from views.capacity import (
    NUMBERED,
    AddNote,
    ChooseUnit,
    MorePages,
    ReportNumber,
    ReportState,
    SetAccepting,
    UnitChosen,
    actors_screen,
    note_screen,
    number_screen,
    published_screen,
    states_screen,
    units_screen,
    worth_words,
)
from views.menu import ConfirmReport, OpenCapacity, ReportFor

NUMBER_FORM = "capacity-number"
NOTE_FORM = "capacity-note"
STOP_FORM = "capacity-stop"
NUMBERS_SAID = re.compile(
    r"(?:[^\W\d]+:?\s+)?(\d{1,4})(?:\s*(?:z|ze|of|з|із|/)\s*(\d{1,4}))?(?:\s+[^\W\d]+){0,2}\s*[.!]?", re.IGNORECASE
)
"""A number with at most a word before and two behind it: more words are something else than an answer."""
NOT_FREE = re.compile(
    r"\b(?:ne|ani|obsaz|zabran|zapln|pln|max|celk|kapac|not?\b|taken|occup|full|total|capac|не|ні|зайн|повн|усьо|всьо|макс)",
    re.IGNORECASE,
)
"""Words beside a number that then counts something else than what is free."""
NEWS_SECONDS = 600
LONGEST_NUMBER_TEXT = 40


async def open_capacity(visit: Visit, _: OpenCapacity | None = None) -> None:
    """Which actor; with a single one straight to its state."""
    mine = await reportable(visit)
    if len(mine) == 1:
        await show(visit, states_screen(visit.reading, *mine[0]))
    else:
        await show(visit, actors_screen(visit.reading, mine))


async def turn_page(visit: Visit, tap: MorePages) -> None:
    """More actors to choose from."""
    await show(visit, actors_screen(visit.reading, await reportable(visit), tap.page))


async def choose_actor(visit: Visit, tap: ReportFor) -> None:
    """Which state."""
    actor = await own_actor(visit, tap.actor)
    await show(visit, states_screen(visit.reading, actor, await Capacity(visit.reader).latest_of(actor.id)))


async def choose_state(visit: Visit, tap: ReportState) -> None:
    """How many – or, where nothing is free, published at once."""
    state = _state(tap.state)
    if state not in NUMBERED:
        await _publish(visit, tap.actor, Wanted(state=state, available=0))
        return
    actor = await own_actor(visit, tap.actor)
    answers: dict[str, str | int] = {"actor": tap.actor, "state": state.value}
    await keep_draft(visit.house.database, visit.person.id, Draft(form=NUMBER_FORM, answers=answers), visit.now)
    await show(visit, number_screen(visit.reading, actor, state))


async def choose_number(visit: Visit, tap: ReportNumber) -> None:
    """Publish what was tapped."""
    state = _state(tap.state)
    if state not in NUMBERED:
        raise NotFound
    await _publish(visit, tap.actor, _wanted(state, tap.number if tap.known else None))


async def type_number(visit: Visit, draft: Draft) -> None:
    """Publish a typed number: "3", "3 místa", "3 z 10"."""
    said = NUMBERS_SAID.fullmatch(visit.text.strip()) if len(visit.text) <= LONGEST_NUMBER_TEXT else None
    if said is None or NOT_FREE.search(visit.text):
        raise Refusal("refused-number")
    numbers = [int(number) for number in said.groups() if number]
    wanted = _wanted(_state(str(draft.answers["state"])), *numbers)
    actor, _ = await _asked(visit, draft)
    await _publish(visit, actor, wanted)


async def confirm(visit: Visit, tap: ConfirmReport) -> None:
    """Nothing has changed; where the card was merged into one with another report, ask for the state of that one."""
    actor = await own_actor(visit, tap.actor)
    last = await Capacity(visit.reader).latest_of(actor.id)
    if actor.id != tap.actor and (last is None or last.id != tap.report):
        await show(visit, states_screen(visit.reading, actor, last))
        return
    reported = await confirm_capacity(visit.house.database, visit.access, tap.actor, tap.report, visit.now)
    await show_published(visit, reported, "capacity-confirmed")


async def ask_note(visit: Visit, tap: AddNote) -> None:
    """Ask for a note to the report."""
    await _ask_words(visit, tap.actor, tap.report, NOTE_FORM, "capacity-note")


async def set_accepting(visit: Visit, tap: SetAccepting) -> None:
    """Accept again at once; to stop accepting needs a reason."""
    if not tap.accepting:
        await _ask_words(visit, tap.actor, tap.report, STOP_FORM, "capacity-stop-reason")
        return
    await _amend(visit, tap.actor, tap.report, Amendment(accepting=True, note=None))


async def type_note(visit: Visit, draft: Draft) -> None:
    """Publish the report again with the note."""
    await _amend(visit, *await _asked(visit, draft), Amendment(note=visit.text.strip()))


async def type_stop(visit: Visit, draft: Draft) -> None:
    """Publish the report again: nobody is accepted, and why."""
    await _amend(visit, *await _asked(visit, draft), Amendment(accepting=False, note=visit.text.strip()))


async def choose_unit(visit: Visit, tap: ChooseUnit) -> None:
    """What is counted."""
    actor = await own_actor(visit, tap.actor)
    report = await Capacity(visit.reader).latest_of(actor.id)
    if report is None:
        raise NotFound
    await show(visit, units_screen(visit.reading, actor, report))


async def unit_chosen(visit: Visit, tap: UnitChosen) -> None:
    """Publish the report again in another unit."""
    if tap.unit not in list(Unit):
        raise NotFound
    await _amend(visit, tap.actor, tap.report, Amendment(unit=Unit(tap.unit)))


async def _publish(visit: Visit, actor: int, wanted: Wanted) -> None:
    house = visit.house
    reported = await report_capacity(house.database, house.codes, visit.access, actor, wanted, visit.now)
    await show_published(visit, reported, "capacity-published")


async def _amend(visit: Visit, actor: int, report: int, amendment: Amendment) -> None:
    reported = await amend_capacity(visit.house.database, visit.access, actor, report, amendment, visit.now)
    await show_published(visit, reported, "capacity-published")


async def show_published(visit: Visit, reported: Reported, key: str) -> None:
    """The report as everybody sees it now, with what the last one was worth."""
    if visit.text:
        await drop_draft(visit.house.database, visit.person.id)
    before = reported.before
    meanwhile = before if before and _is_news(visit, before) else None
    worth = await worth_of(visit.reader, [reported.actor.id], visit.person.id, visit.now)
    words = worth_words(visit.say, worth.today, worth.yesterday)
    await show(visit, published_screen(visit.reading, reported.actor, reported.report, meanwhile, key, words))


def _is_news(visit: Visit, before: Report) -> bool:
    """True where a colleague reported so recently that this person may not know of it."""
    return before.reported_by != visit.person.id and (visit.now - before.reported_at).total_seconds() < NEWS_SECONDS


async def _ask_words(visit: Visit, actor_id: int, report_id: int, form: str, key: str) -> None:
    actor = await own_actor(visit, actor_id)
    report = await _last_if_it_is(visit, actor, report_id)
    answers: dict[str, str | int] = {"actor": actor_id, "report": report_id}
    await keep_draft(visit.house.database, visit.person.id, Draft(form=form, answers=answers), visit.now)
    await show(visit, note_screen(visit.reading, actor, report, key, NOTE_LIMIT))


async def _asked(visit: Visit, draft: Draft) -> tuple[int, int]:
    """The actor and, of a note, the report asked about; where these are over, the question is put away with them."""
    actor, report = int(draft.answers["actor"]), int(draft.answers.get("report", 0))
    try:
        standing = await own_actor(visit, actor)
        if report:
            await _last_if_it_is(visit, standing, report)
    except Refusal:
        await drop_draft(visit.house.database, visit.person.id)
        raise
    return actor, report


async def _last_if_it_is(visit: Visit, actor: Actor, report_id: int) -> Report:
    report = await Capacity(visit.reader).latest_of(actor.id)
    if report is None or report.id != report_id:
        raise Refusal("refused-report-replaced")
    return report


async def own_actor(visit: Visit, actor_id: int) -> Actor:
    """The actor, or the one it was merged into; raises NotFound where this person may not report for it."""
    actor = await Merges(visit.reader).standing(actor_id)
    if actor.state is RecordState.ENDED or not visit.access.may_with(Action.REPORT_CAPACITY, actor):
        raise NotFound
    return actor


def _state(value: str) -> State:
    if value not in REPORTABLE:
        raise NotFound
    return State(value)


def _wanted(state: State, available: int | None = None, maximum: int | None = None) -> Wanted:
    if (available or 0) > NUMBER_LIMIT or (maximum or 0) > NUMBER_LIMIT:
        raise Refusal("refused-number")
    if available == 0:
        raise Refusal("refused-zero")
    if maximum is not None and (available or 0) > maximum:
        raise Refusal("refused-more-than-all")
    return Wanted(state=state, available=available, maximum=maximum)


def routes() -> Routes:
    """Commands, taps and typed answers of this feature."""
    return Routes(
        commands={"kapacita": open_capacity, "capacity": open_capacity},
        taps={
            **on(OpenCapacity, open_capacity),
            **on(MorePages, turn_page),
            **on(ReportFor, choose_actor),
            **on(ReportState, choose_state),
            **on(ReportNumber, choose_number),
            **on(ConfirmReport, confirm),
            **on(AddNote, ask_note),
            **on(SetAccepting, set_accepting),
            **on(ChooseUnit, choose_unit),
            **on(UnitChosen, unit_chosen),
        },
        drafts={NUMBER_FORM: type_number, NOTE_FORM: type_note, STOP_FORM: type_stop},
    )
